## abroad_relations
list-abroad_relations-spouse = Vợ hoặc chồng
list-abroad_relations-minor_child = Con dưới 18 tuổi
list-abroad_relations-adult_child = Con từ 18 tuổi
list-abroad_relations-parent_of_minor = Cha hoặc mẹ, tôi dưới 18 tuổi
list-abroad_relations-parent = Cha hoặc mẹ, tôi là người lớn
list-abroad_relations-sibling = Anh, chị, em
list-abroad_relations-other = Người khác

## asylum_phases
list-asylum_phases-never = Chưa bao giờ xin tị nạn
list-asylum_phases-seeking = Đã xin tị nạn, có giấy Ankunftsnachweis
list-asylum_phases-applied = Đã nộp đơn, chưa có ngày phỏng vấn (Anhörung)
list-asylum_phases-hearing_scheduled = Đã có ngày phỏng vấn (Anhörung)
list-asylum_phases-heard = Đã phỏng vấn, chờ quyết định
list-asylum_phases-dublin = Thủ tục Dublin, chưa có quyết định
list-asylum_phases-positive = Quyết định: được bảo vệ
list-asylum_phases-refused = Quyết định: bị từ chối
list-asylum_phases-refused_obviously = Quyết định: rõ ràng vô căn cứ (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Quyết định: không được xét (unzulässig), cả Dublin
list-asylum_phases-action_pending = Đang kiện ở tòa
list-asylum_phases-finally_refused = Bị từ chối dứt khoát
list-asylum_phases-follow_up = Đã nộp đơn tiếp theo (Folgeantrag)
list-asylum_phases-revocation = Thủ tục thu hồi (Widerruf)

## civics_tests
list-civics_tests-none = Chưa có
list-civics_tests-orientation = Khóa định hướng, thi “Leben in Deutschland”
list-civics_tests-naturalisation = Thi nhập tịch (Einbürgerungstest)
list-civics_tests-school = Tốt nghiệp trường hoặc học nghề ở Đức

## identity_papers
list-identity_papers-none = Không có giấy nào
list-identity_papers-birth_certificate = Giấy khai sinh
list-identity_papers-identity_card = Chứng minh thư của nước mình
list-identity_papers-marriage_certificate = Giấy kết hôn
list-identity_papers-family_book = Sổ gia đình hoặc sổ hộ tịch
list-identity_papers-driving_licence = Bằng lái xe
list-identity_papers-school_certificate = Bằng hoặc học bạ
list-identity_papers-military_book = Sổ quân dịch
list-identity_papers-old_passport_copy = Bản sao hoặc ảnh hộ chiếu cũ

## livelihood_shares
list-livelihood_shares-all = Tất cả, không có trợ cấp
list-livelihood_shares-most = Hơn một nửa
list-livelihood_shares-some = Ít hơn một nửa
list-livelihood_shares-nothing = Chưa có gì

## marriage_states
list-marriage_states-together = Sống chung với vợ hoặc chồng
list-marriage_states-thinking_of_leaving = Đang nghĩ đến chia tay
list-marriage_states-separated = Ly thân
list-marriage_states-divorced = Ly hôn
list-marriage_states-widowed = Vợ hoặc chồng đã mất

## passport_states
list-passport_states-valid = Hộ chiếu quốc gia còn hạn
list-passport_states-expired = Hộ chiếu quốc gia, hết hạn
list-passport_states-travel_document_refugee = Sổ thông hành tị nạn (Reiseausweis für Flüchtlinge, xanh dương)
list-passport_states-travel_document_foreigner = Sổ thông hành ngoại kiều (Reiseausweis für Ausländer, xám)
list-passport_states-substitute = Giấy thay chứng minh thư (Ausweisersatz, ghi trên thẻ)
list-passport_states-at_office = Hộ chiếu đang ở một cơ quan
list-passport_states-applied = Đã xin hộ chiếu
list-passport_states-none = Không có hộ chiếu

## proceeding_kinds
list-proceeding_kinds-asylum = Tị nạn: vụ kiện
list-proceeding_kinds-asylum_urgent = Tị nạn: đơn khẩn (Eilantrag)
list-proceeding_kinds-residence = Cư trú
list-proceeding_kinds-social = Trợ cấp xã hội
list-proceeding_kinds-family = Gia đình
list-proceeding_kinds-labour = Lao động
list-proceeding_kinds-tenancy = Nhà ở hoặc tiền thuê
list-proceeding_kinds-debt = Đòi tiền
list-proceeding_kinds-other = Việc khác

## protection_kinds
list-protection_kinds-asylum = Quyền tị nạn (Art. 16a GG)
list-protection_kinds-refugee = Quy chế tị nạn (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = Bảo vệ bổ sung (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = Cấm trục xuất (Abschiebungsverbot, § 60 Abs. 5, 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Hiện chưa muốn điều nào
list-protection_wishes-talk = Nói chuyện yên tĩnh với ai đó
list-protection_wishes-refuge = Đến nơi an toàn (Frauenhaus)
list-protection_wishes-court_order = Được tòa án bảo vệ
list-protection_wishes-police = Trình báo cảnh sát
list-protection_wishes-address_block = Giữ kín địa chỉ mới (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Người gốc Đức hồi hương (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Vợ, chồng hoặc con cháu đi kèm (§ 7 BVFG)
list-repatriate_roles-other_family = Gia đình cùng đi (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Ở lại
list-residence_aims-family_reunion = Đón gia đình sang
list-residence_aims-work_title = Cư trú nhờ việc làm hoặc học nghề
list-residence_aims-settlement = Giấy phép vô thời hạn
list-residence_aims-naturalisation = Quốc tịch Đức
list-residence_aims-return = Trở về, hoặc đang nghĩ đến việc đó
list-residence_aims-move_on = Đi tiếp sang nước khác

## residence_conditions
list-residence_conditions-nothing = Không có điều nào
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (được đi làm)
list-residence_conditions-work_with_consent = Chỉ được làm khi Ausländerbehörde cho phép
list-residence_conditions-work_one_employer = Chỉ được làm cho một chủ nhất định
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (không được làm)
list-residence_conditions-live_in_state = Phải ở trong bang Nordrhein-Westfalen
list-residence_conditions-live_in_town = Phải ở một thành phố hoặc nơi ở nhất định
list-residence_conditions-area_limited = Không được rời một khu vực nếu không có phép
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (hết khi nhận trợ cấp)

## reunion_steps
list-reunion_steps-nothing = Chưa làm gì
list-reunion_steps-notice_sent = Đã gửi thông báo hoặc đơn để giữ thời hạn
list-reunion_steps-registered = Đã đăng ký xin hẹn
list-reunion_steps-appointment = Đã có ngày hẹn ở đại sứ quán
list-reunion_steps-applied = Đã xin thị thực
list-reunion_steps-refused = Thị thực bị từ chối
list-reunion_steps-granted = Thị thực đã được cấp

## training_promises
list-training_promises-none = Không
list-training_promises-promised = Đã được hứa nhận, chưa có hợp đồng
list-training_promises-signed = Đã ký hợp đồng
list-training_promises-started = Đã bắt đầu học nghề

## residence_demands
list-residence_demands-eu_loss_letter = Thư về mất quyền tự do đi lại EU
list-residence_demands-deportation_announced = Bị dọa hoặc báo sẽ trục xuất
list-residence_demands-return_papers = Người ta muốn tôi ký giấy tự nguyện về nước
