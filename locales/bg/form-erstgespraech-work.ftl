## language
q-language-first = Какви езици говорите от детството си?
    .hint = Възможни са няколко отговора
q-language-reading = Колко добре четете и пишете на своя език?
    .hint = Всеки отговор е добър
    .help = Така намираме курс, който е подходящ за Вас, и обясняваме писмата устно, ако така е по-лесно.
q-language-level_source = Откъде знаем това?
    .hint = Моля, покажете сертификат
q-language-level_on = Кога беше изпитът или тестът?
    .hint = Стига месецът
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-language-course_kind = Какъв курс е или беше това?
q-language-right_until = До кога важи правото или задължението за курс (Berechtigungsschein, Verpflichtung)?
    .hint = Датата е на листа
    .help = Ако на него няма дата: „не се отнася“.
q-language-waiting_since = От кога чакате място в курс?
    .hint = Стига месецът
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-language-obstacles = Какво затруднява сега посещаването на курс?
    .hint = Възможни са няколко отговора
    .check-nothing_and_more = „Нищо“ не подхожда на другите отговори. Моля, махнете един от тях.

## other_language
s-other_language = Други езици
q-other_language-name = Какъв друг език говорите?
    .hint = Един след друг, също и диалекти
q-other_language-skills = Какво можете на този език?

## past_course
s-past_course = Предишни курсове
q-past_course-provider = В кое училище беше курсът?
    .hint = Един курс след друг
q-past_course-kind = Какъв курс беше?
q-past_course-from = Кога започна?
    .hint = Стига месецът
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-past_course-until = Кога свърши?
    .hint = Стига месецът
    .check-before_start = Курсът би свършил преди началото си. Моля, проверете двете дати.
q-past_course-hours = Колко учебни часа бяха приблизително?
    .hint = Пише ги в удостоверението от курса
q-past_course-outcome = Как завърши?

## education
s-education = Училище и обучение
q-education-school_years = Колко години общо сте ходили на училище?
    .hint = И с прекъсвания е в ред: броят се само учебните години
q-education-school_abroad = Какво училище завършихте в чужбина?
q-education-school_germany = Ходили ли сте на училище в Германия?
q-education-regulated = Нужно ли е в Германия специално разрешение, за да се упражнява Вашата професия?
    .hint = Например медицинска сестра, лекар, учител, възпитател, юрист
    .help = Дали една професия е регулирана, показва търсачката за признаване (Anerkennungs-Finder).
q-education-certificate_abroad = В чужбина ли получихте документа за професията си?
q-education-certificate_translated = Преведени ли са дипломите Ви на немски?
    .hint = От заклет преводач, с печат
q-education-recognition = Докъде стигна признаването на дипломата Ви?
    .hint = Моля, покажете ни писмата за това
q-education-recognition_on = Кога службата потвърди, че всички документи са налице?
    .hint = В писмото: „vollständig“ (пълно)
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-education-wishes = Какво още искате да учите или завършите?
    .hint = Възможни са няколко отговора
    .check-nothing_and_more = „Засега нищо“ не подхожда на другите отговори. Моля, махнете един от тях.
q-education-study_preparation = Трябва ли Ви за следването още подготвителен колеж (Studienkolleg) или езиков изпит?
    .hint = Това казва университетът или uni-assist
q-education-training = Имате ли място за професионално обучение (Ausbildung)?
    .hint = Важи и обещание
q-education-training_starts = Кога започва обучението?
    .hint = Пише в договора
q-education-training_away = Живеете ли отделно от родителите си по време на обучението?
    .hint = Също ако родителите живеят твърде далеч
q-education-training_grant = Подадохте ли молба за помощ при професионално обучение (Berufsausbildungsbeihilfe, BAB)?
    .hint = Пари от агенцията по труда по време на обучението
q-education-money_for_study = Ще стигнат ли парите Ви до края на семестъра?
    .hint = Сметка, работа и помощ заедно

## training_abroad
s-training_abroad = Други професии и дипломи
q-training_abroad-occupation = Каква друга професия или специалност сте учили?
    .hint = Една след друга
q-training_abroad-country = В коя държава?
q-training_abroad-years = Колко години продължи?
q-training_abroad-degree = Как го завършихте?
q-training_abroad-finished = Кога завършихте?
    .hint = Стига годината
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-training_abroad-certificate = Имате ли дипломата?

## work
q-work-status = Какво правите в момента?
    .hint = Работа, обучение, родителски отпуск или нещо друго
q-work-permission = Какво пише за работата в документа Ви?
    .hint = На картата или допълнителния лист: „Erwerbstätigkeit …“
q-work-registered = Записани ли сте като търсещ работа (arbeitsuchend) в агенцията по труда или в Jobcenter?
    .hint = Може и онлайн и не струва нищо
q-work-jobcenter_plan = Имате ли план с Jobcenter?
    .hint = “Kooperationsplan”
q-work-employer = Къде работите?
    .hint = Стига браншът
q-work-since = От кога работите там?
    .hint = Стига месецът
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-work-limited_until = До кога е договорът Ви?
    .hint = Безсрочен: „не се отнася“
q-work-hours = По колко часа седмично работите?
    .hint = Средно за последните месеци
q-work-gross = Колко печелите на месец бруто?
    .hint = Пише във фиша за заплата
q-work-contract = Имате ли писмен трудов договор?
q-work-job_end = Загубихте ли работата си или свършва ли тя скоро?
    .hint = Моля, покажете ни писмото
q-work-told_on = Кога научихте за това или получихте писмото?
    .hint = Денят, в който беше в пощенската кутия или Ви го дадоха
    .help = От този ден текат кратки срокове.
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-work-ends_on = Кой е или беше последният Ви работен ден?
    .hint = Краят на трудовото правоотношение
q-work-wage_unpaid = Има ли работодател, който не Ви е платил заплата?
    .hint = Също след края на работата
q-work-wage_due_on = Кога трябваше да дойде първата липсваща заплата?
    .hint = Най-често последният ден от месеца
    .check-in_future = Тази дата е в бъдещето. Моля, проверете.
q-work-skills = Какво умеете добре?
    .hint = И от всекидневието; възможни са няколко
q-work-cv = Имате ли автобиография на немски?
q-work-obstacles = Какво сега затруднява намирането или запазването на работа?
    .hint = Възможни са няколко отговора
    .check-nothing_and_more = „Нищо“ не подхожда на другите отговори. Моля, махнете един от тях.
q-work-dream = Каква работа бихте искали да вършите?
    .hint = С Ваши думи

## past_job
s-past_job = Предишна работа
q-past_job-activity = Какво сте работили преди?
    .hint = Една работа след друга, и в семейна фирма без договор
q-past_job-country = В коя държава?
q-past_job-years = Колко години?
