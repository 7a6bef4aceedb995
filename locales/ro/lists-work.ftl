## reading_ease
list-reading_ease-fluent = Citesc și scriu ușor
list-reading_ease-some = Citesc cu greu
list-reading_ease-none = Nu citesc și nu scriu

## language_skills
list-language_skills-understand = înțeleg
list-language_skills-speak = vorbesc
list-language_skills-read = citesc
list-language_skills-write = scriu

## level_sources
list-level_sources-certificate = certificat
list-level_sources-placement_test = test de nivel
list-level_sources-own_view = aprecierea mea
list-level_sources-counselor_view = aprecierea centrului de consiliere

## course_kinds
list-course_kinds-integration = curs de integrare (Integrationskurs)
list-course_kinds-literacy = curs de integrare cu alfabetizare
list-course_kinds-second_script = curs de integrare pentru al doilea alfabet
list-course_kinds-intensive = curs intensiv
list-course_kinds-first_orientation = curs de primă orientare
list-course_kinds-vocational = curs de limbă pentru muncă (Berufssprachkurs)
list-course_kinds-town = curs al orașului sau al VHS
list-course_kinds-volunteers = întâlniri de limbă cu voluntari
list-course_kinds-online = curs online sau aplicație
list-course_kinds-other = alt curs

## learning_obstacles
list-learning_obstacles-childcare = fără îngrijire pentru copii
list-learning_obstacles-working_hours = program de lucru
list-learning_obstacles-travel = drum lung sau bani de drum
list-learning_obstacles-cost = costuri
list-learning_obstacles-no_place = niciun loc liber, listă de așteptare
list-learning_obstacles-level = prea greu sau prea ușor
list-learning_obstacles-learning = de mult fără învățat
list-learning_obstacles-health = sănătate
list-learning_obstacles-residence = acte
list-learning_obstacles-other = altceva
list-learning_obstacles-nothing = nimic

## school_levels
list-school_levels-none = fără școală
list-school_levels-primary = școală primară
list-school_levels-lower_secondary = școală medie (cam 8–10 ani)
list-school_levels-upper_secondary = bacalaureat (acces la universitate)

## german_school_levels
list-german_school_levels-none = nu
list-german_school_levels-attending = încă merg la școală
list-german_school_levels-left_without = da, dar fără diplomă
list-german_school_levels-first = prima diplomă școlară (Hauptschulabschluss)
list-german_school_levels-middle = diplomă medie (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife sau Abitur (bacalaureat)

## training_degrees
list-training_degrees-vocational = formare profesională
list-training_degrees-bachelor = licență (bachelor)
list-training_degrees-master = master sau diplomă
list-training_degrees-doctorate = doctorat
list-training_degrees-unfinished = neterminat
list-training_degrees-on_the_job = învățat la locul de muncă

## recognition_steps
list-recognition_steps-not_started = neîncepută
list-recognition_steps-counselled = consiliere făcută, încă fără cerere
list-recognition_steps-applied = cerută
list-recognition_steps-partial = recunoscută parțial (mai trebuie un curs sau examen)
list-recognition_steps-full = recunoscută complet
list-recognition_steps-zab = evaluarea ZAB există
list-recognition_steps-refused = refuzată

## education_wishes
list-education_wishes-school_certificate = diplomă de școală
list-education_wishes-training = formare profesională (Ausbildung)
list-education_wishes-study = studii universitare
list-education_wishes-recognition = recunoașterea diplomei
list-education_wishes-retraining = recalificare (Umschulung)
list-education_wishes-nothing = deocamdată nimic

## training_states
list-training_states-none = încă fără loc
list-training_states-promised = promis
list-training_states-contract = contract semnat
list-training_states-running = a început
list-training_states-stopped = întreruptă

## employment_states
list-employment_states-full_time = muncă cu normă întreagă
list-employment_states-part_time = muncă cu normă parțială
list-employment_states-minijob = Minijob
list-employment_states-self_employed = muncă pe cont propriu
list-employment_states-training = în formare profesională (Ausbildung)
list-employment_states-internship = practică sau serviciu voluntar
list-employment_states-study = studii sau școală
list-employment_states-without_work = fără loc de muncă
list-employment_states-parental_leave = concediu pentru creșterea copilului
list-employment_states-unable = incapacitate permanentă de muncă
list-employment_states-retired = la pensie

## job_ends
list-job_ends-not = nu
list-job_ends-dismissed = concediere de către angajator
list-job_ends-fixed_term = se termină contractul pe termen limitat
list-job_ends-own_notice = demisie proprie
list-job_ends-agreement = încetare prin acord (Aufhebungsvertrag)
list-job_ends-insolvent = firma se închide
list-job_ends-other = altfel

## work_permissions
list-work_permissions-free = munca este permisă (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = doar o anumită muncă
list-work_permissions-on_request = doar cu permisiunea Ausländerbehörde
list-work_permissions-forbidden = nu este permisă (nicht gestattet)
list-work_permissions-unclear = neclar

## work_skills
list-work_skills-languages = mai multe limbi
list-work_skills-driving = condus auto
list-work_skills-computer = calculator
list-work_skills-crafts = meșteșug, lucru manual
list-work_skills-cooking = gătit
list-work_skills-care = îngrijire
list-work_skills-selling = vânzare
list-work_skills-organising = organizare
list-work_skills-teaching = explicat și predat
list-work_skills-machines = lucru cu mașini
list-work_skills-other = altceva

## work_obstacles
list-work_obstacles-language = limba
list-work_obstacles-childcare = îngrijirea copiilor
list-work_obstacles-permission = permisiunea
list-work_obstacles-health = sănătatea
list-work_obstacles-recognition = lipsește recunoașterea
list-work_obstacles-mobility = drumuri și transport
list-work_obstacles-debts = datorii sau poprire
list-work_obstacles-discrimination = discriminare
list-work_obstacles-no_experience = fără experiență de muncă în Germania
list-work_obstacles-nothing = nimic

## jobcenter_plans
list-jobcenter_plans-none = nu
list-jobcenter_plans-agreed = da, stabilit împreună
list-jobcenter_plans-ordered = da, impus de Jobcenter
