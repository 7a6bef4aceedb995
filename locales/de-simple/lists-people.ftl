## helper_kinds
list-helper_kinds-family = Familie
list-helper_kinds-friend = Freundin oder Freund
list-helper_kinds-neighbour = Nachbarn
list-helper_kinds-volunteer = Freiwillige (Ehrenamt)
list-helper_kinds-community = Verein oder Gemeinde
list-helper_kinds-counselling = Beratungsstelle
list-helper_kinds-authority = Amt
list-helper_kinds-lawyer = Anwältin oder Anwalt
list-helper_kinds-school = Schule oder Kita
list-helper_kinds-other = andere

## frequencies
list-frequencies-daily = täglich
list-frequencies-weekly = jede Woche
list-frequencies-monthly = jeden Monat
list-frequencies-rarely = selten

## local_offers
list-local_offers-none = zurzeit nichts
list-local_offers-language_cafe = Sprachcafé
list-local_offers-sports = Sportverein
list-local_offers-parents = Eltern-Kind-Treff
list-local_offers-women = Frauentreff
list-local_offers-seniors = Treff für Ältere (zentrum plus)
list-local_offers-library = Bücherei
list-local_offers-music = Musik, Kunst, Garten
list-local_offers-volunteering = selbst anderen helfen

## tickets
list-tickets-none = keins
list-tickets-single = einzelne Fahrkarten
list-tickets-monthly = Deutschlandticket oder Abo
list-tickets-social = Sozialticket (Deutschlandticket Sozial)
list-tickets-pupil = Ticket für Schule, Ausbildung oder Studium

## driving_licences
list-driving_licences-none = nein
list-driving_licences-german_or_eu = ja, aus Deutschland oder der EU
list-driving_licences-third_country = ja, aus einem anderen Land
list-driving_licences-expired = ja, aber zu alt oder verloren

## contract_kinds
list-contract_kinds-none = keine
list-contract_kinds-phone = Handy oder Internet
list-contract_kinds-gym = Fitnessstudio
list-contract_kinds-energy = Strom oder Gas
list-contract_kinds-insurance = Versicherung
list-contract_kinds-purchase = Ratenkauf
list-contract_kinds-streaming = Abos (zum Beispiel Filme, Musik)

## life_areas
list-life_areas-residence = Aufenthalt
list-life_areas-housing = Wohnen
list-life_areas-livelihood = Geld
list-life_areas-health = Gesundheit
list-life_areas-language = Sprache
list-life_areas-education = Bildung
list-life_areas-work = Arbeit
list-life_areas-family = Familie
list-life_areas-social = Menschen um mich

## consent_kinds
list-consent_kinds-file = Daten in der Akte speichern
list-consent_kinds-health_data = Daten über Gesundheit speichern
list-consent_kinds-passing_on = Daten an eine Stelle weitergeben
list-consent_kinds-secrecy = mit einer Stelle sprechen (ohne Schweigepflicht)
list-consent_kinds-contact = anrufen und Nachrichten schreiben
list-consent_kinds-case_talk = über den Fall sprechen, ohne Namen
list-consent_kinds-copies = Fotos oder Kopien von Papieren
list-consent_kinds-later_contact = Kontakt nach dem Ende der Beratung

## consent_purposes
list-consent_purposes-application = Antrag stellen oder klären
list-consent_purposes-appointment = Termin machen
list-consent_purposes-handover = andere Beratung macht weiter
list-consent_purposes-conference = Gespräch mit mehreren Stellen
list-consent_purposes-information = nach Informationen fragen
list-consent_purposes-accompaniment = zu Terminen mitgehen

## consent_forms
list-consent_forms-paper = Unterschrift auf Papier
list-consent_forms-oral = gesagt, wir haben es aufgeschrieben
