## network
q-network-letters_helper = Có ai giúp quý vị đọc thư và điền mẫu đơn không?
    .hint = Trẻ em không nên phải làm việc này
q-network-leisure = Quý vị thích làm gì lúc rảnh?
    .hint = Hoặc trước đây quý vị thích làm gì
q-network-club = Quý vị có đến câu lạc bộ, nơi gặp gỡ hay lớp học nào gần nhà không?
q-network-offers = Quý vị muốn biết thêm về điều gì?
    .hint = Có thể chọn nhiều
    .check-none_and_more = “Hiện chưa cần” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-network-discrimination = Quý vị có bị đối xử bất công không, ví dụ vì nguồn gốc, ngôn ngữ, tôn giáo, giới tính, tuổi tác hay khuyết tật?
    .hint = Ở chỗ làm, khi thuê nhà, trong cửa hàng, cơ quan hoặc trường học
q-network-discrimination_on = Lần gần nhất là khi nào, hoặc quý vị biết chuyện đó khi nào?
    .hint = Với việc làm và nhà ở, thời hạn rất ngắn
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.

## helper
s-helper = Ai đang giúp
q-helper-who = Ai đang giúp quý vị?
    .hint = Ví dụ “một người hàng xóm” hoặc tên một nơi; xin đừng ghi tên riêng của người
q-helper-kind = Đó là người hoặc nơi như thế nào?
q-helper-does = Người hoặc nơi đó giúp quý vị việc gì?
q-helper-often = Quý vị liên lạc có thường xuyên không?
q-helper-may_contact = Chúng tôi được phép nói chuyện với người hoặc nơi này không?
    .hint = Chỉ khi quý vị muốn

## mobility
s-mobility = Đi lại
q-mobility-ticket = Quý vị có vé xe buýt và tàu loại nào?
q-mobility-licence = Quý vị có bằng lái xe không?
q-mobility-licence_country = Bằng lái xe của nước nào?
q-mobility-bicycle = Quý vị có xe đạp và có thích đi xe đạp không?
q-mobility-restricted = Quý vị đi bộ, leo cầu thang hoặc ra ngoài một mình có khó không?
    .hint = Quý vị không cần nói vì sao
q-mobility-minutes = Đường đến lớp học hoặc nơi hỗ trợ được mất nhiều nhất bao nhiêu phút?

## legal
q-legal-contracts = Những hợp đồng nào tốn tiền của quý vị mỗi tháng?
    .hint = Có thể chọn nhiều
    .check-none_and_more = “Không có” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-legal-contract_trouble = Có tranh cãi hay lo lắng về một hợp đồng nào không?
    .hint = Ví dụ ký ở cửa nhà hoặc qua điện thoại
q-legal-contract_signed_on = Quý vị ký hợp đồng này ngày nào?
    .hint = Ở cửa nhà, qua điện thoại hay trên mạng: thường có 14 ngày
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.

## goals
q-goals-first_wish = Nếu có ba điều ước, điều đầu tiên sẽ là gì?
    .hint = Cũng có thể là điều khác hẳn, không phải giấy tờ
q-goals-second_wish = Còn điều thứ hai?
q-goals-third_wish = Còn điều thứ ba?
q-goals-next_step = Chính quý vị muốn làm gì tiếp theo?
    .hint = Một bước nhỏ là đủ
q-goals-importance = Bây giờ lĩnh vực nào quan trọng nhất với quý vị?
q-goals-what_helped = Trong lúc khó khăn, điều gì hoặc ai đã giúp quý vị?
    .hint = Quý vị không cần kể chuyện đó

## satisfaction
s-satisfaction = Mức hài lòng của quý vị
q-satisfaction-residence = Quý vị hài lòng với tình trạng cư trú của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-housing = Quý vị hài lòng với nhà ở của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-livelihood = Quý vị hài lòng với tiền bạc của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-health = Quý vị hài lòng với sức khỏe của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-language = Quý vị hài lòng với tiếng Đức của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-education = Quý vị hài lòng với học vấn của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-work = Quý vị hài lòng với công việc của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-family = Quý vị hài lòng với gia đình của mình đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng
q-satisfaction-social = Quý vị hài lòng với những người xung quanh đến mức nào?
    .hint = 1 = hoàn toàn không, 5 = rất hài lòng

## urgency
s-urgency = Mức độ gấp theo đánh giá của tư vấn
q-urgency-residence = Cần giúp gấp đến mức nào về cư trú?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-housing = Cần giúp gấp đến mức nào về nhà ở?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-livelihood = Cần giúp gấp đến mức nào về tiền?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-health = Cần giúp gấp đến mức nào về sức khỏe?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-language = Cần giúp gấp đến mức nào về ngôn ngữ?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-education = Cần giúp gấp đến mức nào về học vấn?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-work = Cần giúp gấp đến mức nào về việc làm?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-family = Cần giúp gấp đến mức nào về gia đình?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn
q-urgency-social = Cần giúp gấp đến mức nào về những người xung quanh?
    .hint = 1 = không gấp, 5 = ngay lập tức; chỉ dành cho tư vấn

## area
s-area = Các lĩnh vực cuộc sống, bằng lời của mình
q-area-which = Quý vị muốn nói thêm về lĩnh vực nào?
    .hint = Ví dụ nhà ở, việc làm, gia đình
q-area-now = Bây giờ ở đó thế nào?
    .hint = Trong một câu
q-area-strength = Ở đó điều gì đang tốt, hoặc quý vị có thể dựa vào điều gì?
q-area-wish = Quý vị mong muốn gì ở đó?

## release
s-release = Từng sự đồng ý
q-release-recipient = Sự đồng ý này dành cho ai?
    .hint = Tên của nơi đó, ví dụ “Jobcenter” hoặc “nơi tư vấn này”
q-release-kind = Quý vị đồng ý điều gì?
q-release-purpose = Để làm gì?
q-release-data = Chúng tôi được phép chuyển những dữ liệu nào?
    .hint = Chỉ những gì cần, ví dụ “tên, cuộc hẹn, giấy xác nhận khóa học”
q-release-given = Quý vị có đồng ý không?
    .hint = Quý vị có thể nói không, và không bị thiệt gì
q-release-given_on = Quý vị đã đồng ý ngày nào?
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-release-until = Điều đó có hiệu lực đến khi nào?
    .hint = Vô thời hạn: “không thuộc trường hợp này”; có thể rút lại bất cứ lúc nào
q-release-withdrawn_on = Quý vị đã rút lại chưa? Ngày nào?
    .hint = Chưa rút lại: “không thuộc trường hợp này”
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-release-form = Quý vị đã đồng ý bằng cách nào?
q-release-language = Điều này được giải thích cho quý vị bằng tiếng gì?
q-release-explained_by = Ai đã giải thích?
    .hint = Chỉ cần vai trò, ví dụ “phiên dịch”
