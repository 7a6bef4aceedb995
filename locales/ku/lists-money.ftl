
## notice_outcomes
list-notice_outcomes-as_expected = wek ku dihat hêvîkirin
list-notice_outcomes-reduced = pere kêmtir an birîn
list-notice_outcomes-refused = redkirin an rawestandin
list-notice_outcomes-reclaimed = pere paş ve tê xwestin
list-notice_outcomes-not_understood = nehatiye famkirin

## income_kinds
list-income_kinds-wage = mûçe
list-income_kinds-self_employment = karê serbixwe
list-income_kinds-training_pay = mûçeyê perwerdeyê
list-income_kinds-maintenance = nefeqe
list-income_kinds-pension = teqawidî
list-income_kinds-family = alîkariya malbatê
list-income_kinds-savings = pereyê civandî
list-income_kinds-other = tiştekî din

## rent_payers
list-rent_payers-self = ez bi xwe
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = daîreya alîkariya civakî (Sozialamt)
list-rent_payers-shelter = bê kirê (cihê mayînê)
list-rent_payers-others = kesên din

## debt_kinds
list-debt_kinds-none = tu deyn
list-debt_kinds-rent = kirê
list-debt_kinds-energy = elektrîk an gaz
list-debt_kinds-phone = telefon an înternet
list-debt_kinds-collection = înkaso (Inkasso)
list-debt_kinds-authority = vegerandina pere ji daîreyê re
list-debt_kinds-maintenance = nefeqe
list-debt_kinds-health_insurance = sîgorta tenduristiyê
list-debt_kinds-fine = cezayê pere (Bußgeld)
list-debt_kinds-bank = bank an kirîna bi qist
list-debt_kinds-private = kes (malbat an heval)

## energy_states
list-energy_states-fine = hemû hatiye dayîn
list-energy_states-arrears = deyn heye
list-energy_states-threatened = gefa birînê heye
list-energy_states-announced = birîn bi rojê hatiye ragihandin
list-energy_states-cut = hatiye birîn

## garnishments
list-garnishments-none = tu yek ji van
list-garnishments-court_order = fermana dayînê (Mahnbescheid, zerfa zer)
list-garnishments-enforcement_order = fermana bicihanînê (Vollstreckungsbescheid)
list-garnishments-bailiff = memûrê îcrayê tê (Gerichtsvollzieher)
list-garnishments-account = dest danîne ser hesêb (Kontopfändung)
list-garnishments-wage = dest danîne ser mûçe (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = na
list-tenancy_threats-arrears = deynê kirê, hîn Kündigung nehatiye
list-tenancy_threats-notice = betalkirina kirê hatiye (Kündigung)
list-tenancy_threats-action = doza derxistinê ji dadgehê (Räumungsklage)
list-tenancy_threats-eviction_date = roja derxistinê diyar e (Räumungstermin)

## housing_defects
list-housing_defects-none = tu tişt
list-housing_defects-mould = kufik an şilahî
list-housing_defects-heating = germahî an ava germ
list-housing_defects-barriers = derenc an astengî
list-housing_defects-noise = deng
list-housing_defects-crowded = pir teng e
list-housing_defects-vermin = kêz û mişk
list-housing_defects-no_key = derî nayê kilîtkirin

## housing_permits
list-housing_permits-none = na
list-housing_permits-applied = serlêdan hatiye kirin
list-housing_permits-held = heye

## residence_obligations
list-residence_obligations-none = na
list-residence_obligations-state = li eyaleta NRW
list-residence_obligations-municipality = li bajarekî diyar
list-residence_obligations-accommodation = li cihekî mayînê yê diyar

## move_reasons
list-move_reasons-none = guhertina malê ne hewce ye
list-move_reasons-work = kar
list-move_reasons-training = perwerde an zanîngeh
list-move_reasons-course = kursa ziman
list-move_reasons-family = malbat
list-move_reasons-health = tenduristî an lênêrîn
list-move_reasons-space = cihê zêdetir
list-move_reasons-other = tiştekî din

## flat_offers
list-flat_offers-none = hîn nehatiye dîtin
list-flat_offers-offered = pêşniyar heye, hîn nehatiye îmzekirin
list-flat_offers-signed = peyman hatiye îmzekirin

## registration_states
list-registration_states-yes = Erê, li vir
list-registration_states-elsewhere = hîn li navnîşana kevn
list-registration_states-no = Na
