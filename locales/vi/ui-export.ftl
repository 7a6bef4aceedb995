# On the person's side of the screen.
client_view-appointment = Cuộc hẹn ngày { $day }: quét bằng camera điện thoại
client_view-no_appointment = Chưa có cuộc hẹn
# On her paper, beside the code.
document-client-code = Cuộc hẹn ngày { $day }: dùng camera điện thoại để lưu vào lịch
