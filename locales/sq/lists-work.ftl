
## reading_ease
list-reading_ease-fluent = Lexoj dhe shkruaj lehtë
list-reading_ease-some = Lexoj me mundim
list-reading_ease-none = Nuk lexoj dhe nuk shkruaj

## language_skills
list-language_skills-understand = kuptoj
list-language_skills-speak = flas
list-language_skills-read = lexoj
list-language_skills-write = shkruaj

## level_sources
list-level_sources-certificate = certifikatë
list-level_sources-placement_test = test vlerësimi
list-level_sources-own_view = vlerësim vetjak
list-level_sources-counselor_view = vlerësim i këshilltares

## course_kinds
list-course_kinds-integration = kurs integrimi (Integrationskurs)
list-course_kinds-literacy = kurs integrimi me alfabetizim
list-course_kinds-second_script = kurs integrimi për të mësuar shkrimin latin
list-course_kinds-intensive = kurs intensiv
list-course_kinds-first_orientation = kurs i parë orientimi (Erstorientierungskurs)
list-course_kinds-vocational = kurs gjuhe për punë (Berufssprachkurs)
list-course_kinds-town = kurs i qytetit ose i VHS
list-course_kinds-volunteers = takim gjuhe me vullnetarë
list-course_kinds-online = kurs në internet ose aplikacion
list-course_kinds-other = kurs tjetër

## learning_obstacles
list-learning_obstacles-childcare = nuk ka kush t’i ruajë fëmijët
list-learning_obstacles-working_hours = orari i punës
list-learning_obstacles-travel = rrugë e gjatë ose çmimi i biletës
list-learning_obstacles-cost = kostoja
list-learning_obstacles-no_place = nuk ka vend të lirë, listë pritjeje
list-learning_obstacles-level = shumë i vështirë ose shumë i lehtë
list-learning_obstacles-learning = prej kohësh nuk kam mësuar
list-learning_obstacles-health = shëndeti
list-learning_obstacles-residence = letrat e qëndrimit
list-learning_obstacles-other = diçka tjetër
list-learning_obstacles-nothing = asgjë

## school_levels
list-school_levels-none = pa shkollë
list-school_levels-primary = shkollë fillore, vetëm 4 deri 5 vjetët e parë
list-school_levels-lower_secondary = shkollë tetë- ose nëntëvjeçare (8 deri 10 vjet)
list-school_levels-upper_secondary = maturë (si Abitur, Baccalauréat)

## german_school_levels
list-german_school_levels-none = jo
list-german_school_levels-attending = jam ende në shkollë
list-german_school_levels-left_without = e lashë pa dëftesë përfundimi
list-german_school_levels-first = diploma e parë e shkollës (Hauptschule)
list-german_school_levels-middle = diploma e mesme (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife ose Abitur

## training_degrees
list-training_degrees-vocational = formim profesional
list-training_degrees-bachelor = bachelor
list-training_degrees-master = master ose diplomë
list-training_degrees-doctorate = doktoratë
list-training_degrees-unfinished = pa përfunduar
list-training_degrees-on_the_job = mësuar në punë

## recognition_steps
list-recognition_steps-not_started = nuk ka filluar
list-recognition_steps-counselled = këshillimi është bërë
list-recognition_steps-applied = e kërkuar
list-recognition_steps-partial = njohur pjesërisht (duhet masë plotësuese)
list-recognition_steps-full = njohur plotësisht
list-recognition_steps-zab = vlerësimi i ZAB është gati
list-recognition_steps-refused = refuzuar

## education_wishes
list-education_wishes-school_certificate = diplomë shkolle
list-education_wishes-training = formim profesional (Ausbildung)
list-education_wishes-study = studime
list-education_wishes-recognition = njohje e diplomës
list-education_wishes-retraining = rikualifikim (Umschulung)
list-education_wishes-nothing = tani për tani asgjë

## training_states
list-training_states-none = ende pa vend
list-training_states-promised = premtuar
list-training_states-contract = kontrata është nënshkruar
list-training_states-running = ka filluar
list-training_states-stopped = ndërprerë

## employment_states
list-employment_states-full_time = punë me orar të plotë
list-employment_states-part_time = punë me orar të shkurtuar
list-employment_states-minijob = mini-punë (Minijob)
list-employment_states-self_employed = punë e pavarur
list-employment_states-training = në formim profesional
list-employment_states-internship = praktikë ose shërbim vullnetar
list-employment_states-study = studime ose shkollë
list-employment_states-without_work = pa punë
list-employment_states-parental_leave = pushim prindëror (Elternzeit)
list-employment_states-unable = përherë në pamundësi për punë
list-employment_states-retired = në pension

## job_ends
list-job_ends-not = jo
list-job_ends-dismissed = pushim nga puna prej punëdhënësit
list-job_ends-fixed_term = kontrata me afat po mbaron
list-job_ends-own_notice = dhashë vetë dorëheqjen
list-job_ends-agreement = marrëveshje për ndërprerje (Aufhebungsvertrag)
list-job_ends-insolvent = firma mbyllet
list-job_ends-other = ndryshe

## work_permissions
list-work_permissions-free = puna lejohet (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = vetëm një punë e caktuar
list-work_permissions-on_request = vetëm me leje të Ausländerbehörde
list-work_permissions-forbidden = nuk lejohet (nicht gestattet)
list-work_permissions-unclear = e paqartë

## work_skills
list-work_skills-languages = disa gjuhë
list-work_skills-driving = ngas makinën
list-work_skills-computer = kompjuter
list-work_skills-crafts = zejtari
list-work_skills-cooking = gatim
list-work_skills-care = kujdes për njerëz
list-work_skills-selling = shitje
list-work_skills-organising = organizim
list-work_skills-teaching = shpjegoj dhe mësoj të tjerët
list-work_skills-machines = punë me makineri
list-work_skills-other = diçka tjetër

## work_obstacles
list-work_obstacles-language = gjuha
list-work_obstacles-childcare = ruajtja e fëmijëve
list-work_obstacles-permission = leja e punës
list-work_obstacles-health = shëndeti
list-work_obstacles-recognition = mungon njohja e diplomës
list-work_obstacles-mobility = rruga dhe udhëtimi
list-work_obstacles-debts = borxhe ose ndalesë nga paga
list-work_obstacles-discrimination = diskriminim
list-work_obstacles-no_experience = pa përvojë pune në Gjermani
list-work_obstacles-nothing = asgjë

## jobcenter_plans
list-jobcenter_plans-none = jo
list-jobcenter_plans-agreed = po, e bërë bashkë
list-jobcenter_plans-ordered = po, e caktuar nga Jobcenter
