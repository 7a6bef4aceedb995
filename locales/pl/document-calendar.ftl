# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Umówiony termin
document-calendar-deadline = Ostateczny termin
document-calendar-task = Przypomnienie
document-calendar-review = Termin w poradni
