
## birth_papers
list-birth_papers-certificate = Rodni list (Geburtsurkunde)
list-birth_papers-register_extract = Izvod iz knjige rođenih (Registerauszug)
list-birth_papers-pending = Prijavljeno u Standesamtu, još bez papira
list-birth_papers-none = Još ništa

## care_states
list-care_states-none = Ne
list-care_states-needed = Da, još ništa nije zatraženo
list-care_states-applied = Zatražen je stepen nege (Pflegegrad)
list-care_states-refused = Odbijeno
list-care_states-recognised = Stepen nege (Pflegegrad) je priznat

## child_places
list-child_places-at_home = Kod kuće
list-child_places-kita = Vrtić (Kita)
list-child_places-childminder = Dadilja (Kindertagespflege)
list-child_places-playgroup = Igraonica ili prelazni projekat
list-child_places-school = Škola
list-child_places-school_all_day = Celodnevna škola (OGS)
list-child_places-training = Stručno obrazovanje (Ausbildung)
list-child_places-work = Posao
list-child_places-nothing = Nigde

## consultations
list-consultations-none = Ni sa kim
list-consultations-legal_counsel = Pravni savet
list-consultations-family_specialist = Stručno savetovalište za porodicu
list-consultations-crisis_service = Stručna pomoć još danas
list-consultations-specialist = Druga stručna služba

## contact_ways
list-contact_ways-in_person_only = Samo lično, molim bez poziva i poruka
list-contact_ways-call = Nazovite me
list-contact_ways-voicemail = Ostavite govornu poruku
list-contact_ways-text_message = Pošaljite SMS
list-contact_ways-messenger = Pišite preko aplikacije za poruke
list-contact_ways-email = Pošaljite e-mail
list-contact_ways-letter = Pošaljite pismo

## custody_kinds
list-custody_kinds-alone = Samo ja
list-custody_kinds-both = Drugi roditelj i ja zajedno
list-custody_kinds-other_parent = Samo drugi roditelj
list-custody_kinds-guardian = Staratelj ili Jugendamt
list-custody_kinds-unclear = Nije razjašnjeno

## disability_states
list-disability_states-none = Ne
list-disability_states-noticed = Brinemo se, još nije pregledano
list-disability_states-examined = Utvrdio doktor, još ništa nije zatraženo
list-disability_states-applied = Zatražena je pomoć ili legitimacija
list-disability_states-recognised = Priznato (legitimacija ili rešenje)

## earlier_insurances
list-earlier_insurances-german_statutory = U Nemačkoj, javno osiguranje (gesetzlich)
list-earlier_insurances-german_private = U Nemačkoj, privatno
list-earlier_insurances-eu = U drugoj zemlji EU
list-earlier_insurances-social_office = Preko socijalne službe (Sozialamt)
list-earlier_insurances-none = Nikada

## family_states
list-family_states-single = Bez braka
list-family_states-married = U braku (matični ured)
list-family_states-religious_marriage = Samo verski brak
list-family_states-partnership = Živim sa partnerom ili partnerkom
list-family_states-separated = Živimo odvojeno
list-family_states-divorced = Razvod
list-family_states-widowed = Smrt supruga ili supruge

## genders
list-genders-female = žensko
list-genders-male = muško
list-genders-diverse = drugo (divers)
list-genders-none = bez upisa

## kita_hours
list-kita_hours-25 = 25 sati sedmično
list-kita_hours-35 = 35 sati sedmično
list-kita_hours-45 = 45 sati sedmično

## living_places
list-living_places-here = Uvek kod mene
list-living_places-partly = Deo vremena kod mene
list-living_places-elsewhere = Na drugom mestu u Nemačkoj
list-living_places-abroad = U inostranstvu

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Neka druga

## need_areas
list-need_areas-residence = Boravak
list-need_areas-housing = Stanovanje
list-need_areas-livelihood = Novac za život
list-need_areas-health = Zdravlje
list-need_areas-language = Jezik
list-need_areas-education = Obrazovanje
list-need_areas-work = Posao
list-need_areas-family = Porodica
list-need_areas-protection = Sigurnost
list-need_areas-social = Ljudi oko Vas
list-need_areas-letters = Pisma od službi

## paternities
list-paternities-married = Roditelji su u braku jedno sa drugim
list-paternities-acknowledged = Očinstvo je već priznato
list-paternities-wanted = Još nije, otac želi da prizna
list-paternities-not_wanted = Ne treba ili ne može da se prizna
list-paternities-unclear = Nije razjašnjeno

## representatives
list-representatives-none = Niko
list-representatives-guardian = Staratelj ili dodatni staratelj
list-representatives-legal_carer = Staratelj od suda (rechtliche Betreuung)
list-representatives-power_of_attorney = Neko sa punomoćjem (Vollmacht)
list-representatives-lawyer = Advokat ili advokatica
list-representatives-other = Neko drugi

## school_kinds
list-school_kinds-primary = Osnovna škola (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Škola za posebne potrebe (Förderschule)
list-school_kinds-berufskolleg = Stručna škola (Berufskolleg)
list-school_kinds-other = Druga škola

## school_steps
list-school_steps-nothing = Još ništa
list-school_steps-advice_booked = Termin u Seiteneinsteigerberatung (za školu)
list-school_steps-registered = Prijavljeno, čekamo školu
list-school_steps-assigned = Škola je dodeljena
list-school_steps-refused = Odbijeno

## strains
list-strains-none = Dobro
list-strains-some = Ponekad mi je teško
list-strains-heavy = Veoma mi je teško

## youth_care
list-youth_care-never = Ne
list-youth_care-current = Da, trenutno
list-youth_care-ended = Da, ranije

## youth_situations
list-youth_situations-school = Škola
list-youth_situations-training = Stručno obrazovanje (Ausbildung)
list-youth_situations-study = Fakultet
list-youth_situations-work = Posao
list-youth_situations-course = Kurs nemačkog
list-youth_situations-waiting = Ima mesta, počinje kasnije
list-youth_situations-nothing = Trenutno ništa od toga
