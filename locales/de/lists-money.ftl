# Options of the lists about: money, debts and home.

## notice_outcomes

list-notice_outcomes-as_expected = wie erwartet
list-notice_outcomes-reduced = weniger Geld oder gekürzt
list-notice_outcomes-refused = abgelehnt oder eingestellt
list-notice_outcomes-reclaimed = Rückzahlung verlangt
list-notice_outcomes-not_understood = nicht verstanden

## income_kinds

list-income_kinds-wage = Lohn oder Gehalt
list-income_kinds-self_employment = selbstständige Arbeit
list-income_kinds-training_pay = Ausbildungsvergütung
list-income_kinds-maintenance = Unterhalt
list-income_kinds-pension = Rente
list-income_kinds-family = Hilfe der Familie
list-income_kinds-savings = Erspartes
list-income_kinds-other = anderes

## rent_payers

list-rent_payers-self = selbst
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = Sozialamt
list-rent_payers-shelter = keine Miete (Unterkunft)
list-rent_payers-others = andere

## debt_kinds

list-debt_kinds-none = keine Schulden
list-debt_kinds-rent = Miete
list-debt_kinds-energy = Strom oder Gas
list-debt_kinds-phone = Handy oder Internet
list-debt_kinds-collection = Inkasso
list-debt_kinds-authority = Rückforderung einer Behörde
list-debt_kinds-maintenance = Unterhalt
list-debt_kinds-health_insurance = Krankenkasse
list-debt_kinds-fine = Bußgeld
list-debt_kinds-bank = Bank, Ratenkauf
list-debt_kinds-private = privat

## energy_states

list-energy_states-fine = alles bezahlt
list-energy_states-arrears = im Rückstand
list-energy_states-threatened = Sperre angedroht
list-energy_states-announced = Sperre mit Datum angekündigt
list-energy_states-cut = abgestellt

## garnishments

list-garnishments-none = nichts davon
list-garnishments-court_order = Mahnbescheid (gelber Umschlag)
list-garnishments-enforcement_order = Vollstreckungsbescheid
list-garnishments-bailiff = Gerichtsvollzieher hat sich angekündigt
list-garnishments-account = Kontopfändung
list-garnishments-wage = Lohnpfändung

## tenancy_threats

list-tenancy_threats-none = nein
list-tenancy_threats-arrears = Mietrückstand, noch keine Kündigung
list-tenancy_threats-notice = Kündigung erhalten
list-tenancy_threats-action = Räumungsklage vom Gericht erhalten
list-tenancy_threats-eviction_date = Räumungstermin des Gerichtsvollziehers

## housing_defects

list-housing_defects-none = nichts
list-housing_defects-mould = Schimmel oder Feuchtigkeit
list-housing_defects-heating = Heizung oder Warmwasser
list-housing_defects-barriers = Treppen, Barrieren
list-housing_defects-noise = Lärm
list-housing_defects-crowded = zu eng
list-housing_defects-vermin = Ungeziefer
list-housing_defects-no_key = nicht abschließbar

## housing_permits

list-housing_permits-none = nein
list-housing_permits-applied = beantragt
list-housing_permits-held = liegt vor

## residence_obligations

list-residence_obligations-none = nein
list-residence_obligations-state = im Land NRW
list-residence_obligations-municipality = in einer bestimmten Stadt
list-residence_obligations-accommodation = in einer bestimmten Unterkunft

## move_reasons

list-move_reasons-none = kein Umzug nötig
list-move_reasons-work = Arbeit
list-move_reasons-training = Ausbildung oder Studium
list-move_reasons-course = Sprachkurs
list-move_reasons-family = Familie
list-move_reasons-health = Gesundheit oder Pflege
list-move_reasons-space = mehr Platz
list-move_reasons-other = anderes

## flat_offers

list-flat_offers-none = noch keine gefunden
list-flat_offers-offered = Angebot, noch nicht unterschrieben
list-flat_offers-signed = Mietvertrag unterschrieben

## registration_states

list-registration_states-yes = Ja, hier angemeldet
list-registration_states-elsewhere = noch an der alten Adresse
list-registration_states-no = Nein
