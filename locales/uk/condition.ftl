### Conditions of rules as the counselor reads them, said as they are or as their opposite.

# What was answered stands behind the condition; options and questions come in quotation marks.
condition-told = { $condition } (відповідь: { $answer })
# The answer is a non-answer, or that nobody asked.
condition-open = { $condition } ({ $answer })

# Days
condition-before = { $left } – раніше, ніж: { $right }
condition-until = { $left } – не пізніше, ніж: { $right }
condition-after = { $left } – пізніше, ніж: { $right }
condition-from = { $left } – не раніше, ніж: { $right }
condition-plus = { $left } плюс { $right }
condition-minus = { $left } мінус { $right }

# Options
condition-none_of = { $left } – нічого з цього: { $options }
condition-includes = у { $question } названо щось із цього: { $options }
condition-includes_none = у { $question } не названо нічого з цього: { $options }
condition-includes_other = у { $question } названо щось інше, ніж: { $options }
condition-includes_no_other = у { $question } не названо нічого, крім: { $options }

# Rows of a list of people, letters, debts
condition-somebody = у «{ $rows }» є принаймні один запис, для якого діє:
condition-nobody = у «{ $rows }» немає запису, для якого діє:

# The opposites of what can be said of a question
condition-is_not-answered = { $question }: немає відповіді
condition-is_not-unknown = { $question }: людина не казала «не знаю»
condition-is_not-declined = { $question }: людина не відмовлялася відповідати
condition-is_not-later = { $question }: не відкладено на потім
condition-is_not-not_applicable = { $question }: відповідь не «не стосується»
