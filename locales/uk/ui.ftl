# What stands on the screens beside questions, options and the plan.

locale-name = Українська
locale-name-de = Ukrainisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Keys

# Stands in front of a letter.
key-control = Ctrl+
key-enter = Enter
key-tab = Tab
key-back_tab = Shift+Tab
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-page_up = PgUp
key-page_down = PgDn
key-escape = Esc
key-paste = Вставити
keys-key = Клавіша
keys-what = Що робить
keys-everywhere = майже всюди
keys-where = Де
# Letters that answer yes or no at once.
letters-yes = тy
letters-no = нn

## Commands

command-answer = Відповісти
command-submit = Далі
command-yes = Так
command-no = Ні
command-next = Далі без відповіді
command-back = Назад
command-step_back = Назад
command-next_field = Наступне поле
command-talk_language = Вибрати мову
command-new_case = Нова справа
command-new_code = Новий код відновлення
command-up = Угору
command-down = Униз
command-page_up = Сторінка вгору
command-page_down = Сторінка вниз
command-close = Закрити
command-question_menu = До питання
command-unknown = Не знає
command-declined = Не хоче казати
command-later = З’ясувати пізніше
command-not_applicable = Не стосується
command-plan = План допомоги
command-undo = Скасувати
command-redo = Повторити
command-swap_languages = Поміняти мови
command-client_view = Вигляд для людини
command-blank = Погасити екран
command-menu = Меню
command-deadlines = Строки показати/сховати
command-overview = Огляд
command-open_points = Відкриті питання
command-migration = Нова редакція запитань
command-save_again = Зберегти ще раз
command-close_case = Закрити справу
command-question_help = Пояснення показати/сховати
command-remark = Примітка
command-source = Джерело відповіді
command-clear = Забрати відповідь
command-override = Обійти застереження з поясненням
command-skip_section = Розділ пропустити/повернути
command-remove_row = Вилучити запис
command-details = Подробиці
command-told = Прочитати все
command-why = Чому?
command-accept = Прийняти
command-accept_all = Прийняти все
command-reject = Відхилити
command-done = Виконано
command-reopen = Знову пропозиція
command-export = Вивести
command-directory = Пропозиції допомоги
command-retry = Ще раз
command-return = Назад до справи
command-lock = Заблокувати
command-help = Довідка
command-help_letter = Довідка
command-quit = Вийти
command-quit_here = Вийти

## Places

context-first_start = Перший запуск
context-unlock = Розблокування
context-new_passphrase = Нова парольна фраза
context-new_code = Новий код відновлення
context-start = Початкова сторінка
context-notice = Пояснення і згода
context-interview = Питання
context-rows = Список
context-end = Кінець питань
context-overview = Огляд
context-open_points = Відкриті питання
context-plan = План допомоги
context-leaving = Збереження перед виходом
context-failed = Збій
context-menu = Меню
context-help = Довідка
context-prompt = Рядок введення
context-confirm = Підтвердження
context-export = Виведення
context-source = Джерело
context-why = Обґрунтування
context-client_view = Вигляд для людини
context-blank = Порожній екран

## Banners

banner-training = НАВЧАННЯ – не вводьте справжніх даних
banner-training-short = НАВЧАННЯ
banner-not_stored = Не зберігається: після закриття все зникне
banner-anonymous = Анонімно: без імен, адрес, номерів
banner-machine = Машинний переклад, ще не перевірено

## Saving

save-saved = збережено
save-saving = зберігається …
save-not_stored = лише в пам’яті
save-failed = НЕ збережено

## First start

first_start-title = Вітаємо в lotse
first_start-language = Якою мовою Ви працюєте?
first_start-language-hint = ↑↓ та Enter
first_start-passphrase = Придумайте парольну фразу
first_start-passphrase-hint = Щонайменше { $characters } знаків або { $words } слів. Речення, яке знаєте лише Ви, легко запам’ятати.
first_start-passphrase-first = Парольна фраза
first_start-passphrase-second = Ще раз
first_start-passphrase-warning = Без парольної фрази і без коду відновлення ніхто не зможе відкрити дані, навіть ми. Це остаточно.
first_start-making = Створюється сховище …
first_start-making-hint = Це триває кілька секунд.
first_start-code = Ваш код відновлення
first_start-code-hint = Запишіть його на папері й зберігайте окремо від комп’ютера. Його показують лише зараз.
first_start-code-continue = Записано: далі – Enter. Програма запитає дві групи.
first_start-typed_back = Введіть дві групи з паперу
first_start-typed_back-group = Група { $number }
first_start-typed_back-wrong = Ця група неправильна. Будь ласка, подивіться на папір.
first_start-typed_back-hint = Так ми певні, що код записано правильно. Esc покаже його ще раз.
passphrase-short = Закоротко: щонайменше 12 знаків або 4 слова
passphrase-uniform = Надто одноманітно: візьміть більше різних знаків
passphrase-different = Введене не збігається. Будь ласка, введіть другу фразу ще раз.
passphrase-new = Придумайте нову парольну фразу
passphrase-new-hint = Вона замінить попередню. Код відновлення на папері чинний і далі. Esc: нічого не змінювати
passphrase-changing = Парольна фраза змінюється …

## Unlock

unlock-title = Заблоковано
unlock-passphrase = Парольна фраза
unlock-code = Код відновлення
unlock-passphrase-hint = Enter розблоковує. Tab: з кодом відновлення
unlock-code-hint = Enter розблоковує. Tab: з парольною фразою
unlock-waiting = Перевіряється …
unlock-attempts = { $count ->
        [one] { $count } спроба була неправильна
        [few] { $count } спроби були неправильні
        [many] { $count } спроб були неправильні
       *[other] { $count } спроби були неправильні
    }
unlock-kept = Деякі відповіді ще не збережено. Вони не пропадуть: розблокуйте, і їх буде збережено.
unlock-waking = lotse запускається …

## Start

start-title = Справи
start-search = Пошук
start-search-hint = Введіть ім’я, ↑↓ вибирає, Enter відкриває
start-new = { $key }: нова справа
start-empty = Справ ще немає. { $key } починає першу.
start-no_match = Жодна справа не відповідає пошуку
start-reading = Читаємо справи …
start-opening = Справа відкривається …
start-nameless = без імені
start-anonymous = анонімно
start-last_contact = востаннє { $day }
start-deadlines = { $count ->
        [0] немає відкритих строків
        [one] { $count } відкритий строк
        [few] { $count } відкриті строки
        [many] { $count } відкритих строків
       *[other] { $count } відкритого строку
    }
start-next_deadline = найближчий строк { $day }
start-count = { $shown } з { $total }
start-practice = lotse --training: вправлятися без справжніх даних
start-code_unconfirmed = Код відновлення так і не ввели для перевірки. Якщо забути парольну фразу, без нього все втрачено. { $key } створює новий.

## Notice and consent

notice-title = Перш ніж почати
notice-language = Мова розмови: { $name }
notice-language-hint = Tab або введіть назву
notice-who = Я Вас консультую і записую. Без Вашого дозволу я нічого нікому не передаю, навіть відомству у справах іноземців (Ausländerbehörde).
notice-duty = Винятки: якщо є небезпека для життя чи здоров’я, насамперед дітей, мені доведеться покликати допомогу; про це я спершу скажу Вам. Крім того, державні установи мусять повідомляти, якщо дізнаються, що хтось живе тут без дозволу. Якщо це стосується Вас, будь ласка, збережіть анонімність.
notice-free = Усе добровільно. Ви можете пропустити будь-яке питання і зупинитися будь-коли. Поганих наслідків для Вас це не матиме.
notice-anonymous = Ви можете зберегти анонімність. Тоді я не записую ні імені, ні адреси, ні номера.
notice-purpose = Ми записуємо Ваші відповіді, щоб разом із Вами скласти план допомоги (Hilfeplan). Правова підстава – Ваша згода (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Дані зберігаються в зашифрованому вигляді на комп’ютері цієї консультації. Відповідає за них організація, назву якої і контакт із захисту даних указано на дошці оголошень. Передаємо лише те, що Ви дозволите для кожної установи окремо.
notice-how_long = Ми видаляємо дані, коли консультування закінчено і немає більше обов’язку їх зберігати.
notice-rights = Ви маєте право переглянути свої дані й забрати їх із собою, вимагати їх виправити або видалити і будь-коли відкликати згоду. Поскаржитися можна до органу із захисту даних федеральної землі.
notice-question = Чи можна мені зберегти Ваші відповіді?
agreement-stored = Так, зберегти
agreement-anonymous = Так, але анонімно (з вигаданим іменем)
agreement-not_stored = Ні, нічого не зберігати
notice-pseudonym = Вигадане ім’я або скорочення
notice-pseudonym-hint = Enter починає розмову. Esc: назад

## Interview

interview-place = Питання { $number } з { $total } · { $section }
interview-place-beyond = { $section }
interview-progress = { $held }/{ $asked }
interview-route_progress = Коротка розмова { $held }/{ $asked }
interview-counselor_only = Лише для Вас: спитати усно, не показувати
interview-remark = Примітка: { $text }
interview-source = Джерело: { $source }
interview-filter = Фільтр
interview-no_match = Жодна відповідь не підходить. Backspace стирає фільтр.
interview-choose_one = Цифра або початок слова, Enter відповідає
interview-choose_one-long = Початок слова, ↑↓ вибирає, Enter відповідає
interview-choose_many = Цифра або пробіл вибирає, Enter відповідає
interview-choose_many-long = Початок слова; кома: ще одна; Enter відповідає
interview-chosen = { $count ->
        [one] вибрано { $count }
        [few] вибрано { $count }
        [many] вибрано { $count }
       *[other] вибрано { $count }
    }
interview-date = ДД.ММ.РРРР; можна не все: 12.2026 або 2026; +38 = через 38 днів
interview-time = ГГ:ХХ
interview-money = Сума в євро
interview-number = Число
interview-scale = від { $min } до { $max }
interview-text = Текст, Enter відповідає
interview-note = Прочитати вголос, потім Enter
interview-row = { $section }: { $name }
interview-row-nameless = { $section }, запис { $number }
interview-off_route = зараз не враховується
rows-hint = Впишіть і Enter: додати. Лише Enter: це все. ↑↓ або цифра та Enter: змінити
rows-hint-empty = Впишіть і Enter: додати. { $key }: записів немає
rows-closed = Це все
end-title = Усі питання пройдено
end-hint = Enter показує план допомоги
end-open_points = { $count ->
        [0] Немає відкритих питань
        [one] { $count } відкрите питання
        [few] { $count } відкриті питання
        [many] { $count } відкритих питань
       *[other] { $count } відкритого питання
    }
non_answer-unknown = не знаю
non_answer-declined = волію не відповідати
non_answer-later = з’ясуємо пізніше
non_answer-not_applicable = не стосується
source-client = Сама людина
source-interpreter = Перекладач
source-document = Бачили документ
source-third_party = Треті особи
source-title = Звідки ця відповідь?
typed-empty = Нічого не введено
typed-date = Це не дата. Приклади: 29.12.2026, 12.2026, 2026
typed-time = Це не час. Приклад: 09:30
typed-number = Це не число
typed-range = Число поза тим, що тут можливо
typed-choose = Будь ласка, виберіть відповідь зі списку
pane-deadlines = Строки
pane-plan = План допомоги досі
pane-none = Строків ще немає
pane-days = { $count ->
        [0] сьогодні
        [one] через { $count } день
        [few] через { $count } дні
        [many] через { $count } днів
       *[other] через { $count } дня
    }
pane-overdue = { $count ->
        [one] минув { $count } день тому
        [few] минув { $count } дні тому
        [many] минув { $count } днів тому
       *[other] минув { $count } дня тому
    }

## Overview and open points

overview-title = Огляд
overview-skipped = пропущено
overview-nothing_asked = зараз питань немає
open_points-title = Відкриті питання
open_points-none = Відкритих питань немає.
migration-title = Нова редакція запитань
migration-versions = На запитання цієї справи відповідали за редакцією { $from }. Тепер діє редакція { $to }.
migration-carried = Відповіді, що чинні й далі: { $count }
migration-homeless = Без місця серед запитань: збережено, але план і папери цього не читають
migration-option = { $answer } (варіанта «{ $option }» більше немає)
migration-no_text = { $answer } (варіанта «{ $option }» більше немає, його тексту теж)
migration-new = Нові запитання
reason-error = Помилка
reason-warning = Будь ласка, перевірте
reason-unknown = не знає
reason-later = з’ясувати пізніше
reason-not_asked = ще не спитали
reason-off_route = зараз не враховується

## Plan

plan-title = План допомоги – чернетка
plan-empty = З відповідей ще не випливає жоден захід.
plan-count = { $count ->
        [one] { $count } захід
        [few] { $count } заходи
        [many] { $count } заходів
       *[other] { $count } заходу
    }
plan-lead = Веде
plan-with = Разом із
plan-decides = Вирішує
plan-refer = Спершу і до будь-якої установи
plan-due = Строк
plan-safe_by = безпечно до { $day }
plan-act_by = Взятися до
plan-after = Йде після
plan-together = Починається разом із
plan-only_if = Лише якщо
plan-documents = Документи
plan-law = Право
plan-certainty = Певність
plan-gaps = Не враховано
plan-client_task = Завдання людини
plan-because = Тому що
plan-parameters = Стан права
plan-outdated = Перевірте стан права: це правило вже мало бути переглянуте.
plan-unreachable = Уже не досягти
plan-unreachable-by = { $count ->
        [one] на { $count } день
        [few] на { $count } дні
        [many] на { $count } днів
       *[other] на { $count } дня
    }
plan-open_questions = Питання, які вирішать більше
plan-deadlines = Строки
plan-review = Переглянути { $day }
plan-since = від { $day }
plan-rule = Правило { $rule }
plan-no_legal_advice = Пропозиція, не юридична консультація. Вирішуєте Ви.
why-title = Чому?
why-not_asked = не спитали
decision-proposed = пропозиція
decision-accepted = прийнято
decision-rejected = відхилено
decision-rejected-because = відхилено: { $reason }
decision-done = виконано

## Menus, lines to write in, questions

menu-title = Меню
menu-question = До питання
menu-hint = Літера або ↑↓ та Enter. Esc закриває
help-title = Довідка
help-question = До цього питання
help-keys = Клавіші тут
prompt-remark = Примітка до питання
prompt-clear = Чому відповідь забирають?
prompt-override = Чому відповідь правильна попри застереження?
prompt-reject = Чому захід відхиляють?
prompt-hint = Enter приймає. Esc закриває, текст залишається
confirm-change = Ця зміна має наслідки. Прийняти?
confirm-change-lost = Тоді більше не враховується:
confirm-change-dropped = Випадає з плану допомоги:
confirm-remove_row = Вилучити цей запис? Скасувати можна через Ctrl+U.
confirm-discard = Цю розмову ніде не збережено. Справді видалити?
confirm-quit_unsaved = Деякі відповіді ще не збережено, вони пропадуть. Усе одно вийти?
confirm-accept_all =
    { $count ->
        [one] Відкрита ще { $count } пропозиція. Прийняти?
        [few] Відкриті ще { $count } пропозиції. Прийняти всі?
       *[other] Відкритих пропозицій ще { $count }. Прийняти всі?
    } Відхилене і змінене лишається як є. Ctrl+U скасовує все одразу.
confirm-safe_at_home = Чи безпечно для людини брати папери додому?
confirm-keys = т: так · н: ні

## Client's side

client_view-title = Наше питання до Вас
client_view-steps = Ваші наступні кроки
client_view-neutral = Хвилинку, будь ласка
client_view-by = до { $day }

## Leaving and failures

leaving-saving = Відповіді зберігаються …
leaving-failed = Відповіді ще не збережено
leaving-failed-hint = r: спробувати ще раз · Esc: назад до справи · Ctrl+X: вийти
failed-title = Сховищем неможливо користуватися
failed-hint = r: спробувати ще раз · Ctrl+X: вийти

## Messages

note-milestone = Коротку розмову завершено. { $key }: подивитися план допомоги. Питати далі можна будь-коли.
note-check = Будь ласка, перевірте цю відповідь. Ще раз Enter залишає її так.
note-anonymous_refused = Анонімна розмова: це не записують. Tab веде далі.
note-nothing_entered = Нічого не введено. Tab веде далі без відповіді.
note-rows_empty = Ще нічого не записано. Впишіть або оберіть «Не стосується», якщо тут нічого немає.
note-rows_there = Щось уже записано. Лише Enter: це все.
note-roster_full = Більше записів тут неможливо.
note-choose_row = Спершу виберіть запис клавішами ↑↓.
note-choose_case = Спершу виберіть справу клавішами ↑↓ або знайдіть її.
note-agreement_needed = Будь ласка, позначте 1, 2 або 3: що людина дозволяє.
note-pseudonym_needed = Будь ласка, введіть вигадане ім’я або скорочення.
note-reason_needed = Будь ласка, введіть коротке пояснення.
note-section_skipped = Розділ пропущено
note-section_taken_up = Розділ повернуто
note-nothing_to_undo = Немає чого скасовувати.
note-nothing_to_redo = Немає чого повторювати.
note-undone = Скасовано
note-redone = Повторено
note-nothing_to_clear = Тут немає відповіді, яку можна забрати.
note-nothing_to_override = Тут немає застереження.
note-remarked = Примітку записано
note-overridden = Застереження обійдено з поясненням
note-accepted = Захід прийнято
note-all_accepted = Усі відкриті пропозиції прийнято. { $key }: узгодити план
note-no_proposals = Відкритих пропозицій більше немає
note-rejected = Захід відхилено
note-done = Захід виконано
note-reopened = Знову пропозиція
note-exported = Записано, не зашифровано: { $file }
note-export_failed = Нічого не записано: папка { $folder } не приймає файл. Перевірте папку та права доступу або вкажіть іншу в LOTSE_EXPORTS.
note-export_full = Нічого не записано: у папці { $folder } більше немає місця. Звільніть місце та збережіть ще раз.
note-resumed = Ваші відповіді на місці.
note-passphrase_changed = Відтепер діє нова парольна фраза, попередня – вже ні.
note-passphrase_kept = Нічого не змінено: діє попередня парольна фраза.
note-code_new = Старий код діє, доки Ви не введете дві групи нового.
note-code_changed = Діє новий код відновлення, старий уже ні.
note-code_kept = Нічого не змінено: діє попередній код відновлення.
note-not_exported = Нічого не виведено.

## What went wrong, and what to do

err-full = на носії даних немає місця
rec-full = Будь ласка, звільніть місце. Відповіді тим часом залишаються в програмі, і вона далі намагається їх зберегти.
err-read_only = на носій даних неможливо записувати
rec-read_only = Будь ласка, перевірте, чи він захищений від запису. Відповіді тим часом залишаються в програмі; план можна вивести.
err-damaged = дані у сховищі пошкоджено
rec-damaged = Будь ласка, нічого не видаляйте. Відновіть резервну копію або покличте технічну підтримку.
err-busy = сховище вже відкрито в іншому вікні
rec-busy = Будь ласка, закрийте інше вікно і спробуйте ще раз.
err-newer = це сховище записала новіша версія програми
rec-newer = Будь ласка, оновіть програму.
err-occupied = на місці сховища лежить щось інше
rec-occupied = Будь ласка, назвіть іншу теку через --store. Те, що там лежить, залишиться, як є.
err-disk = носій даних не відповідає як слід
rec-disk = Будь ласка, перевірте кабель і диск. Відповіді тим часом залишаються в програмі.
err-wrong_passphrase = парольна фраза неправильна
rec-wrong_passphrase = Будь ласка, перевірте Caps Lock і розкладку клавіатури або візьміть через Tab код відновлення.
err-wrong_code = код відновлення неправильний
rec-wrong_code = Будь ласка, порівняйте з папером групу за групою.
err-locked = сховище заблоковано
rec-locked = Будь ласка, введіть парольну фразу.
err-changed = хтось інший тим часом змінив цю справу
rec-changed = Будь ласка, закрийте справу і відкрийте її ще раз.
err-no_case = цієї справи вже немає
rec-no_case = Будь ласка, подивіться список справ.
err-no_form = бракує формуляра цієї справи
rec-no_form = Будь ласка, перевірте теку з формулярами (--data).
err-no_texts = тексти цієї мови неможливо прочитати
rec-no_texts = Будь ласка, перевірте теку з мовами: lotse check.
err-document = не вдалося створити документ
rec-document = Будь ласка, перевірте шаблони: lotse check.

## Rows and columns

view-place = { $number } з { $total }
view-part = { $from }–{ $to } з { $total }
view-part-rows = Рядок { $from }–{ $to } з { $total }
# Behind the name of a language whose texts nobody has reviewed yet.
view-machine = машинний, не перевірено
view-held = Досі: { $answer }
view-more = … далі – { $key }
