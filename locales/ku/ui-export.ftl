# On the person's side of the screen.
client_view-appointment = Randevûya { $day }: bi kameraya telefonê bixwînin
client_view-no_appointment = Hîn randevû tune
# On her paper, beside the code.
document-client-code = Randevûya { $day }: bi kameraya telefonê bixin salnameyê
