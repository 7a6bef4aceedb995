## helper_kinds
list-helper_kinds-family = gia đình
list-helper_kinds-friend = bạn bè
list-helper_kinds-neighbour = hàng xóm
list-helper_kinds-volunteer = tình nguyện viên
list-helper_kinds-community = hội đoàn hoặc cộng đồng
list-helper_kinds-counselling = nơi tư vấn
list-helper_kinds-authority = cơ quan
list-helper_kinds-lawyer = luật sư
list-helper_kinds-school = trường học hoặc nhà trẻ
list-helper_kinds-other = người khác

## frequencies
list-frequencies-daily = hằng ngày
list-frequencies-weekly = hằng tuần
list-frequencies-monthly = hằng tháng
list-frequencies-rarely = hiếm khi

## local_offers
list-local_offers-none = hiện chưa cần
list-local_offers-language_cafe = quán trò chuyện tiếng Đức (Sprachcafé)
list-local_offers-sports = câu lạc bộ thể thao
list-local_offers-parents = cha mẹ và con
list-local_offers-women = nơi gặp gỡ phụ nữ
list-local_offers-seniors = nơi gặp gỡ người lớn tuổi (zentrum plus)
list-local_offers-library = thư viện
list-local_offers-music = âm nhạc, nghệ thuật, vườn
list-local_offers-volunteering = giúp người khác

## tickets
list-tickets-none = không có
list-tickets-single = vé lẻ
list-tickets-monthly = Deutschlandticket hoặc vé tháng
list-tickets-social = vé giảm giá (Deutschlandticket Sozial)
list-tickets-pupil = vé học sinh, học nghề hoặc sinh viên

## driving_licences
list-driving_licences-none = không có
list-driving_licences-german_or_eu = của Đức hoặc EU
list-driving_licences-third_country = của nước khác
list-driving_licences-expired = hết hạn hoặc bị mất

## contract_kinds
list-contract_kinds-none = không có
list-contract_kinds-phone = điện thoại hoặc internet
list-contract_kinds-gym = phòng tập thể thao
list-contract_kinds-energy = điện hoặc ga
list-contract_kinds-insurance = bảo hiểm
list-contract_kinds-purchase = mua trả góp
list-contract_kinds-streaming = gói đăng ký (Abo)

## life_areas
list-life_areas-residence = cư trú
list-life_areas-housing = nhà ở
list-life_areas-livelihood = tiền bạc
list-life_areas-health = sức khỏe
list-life_areas-language = ngôn ngữ
list-life_areas-education = học vấn
list-life_areas-work = việc làm
list-life_areas-family = gia đình
list-life_areas-social = những người xung quanh

## consent_kinds
list-consent_kinds-file = lưu dữ liệu trong hồ sơ
list-consent_kinds-health_data = lưu dữ liệu về sức khỏe
list-consent_kinds-passing_on = chuyển dữ liệu cho một nơi
list-consent_kinds-secrecy = miễn nghĩa vụ giữ bí mật (Schweigepflichtentbindung)
list-consent_kinds-contact = gọi điện và nhắn tin
list-consent_kinds-case_talk = trao đổi về trường hợp, không nêu tên
list-consent_kinds-copies = ảnh hoặc bản sao giấy tờ
list-consent_kinds-later_contact = liên lạc sau khi kết thúc

## consent_purposes
list-consent_purposes-application = nộp hoặc làm rõ một đơn
list-consent_purposes-appointment = xin hẹn
list-consent_purposes-handover = bàn giao cho nơi tư vấn khác
list-consent_purposes-conference = họp về trường hợp
list-consent_purposes-information = lấy thông tin
list-consent_purposes-accompaniment = đi cùng

## consent_forms
list-consent_forms-paper = chữ ký trên giấy
list-consent_forms-oral = nói miệng, có ghi lại
