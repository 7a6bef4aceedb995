
## reading_ease
list-reading_ease-fluent = Читать и писать легко
list-reading_ease-some = Читать трудно
list-reading_ease-none = Не читаю и не пишу

## language_skills
list-language_skills-understand = понимать
list-language_skills-speak = говорить
list-language_skills-read = читать
list-language_skills-write = писать

## level_sources
list-level_sources-certificate = сертификат
list-level_sources-placement_test = вступительный тест
list-level_sources-own_view = собственная оценка
list-level_sources-counselor_view = оценка консультации

## course_kinds
list-course_kinds-integration = интеграционный курс (Integrationskurs)
list-course_kinds-literacy = интеграционный курс с обучением грамоте
list-course_kinds-second_script = интеграционный курс: второй алфавит
list-course_kinds-intensive = интенсивный курс
list-course_kinds-first_orientation = первый ориентационный курс (Erstorientierung)
list-course_kinds-vocational = немецкий для работы (Berufssprachkurs)
list-course_kinds-town = курс города или VHS
list-course_kinds-volunteers = языковые встречи с волонтёрами
list-course_kinds-online = онлайн-курс или приложение
list-course_kinds-other = другой курс

## learning_obstacles
list-learning_obstacles-childcare = не с кем оставить ребёнка
list-learning_obstacles-working_hours = рабочее время
list-learning_obstacles-travel = долгая дорога или цена проезда
list-learning_obstacles-cost = стоимость
list-learning_obstacles-no_place = нет мест, лист ожидания
list-learning_obstacles-level = слишком трудно или слишком легко
list-learning_obstacles-learning = давно не приходилось учиться
list-learning_obstacles-health = здоровье
list-learning_obstacles-residence = документы
list-learning_obstacles-other = другое
list-learning_obstacles-nothing = ничего

## school_levels
list-school_levels-none = без школы
list-school_levels-primary = начальная школа
list-school_levels-lower_secondary = основная школа (примерно 8–10 лет)
list-school_levels-upper_secondary = полная школа, даёт право на вуз

## german_school_levels
list-german_school_levels-none = нет
list-german_school_levels-attending = сейчас в школе
list-german_school_levels-left_without = да, но без аттестата
list-german_school_levels-first = первый аттестат (Hauptschulabschluss)
list-german_school_levels-middle = средний аттестат (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife или Abitur

## training_degrees
list-training_degrees-vocational = профессиональное образование
list-training_degrees-bachelor = бакалавр
list-training_degrees-master = магистр или диплом специалиста
list-training_degrees-doctorate = учёная степень
list-training_degrees-unfinished = не закончено
list-training_degrees-on_the_job = обучение на работе

## recognition_steps
list-recognition_steps-not_started = не начато
list-recognition_steps-counselled = консультация была, заявления ещё нет
list-recognition_steps-applied = заявление подано
list-recognition_steps-partial = признан частично (нужна доучёба)
list-recognition_steps-full = признан полностью
list-recognition_steps-zab = оценка диплома от ZAB есть
list-recognition_steps-refused = отказали

## education_wishes
list-education_wishes-school_certificate = школьный аттестат
list-education_wishes-training = профессиональное обучение (Ausbildung)
list-education_wishes-study = учёба в вузе
list-education_wishes-recognition = признание диплома
list-education_wishes-retraining = переобучение (Umschulung)
list-education_wishes-nothing = пока ничего

## training_states
list-training_states-none = места пока нет
list-training_states-promised = обещали
list-training_states-contract = договор подписан
list-training_states-running = началось
list-training_states-stopped = прервано

## employment_states
list-employment_states-full_time = работа на полный день
list-employment_states-part_time = работа на неполный день
list-employment_states-minijob = мини-джоб (Minijob)
list-employment_states-self_employed = самостоятельная деятельность
list-employment_states-training = профессиональное обучение
list-employment_states-internship = практика или волонтёрская служба
list-employment_states-study = вуз или школа
list-employment_states-without_work = без работы
list-employment_states-parental_leave = отпуск по уходу за ребёнком
list-employment_states-unable = постоянная нетрудоспособность
list-employment_states-retired = на пенсии

## job_ends
list-job_ends-not = нет
list-job_ends-dismissed = увольнение работодателем
list-job_ends-fixed_term = срочный договор заканчивается
list-job_ends-own_notice = уход по своему желанию
list-job_ends-agreement = по соглашению (Aufhebungsvertrag)
list-job_ends-insolvent = фирма закрывается
list-job_ends-other = по-другому

## work_permissions
list-work_permissions-free = работать можно (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = только определённая работа
list-work_permissions-on_request = только с разрешения Ausländerbehörde
list-work_permissions-forbidden = работать нельзя (nicht gestattet)
list-work_permissions-unclear = неясно

## work_skills
list-work_skills-languages = несколько языков
list-work_skills-driving = водить машину
list-work_skills-computer = компьютер
list-work_skills-crafts = работать руками
list-work_skills-cooking = готовить
list-work_skills-care = ухаживать за людьми
list-work_skills-selling = продавать
list-work_skills-organising = организовывать
list-work_skills-teaching = объяснять и учить
list-work_skills-machines = работать на станках и машинах
list-work_skills-other = другое

## work_obstacles
list-work_obstacles-language = язык
list-work_obstacles-childcare = не с кем оставить ребёнка
list-work_obstacles-permission = разрешение
list-work_obstacles-health = здоровье
list-work_obstacles-recognition = нет признания диплома
list-work_obstacles-mobility = дорога и транспорт
list-work_obstacles-debts = долги или арест зарплаты
list-work_obstacles-discrimination = дискриминация
list-work_obstacles-no_experience = нет опыта работы в Германии
list-work_obstacles-nothing = ничего

## jobcenter_plans
list-jobcenter_plans-none = нет
list-jobcenter_plans-agreed = да, составили вместе
list-jobcenter_plans-ordered = да, назначил Jobcenter
