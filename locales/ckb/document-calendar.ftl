# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = مەوعید
document-calendar-deadline = دوا وادە
document-calendar-task = بیرخستنەوە
document-calendar-review = مەوعیدی ڕاوێژکاری
