# Options of the lists about: language, school, training and work.

## reading_ease

list-reading_ease-fluent = Читаю і пишу вільно
list-reading_ease-some = Читаю насилу
list-reading_ease-none = Не читаю і не пишу

## language_skills

list-language_skills-understand = розуміти
list-language_skills-speak = говорити
list-language_skills-read = читати
list-language_skills-write = писати

## level_sources

list-level_sources-certificate = сертифікат
list-level_sources-placement_test = тест на рівень (Einstufungstest)
list-level_sources-own_view = власна оцінка
list-level_sources-counselor_view = оцінка з боку консультації

## course_kinds

list-course_kinds-integration = Інтеграційний курс (загальний)
list-course_kinds-literacy = Інтеграційний курс із навчанням грамоти
list-course_kinds-second_script = Інтеграційний курс для тих, хто вчить друге письмо
list-course_kinds-intensive = Інтенсивний курс
list-course_kinds-first_orientation = Курс першої орієнтації (Erstorientierungskurs)
list-course_kinds-vocational = Професійний мовний курс (Berufssprachkurs)
list-course_kinds-town = Курс міста або VHS
list-course_kinds-volunteers = Мовні зустрічі з волонтерами
list-course_kinds-online = Онлайн-курс або застосунок
list-course_kinds-other = інший курс

## learning_obstacles

list-learning_obstacles-childcare = немає догляду за дитиною
list-learning_obstacles-working_hours = робочий час
list-learning_obstacles-travel = далека дорога або вартість проїзду
list-learning_obstacles-cost = вартість
list-learning_obstacles-no_place = немає вільного місця, список очікування
list-learning_obstacles-level = надто важко або надто легко
list-learning_obstacles-learning = давно нічого не вчили
list-learning_obstacles-health = здоров’я
list-learning_obstacles-residence = документи
list-learning_obstacles-other = інше
list-learning_obstacles-nothing = нічого

## school_levels

list-school_levels-none = без школи
list-school_levels-primary = початкова школа
list-school_levels-lower_secondary = середня школа (приблизно 8–10 років)
list-school_levels-upper_secondary = право вступу до вишу (наприклад, атестат, Baccalauréat)

## german_school_levels

list-german_school_levels-none = ні
list-german_school_levels-attending = зараз у школі
list-german_school_levels-left_without = закінчено без свідоцтва
list-german_school_levels-first = Перше шкільне свідоцтво (Hauptschule)
list-german_school_levels-middle = Середнє шкільне свідоцтво (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife або Abitur

## training_degrees

list-training_degrees-vocational = професійна освіта
list-training_degrees-bachelor = бакалавр
list-training_degrees-master = магістр або диплом
list-training_degrees-doctorate = докторський ступінь
list-training_degrees-unfinished = не закінчено
list-training_degrees-on_the_job = навчилися на роботі

## recognition_steps

list-recognition_steps-not_started = ще не почато
list-recognition_steps-counselled = консультація була
list-recognition_steps-applied = заяву подано
list-recognition_steps-partial = визнано частково (потрібен додатковий курс або іспит)
list-recognition_steps-full = визнано повністю
list-recognition_steps-zab = є оцінка диплома від ZAB
list-recognition_steps-refused = відмовлено

## education_wishes

list-education_wishes-school_certificate = шкільне свідоцтво
list-education_wishes-training = професійне навчання (Ausbildung)
list-education_wishes-study = навчання у виші
list-education_wishes-recognition = визнання диплома
list-education_wishes-retraining = перекваліфікація
list-education_wishes-nothing = зараз нічого

## training_states

list-training_states-none = місця ще немає
list-training_states-promised = обіцяно
list-training_states-contract = договір підписано
list-training_states-running = почалося
list-training_states-stopped = припинено

## employment_states

list-employment_states-full_time = наймана праця, повний день
list-employment_states-part_time = наймана праця, неповний день
list-employment_states-minijob = мініджоб (Minijob)
list-employment_states-self_employed = самозайнятість
list-employment_states-training = професійне навчання
list-employment_states-internship = практика або волонтерська служба
list-employment_states-study = виш або школа
list-employment_states-without_work = без роботи
list-employment_states-parental_leave = відпустка для догляду за дитиною (Elternzeit)
list-employment_states-unable = тривала непрацездатність
list-employment_states-retired = на пенсії

## job_ends

list-job_ends-not = ні
list-job_ends-dismissed = звільнення роботодавцем
list-job_ends-fixed_term = строковий договір закінчується
list-job_ends-own_notice = звільнення за власним бажанням
list-job_ends-agreement = угода про припинення (Aufhebungsvertrag)
list-job_ends-insolvent = підприємство закривається
list-job_ends-other = інакше

## work_permissions

list-work_permissions-free = працювати дозволено
list-work_permissions-certain_only = лише певне місце роботи
list-work_permissions-on_request = лише з дозволу Ausländerbehörde
list-work_permissions-forbidden = не дозволено
list-work_permissions-unclear = не з’ясовано

## work_skills

list-work_skills-languages = кілька мов
list-work_skills-driving = водити авто
list-work_skills-computer = комп’ютер
list-work_skills-crafts = робота руками
list-work_skills-cooking = готувати їжу
list-work_skills-care = доглядати людей
list-work_skills-selling = продавати
list-work_skills-organising = організовувати
list-work_skills-teaching = пояснювати і навчати
list-work_skills-machines = працювати з машинами
list-work_skills-other = інше

## work_obstacles

list-work_obstacles-language = мова
list-work_obstacles-childcare = догляд за дитиною
list-work_obstacles-permission = дозвіл
list-work_obstacles-health = здоров’я
list-work_obstacles-recognition = немає визнання диплома
list-work_obstacles-mobility = дорога
list-work_obstacles-debts = борги або арешт
list-work_obstacles-discrimination = дискримінація
list-work_obstacles-no_experience = немає досвіду роботи в Німеччині
list-work_obstacles-nothing = нічого

## jobcenter_plans

list-jobcenter_plans-none = ні
list-jobcenter_plans-agreed = так, домовилися разом
list-jobcenter_plans-ordered = так, визначив Jobcenter
