
## reading_ease
list-reading_ease-fluent = Bi hêsanî dixwînim û dinivîsim
list-reading_ease-some = Bi zehmetî dixwînim
list-reading_ease-none = Naxwînim û nanivîsim

## language_skills
list-language_skills-understand = famkirin
list-language_skills-speak = axaftin
list-language_skills-read = xwendin
list-language_skills-write = nivîsîn

## level_sources
list-level_sources-certificate = sertîfîka
list-level_sources-placement_test = testa astê
list-level_sources-own_view = nirxandina min
list-level_sources-counselor_view = nirxandina şêwirmendiyê

## course_kinds
list-course_kinds-integration = kursa entegrasyonê (Integrationskurs)
list-course_kinds-literacy = kursa entegrasyonê bi xwendin û nivîsînê (Alphabetisierung)
list-course_kinds-second_script = kursa entegrasyonê ji bo tîpên duyem
list-course_kinds-intensive = kursa zû (Intensivkurs)
list-course_kinds-first_orientation = kursa rêberiya destpêkê (Erstorientierungskurs)
list-course_kinds-vocational = kursa ziman a pîşeyî (Berufssprachkurs)
list-course_kinds-town = kursa bajêr an VHS
list-course_kinds-volunteers = civîna ziman bi xwebexşan re
list-course_kinds-online = kursa înternetê an app
list-course_kinds-other = kurseke din

## learning_obstacles
list-learning_obstacles-childcare = kes tune li zarokan binêre
list-learning_obstacles-working_hours = saetên kar
list-learning_obstacles-travel = rêya dûr an pereyê rê
list-learning_obstacles-cost = mesref
list-learning_obstacles-no_place = cihê vala tune, lîsteya bendê
list-learning_obstacles-level = pir zehmet an pir hêsan
list-learning_obstacles-learning = ji mêj ve nehatiye xwendin
list-learning_obstacles-health = tenduristî
list-learning_obstacles-residence = belge
list-learning_obstacles-other = tiştekî din
list-learning_obstacles-nothing = tu tişt

## school_levels
list-school_levels-none = tu dibistan
list-school_levels-primary = dibistana seretayî
list-school_levels-lower_secondary = dibistana navîn (nêzî 8–10 salan)
list-school_levels-upper_secondary = mafê zanîngehê (mînak Abitur, Baccalauréat)

## german_school_levels
list-german_school_levels-none = na
list-german_school_levels-attending = hîn li dibistanê me
list-german_school_levels-left_without = bê bawername derketim
list-german_school_levels-first = bawernameya yekem (Hauptschulabschluss)
list-german_school_levels-middle = bawernameya navîn (Mittlerer Schulabschluss)
list-german_school_levels-entrance = mafê zanîngehê (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = perwerdeya pîşeyî
list-training_degrees-bachelor = lîsans (bachelor)
list-training_degrees-master = master an dîplom
list-training_degrees-doctorate = doktora
list-training_degrees-unfinished = neqediyaye
list-training_degrees-on_the_job = di kar de hînbûyî

## recognition_steps
list-recognition_steps-not_started = dest pê nekiriye
list-recognition_steps-counselled = şêwirmendî çêbûye
list-recognition_steps-applied = serlêdan hatiye kirin
list-recognition_steps-partial = bi qismî naskirî (temamkirin hewce ye)
list-recognition_steps-full = bi tevahî naskirî
list-recognition_steps-zab = nirxandina bawernameyê ji ZABê heye
list-recognition_steps-refused = hatiye redkirin

## education_wishes
list-education_wishes-school_certificate = bawernameya dibistanê
list-education_wishes-training = perwerdeya pîşeyî (Ausbildung)
list-education_wishes-study = zanîngeh
list-education_wishes-recognition = naskirina bawernameyê
list-education_wishes-retraining = hînbûna pîşeyekî nû (Umschulung)
list-education_wishes-nothing = niha tu tişt

## training_states
list-training_states-none = hîn cih tune
list-training_states-promised = soz hatiye dayîn
list-training_states-contract = peyman hatiye îmzekirin
list-training_states-running = dest pê kiriye
list-training_states-stopped = hatiye berdan

## employment_states
list-employment_states-full_time = kar, dema tam
list-employment_states-part_time = kar, nîvdem
list-employment_states-minijob = karê biçûk (Minijob)
list-employment_states-self_employed = karê serbixwe
list-employment_states-training = perwerdeya pîşeyî
list-employment_states-internship = staj an xizmeta xwebexş
list-employment_states-study = zanîngeh an dibistan
list-employment_states-without_work = bê kar
list-employment_states-parental_leave = destûra dê û bavan (Elternzeit)
list-employment_states-unable = nikare êdî bixebite (daîmî)
list-employment_states-retired = teqawid

## job_ends
list-job_ends-not = na
list-job_ends-dismissed = kardêr ji kar derxistiye
list-job_ends-fixed_term = peymana demkî diqede
list-job_ends-own_notice = bi xwe dev ji kar berdaye
list-job_ends-agreement = bi lihevkirinê (Aufhebungsvertrag)
list-job_ends-insolvent = şirket tê girtin
list-job_ends-other = bi awayekî din

## work_permissions
list-work_permissions-free = kar destûrdayî (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = tenê karekî diyar
list-work_permissions-on_request = tenê bi destûra Ausländerbehördeyê
list-work_permissions-forbidden = kar qedexe (nicht gestattet)
list-work_permissions-unclear = ne zelal

## work_skills
list-work_skills-languages = çend ziman
list-work_skills-driving = ajotin
list-work_skills-computer = kompîtur
list-work_skills-crafts = karên destan
list-work_skills-cooking = xwarinçêkirin
list-work_skills-care = lênêrîna mirovan
list-work_skills-selling = firotin
list-work_skills-organising = rêkxistin
list-work_skills-teaching = şirove û hînkirin
list-work_skills-machines = xebitandina makîneyan
list-work_skills-other = tiştekî din

## work_obstacles
list-work_obstacles-language = ziman
list-work_obstacles-childcare = lênêrîna zarokan
list-work_obstacles-permission = destûra kar
list-work_obstacles-health = tenduristî
list-work_obstacles-recognition = naskirin kêm e
list-work_obstacles-mobility = rê û hatinûçûn
list-work_obstacles-debts = deyn an destdanîna ser pere
list-work_obstacles-discrimination = cihêkarî
list-work_obstacles-no_experience = li Almanyayê ezmûna kar tune
list-work_obstacles-nothing = tu tişt

## jobcenter_plans
list-jobcenter_plans-none = na
list-jobcenter_plans-agreed = erê, bi hev re
list-jobcenter_plans-ordered = erê, Jobcenterê danî
