## reading_ease
list-reading_ease-fluent = Ich lese und schreibe gut
list-reading_ease-some = Lesen ist für mich schwer
list-reading_ease-none = Ich lese und schreibe nicht

## language_skills
list-language_skills-understand = verstehen
list-language_skills-speak = sprechen
list-language_skills-read = lesen
list-language_skills-write = schreiben

## level_sources
list-level_sources-certificate = Zertifikat
list-level_sources-placement_test = Test vor dem Kurs (Einstufungstest)
list-level_sources-own_view = das sage ich selbst
list-level_sources-counselor_view = das denkt die Beratung

## course_kinds
list-course_kinds-integration = Integrationskurs (allgemein)
list-course_kinds-literacy = Integrationskurs mit Lesen und Schreiben
list-course_kinds-second_script = Integrationskurs für eine neue Schrift
list-course_kinds-intensive = schneller Kurs (Intensivkurs)
list-course_kinds-first_orientation = erster Kurs (Erstorientierungskurs)
list-course_kinds-vocational = Deutsch für die Arbeit (Berufssprachkurs)
list-course_kinds-town = Kurs der Stadt oder der VHS
list-course_kinds-volunteers = Sprachtreff mit Freiwilligen
list-course_kinds-online = Kurs im Internet oder App
list-course_kinds-other = anderer Kurs

## learning_obstacles
list-learning_obstacles-childcare = niemand betreut das Kind
list-learning_obstacles-working_hours = Arbeitszeiten
list-learning_obstacles-travel = Weg zu weit oder zu teuer
list-learning_obstacles-cost = zu teuer
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
list-school_levels-upper_secondary = Schule für das Studium (zum Beispiel Abitur)

## german_school_levels
list-german_school_levels-none = nein
list-german_school_levels-attending = ja, ich gehe zur Schule
list-german_school_levels-left_without = ja, ohne Abschluss aufgehört
list-german_school_levels-first = Erster Schulabschluss (Hauptschule)
list-german_school_levels-middle = Mittlerer Schulabschluss
list-german_school_levels-entrance = Fachhochschulreife oder Abitur

## training_degrees
list-training_degrees-vocational = Berufsausbildung
list-training_degrees-bachelor = Bachelor
list-training_degrees-master = Master oder Diplom
list-training_degrees-doctorate = Doktor (Promotion)
list-training_degrees-unfinished = nicht fertig gemacht
list-training_degrees-on_the_job = bei der Arbeit gelernt

## recognition_steps
list-recognition_steps-not_started = noch nicht begonnen
list-recognition_steps-counselled = ich war bei der Beratung, noch kein Antrag
list-recognition_steps-applied = Antrag gestellt
list-recognition_steps-partial = teilweise anerkannt (Kurs oder Prüfung nötig)
list-recognition_steps-full = voll anerkannt
list-recognition_steps-zab = Zeugnisbewertung der ZAB bekommen
list-recognition_steps-refused = abgelehnt

## education_wishes
list-education_wishes-school_certificate = Schulabschluss
list-education_wishes-training = Ausbildung
list-education_wishes-study = Studium
list-education_wishes-recognition = Abschluss anerkennen lassen
list-education_wishes-retraining = neuer Beruf (Umschulung)
list-education_wishes-nothing = zurzeit nichts

## training_states
list-training_states-none = noch keine Stelle
list-training_states-promised = Zusage (der Betrieb sagt Ja)
list-training_states-contract = Vertrag unterschrieben
list-training_states-running = hat begonnen
list-training_states-stopped = aufgehört

## employment_states
list-employment_states-full_time = Arbeit bei einer Firma, Vollzeit
list-employment_states-part_time = Arbeit bei einer Firma, Teilzeit
list-employment_states-minijob = Minijob (wenige Stunden)
list-employment_states-self_employed = selbstständig
list-employment_states-training = in Ausbildung
list-employment_states-internship = Praktikum oder Freiwilligendienst
list-employment_states-study = Studium oder Schule
list-employment_states-without_work = ohne Arbeit
list-employment_states-parental_leave = Elternzeit (Pause mit dem Kind)
list-employment_states-unable = kann auf Dauer nicht arbeiten
list-employment_states-retired = in Rente

## job_ends
list-job_ends-not = nein
list-job_ends-dismissed = Arbeitgeber hat gekündigt
list-job_ends-fixed_term = Vertrag endet bald
list-job_ends-own_notice = ich habe selbst gekündigt
list-job_ends-agreement = Aufhebungsvertrag (beide sagen: Ende)
list-job_ends-insolvent = Betrieb schließt
list-job_ends-other = anders

## work_permissions
list-work_permissions-free = „Erwerbstätigkeit erlaubt“ (alle Arbeit)
list-work_permissions-certain_only = nur eine bestimmte Stelle
list-work_permissions-on_request = nur mit Erlaubnis der Ausländerbehörde
list-work_permissions-forbidden = nicht erlaubt
list-work_permissions-unclear = unklar

## work_skills
list-work_skills-languages = mehrere Sprachen
list-work_skills-driving = Fahren
list-work_skills-computer = Computer
list-work_skills-crafts = Handwerken
list-work_skills-cooking = Kochen
list-work_skills-care = Pflegen und helfen
list-work_skills-selling = Verkaufen
list-work_skills-organising = Planen und organisieren
list-work_skills-teaching = Erklären und lehren
list-work_skills-machines = mit Maschinen arbeiten
list-work_skills-other = anderes

## work_obstacles
list-work_obstacles-language = Sprache
list-work_obstacles-childcare = Kinderbetreuung
list-work_obstacles-permission = Erlaubnis fehlt
list-work_obstacles-health = Gesundheit
list-work_obstacles-recognition = Abschluss nicht anerkannt
list-work_obstacles-mobility = der Weg zur Arbeit
list-work_obstacles-debts = Schulden oder Pfändung
list-work_obstacles-discrimination = jemand ist ungerecht zu mir
list-work_obstacles-no_experience = noch nicht in Deutschland gearbeitet
list-work_obstacles-nothing = nichts

## jobcenter_plans
list-jobcenter_plans-none = nein
list-jobcenter_plans-agreed = ja, zusammen gemacht
list-jobcenter_plans-ordered = ja, das Jobcenter hat ihn bestimmt
