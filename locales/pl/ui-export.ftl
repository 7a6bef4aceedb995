# On the person's side of the screen.
client_view-appointment = Termin { $day }: odczytać aparatem telefonu
client_view-no_appointment = Jeszcze bez terminu
# On her paper, beside the code.
document-client-code = Termin { $day }: wpisać do kalendarza aparatem telefonu
