
## reading_ease
list-reading_ease-fluent = Lako čitam i pišem
list-reading_ease-some = Čitam s mukom
list-reading_ease-none = Ne čitam ili ne pišem

## language_skills
list-language_skills-understand = razumem
list-language_skills-speak = govorim
list-language_skills-read = čitam
list-language_skills-write = pišem

## level_sources
list-level_sources-certificate = sertifikat
list-level_sources-placement_test = test za raspored
list-level_sources-own_view = sopstvena procena
list-level_sources-counselor_view = procena savetovališta

## course_kinds
list-course_kinds-integration = integracioni kurs (Integrationskurs)
list-course_kinds-literacy = integracioni kurs sa opismenjavanjem
list-course_kinds-second_script = integracioni kurs za učenje latinice
list-course_kinds-intensive = intenzivni kurs
list-course_kinds-first_orientation = kurs prve orijentacije (Erstorientierungskurs)
list-course_kinds-vocational = kurs jezika za posao (Berufssprachkurs)
list-course_kinds-town = kurs grada ili VHS
list-course_kinds-volunteers = jezičko druženje sa volonterima
list-course_kinds-online = kurs preko interneta ili aplikacija
list-course_kinds-other = drugi kurs

## learning_obstacles
list-learning_obstacles-childcare = nema ko da čuva decu
list-learning_obstacles-working_hours = radno vreme
list-learning_obstacles-travel = dug put ili cena prevoza
list-learning_obstacles-cost = troškovi
list-learning_obstacles-no_place = nema slobodnog mesta, lista čekanja
list-learning_obstacles-level = preteško ili prelako
list-learning_obstacles-learning = dugo bez učenja
list-learning_obstacles-health = zdravlje
list-learning_obstacles-residence = boravišni papiri
list-learning_obstacles-other = nešto drugo
list-learning_obstacles-nothing = ništa

## school_levels
list-school_levels-none = bez škole
list-school_levels-primary = osnovna škola, samo prvih 4 do 5 godina
list-school_levels-lower_secondary = osnovna ili niža škola do kraja (8 do 10 godina)
list-school_levels-upper_secondary = matura (na primer Abitur, Baccalauréat)

## german_school_levels
list-german_school_levels-none = ne
list-german_school_levels-attending = još idem u školu
list-german_school_levels-left_without = da, ali bez svedočanstva
list-german_school_levels-first = prvo školsko svedočanstvo (Hauptschule)
list-german_school_levels-middle = srednje svedočanstvo (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife ili Abitur

## training_degrees
list-training_degrees-vocational = stručno obrazovanje
list-training_degrees-bachelor = bachelor
list-training_degrees-master = master ili diploma fakulteta
list-training_degrees-doctorate = doktorat
list-training_degrees-unfinished = nije završeno
list-training_degrees-on_the_job = naučeno na poslu

## recognition_steps
list-recognition_steps-not_started = nije početo
list-recognition_steps-counselled = savetovanje je bilo, još bez zahteva
list-recognition_steps-applied = zatraženo
list-recognition_steps-partial = delimično priznato (potrebna dopuna)
list-recognition_steps-full = potpuno priznato
list-recognition_steps-zab = ocena diplome (ZAB) je tu
list-recognition_steps-refused = odbijeno

## education_wishes
list-education_wishes-school_certificate = školsko svedočanstvo
list-education_wishes-training = stručno obrazovanje (Ausbildung)
list-education_wishes-study = fakultet
list-education_wishes-recognition = priznavanje diplome
list-education_wishes-retraining = prekvalifikacija (Umschulung)
list-education_wishes-nothing = zasad ništa

## training_states
list-training_states-none = još bez mesta
list-training_states-promised = obećano
list-training_states-contract = ugovor je potpisan
list-training_states-running = počelo je
list-training_states-stopped = prekinuto

## employment_states
list-employment_states-full_time = posao, puno radno vreme
list-employment_states-part_time = posao, skraćeno radno vreme
list-employment_states-minijob = mini-posao (Minijob)
list-employment_states-self_employed = samostalan rad
list-employment_states-training = na stručnom obrazovanju
list-employment_states-internship = praksa ili dobrovoljna služba
list-employment_states-study = fakultet ili škola
list-employment_states-without_work = bez posla
list-employment_states-parental_leave = roditeljsko odsustvo
list-employment_states-unable = trajna nesposobnost za rad
list-employment_states-retired = u penziji

## job_ends
list-job_ends-not = ne
list-job_ends-dismissed = otkaz od poslodavca
list-job_ends-fixed_term = ugovor na određeno vreme ističe
list-job_ends-own_notice = sopstveni otkaz
list-job_ends-agreement = sporazumni raskid (Aufhebungsvertrag)
list-job_ends-insolvent = firma se zatvara
list-job_ends-other = drugačije

## work_permissions
list-work_permissions-free = rad dozvoljen (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = samo određeni posao
list-work_permissions-on_request = samo uz dozvolu Ausländerbehörde
list-work_permissions-forbidden = nije dozvoljeno (nicht gestattet)
list-work_permissions-unclear = nejasno

## work_skills
list-work_skills-languages = više jezika
list-work_skills-driving = vožnja
list-work_skills-computer = računar
list-work_skills-crafts = zanatski rad
list-work_skills-cooking = kuvanje
list-work_skills-care = nega ljudi
list-work_skills-selling = prodaja
list-work_skills-organising = organizovanje
list-work_skills-teaching = objašnjavanje i podučavanje
list-work_skills-machines = rad na mašinama
list-work_skills-other = nešto drugo

## work_obstacles
list-work_obstacles-language = jezik
list-work_obstacles-childcare = čuvanje dece
list-work_obstacles-permission = dozvola za rad
list-work_obstacles-health = zdravlje
list-work_obstacles-recognition = nedostaje priznavanje diplome
list-work_obstacles-mobility = put i prevoz
list-work_obstacles-debts = dugovi ili zaplena plate
list-work_obstacles-discrimination = diskriminacija
list-work_obstacles-no_experience = nema radnog iskustva u Nemačkoj
list-work_obstacles-nothing = ništa

## jobcenter_plans
list-jobcenter_plans-none = ne
list-jobcenter_plans-agreed = da, zajednički dogovoren
list-jobcenter_plans-ordered = da, odredio ga je Jobcenter
