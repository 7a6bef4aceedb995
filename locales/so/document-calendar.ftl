# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Ballan
document-calendar-deadline = Muddada ugu dambaysa
document-calendar-task = Xusuusin
document-calendar-review = Ballan la-talin
