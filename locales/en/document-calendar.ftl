# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Appointment
document-calendar-deadline = Deadline
document-calendar-task = Reminder
document-calendar-review = Counselling appointment
