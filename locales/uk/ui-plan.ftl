# The plan on which people work: changing, adding, moving, checking, asking why not.

command-edit = Змінити
    .help = Формулювання, день, терміновість, учасники, бажання людини, ціль
command-new = Нове
    .help = Додати захід, ціль, потребу або сильну сторону
command-remarks = Перевірити план
    .help = чого бракує чи що зайве, і відразу доповнити
command-why_not = Чому ні?
    .help = Правила, які нічого не пропонують, з їхніми умовами
command-group = Групувати
    .help = за порядком, терміновістю або сферою життя
command-move_up = Вище
command-move_down = Нижче

context-choose = Вибір

choose-part = Що змінити?
choose-new = Що додати?
choose-priority = Наскільки це терміново?
choose-lead = Хто веде?
choose-with = Хто бере участь? (Enter: додати або прибрати, Esc: готово)
choose-wish = Чого хоче людина?
choose-reached = Чого досягнуто?
choose-need = До якої потреби?
choose-domain = У якій сфері життя?
choose-severity = Наскільки важка потреба?
choose-seen_by = Хто бачить цю потребу?
choose-why_not = Чому цього немає в плані?
choose-remarks = Перевірка плану: Enter відкриває те, що допоможе
choose-proposal = Як запропоновано
choose-new_need = Нова потреба …
choose-nothing_found = Нічого не відповідає пошуку.

part-title = Захід
part-task = Завдання людини
part-day = Взятися до
part-wish = Бажання людини
part-goal = Ціль
part-goal_day = Ціль досягти до
plan-part-now = { $part }: { $now }

adds-measure = Захід
adds-goal = Ціль словами людини
adds-need = Потреба, якої не бачить жодне правило
adds-strength = Сильна сторона або ресурс

seen_by-client = назвала людина
seen_by-counselor = помітила консультація

wish-wants = хоче цього
wish-refuses = не хоче цього
wish-unsure = не впевнена
wish-none = ще не спитали

reached-fully = досягнуто
reached-partly = досягнуто частково
reached-not = не досягнуто

prompt-title = Як звучить захід?
prompt-task = Що робить сама людина?
prompt-day = До якого дня за це візьмуться?
prompt-goal = Як звучить ціль?
prompt-goal_day = До якого дня досягти цілі?
prompt-need = Що потрібно?
prompt-measure = Що роблять?
prompt-strength = На що людина може спиратися?
prompt-outcome = Що з цього вийшло? (можна залишити порожнім)
prompt-hint-day = Наприклад, 24.12. або +14 (днів). Порожньо: як запропоновано
prompt-hint-task = Так буде на аркуші людини, найкраще її мовою. Порожньо: як запропоновано
prompt-hint-goal = Сформулювати разом із людиною: її словами, вимірно, з днем. Ctrl+U очищає рядок
prompt-hint-proposal = Enter приймає. Порожньо (Ctrl+U): як запропоновано

plan-over = Виконано або відхилено
plan-need = Потреба
plan-goal = Ціль (пропозиція)
plan-goal_agreed = Ціль
plan-strengths = Сильні сторони
plan-day_now = Зараз: { $day }
plan-own_words = Людина каже: «{ $words }»
plan-remarks = { $others ->
    [0] Заувага ({ $key }): { $remark }
   *[other] Заувага ({ $key }): { $remark } (+ { $others })
}

remark-no_goal = Немає цілі до потреби «{ $need }»
remark-no_measure = Немає заходу до потреби «{ $need }»
remark-no_actor = Ніхто не веде: { $measure }
remark-no_day = Без дня: { $measure }
remark-too_late = Після останнього безпечного дня ({ $day }): { $measure }
remark-work_waits = «{ $measure }» чекає на «{ $before }»: краще обидва паралельно
remark-only_language = Мова без роботи чи освіти: краще обидва паралельно
remark-many_goals = Цілей одночасно: { $count }; до перевірки – щонайбільше три

smart-dated = До { $day }: { $goal }. Наступний крок: { $step }. Підтримка: { $actor }.
smart-step = { $goal }. Наступний крок: { $step }. Підтримка: { $actor }.
smart-goal = { $goal }.

why-own = Цей захід додала консультація; за ним не стоїть жодне правило.
why-trace = Так вирішено
explained-title = Чому так, чому ні

note-plan_changed = Змінено
note-plan_goal = Ціль погоджено
note-plan_need = Потребу додано
note-plan_measure = Захід додано
note-plan_strength = Сильну сторону записано
note-plan_moved = Пересунуто
note-plan_no_further = Далі тут не можна; терміновість можна змінити.
note-plan_complete = Нічого не бракує: кожна важка потреба має ціль, захід, людину і день.
note-plan_day_unclear = Такого дня немає: введіть, наприклад, 24.12. або +14.
note-plan_words_needed = Будь ласка, скажіть словами або натисніть Esc.
