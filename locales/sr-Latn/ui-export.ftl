# On the person's side of the screen.
client_view-appointment = Termin { $day }: očitajte kamerom telefona
client_view-no_appointment = Još nema termina
# On her paper, beside the code.
document-client-code = Termin { $day }: kamerom telefona prenesite u kalendar
