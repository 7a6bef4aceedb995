# The catalogue of rules on paper, for the expert who checks the law.

catalogue-title = Catalogue of rules
catalogue-count = Number of rules
catalogue-note = Every rule is a hint to be checked, and no legal advice. A missing answer is never read as no: the rule stays open and names the question.
catalogue-line = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · review by { $review }
catalogue-line-overdue = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · REVIEW OVERDUE since { $review }

## The headings of a rule

catalogue-when = When it applies
catalogue-who = Who acts
catalogue-until = By when
catalogue-law = Law
catalogue-texts = Texts
catalogue-examples = Examples that it is tried with

## The condition as a tree

catalogue-all = all of these:
catalogue-any = at least one of these:
catalogue-not = the opposite of this:
catalogue-if = if:
catalogue-then = then:
catalogue-else = otherwise:
catalogue-exists = in “{ $rows }” there is at least one person ({ $name }) for whom this holds:
catalogue-every = in “{ $rows }” this holds for every person ({ $name }):
catalogue-equal = { $left } is { $right }
catalogue-unequal = { $left } is not { $right }
catalogue-less = { $left } lies below { $right }
catalogue-at_most = { $left } is at most { $right }
catalogue-greater = { $left } lies above { $right }
catalogue-at_least = { $left } is at least { $right }
catalogue-in = { $left } is one of: { $right }
catalogue-holds = { $right } includes { $left }
catalogue-question = “{ $question }”
catalogue-row_question = “{ $question }” ({ $row })
catalogue-option = “{ $option }”
catalogue-group = group { $group }: { $options }
catalogue-parameter_value = { $value } (value { $parameter } since { $from })
catalogue-today = today
catalogue-age = the age by { $of }
catalogue-size = the number of { $of }
catalogue-end_of_month = the end of the month of { $of }
catalogue-is-answered = { $question } is answered
catalogue-is-unknown = { $question }: the person does not know
catalogue-is-declined = { $question }: the person does not want to answer
catalogue-is-later = { $question }: to be clarified later
catalogue-is-not_applicable = { $question }: does not apply

## Spans

catalogue-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
catalogue-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
catalogue-weeks =
    { $count ->
        [one] one week
       *[other] { $count } weeks
    }
catalogue-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
catalogue-years =
    { $count ->
        [one] one year
       *[other] { $count } years
    }
catalogue-same_day = on the same day
catalogue-later = { $span } after
catalogue-earlier = { $span } before

## Facts

catalogue-certainty = Certainty
catalogue-scope = Applies to
catalogue-paper = May stand on
catalogue-paper-client = the person’s own page and the plan for the file
catalogue-paper-file = the plan for the file only
catalogue-rises = { $priority } when the day is at most this far away: { $span }
catalogue-for_each = For each person of “{ $rows }” ({ $name }) a measure of its own.
catalogue-only_if-receipt = Follow-up: only while the receipt for { $rule } is missing.
catalogue-only_if-decision = Follow-up: only while the decision on { $rule } is missing.
catalogue-refer = at once, before any authority
catalogue-basic = Basic need of today, before any counselling
basic-safety = Safety
basic-health = Medical help
basic-roof = A bed
basic-food = Food and money
catalogue-office_time = Time the authority takes
catalogue-duration = at least { $min }, mostly { $typical }, at most { $max }
catalogue-after = { $rule }: { $link } { $reason }
catalogue-counted = counted from: { $anchor }; { $offset }
catalogue-filing = the day of filing
catalogue-ideal = best { $offset }
catalogue-service = counted from the notification of the letter
catalogue-first_day = the first day counts
catalogue-in_force = State of the law
catalogue-force = since { $from }
catalogue-force_until = from { $from } to { $until }
catalogue-review_by = Review by
catalogue-parameter = Value { $parameter }
catalogue-text-title = In short
catalogue-text-measure = Measure
catalogue-text-why = Why
catalogue-text-client = For the person

## Examples

catalogue-example-name = Example
catalogue-example-day = Day
catalogue-example-given = Given
catalogue-example-expect = Expected
catalogue-nothing_given = no answers
catalogue-expect-asks = asks for: { $text }
catalogue-expect-due = due { $text }
catalogue-expect-safe_by = safe by { $text }
catalogue-expect-act_by = to be done by { $text }
catalogue-expect-deadlines = deadlines { $text }
catalogue-expect-priority = priority { $text }
