# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = Cuộc hẹn
document-calendar-deadline = Thời hạn
document-calendar-task = Nhắc việc
document-calendar-review = Hẹn tư vấn
