# On the person's side of the screen.
client_view-appointment = د ملاقات وخت په { $day }: د ټیلیفون په کامره یې ولولئ
client_view-no_appointment = لا د ملاقات وخت نشته
# On her paper, beside the code.
document-client-code = د ملاقات وخت په { $day }: د ټیلیفون په کامره یې په تقویم کې ولیکئ
