s-asylum = Thủ tục tị nạn
s-repatriate = Người gốc Đức hồi hương (Spätaussiedlung)
s-earlier_stay = Nơi ở và giấy tờ trước đây
s-family_abroad = Người thân không ở đây
s-legal = Tư vấn và pháp luật
s-proceeding = Vụ việc ở tòa án
s-perspective = Con đường đến giấy phép tiếp theo
s-protection = An toàn

## frame
q-frame-anonymous = Lúc này quý vị có muốn giấu tên không?
    .help = Người giấu tên vẫn được tư vấn. Khi đó xin ghi một tên tự đặt, không ghi địa chỉ hay giấy tờ.

## person
q-person-minor_alone = Quý vị ở Đức mà không có cha mẹ hay người giám hộ phải không?
    .help = Chỉ dành cho người dưới 18 tuổi. Ở đây không hỏi gì về tị nạn: sở thanh thiếu niên (Jugendamt) và người giám hộ lo việc đó.

## residence
q-residence-demand_until = Quý vị phải làm điều đó trước ngày nào?
    .hint = Ngày đó ghi trong thư
    .check-passed = Ngày này đã qua. Xin đi tư vấn ngay hôm nay.
q-residence-filed_on = Quý vị đã nộp đơn gia hạn ngày nào?
    .hint = Ngày trên bản sao, e-mail hoặc biên nhận thư bảo đảm
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-residence-office_here = Sở ngoại kiều (Ausländerbehörde) Düsseldorf có phụ trách hồ sơ của quý vị không?
    .hint = Tên sở ghi trên thư gần nhất về cư trú
q-residence-office = Sở ngoại kiều (Ausländerbehörde) nào phụ trách?
    .hint = Chỉ cần tên thành phố hoặc huyện
q-residence-file_number = Trên thư của sở ngoại kiều ghi số hồ sơ (Aktenzeichen) nào?
    .hint = Ở đầu thư, thường là “Mein Zeichen” hoặc “AZR-Nummer”
q-residence-conditions = Tờ phụ (Zusatzblatt) kèm giấy cư trú của quý vị ghi gì?
    .hint = Tờ màu xanh lá đi kèm thẻ, hoặc mặt sau của giấy
    .help = Có thể chọn nhiều. Dễ nhất là cùng nhau xem tờ giấy đó.
    .check-nothing_and_more = “Không có điều nào” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-residence-passport = Quý vị có hộ chiếu hoặc giấy thông hành không?
    .help = Xin đừng đến đại sứ quán trước khi một nơi tư vấn đã xem xét việc này.
q-residence-passport_until = Hộ chiếu hoặc giấy thông hành có giá trị đến ngày nào?
    .hint = Ở trang có ảnh
q-residence-identity_papers = Còn giấy tờ nào khác cho biết quý vị là ai?
    .hint = Bản sao và ảnh chụp cũng được tính
    .check-none_and_more = “Không có giấy nào” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-residence-entry_on = Quý vị ở Đức từ khi nào?
    .hint = Ngày đến Đức lần đầu; chỉ cần tháng hoặc năm
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
    .check-long_ago = Ngày này đã hơn 80 năm. Năm có đúng không?
q-residence-here_since = Quý vị sống liên tục ở đây với một loại giấy tờ từ khi nào?
    .hint = Tính cả Duldung và Aufenthaltsgestattung
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
    .check-before_entry = Ngày đó trước ngày đến Đức. Xin kiểm tra lại cả hai ngày.
q-residence-lawful_since = Quý vị có giấy phép cư trú liên tục từ khi nào?
    .hint = Chỉ cần năm hoặc tháng
    .help = Với công dân EU: từ khi họ sống ở đây. Với người được bảo vệ, thời gian xin tị nạn cũng được tính: khi đó xin ghi ngày nộp đơn tị nạn.
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-residence-tolerated_since = Quý vị có giấy tạm hoãn trục xuất (Duldung) liên tục từ khi nào?
    .hint = Các giấy Duldung nối tiếp nhau được tính chung
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-residence-marriage = Cuộc hôn nhân mà giấy cư trú phụ thuộc vào hiện thế nào?
    .help = Chỉ hỏi khi có hai người với nhau. Trước khi báo cho bất cứ cơ quan nào, phải có tư vấn pháp luật trước.
q-residence-together_since = Quý vị sống chung như vợ chồng ở Đức từ khi nào?
    .hint = Chỉ cần năm hoặc tháng
q-residence-aims = Quý vị mong muốn gì cho việc cư trú của mình?
    .hint = Có thể chọn nhiều

## asylum
q-asylum-phase = Thủ tục tị nạn của quý vị đã đến đâu?
    .help = Ở đây không hỏi vì sao ai đó phải bỏ chạy. Chỉ hỏi về các thời hạn.
q-asylum-applied_on = Quý vị nộp đơn tị nạn ngày nào?
    .hint = Ngày ở BAMF, không phải ngày đến Đức
q-asylum-hearing_on = Buổi phỏng vấn (Anhörung) ở BAMF là ngày nào?
    .hint = Ngày ghi trong giấy mời; chưa có hẹn: “không thuộc trường hợp này”
    .check-passed = Ngày này đã qua. Xin đi tư vấn ngay hôm nay.
q-asylum-hearing_needs = Có điều gì cần được lưu ý trong buổi phỏng vấn không?
    .help = Chỉ có hoặc không, không ghi chẩn đoán và lý do. Nếu có bệnh, mang thai, bạo lực, hoặc muốn người phỏng vấn là phụ nữ, tư vấn về thủ tục sẽ lo.
q-asylum-served_on = Quyết định đến tay quý vị ngày nào?
    .hint = Ngày trên phong bì vàng, không phải ngày trong thư
    .help = Xin giữ lại phong bì. Nếu không biết ngày: “không biết”, và vẫn đi tư vấn ngay hôm nay.
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-asylum-action_filed = Đã nộp đơn kiện chống quyết định chưa?
    .hint = Do quý vị hoặc luật sư nộp
q-asylum-urgent_request_filed = Cũng đã nộp đơn khẩn (Eilantrag) cho tòa án chưa?
q-asylum-court_file = Tòa án nào và số hồ sơ nào?
    .hint = Ở đầu thư của tòa án
q-asylum-address_told = BAMF, sở ngoại kiều và tòa án có biết địa chỉ hiện nay của quý vị không?
    .help = Thư được coi là đã đến nếu gửi tới địa chỉ cuối cùng quý vị đã báo.
q-asylum-protection = Quý vị được công nhận diện bảo vệ nào?
    .hint = Ghi ở trang đầu của quyết định
q-asylum-protection_final_on = Quyết định về diện bảo vệ có hiệu lực cuối cùng từ ngày nào?
    .hint = Nếu không chắc: ngày quyết định đến tay
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.

## repatriate
q-repatriate-role = Quý vị được tiếp nhận theo diện nào?
    .hint = Ghi trong Aufnahmebescheid hoặc Registrierschein
q-repatriate-certificate = Quý vị có giấy chứng nhận theo § 15 BVFG không?
    .help = Có giấy này thì là người Đức. Cơ quan hành chính liên bang (Bundesverwaltungsamt) cấp giấy này.

## earlier_stay
q-earlier_stay-place = Trước đây quý vị sống ở đâu?
    .hint = Nơi hoặc nước, lần lượt từng lần ở
q-earlier_stay-paper = Ở đó quý vị có giấy tờ gì?
q-earlier_stay-from = Từ khi nào?
    .hint = Chỉ cần năm hoặc tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-earlier_stay-until = Đến khi nào?
    .hint = Chỉ cần năm hoặc tháng
    .check-before_start = Như vậy kết thúc trước khi bắt đầu. Xin kiểm tra lại cả hai ngày.

## child
q-child-born_here = Con này sinh ở Đức phải không?
q-child-own_paper = Con này có giấy cư trú riêng không?
    .hint = Mỗi trẻ cần giấy riêng; hộ chiếu Đức: “không thuộc trường hợp này”

## family_abroad
q-family_abroad-first_name = Người này tên là gì?
    .hint = Lần lượt từng người
q-family_abroad-relation = Người này là gì của quý vị?
q-family_abroad-country = Người này ở nước nào?
q-family_abroad-birth_date = Người này sinh khi nào?
    .hint = Chỉ cần năm hoặc tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-family_abroad-wants_to_come = Quý vị có muốn người này đến Đức không?
q-family_abroad-step = Đã làm gì cho việc đó?
q-family_abroad-whereabouts_known = Quý vị có biết người này đang ở đâu không?
    .help = Nếu mất liên lạc, dịch vụ tìm người (Suchdienst) của Hội Chữ thập đỏ giúp miễn phí.

## legal
q-legal-lawyer = Quý vị có luật sư không?
q-legal-lawyer_name = Luật sư tên là gì?
    .hint = Tên hoặc văn phòng luật sư
q-legal-advice_needed = Có vấn đề pháp luật nào quý vị cần luật sư tư vấn không?
    .help = Ở đây không ai phải nói đó là chuyện gì.
q-legal-advice_aid = Quý vị có giấy trợ giúp tư vấn pháp luật (Beratungshilfeschein) của tòa án địa phương không?
    .hint = Có giấy này, lần tư vấn đầu tốn nhiều nhất 15 Euro
q-legal-objection_until = Có thư nào mà quý vị phải phản đối (Einspruch) trước một ngày nhất định không? Ngày nào?
    .hint = Chỉ cần ngày; không có thư như vậy: “không thuộc trường hợp này”
    .help = Không ghi lại thư đó nói về chuyện gì.
    .check-passed = Ngày này đã qua. Xin đi tư vấn ngay hôm nay.
q-legal-summons_on = Quý vị có bị gọi đến một buổi nói chuyện mà trước đó quý vị muốn được tư vấn không? Ngày nào?
    .hint = Chỉ cần ngày; không bị gọi: “không thuộc trường hợp này”
    .help = Không ghi lại lý do. Khi chưa được tư vấn, không ai phải nói gì về sự việc.
    .check-passed = Ngày này đã qua. Xin đi tư vấn ngay hôm nay.
q-legal-missed = Quý vị có lỡ một thời hạn mà không phải do lỗi của mình không?
    .hint = Ví dụ vì thư không đến hoặc quý vị nằm bệnh viện
q-legal-could_act_since = Từ khi nào quý vị lại có thể làm việc đó?
    .hint = Ví dụ ngày quý vị biết về lá thư
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.

## proceeding
q-proceeding-court = Ở tòa án nào?
    .hint = Ghi ở đầu thư
q-proceeding-kind = Nói chung là về chuyện gì?
    .help = Việc hình sự không được ghi lại ở đây.
q-proceeding-file_number = Số hồ sơ nào?
q-proceeding-hearing_on = Lần tới phải ra tòa là ngày nào?
    .hint = Chưa có ngày: “không thuộc trường hợp này”
    .check-passed = Ngày này đã qua. Xin đi tư vấn ngay hôm nay.

## perspective
q-perspective-own_livelihood = Quý vị tự kiếm được bao nhiêu phần trong số tiền cần để sống?
    .hint = Quý vị và những người chi tiêu chung, cộng lại
q-perspective-pension_months = Đã đóng bảo hiểm hưu bao nhiêu tháng?
    .hint = Có ghi trong bảng quá trình đóng bảo hiểm (Versicherungsverlauf)
q-perspective-civics_test = Quý vị đã đậu bài thi nào về cuộc sống ở Đức chưa?
q-perspective-german_certificate = Quý vị có chứng chỉ tiếng Đức trình độ nào?
    .hint = Ghi trên chứng chỉ; chưa có: chọn “Chưa biết tiếng Đức”
q-perspective-school_here = Quý vị đã đi học ở đây ba năm, hoặc đã tốt nghiệp ở đây chưa?
    .hint = Trường nghề (Berufskolleg) và học nghề cũng được tính
q-perspective-training_contract = Quý vị có chỗ học nghề (Ausbildung) chưa?
q-perspective-training_starts_on = Khi nào bắt đầu học nghề?
    .hint = Có ghi trong hợp đồng
q-perspective-skilled_offer = Quý vị có sắp có việc làm đòi hỏi bằng nghề hoặc bằng đại học không?
q-perspective-finished_training_here = Quý vị đã học xong nghề hoặc đại học ở Đức chưa?
q-perspective-skilled_since = Quý vị có giấy phép theo diện lao động có tay nghề từ khi nào?
    .hint = Thẻ xanh EU và giấy phép theo §§ 18a, 18b, 18d, tính chung
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.

## protection
q-protection-exploitation = Có dấu hiệu người này bị bóc lột hoặc bị ép buộc không?
    .help = Chỉ hỏi khi có hai người với nhau. Bị lấy giấy tờ, không được trả lương, bị đe dọa, làm việc trừ nợ. Đừng hỏi dồn: nơi tư vấn chuyên môn sẽ hỏi.
q-protection-same_home = Người gây nguy hiểm có sống cùng nhà với người này không?
    .help = Khi đó không đưa giấy tờ mang về nhà và không viết tin nhắn.
q-protection-wishes = Người này muốn gì cho sự an toàn của mình?
    .help = Người này quyết định điều gì sẽ xảy ra. Nếu người này không muốn thì không ai được báo.
    .check-nothing_and_more = “Hiện chưa muốn điều nào” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-protection-must_move_away = Có điều kiện nào cấm chuyển đến nơi an toàn không?
    .help = Quy định phải ở một nơi (Wohnsitzauflage) hoặc giới hạn vùng mà cản trở việc này thì thường được bỏ.
