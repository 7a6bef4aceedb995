# Calendar entries: others see them too, so they say no more than needed.
document-calendar-appointment = ቆጸራ
document-calendar-deadline = ገደብ ግዜ
document-calendar-task = መዘኻኸሪ
document-calendar-review = ናይ ምኽሪ ቆጸራ
