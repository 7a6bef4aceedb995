## Rules: pregnancy
rule-pregnancy-care =
    .client = Trong tuần này, xin hẹn khám ở phòng mạch phụ khoa; chúng tôi sẵn lòng cùng quý vị gọi điện. Ở đó quý vị nhận sổ khám thai (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Trong ba ngày tới, xin đến nơi tư vấn thai kỳ mà chúng tôi chỉ cho quý vị. Tư vấn miễn phí và kín đáo, cả khi không có bảo hiểm.
rule-pregnancy-midwife =
    .client = Xin cùng chúng tôi tìm một nữ hộ sinh (Hebamme). Sau khi sinh, người đó cũng đến nhà quý vị. Ai trả tiền, chúng tôi cùng quý vị làm rõ.
rule-pregnancy-foundation =
    .client = Xin hẹn ở nơi tư vấn thai kỳ và hỏi về quỹ “Mẹ và Con” (Mutter und Kind). Chỉ xin được trước khi sinh. Xin mang theo sổ khám thai (Mutterpass).
rule-pregnancy-supplement =
    .client = Trong tuần này, xin đưa cho Jobcenter xem bản sao trang sổ khám thai (Mutterpass) có ngày dự sinh. Chúng tôi cùng quý vị viết đơn xin thêm tiền.
rule-pregnancy-supplement_later =
    .client = Từ tuần thứ 13, quý vị được thêm tiền của Jobcenter. Khi đó xin mang sổ khám thai (Mutterpass) đến; chúng tôi đã ghi ngày lại.
rule-pregnancy-supplement_social_office =
    .client = Trong tuần này, xin đưa cho sở xã hội (Sozialamt) xem bản sao trang sổ khám thai (Mutterpass) có ngày dự sinh. Chúng tôi cùng quý vị viết đơn.
rule-pregnancy-equipment =
    .client = Xin cùng chúng tôi nộp đơn cho Jobcenter để có tiền mua quần áo bầu và đồ cho em bé. Xin đừng mua gì trước.
rule-pregnancy-equipment_social_office =
    .client = Xin cùng chúng tôi nộp đơn cho sở xã hội (Sozialamt) để có tiền mua quần áo bầu và đồ cho em bé. Xin đừng mua gì trước.
rule-pregnancy-paternity =
    .client = Quý vị có muốn tên người cha được ghi trong giấy khai sinh không? Nếu có, chúng tôi hẹn ở sở thanh thiếu niên (Jugendamt) trước khi sinh. Điều đó có ý nghĩa gì cho quý vị, chúng ta bàn trước.
rule-pregnancy-birth_papers =
    .client = Xin để giấy tờ vào một phong bì: giấy tùy thân, giấy khai sinh, giấy kết hôn. Chúng tôi hỏi phòng hộ tịch (Standesamt) xem còn thiếu gì. Xin đừng đến đại sứ quán trước khi chúng ta nói chuyện.
rule-pregnancy-work =
    .client = Xin báo cho chủ lao động bằng văn bản khi nào sinh; chúng tôi giúp viết thư. Sáu tuần trước khi sinh bắt đầu thời gian nghỉ thai sản (Mutterschutz), tiền trong lúc đó do quỹ bảo hiểm y tế trả.
rule-pregnancy-without_papers =
    .client = Trong ba ngày tới, xin đến nơi tư vấn mà chúng tôi chỉ cho quý vị. Ở đó quý vị không cần nói tên.

## Rules: health
rule-health-insured_without_papers =
    .client = Trong tuần này, xin đến nơi mà chúng tôi chỉ cho quý vị. Ở đó họ giúp quý vị mà không cần bảo hiểm và không cần tên.
rule-health-insurance_unclear =
    .client = Trong tuần này, xin mang cho chúng tôi mọi thứ của quỹ bảo hiểm y tế hoặc của cơ quan gửi đến. Chúng tôi tìm xem quý vị có được bảo hiểm hay không, và ở đâu.
rule-health-home_country =
    .client = Xin mang cho chúng tôi thẻ bảo hiểm của nước mình. Chúng tôi làm rõ xem quý vị có thể vào một quỹ bảo hiểm ở đây không.
rule-health-card =
    .client = Xin gửi cho quỹ bảo hiểm y tế một tấm ảnh để làm thẻ mới. Nếu cần đi bác sĩ trước đó, chúng tôi cùng quý vị gọi cho quỹ: quỹ sẽ gửi giấy xác nhận.
rule-health-card_now =
    .client = Chúng tôi cùng quý vị gọi cho quỹ bảo hiểm y tế. Quỹ gửi giấy xác nhận cho phòng mạch, khi đó quý vị được khám cả khi chưa có thẻ. Chúng tôi gửi luôn ảnh để làm thẻ mới.
rule-health-family_doctor =
    .client = Xin cùng chúng tôi tìm bác sĩ gia đình gần nhà, nơi người ta hiểu được quý vị. Dịch vụ đặt hẹn ở số 116117 sẽ giúp.
rule-health-appointment =
    .client = Xin lấy giấy chuyển khám (Überweisung) ở bác sĩ gia đình. Rồi chúng tôi cùng quý vị gọi 116117 để xin hẹn.
rule-health-asylblg_treatment =
    .client = Xin nhờ phòng mạch viết giấy cho biết quý vị cần điều trị gì. Với giấy đó, chúng tôi xin sở xã hội (Sozialamt) trả chi phí.
rule-health-uninsured_treatment =
    .client = Trong tuần này, xin đến nơi mà chúng tôi chỉ cho quý vị. Ở đó quý vị được khám dù không có bảo hiểm. Xin mang theo thuốc của quý vị.
rule-health-medicine =
    .client = Trong hai ngày tới, xin lấy toa thuốc mới. Xin mang theo vỏ hộp thuốc. Nếu không có bảo hiểm, xin nói ngay với chúng tôi.
rule-health-copayment =
    .client = Xin giữ các hóa đơn của hiệu thuốc. Với giấy quyết định của cơ quan, chúng tôi nộp đơn để quý vị không phải trả thêm nữa.
rule-health-mind =
    .client = Nếu quý vị muốn, chúng tôi đăng ký cho quý vị một buổi nói chuyện kín. Ở đó người ta lắng nghe quý vị, bằng tiếng của quý vị. Quý vị quyết định kể điều gì.
rule-health-crisis =
    .client = Hôm nay chúng tôi cùng quý vị đến nơi có người giúp. Quý vị không đơn độc. Cấp cứu: 112.
rule-health-child_doctor =
    .client = Xin cùng chúng tôi tìm bác sĩ nhi gần nhà. Xin mang theo sổ màu vàng và sổ tiêm chủng nếu có. Nếu con không có bảo hiểm, xin nói ngay với chúng tôi.
rule-health-checkups =
    .client = Xin hẹn khám sức khỏe định kỳ cho con. Khám miễn phí. Xin mang theo sổ màu vàng (U-Heft).
rule-health-measles =
    .client = Xin nhờ bác sĩ nhi kiểm tra xem con đã tiêm phòng sởi chưa. Quý vị không phải trả tiền tiêm; nếu không có bảo hiểm, chúng tôi cho biết tiêm ở đâu. Nhà trẻ và trường học cần giấy chứng minh.

## Rules: care
rule-care-level =
    .client = Trong tuần này, xin cùng chúng tôi gọi quỹ bảo hiểm y tế: chúng ta xin cấp độ chăm sóc (Pflegegrad). Tư vấn chăm sóc chuẩn bị cùng quý vị cho buổi họ đến nhà.
rule-care-social_office =
    .client = Chúng tôi cùng quý vị viết đơn xin trợ giúp chăm sóc. Xin mang theo giấy của bác sĩ.
rule-care-refused =
    .client = Trong ba ngày tới, xin mang cho chúng tôi lá thư cùng phong bì. Chúng tôi xem có nên nộp đơn khiếu nại (Widerspruch) hay không.
rule-care-disability =
    .client = Chúng tôi cùng quý vị hẹn ở một nơi tư vấn độc lập. Ở đó họ giúp làm đơn và giải thích quý vị được hưởng gì.
rule-care-member =
    .client = Chúng tôi cùng quý vị hẹn ở nơi tư vấn chăm sóc. Ở đó bàn về trợ giúp cho người thân và giảm gánh nặng cho quý vị.
rule-care-child_early =
    .client = Chúng tôi giúp quý vị xin hẹn ở nơi hỗ trợ sớm cho trẻ (Frühförderung). Ở đó họ xem điều gì tốt cho con. Quý vị không phải trả tiền.
rule-care-child_school =
    .client = Chúng tôi nói chuyện với quý vị và nhà trường xem con cần giúp gì trong giờ học. Chúng ta cùng nộp đơn.
rule-care-child_allowance =
    .client = Xin cùng chúng tôi gọi quỹ bảo hiểm y tế: ngay trong tháng này chúng ta xin cấp độ chăm sóc (Pflegegrad) cho con. Khi đó có tiền và trợ giúp cho việc chăm sóc.

## Rules: family
rule-family-birth_certificate =
    .client = Chúng tôi cùng quý vị đến phòng hộ tịch (Standesamt). Nếu còn thiếu giấy tờ, chúng tôi xin trích lục sổ. Với giấy đó, quý vị có thể xin mọi thứ khác.
rule-family-parental_allowance =
    .client = Xin cùng chúng tôi nộp đơn xin trợ cấp cha mẹ (Elterngeld). Người trước đó không đi làm cũng được mức tối thiểu. Xin mang theo giấy khai sinh.
rule-family-newborn_insurance =
    .client = Trong tuần này, xin đăng ký em bé với quỹ bảo hiểm y tế. Bảo hiểm không tốn thêm tiền.
rule-family-newborn_jobcenter =
    .client = Trong tuần này, xin cùng chúng tôi viết cho Jobcenter rằng con đã ra đời. Khi đó được thêm tiền.
rule-family-newborn_social_office =
    .client = Trong tuần này, xin cùng chúng tôi viết cho sở xã hội (Sozialamt) rằng con đã ra đời. Khi đó được thêm tiền và con được đi bác sĩ.
rule-family-education_package =
    .client = Con quý vị có thể được trả tiền bữa trưa, đi chơi xa và câu lạc bộ. Xin mang cho chúng tôi hóa đơn của nhà trẻ hoặc trường; chúng tôi cùng quý vị nộp.
rule-family-education_package_social_office =
    .client = Con quý vị có thể được trả tiền đồ dùng học tập, bữa trưa, đi chơi xa và câu lạc bộ. Chúng tôi cùng quý vị điền đơn.
rule-family-orphan_pension =
    .client = Chúng tôi xin chia buồn vì con quý vị đã mất cha hoặc mẹ. Có thể con được hưởng tiền trợ cấp mồ côi (Rente); chúng tôi xem xét cùng quý vị.
rule-family-widow_pension =
    .client = Sau khi bạn đời mất, có thể quý vị được hưởng tiền tuất (Rente). Chúng tôi xem xét cùng quý vị và viết cho bảo hiểm hưu trí.
rule-family-paternity_open =
    .client = Sở thanh thiếu niên (Jugendamt) có thể giúp làm rõ ai là cha và tiền cấp dưỡng. Miễn phí. Chúng tôi chỉ làm nếu quý vị muốn.
rule-family-custody =
    .client = Chúng tôi cùng quý vị làm rõ ai được ký cho con. Sở thanh thiếu niên (Jugendamt) cấp một tờ giấy về việc đó.
rule-family-youth_office_lead =
    .client = Xin cho chúng tôi biết có được phép nói chuyện với người giúp gia đình (Familienhilfe) không. Nhờ vậy mọi việc khớp nhau, và quý vị không phải kể hai lần.
rule-family-parents =
    .client = Chúng tôi cùng quý vị tìm nơi tư vấn cho cha mẹ gần nhà. Tư vấn miễn phí và kín đáo. Lần đầu chúng tôi sẵn lòng đi cùng.
rule-family-confidential_advice =
    .client = Chúng tôi sẽ liên lạc với quý vị để nói chuyện trong yên tĩnh.

## Rules: school
rule-school-place =
    .client = Trong ba ngày tới, chúng tôi cùng quý vị hẹn ở nơi tư vấn trường học của thành phố. Ở đó con được xếp trường. Học bạ có ích, ảnh chụp cũng được.
rule-school-upper =
    .client = Trong ba ngày tới, chúng tôi hẹn ở nơi tư vấn trường học. Có những lớp mà thanh thiếu niên học tiếng Đức và làm quen với một nghề.
rule-school-waiting =
    .client = Nếu sau hai tuần chưa có thư, xin gọi cho chúng tôi. Chúng tôi hỏi khi nào bắt đầu đi học.
rule-school-without_papers =
    .client = Con quý vị được phép đi học. Trong tuần này, xin đến nơi tư vấn mà chúng tôi chỉ cho quý vị. Họ nói chuyện với một trường thay cho quý vị.
rule-school-start =
    .client = Mùa hè tới con quý vị vào lớp một. Quý vị đã đăng ký cho con chưa? Nếu chưa, chúng tôi cùng quý vị hẹn ở trường tiểu học.
rule-school-all_day =
    .client = Xin hỏi ở trường về chỗ học cả ngày (OGS). Chúng tôi cùng quý vị viết rằng quý vị cần chỗ đó.
rule-school-learning =
    .client = Chúng tôi xin nhà trường một buổi nói chuyện, có phiên dịch. Thường có tiền cho học thêm, và có nơi giúp làm bài tập gần nhà.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Xin cho chúng tôi xem thư trả lời của sở thanh thiếu niên (Jugendamt). Nếu chưa có, chúng ta cùng hỏi.
rule-childcare-bridge =
    .client = Trong lúc chờ chỗ ở nhà trẻ, có các nhóm chơi gần nhà. Chúng tôi cùng quý vị chọn một nhóm.
rule-childcare-court =
    .client = Nếu vẫn không có chỗ, luật sư có thể giúp. Chúng tôi giải thích cách làm, và việc đó hầu như không tốn tiền của quý vị.

## Rules: youth
rule-youth-transition =
    .client = Xin cùng chúng tôi đến dịch vụ di cư cho thanh thiếu niên (Jugendmigrationsdienst). Ở đó họ lập kế hoạch cùng quý vị: đi học, thực tập hay học nghề, điều gì hợp với quý vị.
rule-youth-leaving_care =
    .client = Sau sinh nhật 18 tuổi, quý vị vẫn có thể được giúp. Chúng tôi cùng quý vị viết đơn cho sở thanh thiếu niên (Jugendamt) trước khi sự trợ giúp kết thúc.
rule-youth-return_to_care =
    .client = Dù sự trợ giúp đã kết thúc, quý vị vẫn có thể được giúp lại. Trong tuần này chúng tôi cùng quý vị viết đơn.
rule-youth-aftercare =
    .client = Sở thanh thiếu niên (Jugendamt) trước đây vẫn phải tư vấn cho quý vị. Chúng tôi giúp quý vị liên lạc lại.

## Rules: later_life
rule-later_life-pension =
    .client = Chúng tôi cùng quý vị hẹn ở bảo hiểm hưu trí (Rentenversicherung). Xin gom mọi giấy tờ về việc làm của quý vị, ở đây và ở các nước khác.
rule-later_life-basic_income =
    .client = Trong tuần này chúng tôi cùng quý vị viết cho sở xã hội (Sozialamt) để quý vị đủ tiền sống. Xin mang theo sao kê tài khoản và hợp đồng thuê nhà.
rule-later_life-system_change =
    .client = Sắp tới quý vị không nhận tiền từ Jobcenter nữa mà từ một cơ quan khác. Chúng tôi cùng quý vị nộp các đơn kịp thời.

## Rules: screening
rule-screening-case_management =
    .client = Chúng tôi đồng hành cùng quý vị trong những tháng tới và phối hợp mọi việc với các cơ quan. Quý vị có một người liên lạc cố định.
rule-screening-referral =
    .client = Một nơi tư vấn khác phù hợp hơn với việc của quý vị. Chúng tôi cùng quý vị gọi đến đó và chuyển cho họ những gì đã được làm rõ.
rule-screening-information =
    .client = Chúng tôi đã ghi cho quý vị những nơi có thể đến. Nếu có điều gì không được, xin cứ trở lại.
rule-screening-single_counselling =
    .client = Chúng tôi hẹn vài buổi nói chuyện và lần lượt giải quyết các câu hỏi. Sau đó chúng ta cùng xem quý vị còn cần gì.
rule-screening-legal_counsel =
    .client = Chúng tôi hẹn cho quý vị một buổi ở nơi tư vấn.
rule-screening-specialist =
    .client = Chúng tôi hẹn cho quý vị một buổi ở nơi tư vấn.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Khi quý vị tìm được việc, chủ lao động điền một mẫu đơn. Xin mang cho chúng tôi trước khi bắt đầu làm; chúng tôi cùng quý vị xin giấy phép.

## Actors
actor-pregnancy_counselling = Tư vấn thai kỳ (Schwangerschaftsberatung)
actor-midwife = Nữ hộ sinh (Hebamme)
actor-medical_practice = Phòng mạch (Arztpraxis)
actor-registry_office = Phòng hộ tịch (Standesamt)
actor-parental_allowance_office = Nơi cấp trợ cấp cha mẹ (Elterngeldstelle)
actor-family_counselling = Tư vấn gia đình và nuôi dạy con (Erziehungsberatung)
actor-child_protection_advice = Chuyên viên tư vấn (insoweit erfahrene Fachkraft)
    .client = Tư vấn chuyên môn
actor-early_support = Hỗ trợ sớm cho trẻ (Frühförderung)
actor-school_counselling = Tư vấn trường học cho người mới đến (Seiteneinsteigerberatung)
actor-district_government = Chính quyền vùng Düsseldorf (Bezirksregierung)
actor-school = Trường học
actor-psychosocial_centre = Trung tâm tâm lý xã hội (PSZ)
    .client = Nơi tư vấn
actor-disability_counselling = Tư vấn độc lập về khuyết tật (EUTB)
actor-disability_office = Sở về người khuyết tật (Schwerbehindertenangelegenheiten)
actor-care_counselling = Tư vấn chăm sóc (Pflegeberatung)
actor-care_fund = Quỹ bảo hiểm chăm sóc (Pflegekasse)
actor-pension_insurance = Bảo hiểm hưu trí Đức (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Sổ khám thai (Mutterpass)
doc-translations = Bản dịch các giấy tờ
doc-medical_certificate = Giấy của bác sĩ
doc-receipts = Hóa đơn các khoản trả thêm
doc-hospital_notice = Giấy báo sinh của bệnh viện
doc-school_confirmation = Giấy xác nhận hoặc hóa đơn của nhà trẻ/trường/câu lạc bộ
doc-death_certificate = Giấy chứng tử (nếu có)
doc-copy_of_registration = Bản sao giấy đăng ký
doc-employer_statement = Giấy xác nhận việc làm hoặc khóa học
doc-help_plan = Kế hoạch hỗ trợ (Hilfeplan) hoặc quyết định của Jugendamt
doc-insurance_history = Bảng quá trình đóng bảo hiểm và thẻ bảo hiểm xã hội
doc-pension_notice = Quyết định hưu hoặc thư từ chối (nếu có)
doc-job_form = Giấy khai về việc làm do chủ điền (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Xin cùng chúng tôi viết cho quỹ bảo hiểm y tế (Krankenkasse) cuối cùng của quý vị. Có thể quý vị vẫn còn được bảo hiểm ở đó. Xin mang theo thư cũ hoặc thẻ cũ.
rule-youth-after_care =
    .client = Xin gọi cho chúng tôi nếu đến ngày đó chưa có thư của Jugendamt. Khi đó chúng ta cùng hỏi và tính xem quý vị ở đâu.
