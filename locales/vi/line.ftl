# $section: the section's name
line-place = Câu hỏi { $at } trên { $of } · { $section }
line-known = Đến nay: { $value }
line-more = … và { $count } mục nữa: gõ chữ để tìm
line-roster = + thêm một mục, -1 bỏ mục đầu tiên ra, > nghĩa là: thế là đủ rồi
line-saved = Đã lưu.
line-not_stored = Không lưu, như đã thỏa thuận.
line-error = Xin kiểm tra lại: { $text }
line-warning = Lưu ý: { $text }
line-help =
    Trả lời: chữ, ngày (DD.MM.YYYY) hoặc số của lựa chọn; nhiều lựa chọn thì cách nhau bằng dấu phẩy.
    #1 không biết · #2 xin phép không trả lời · #3 sẽ làm rõ sau · #4 không thuộc trường hợp này
    > tiếp · < quay lại · ~ bỏ câu trả lời cuối · ! mục còn mở · ? trợ giúp · . dừng
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
line-pseudonym = Tên tự đặt hoặc chữ viết tắt:
line-passphrase = Mật khẩu:
line-new-passphrase = Mật khẩu mới cho máy tính này:
line-passphrase-again = Nhập lại một lần nữa:
line-recovery =
    Mã khôi phục. Xin ghi lại ngay bây giờ; mã này không bao giờ hiện lại nữa:
    { $code }
    Không có mật khẩu và không có mã này thì không ai đọc lại được các hồ sơ.
line-finished = Đã hỏi hết các câu. Bản nháp của kế hoạch hỗ trợ:
line-stopped = Đã dừng. Những gì đã nói được giữ lại. Bản nháp của kế hoạch hỗ trợ đến lúc này:
