## notice_outcomes
list-notice_outcomes-as_expected = sidii la filayey
list-notice_outcomes-reduced = lacag ka yar ama la gooyey
list-notice_outcomes-refused = la diiday ama la joojiyey
list-notice_outcomes-reclaimed = lacag celin la dalbaday
list-notice_outcomes-not_understood = lama fahmin

## income_kinds
list-income_kinds-wage = mushahar
list-income_kinds-self_employment = shaqo madax-bannaan
list-income_kinds-training_pay = mushaharka tababarka
list-income_kinds-maintenance = masruuf
list-income_kinds-pension = hawlgab
list-income_kinds-family = caawimaad qoyska
list-income_kinds-savings = lacag la kaydsaday
list-income_kinds-other = wax kale

## rent_payers
list-rent_payers-self = aniga
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = xafiiska arrimaha bulshada (Sozialamt)
list-rent_payers-shelter = kiro ma jirto (hoy)
list-rent_payers-others = dad kale

## debt_kinds
list-debt_kinds-none = deyn ma jirto
list-debt_kinds-rent = kiro
list-debt_kinds-energy = koronto ama gaas
list-debt_kinds-phone = telefoon ama internet
list-debt_kinds-collection = shirkad deyn ururisa (Inkasso)
list-debt_kinds-authority = lacag celin xafiis
list-debt_kinds-maintenance = masruuf
list-debt_kinds-health_insurance = caymiska caafimaadka
list-debt_kinds-fine = ganaax (Bußgeld)
list-debt_kinds-bank = bangi, iibsi qayb-qayb ah
list-debt_kinds-private = dad gaar ah

## energy_states
list-energy_states-fine = wax walba waa la bixiyey
list-energy_states-arrears = lacag baa dhiman
list-energy_states-threatened = jarid ayaa la igu hanjabay
list-energy_states-announced = maalinta jaridda waa la sheegay
list-energy_states-cut = waa la jaray

## garnishments
list-garnishments-none = kuwan midna
list-garnishments-court_order = amarka maxkamadda ee lacagta (Mahnbescheid, gal huruud ah)
list-garnishments-enforcement_order = amarka fulinta (Vollstreckungsbescheid)
list-garnishments-bailiff = fuliyaha maxkamadda ayaa imanaya (Gerichtsvollzieher)
list-garnishments-account = akoonka oo la xayiray (Kontopfändung)
list-garnishments-wage = mushaharka oo la xayiray (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = maya
list-tenancy_threats-arrears = kiro dhiman, weli heshiiska lama joojin
list-tenancy_threats-notice = heshiiska waa la joojiyey (Kündigung)
list-tenancy_threats-action = dacwad guri ka saarid (Räumungsklage)
list-tenancy_threats-eviction_date = maalinta guri ka saarista (Räumungstermin)

## housing_defects
list-housing_defects-none = waxba
list-housing_defects-mould = caaryo ama qoyaan
list-housing_defects-heating = kulayliye ama biyo kulul
list-housing_defects-barriers = jaranjaro, caqabado
list-housing_defects-noise = buuq
list-housing_defects-crowded = aad u ciriiri ah
list-housing_defects-vermin = cayayaan, jiir
list-housing_defects-no_key = lama quful karo

## housing_permits
list-housing_permits-none = maya
list-housing_permits-applied = waa la codsaday
list-housing_permits-held = waa la haystaa

## residence_obligations
list-residence_obligations-none = maya
list-residence_obligations-state = gobolka NRW gudihiisa
list-residence_obligations-municipality = magaalo gaar ah
list-residence_obligations-accommodation = hoy gaar ah

## move_reasons
list-move_reasons-none = guuritaan looma baahna
list-move_reasons-work = shaqo
list-move_reasons-training = tababar ama jaamacad
list-move_reasons-course = koorso luqadeed
list-move_reasons-family = qoys
list-move_reasons-health = caafimaad ama daryeel
list-move_reasons-space = meel ka ballaaran
list-move_reasons-other = wax kale

## flat_offers
list-flat_offers-none = weli lama helin
list-flat_offers-offered = waa la soo bandhigay, weli lama saxiixin
list-flat_offers-signed = heshiiska waa la saxiixay

## registration_states
list-registration_states-yes = Haa, halkan
list-registration_states-elsewhere = weli cinwaankii hore
list-registration_states-no = Maya
