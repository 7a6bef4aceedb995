## notice_outcomes
list-notice_outcomes-as_expected = tak jak oczekiwano
list-notice_outcomes-reduced = mniej pieniędzy lub obniżka
list-notice_outcomes-refused = odmowa lub wstrzymanie
list-notice_outcomes-reclaimed = żądanie zwrotu
list-notice_outcomes-not_understood = nie jest zrozumiałe

## income_kinds
list-income_kinds-wage = wynagrodzenie za pracę
list-income_kinds-self_employment = własna działalność
list-income_kinds-training_pay = wynagrodzenie w nauce zawodu
list-income_kinds-maintenance = alimenty
list-income_kinds-pension = emerytura lub renta
list-income_kinds-family = pomoc od rodziny
list-income_kinds-savings = oszczędności
list-income_kinds-other = coś innego

## rent_payers
list-rent_payers-self = płacę samodzielnie
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = urząd socjalny (Sozialamt)
list-rent_payers-shelter = bez czynszu (ośrodek)
list-rent_payers-others = inni

## debt_kinds
list-debt_kinds-none = nie mam długów
list-debt_kinds-rent = czynsz
list-debt_kinds-energy = prąd lub gaz
list-debt_kinds-phone = telefon lub internet
list-debt_kinds-collection = firma windykacyjna (Inkasso)
list-debt_kinds-authority = zwrot dla urzędu
list-debt_kinds-maintenance = alimenty
list-debt_kinds-health_insurance = kasa chorych
list-debt_kinds-fine = grzywna (Bußgeld)
list-debt_kinds-bank = bank, raty
list-debt_kinds-private = osoby prywatne

## energy_states
list-energy_states-fine = wszystko zapłacone
list-energy_states-arrears = zaległości
list-energy_states-threatened = grozi odcięcie
list-energy_states-announced = odcięcie zapowiedziane na dany dzień
list-energy_states-cut = odcięte

## garnishments
list-garnishments-none = nic z tego
list-garnishments-court_order = nakaz zapłaty z sądu (Mahnbescheid, żółta koperta)
list-garnishments-enforcement_order = nakaz egzekucyjny (Vollstreckungsbescheid)
list-garnishments-bailiff = zapowiedział się komornik (Gerichtsvollzieher)
list-garnishments-account = zajęcie konta (Kontopfändung)
list-garnishments-wage = zajęcie pensji (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = nie
list-tenancy_threats-arrears = zaległy czynsz, jeszcze bez wypowiedzenia
list-tenancy_threats-notice = wypowiedzenie otrzymane (Kündigung)
list-tenancy_threats-action = pozew o eksmisję z sądu (Räumungsklage)
list-tenancy_threats-eviction_date = termin eksmisji od komornika (Räumungstermin)

## housing_defects
list-housing_defects-none = nic
list-housing_defects-mould = pleśń lub wilgoć
list-housing_defects-heating = ogrzewanie lub ciepła woda
list-housing_defects-barriers = schody, przeszkody
list-housing_defects-noise = hałas
list-housing_defects-crowded = za ciasno
list-housing_defects-vermin = robactwo
list-housing_defects-no_key = nie można zamknąć na klucz

## housing_permits
list-housing_permits-none = nie
list-housing_permits-applied = wniosek złożony
list-housing_permits-held = jest

## residence_obligations
list-residence_obligations-none = nie
list-residence_obligations-state = w kraju związkowym NRW
list-residence_obligations-municipality = w określonym mieście
list-residence_obligations-accommodation = w określonym ośrodku

## move_reasons
list-move_reasons-none = przeprowadzka niepotrzebna
list-move_reasons-work = praca
list-move_reasons-training = nauka zawodu lub studia
list-move_reasons-course = kurs językowy
list-move_reasons-family = rodzina
list-move_reasons-health = zdrowie lub opieka
list-move_reasons-space = więcej miejsca
list-move_reasons-other = coś innego

## flat_offers
list-flat_offers-none = jeszcze nie ma
list-flat_offers-offered = oferta, jeszcze bez podpisu
list-flat_offers-signed = umowa podpisana

## registration_states
list-registration_states-yes = Tak, tutaj
list-registration_states-elsewhere = jeszcze pod starym adresem
list-registration_states-no = Nie
