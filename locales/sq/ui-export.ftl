# On the person's side of the screen.
client_view-appointment = Takim më { $day }: lexojeni me kamerën e telefonit
client_view-no_appointment = Ende nuk ka takim
# On her paper, beside the code.
document-client-code = Takim më { $day }: me kamerën e telefonit futeni në kalendar
