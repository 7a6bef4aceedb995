locale-name = Tiếng Việt
locale-name-de = Vietnamesisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Trước khi chúng ta bắt đầu
notice-language = Ngôn ngữ nói chuyện: { $name }
notice-language-hint = Phím Tab hoặc gõ tên
notice-who = Tôi tư vấn cho quý vị và ghi chép lại. Nếu quý vị không cho phép, tôi không chuyển gì cho ai, kể cả sở ngoại kiều (Ausländerbehörde).
notice-duty = Ngoại lệ: Khi có người bị nguy hiểm đến tính mạng hay sức khỏe, nhất là trẻ em, tôi phải gọi người giúp; tôi sẽ nói trước với quý vị. Ngoài ra, các cơ quan nhà nước phải báo lên nếu biết có người ở Đức mà không có phép: nếu quý vị ở trong trường hợp đó, xin quý vị giấu tên.
notice-free = Tất cả đều tự nguyện. Quý vị có thể bỏ qua bất cứ câu hỏi nào và dừng lại bất cứ lúc nào. Quý vị không bị thiệt gì cả.
notice-anonymous = Quý vị có thể giấu tên. Khi đó tôi không ghi tên, địa chỉ hay số điện thoại.
notice-purpose = Chúng tôi ghi lại câu trả lời để cùng quý vị lập kế hoạch hỗ trợ (Hilfeplan). Cơ sở pháp lý là sự đồng ý của quý vị (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Dữ liệu được mã hóa và lưu trên máy tính của nơi tư vấn này. Chịu trách nhiệm là tổ chức có tên và địa chỉ liên hệ về bảo vệ dữ liệu ghi trên bảng thông báo. Chỉ những gì quý vị cho phép riêng cho từng nơi mới được chuyển đi.
notice-how_long = Chúng tôi xóa dữ liệu khi việc tư vấn đã kết thúc và không còn nghĩa vụ phải lưu giữ nữa.
notice-rights = Quý vị có quyền xem và mang theo dữ liệu của mình, yêu cầu sửa lại hoặc xóa, và rút lại sự đồng ý bất cứ lúc nào. Quý vị có thể khiếu nại với cơ quan bảo vệ dữ liệu của tiểu bang.
notice-question = Tôi được phép lưu câu trả lời của quý vị không?
agreement-stored = Được, xin lưu lại
agreement-anonymous = Được, nhưng giấu tên (dùng tên tự đặt)
agreement-not_stored = Không, đừng lưu gì cả
notice-pseudonym = Tên tự đặt hoặc chữ viết tắt
notice-pseudonym-hint = Enter để bắt đầu nói chuyện. Esc: quay lại

## Interview
non_answer-unknown = không biết
non_answer-declined = xin phép không trả lời
non_answer-later = sẽ làm rõ sau
non_answer-not_applicable = không thuộc trường hợp này

## Menus, lines to write in, questions
confirm-safe_at_home = Người này mang giấy tờ về nhà có an toàn không?

## Client's side
client_view-title = Câu hỏi của chúng tôi dành cho quý vị
client_view-steps = Các bước tiếp theo của quý vị
client_view-neutral = Xin quý vị chờ một chút
client_view-by = trước hoặc trong ngày { $day }
