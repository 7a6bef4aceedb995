# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = موعد
document-calendar-deadline = آخر مهلة
document-calendar-task = تذكير
document-calendar-review = موعد استشارة
