# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Termin
document-calendar-deadline = Rok
document-calendar-task = Podsetnik
document-calendar-review = Termin za savetovanje
