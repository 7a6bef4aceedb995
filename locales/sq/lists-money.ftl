
## notice_outcomes
list-notice_outcomes-as_expected = siç pritej
list-notice_outcomes-reduced = më pak para ose shkurtim
list-notice_outcomes-refused = e refuzuar ose e ndalur
list-notice_outcomes-reclaimed = kërkohet kthim i parave
list-notice_outcomes-not_understood = nuk e kam kuptuar

## income_kinds
list-income_kinds-wage = pagë
list-income_kinds-self_employment = punë e pavarur
list-income_kinds-training_pay = pagë gjatë formimit profesional
list-income_kinds-maintenance = alimentacion (Unterhalt)
list-income_kinds-pension = pension
list-income_kinds-family = ndihmë nga familja
list-income_kinds-savings = kursime
list-income_kinds-other = diçka tjetër

## rent_payers
list-rent_payers-self = vetë
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = zyra sociale (Sozialamt)
list-rent_payers-shelter = pa qira (strehimore)
list-rent_payers-others = të tjerë

## debt_kinds
list-debt_kinds-none = asnjë borxh
list-debt_kinds-rent = qira
list-debt_kinds-energy = rrymë ose gaz
list-debt_kinds-phone = telefon ose internet
list-debt_kinds-collection = arkëtim borxhesh (Inkasso)
list-debt_kinds-authority = kthim parash te një zyrë
list-debt_kinds-maintenance = alimentacion (Unterhalt)
list-debt_kinds-health_insurance = sigurim shëndetësor
list-debt_kinds-fine = gjobë (Bußgeld)
list-debt_kinds-bank = bankë, blerje me këste
list-debt_kinds-private = privat

## energy_states
list-energy_states-fine = gjithçka e paguar
list-energy_states-arrears = ka borxh të papaguar
list-energy_states-threatened = ka kërcënim për ndërprerje
list-energy_states-announced = ndërprerja është njoftuar me ditë
list-energy_states-cut = e ndërprerë

## garnishments
list-garnishments-none = asgjë prej këtyre
list-garnishments-court_order = urdhër-pagesë (Mahnbescheid, zarfi i verdhë)
list-garnishments-enforcement_order = urdhër përmbarimi (Vollstreckungsbescheid)
list-garnishments-bailiff = përmbaruesi (Gerichtsvollzieher) e ka njoftuar ardhjen
list-garnishments-account = bllokim i llogarisë (Kontopfändung)
list-garnishments-wage = ndalesë nga paga (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = jo
list-tenancy_threats-arrears = qira e papaguar, ende pa ndërprerje
list-tenancy_threats-notice = ndërprerje e kontratës (Kündigung)
list-tenancy_threats-action = padi për lirimin e banesës (Räumungsklage)
list-tenancy_threats-eviction_date = data e lirimit (Räumungstermin)

## housing_defects
list-housing_defects-none = asgjë
list-housing_defects-mould = myk ose lagështi
list-housing_defects-heating = ngrohja ose uji i ngrohtë
list-housing_defects-barriers = shkallë, pengesa
list-housing_defects-noise = zhurmë
list-housing_defects-crowded = shumë ngushtë
list-housing_defects-vermin = insekte ose minj
list-housing_defects-no_key = nuk mbyllet me çelës

## housing_permits
list-housing_permits-none = jo
list-housing_permits-applied = e kërkuar
list-housing_permits-held = e kam

## residence_obligations
list-residence_obligations-none = jo
list-residence_obligations-state = në landin NRW
list-residence_obligations-municipality = në një qytet të caktuar
list-residence_obligations-accommodation = në një strehimore të caktuar

## move_reasons
list-move_reasons-none = nuk nevojitet shpërngulje
list-move_reasons-work = puna
list-move_reasons-training = formimi profesional ose studimet
list-move_reasons-course = kursi i gjuhës
list-move_reasons-family = familja
list-move_reasons-health = shëndeti ose kujdesi
list-move_reasons-space = më shumë vend
list-move_reasons-other = diçka tjetër

## flat_offers
list-flat_offers-none = ende nuk është gjetur asnjë
list-flat_offers-offered = ka ofertë, ende pa nënshkrim
list-flat_offers-signed = kontrata është nënshkruar

## registration_states
list-registration_states-yes = Po, këtu
list-registration_states-elsewhere = ende në adresën e vjetër
list-registration_states-no = Jo
