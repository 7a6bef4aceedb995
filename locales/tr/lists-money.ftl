# Options of the lists about: money, debts and home.


## notice_outcomes

list-notice_outcomes-as_expected = beklendiği gibi
list-notice_outcomes-reduced = daha az para veya kesinti
list-notice_outcomes-refused = reddedildi veya durduruldu
list-notice_outcomes-reclaimed = para geri isteniyor
list-notice_outcomes-not_understood = anlaşılmadı

## income_kinds

list-income_kinds-wage = ücret veya maaş
list-income_kinds-self_employment = serbest çalışma
list-income_kinds-training_pay = meslek eğitimi ücreti
list-income_kinds-maintenance = nafaka
list-income_kinds-pension = emekli maaşı
list-income_kinds-family = aileden yardım
list-income_kinds-savings = birikim
list-income_kinds-other = başka bir şey

## rent_payers

list-rent_payers-self = kendim
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = sosyal yardım dairesi (Sozialamt)
list-rent_payers-shelter = kira yok (yurt)
list-rent_payers-others = başkaları

## debt_kinds

list-debt_kinds-none = borç yok
list-debt_kinds-rent = kira
list-debt_kinds-energy = elektrik veya gaz
list-debt_kinds-phone = telefon veya internet
list-debt_kinds-collection = alacak tahsil şirketi (Inkasso)
list-debt_kinds-authority = bir daireye geri ödeme
list-debt_kinds-maintenance = nafaka
list-debt_kinds-health_insurance = sağlık sigortası
list-debt_kinds-fine = para cezası (Bußgeld)
list-debt_kinds-bank = banka, taksitli alışveriş
list-debt_kinds-private = özel kişiler

## energy_states

list-energy_states-fine = hepsi ödendi
list-energy_states-arrears = gecikmiş ödeme var
list-energy_states-threatened = kesilebileceği bildirildi
list-energy_states-announced = kesileceği gün bildirildi
list-energy_states-cut = kesildi

## garnishments

list-garnishments-none = hiçbiri
list-garnishments-court_order = mahkeme ödeme emri (Mahnbescheid, sarı zarf)
list-garnishments-enforcement_order = icra emri (Vollstreckungsbescheid)
list-garnishments-bailiff = icra memuru (Gerichtsvollzieher) gelecek
list-garnishments-account = hesap haczi (Kontopfändung)
list-garnishments-wage = maaş haczi (Lohnpfändung)

## tenancy_threats

list-tenancy_threats-none = hayır
list-tenancy_threats-arrears = kira borcu var, henüz fesih yok
list-tenancy_threats-notice = fesih yazısı geldi (Kündigung)
list-tenancy_threats-action = mahkemeden tahliye davası (Räumungsklage)
list-tenancy_threats-eviction_date = tahliye günü (Räumungstermin) verildi

## housing_defects

list-housing_defects-none = hiçbir şey
list-housing_defects-mould = küf veya rutubet
list-housing_defects-heating = ısıtma veya sıcak su
list-housing_defects-barriers = merdiven, engeller
list-housing_defects-noise = gürültü
list-housing_defects-crowded = çok kalabalık
list-housing_defects-vermin = haşere
list-housing_defects-no_key = kilitlenmiyor

## housing_permits

list-housing_permits-none = hayır
list-housing_permits-applied = başvuru yapıldı
list-housing_permits-held = var

## residence_obligations

list-residence_obligations-none = hayır
list-residence_obligations-state = NRW eyaletinde
list-residence_obligations-municipality = belli bir şehirde
list-residence_obligations-accommodation = belli bir yurtta

## move_reasons

list-move_reasons-none = taşınmak gerekmiyor
list-move_reasons-work = iş
list-move_reasons-training = meslek eğitimi veya üniversite
list-move_reasons-course = dil kursu
list-move_reasons-family = aile
list-move_reasons-health = sağlık veya bakım
list-move_reasons-space = daha fazla yer
list-move_reasons-other = başka bir şey

## flat_offers

list-flat_offers-none = henüz bulunmadı
list-flat_offers-offered = teklif var, henüz imzalanmadı
list-flat_offers-signed = sözleşme imzalandı

## registration_states

list-registration_states-yes = Evet, burada
list-registration_states-elsewhere = hâlâ eski adreste
list-registration_states-no = Hayır
