# On the person's side of the screen.
client_view-appointment = Programare pe { $day }: citiți cu camera telefonului
client_view-no_appointment = Încă nicio programare
# On her paper, beside the code.
document-client-code = Programare pe { $day }: treceți-o în calendar cu camera telefonului
