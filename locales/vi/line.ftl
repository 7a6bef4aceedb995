# $section: the section's name
line-place = Câu hỏi { $at } trên { $of } · { $section }
line-known = Đến nay: { $value }
line-more = … và { $count } mục nữa: gõ chữ để tìm
line-several = Có thể chọn nhiều, cách nhau bằng dấu phẩy.
line-roster = Gõ tên: thêm vào. Số: sửa mục đó. -1: bỏ mục đầu tiên. +: mục không tên. >: thế là đủ rồi.
line-understood = Đã hiểu: { $value }
line-saved = Đã lưu.
line-not_stored = Không lưu, như đã thỏa thuận.
line-error = Xin kiểm tra lại: { $text }
line-warning = Lưu ý: { $text }
line-help =
    Trả lời: chữ, ngày (DD.MM.YYYY), số của lựa chọn hoặc mấy chữ đầu của nó; nhiều lựa chọn thì cách nhau bằng dấu phẩy.
    #1 không biết · #2 xin phép không trả lời · #3 sẽ làm rõ sau · #4 không thuộc trường hợp này
    > tiếp · < quay lại · ~ bỏ câu trả lời cuối · * và chữ: ghi chú
    ! mục còn mở · !2 đến mục thứ hai · = kế hoạch hỗ trợ đến lúc này · ? trợ giúp · . dừng
line-open = Mục còn mở: { $count }
line-reason-failed = xin kiểm tra lại
line-reason-withheld = còn phải làm rõ
line-reason-not-asked = chưa hỏi
line-reason-off-route = được giữ lại, hiện không tính
line-fault-empty = Chưa nhập gì. > để đi tiếp.
line-fault-date = Đây không phải là ngày. Ví dụ: 29.12.2026, 12.2026 hoặc 2026
line-fault-time = Đây không phải là giờ. Ví dụ: 9:30
line-fault-number = Đây không phải là số.
line-fault-range = Ở đây không dùng được số này.
line-fault-choose = Xin nhập số của một lựa chọn. ? để xem trợ giúp.
line-anonymous = Buổi nói chuyện ẩn danh: điều này không ghi lại. > đi tiếp.
line-languages = Ngôn ngữ của người đến: số thứ tự, hoặc mấy chữ đầu của tên ngôn ngữ hay tên nước
line-notice-help = Gõ 1, 2 hoặc 3; . dừng và không lưu gì cả.
line-pseudonym = Tên tự đặt hoặc chữ viết tắt:
line-passphrase = Mật khẩu:
line-new-passphrase = Mật khẩu mới cho máy tính này:
line-passphrase-again = Nhập lại một lần nữa:
line-recovery =
    Mã khôi phục. Xin ghi lại ngay bây giờ; mã này không bao giờ hiện lại nữa:
    { $code }
    Không có mật khẩu và không có mã này thì không ai đọc lại được các hồ sơ.
# $number: the first characters of the case's number
line-resumed = Hồ sơ { $number }: tiếp tục từ chỗ đã dừng.
line-milestone = Buổi nói chuyện ngắn đã đủ. Tiếp theo là tất cả các câu còn lại; = xem kế hoạch hỗ trợ, . dừng.
line-finished = Đã hỏi hết các câu. Bản nháp của kế hoạch hỗ trợ:
line-stopped = Đã dừng. Những gì đã nói được giữ lại. Bản nháp của kế hoạch hỗ trợ đến lúc này:
# $number: the first characters of the case's number
line-number = Hồ sơ có số { $number }. Để tiếp tục: lotse interview --plain --case { $number }. Giấy tờ: lotse export { $number }
