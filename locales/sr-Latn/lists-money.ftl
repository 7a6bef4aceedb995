
## notice_outcomes
list-notice_outcomes-as_expected = kako se očekivalo
list-notice_outcomes-reduced = manje novca ili smanjenje
list-notice_outcomes-refused = odbijeno ili obustavljeno
list-notice_outcomes-reclaimed = traži se povrat novca
list-notice_outcomes-not_understood = nije razumljivo

## income_kinds
list-income_kinds-wage = plata
list-income_kinds-self_employment = samostalan rad
list-income_kinds-training_pay = plata za vreme stručnog obrazovanja
list-income_kinds-maintenance = alimentacija (Unterhalt)
list-income_kinds-pension = penzija
list-income_kinds-family = pomoć porodice
list-income_kinds-savings = ušteđevina
list-income_kinds-other = nešto drugo

## rent_payers
list-rent_payers-self = mi sami
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = socijalna služba (Sozialamt)
list-rent_payers-shelter = bez kirije (smeštaj)
list-rent_payers-others = drugi

## debt_kinds
list-debt_kinds-none = nema dugova
list-debt_kinds-rent = kirija
list-debt_kinds-energy = struja ili gas
list-debt_kinds-phone = telefon ili internet
list-debt_kinds-collection = naplata dugova (Inkasso)
list-debt_kinds-authority = vraćanje novca nekoj službi
list-debt_kinds-maintenance = alimentacija (Unterhalt)
list-debt_kinds-health_insurance = zdravstveno osiguranje
list-debt_kinds-fine = kazna (Bußgeld)
list-debt_kinds-bank = banka, kupovina na rate
list-debt_kinds-private = privatno

## energy_states
list-energy_states-fine = sve plaćeno
list-energy_states-arrears = ima duga
list-energy_states-threatened = preti isključenje
list-energy_states-announced = isključenje najavljeno sa danom
list-energy_states-cut = isključeno

## garnishments
list-garnishments-none = ništa od toga
list-garnishments-court_order = sudska opomena (Mahnbescheid, žuta koverta)
list-garnishments-enforcement_order = nalog za izvršenje (Vollstreckungsbescheid)
list-garnishments-bailiff = sudski izvršitelj se najavio
list-garnishments-account = blokada računa (Kontopfändung)
list-garnishments-wage = zaplena plate (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = ne
list-tenancy_threats-arrears = dug za kiriju, još bez otkaza
list-tenancy_threats-notice = dobijen otkaz (Kündigung)
list-tenancy_threats-action = sudska tužba za iseljenje
list-tenancy_threats-eviction_date = dan iseljenja od sudskog izvršitelja

## housing_defects
list-housing_defects-none = ništa
list-housing_defects-mould = buđ (plesan) ili vlaga
list-housing_defects-heating = grejanje ili topla voda
list-housing_defects-barriers = stepenice, prepreke
list-housing_defects-noise = buka
list-housing_defects-crowded = pretesno
list-housing_defects-vermin = insekti ili miševi
list-housing_defects-no_key = ne može da se zaključa

## housing_permits
list-housing_permits-none = ne
list-housing_permits-applied = zatraženo
list-housing_permits-held = imam

## residence_obligations
list-residence_obligations-none = ne
list-residence_obligations-state = u pokrajini NRW
list-residence_obligations-municipality = u određenom gradu
list-residence_obligations-accommodation = u određenom smeštaju

## move_reasons
list-move_reasons-none = preseljenje nije potrebno
list-move_reasons-work = posao
list-move_reasons-training = stručno obrazovanje ili fakultet
list-move_reasons-course = kurs jezika
list-move_reasons-family = porodica
list-move_reasons-health = zdravlje ili nega
list-move_reasons-space = više prostora
list-move_reasons-other = nešto drugo

## flat_offers
list-flat_offers-none = još ništa nije nađeno
list-flat_offers-offered = ima ponude, još nije potpisano
list-flat_offers-signed = ugovor je potpisan

## registration_states
list-registration_states-yes = Da, ovde
list-registration_states-elsewhere = još na staroj adresi
list-registration_states-no = Ne
