## birth_papers
list-birth_papers-certificate = Akt urodzenia (Geburtsurkunde)
list-birth_papers-register_extract = Wyciąg z rejestru urodzeń (Registerauszug)
list-birth_papers-pending = Zgłoszone w urzędzie stanu cywilnego, brak dokumentu
list-birth_papers-none = Jeszcze nic

## care_states
list-care_states-none = Nie
list-care_states-needed = Tak, jeszcze bez wniosku
list-care_states-applied = Złożono wniosek o stopień opieki (Pflegegrad)
list-care_states-refused = Odmowa
list-care_states-recognised = Stopień opieki przyznany

## child_places
list-child_places-at_home = W domu
list-child_places-kita = Żłobek lub przedszkole (Kita)
list-child_places-childminder = Opiekunka dzienna (Kindertagespflege)
list-child_places-playgroup = Grupa zabaw lub Brückenprojekt
list-child_places-school = Szkoła
list-child_places-school_all_day = Szkoła całodzienna (OGS)
list-child_places-training = Nauka zawodu (Ausbildung)
list-child_places-work = Praca
list-child_places-nothing = Nigdzie

## consultations
list-consultations-none = Z nikim
list-consultations-legal_counsel = Porada prawna
list-consultations-family_specialist = Specjalistyczna porada w sprawach rodziny
list-consultations-crisis_service = Specjalistyczna pomoc jeszcze dziś
list-consultations-specialist = Inna specjalistyczna poradnia

## contact_ways
list-contact_ways-in_person_only = Tylko osobiście, proszę nie dzwonić i nie pisać
list-contact_ways-call = Dzwonić
list-contact_ways-voicemail = Nagrać wiadomość na poczcie głosowej
list-contact_ways-text_message = Napisać SMS
list-contact_ways-messenger = Napisać przez komunikator
list-contact_ways-email = Napisać e-mail
list-contact_ways-letter = Wysłać list

## custody_kinds
list-custody_kinds-alone = Tylko ja
list-custody_kinds-both = Drugi rodzic i ja wspólnie
list-custody_kinds-other_parent = Tylko drugi rodzic
list-custody_kinds-guardian = Opiekun prawny lub Jugendamt
list-custody_kinds-unclear = Nie wyjaśnione

## disability_states
list-disability_states-none = Nie
list-disability_states-noticed = Martwimy się, jeszcze nie zbadano
list-disability_states-examined = Stwierdził lekarz, jeszcze bez wniosku
list-disability_states-applied = Złożono wniosek o pomoc lub legitymację
list-disability_states-recognised = Uznana (legitymacja lub decyzja)

## earlier_insurances
list-earlier_insurances-german_statutory = W Niemczech, publiczna kasa chorych
list-earlier_insurances-german_private = W Niemczech, prywatne
list-earlier_insurances-eu = W innym kraju UE
list-earlier_insurances-social_office = Przez urząd socjalny (Sozialamt)
list-earlier_insurances-none = Nigdy

## family_states
list-family_states-single = Stan wolny
list-family_states-married = Małżeństwo (urząd stanu cywilnego)
list-family_states-religious_marriage = Tylko ślub religijny
list-family_states-partnership = Wspólne życie bez ślubu
list-family_states-separated = Żyjemy osobno
list-family_states-divorced = Po rozwodzie
list-family_states-widowed = Wdowa lub wdowiec

## genders
list-genders-female = żeńska
list-genders-male = męska
list-genders-diverse = inna (divers)
list-genders-none = bez wpisu

## kita_hours
list-kita_hours-25 = 25 godzin w tygodniu
list-kita_hours-35 = 35 godzin w tygodniu
list-kita_hours-45 = 45 godzin w tygodniu

## living_places
list-living_places-here = Zawsze u mnie
list-living_places-partly = Czasem u mnie
list-living_places-elsewhere = W innym miejscu w Niemczech
list-living_places-abroad = Za granicą

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Inny

## need_areas
list-need_areas-residence = Pobyt
list-need_areas-housing = Mieszkanie
list-need_areas-livelihood = Utrzymanie
list-need_areas-health = Zdrowie
list-need_areas-language = Język
list-need_areas-education = Wykształcenie
list-need_areas-work = Praca
list-need_areas-family = Rodzina
list-need_areas-protection = Bezpieczeństwo
list-need_areas-social = Otoczenie
list-need_areas-letters = Listy z urzędów

## paternities
list-paternities-married = Rodzice są ze sobą w małżeństwie
list-paternities-acknowledged = Ojcostwo jest już uznane
list-paternities-wanted = Jeszcze nie, ojciec chce uznać
list-paternities-not_wanted = Nie ma lub nie może być uznane
list-paternities-unclear = Nie wyjaśnione

## representatives
list-representatives-none = Nikt
list-representatives-guardian = Opiekun prawny niepełnoletniego (Vormund)
list-representatives-legal_carer = Opiekun sądowy dorosłego (rechtliche Betreuung)
list-representatives-power_of_attorney = Ktoś z pełnomocnictwem (Vollmacht)
list-representatives-lawyer = Adwokat
list-representatives-other = Ktoś inny

## school_kinds
list-school_kinds-primary = Szkoła podstawowa (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule (szkoła ogólna)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Szkoła specjalna (Förderschule)
list-school_kinds-berufskolleg = Szkoła zawodowa (Berufskolleg)
list-school_kinds-other = Inna szkoła

## school_steps
list-school_steps-nothing = Jeszcze nic
list-school_steps-advice_booked = Termin w poradni szkolnej (Seiteneinsteigerberatung)
list-school_steps-registered = Zgłoszone, czekamy na szkołę
list-school_steps-assigned = Szkoła przydzielona
list-school_steps-refused = Odmowa

## strains
list-strains-none = Dobrze
list-strains-some = Czasem mi to ciąży
list-strains-heavy = Bardzo mi to ciąży

## youth_care
list-youth_care-never = Nie
list-youth_care-current = Tak, teraz
list-youth_care-ended = Tak, wcześniej

## youth_situations
list-youth_situations-school = Szkoła
list-youth_situations-training = Nauka zawodu (Ausbildung)
list-youth_situations-study = Studia
list-youth_situations-work = Praca
list-youth_situations-course = Kurs niemieckiego
list-youth_situations-waiting = Jest miejsce, zaczyna się później
list-youth_situations-nothing = Teraz nic z tego
