## reading_ease
list-reading_ease-fluent = Si fudud baan u akhriyaa oo u qoraa
list-reading_ease-some = Akhrisku waa igu adag yahay
list-reading_ease-none = Ma akhriyo mana qoro

## language_skills
list-language_skills-understand = fahamka
list-language_skills-speak = hadalka
list-language_skills-read = akhriska
list-language_skills-write = qoraalka

## level_sources
list-level_sources-certificate = shahaado
list-level_sources-placement_test = imtixaan qiimayn
list-level_sources-own_view = qiyaastayda
list-level_sources-counselor_view = qiyaasta la-talinta

## course_kinds
list-course_kinds-integration = koorsada isdhexgalka (Integrationskurs)
list-course_kinds-literacy = koorsada isdhexgalka ee akhris-qoraal (Alphabetisierungskurs)
list-course_kinds-second_script = koorsada isdhexgalka ee far labaad
list-course_kinds-intensive = koorso degdeg ah (Intensivkurs)
list-course_kinds-first_orientation = koorsada hanuuninta koowaad (Erstorientierungskurs)
list-course_kinds-vocational = koorsada luqadda shaqada (Berufssprachkurs)
list-course_kinds-town = koorso magaalada ama VHS
list-course_kinds-volunteers = kulan luqadeed oo mutadawiciin
list-course_kinds-online = koorso internet ama app
list-course_kinds-other = koorso kale

## learning_obstacles
list-learning_obstacles-childcare = xannaano carruureed la’aan
list-learning_obstacles-working_hours = saacadaha shaqada
list-learning_obstacles-travel = jid dheer ama kharash gaadiid
list-learning_obstacles-cost = kharash
list-learning_obstacles-no_place = meel bannaan ma jirto, liis sugitaan
list-learning_obstacles-level = aad u adag ama aad u fudud
list-learning_obstacles-learning = waqti dheer wax ma baran
list-learning_obstacles-health = caafimaad
list-learning_obstacles-residence = warqado
list-learning_obstacles-other = wax kale
list-learning_obstacles-nothing = waxba

## school_levels
list-school_levels-none = dugsi ma jiro
list-school_levels-primary = dugsi hoose
list-school_levels-lower_secondary = dugsi dhexe (qiyaastii 8 ilaa 10 sano)
list-school_levels-upper_secondary = dugsi sare oo jaamacad loogu galo

## german_school_levels
list-german_school_levels-none = maya
list-german_school_levels-attending = weli dugsi ayaan dhigtaa
list-german_school_levels-left_without = dugsi ka bixid shahaado la’aan
list-german_school_levels-first = shahaadada dugsiga koowaad (Hauptschulabschluss)
list-german_school_levels-middle = shahaadada dhexe (Mittlerer Schulabschluss)
list-german_school_levels-entrance = shahaadada jaamacadda (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = tababar xirfadeed
list-training_degrees-bachelor = Bachelor (shahaado jaamacadeed koowaad)
list-training_degrees-master = Master ama Diplom
list-training_degrees-doctorate = dhakhtarnimo cilmiyeed (PhD)
list-training_degrees-unfinished = lama dhammayn
list-training_degrees-on_the_job = shaqada ayaa lagu bartay

## recognition_steps
list-recognition_steps-not_started = lama bilaabin
list-recognition_steps-counselled = la-talin waa la qabtay
list-recognition_steps-applied = waa la codsaday
list-recognition_steps-partial = qayb baa la aqoonsaday (kabid baa loo baahan yahay)
list-recognition_steps-full = si buuxda ayaa loo aqoonsaday
list-recognition_steps-zab = qiimaynta shahaadada ee ZAB waa la haystaa
list-recognition_steps-refused = waa la diiday

## education_wishes
list-education_wishes-school_certificate = shahaadada dugsiga
list-education_wishes-training = tababar xirfadeed (Ausbildung)
list-education_wishes-study = jaamacad
list-education_wishes-recognition = aqoonsiga shahaadada
list-education_wishes-retraining = xirfad beddelid (Umschulung)
list-education_wishes-nothing = hadda waxba

## training_states
list-training_states-none = weli meel ma jirto
list-training_states-promised = waa la ballanqaaday
list-training_states-contract = heshiiska waa la saxiixay
list-training_states-running = wuu bilaabmay
list-training_states-stopped = waa la joojiyey

## employment_states
list-employment_states-full_time = shaqo waqti buuxa
list-employment_states-part_time = shaqo waqti dhiman
list-employment_states-minijob = shaqo yar (Minijob)
list-employment_states-self_employed = shaqo madax-bannaan
list-employment_states-training = tababar xirfadeed
list-employment_states-internship = tababar shaqo ama adeeg mutadawac
list-employment_states-study = jaamacad ama dugsi
list-employment_states-without_work = shaqo la’aan
list-employment_states-parental_leave = fasaxa waalidka (Elternzeit)
list-employment_states-unable = shaqo-awood la’aan joogto ah
list-employment_states-retired = hawlgab

## job_ends
list-job_ends-not = maya
list-job_ends-dismissed = shaqo-bixiyaha ayaa joojiyey (Kündigung)
list-job_ends-fixed_term = heshiiska muddada leh ayaa dhammaanaya
list-job_ends-own_notice = aniga ayaa iska joojiyey
list-job_ends-agreement = heshiis lagu kala tago (Aufhebungsvertrag)
list-job_ends-insolvent = shirkaddu way xirmaysaa
list-job_ends-other = si kale

## work_permissions
list-work_permissions-free = shaqo waa oggol tahay (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = shaqo gaar ah oo keliya
list-work_permissions-on_request = keliya haddii Ausländerbehörde oggolaato
list-work_permissions-forbidden = ma oggola (nicht gestattet)
list-work_permissions-unclear = ma cadda

## work_skills
list-work_skills-languages = dhowr luqadood
list-work_skills-driving = baabuur-wadid
list-work_skills-computer = kombiyuutar
list-work_skills-crafts = farsamo-gacan
list-work_skills-cooking = cunto-karin
list-work_skills-care = daryeelid
list-work_skills-selling = iibin
list-work_skills-organising = abaabulid
list-work_skills-teaching = sharxid iyo wax-barid
list-work_skills-machines = mashiin wadid
list-work_skills-other = wax kale

## work_obstacles
list-work_obstacles-language = luqad
list-work_obstacles-childcare = xannaano carruureed
list-work_obstacles-permission = oggolaansho
list-work_obstacles-health = caafimaad
list-work_obstacles-recognition = aqoonsi shahaado ayaa maqan
list-work_obstacles-mobility = jidka iyo gaadiidka
list-work_obstacles-debts = deymo ama xayiraad
list-work_obstacles-discrimination = takoor
list-work_obstacles-no_experience = khibrad shaqo oo Jarmalka ah la’aan
list-work_obstacles-nothing = waxba

## jobcenter_plans
list-jobcenter_plans-none = maya
list-jobcenter_plans-agreed = haa, si wadajir ah ayaa loogu heshiiyey
list-jobcenter_plans-ordered = haa, Jobcenter ayaa go’aamiyey
