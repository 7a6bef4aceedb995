## reading_ease
list-reading_ease-fluent = Чета и пиша лесно
list-reading_ease-some = Чета с усилие
list-reading_ease-none = Не чета и не пиша

## language_skills
list-language_skills-understand = разбиране
list-language_skills-speak = говорене
list-language_skills-read = четене
list-language_skills-write = писане

## level_sources
list-level_sources-certificate = сертификат
list-level_sources-placement_test = тест за ниво
list-level_sources-own_view = своя преценка
list-level_sources-counselor_view = преценка на консултацията

## course_kinds
list-course_kinds-integration = интеграционен курс (Integrationskurs)
list-course_kinds-literacy = интеграционен курс с ограмотяване
list-course_kinds-second_script = интеграционен курс за втора писменост
list-course_kinds-intensive = интензивен курс
list-course_kinds-first_orientation = първи ориентационен курс (Erstorientierungskurs)
list-course_kinds-vocational = професионален езиков курс (Berufssprachkurs)
list-course_kinds-town = курс на града или на VHS
list-course_kinds-volunteers = езикова среща с доброволци
list-course_kinds-online = онлайн курс или приложение
list-course_kinds-other = друг курс

## learning_obstacles
list-learning_obstacles-childcare = няма кой да гледа детето
list-learning_obstacles-working_hours = работно време
list-learning_obstacles-travel = дълъг път или скъп билет
list-learning_obstacles-cost = разходи
list-learning_obstacles-no_place = няма свободно място, списък на чакащи
list-learning_obstacles-level = твърде труден или твърде лесен
list-learning_obstacles-learning = отдавна без учене
list-learning_obstacles-health = здраве
list-learning_obstacles-residence = документи
list-learning_obstacles-other = нещо друго
list-learning_obstacles-nothing = нищо

## school_levels
list-school_levels-none = без училище
list-school_levels-primary = начално училище
list-school_levels-lower_secondary = основно училище (около 8 до 10 години)
list-school_levels-upper_secondary = средно образование с право на следване

## german_school_levels
list-german_school_levels-none = не
list-german_school_levels-attending = още на училище
list-german_school_levels-left_without = да, но без свидетелство
list-german_school_levels-first = първо училищно свидетелство (Hauptschule)
list-german_school_levels-middle = средно свидетелство (Mittlerer Schulabschluss)
list-german_school_levels-entrance = право на следване (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = професионално обучение
list-training_degrees-bachelor = бакалавър
list-training_degrees-master = магистър или диплома
list-training_degrees-doctorate = докторат
list-training_degrees-unfinished = незавършено
list-training_degrees-on_the_job = научено в работата

## recognition_steps
list-recognition_steps-not_started = не е започнато
list-recognition_steps-counselled = имаше консултация, още няма молба
list-recognition_steps-applied = подадена молба
list-recognition_steps-partial = частично призната (нужно е допълване)
list-recognition_steps-full = напълно призната
list-recognition_steps-zab = има оценка на дипломата (ZAB)
list-recognition_steps-refused = отказано

## education_wishes
list-education_wishes-school_certificate = училищно свидетелство
list-education_wishes-training = професионално обучение (Ausbildung)
list-education_wishes-study = следване
list-education_wishes-recognition = признаване на дипломата
list-education_wishes-retraining = преквалификация (Umschulung)
list-education_wishes-nothing = засега нищо

## training_states
list-training_states-none = още няма място
list-training_states-promised = обещано
list-training_states-contract = договорът е подписан
list-training_states-running = започна
list-training_states-stopped = прекъснато

## employment_states
list-employment_states-full_time = работа на пълен ден
list-employment_states-part_time = работа на непълен ден
list-employment_states-minijob = мини-работа (Minijob)
list-employment_states-self_employed = самостоятелна дейност
list-employment_states-training = в професионално обучение
list-employment_states-internship = стаж или доброволческа служба
list-employment_states-study = следване или училище
list-employment_states-without_work = без работа
list-employment_states-parental_leave = родителски отпуск
list-employment_states-unable = трайна неработоспособност
list-employment_states-retired = пенсия

## job_ends
list-job_ends-not = не
list-job_ends-dismissed = уволнение от работодателя
list-job_ends-fixed_term = срочният договор изтича
list-job_ends-own_notice = напускане по свое желание
list-job_ends-agreement = прекратяване по съгласие (Aufhebungsvertrag)
list-job_ends-insolvent = фирмата се закрива
list-job_ends-other = по друг начин

## work_permissions
list-work_permissions-free = работата е разрешена (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = само определена работа
list-work_permissions-on_request = само с разрешение от Ausländerbehörde
list-work_permissions-forbidden = не е разрешена (nicht gestattet)
list-work_permissions-unclear = не е ясно

## work_skills
list-work_skills-languages = няколко езика
list-work_skills-driving = шофиране
list-work_skills-computer = компютър
list-work_skills-crafts = занаяти
list-work_skills-cooking = готвене
list-work_skills-care = грижа за хора
list-work_skills-selling = продаване
list-work_skills-organising = организиране
list-work_skills-teaching = обясняване и учене на други
list-work_skills-machines = работа с машини
list-work_skills-other = нещо друго

## work_obstacles
list-work_obstacles-language = език
list-work_obstacles-childcare = грижа за децата
list-work_obstacles-permission = разрешение
list-work_obstacles-health = здраве
list-work_obstacles-recognition = липсва признаване
list-work_obstacles-mobility = път и транспорт
list-work_obstacles-debts = дългове или запор
list-work_obstacles-discrimination = дискриминация
list-work_obstacles-no_experience = няма опит в Германия
list-work_obstacles-nothing = нищо

## jobcenter_plans
list-jobcenter_plans-none = не
list-jobcenter_plans-agreed = да, уговорен заедно
list-jobcenter_plans-ordered = да, определен от Jobcenter
