
## helper_kinds
list-helper_kinds-family = familja
list-helper_kinds-friend = mik ose mike
list-helper_kinds-neighbour = fqinj ose fqinje
list-helper_kinds-volunteer = vullnetar ose vullnetare
list-helper_kinds-community = klub ose bashkësi
list-helper_kinds-counselling = këshillim
list-helper_kinds-authority = zyrë
list-helper_kinds-lawyer = avokat ose avokate
list-helper_kinds-school = shkollë ose kopsht
list-helper_kinds-other = të tjerë

## frequencies
list-frequencies-daily = çdo ditë
list-frequencies-weekly = çdo javë
list-frequencies-monthly = çdo muaj
list-frequencies-rarely = rrallë

## local_offers
list-local_offers-none = tani për tani asgjë
list-local_offers-language_cafe = kafe gjuhe (Sprachcafé)
list-local_offers-sports = klub sportiv
list-local_offers-parents = prindër dhe fëmijë
list-local_offers-women = takim për gra
list-local_offers-seniors = takim për të moshuar (zentrum plus)
list-local_offers-library = bibliotekë
list-local_offers-music = muzikë, art, kopsht
list-local_offers-volunteering = të ndihmoj të tjerët

## tickets
list-tickets-none = asnjë
list-tickets-single = bileta njëshe
list-tickets-monthly = Deutschlandticket ose abonim
list-tickets-social = biletë sociale (Deutschlandticket Sozial)
list-tickets-pupil = biletë për nxënës, praktikantë ose studentë

## driving_licences
list-driving_licences-none = jo
list-driving_licences-german_or_eu = gjermane ose e BE-së
list-driving_licences-third_country = e një vendi tjetër
list-driving_licences-expired = e skaduar ose e humbur

## contract_kinds
list-contract_kinds-none = asnjë
list-contract_kinds-phone = telefon ose internet
list-contract_kinds-gym = palestër
list-contract_kinds-energy = rrymë ose gaz
list-contract_kinds-insurance = sigurim
list-contract_kinds-purchase = blerje me këste
list-contract_kinds-streaming = abonime

## life_areas
list-life_areas-residence = qëndrimi
list-life_areas-housing = banimi
list-life_areas-livelihood = paratë
list-life_areas-health = shëndeti
list-life_areas-language = gjuha
list-life_areas-education = arsimimi
list-life_areas-work = puna
list-life_areas-family = familja
list-life_areas-social = njerëzit përreth meje

## consent_kinds
list-consent_kinds-file = ruajtja e të dhënave në dosje
list-consent_kinds-health_data = ruajtja e të dhënave për shëndetin
list-consent_kinds-passing_on = dhënia e të dhënave te një zyrë
list-consent_kinds-secrecy = lirim nga detyra e sekretit (Schweigepflicht)
list-consent_kinds-contact = telefonata dhe mesazhe
list-consent_kinds-case_talk = bisedë për rastin pa emër
list-consent_kinds-copies = foto ose kopje të letrave
list-consent_kinds-later_contact = kontakt pas mbarimit

## consent_purposes
list-consent_purposes-application = të bëhet ose të sqarohet një kërkesë
list-consent_purposes-appointment = të lihet një takim
list-consent_purposes-handover = kalim te një këshillim tjetër
list-consent_purposes-conference = bisedë e përbashkët për rastin
list-consent_purposes-information = të merren informata
list-consent_purposes-accompaniment = shoqërim

## consent_forms
list-consent_forms-paper = nënshkrim në letër
list-consent_forms-oral = me gojë, i shënuar
