## Rules
rule-work-jobseeker =
    .client = Запишете се тази седмица за търсене на работа (arbeitsuchend). Ние помагаме, може и онлайн.
rule-work-job_lost_report =
    .client = Запишете се днес с нас в агенцията по труда (Agentur für Arbeit) за търсене на работа (arbeitsuchend). В първия ден без работа се запишете за безработица (arbeitslos).
rule-work-job_lost_report_early =
    .client = Запишете се тази седмица в агенцията по труда (Agentur für Arbeit) за търсене на работа (arbeitsuchend), дори ако още работите.
rule-work-dismissal_action =
    .client = Отидете в следващите два дни с писмото за уволнение на консултация. Дотогава не подписвайте нищо от работодателя.
rule-work-dismissal_late =
    .client = Отидете утре с писмото за уволнение на консултация. Може би още нещо е възможно.
rule-work-tell_residence_office =
    .client = Напишете тази седмица с нас кратко писмо за работата си. Започнете нова работа чак след като проверим документа Ви.
rule-work-fixed_term =
    .client = Попитайте работодателя си дали договорът продължава, и въпреки това се запишете тази седмица за търсене на работа (arbeitsuchend).
rule-work-wage =
    .client = Запишете в кои дни и колко време сте работили и отидете с нас на консултация. Там ще напишат писмо до работодателя.
rule-work-permission_tolerated =
    .client = Отидете в следващите две седмици на консултация, преди да започнете работа.
rule-work-stagnation =
    .client = Помислете коя малка стъпка би Ви зарадвала. На следващия разговор ще я планираме заедно.
rule-work-parallel_practice =
    .client = Потърсете с нас фирма за няколко пробни дни успоредно с курса по немски.
rule-work-cv =
    .client = Напишете с нас автобиография на немски. Важи всичко, което можете и сте правили.
rule-work-recognition_regulated =
    .client = Отидете в следващите четири седмици на консултация за признаване на дипломи. Моля, вземете всички дипломи, също копия или снимки.
rule-work-recognition_overdue =
    .client = Напишете с нас в следващите две седмици кратко писмо: питаме докъде е стигнала молбата Ви.
rule-work-adaptation =
    .client = Потърсете с консултацията за признаване място за курса или изпита. Вече постигнахте много.
rule-education-school_certificate =
    .client = Отидете със свидетелствата си на консултация в народния университет (Volkshochschule). И чуждестранни свидетелства може да важат.
rule-education-study_counselling =
    .client = Отидете с дипломите си на консултация за студенти в някой университет.
rule-education-training_search =
    .client = Уговорете с нас среща в консултацията за професии (Berufsberatung). Донесете свидетелства, ако имате.
rule-education-training_grant =
    .client = Подайте с нас молба до агенцията по труда (Agentur für Arbeit) за пари по време на обучението. Моля, донесете договора за обучение.
rule-education-student_money =
    .client = Отидете тази седмица на социалната консултация на студентската служба (Studierendenwerk). Не подавайте никаква молба, преди да сме говорили за това.
rule-education-student_money_now =
    .client = Отидете днес на мястото, което ще Ви посочим. Там ще получите храна и съвет.
rule-language-right_ends =
    .client = Запишете се тази седмица с листа си в езиково училище. Поискайте писмено потвърждение за записването.
rule-language-waiting =
    .client = Попитайте с нас в няколко езикови училища. Докато започне курсът, ще намерим езиково кафене или онлайн курс.
rule-language-obstacle_cost =
    .client = Попитайте в езиковото училище за освобождаване от такси и за пари за път. Моля, вземете решението за помощите Ви (Bescheid).
rule-language-vocational_agency =
    .client = Попитайте в агенцията по труда (Agentur für Arbeit) за професионален езиков курс.
rule-language-alternatives_eu =
    .client = Потърсете с нас вечерен курс по немски или езиково кафене наблизо.

## Actors
actor-labour_counselling = Консултация за труд (Beratungsstelle Arbeit)
actor-labour_court = Трудов съд (Arbeitsgericht)
actor-recognition_office = Служба за признаване (Anerkennungsstelle)
actor-student_services = Студентска служба (Studierendenwerk)
actor-adult_education = Народен университет (VHS) или вечерно училище

## Papers
doc-dismissal_letter = Писмо за уволнение с плика или договор за прекратяване
doc-work_contract = Трудов договор (Arbeitsvertrag)
doc-payslips = Фишове за заплата и записани часове
doc-recognition_letter = Решение или писмо от службата за признаване
doc-school_reports = Училищни свидетелства (също копия или снимки)
doc-enrolment = Студентско удостоверение (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Попитайте с нас за професионален езиков курс, който е подходящ за работното Ви време.
rule-work-unemployed_claim =
    .client = Запишете се с нас в агенцията по труда (Agentur für Arbeit) за безработица (arbeitslos). Едва от този ден може да има обезщетение за безработица.
rule-work-told_too_late =
    .client = Отидете в следващите два дни с нас на консултация, преди да пишем на служба за работата Ви.
