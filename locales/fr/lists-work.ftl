## reading_ease
list-reading_ease-fluent = Lecture et écriture faciles
list-reading_ease-some = Lecture difficile
list-reading_ease-none = Ni lecture ni écriture

## language_skills
list-language_skills-understand = comprendre
list-language_skills-speak = parler
list-language_skills-read = lire
list-language_skills-write = écrire

## level_sources
list-level_sources-certificate = certificat
list-level_sources-placement_test = test de niveau
list-level_sources-own_view = ma propre estimation
list-level_sources-counselor_view = estimation du service de conseil

## course_kinds
list-course_kinds-integration = cours d’intégration (Integrationskurs)
list-course_kinds-literacy = cours d’intégration avec alphabétisation
list-course_kinds-second_script = cours d’intégration, deuxième écriture
list-course_kinds-intensive = cours intensif
list-course_kinds-first_orientation = première orientation (Erstorientierungskurs)
list-course_kinds-vocational = allemand pour le travail (Berufssprachkurs)
list-course_kinds-town = cours de la ville ou de la VHS
list-course_kinds-volunteers = rencontre de langue avec des bénévoles
list-course_kinds-online = cours en ligne ou application
list-course_kinds-other = un autre cours

## learning_obstacles
list-learning_obstacles-childcare = pas de garde d’enfants
list-learning_obstacles-working_hours = horaires de travail
list-learning_obstacles-travel = trajet long ou cher
list-learning_obstacles-cost = coût
list-learning_obstacles-no_place = pas de place libre, liste d’attente
list-learning_obstacles-level = trop difficile ou trop facile
list-learning_obstacles-learning = longtemps sans apprendre
list-learning_obstacles-health = santé
list-learning_obstacles-residence = papiers
list-learning_obstacles-other = autre chose
list-learning_obstacles-nothing = rien

## school_levels
list-school_levels-none = pas d’école
list-school_levels-primary = école primaire
list-school_levels-lower_secondary = collège (environ 8 à 10 ans d’école)
list-school_levels-upper_secondary = accès à l’université (par exemple Baccalauréat)

## german_school_levels
list-german_school_levels-none = non
list-german_school_levels-attending = oui, en ce moment
list-german_school_levels-left_without = oui, quittée sans diplôme
list-german_school_levels-first = premier diplôme (Hauptschule)
list-german_school_levels-middle = diplôme moyen (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife ou Abitur (bac)

## training_degrees
list-training_degrees-vocational = formation professionnelle
list-training_degrees-bachelor = licence (bachelor)
list-training_degrees-master = master ou diplôme équivalent
list-training_degrees-doctorate = doctorat
list-training_degrees-unfinished = pas terminé
list-training_degrees-on_the_job = appris au travail

## recognition_steps
list-recognition_steps-not_started = pas commencée
list-recognition_steps-counselled = conseil reçu, pas encore de demande
list-recognition_steps-applied = demandée
list-recognition_steps-partial = en partie (il faut un complément de formation)
list-recognition_steps-full = complète
list-recognition_steps-zab = évaluation du diplôme par la ZAB reçue
list-recognition_steps-refused = refusée

## education_wishes
list-education_wishes-school_certificate = diplôme scolaire
list-education_wishes-training = formation professionnelle (Ausbildung)
list-education_wishes-study = études
list-education_wishes-recognition = reconnaissance du diplôme
list-education_wishes-retraining = nouveau métier (Umschulung)
list-education_wishes-nothing = rien pour l’instant

## training_states
list-training_states-none = pas encore de place
list-training_states-promised = promise
list-training_states-contract = contrat signé
list-training_states-running = commencée
list-training_states-stopped = arrêtée

## employment_states
list-employment_states-full_time = emploi à plein temps
list-employment_states-part_time = emploi à temps partiel
list-employment_states-minijob = mini-emploi (Minijob)
list-employment_states-self_employed = travail à son compte
list-employment_states-training = en formation professionnelle
list-employment_states-internship = stage ou service volontaire
list-employment_states-study = études ou école
list-employment_states-without_work = sans travail
list-employment_states-parental_leave = congé parental
list-employment_states-unable = durablement incapable de travailler
list-employment_states-retired = à la retraite

## job_ends
list-job_ends-not = non
list-job_ends-dismissed = licenciement par l’employeur
list-job_ends-fixed_term = le contrat à durée limitée finit
list-job_ends-own_notice = démission
list-job_ends-agreement = accord pour arrêter (Aufhebungsvertrag)
list-job_ends-insolvent = l’entreprise ferme
list-job_ends-other = autrement

## work_permissions
list-work_permissions-free = travail permis (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = seulement un travail précis
list-work_permissions-on_request = seulement avec accord de l’Ausländerbehörde
list-work_permissions-forbidden = pas permis (nicht gestattet)
list-work_permissions-unclear = pas clair

## work_skills
list-work_skills-languages = plusieurs langues
list-work_skills-driving = conduire
list-work_skills-computer = ordinateur
list-work_skills-crafts = travail manuel
list-work_skills-cooking = cuisiner
list-work_skills-care = s’occuper de personnes, soigner
list-work_skills-selling = vendre
list-work_skills-organising = organiser
list-work_skills-teaching = expliquer et enseigner
list-work_skills-machines = utiliser des machines
list-work_skills-other = autre chose

## work_obstacles
list-work_obstacles-language = langue
list-work_obstacles-childcare = garde d’enfants
list-work_obstacles-permission = autorisation
list-work_obstacles-health = santé
list-work_obstacles-recognition = la reconnaissance manque
list-work_obstacles-mobility = trajets et transports
list-work_obstacles-debts = dettes ou saisie
list-work_obstacles-discrimination = discrimination
list-work_obstacles-no_experience = pas d’expérience en Allemagne
list-work_obstacles-nothing = rien

## jobcenter_plans
list-jobcenter_plans-none = non
list-jobcenter_plans-agreed = oui, fait ensemble
list-jobcenter_plans-ordered = oui, fixé par le Jobcenter
