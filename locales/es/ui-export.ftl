# On the person's side of the screen.
client_view-appointment = Cita el { $day }: leer con la cámara del teléfono
client_view-no_appointment = Todavía no hay cita
# On her paper, beside the code.
document-client-code = Cita el { $day }: pásela al calendario con la cámara del teléfono
