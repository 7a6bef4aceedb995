# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = وقت ملاقات
document-calendar-deadline = آخرین مهلت
document-calendar-task = یادآوری
document-calendar-review = وقت مشاوره
