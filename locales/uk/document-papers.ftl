# What the documents beside the old ones need: subtitles, annexes, checklist, handover, conference.

## Names of the documents, as they are offered

document-kind-plan = План допомоги для справи
document-kind-client = Аркуш для людини, її мовою
document-kind-checklist = Список документів для людини
document-kind-handover = Аркуш передачі для установи
document-kind-conference = Аркуш для спільної наради (Fallkonferenz)

## The plan for the file

document-plan-subtitle = { $status } від { $day }
document-plan-person = Людина
document-plan-household = Домогосподарство
document-plan-strengths = Сильні сторони
document-note-versions = Стан: анкета { $form }, версія { $version }; правила { $rules }.
document-reason-why = Чому
document-column-severity = Вага
document-column-measures = №

## The person's own page
# The sentences are said in German at a counter; other languages say what they mean.

document-client-phrases = Речення для розмови в установі
document-phrase-receipt = Я хочу це подати. Дайте мені, будь ласка, підтвердження отримання з датою.
document-phrase-missing = Напишіть мені, будь ласка, чого ще бракує і до якого дня.
document-phrase-language = Моя мова: { $language }. Чи можете Ви говорити повільно або покликати когось, хто перекладе?

## Papers: there, missing, who gets them

document-checklist-title = Мої документи
document-checklist-how = Позначте, що Ви вже маєте. Чого бракує, дістанемо разом.
document-checklist-none = Для Ваших наступних кроків документи не потрібні.
document-checklist-note = Ніколи не віддавайте оригінали: покажіть оригінал і віддайте копію.
document-column-paper = Документ
document-column-there = є
document-column-missing = бракує
document-column-gets_it = Хто його дістане?
document-column-by = до якого дня

## The warm handover

document-handover-title = Аркуш передачі
document-handover-to = Кому
document-handover-reached = Контакт
document-handover-phone = Телефон людини
document-handover-done = Уже зроблено
document-handover-topics = Про що йдеться
document-handover-request = Наше прохання
document-handover-request-appointment = Дайте, будь ласка, людині час зустрічі і скажіть, що взяти з собою.
document-handover-request-answer = Дайте нам, будь ласка, коротку відповідь, навіть якщо Ви за це не відповідаєте.
document-handover-reply = Відповідь
document-handover-reply-contact = Контактна особа, телефон
document-handover-reply-appointment = Зустріч: дата, час
document-handover-reply-result = Результат
document-handover-consent = Людина погодилася, щоб ми передали ці відомості: { $actor }. Вона може відкликати згоду будь-коли. Використовуйте, будь ласка, ці відомості лише для цієї справи.
document-column-your_role = Ваша роль

## The case conference

document-conference-title = Спільна нарада щодо справи (Fallkonferenz)
document-conference-when = День, місце
document-conference-chair = Ведучий
document-conference-consent = Де немає згоди: спершу спитати людину, потім запрошувати. Сама вона запрошена завжди.
document-conference-topics = Теми
document-conference-decisions = Рішення
document-column-present = присутні
document-column-decision = Що
document-column-who = Хто
document-signature-minutes = Протокол

## Why a document is not made

document-refused-no_recipient = Для аркуша передачі не вказано, кому він. Виберіть установу, для якої записано згоду.
document-refused-no_consent = Для цієї установи згоди не записано. Спитайте людину і запишіть її відповідь, тоді можна далі.
document-refused-no_part = Ця установа не має завдання в цьому плані.
document-refused-no_font = Жоден шрифт на цьому комп’ютері не має всіх знаків ({ $letters }). Попросіть установити пакет { $package } або візьміть інший формат.
document-refused-not_built = Цього формату в програмі немає. Візьміть ODT і перетворіть його.
document-refused-template = У шаблоні помилка ({ $file }). Повідомте, будь ласка, адміністраторів програми.
