## reading_ease
list-reading_ease-fluent = Tôi đọc và viết dễ dàng
list-reading_ease-some = Tôi đọc khó khăn
list-reading_ease-none = Tôi không đọc hoặc viết

## language_skills
list-language_skills-understand = hiểu
list-language_skills-speak = nói
list-language_skills-read = đọc
list-language_skills-write = viết

## level_sources
list-level_sources-certificate = chứng chỉ
list-level_sources-placement_test = bài kiểm tra xếp lớp
list-level_sources-own_view = tự đánh giá
list-level_sources-counselor_view = đánh giá của tư vấn

## course_kinds
list-course_kinds-integration = khóa hội nhập (Integrationskurs)
list-course_kinds-literacy = khóa hội nhập có học chữ (Alphabetisierungskurs)
list-course_kinds-second_script = khóa hội nhập cho người học chữ thứ hai
list-course_kinds-intensive = khóa cấp tốc
list-course_kinds-first_orientation = khóa định hướng đầu tiên (Erstorientierungskurs)
list-course_kinds-vocational = khóa tiếng cho nghề (Berufssprachkurs)
list-course_kinds-town = khóa của thành phố hoặc VHS
list-course_kinds-volunteers = nhóm nói tiếng Đức với tình nguyện viên
list-course_kinds-online = khóa trên mạng hoặc ứng dụng
list-course_kinds-other = khóa khác

## learning_obstacles
list-learning_obstacles-childcare = không có chỗ gửi con
list-learning_obstacles-working_hours = giờ làm việc
list-learning_obstacles-travel = đường xa hoặc tiền vé
list-learning_obstacles-cost = chi phí
list-learning_obstacles-no_place = không còn chỗ, phải chờ
list-learning_obstacles-level = quá khó hoặc quá dễ
list-learning_obstacles-learning = lâu rồi không học
list-learning_obstacles-health = sức khỏe
list-learning_obstacles-residence = giấy tờ
list-learning_obstacles-other = việc khác
list-learning_obstacles-nothing = không có gì

## school_levels
list-school_levels-none = không đi học
list-school_levels-primary = tiểu học
list-school_levels-lower_secondary = trung học cơ sở (khoảng 8 đến 10 năm)
list-school_levels-upper_secondary = đủ điều kiện vào đại học (ví dụ tú tài)

## german_school_levels
list-german_school_levels-none = không
list-german_school_levels-attending = đang đi học
list-german_school_levels-left_without = có, nhưng nghỉ học, không có bằng
list-german_school_levels-first = bằng phổ thông thứ nhất (Hauptschulabschluss)
list-german_school_levels-middle = bằng trung học (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife hoặc Abitur (vào đại học)

## training_degrees
list-training_degrees-vocational = bằng nghề
list-training_degrees-bachelor = cử nhân (Bachelor)
list-training_degrees-master = thạc sĩ (Master) hoặc Diplom
list-training_degrees-doctorate = tiến sĩ
list-training_degrees-unfinished = chưa học xong
list-training_degrees-on_the_job = học khi làm việc

## recognition_steps
list-recognition_steps-not_started = chưa bắt đầu
list-recognition_steps-counselled = đã được tư vấn, chưa nộp đơn
list-recognition_steps-applied = đã nộp đơn
list-recognition_steps-partial = được công nhận một phần (cần học bổ sung)
list-recognition_steps-full = được công nhận toàn phần
list-recognition_steps-zab = đã có đánh giá bằng cấp của ZAB
list-recognition_steps-refused = bị từ chối

## education_wishes
list-education_wishes-school_certificate = bằng phổ thông
list-education_wishes-training = học nghề (Ausbildung)
list-education_wishes-study = học đại học
list-education_wishes-recognition = công nhận bằng cấp
list-education_wishes-retraining = đổi nghề (Umschulung)
list-education_wishes-nothing = hiện chưa cần

## training_states
list-training_states-none = chưa có chỗ
list-training_states-promised = đã được hứa nhận
list-training_states-contract = đã ký hợp đồng
list-training_states-running = đã bắt đầu
list-training_states-stopped = đã bỏ dở

## employment_states
list-employment_states-full_time = đi làm toàn thời gian
list-employment_states-part_time = đi làm bán thời gian
list-employment_states-minijob = việc nhỏ (Minijob)
list-employment_states-self_employed = tự kinh doanh
list-employment_states-training = đang học nghề
list-employment_states-internship = thực tập hoặc phục vụ tình nguyện
list-employment_states-study = học đại học hoặc phổ thông
list-employment_states-without_work = không có việc
list-employment_states-parental_leave = nghỉ nuôi con (Elternzeit)
list-employment_states-unable = mất sức lao động lâu dài
list-employment_states-retired = đã nghỉ hưu

## job_ends
list-job_ends-not = không
list-job_ends-dismissed = bị chủ cho thôi việc (Kündigung)
list-job_ends-fixed_term = hợp đồng có thời hạn sắp hết
list-job_ends-own_notice = tự xin nghỉ
list-job_ends-agreement = thỏa thuận chấm dứt (Aufhebungsvertrag)
list-job_ends-insolvent = công ty đóng cửa
list-job_ends-other = cách khác

## work_permissions
list-work_permissions-free = được đi làm (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = chỉ một việc nhất định
list-work_permissions-on_request = chỉ khi Ausländerbehörde cho phép
list-work_permissions-forbidden = không được làm (nicht gestattet)
list-work_permissions-unclear = không rõ

## work_skills
list-work_skills-languages = nhiều ngôn ngữ
list-work_skills-driving = lái xe
list-work_skills-computer = máy tính
list-work_skills-crafts = thủ công
list-work_skills-cooking = nấu ăn
list-work_skills-care = chăm sóc người khác
list-work_skills-selling = bán hàng
list-work_skills-organising = tổ chức
list-work_skills-teaching = giải thích và dạy
list-work_skills-machines = vận hành máy
list-work_skills-other = việc khác

## work_obstacles
list-work_obstacles-language = ngôn ngữ
list-work_obstacles-childcare = trông con
list-work_obstacles-permission = giấy phép
list-work_obstacles-health = sức khỏe
list-work_obstacles-recognition = bằng cấp chưa được công nhận
list-work_obstacles-mobility = đường đi và xe cộ
list-work_obstacles-debts = nợ hoặc bị khấu trừ lương
list-work_obstacles-discrimination = bị phân biệt đối xử
list-work_obstacles-no_experience = chưa có kinh nghiệm nghề ở Đức
list-work_obstacles-nothing = không có gì

## jobcenter_plans
list-jobcenter_plans-none = không
list-jobcenter_plans-agreed = có, cùng thỏa thuận
list-jobcenter_plans-ordered = có, do Jobcenter quy định
