# On the person's side of the screen.
client_view-appointment = Ballanta { $day }: ku akhri kamarada telefoonka
client_view-no_appointment = Weli ballan ma jirto
# On her paper, beside the code.
document-client-code = Ballanta { $day }: kamarada telefoonka ku geli jadwalka
