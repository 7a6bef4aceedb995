## notice_outcomes
list-notice_outcomes-as_expected = so wie gedacht
list-notice_outcomes-reduced = weniger Geld
list-notice_outcomes-refused = kein Geld mehr oder Antrag abgelehnt
list-notice_outcomes-reclaimed = ich soll Geld zurückzahlen
list-notice_outcomes-not_understood = ich verstehe den Brief nicht

## income_kinds
list-income_kinds-wage = Lohn oder Gehalt
list-income_kinds-self_employment = selbstständige Arbeit
list-income_kinds-training_pay = Geld aus der Ausbildung
list-income_kinds-maintenance = Unterhalt (vom anderen Elternteil)
list-income_kinds-pension = Rente
list-income_kinds-family = Hilfe der Familie
list-income_kinds-savings = gespartes Geld
list-income_kinds-other = anderes

## rent_payers
list-rent_payers-self = ich selbst
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = Sozialamt
list-rent_payers-shelter = keine Miete (Unterkunft)
list-rent_payers-others = andere

## debt_kinds
list-debt_kinds-none = keine Schulden
list-debt_kinds-rent = Miete
list-debt_kinds-energy = Strom oder Gas
list-debt_kinds-phone = Handy oder Internet
list-debt_kinds-collection = Inkasso (Firma, die Geld eintreibt)
list-debt_kinds-authority = ein Amt will Geld zurück
list-debt_kinds-maintenance = Unterhalt (Geld für Kinder)
list-debt_kinds-health_insurance = Krankenkasse
list-debt_kinds-fine = Bußgeld (Strafe)
list-debt_kinds-bank = Bank oder Ratenkauf
list-debt_kinds-private = Freunde oder Familie

## energy_states
list-energy_states-fine = alles bezahlt
list-energy_states-arrears = ich muss noch zahlen
list-energy_states-threatened = Brief: Sperre ist möglich
list-energy_states-announced = Brief: Sperre mit Datum
list-energy_states-cut = Strom oder Gas ist aus

## garnishments
list-garnishments-none = nichts davon
list-garnishments-court_order = Mahnbescheid (gelber Umschlag)
list-garnishments-enforcement_order = Vollstreckungsbescheid (vom Gericht)
list-garnishments-bailiff = Gerichtsvollzieher will kommen
list-garnishments-account = Kontopfändung (Geld vom Konto)
list-garnishments-wage = Lohnpfändung (Geld vom Lohn)

## tenancy_threats
list-tenancy_threats-none = nein
list-tenancy_threats-arrears = Miete offen, noch keine Kündigung
list-tenancy_threats-notice = Kündigung bekommen
list-tenancy_threats-action = Räumungsklage vom Gericht bekommen
list-tenancy_threats-eviction_date = Räumungstermin vom Gerichtsvollzieher

## housing_defects
list-housing_defects-none = nichts
list-housing_defects-mould = Schimmel oder Feuchtigkeit
list-housing_defects-heating = Heizung oder Warmwasser
list-housing_defects-barriers = Treppen, schwer zu gehen
list-housing_defects-noise = Lärm
list-housing_defects-crowded = zu eng
list-housing_defects-vermin = Ungeziefer (Insekten, Mäuse)
list-housing_defects-no_key = ich kann nicht abschließen

## housing_permits
list-housing_permits-none = nein
list-housing_permits-applied = beantragt
list-housing_permits-held = habe ich

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
