## birth_papers
list-birth_papers-certificate = Giấy khai sinh (Geburtsurkunde)
list-birth_papers-register_extract = Trích lục sổ khai sinh (Registerauszug)
list-birth_papers-pending = Đã báo phòng hộ tịch (Standesamt), chưa có giấy
list-birth_papers-none = Chưa có gì

## care_states
list-care_states-none = Không
list-care_states-needed = Có, chưa xin gì
list-care_states-applied = Đã xin cấp độ chăm sóc (Pflegegrad)
list-care_states-refused = Bị từ chối
list-care_states-recognised = Cấp độ chăm sóc đã được công nhận

## child_places
list-child_places-at_home = Ở nhà
list-child_places-kita = Nhà trẻ (Kita)
list-child_places-childminder = Người giữ trẻ (Kindertagespflege)
list-child_places-playgroup = Nhóm chơi hoặc dự án tạm (Brückenprojekt)
list-child_places-school = Trường học
list-child_places-school_all_day = Trường học cả ngày (OGS)
list-child_places-training = Học nghề (Ausbildung)
list-child_places-work = Đi làm
list-child_places-nothing = Không ở đâu cả

## consultations
list-consultations-none = Không với ai
list-consultations-legal_counsel = Tư vấn pháp luật
list-consultations-family_specialist = Tư vấn chuyên môn về gia đình
list-consultations-crisis_service = Trợ giúp chuyên môn ngay hôm nay
list-consultations-specialist = Nơi chuyên môn khác

## contact_ways
list-contact_ways-in_person_only = Chỉ gặp trực tiếp, xin đừng gọi hoặc viết
list-contact_ways-call = Gọi điện
list-contact_ways-voicemail = Để lại lời nhắn thoại
list-contact_ways-text_message = Gửi tin nhắn SMS
list-contact_ways-messenger = Viết qua ứng dụng nhắn tin
list-contact_ways-email = Gửi e-mail
list-contact_ways-letter = Gửi thư

## custody_kinds
list-custody_kinds-alone = Một mình tôi
list-custody_kinds-both = Người kia và tôi cùng nhau
list-custody_kinds-other_parent = Một mình người kia
list-custody_kinds-guardian = Người giám hộ hoặc Jugendamt
list-custody_kinds-unclear = Chưa rõ

## disability_states
list-disability_states-none = Không
list-disability_states-noticed = Chúng tôi lo lắng, chưa đi khám
list-disability_states-examined = Bác sĩ đã xác định, chưa xin gì
list-disability_states-applied = Đã xin trợ giúp hoặc thẻ khuyết tật
list-disability_states-recognised = Đã được công nhận (thẻ hoặc quyết định)

## earlier_insurances
list-earlier_insurances-german_statutory = Ở Đức, quỹ bảo hiểm công
list-earlier_insurances-german_private = Ở Đức, bảo hiểm tư
list-earlier_insurances-eu = Ở nước khác trong EU
list-earlier_insurances-social_office = Qua sở xã hội (Sozialamt)
list-earlier_insurances-none = Chưa bao giờ

## family_states
list-family_states-single = Độc thân
list-family_states-married = Đã kết hôn (ở phòng hộ tịch)
list-family_states-religious_marriage = Chỉ cưới theo nghi lễ tôn giáo
list-family_states-partnership = Sống với bạn đời
list-family_states-separated = Ly thân
list-family_states-divorced = Ly hôn
list-family_states-widowed = Vợ hoặc chồng đã mất

## genders
list-genders-female = nữ
list-genders-male = nam
list-genders-diverse = đa dạng giới
list-genders-none = không ghi

## kita_hours
list-kita_hours-25 = 25 giờ mỗi tuần
list-kita_hours-35 = 35 giờ mỗi tuần
list-kita_hours-45 = 45 giờ mỗi tuần

## living_places
list-living_places-here = Luôn ở với tôi
list-living_places-partly = Một phần thời gian ở với tôi
list-living_places-elsewhere = Ở nơi khác trong nước Đức
list-living_places-abroad = Ở nước ngoài

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Ứng dụng khác

## need_areas
list-need_areas-residence = Cư trú
list-need_areas-housing = Nhà ở
list-need_areas-livelihood = Tiền sinh sống
list-need_areas-health = Sức khỏe
list-need_areas-language = Ngôn ngữ
list-need_areas-education = Học vấn
list-need_areas-work = Việc làm
list-need_areas-family = Gia đình
list-need_areas-protection = An toàn
list-need_areas-social = Những người xung quanh
list-need_areas-letters = Thư từ của cơ quan

## paternities
list-paternities-married = Cha mẹ có kết hôn với nhau
list-paternities-acknowledged = Đã được nhận cha
list-paternities-wanted = Chưa, người cha muốn nhận con
list-paternities-not_wanted = Không nên hoặc không thể nhận cha
list-paternities-unclear = Chưa rõ

## representatives
list-representatives-none = Không có ai
list-representatives-guardian = Người giám hộ (Vormund, Ergänzungspflegerin)
list-representatives-legal_carer = Người chăm lo do tòa cử (rechtliche Betreuung)
list-representatives-power_of_attorney = Người có giấy ủy quyền (Vollmacht)
list-representatives-lawyer = Luật sư
list-representatives-other = Người khác

## school_kinds
list-school_kinds-primary = Trường tiểu học (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Trường tổng hợp (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Trường hỗ trợ đặc biệt (Förderschule)
list-school_kinds-berufskolleg = Trường nghề (Berufskolleg)
list-school_kinds-other = Trường khác

## school_steps
list-school_steps-nothing = Chưa làm gì
list-school_steps-advice_booked = Đã hẹn tư vấn trường học (Seiteneinsteigerberatung)
list-school_steps-registered = Đã đăng ký, đang chờ trường
list-school_steps-assigned = Đã được xếp trường
list-school_steps-refused = Bị từ chối

## strains
list-strains-none = Tốt
list-strains-some = Đôi khi tôi thấy nặng nề
list-strains-heavy = Tôi thấy rất nặng nề

## youth_care
list-youth_care-never = Không
list-youth_care-current = Có, hiện nay
list-youth_care-ended = Có, trước đây

## youth_situations
list-youth_situations-school = Trường học
list-youth_situations-training = Học nghề (Ausbildung)
list-youth_situations-study = Đại học
list-youth_situations-work = Việc làm
list-youth_situations-course = Khóa tiếng Đức
list-youth_situations-waiting = Đã được nhận, sẽ bắt đầu sau
list-youth_situations-nothing = Hiện không có điều nào
