# On the person's side of the screen.
client_view-appointment = مەوعید لە { $day }: بە کامێرای تەلەفۆن بیخوێننەوە
client_view-no_appointment = هێشتا مەوعید نییە
# On her paper, beside the code.
document-client-code = مەوعید لە { $day }: بە کامێرای تەلەفۆن بیخەنە ساڵنامەوە
