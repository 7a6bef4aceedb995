# On the person's side of the screen.
client_view-appointment = Встреча { $day }: считать камерой телефона
client_view-no_appointment = Встреча пока не назначена
# On her paper, beside the code.
document-client-code = Встреча { $day }: камерой телефона перенести в календарь
