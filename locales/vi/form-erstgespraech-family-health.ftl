## Sections
s-member = Từng người trong nhà
s-youth = Thanh thiếu niên
s-later_life = Tuổi già và lương hưu
s-pregnancy = Mang thai
s-screening = Đánh giá của tư vấn viên

## person
q-person-preferred_name = Quý vị muốn được xưng hô thế nào?
    .hint = Tên gọi, có “Ông” hoặc “Bà” hay không
q-person-spellings = Trong giấy tờ khác, tên quý vị có được viết khác không? Viết thế nào?
    .hint = Ví dụ trong hộ chiếu hay giấy khai sinh; nếu không: “không thuộc trường hợp này”
    .help = Cách viết khác nhau thường là lý do khiến cơ quan không tìm thấy hồ sơ.
q-person-gender = Chúng tôi nên ghi giới tính nào?
    .hint = Quý vị không bắt buộc phải nói
q-person-birth_country = Quý vị sinh ở nước nào?
q-person-second_nationality = Quý vị có thêm quốc tịch nào khác không?
    .hint = Nếu không: “không thuộc trường hợp này”
q-person-contact_ways = Chúng tôi được phép liên lạc với quý vị bằng cách nào?
    .hint = Có thể chọn nhiều
    .help = Cách nào không đánh dấu thì chúng tôi không dùng. Trong lời nhắn thoại và tin nhắn, chúng tôi không bao giờ nói lý do.
    .check-none_and_more = Câu trả lời đầu tiên không khớp với các câu khác. Xin bỏ bớt một.
q-person-messenger = Quý vị dùng ứng dụng nhắn tin nào?
    .hint = Chỉ để báo hẹn, không bao giờ ghi nội dung
q-person-email = Địa chỉ e-mail của quý vị là gì?
    .hint = Địa chỉ chỉ một mình quý vị đọc
q-person-contact_times = Khi nào tiện gọi cho quý vị, và khi nào chúng tôi không nên gọi?
q-person-trusted_person = Nếu không gọi được quý vị, chúng tôi được gọi cho ai?
    .hint = Tên và số điện thoại; không có ai: “không thuộc trường hợp này”
q-person-address = Chúng tôi có thể viết thư cho quý vị theo địa chỉ nào?
    .hint = Ghi cả tên trên hộp thư
q-person-representatives = Có ai được phép hoặc phải quyết định hay ký thay quý vị không?
    .hint = Có thể chọn nhiều; thường có thẻ hoặc văn bản về việc này
    .check-none_and_more = Câu trả lời đầu tiên không khớp với các câu khác. Xin bỏ bớt một.
q-person-representative_contact = Chúng tôi liên lạc với người đó bằng cách nào?
    .hint = Tên, số điện thoại và số hồ sơ (Aktenzeichen) nếu biết

## family
q-family-state = Tình trạng hôn nhân của quý vị thế nào?
q-family-help_wanted = Quý vị có muốn được hỗ trợ trong cuộc sống gia đình hoặc nuôi dạy con không?
    .hint = Tự nguyện, miễn phí và kín đáo

## member
q-member-lives = Người này có sống với quý vị không?
q-member-nationality = Người này có quốc tịch nào?
q-member-support_needed = Người này có cần hỗ trợ đặc biệt vì bệnh, khuyết tật hay tuổi tác không?
    .hint = Quý vị không cần nói vì sao

## child
q-child-place = Ban ngày con này ở đâu?
q-child-custody = Ai có quyền nuôi dưỡng và quyết định (Sorgerecht) cho con này?
    .hint = Ai được ký và quyết định?
q-child-kita_from = Quý vị cần chỗ gửi trẻ từ khi nào?
    .hint = Chỉ cần tháng
q-child-kita_hours = Mỗi tuần quý vị cần bao nhiêu giờ?
q-child-need_notified_on = Quý vị đã báo cho sở thanh thiếu niên (Jugendamt) ngày nào?
    .hint = Ngày đó ghi trên e-mail hoặc bản sao
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại năm.
q-child-birth_certificate = Có giấy tờ gì về việc sinh con này?
q-child-parental_allowance = Quý vị có nhận trợ cấp cha mẹ (Elterngeld) cho con này không?
q-child-checkups = Con này đã được khám sức khỏe định kỳ chưa?
    .hint = Có ghi trong sổ màu vàng (U-Heft)
q-child-measles = Có giấy chứng minh con này được bảo vệ chống bệnh sởi không?
    .hint = Sổ tiêm chủng hoặc giấy của bác sĩ
q-child-doctor = Con này có bác sĩ nhi không?
q-child-disability = Con này có khuyết tật, hoặc phát triển khác với điều quý vị mong đợi không?
    .hint = Quý vị không cần nói là gì
q-child-school_step = Quý vị đã làm gì để con có chỗ học?
q-child-school_kind = Con này học loại trường nào?
q-child-class_year = Con này học lớp mấy?
q-child-school_since = Con này đi học ở Đức từ khi nào?
    .hint = Chỉ cần tháng
q-child-all_day_wanted = Quý vị có cần nơi trông con này sau giờ học không (học cả ngày, OGS)?
q-child-school_report = Có học bạ của trường ở nước ngoài không?
    .hint = Bản sao hoặc ảnh chụp cũng được
q-child-learning_support = Con này có cần giúp đỡ trong học tập hoặc ở trường không?
q-child-education_package = Con này có nhận trợ cấp giáo dục và tham gia xã hội (Bildung und Teilhabe) không?
    .hint = Ví dụ bữa trưa, đi chơi xa, đồ dùng học tập, học thêm, câu lạc bộ
q-child-youth_office_help = Sở thanh thiếu niên (Jugendamt) đã có hỗ trợ gì cho con này chưa?
    .hint = Ví dụ người giúp gia đình; nếu quý vị đồng ý, chúng tôi phối hợp

## youth
q-youth-situation = Hiện nay quý vị đang làm gì?
q-youth-care = Quý vị đã từng sống trong nhóm ở chung, với gia đình nhận nuôi hoặc có người giám hộ không?
    .hint = Trợ giúp thanh thiếu niên của Jugendamt (Jugendhilfe)
q-youth-care_until = Sự trợ giúp này được duyệt đến khi nào, hoặc đã kết thúc khi nào?
    .hint = Có ghi trong giấy quyết định hoặc kế hoạch hỗ trợ (Hilfeplan)
q-youth-care_wanted = Quý vị có muốn được giúp tiếp không, ví dụ về nhà ở, với các cơ quan hoặc việc học nghề?

## later_life
q-later_life-pension = Quý vị có nhận lương hưu của Đức, hoặc đã nộp đơn xin chưa?
q-later_life-worked_here = Quý vị đã từng đi làm hoặc nuôi con ở Đức chưa?
    .hint = Thời gian ngắn cũng được tính
q-later_life-pension_abroad = Quý vị đã đóng tiền hưu ở nước khác chưa?

## health
q-health-earlier_insurance = Trước đây quý vị có bảo hiểm thế nào?
q-health-card = Quý vị có thẻ bảo hiểm y tế còn giá trị không?
    .hint = Thẻ có ảnh của quỹ bảo hiểm y tế
q-health-doctor = Quý vị có bác sĩ gia đình không?
q-health-treatment = Quý vị có cần điều trị gì mà hiện nay chưa được không?
    .hint = Quý vị không cần nói là gì
q-health-chronic = Quý vị có phải đi bác sĩ thường xuyên hoặc uống thuốc lâu dài không?
    .hint = Quý vị không cần nói vì sao
q-health-medicine_until = Thuốc của quý vị còn đủ đến khi nào?
    .hint = Không dùng thuốc: “không thuộc trường hợp này”
q-health-strain = Quý vị thấy thế nào về giấc ngủ, những lo lắng và ký ức?
    .hint = Chỉ nói những gì quý vị muốn nói
    .help = Xin đừng hỏi về những gì đã trải qua. Chỉ cần biết người này có muốn được hỗ trợ không.
q-health-support_wanted = Quý vị có muốn nói chuyện với người được đào tạo về việc này không?
    .hint = Kín đáo và miễn phí, có phiên dịch
q-health-disability = Quý vị có khuyết tật không?
    .hint = Quý vị không cần nói là gì
q-health-care = Quý vị có cần người giúp mỗi ngày không, ví dụ tắm rửa, mặc quần áo hay ăn uống?

## pregnancy
q-pregnancy-expecting = Quý vị hoặc bạn đời của quý vị có đang mang thai không?
    .hint = Quý vị không bắt buộc phải trả lời
q-pregnancy-due_on = Dự kiến khi nào sinh?
    .hint = Ngày ghi trong sổ khám thai (Mutterpass, ET); chỉ cần tháng
    .check-passed = Ngày này đã qua lâu rồi. Ngày có đúng không?
    .check-far_ahead = Ngày này còn hơn 41 tuần nữa. Ngày có đúng không?
q-pregnancy-record = Đã có sổ khám thai (Mutterpass) chưa?
    .hint = Bác sĩ phụ khoa hoặc nữ hộ sinh cấp sổ này
q-pregnancy-midwife = Đã tìm được nữ hộ sinh chưa?
q-pregnancy-foundation = Đã xin tiền của quỹ “Mẹ và Con” (Bundesstiftung Mutter und Kind) chưa?
    .hint = Cho quần áo, giường và xe đẩy em bé; chỉ xin được trước khi sinh
q-pregnancy-supplement = Quý vị đã được nhận thêm tiền vì mang thai chưa?
    .hint = “Mehrbedarf” trong giấy quyết định, từ tuần thứ 13
q-pregnancy-equipment = Đã xin tiền mua đồ ban đầu cho thai kỳ và sinh con (Erstausstattung) chưa?
    .hint = Quần áo bầu, quần áo em bé, đồ đạc
q-pregnancy-employed = Người mẹ sắp sinh có đang đi làm hoặc học nghề không?
q-pregnancy-paternity = Về mặt pháp luật, ai là cha?
    .hint = Quan trọng cho họ tên, tiền cấp dưỡng và quyền nuôi dưỡng
q-pregnancy-birth_papers = Giấy tờ của cha mẹ để làm giấy khai sinh đã có chưa?
    .hint = Hộ chiếu, giấy khai sinh, giấy kết hôn, kèm bản dịch

## screening
q-screening-areas = Có nhu cầu trong những lĩnh vực nào của cuộc sống?
    .hint = Có thể chọn nhiều; từ ba trở lên thì coi là tình huống phức tạp
q-screening-agencies = Bao nhiêu nơi đang tham gia hoặc lẽ ra phải tham gia?
    .hint = Tính cả cơ quan, nơi tư vấn, bác sĩ, trường học
q-screening-regular_paths = Bằng con đường thông thường, người này có đạt được mục đích không?
    .hint = “Không” nếu chưa rõ nơi nào phụ trách hoặc các hỗ trợ không hiệu quả
q-screening-own_resources = Người này có thể tự làm được bằng sức mình và nhờ những người xung quanh không?
    .hint = Có thông tin, nhưng không có người đi cùng
q-screening-consents = Người này có muốn được quản lý trường hợp (Case Management) và có đồng ý không?
    .hint = Tự nguyện và có thể kết thúc bất cứ lúc nào
q-screening-criteria_met = Số tiêu chí đã đạt cho quản lý trường hợp (trên năm)
q-screening-consult = Nên trao đổi kín với ai?
    .hint = Ở đây không bao giờ ghi lý do
    .help = Các dấu hiệu, lời cáo buộc và chẩn đoán không được ghi vào hồ sơ này. Nơi chuyên môn tư vấn mà không cần tên.
    .check-none_and_more = Câu trả lời đầu tiên không khớp với các câu khác. Xin bỏ bớt một.
