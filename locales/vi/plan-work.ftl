## Rules
rule-work-jobseeker =
    .client = Trong tuần này, xin đăng ký là người tìm việc (arbeitsuchend). Chúng tôi giúp quý vị; làm trên mạng cũng được.
rule-work-job_lost_report =
    .client = Hôm nay, xin cùng chúng tôi đăng ký tìm việc (arbeitsuchend) ở sở lao động (Agentur für Arbeit). Ngày đầu tiên không có việc, xin đăng ký thất nghiệp (arbeitslos).
rule-work-job_lost_report_early =
    .client = Trong tuần này, xin đăng ký tìm việc (arbeitsuchend) ở sở lao động (Agentur für Arbeit), dù quý vị vẫn còn đi làm.
rule-work-dismissal_action =
    .client = Trong hai ngày tới, xin mang thư cho thôi việc đi tư vấn. Cho đến lúc đó, xin đừng ký gì của chủ lao động.
rule-work-dismissal_late =
    .client = Ngày mai, xin mang thư cho thôi việc đi tư vấn. Có thể vẫn còn làm được điều gì đó.
rule-work-tell_residence_office =
    .client = Trong tuần này, xin cùng chúng tôi viết một lá thư ngắn về việc làm của quý vị. Chỉ bắt đầu việc mới sau khi chúng tôi đã xem giấy tờ của quý vị.
rule-work-fixed_term =
    .client = Xin hỏi chủ lao động xem hợp đồng có được tiếp tục không, và dù vậy vẫn đăng ký tìm việc (arbeitsuchend) trong tuần này.
rule-work-wage =
    .client = Xin viết ra những ngày nào quý vị đã làm và làm bao lâu, và cùng chúng tôi đi tư vấn. Ở đó họ viết thư cho chủ lao động.
rule-work-permission_tolerated =
    .client = Trong hai tuần tới, xin đi tư vấn trước khi quý vị bắt đầu một công việc.
rule-work-stagnation =
    .client = Xin nghĩ xem bước nhỏ nào sẽ làm quý vị vui. Lần nói chuyện tới, chúng ta cùng lên kế hoạch.
rule-work-parallel_practice =
    .client = Xin cùng chúng tôi tìm một công ty để làm thử vài ngày song song với khóa tiếng Đức.
rule-work-cv =
    .client = Xin cùng chúng tôi viết sơ yếu lý lịch bằng tiếng Đức. Mọi điều quý vị biết làm và đã làm đều đáng kể.
rule-work-recognition_regulated =
    .client = Trong bốn tuần tới, xin đến tư vấn công nhận bằng cấp (Anerkennungsberatung). Xin mang theo mọi bằng cấp, bản sao hoặc ảnh cũng được.
rule-work-recognition_overdue =
    .client = Trong hai tuần tới, xin cùng chúng tôi viết một lá thư ngắn: chúng ta hỏi đơn của quý vị đã đến đâu.
rule-work-adaptation =
    .client = Xin cùng tư vấn công nhận bằng cấp tìm chỗ học bổ sung hoặc chỗ thi. Quý vị đã làm được rất nhiều.
rule-education-school_certificate =
    .client = Xin mang học bạ đến tư vấn ở trường Volkshochschule (VHS). Học bạ nước ngoài cũng có thể được tính.
rule-education-study_counselling =
    .client = Xin mang bằng cấp đến nơi tư vấn sinh viên của một trường đại học.
rule-education-training_search =
    .client = Xin cùng chúng tôi hẹn ở nơi tư vấn nghề nghiệp (Berufsberatung). Xin mang theo học bạ nếu có.
rule-education-training_grant =
    .client = Xin cùng chúng tôi nộp đơn ở sở lao động (Agentur für Arbeit) để có tiền trong thời gian học nghề. Xin mang theo hợp đồng học nghề.
rule-education-student_money =
    .client = Trong tuần này, xin đến tư vấn xã hội của Studierendenwerk. Xin đừng nộp đơn xin gì trước khi chúng ta nói chuyện về việc đó.
rule-education-student_money_now =
    .client = Hôm nay, xin đến nơi mà chúng tôi chỉ cho quý vị. Ở đó quý vị có đồ ăn và được tư vấn.
rule-language-right_ends =
    .client = Trong tuần này, xin mang giấy đi học đến đăng ký ở một trường dạy tiếng. Xin họ viết giấy xác nhận đăng ký.
rule-language-waiting =
    .client = Xin cùng chúng tôi hỏi nhiều trường dạy tiếng. Trong lúc chờ khóa học bắt đầu, chúng tôi tìm một Sprachcafé hoặc khóa học trên mạng.
rule-language-obstacle_cost =
    .client = Xin hỏi trường dạy tiếng về miễn học phí và tiền đi lại. Xin mang theo giấy quyết định.
rule-language-vocational_agency =
    .client = Xin hỏi sở lao động (Agentur für Arbeit) về khóa tiếng cho nghề (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Xin cùng chúng tôi tìm khóa tiếng Đức buổi tối hoặc một Sprachcafé gần nhà.

## Actors
actor-labour_counselling = Tư vấn lao động (Beratungsstelle Arbeit)
actor-labour_court = Tòa án lao động (Arbeitsgericht)
actor-recognition_office = Cơ quan công nhận bằng cấp (Anerkennungsstelle)
actor-student_services = Dịch vụ sinh viên (Studierendenwerk) và tư vấn đại học
actor-adult_education = Trường bổ túc (VHS) hoặc trường buổi tối

## Papers
doc-dismissal_letter = Thư cho thôi việc cùng phong bì hoặc Aufhebungsvertrag
doc-work_contract = Hợp đồng lao động (Arbeitsvertrag)
doc-payslips = Phiếu lương và bảng giờ làm
doc-recognition_letter = Quyết định hoặc thư của cơ quan công nhận bằng cấp
doc-school_reports = Học bạ (bản sao hoặc ảnh cũng được)
doc-enrolment = Giấy chứng nhận sinh viên (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Xin cùng chúng tôi hỏi về khóa tiếng cho nghề (Berufssprachkurs) hợp với giờ làm của quý vị.
rule-work-unemployed_claim =
    .client = Xin cùng chúng tôi đăng ký thất nghiệp ở sở lao động (Agentur für Arbeit). Chỉ từ ngày đó mới có thể có tiền thất nghiệp.
rule-work-told_too_late =
    .client = Trong hai ngày tới, xin cùng chúng tôi đi tư vấn trước khi chúng ta viết cho một cơ quan về việc làm của quý vị.
