# What is looked at beside the plan: changes, the path, settled plans, the time before.

command-settle = Узгодити план
    .help = зберігає план таким, як він є; питає, чи його підписано й видано
command-changes = Зміни
    .help = що змінилося, відколи план востаннє узгоджено
command-keep = Залишити
    .help = залишає те, що було узгоджено
command-compare = Порівняти
    .help = вибирає узгоджений план і порівнює його з другим
command-path = Шлях до громадянства
    .help = від в’їзду до громадянства: що досяжне далі
command-timeline = Хронологія
    .help = що відбулося досі
command-revisions = Узгоджені плани
    .help = усі узгоджені версії плану

context-changes = Зміни
context-path = Шлях до громадянства
context-timeline = Хронологія
context-revisions = Узгоджені плани
context-revision = Узгоджений план

choose-settle = Узгодити план
settled-both = підписано й видано
settled-signed = підписано
settled-handed_over = видано без підпису
settled-agreed = узгоджено лише усно

note-plan_settled = План узгоджено й збережено.
note-change_decided = Вирішено.
note-path_nothing_asked = Тут немає відкритих питань.
note-revisions_too_few = Для порівняння потрібні дві версії.
note-revision_chosen = Вибрано. Тепер виберіть другу версію.

confirm-change-agreed = Узгоджено, і жодне правило вже не пропонуватиме:

plan-changes = { $key }: { $count ->
        [one] { $count } узгоджений захід треба
        [few] { $count } узгоджені заходи треба
        [many] { $count } узгоджених заходів треба
       *[other] { $count } узгодженого заходу треба
    } перевірити.

views-none = нічого

standing-new = Нове: правила пропонують це тепер, узгоджено не було.
standing-unchanged = Як узгоджено.
standing-changed = Тепер пропонується інакше, ніж узгоджено.
standing-stale = Перевірити: відповідь, на якій це ґрунтується, змінилася.
standing-dropped = Жодне правило більше цього не пропонує. Залишається узгодженим, доки не вирішено.

changes-heading-none = Ще нічого не узгоджено
changes-never_settled = На екрані плану клавіша s зберігає узгоджене.
changes-heading = Від { $day }: нових { $new }, змінених { $changed }, перевірити { $stale }, відпало { $dropped }
changes-hint = + нове  ~ змінено  ? перевірити  - відпало  = без змін  x виконано
changes-rules = Правила інші, ніж тоді. + нове  ~ змінено  ? перевірити  - відпало  = без змін
changes-decision = Рішення
changes-answer = Відповідь
changes-part = узгоджено: { $agreed } · тепер пропонується: { $proposed } · у плані: { $plan }
changes-ground = { $question } тоді: { $then } · тепер: { $now }
changes-kept = Залишено: далі стоїть у плані.
changes-dropped_decided = Жодне правило цього вже не пропонує. Рішення прийнято.
plan-settled_on = узгоджено { $day }
changes-law_decides = Строк, установа, документи й певність випливають із закону, їх не можна залишити.

path-heading = Зараз: { $here } · Далі: { $next }
path-here-unknown = невідомо
path-next-unknown = наразі нічого не видно
path-hint = Перелік для огляду, не обіцянка. * зараз  + досяжне  ? відкрите  ~ чогось бракує
path-state-here = Тут людина перебуває зараз.
path-state-reachable = Досяжне: усе, що можна перевірити тут, виконано.
path-state-open = Можливо досяжне: нічого не бракує, але немає відповідей.
path-state-ahead = Ще ні: чогось бракує.
path-state-undecided = Неясно, чи цей шлях відкритий.
path-state-closed = Не шлях для цієї людини.
path-met = виконано: { $condition }
path-missing = бракує: { $condition }
path-unknown = невідомо: { $condition }
path-from = (від { $day })
path-asks = Питання: { $question }
path-refer = Спершу правова консультація, до будь-якого звернення до установи.
path-earliest = найраніше
path-level = Рівень
path-level-tolerated = терпиме перебування (Duldung)
path-level-temporary = на певний строк
path-level-settled = безстроково
path-level-citizen = німецьке громадянство

timeline-heading = Що відбулося досі
timeline-hint = Дні з відповідей і кроки цієї справи.
timeline-when = коли
timeline-said = з відповідей
timeline-noted = записано в цій справі
happened-began = Розмову розпочато
happened-consented = Згоду записано
happened-decided = { $measure } – { $decision }
happened-settled = План узгоджено

revisions-heading = { $count ->
        [0] Ще нічого не узгоджено
        [one] { $count } узгоджений план
       *[other] Узгоджених планів: { $count }
    }
revisions-hint = Enter відкриває версію, c вибирає дві для порівняння. Вони ніколи не змінюються.
revisions-name = Версія { $number }: { $count ->
        [one] { $count } захід
       *[other] заходів: { $count }
    }, { $how }
revisions-counts = прийнято { $agreed }, виконано { $done }, відхилено { $rejected }
revisions-language = Мова
revisions-versions = Анкета { $form } · правила { $rules } · контрольна сума { $sum }
revision-heading = Версія { $number } від { $day }, лише для читання
revision-hint = Узгоджене залишається таким, як було.
compared-heading = Версія { $one } від { $before } і версія { $other } від { $after }
compared-new = Додано.
compared-unchanged = Без змін.
compared-changed = Узгоджено інакше.
compared-stale = Перевірити.
compared-dropped = У пізнішій версії вже немає.
compared-part = { $was } → { $is }
