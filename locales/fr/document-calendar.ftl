# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Rendez-vous
document-calendar-deadline = Date limite
document-calendar-task = Rappel
document-calendar-review = Rendez-vous de conseil
