
## birth_papers
list-birth_papers-certificate = Certifikatë lindjeje (Geburtsurkunde)
list-birth_papers-register_extract = Ekstrakt nga regjistri i lindjeve (Registerauszug)
list-birth_papers-pending = E njoftuar te Standesamt, ende pa letër
list-birth_papers-none = Ende asgjë

## care_states
list-care_states-none = Jo
list-care_states-needed = Po, ende nuk është kërkuar asgjë
list-care_states-applied = Është kërkuar një shkallë kujdesi (Pflegegrad)
list-care_states-refused = Refuzuar
list-care_states-recognised = Shkalla e kujdesit (Pflegegrad) është njohur

## child_places
list-child_places-at_home = Në shtëpi
list-child_places-kita = Kopsht (Kita)
list-child_places-childminder = Dado (Kindertagespflege)
list-child_places-playgroup = Grup loje ose projekt kalimtar
list-child_places-school = Shkollë
list-child_places-school_all_day = Shkollë gjithëditore (OGS)
list-child_places-training = Formim profesional (Ausbildung)
list-child_places-work = Punë
list-child_places-nothing = Askund

## consultations
list-consultations-none = Me askënd
list-consultations-legal_counsel = Këshillim juridik
list-consultations-family_specialist = Këshillim i specializuar për familjen
list-consultations-crisis_service = Ndihmë e specializuar që sot
list-consultations-specialist = Shërbim tjetër i specializuar

## contact_ways
list-contact_ways-in_person_only = Vetëm personalisht, pa telefon dhe pa shkrim
list-contact_ways-call = Më telefononi
list-contact_ways-voicemail = Lini një mesazh zanor
list-contact_ways-text_message = Dërgoni SMS
list-contact_ways-messenger = Shkruani me një aplikacion mesazhesh
list-contact_ways-email = Dërgoni e-mail
list-contact_ways-letter = Dërgoni letër

## custody_kinds
list-custody_kinds-alone = Vetëm unë
list-custody_kinds-both = Prindi tjetër dhe unë bashkë
list-custody_kinds-other_parent = Vetëm prindi tjetër
list-custody_kinds-guardian = Një kujdestar ligjor ose Jugendamt
list-custody_kinds-unclear = Nuk është sqaruar

## disability_states
list-disability_states-none = Jo
list-disability_states-noticed = Jemi të shqetësuar, ende pa kontroll mjekësor
list-disability_states-examined = E vërtetuar nga mjeku, ende asgjë e kërkuar
list-disability_states-applied = Është kërkuar ndihma ose kartela
list-disability_states-recognised = E njohur (kartelë ose vendim)

## earlier_insurances
list-earlier_insurances-german_statutory = Në Gjermani, sigurim publik (gesetzlich)
list-earlier_insurances-german_private = Në Gjermani, sigurim privat
list-earlier_insurances-eu = Në një vend tjetër të BE-së
list-earlier_insurances-social_office = Përmes zyrës sociale (Sozialamt)
list-earlier_insurances-none = Kurrë

## family_states
list-family_states-single = Pa martesë
list-family_states-married = Martesë zyrtare (gjendja civile)
list-family_states-religious_marriage = Vetëm martesë fetare
list-family_states-partnership = Jetoj me partner ose partnere
list-family_states-separated = Jetojmë ndarë
list-family_states-divorced = Divorc
list-family_states-widowed = Bashkëshorti ose bashkëshortja ka vdekur

## genders
list-genders-female = femër
list-genders-male = mashkull
list-genders-diverse = tjetër (divers)
list-genders-none = pa shënim

## kita_hours
list-kita_hours-25 = 25 orë në javë
list-kita_hours-35 = 35 orë në javë
list-kita_hours-45 = 45 orë në javë

## living_places
list-living_places-here = Gjithmonë te unë
list-living_places-partly = Një pjesë të kohës te unë
list-living_places-elsewhere = Diku tjetër në Gjermani
list-living_places-abroad = Jashtë Gjermanisë

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Një tjetër

## need_areas
list-need_areas-residence = Qëndrimi
list-need_areas-housing = Banimi
list-need_areas-livelihood = Paratë për të jetuar
list-need_areas-health = Shëndeti
list-need_areas-language = Gjuha
list-need_areas-education = Arsimimi
list-need_areas-work = Punë
list-need_areas-family = Familja
list-need_areas-protection = Siguria
list-need_areas-social = Njerëzit përreth
list-need_areas-letters = Letra nga zyrat

## paternities
list-paternities-married = Prindërit janë të martuar me njëri-tjetrin
list-paternities-acknowledged = Atësia është njohur tashmë
list-paternities-wanted = Ende jo, babai dëshiron ta njohë
list-paternities-not_wanted = Nuk dëshirojmë të njihet, ose nuk mundet
list-paternities-unclear = Nuk është sqaruar

## representatives
list-representatives-none = Askush
list-representatives-guardian = Kujdestari ligjore ose kujdestari shtesë (Ergänzungspflege)
list-representatives-legal_carer = Kujdestar nga gjykata (rechtliche Betreuung)
list-representatives-power_of_attorney = Dikush me prokurë (Vollmacht)
list-representatives-lawyer = Avokat ose avokate
list-representatives-other = Dikush tjetër

## school_kinds
list-school_kinds-primary = Shkollë fillore (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Shkollë për nevoja të veçanta (Förderschule)
list-school_kinds-berufskolleg = Shkollë profesionale (Berufskolleg)
list-school_kinds-other = Shkollë tjetër

## school_steps
list-school_steps-nothing = Ende asgjë
list-school_steps-advice_booked = Takim te Seiteneinsteigerberatung (për shkollën)
list-school_steps-registered = Regjistruar, presim një shkollë
list-school_steps-assigned = Shkolla është caktuar
list-school_steps-refused = Refuzuar

## strains
list-strains-none = Mirë
list-strains-some = Më rëndon nganjëherë
list-strains-heavy = Më rëndon shumë

## youth_care
list-youth_care-never = Jo
list-youth_care-current = Po, tani
list-youth_care-ended = Po, më parë

## youth_situations
list-youth_situations-school = Shkollë
list-youth_situations-training = Formim profesional (Ausbildung)
list-youth_situations-study = Universitet
list-youth_situations-work = Punë
list-youth_situations-course = Kurs gjermanishteje
list-youth_situations-waiting = Pranuar, fillon më vonë
list-youth_situations-nothing = Tani asnjë prej këtyre
