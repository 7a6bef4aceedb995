# The catalogue of rules on paper, for the expert who checks the law.

catalogue-title = Каталог правил
catalogue-count = Кількість правил
catalogue-note = Кожне правило – це вказівка, яку треба перевірити, а не юридична консультація. Якщо відповіді немає, її ніколи не читають як «ні»: правило залишається відкритим і називає питання.
catalogue-line = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · перевірити до { $review }
catalogue-line-overdue = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · ПЕРЕВІРКУ ПРОСТРОЧЕНО від { $review }

## The headings of a rule

catalogue-when = Коли воно діє
catalogue-who = Хто діє
catalogue-until = До якого дня
catalogue-law = Право
catalogue-texts = Тексти
catalogue-examples = Приклади, якими його перевіряють

## The condition as a tree

catalogue-all = усе з цього:
catalogue-any = принаймні одне з цього:
catalogue-not = протилежне до цього:
catalogue-if = якщо:
catalogue-then = то:
catalogue-else = інакше:
catalogue-exists = у «{ $rows }» є принаймні одна людина ({ $name }), для якої діє:
catalogue-every = у «{ $rows }» для кожної людини ({ $name }) діє:
catalogue-equal = { $left } – це { $right }
catalogue-unequal = { $left } – це не { $right }
catalogue-less = { $left } менше за { $right }
catalogue-at_most = { $left } щонайбільше { $right }
catalogue-greater = { $left } більше за { $right }
catalogue-at_least = { $left } щонайменше { $right }
catalogue-in = { $left } – одне з: { $right }
catalogue-holds = до { $right } належить { $left }
catalogue-question = «{ $question }»
catalogue-row_question = «{ $question }» ({ $row })
catalogue-option = «{ $option }»
catalogue-group = Група { $group }: { $options }
catalogue-parameter_value = { $value } (значення { $parameter } від { $from })
catalogue-today = сьогодні
catalogue-age = вік за { $of }
catalogue-size = кількість { $of }
catalogue-end_of_month = кінець місяця від { $of }
catalogue-is-answered = { $question }: є відповідь
catalogue-is-unknown = { $question }: людина не знає
catalogue-is-declined = { $question }: людина не хоче відповідати
catalogue-is-later = { $question }: з’ясують пізніше
catalogue-is-not_applicable = { $question }: не стосується

## Spans

catalogue-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
catalogue-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
catalogue-weeks =
    { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
    }
catalogue-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
catalogue-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
    }
catalogue-same_day = того самого дня
catalogue-later = { $span } після
catalogue-earlier = { $span } до

## Facts

catalogue-certainty = Певність
catalogue-scope = Діє для
catalogue-paper = Може стояти на
catalogue-paper-client = аркуші людини і плані для справи
catalogue-paper-file = лише плані для справи
catalogue-rises = { $priority }, якщо до дня залишається щонайбільше: { $span }
catalogue-for_each = Для кожної людини з «{ $rows }» ({ $name }) окремий захід.
catalogue-only_if-receipt = Наступний крок: лише поки немає підтвердження щодо { $rule }.
catalogue-only_if-decision = Наступний крок: лише поки немає рішення щодо { $rule }.
catalogue-refer = одразу, перед будь-яким відомством
catalogue-basic = Основна потреба на сьогодні, перед будь-якою консультацією
basic-safety = Безпека
basic-health = Медична допомога
basic-roof = Місце для ночівлі
basic-food = Їжа та гроші
catalogue-office_time = Скільки триває у відомстві
catalogue-duration = щонайменше { $min }, здебільшого { $typical }, щонайбільше { $max }
catalogue-after = { $rule }: { $link } { $reason }
catalogue-counted = відлік від: { $anchor }; { $offset }
catalogue-filing = день подання заяви
catalogue-ideal = найкраще { $offset }
catalogue-service = відлік від оголошення листа (Bekanntgabe)
catalogue-first_day = перший день рахують
catalogue-in_force = Стан права
catalogue-force = від { $from }
catalogue-force_until = від { $from } до { $until }
catalogue-review_by = Перевірити до
catalogue-parameter = Значення { $parameter }
catalogue-text-title = Коротко
catalogue-text-measure = Захід
catalogue-text-why = Чому
catalogue-text-client = Для людини

## Examples

catalogue-example-name = Приклад
catalogue-example-day = День
catalogue-example-given = Дано
catalogue-example-expect = Очікується
catalogue-nothing_given = відповідей немає
catalogue-expect-asks = питає про: { $text }
catalogue-expect-due = строк { $text }
catalogue-expect-safe_by = безпечно до { $text }
catalogue-expect-act_by = зробити до { $text }
catalogue-expect-deadlines = строки { $text }
catalogue-expect-priority = пріоритет { $text }
