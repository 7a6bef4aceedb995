# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Среща
document-calendar-deadline = Срок
document-calendar-task = Напомняне
document-calendar-review = Среща за консултация
