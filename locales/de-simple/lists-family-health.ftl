## birth_papers
list-birth_papers-certificate = Geburtsurkunde
list-birth_papers-register_extract = Auszug aus dem Geburtenregister
list-birth_papers-pending = Dem Standesamt gemeldet, noch kein Papier
list-birth_papers-none = Noch nichts

## care_states
list-care_states-none = Nein
list-care_states-needed = Ja, noch nichts beantragt
list-care_states-applied = Pflegegrad beantragt
list-care_states-refused = Antrag abgelehnt
list-care_states-recognised = Pflegegrad bekommen

## child_places
list-child_places-at_home = Zu Hause
list-child_places-kita = Kita
list-child_places-childminder = Tagesmutter (Kindertagespflege)
list-child_places-playgroup = Spielgruppe (Brückenprojekt)
list-child_places-school = Schule
list-child_places-school_all_day = Schule mit Ganztag (OGS)
list-child_places-training = Ausbildung
list-child_places-work = Arbeit
list-child_places-nothing = Nirgendwo

## consultations
list-consultations-none = Mit niemandem
list-consultations-legal_counsel = Rechtsberatung
list-consultations-family_specialist = Fachberatung zu Fragen der Familie
list-consultations-crisis_service = Hilfe von Fachleuten noch heute
list-consultations-specialist = Andere Fachstelle

## contact_ways
list-contact_ways-in_person_only = Nur persönlich (nicht anrufen oder schreiben)
list-contact_ways-call = Anrufen
list-contact_ways-voicemail = Auf die Mailbox sprechen
list-contact_ways-text_message = SMS schreiben
list-contact_ways-messenger = Mit einer App schreiben (Messenger)
list-contact_ways-email = E-Mail schreiben
list-contact_ways-letter = Einen Brief schicken

## custody_kinds
list-custody_kinds-alone = Ich allein
list-custody_kinds-both = Der andere Elternteil und ich zusammen
list-custody_kinds-other_parent = Der andere Elternteil allein
list-custody_kinds-guardian = Ein Vormund oder das Jugendamt
list-custody_kinds-unclear = Das ist nicht klar

## disability_states
list-disability_states-none = Nein
list-disability_states-noticed = Wir haben Sorge, noch keine Untersuchung
list-disability_states-examined = Arzt hat es bestätigt, noch kein Antrag
list-disability_states-applied = Antrag auf Hilfe oder Ausweis gestellt
list-disability_states-recognised = Ja, mit Ausweis oder Bescheid

## earlier_insurances
list-earlier_insurances-german_statutory = In Deutschland, bei einer Krankenkasse
list-earlier_insurances-german_private = In Deutschland, privat versichert
list-earlier_insurances-eu = In einem anderen Land der EU
list-earlier_insurances-social_office = Über das Sozialamt
list-earlier_insurances-none = Noch nie

## family_states
list-family_states-single = Nicht verheiratet (ledig)
list-family_states-married = Verheiratet (Standesamt)
list-family_states-religious_marriage = Verheiratet nur in der Religion
list-family_states-partnership = Mit Partnerin oder Partner
list-family_states-separated = Getrennt
list-family_states-divorced = Geschieden
list-family_states-widowed = Partnerin oder Partner gestorben

## genders
list-genders-female = weiblich
list-genders-male = männlich
list-genders-diverse = divers
list-genders-none = kein Eintrag

## kita_hours
list-kita_hours-25 = 25 Stunden in der Woche
list-kita_hours-35 = 35 Stunden in der Woche
list-kita_hours-45 = 45 Stunden in der Woche

## living_places
list-living_places-here = Immer bei mir
list-living_places-partly = Manchmal bei mir
list-living_places-elsewhere = An einem anderen Ort in Deutschland
list-living_places-abroad = Im Ausland

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Ein anderer

## need_areas
list-need_areas-residence = Aufenthalt
list-need_areas-housing = Wohnen
list-need_areas-livelihood = Geld zum Leben
list-need_areas-health = Gesundheit
list-need_areas-language = Sprache
list-need_areas-education = Bildung
list-need_areas-work = Arbeit und Beruf
list-need_areas-family = Familie
list-need_areas-protection = Schutz
list-need_areas-social = Freunde und Nachbarn
list-need_areas-letters = Briefe vom Amt

## paternities
list-paternities-married = Die Eltern sind miteinander verheiratet
list-paternities-acknowledged = Der Vater hat das Kind schon anerkannt
list-paternities-wanted = Noch nicht, der Vater möchte es anerkennen
list-paternities-not_wanted = Der Vater soll oder kann nicht anerkennen
list-paternities-unclear = Das ist nicht klar

## representatives
list-representatives-none = Niemand
list-representatives-guardian = Vormund oder Ergänzungspflege
list-representatives-legal_carer = Rechtliche Betreuung (vom Gericht)
list-representatives-power_of_attorney = Jemand mit Vollmacht (Ihrer Erlaubnis)
list-representatives-lawyer = Anwältin oder Anwalt
list-representatives-other = Jemand anderes

## school_kinds
list-school_kinds-primary = Grundschule
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Förderschule
list-school_kinds-berufskolleg = Berufskolleg
list-school_kinds-other = Andere Schule

## school_steps
list-school_steps-nothing = Noch nichts
list-school_steps-advice_booked = Termin bei der Schulberatung
list-school_steps-registered = Angemeldet, wir warten auf eine Schule
list-school_steps-assigned = Wir haben eine Schule bekommen
list-school_steps-refused = Abgelehnt

## strains
list-strains-none = Gut
list-strains-some = Manchmal ist es schwer
list-strains-heavy = Es ist sehr schwer

## youth_care
list-youth_care-never = Nein
list-youth_care-current = Ja, zurzeit
list-youth_care-ended = Ja, früher

## youth_situations
list-youth_situations-school = Schule
list-youth_situations-training = Ausbildung
list-youth_situations-study = Studium
list-youth_situations-work = Arbeit
list-youth_situations-course = Deutschkurs
list-youth_situations-waiting = Ich habe eine Zusage, es beginnt später
list-youth_situations-nothing = Zurzeit nichts davon
