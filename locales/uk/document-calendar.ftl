# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Зустріч
document-calendar-deadline = Кінцевий строк
document-calendar-task = Нагадування
document-calendar-review = Зустріч у консультації
