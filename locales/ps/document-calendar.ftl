# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = د ملاقات وخت
document-calendar-deadline = مهلت
document-calendar-task = یادونه
document-calendar-review = د مشورې وخت
