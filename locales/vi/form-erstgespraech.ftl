## Sections
s-frame = Buổi nói chuyện
s-emergency = Việc gấp hôm nay
s-letter = Thư từ và cuộc hẹn
s-person = Về quý vị
s-residence = Cư trú
s-household = Những người sống cùng quý vị
s-family = Gia đình
s-child = Con
s-livelihood = Tiền sinh sống
s-health = Sức khỏe
s-language = Ngôn ngữ
s-work = Việc làm và nghề nghiệp
s-housing = Nhà ở
s-network = Những người xung quanh và tư vấn
s-goals = Điểm mạnh và mong muốn
s-consent = Chuyển thông tin cho nơi khác

## The talk itself
q-frame-language = Quý vị muốn nói chuyện với chúng tôi bằng tiếng gì?
    .hint = Quý vị có thể đổi ngôn ngữ bất cứ lúc nào
q-frame-own_words = Hôm nay điều gì đưa quý vị đến với chúng tôi?
    .hint = Bằng lời của quý vị, không cần phải đầy đủ
    .help = Chúng tôi ghi lại những gì quý vị nói. Điều gì có thể gây hại cho quý vị thì chúng tôi không ghi.
# Spoken, never shown on the client's side.
q-frame-alone = Bây giờ chúng ta có thể nói chuyện riêng không?
    .hint = Chỉ hỏi bằng miệng, không để ai khác nghe
    .help = Nếu “Không”, hôm nay không hỏi về nguy hiểm. Xin hẹn một buổi nói chuyện riêng hai người, không nêu lý do.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Quý vị có cảm thấy bị nguy hiểm ở nhà hoặc khi ra ngoài không?
    .hint = Chỉ hỏi bằng miệng và chỉ khi có hai người với nhau
    .help = Khi nguy hiểm cấp bách: cảnh sát 110. Đường dây trợ giúp “Bạo lực đối với phụ nữ” (Hilfetelefon): 116 016, ngày đêm, miễn phí, nhiều ngôn ngữ. Không in gì ra giấy.
q-emergency-roof = Quý vị có biết đêm nay mình ngủ ở đâu không?
    .hint = Quý vị và tất cả những người đi cùng quý vị
q-emergency-money = Tiền và đồ ăn có đủ đến lần nhận tiền tới không?
q-emergency-doctor = Hôm nay quý vị có cần bác sĩ hoặc thuốc không?
    .hint = Quý vị không cần nói mình bị gì
    .help = Cấp cứu: 112. Bác sĩ trực: 116 117.

## Letters and appointments
q-letter-deadline = Quý vị có thư nào ghi thời hạn không? Thời hạn đến ngày nào?
    .hint = Nhiều thư thì lấy hạn sớm nhất; không có: “không thuộc trường hợp này”
    .help = Quý vị cứ đưa chúng tôi xem cả những thư chưa mở. Nếu có phong bì màu vàng, xin giữ lại: ngày ghi trên đó rất quan trọng.
    .check-passed = Thời hạn này đã qua. Ngày có đúng không? Nếu đúng, xin nhờ nơi tư vấn ngay hôm nay.
q-letter-sender = Thư này của ai gửi?
q-letter-appointment_on = Trong 14 ngày tới quý vị có hẹn ở cơ quan nào không? Ngày nào?
    .hint = Cả khi không có thư; không có hẹn: “không thuộc trường hợp này”
    .check-passed = Cuộc hẹn này đã qua. Ngày có đúng không?
q-letter-appointment_with = Cuộc hẹn này với ai?

## The person
q-person-name = Quý vị tên là gì?
    .hint = Họ và tên như trong giấy tờ tùy thân
    .help = Quý vị cũng có thể cho một tên khác, hoặc lúc này chưa cho biết tên.
q-person-birth_date = Quý vị sinh ngày nào?
    .hint = Nếu không biết ngày, chỉ cần năm
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại năm.
    .check-long_ago = Ngày này đã hơn 110 năm. Năm có đúng không?
q-person-nationality = Quý vị có quốc tịch nào?
    .hint = Nếu có nhiều: quốc tịch ghi trong giấy phép cư trú
q-person-phone = Chúng tôi có thể gọi quý vị an toàn qua số nào?
    .hint = Số mà không ai nghe hoặc đọc cùng
    .help = Chúng tôi được phép gọi, để lại lời nhắn thoại hay viết tin nhắn không? Xin ghi điều đó vào phần ghi chú.
q-person-post_arrives = Thư có đến tay quý vị an toàn không?
    .hint = Tên quý vị có ghi trên hộp thư không?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Giấy phép cư trú của quý vị có giá trị đến ngày nào?
    .hint = Ngày đó ghi ở mặt trước của thẻ
    .help = Giấy chứng nhận tạm (Fiktionsbescheinigung), giấy tạm hoãn trục xuất (Duldung) hay giấy cư trú khi xin tị nạn (Aufenthaltsgestattung): xin ghi ngày có trong đó. Nếu giấy phép vô thời hạn: “không thuộc trường hợp này”.
    .check-long_ago = Ngày này đã hơn năm năm. Năm có đúng không?
    .check-far_ahead = Ngày này còn hơn mười một năm nữa. Năm có đúng không?
q-residence-title = Quý vị có giấy phép cư trú nào hoặc giấy tờ gì?
    .hint = Số điều luật (§) ghi trên thẻ ở mục “Anmerkungen”
    .help = Dễ nhất là quý vị cho chúng tôi xem thẻ. “Không biết” cũng không sao: ngày tháng vẫn có giá trị. Người không có giấy tờ thì không cần nói điều đó ở đây.
q-residence-renewal_filed = Quý vị đã nộp đơn xin gia hạn chưa?
    .hint = Gọi điện hoặc xin hẹn thì chưa phải là nộp đơn
q-residence-renewal_steps = Quý vị đã làm gì cho việc gia hạn?
    .hint = Có thể chọn nhiều
    .check-nothing_and_more = “Chưa làm gì” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-residence-title_since = Quý vị có giấy phép cư trú này từ khi nào?
    .hint = Chỉ cần năm hoặc tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại năm.
    .check-after_end = Như vậy giấy phép bắt đầu sau khi đã hết hạn. Xin kiểm tra lại cả hai ngày.
q-residence-demands = Có cơ quan nào yêu cầu quý vị điều gì vì diện bảo vệ hoặc hộ chiếu của quý vị không?
    .hint = Ví dụ thư của BAMF hoặc của sở ngoại kiều (Ausländerbehörde)
    .help = Xin quý vị đừng đến đại sứ quán trước khi một nơi tư vấn đã xem xét việc này.
    .check-nothing_and_more = “Không có điều nào” không khớp với các câu trả lời khác. Xin bỏ bớt một.

## Household
q-household-first_name = Người này tên là gì?
    .hint = Tất cả những người sống cùng quý vị, lần lượt từng người
q-household-role = Người này là gì của quý vị?
q-household-birth_date = Người này sinh khi nào?
    .hint = Chỉ cần năm hoặc tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại năm.
    .check-long_ago = Ngày này đã hơn 110 năm. Năm có đúng không?
q-household-valid_until = Giấy phép cư trú của người này có giá trị đến ngày nào?
    .hint = Mỗi thẻ có ngày riêng, thẻ của trẻ em cũng vậy
    .help = Hộ chiếu Đức hoặc giấy phép vô thời hạn: “không thuộc trường hợp này”.
    .check-long_ago = Ngày này đã hơn năm năm. Năm có đúng không?
q-household-renewal_filed = Đã nộp đơn xin gia hạn cho người này chưa?
    .hint = Mỗi người cần một đơn riêng, trẻ em cũng vậy

## Family
q-family-single_parent = Quý vị có nuôi con một mình không?

## Each child
q-child-kita_wanted = Quý vị có muốn một chỗ ở nhà trẻ (Kita) hoặc với người giữ trẻ (Tagespflege) cho con này không?
q-child-kita_steps = Quý vị đã làm gì để có chỗ đó?
    .hint = Có thể chọn nhiều
    .help = Xin giữ lại mọi thư từ chối, cả e-mail: đó là bằng chứng của quý vị.
    .check-nothing_and_more = “Chưa làm gì” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-child-need_notified = Quý vị đã báo bằng văn bản cho sở thanh thiếu niên (Jugendamt) rằng quý vị cần một chỗ chưa?
    .hint = Báo nhu cầu (“Bedarfsanzeige”): chỉ cần thư hoặc e-mail
    .help = Từ lúc báo, bắt đầu tính thời gian mà sở thanh thiếu niên phải trả lời và đề nghị một chỗ.
q-child-maintenance = Cha hoặc mẹ kia có trả tiền cấp dưỡng cho con này không?
    .help = Nếu quý vị không đồng ý, chúng tôi không liên lạc với người kia.
q-child-maintenance_advance = Quý vị có nhận tiền ứng trước cấp dưỡng (Unterhaltsvorschuss) cho con này không?
    .hint = Tiền của sở thanh thiếu niên khi cha hoặc mẹ kia không trả

## Livelihood
q-livelihood-benefits = Hiện nay quý vị nhận những khoản trợ cấp nào?
    .hint = Có thể chọn nhiều; có ghi trong giấy quyết định (Bescheid)
    .help = Về tiền ứng trước cấp dưỡng (Unterhaltsvorschuss), chúng tôi hỏi riêng từng con.
    .check-none_and_more = “Không có” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-livelihood-benefit_until = Trợ cấp được duyệt đến ngày nào?
    .hint = Giấy quyết định ghi “Bewilligungszeitraum” hoặc “von … bis …”
    .help = Nếu có nhiều khoản: khoản mà quý vị sống nhờ vào đó.
    .check-long_ago = Ngày này đã hơn một năm. Năm có đúng không?
q-livelihood-renewal_filed = Quý vị đã nộp đơn xin nhận tiếp trợ cấp chưa?
    .hint = “Weiterbewilligungsantrag”; đơn viết tự do cũng được tính
q-livelihood-single_parent_supplement = Trong giấy quyết định có khoản thêm cho người nuôi con một mình (Mehrbedarf) không?
    .hint = Khoản đó ghi trong bảng tính của giấy quyết định
q-livelihood-account = Quý vị có tài khoản ngân hàng riêng không?

## Health
q-health-insurance = Quý vị có bảo hiểm y tế loại nào?
    .hint = Quý vị cứ cho chúng tôi xem thẻ

## Language
q-language-reads = Quý vị đọc tốt những loại chữ nào?
    .hint = Có thể chọn nhiều
    .help = Như vậy chúng tôi biết tờ giấy bằng tiếng của quý vị có ích không, hay nên nói chuyện trực tiếp thì hơn.
    .check-none_and_more = “Tôi hầu như không đọc được” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-language-german_level = Quý vị biết tiếng Đức đến mức nào?
    .hint = Theo chứng chỉ gần nhất hoặc theo quý vị tự đánh giá
q-language-course = Quý vị đang học hoặc đã học khóa tiếng Đức nào chưa?
q-language-course_stopped_by = Điều gì đã xảy ra khiến quý vị phải dừng khóa học?
    .hint = Có thể chọn nhiều
q-language-course_right = Quý vị được phép hoặc có bắt buộc phải học khóa hội nhập không?
    .hint = “Berechtigungsschein” hoặc “Verpflichtung”, tờ giấy của cơ quan

## Work
q-work-occupation = Quý vị đã học hoặc đã làm nghề gì?
    .hint = Chưa có nghề: “không thuộc trường hợp này”
q-work-field = Nghề này thuộc lĩnh vực nào?
q-work-years = Quý vị đã làm nghề này bao nhiêu năm?
q-work-certificate = Quý vị có bằng hay giấy chứng nhận về nghề này không?
    .help = Dù không có giấy tờ, tay nghề của quý vị vẫn có thể được kiểm tra và chứng nhận.
q-work-goal = Về công việc, quý vị muốn đạt được điều gì tiếp theo?

## Housing
q-housing-kind = Quý vị đang ở như thế nào?
q-housing-rooms = Căn hộ của quý vị có mấy phòng?
    .hint = Không tính bếp và phòng tắm; có thể ghi 1,5
q-housing-district = Quý vị sống ở khu nào?

## People around
q-network-counselling = Hiện đã có ai tư vấn hoặc đi cùng hỗ trợ quý vị?
    .hint = Có thể chọn nhiều
    .help = Nhờ vậy chúng tôi không làm việc gì hai lần, và nếu quý vị đồng ý thì có thể phối hợp với nhau.
    .check-none_and_more = “Không có ai” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-network-supporters = Ai giúp quý vị trong cuộc sống hằng ngày?
    .hint = Ví dụ hàng xóm, bạn bè, họ hàng, hội đoàn
    .help = Xin đừng ghi tên: chỉ cần “một người hàng xóm”.
q-network-isolation = Quý vị có hay cảm thấy cô đơn không?
    .hint = 1 = không bao giờ, 5 = rất thường xuyên

## Strengths and wishes
q-goals-strengths = Quý vị đã làm được những gì? Quý vị tự hào về điều gì?
    .hint = Những điều nhỏ cũng đáng kể
q-goals-wish = Sau ba tháng nữa, điều gì nên khác đi?
    .hint = Bằng lời của quý vị
q-goals-support = Quý vị mong chúng tôi hỗ trợ như thế nào?

## Passing on
q-consent-share_with = Chúng tôi được phép nói chuyện với ai thay cho quý vị?
    .hint = Chỉ với những nơi quý vị nêu; quý vị có thể rút lại bất cứ lúc nào
    .help = Trước đó, với từng nơi, chúng tôi nói cho quý vị biết sẽ chuyển đi điều gì và để làm gì.
    .check-none_and_more = “Không với ai” không khớp với các câu trả lời khác. Xin bỏ bớt một.
