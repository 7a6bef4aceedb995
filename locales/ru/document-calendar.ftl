# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Встреча
document-calendar-deadline = Срок
document-calendar-task = Напоминание
document-calendar-review = Встреча в консультации
