## notice_outcomes
list-notice_outcomes-as_expected = đúng như mong đợi
list-notice_outcomes-reduced = ít tiền hơn hoặc bị cắt giảm
list-notice_outcomes-refused = bị từ chối hoặc bị ngưng
list-notice_outcomes-reclaimed = bị đòi trả lại
list-notice_outcomes-not_understood = chưa hiểu

## income_kinds
list-income_kinds-wage = tiền lương
list-income_kinds-self_employment = tự kinh doanh
list-income_kinds-training_pay = tiền lương học nghề
list-income_kinds-maintenance = tiền cấp dưỡng
list-income_kinds-pension = lương hưu
list-income_kinds-family = gia đình giúp
list-income_kinds-savings = tiền để dành
list-income_kinds-other = nguồn khác

## rent_payers
list-rent_payers-self = tự mình
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = sở xã hội (Sozialamt)
list-rent_payers-shelter = không trả tiền nhà (nơi ở tạm)
list-rent_payers-others = người khác

## debt_kinds
list-debt_kinds-none = không có nợ
list-debt_kinds-rent = tiền nhà
list-debt_kinds-energy = điện hoặc ga
list-debt_kinds-phone = điện thoại hoặc internet
list-debt_kinds-collection = công ty đòi nợ (Inkasso)
list-debt_kinds-authority = trả lại tiền cho cơ quan
list-debt_kinds-maintenance = tiền cấp dưỡng
list-debt_kinds-health_insurance = bảo hiểm y tế
list-debt_kinds-fine = tiền phạt (Bußgeld)
list-debt_kinds-bank = ngân hàng, mua trả góp
list-debt_kinds-private = người quen

## energy_states
list-energy_states-fine = đã trả hết
list-energy_states-arrears = còn nợ
list-energy_states-threatened = bị dọa cắt
list-energy_states-announced = đã báo ngày cắt
list-energy_states-cut = đã bị cắt

## garnishments
list-garnishments-none = không có điều nào
list-garnishments-court_order = lệnh đòi trả của tòa (Mahnbescheid, phong bì vàng)
list-garnishments-enforcement_order = lệnh thi hành (Vollstreckungsbescheid)
list-garnishments-bailiff = nhân viên thi hành án báo sẽ đến (Gerichtsvollzieher)
list-garnishments-account = tài khoản bị tịch biên (Kontopfändung)
list-garnishments-wage = lương bị khấu trừ (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = không
list-tenancy_threats-arrears = nợ tiền nhà, chưa bị chấm dứt hợp đồng
list-tenancy_threats-notice = đã bị chấm dứt hợp đồng (Kündigung)
list-tenancy_threats-action = đã có đơn kiện đòi nhà của tòa (Räumungsklage)
list-tenancy_threats-eviction_date = đã có ngày cưỡng chế ra khỏi nhà (Räumungstermin)

## housing_defects
list-housing_defects-none = không có gì
list-housing_defects-mould = nấm mốc hoặc ẩm
list-housing_defects-heating = sưởi hoặc nước nóng
list-housing_defects-barriers = cầu thang, chướng ngại
list-housing_defects-noise = tiếng ồn
list-housing_defects-crowded = quá chật
list-housing_defects-vermin = côn trùng, chuột
list-housing_defects-no_key = không khóa được

## housing_permits
list-housing_permits-none = không
list-housing_permits-applied = đã xin
list-housing_permits-held = đã có

## residence_obligations
list-residence_obligations-none = không phải
list-residence_obligations-state = trong bang NRW
list-residence_obligations-municipality = trong một thành phố nhất định
list-residence_obligations-accommodation = trong một nơi ở tạm nhất định

## move_reasons
list-move_reasons-none = không cần chuyển
list-move_reasons-work = việc làm
list-move_reasons-training = học nghề hoặc đại học
list-move_reasons-course = khóa học tiếng
list-move_reasons-family = gia đình
list-move_reasons-health = sức khỏe hoặc chăm sóc
list-move_reasons-space = cần rộng hơn
list-move_reasons-other = lý do khác

## flat_offers
list-flat_offers-none = chưa tìm thấy
list-flat_offers-offered = có đề nghị, chưa ký
list-flat_offers-signed = đã ký hợp đồng

## registration_states
list-registration_states-yes = Có, ở đây
list-registration_states-elsewhere = còn ở địa chỉ cũ
list-registration_states-no = Chưa
