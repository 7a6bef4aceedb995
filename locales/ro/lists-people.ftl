## helper_kinds
list-helper_kinds-family = familie
list-helper_kinds-friend = prieteni
list-helper_kinds-neighbour = vecini
list-helper_kinds-volunteer = voluntari
list-helper_kinds-community = asociație sau comunitate
list-helper_kinds-counselling = consiliere
list-helper_kinds-authority = instituție
list-helper_kinds-lawyer = avocat
list-helper_kinds-school = școală sau grădiniță
list-helper_kinds-other = alții

## frequencies
list-frequencies-daily = zilnic
list-frequencies-weekly = în fiecare săptămână
list-frequencies-monthly = în fiecare lună
list-frequencies-rarely = rar

## local_offers
list-local_offers-none = deocamdată nimic
list-local_offers-language_cafe = cafenea de limbi (Sprachcafé)
list-local_offers-sports = club sportiv
list-local_offers-parents = părinți și copii
list-local_offers-women = întâlniri pentru femei
list-local_offers-seniors = întâlniri pentru vârstnici (zentrum plus)
list-local_offers-library = bibliotecă
list-local_offers-music = muzică, artă, grădină
list-local_offers-volunteering = să-i ajut pe alții

## tickets
list-tickets-none = niciunul
list-tickets-single = bilete simple
list-tickets-monthly = Deutschlandticket sau abonament
list-tickets-social = bilet redus (Deutschlandticket Sozial)
list-tickets-pupil = bilet de elev, ucenic sau student

## driving_licences
list-driving_licences-none = nu
list-driving_licences-german_or_eu = german sau din UE
list-driving_licences-third_country = din altă țară
list-driving_licences-expired = expirat sau pierdut

## contract_kinds
list-contract_kinds-none = niciunul
list-contract_kinds-phone = telefon sau internet
list-contract_kinds-gym = sală de sport
list-contract_kinds-energy = curent sau gaz
list-contract_kinds-insurance = asigurări
list-contract_kinds-purchase = cumpărare în rate
list-contract_kinds-streaming = abonamente

## life_areas
list-life_areas-residence = ședere
list-life_areas-housing = locuință
list-life_areas-livelihood = bani
list-life_areas-health = sănătate
list-life_areas-language = limbă
list-life_areas-education = educație
list-life_areas-work = muncă
list-life_areas-family = familie
list-life_areas-social = oamenii din jurul meu

## consent_kinds
list-consent_kinds-file = păstrarea datelor în dosar
list-consent_kinds-health_data = păstrarea datelor despre sănătate
list-consent_kinds-passing_on = transmiterea datelor către o instituție
list-consent_kinds-secrecy = dezlegare de secret (Schweigepflichtentbindung)
list-consent_kinds-contact = telefoane și mesaje
list-consent_kinds-case_talk = discuție despre caz fără nume
list-consent_kinds-copies = fotografii sau copii ale actelor
list-consent_kinds-later_contact = contact după încheiere

## consent_purposes
list-consent_purposes-application = a face sau a lămuri o cerere
list-consent_purposes-appointment = a face o programare
list-consent_purposes-handover = predare către altă consiliere
list-consent_purposes-conference = discuție de caz
list-consent_purposes-information = a cere informații
list-consent_purposes-accompaniment = însoțire

## consent_forms
list-consent_forms-paper = semnătură pe hârtie
list-consent_forms-oral = oral, notat
