# On the person's side of the screen.
client_view-appointment = Termin am { $day }: mit der Kamera vom Handy lesen
client_view-no_appointment = Noch kein Termin
# On her paper, beside the code.
document-client-code = Termin am { $day }: Halten Sie die Kamera vom Handy auf das Bild, dann kommt der Termin in Ihren Kalender
