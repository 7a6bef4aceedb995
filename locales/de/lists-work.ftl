# Options of the lists about: language, school, training and work.

## reading_ease

list-reading_ease-fluent = Ich lese und schreibe flüssig
list-reading_ease-some = Ich lese mit Mühe
list-reading_ease-none = Ich lese und schreibe nicht

## language_skills

list-language_skills-understand = verstehen
list-language_skills-speak = sprechen
list-language_skills-read = lesen
list-language_skills-write = schreiben

## level_sources

list-level_sources-certificate = Zertifikat
list-level_sources-placement_test = Einstufungstest
list-level_sources-own_view = eigene Einschätzung
list-level_sources-counselor_view = Einschätzung in der Beratung

## course_kinds

list-course_kinds-integration = Integrationskurs (allgemein)
list-course_kinds-literacy = Integrationskurs mit Alphabetisierung
list-course_kinds-second_script = Integrationskurs für Zweitschriftlernende
list-course_kinds-intensive = Intensivkurs
list-course_kinds-first_orientation = Erstorientierungskurs
list-course_kinds-vocational = Berufssprachkurs
list-course_kinds-town = Kurs der Stadt oder der VHS
list-course_kinds-volunteers = Sprachtreff mit Ehrenamtlichen
list-course_kinds-online = Online-Kurs oder App
list-course_kinds-other = anderer Kurs

## learning_obstacles

list-learning_obstacles-childcare = Kinderbetreuung fehlt
list-learning_obstacles-working_hours = Arbeitszeiten
list-learning_obstacles-travel = weiter Weg oder Fahrtkosten
list-learning_obstacles-cost = Kosten
list-learning_obstacles-no_place = kein freier Platz, Warteliste
list-learning_obstacles-level = zu schwer oder zu leicht
list-learning_obstacles-learning = lange nichts gelernt
list-learning_obstacles-health = Gesundheit
list-learning_obstacles-residence = Papiere
list-learning_obstacles-other = anderes
list-learning_obstacles-nothing = nichts

## school_levels

list-school_levels-none = keine Schule
list-school_levels-primary = Grundschule
list-school_levels-lower_secondary = Mittelschule (etwa 8 bis 10 Jahre)
list-school_levels-upper_secondary = Hochschulreife (zum Beispiel Abitur, Baccalauréat)

## german_school_levels

list-german_school_levels-none = nein
list-german_school_levels-attending = noch in der Schule
list-german_school_levels-left_without = ohne Abschluss verlassen
list-german_school_levels-first = Erster Schulabschluss (Hauptschule)
list-german_school_levels-middle = Mittlerer Schulabschluss
list-german_school_levels-entrance = Fachhochschulreife oder Abitur

## training_degrees

list-training_degrees-vocational = Berufsausbildung
list-training_degrees-bachelor = Bachelor
list-training_degrees-master = Master oder Diplom
list-training_degrees-doctorate = Promotion
list-training_degrees-unfinished = nicht abgeschlossen
list-training_degrees-on_the_job = bei der Arbeit gelernt

## recognition_steps

list-recognition_steps-not_started = noch nicht begonnen
list-recognition_steps-counselled = beraten, noch kein Antrag
list-recognition_steps-applied = Antrag gestellt
list-recognition_steps-partial = teilweise anerkannt (Ausgleichsmaßnahme nötig)
list-recognition_steps-full = voll anerkannt
list-recognition_steps-zab = Zeugnisbewertung der ZAB liegt vor
list-recognition_steps-refused = abgelehnt

## education_wishes

list-education_wishes-school_certificate = Schulabschluss
list-education_wishes-training = Ausbildung
list-education_wishes-study = Studium
list-education_wishes-recognition = Anerkennung des Abschlusses
list-education_wishes-retraining = Umschulung
list-education_wishes-nothing = zurzeit nichts

## training_states

list-training_states-none = noch keine Stelle
list-training_states-promised = Zusage
list-training_states-contract = Vertrag unterschrieben
list-training_states-running = hat begonnen
list-training_states-stopped = abgebrochen

## employment_states

list-employment_states-full_time = angestellt, Vollzeit
list-employment_states-part_time = angestellt, Teilzeit
list-employment_states-minijob = Minijob
list-employment_states-self_employed = selbstständig
list-employment_states-training = in Ausbildung
list-employment_states-internship = Praktikum oder Freiwilligendienst
list-employment_states-study = Studium oder Schule
list-employment_states-without_work = ohne Arbeit
list-employment_states-parental_leave = Elternzeit
list-employment_states-unable = dauerhaft arbeitsunfähig
list-employment_states-retired = in Rente

## job_ends

list-job_ends-not = nein
list-job_ends-dismissed = Kündigung durch den Arbeitgeber
list-job_ends-fixed_term = befristeter Vertrag läuft aus
list-job_ends-own_notice = selbst gekündigt
list-job_ends-agreement = Aufhebungsvertrag
list-job_ends-insolvent = Betrieb schließt
list-job_ends-other = anders

## work_permissions

list-work_permissions-free = Erwerbstätigkeit erlaubt
list-work_permissions-certain_only = nur eine bestimmte Stelle
list-work_permissions-on_request = nur mit Erlaubnis der Ausländerbehörde
list-work_permissions-forbidden = nicht gestattet
list-work_permissions-unclear = unklar

## work_skills

list-work_skills-languages = mehrere Sprachen
list-work_skills-driving = Fahren
list-work_skills-computer = Computer
list-work_skills-crafts = Handwerken
list-work_skills-cooking = Kochen
list-work_skills-care = Pflegen und betreuen
list-work_skills-selling = Verkaufen
list-work_skills-organising = Organisieren
list-work_skills-teaching = Erklären und unterrichten
list-work_skills-machines = Maschinen bedienen
list-work_skills-other = anderes

## work_obstacles

list-work_obstacles-language = Sprache
list-work_obstacles-childcare = Kinderbetreuung
list-work_obstacles-permission = Erlaubnis
list-work_obstacles-health = Gesundheit
list-work_obstacles-recognition = fehlende Anerkennung
list-work_obstacles-mobility = Wege
list-work_obstacles-debts = Schulden oder Pfändung
list-work_obstacles-discrimination = Benachteiligung
list-work_obstacles-no_experience = keine Berufserfahrung in Deutschland
list-work_obstacles-nothing = nichts

## jobcenter_plans

list-jobcenter_plans-none = nein
list-jobcenter_plans-agreed = ja, gemeinsam vereinbart
list-jobcenter_plans-ordered = ja, vom Jobcenter festgesetzt
