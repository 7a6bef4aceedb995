# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Programare
document-calendar-deadline = Termen-limită
document-calendar-task = Memento
document-calendar-review = Programare la consiliere
