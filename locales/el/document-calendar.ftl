# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Ραντεβού
document-calendar-deadline = Προθεσμία
document-calendar-task = Υπενθύμιση
document-calendar-review = Ραντεβού συμβουλευτικής
