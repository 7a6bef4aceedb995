# On the person's side of the screen.
client_view-appointment = Среща на { $day }: сканирайте с камерата на телефона
client_view-no_appointment = Още няма уговорена среща
# On her paper, beside the code.
document-client-code = Среща на { $day }: запишете я в календара с камерата на телефона
