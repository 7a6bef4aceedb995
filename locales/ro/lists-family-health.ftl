## birth_papers
list-birth_papers-certificate = Certificat de naștere (Geburtsurkunde)
list-birth_papers-register_extract = Extras din registrul de nașteri (Registerauszug)
list-birth_papers-pending = Anunțat la starea civilă (Standesamt), încă fără act
list-birth_papers-none = Încă nimic

## care_states
list-care_states-none = Nu
list-care_states-needed = Da, încă nu s-a cerut nimic
list-care_states-applied = S-a cerut un grad de îngrijire (Pflegegrad)
list-care_states-refused = Refuzat
list-care_states-recognised = Grad de îngrijire recunoscut

## child_places
list-child_places-at_home = Acasă
list-child_places-kita = Creșă sau grădiniță (Kita)
list-child_places-childminder = Îngrijitoare de zi (Kindertagespflege)
list-child_places-playgroup = Grup de joacă sau Brückenprojekt
list-child_places-school = Școală
list-child_places-school_all_day = Școală cu program prelungit (OGS)
list-child_places-training = Formare profesională (Ausbildung)
list-child_places-work = Muncă
list-child_places-nothing = Nicăieri

## consultations
list-consultations-none = Cu nimeni
list-consultations-legal_counsel = Consiliere juridică
list-consultations-family_specialist = Consiliere de specialitate pentru familie
list-consultations-crisis_service = Ajutor de specialitate chiar astăzi
list-consultations-specialist = Alt serviciu de specialitate

## contact_ways
list-contact_ways-in_person_only = Doar personal, vă rog nu sunați și nu scrieți
list-contact_ways-call = Să mă sunați
list-contact_ways-voicemail = Mesaj pe mesageria vocală
list-contact_ways-text_message = SMS
list-contact_ways-messenger = Mesaj printr-o aplicație
list-contact_ways-email = E-mail
list-contact_ways-letter = Scrisoare

## custody_kinds
list-custody_kinds-alone = Doar eu
list-custody_kinds-both = Celălalt părinte și eu împreună
list-custody_kinds-other_parent = Doar celălalt părinte
list-custody_kinds-guardian = Un tutore sau oficiul pentru tineret (Jugendamt)
list-custody_kinds-unclear = Nu este lămurit

## disability_states
list-disability_states-none = Nu
list-disability_states-noticed = Avem griji, încă nu a fost examinat
list-disability_states-examined = Constatat de medic, încă nu s-a cerut nimic
list-disability_states-applied = S-a cerut ajutor sau o legitimație
list-disability_states-recognised = Recunoscut (legitimație sau decizie)

## earlier_insurances
list-earlier_insurances-german_statutory = În Germania, la o casă publică
list-earlier_insurances-german_private = În Germania, privat
list-earlier_insurances-eu = În altă țară din UE
list-earlier_insurances-social_office = Prin oficiul social (Sozialamt)
list-earlier_insurances-none = Niciodată

## family_states
list-family_states-single = Persoană necăsătorită
list-family_states-married = Căsătorie la starea civilă
list-family_states-religious_marriage = Doar căsătorie religioasă
list-family_states-partnership = În cuplu
list-family_states-separated = Trăim separat
list-family_states-divorced = Persoană divorțată
list-family_states-widowed = Persoană văduvă

## genders
list-genders-female = feminin
list-genders-male = masculin
list-genders-diverse = divers
list-genders-none = fără mențiune

## kita_hours
list-kita_hours-25 = 25 de ore pe săptămână
list-kita_hours-35 = 35 de ore pe săptămână
list-kita_hours-45 = 45 de ore pe săptămână

## living_places
list-living_places-here = Mereu cu mine
list-living_places-partly = Cu mine o parte din timp
list-living_places-elsewhere = În alt loc din Germania
list-living_places-abroad = În străinătate

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Alta

## need_areas
list-need_areas-residence = Ședere
list-need_areas-housing = Locuință
list-need_areas-livelihood = Bani pentru trai
list-need_areas-health = Sănătate
list-need_areas-language = Limbă
list-need_areas-education = Educație
list-need_areas-work = Muncă
list-need_areas-family = Familie
list-need_areas-protection = Siguranță
list-need_areas-social = Oameni din jur
list-need_areas-letters = Scrisori de la instituții

## paternities
list-paternities-married = Părinții sunt căsătoriți unul cu altul
list-paternities-acknowledged = Paternitatea este deja recunoscută
list-paternities-wanted = Încă nu, tatăl dorește să recunoască
list-paternities-not_wanted = Nu se dorește sau nu se poate recunoaște
list-paternities-unclear = Nu este lămurit

## representatives
list-representatives-none = Nimeni
list-representatives-guardian = Tutore al unui minor (Vormund)
list-representatives-legal_carer = Curator numit de instanță (rechtliche Betreuung)
list-representatives-power_of_attorney = Cineva cu procură (Vollmacht)
list-representatives-lawyer = Un avocat
list-representatives-other = Altcineva

## school_kinds
list-school_kinds-primary = Școală primară (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule (școală integrată)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Școală specială (Förderschule)
list-school_kinds-berufskolleg = Școală profesională (Berufskolleg)
list-school_kinds-other = Altă școală

## school_steps
list-school_steps-nothing = Încă nimic
list-school_steps-advice_booked = Programare la Seiteneinsteigerberatung
list-school_steps-registered = Cerere făcută, așteptăm o școală
list-school_steps-assigned = S-a repartizat o școală
list-school_steps-refused = Refuzat

## strains
list-strains-none = Bine
list-strains-some = Uneori mă apasă
list-strains-heavy = Mă apasă greu

## youth_care
list-youth_care-never = Nu
list-youth_care-current = Da, în prezent
list-youth_care-ended = Da, înainte

## youth_situations
list-youth_situations-school = Școală
list-youth_situations-training = Formare profesională (Ausbildung)
list-youth_situations-study = Studii universitare
list-youth_situations-work = Muncă
list-youth_situations-course = Curs de germană
list-youth_situations-waiting = Am un loc, începe mai târziu
list-youth_situations-nothing = Nimic din acestea acum
