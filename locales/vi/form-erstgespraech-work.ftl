## language
q-language-first = Từ nhỏ quý vị nói những tiếng gì?
    .hint = Có thể chọn nhiều
q-language-reading = Quý vị đọc và viết tiếng của mình tốt đến mức nào?
    .hint = Câu trả lời nào cũng được
    .help = Nhờ vậy chúng tôi tìm được khóa học phù hợp, và giải thích thư bằng lời nếu như thế dễ hơn.
q-language-level_source = Chúng ta biết điều đó từ đâu?
    .hint = Xin cho chúng tôi xem chứng chỉ
q-language-level_on = Kỳ thi hoặc bài kiểm tra vào khi nào?
    .hint = Chỉ cần tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-language-course_kind = Đó là khóa học gì?
q-language-right_until = Giấy được học hoặc giấy bắt buộc học (Berechtigungsschein, Verpflichtung) có giá trị đến ngày nào?
    .hint = Ngày đó ghi trên tờ giấy
    .help = Nếu không ghi ngày: “không thuộc trường hợp này”.
q-language-waiting_since = Quý vị chờ chỗ học từ khi nào?
    .hint = Chỉ cần tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-language-obstacles = Hiện nay điều gì làm quý vị khó đi học?
    .hint = Có thể chọn nhiều
    .check-nothing_and_more = “Không có gì” không khớp với các câu trả lời khác. Xin bỏ bớt một.

## other_language
s-other_language = Các ngôn ngữ khác
q-other_language-name = Quý vị còn nói tiếng nào nữa?
    .hint = Lần lượt từng tiếng, cả tiếng địa phương
q-other_language-skills = Quý vị làm được gì bằng tiếng này?

## past_course
s-past_course = Các khóa học trước đây
q-past_course-provider = Khóa học ở trường nào?
    .hint = Lần lượt từng khóa
q-past_course-kind = Đó là khóa học gì?
q-past_course-from = Khóa học bắt đầu khi nào?
    .hint = Chỉ cần tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-past_course-until = Khóa học kết thúc khi nào?
    .hint = Chỉ cần tháng
    .check-before_start = Như vậy khóa học kết thúc trước khi bắt đầu. Xin kiểm tra lại cả hai ngày.
q-past_course-hours = Khoảng bao nhiêu tiết học?
    .hint = Có ghi trên giấy xác nhận khóa học
q-past_course-outcome = Kết quả thế nào?

## education
s-education = Trường học và học nghề
q-education-school_years = Tổng cộng quý vị đã đi học bao nhiêu năm?
    .hint = Có gián đoạn cũng không sao: chỉ tính các năm học
q-education-school_abroad = Quý vị đã học xong trường nào ở nước ngoài?
q-education-school_germany = Quý vị có đi học trường phổ thông ở Đức không?
q-education-regulated = Ở Đức, có phải có giấy phép mới được làm nghề của quý vị không?
    .hint = Ví dụ điều dưỡng, y, dạy học, giữ trẻ, luật
    .help = Trang Anerkennungs-Finder của liên bang cho biết nghề nào phải có giấy phép.
q-education-certificate_abroad = Quý vị nhận bằng nghề của mình ở nước ngoài phải không?
q-education-certificate_translated = Bằng cấp của quý vị đã được dịch sang tiếng Đức chưa?
    .hint = Do người dịch có con dấu dịch
q-education-recognition = Việc công nhận bằng cấp của quý vị đã đến đâu?
    .hint = Xin cho chúng tôi xem thư về việc này
q-education-recognition_on = Cơ quan xác nhận đã đủ giấy tờ ngày nào?
    .hint = Trong thư có chữ: “vollständig”
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-education-wishes = Quý vị còn muốn học hoặc hoàn thành điều gì?
    .hint = Có thể chọn nhiều
    .check-nothing_and_more = “Hiện chưa cần” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-education-study_preparation = Để học đại học, quý vị còn cần học dự bị (Studienkolleg) hoặc thi tiếng không?
    .hint = Trường đại học hoặc uni-assist sẽ cho biết
q-education-training = Quý vị có chỗ học nghề (Ausbildung) không?
    .hint = Đã được hứa nhận cũng tính
q-education-training_starts = Khi nào bắt đầu học nghề?
    .hint = Có ghi trong hợp đồng
q-education-training_away = Trong lúc học nghề, quý vị không ở với cha mẹ phải không?
    .hint = Cả khi cha mẹ ở quá xa
q-education-training_grant = Quý vị đã xin trợ cấp học nghề (Berufsausbildungsbeihilfe, BAB) chưa?
    .hint = Tiền của sở lao động (Agentur für Arbeit) trong lúc học nghề
q-education-money_for_study = Tiền của quý vị có đủ đến hết học kỳ không?
    .hint = Tài khoản, việc làm thêm và giúp đỡ, cộng lại

## training_abroad
s-training_abroad = Các nghề và bằng cấp khác
q-training_abroad-occupation = Quý vị còn học nghề hoặc ngành nào khác?
    .hint = Lần lượt từng nghề
q-training_abroad-country = Ở nước nào?
q-training_abroad-years = Mất bao nhiêu năm?
q-training_abroad-degree = Quý vị đã hoàn thành thế nào?
q-training_abroad-finished = Quý vị học xong khi nào?
    .hint = Chỉ cần năm
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-training_abroad-certificate = Quý vị có bằng không?

## work
q-work-status = Hiện nay quý vị làm gì?
    .hint = Đi làm, học nghề, nghỉ nuôi con hoặc việc khác
q-work-permission = Giấy tờ của quý vị ghi gì về việc làm?
    .hint = Trên thẻ hoặc tờ phụ: “Erwerbstätigkeit …”
q-work-registered = Quý vị có đăng ký tìm việc (arbeitsuchend) ở sở lao động (Agentur für Arbeit) hay Jobcenter không?
    .hint = Làm trên mạng cũng được và không tốn tiền
q-work-jobcenter_plan = Quý vị có kế hoạch với Jobcenter không?
    .hint = Tên tiếng Đức: “Kooperationsplan”
q-work-employer = Quý vị làm việc ở đâu?
    .hint = Chỉ cần ngành nghề
q-work-since = Quý vị làm ở đó từ khi nào?
    .hint = Chỉ cần tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-work-limited_until = Hợp đồng của quý vị có thời hạn đến khi nào?
    .hint = Vô thời hạn: “không thuộc trường hợp này”
q-work-hours = Mỗi tuần quý vị làm bao nhiêu giờ?
    .hint = Trung bình của những tháng gần đây
q-work-gross = Mỗi tháng quý vị kiếm được bao nhiêu, trước thuế?
    .hint = Ghi trên phiếu lương
q-work-contract = Quý vị có hợp đồng lao động bằng văn bản không?
q-work-job_end = Quý vị đã mất việc hoặc công việc sắp kết thúc không?
    .hint = Xin cho chúng tôi xem thư
q-work-told_on = Quý vị biết điều đó hoặc nhận thư ngày nào?
    .hint = Ngày thư nằm trong hộp thư hoặc được trao tay
    .help = Từ ngày đó, các thời hạn ngắn bắt đầu tính.
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-work-ends_on = Ngày làm việc cuối cùng của quý vị là ngày nào?
    .hint = Ngày kết thúc quan hệ lao động
q-work-wage_unpaid = Có chủ nào không trả lương cho quý vị không?
    .hint = Cả sau khi đã nghỉ việc
q-work-wage_due_on = Khoản lương đầu tiên bị thiếu lẽ ra phải trả ngày nào?
    .hint = Nếu được, ghi ngày; thường là ngày cuối tháng
    .check-in_future = Ngày này nằm trong tương lai. Xin kiểm tra lại.
q-work-skills = Quý vị giỏi việc gì?
    .hint = Cả việc hằng ngày; có thể chọn nhiều
q-work-cv = Quý vị có sơ yếu lý lịch bằng tiếng Đức không?
q-work-obstacles = Hiện nay điều gì làm quý vị khó tìm việc hoặc giữ việc?
    .hint = Có thể chọn nhiều
    .check-nothing_and_more = “Không có gì” không khớp với các câu trả lời khác. Xin bỏ bớt một.
q-work-dream = Quý vị thích làm công việc gì?
    .hint = Bằng lời của quý vị

## past_job
s-past_job = Công việc trước đây
q-past_job-activity = Trước đây quý vị làm việc gì?
    .hint = Lần lượt từng việc, cả việc trong gia đình không có hợp đồng
q-past_job-country = Ở nước nào?
q-past_job-years = Bao nhiêu năm?
