# The documents: the plan for the file, the person's own page, and the words both share.
# Numbers are those of the measures in the plan.

## The person's own page: plain words, nothing on status or protection

document-client-title = Ваші наступні кроки
document-client-today = Стан на { $day }
document-client-none = Зараз від Вас нічого не потрібно. Ми звернемося до Вас.
document-client-step = Крок { $number }
document-client-for = Для кого
document-client-when = Коли
document-client-on = { $day }
document-client-by = до { $day }
document-client-where = Де
document-client-here = у нас, у консультації
document-client-bring = Візьміть, будь ласка, з собою
document-client-review = { $day } ми разом подивимося, що вже вдалося.
document-client-note = Є питання? Приходьте до нас або телефонуйте. Цей аркуш – пропозиція. Вирішуєте Ви.

## The plan for the file

document-plan-title = План допомоги (Hilfeplan)
document-plan-draft = Чернетка
document-plan-language = Мова людини
document-plan-occasion = Привід і доручення
document-plan-deadlines = Строки і зустрічі
document-plan-wishes = Бажання людини
document-plan-goals = Цілі
document-plan-no_measures = З наявних відповідей не випливає жоден захід.
document-plan-people = Учасники
document-plan-documents = Документи
document-plan-agreements = Домовленості: хто чим займається?
document-plan-risks = Якщо щось не вдасться (план Б)
document-plan-reviews = Перевірка
document-plan-open = Відкриті питання
document-plan-signatures = Підписи

document-quote = «{ $words }»
document-goal = { $goal } (№ { $numbers })
document-goal-by = { $goal } – до { $day } (№ { $numbers })
document-due = { $day } ({ $kind })
document-due-safe = { $day } ({ $kind }), безпечно до { $safe_by }
document-unreachable = № { $number }: уже не досягти, якщо все триватиме як звичайно (запізно на { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
 }). Ланцюг: { $chain }
document-after = після № { $number }
document-together = разом із № { $number }
document-lacks-receipt = лише якщо до № { $numbers } бракує підтвердження
document-lacks-decision = лише якщо до № { $numbers } бракує рішення
document-plan_b-receipt = Якщо { $days } бракує підтвердження до № { $numbers }: { $measure }
document-plan_b-decision = Якщо { $days } бракує рішення до № { $numbers }: { $measure }
document-role = { $role }: № { $numbers }
document-numbered = { $text } (№ { $numbers })
document-contact-stale = перевірити перед використанням
document-consent-none = згоди немає
document-open-withheld = { $question } – { $why }
document-outdated = правило давно не перевірено
document-sealed = конфіденційно, не друкується
document-row = Людина { $number }
document-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
document-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
document-decimal_sign = ,
# Between the items of a list, with its blank.
document-comma = { ", " }

document-note-draft = Цей план – пропозиція програми. Вирішують люди: кожен рядок можна прийняти, змінити або відхилити з поясненням.
document-note-no_advice = План не замінює юридичної консультації.
document-note-certainty = «Точно» так написано в законі, «імовірно» діє здебільшого, «непевно» має перевірити фахівець.
document-note-outdated = Щонайменше одне правило прострочило дату перевірки: перевірте, будь ласка, стан права.

document-reason-because = Тому що
document-reason-rule = Правило
document-reason-law = Право
document-reason-parameters = Стан права
document-reason-gaps = Не перевірено
document-reason-sources = Джерела

document-signature-client = Людина, яка звернулася
document-signature-case_management = Ведення справи
document-signature-interpreter = Переклад

document-column-number = №
document-column-priority = Пріоритет
document-column-domain = Сфера життя
document-column-need = Потреба
document-column-goal = Ціль
document-column-measure = Захід
document-column-lead = веде
document-column-with = бере участь
document-column-decides = вирішує
document-column-client_task = Завдання людини
document-column-due = Строк
document-column-safe_by = безпечно до
document-column-kind = Вид
document-column-act_by = зробити до
document-column-after = залежить від
document-column-documents = Документи
document-column-law = Право
document-column-status = Стан
document-column-actor = Установа
document-column-roles = Роль
document-column-contact = Контакт
document-column-consent = Згода

document-status-proposed = запропоновано
document-status-agreed = домовлено
document-status-rejected = відхилено
document-status-done = виконано

document-not_asked = не спитали
document-parameter = { $value } (від { $day }, { $certainty })
