# Options of the lists about: language, school, training and work.

## reading_ease

list-reading_ease-fluent = I read and write easily
list-reading_ease-some = Reading is hard for me
list-reading_ease-none = I do not read or write

## language_skills

list-language_skills-understand = understand
list-language_skills-speak = speak
list-language_skills-read = read
list-language_skills-write = write

## level_sources

list-level_sources-certificate = certificate
list-level_sources-placement_test = placement test
list-level_sources-own_view = own judgement
list-level_sources-counselor_view = the counselor’s view

## course_kinds

list-course_kinds-integration = integration course (Integrationskurs)
list-course_kinds-literacy = integration course with literacy (Alphabetisierungskurs)
list-course_kinds-second_script = integration course for a second script
list-course_kinds-intensive = intensive course
list-course_kinds-first_orientation = first orientation course (Erstorientierungskurs)
list-course_kinds-vocational = vocational language course (Berufssprachkurs)
list-course_kinds-town = course of the city or the VHS
list-course_kinds-volunteers = language meeting with volunteers
list-course_kinds-online = online course or app
list-course_kinds-other = another course

## learning_obstacles

list-learning_obstacles-childcare = no childcare
list-learning_obstacles-working_hours = working hours
list-learning_obstacles-travel = long way or fares
list-learning_obstacles-cost = cost
list-learning_obstacles-no_place = no free place, waiting list
list-learning_obstacles-level = too hard or too easy
list-learning_obstacles-learning = have not studied for a long time
list-learning_obstacles-health = health
list-learning_obstacles-residence = papers
list-learning_obstacles-other = something else
list-learning_obstacles-nothing = nothing

## school_levels

list-school_levels-none = no school
list-school_levels-primary = primary school
list-school_levels-lower_secondary = middle school (about 8 to 10 years)
list-school_levels-upper_secondary = university entrance (for example Baccalauréat)

## german_school_levels

list-german_school_levels-none = no
list-german_school_levels-attending = still at school
list-german_school_levels-left_without = left without a certificate
list-german_school_levels-first = first school certificate (Hauptschulabschluss)
list-german_school_levels-middle = middle school certificate (Mittlerer Schulabschluss)
list-german_school_levels-entrance = university entrance (Abitur)

## training_degrees

list-training_degrees-vocational = vocational training
list-training_degrees-bachelor = bachelor
list-training_degrees-master = master or diploma
list-training_degrees-doctorate = doctorate
list-training_degrees-unfinished = not finished
list-training_degrees-on_the_job = learnt at work

## recognition_steps

list-recognition_steps-not_started = not begun
list-recognition_steps-counselled = advice given, no application yet
list-recognition_steps-applied = applied for
list-recognition_steps-partial = partly recognised (adaptation needed)
list-recognition_steps-full = fully recognised
list-recognition_steps-zab = statement of comparability (ZAB) received
list-recognition_steps-refused = refused

## education_wishes

list-education_wishes-school_certificate = school certificate
list-education_wishes-training = vocational training (Ausbildung)
list-education_wishes-study = studies
list-education_wishes-recognition = recognition of the certificate
list-education_wishes-retraining = retraining (Umschulung)
list-education_wishes-nothing = nothing for now

## training_states

list-training_states-none = no place yet
list-training_states-promised = promised
list-training_states-contract = contract signed
list-training_states-running = has begun
list-training_states-stopped = broken off

## employment_states

list-employment_states-full_time = employed full-time
list-employment_states-part_time = employed part-time
list-employment_states-minijob = mini-job (Minijob)
list-employment_states-self_employed = self-employed
list-employment_states-training = in vocational training
list-employment_states-internship = internship or voluntary service
list-employment_states-study = studies or school
list-employment_states-without_work = without work
list-employment_states-parental_leave = parental leave
list-employment_states-unable = permanently unable to work
list-employment_states-retired = retired

## job_ends

list-job_ends-not = no
list-job_ends-dismissed = dismissed by the employer
list-job_ends-fixed_term = fixed-term contract runs out
list-job_ends-own_notice = gave notice myself
list-job_ends-agreement = termination by agreement (Aufhebungsvertrag)
list-job_ends-insolvent = the firm closes
list-job_ends-other = otherwise

## work_permissions

list-work_permissions-free = work permitted (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = only a certain job
list-work_permissions-on_request = only with permission of the immigration office (Ausländerbehörde)
list-work_permissions-forbidden = not permitted (nicht gestattet)
list-work_permissions-unclear = unclear

## work_skills

list-work_skills-languages = several languages
list-work_skills-driving = driving
list-work_skills-computer = computer
list-work_skills-crafts = crafts
list-work_skills-cooking = cooking
list-work_skills-care = caring
list-work_skills-selling = selling
list-work_skills-organising = organising
list-work_skills-teaching = explaining and teaching
list-work_skills-machines = running machines
list-work_skills-other = something else

## work_obstacles

list-work_obstacles-language = language
list-work_obstacles-childcare = childcare
list-work_obstacles-permission = permission
list-work_obstacles-health = health
list-work_obstacles-recognition = recognition is missing
list-work_obstacles-mobility = ways and transport
list-work_obstacles-debts = debts or a garnishment
list-work_obstacles-discrimination = discrimination
list-work_obstacles-no_experience = no experience in Germany
list-work_obstacles-nothing = nothing

## jobcenter_plans

list-jobcenter_plans-none = no
list-jobcenter_plans-agreed = yes, agreed together
list-jobcenter_plans-ordered = yes, ordered by the Jobcenter
