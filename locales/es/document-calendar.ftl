# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Cita
document-calendar-deadline = Plazo
document-calendar-task = Recordatorio
document-calendar-review = Cita de asesoría
