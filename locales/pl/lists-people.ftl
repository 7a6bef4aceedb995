## helper_kinds
list-helper_kinds-family = rodzina
list-helper_kinds-friend = przyjaciele
list-helper_kinds-neighbour = sąsiedzi
list-helper_kinds-volunteer = wolontariat
list-helper_kinds-community = klub lub wspólnota
list-helper_kinds-counselling = poradnia
list-helper_kinds-authority = urząd
list-helper_kinds-lawyer = adwokat
list-helper_kinds-school = szkoła lub przedszkole
list-helper_kinds-other = inni

## frequencies
list-frequencies-daily = codziennie
list-frequencies-weekly = co tydzień
list-frequencies-monthly = co miesiąc
list-frequencies-rarely = rzadko

## local_offers
list-local_offers-none = na razie nic
list-local_offers-language_cafe = kawiarenka językowa (Sprachcafé)
list-local_offers-sports = klub sportowy
list-local_offers-parents = rodzice i dzieci
list-local_offers-women = spotkania dla kobiet
list-local_offers-seniors = spotkania dla seniorów (zentrum plus)
list-local_offers-library = biblioteka
list-local_offers-music = muzyka, sztuka, ogród
list-local_offers-volunteering = pomaganie innym

## tickets
list-tickets-none = żaden
list-tickets-single = bilety jednorazowe
list-tickets-monthly = Deutschlandticket lub abonament
list-tickets-social = bilet ulgowy (Deutschlandticket Sozial)
list-tickets-pupil = bilet dla uczniów, uczących się zawodu lub studentów

## driving_licences
list-driving_licences-none = nie
list-driving_licences-german_or_eu = niemieckie lub z UE
list-driving_licences-third_country = z innego kraju
list-driving_licences-expired = nieważne lub zgubione

## contract_kinds
list-contract_kinds-none = żadne
list-contract_kinds-phone = telefon lub internet
list-contract_kinds-gym = siłownia
list-contract_kinds-energy = prąd lub gaz
list-contract_kinds-insurance = ubezpieczenia
list-contract_kinds-purchase = raty za zakupy
list-contract_kinds-streaming = abonamenty

## life_areas
list-life_areas-residence = pobyt
list-life_areas-housing = mieszkanie
list-life_areas-livelihood = pieniądze
list-life_areas-health = zdrowie
list-life_areas-language = język
list-life_areas-education = wykształcenie
list-life_areas-work = praca
list-life_areas-family = rodzina
list-life_areas-social = ludzie wokół mnie

## consent_kinds
list-consent_kinds-file = zapis danych w aktach sprawy
list-consent_kinds-health_data = zapis danych o zdrowiu
list-consent_kinds-passing_on = przekazanie danych instytucji
list-consent_kinds-secrecy = zwolnienie z tajemnicy (Schweigepflicht)
list-consent_kinds-contact = telefony i wiadomości
list-consent_kinds-case_talk = rozmowa o sprawie bez nazwiska
list-consent_kinds-copies = zdjęcia lub kopie dokumentów
list-consent_kinds-later_contact = kontakt po zakończeniu

## consent_purposes
list-consent_purposes-application = złożenie lub wyjaśnienie wniosku
list-consent_purposes-appointment = umówienie terminu
list-consent_purposes-handover = przekazanie innej poradni
list-consent_purposes-conference = narada w sprawie
list-consent_purposes-information = zdobycie informacji
list-consent_purposes-accompaniment = towarzyszenie

## consent_forms
list-consent_forms-paper = podpis na papierze
list-consent_forms-oral = ustnie, zapisano
