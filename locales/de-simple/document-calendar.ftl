# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Termin
document-calendar-deadline = Letzter Tag (Frist)
document-calendar-task = Erinnerung
document-calendar-review = Termin bei der Beratung
