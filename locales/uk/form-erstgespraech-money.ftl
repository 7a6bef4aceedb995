# Questions about: money, debts and home.

## livelihood

q-livelihood-tax_number = Чи маєте Ви податковий ідентифікаційний номер (Steuer-ID)?
    .hint = Лист від Bundeszentralamt für Steuern; сам номер нам не потрібен
q-livelihood-insurance_number = Чи маєте Ви номер соціального страхування?
    .hint = Сам номер нам не потрібен
q-livelihood-asylum_benefits_since = Відколи Ви в Німеччині й отримуєте ці виплати?
    .hint = Досить місяця
    .help = Після 36 місяців проживання виплати змінюються.
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-livelihood-enough = Чи вистачає Вашого доходу щомісяця на все потрібне?
    .hint = Оренда, їжа, електрика, проїзд
q-livelihood-broadcast = Чи звільнені Ви від плати за телерадіомовлення (Rundfunkbeitrag)?
    .hint = Листи від «Beitragsservice»

## benefit

s-benefit = Інші виплати і рішення
q-benefit-name = Яка це виплата?
    .hint = Як вона названа в рішенні (Bescheid); одна за одною
q-benefit-authority = Яка установа її платить?
q-benefit-granted_from = Від якого дня її призначено?
    .hint = Написано в рішенні
q-benefit-granted_until = До якого дня її призначено?
    .hint = Без кінця: «не стосується»
    .check-before_start = Виходить, виплата закінчилася раніше, ніж почалася. Перевірте, будь ласка, обидві дати.
q-benefit-amount = Скільки це на місяць?
    .hint = Приблизно
q-benefit-renewal_filed = Чи вже подано заяву, щоб вона тривала далі?
q-benefit-outcome = Що написано в останньому рішенні?
    .hint = Ми охоче прочитаємо його разом
q-benefit-notice_posted = Яка дата стоїть на рішенні?
    .hint = Угорі праворуч
    .help = Ідеться про день, коли установа віддала його на пошту.
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-benefit-objection_filed = Чи вже подали Ви заперечення (Widerspruch)?

## income

s-income = Дохід
q-income-person = Хто у Вашому домогосподарстві має дохід?
    .hint = Наприклад, «я» або «мій чоловік»
q-income-kind = Звідки він?
q-income-amount = Скільки це на місяць?

## debts

s-debts = Борги й електрика
q-debts-kinds = Кому Ви винні гроші?
    .hint = Можна вибрати кілька; нічого не треба пояснювати
    .check-none_and_more = «Боргів немає» не поєднується з іншими відповідями. Приберіть, будь ласка, одне з них.
q-debts-sum = Скільки це приблизно разом?
    .hint = Досить приблизної оцінки
q-debts-enforcement = Чи вже сталося через борги щось із цього?
    .hint = Виберіть найтерміновіше
q-debts-order_served = Коли вручили лист із суду?
    .hint = Дата стоїть на жовтому конверті
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-debts-counselling = Чи були Ви вже в консультації щодо боргів (Schuldnerberatung)?
q-debts-energy = Як справи з електрикою і газом?
    .hint = Покажіть, будь ласка, листи від постачальника
q-debts-energy_cut_on = Якого дня мають відключити?
    .hint = Написано в листі

## housing

q-housing-moved_in = Відколи Ви там живете?
    .hint = День, коли Ви вселилися
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-housing-registered = Чи зареєстровані Ви там?
    .hint = У бюро для громадян (Bürgerbüro)
q-housing-landlord_paper = Чи маєте Ви підтвердження від орендодавця (Wohnungsgeberbestätigung)?
    .hint = Аркуш, який підписує орендодавець або гуртожиток
q-housing-persons = Скільки людей живе там разом?
    .hint = Разом із Вами
q-housing-square_metres = Яка площа помешкання у квадратних метрах?
    .hint = Написано в договорі оренди
q-housing-cost = Скільки коштує помешкання на місяць з усіма витратами?
    .hint = Оренда разом з опаленням (Warmmiete)
q-housing-paid_by = Хто платить за оренду?
q-housing-threat = Чи непокоїтеся Ви, що можете втратити житло?
    .hint = Виберіть найтерміновіше; покажіть, будь ласка, листи
q-housing-arrears = Скільки оренди ще не сплачено?
    .hint = Приблизно
q-housing-action_served = Коли вручили позов про виселення (Räumungsklage)?
    .hint = Дата стоїть на жовтому конверті
    .check-in_future = Ця дата в майбутньому. Перевірте, будь ласка.
q-housing-eviction_on = Якого дня виселення?
    .hint = Написано в листі судового виконавця
q-housing-leave_on = До якого дня Ви маєте виїхати за розірванням договору (Kündigung)?
    .hint = Написано в Kündigung
q-housing-defects = Що заважає Вам у помешканні?
    .hint = Можна вибрати кілька
    .check-none_and_more = «Нічого» не поєднується з іншими відповідями. Приберіть, будь ласка, одне з них.
q-housing-wants_flat = Чи шукаєте Ви інше житло?
    .hint = Також якщо живете в гуртожитку
q-housing-permit = Чи маєте Ви довідку на соціальне житло (Wohnberechtigungsschein)?
    .hint = «WBS»
q-housing-permit_until = До якого дня вона дійсна?
    .hint = Зазвичай один рік
q-housing-wished_districts = У яких районах міста Ви хотіли б жити?
    .hint = Можна вибрати кілька
q-housing-without_steps = Чи потрібне Вам житло без сходинок?
    .hint = Для Вас або когось із Вашої сім’ї
q-housing-obligation = Чи мусите Ви жити в певному місці?
    .hint = Написано на картці або додатковому аркуші: «Wohnsitzauflage»
q-housing-obligation_until = До якого дня це діє?
    .hint = Якщо дати немає: «не стосується»
q-housing-move_reason = Чому Ви хочете переїхати?
q-housing-offer = Чи є вже житло на прикметі?
    .hint = Будь ласка, нічого не підписуйте, доки установа не погодить
q-housing-empty = Чи бракує у Вашому помешканні чогось важливого, наприклад, ліжка, плити або холодильника?
