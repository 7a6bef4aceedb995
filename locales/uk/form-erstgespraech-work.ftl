# Questions about: language, school, training and work.

## language

q-language-first = Якими мовами Ви розмовляєте з дитинства?
    .hint = Можна вибрати кілька
q-language-reading = Наскільки добре Ви читаєте й пишете своєю мовою?
    .hint = Будь-яка відповідь підходить
    .help = Так ми знайдемо курс, який Вам підходить, і пояснимо листи усно, якщо так легше.
q-language-level_source = Звідки ми це знаємо?
    .hint = Покажіть, будь ласка, сертифікат
q-language-level_on = Коли був іспит або тест?
    .hint = Досить місяця
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-language-course_kind = Який це курс або який він був?
q-language-right_until = До якого дня діє направлення (Berechtigungsschein) або зобов’язання?
    .hint = Дата стоїть на аркуші
    .help = Якщо дати на ньому немає: «не стосується».
q-language-waiting_since = Відколи Ви чекаєте на місце в курсі?
    .hint = Досить місяця
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-language-obstacles = Що зараз заважає відвідувати курс?
    .hint = Можна вибрати кілька
    .check-nothing_and_more = «Нічого» не поєднується з іншими відповідями. Приберіть, будь ласка, одне з них.

## other_language

s-other_language = Інші мови
q-other_language-name = Якою ще мовою Ви розмовляєте?
    .hint = Одна за одною, діалекти теж
q-other_language-skills = Що Ви вмієте цією мовою?

## past_course

s-past_course = Попередні курси
q-past_course-provider = У якій школі був курс?
    .hint = Один курс за одним
q-past_course-kind = Який це був курс?
q-past_course-from = Коли він почався?
    .hint = Досить місяця
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-past_course-until = Коли він закінчився?
    .hint = Досить місяця
    .check-before_start = Виходить, курс закінчився раніше, ніж почався. Перевірте, будь ласка, обидві дати.
q-past_course-hours = Скільки приблизно було навчальних годин?
    .hint = Вони вказані в довідці про курс
q-past_course-outcome = Чим він закінчився?

## education

s-education = Школа і професійна освіта
q-education-school_years = Скільки років загалом Ви ходили до школи?
    .hint = Перерви – це нічого: рахуйте лише шкільні роки
q-education-school_abroad = Яку школу Ви закінчили за кордоном?
q-education-school_germany = Чи ходили Ви до школи в Німеччині?
q-education-regulated = Чи потрібен для Вашої професії в Німеччині спеціальний дозвіл?
    .hint = Наприклад, догляд, медицина, вчителювання, виховання, право
    .help = Чи регульована професія, показує Anerkennungs-Finder федерації.
q-education-certificate_abroad = Чи отримали Ви диплом про свою професію за кордоном?
q-education-certificate_translated = Чи перекладено Ваші дипломи німецькою?
    .hint = Перекладачкою або перекладачем із печаткою
q-education-recognition = Як далеко просунулося визнання Вашого диплома?
    .hint = Покажіть нам, будь ласка, листи про це
q-education-recognition_on = Коли установа підтвердила, що всі документи є?
    .hint = У листі: «vollständig»
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-education-wishes = Чого Ви ще хочете навчитися або що закінчити?
    .hint = Можна вибрати кілька
    .check-nothing_and_more = «Зараз нічого» не поєднується з іншими відповідями. Приберіть, будь ласка, одне з них.
q-education-study_preparation = Чи потрібні Вам для вишу ще Studienkolleg або мовний іспит?
    .hint = Це скаже виш або uni-assist
q-education-training = Чи маєте Ви місце професійного навчання?
    .hint = Обіцянка теж рахується
q-education-training_starts = Коли починається навчання?
    .hint = Написано в договорі
q-education-training_away = Чи живете Ви під час навчання окремо від батьків?
    .hint = Також якщо батьки живуть надто далеко
q-education-training_grant = Чи подали Ви заяву на допомогу на професійне навчання (Berufsausbildungsbeihilfe, BAB)?
    .hint = Гроші від Agentur für Arbeit під час навчання
q-education-money_for_study = Чи вистачить Ваших грошей до кінця семестру?
    .hint = Рахунок, підробіток і допомога разом

## training_abroad

s-training_abroad = Інші професії та дипломи
q-training_abroad-occupation = Якої ще професії або спеціальності Ви навчилися?
    .hint = Одна за одною
q-training_abroad-country = У якій країні?
q-training_abroad-years = Скільки років це тривало?
q-training_abroad-degree = Чим Ви це закінчили?
q-training_abroad-finished = Коли Ви закінчили?
    .hint = Досить року
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-training_abroad-certificate = Чи маєте Ви диплом?

## work

q-work-status = Що Ви зараз робите?
    .hint = Робота, професійне навчання, догляд за дитиною або щось інше
q-work-permission = Що написано у Вашому документі про роботу?
    .hint = На картці або додатковому аркуші: «Erwerbstätigkeit …»
q-work-registered = Чи зареєстровані Ви в Agentur für Arbeit або Jobcenter як такі, що шукають роботу?
    .hint = Можна й онлайн, це безкоштовно
q-work-jobcenter_plan = Чи маєте Ви план із Jobcenter?
    .hint = «Kooperationsplan»
q-work-employer = Де Ви працюєте?
    .hint = Досить галузі
q-work-since = Відколи Ви там працюєте?
    .hint = Досить місяця
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-work-limited_until = До якого дня діє Ваш договір?
    .hint = Безстроковий: «не стосується»
q-work-hours = Скільки годин на тиждень Ви працюєте?
    .hint = У середньому за останні місяці
q-work-gross = Скільки Ви заробляєте на місяць брутто?
    .hint = Написано в розрахунковому листку зарплати
q-work-contract = Чи маєте Ви письмовий трудовий договір?
q-work-job_end = Чи втратили Ви роботу, або вона скоро закінчується?
    .hint = Покажіть нам, будь ласка, лист
q-work-told_on = Коли Ви про це дізналися або отримали лист?
    .hint = День, коли він лежав у скриньці або його віддали
    .help = Від цього дня йдуть короткі строки.
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-work-ends_on = Який Ваш останній робочий день?
    .hint = Кінець трудових відносин
q-work-wage_unpaid = Чи не заплатив Вам якийсь роботодавець зарплату?
    .hint = Також після кінця роботи
q-work-wage_due_on = Коли мала прийти перша несплачена зарплата?
    .hint = Якщо можна, день; зазвичай останній у місяці
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-work-skills = Що Ви добре вмієте?
    .hint = Також у щоденному житті; можна вибрати кілька
q-work-cv = Чи маєте Ви резюме німецькою?
q-work-obstacles = Що зараз заважає знайти або зберегти роботу?
    .hint = Можна вибрати кілька
    .check-nothing_and_more = «Нічого» не поєднується з іншими відповідями. Приберіть, будь ласка, одне з них.
q-work-dream = Яку роботу Ви хотіли б робити?
    .hint = Своїми словами

## past_job

s-past_job = Попередня робота
q-past_job-activity = Ким Ви працювали раніше?
    .hint = Одна робота за одною, також без договору в сімейній справі
q-past_job-country = У якій країні?
q-past_job-years = Скільки років?
