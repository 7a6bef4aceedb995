# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Randevû
document-calendar-deadline = Mohlet
document-calendar-task = Bîranîn
document-calendar-review = Randevûya şêwirmendiyê
