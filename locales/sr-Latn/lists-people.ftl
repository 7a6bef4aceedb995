
## helper_kinds
list-helper_kinds-family = porodica
list-helper_kinds-friend = prijatelj ili prijateljica
list-helper_kinds-neighbour = komšija ili komšinica
list-helper_kinds-volunteer = volonter ili volonterka
list-helper_kinds-community = klub ili zajednica
list-helper_kinds-counselling = savetovalište
list-helper_kinds-authority = služba
list-helper_kinds-lawyer = advokat ili advokatica
list-helper_kinds-school = škola ili vrtić
list-helper_kinds-other = drugi

## frequencies
list-frequencies-daily = svaki dan
list-frequencies-weekly = svake sedmice
list-frequencies-monthly = svakog meseca
list-frequencies-rarely = retko

## local_offers
list-local_offers-none = zasad ništa
list-local_offers-language_cafe = jezički kafić (Sprachcafé)
list-local_offers-sports = sportski klub
list-local_offers-parents = roditelji i deca
list-local_offers-women = druženje za žene
list-local_offers-seniors = druženje za starije (zentrum plus)
list-local_offers-library = biblioteka
list-local_offers-music = muzika, umetnost, bašta
list-local_offers-volunteering = pomagati drugima

## tickets
list-tickets-none = nema
list-tickets-single = pojedinačne karte
list-tickets-monthly = Deutschlandticket ili pretplata
list-tickets-social = socijalna karta (Deutschlandticket Sozial)
list-tickets-pupil = karta za učenike, studente i stručno obrazovanje

## driving_licences
list-driving_licences-none = ne
list-driving_licences-german_or_eu = nemačka ili iz EU
list-driving_licences-third_country = iz druge zemlje
list-driving_licences-expired = istekla ili izgubljena

## contract_kinds
list-contract_kinds-none = nema
list-contract_kinds-phone = telefon ili internet
list-contract_kinds-gym = teretana
list-contract_kinds-energy = struja ili gas
list-contract_kinds-insurance = osiguranje
list-contract_kinds-purchase = kupovina na rate
list-contract_kinds-streaming = pretplate

## life_areas
list-life_areas-residence = boravak
list-life_areas-housing = stanovanje
list-life_areas-livelihood = novac
list-life_areas-health = zdravlje
list-life_areas-language = jezik
list-life_areas-education = obrazovanje
list-life_areas-work = posao
list-life_areas-family = porodica
list-life_areas-social = ljudi oko mene

## consent_kinds
list-consent_kinds-file = čuvanje podataka u spisu
list-consent_kinds-health_data = čuvanje podataka o zdravlju
list-consent_kinds-passing_on = davanje podataka nekoj službi
list-consent_kinds-secrecy = oslobađanje od čuvanja tajne (Schweigepflicht)
list-consent_kinds-contact = pozivi i poruke
list-consent_kinds-case_talk = razgovor o slučaju bez imena
list-consent_kinds-copies = fotografije ili kopije papira
list-consent_kinds-later_contact = kontakt posle kraja

## consent_purposes
list-consent_purposes-application = podneti ili razjasniti zahtev
list-consent_purposes-appointment = dogovoriti termin
list-consent_purposes-handover = prelazak u drugo savetovalište
list-consent_purposes-conference = zajednički razgovor o slučaju
list-consent_purposes-information = dobiti informacije
list-consent_purposes-accompaniment = pratnja

## consent_forms
list-consent_forms-paper = potpis na papiru
list-consent_forms-oral = usmeno, zabeleženo
