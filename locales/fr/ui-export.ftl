# On the person's side of the screen.
client_view-appointment = Rendez-vous le { $day } : à lire avec l’appareil photo du téléphone
client_view-no_appointment = Pas encore de rendez-vous
# On her paper, beside the code.
document-client-code = Rendez-vous le { $day } : à mettre dans l’agenda avec l’appareil photo du téléphone
