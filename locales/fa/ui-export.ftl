# On the person's side of the screen.
client_view-appointment = وقت ملاقات در تاریخ { $day }: با دوربین تلفن بخوانید
client_view-no_appointment = هنوز وقت ملاقاتی نیست
# On her paper, beside the code.
document-client-code = وقت ملاقات در تاریخ { $day }: با دوربین تلفن به تقویم (جنتری) خود اضافه کنید
