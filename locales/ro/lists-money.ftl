## notice_outcomes
list-notice_outcomes-as_expected = așa cum era de așteptat
list-notice_outcomes-reduced = mai puțini bani sau reducere
list-notice_outcomes-refused = refuzat sau oprit
list-notice_outcomes-reclaimed = se cer bani înapoi
list-notice_outcomes-not_understood = nu am înțeles

## income_kinds
list-income_kinds-wage = salariu
list-income_kinds-self_employment = muncă pe cont propriu
list-income_kinds-training_pay = plată în formarea profesională
list-income_kinds-maintenance = întreținere
list-income_kinds-pension = pensie
list-income_kinds-family = ajutor de la familie
list-income_kinds-savings = economii
list-income_kinds-other = altceva

## rent_payers
list-rent_payers-self = noi înșine
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = oficiul social (Sozialamt)
list-rent_payers-shelter = fără chirie (centru de cazare)
list-rent_payers-others = alții

## debt_kinds
list-debt_kinds-none = fără datorii
list-debt_kinds-rent = chirie
list-debt_kinds-energy = curent sau gaz
list-debt_kinds-phone = telefon sau internet
list-debt_kinds-collection = firmă de recuperare (Inkasso)
list-debt_kinds-authority = bani de dat înapoi unei instituții
list-debt_kinds-maintenance = întreținere
list-debt_kinds-health_insurance = asigurare de sănătate
list-debt_kinds-fine = amendă (Bußgeld)
list-debt_kinds-bank = bancă, cumpărare în rate
list-debt_kinds-private = persoane private

## energy_states
list-energy_states-fine = totul plătit
list-energy_states-arrears = plăți restante
list-energy_states-threatened = amenințare cu oprirea
list-energy_states-announced = oprire anunțată cu zi
list-energy_states-cut = oprit

## garnishments
list-garnishments-none = nimic din acestea
list-garnishments-court_order = somație de la instanță (Mahnbescheid, plic galben)
list-garnishments-enforcement_order = titlu executoriu (Vollstreckungsbescheid)
list-garnishments-bailiff = s-a anunțat executorul (Gerichtsvollzieher)
list-garnishments-account = poprire pe cont (Kontopfändung)
list-garnishments-wage = poprire pe salariu (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = nu
list-tenancy_threats-arrears = chirie restantă, încă fără reziliere
list-tenancy_threats-notice = reziliere primită (Kündigung)
list-tenancy_threats-action = acțiune de evacuare de la instanță (Räumungsklage)
list-tenancy_threats-eviction_date = zi de evacuare de la executor (Räumungstermin)

## housing_defects
list-housing_defects-none = nimic
list-housing_defects-mould = mucegai sau umezeală
list-housing_defects-heating = încălzire sau apă caldă
list-housing_defects-barriers = scări, obstacole
list-housing_defects-noise = zgomot
list-housing_defects-crowded = prea înghesuit
list-housing_defects-vermin = gândaci, rozătoare
list-housing_defects-no_key = nu se poate încuia

## housing_permits
list-housing_permits-none = nu
list-housing_permits-applied = cerut
list-housing_permits-held = există

## residence_obligations
list-residence_obligations-none = nu
list-residence_obligations-state = în landul NRW
list-residence_obligations-municipality = într-un anumit oraș
list-residence_obligations-accommodation = într-un anumit centru de cazare

## move_reasons
list-move_reasons-none = nu este nevoie de mutare
list-move_reasons-work = muncă
list-move_reasons-training = formare sau studii
list-move_reasons-course = curs de limbă
list-move_reasons-family = familie
list-move_reasons-health = sănătate sau îngrijire
list-move_reasons-space = mai mult loc
list-move_reasons-other = altceva

## flat_offers
list-flat_offers-none = încă n-am găsit
list-flat_offers-offered = ofertă, încă nesemnată
list-flat_offers-signed = contract semnat

## registration_states
list-registration_states-yes = Da, aici
list-registration_states-elsewhere = încă la adresa veche
list-registration_states-no = Nu
