# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Takim
document-calendar-deadline = Afat
document-calendar-task = Kujtesë
document-calendar-review = Takim këshillimi
