### Conditions of rules as the counselor reads them, said as they are or as their opposite.

# What was answered stands behind the condition; options and questions come in quotation marks.
condition-told = { $condition } (answered: { $answer })
# The answer is a non-answer, or that nobody asked.
condition-open = { $condition } ({ $answer })

# Days
condition-before = { $left } lies before: { $right }
condition-until = { $left } lies not after: { $right }
condition-after = { $left } lies after: { $right }
condition-from = { $left } lies not before: { $right }
condition-plus = { $left } plus { $right }
condition-minus = { $left } minus { $right }

# Options
condition-none_of = { $left } is none of: { $options }
condition-includes = { $question } names one of: { $options }
condition-includes_none = { $question } names none of: { $options }
condition-includes_other = { $question } names something other than: { $options }
condition-includes_no_other = { $question } names nothing but: { $options }

# Rows of a list of people, letters, debts
condition-somebody = in “{ $rows }” there is at least one entry for which this holds:
condition-nobody = in “{ $rows }” there is no entry for which this holds:

# The opposites of what can be said of a question
condition-is_not-answered = { $question } is not answered
condition-is_not-unknown = { $question }: the person did not say “don’t know”
condition-is_not-declined = { $question }: the person did not decline to answer
condition-is_not-later = { $question }: is not left for later
condition-is_not-not_applicable = { $question }: was not answered with “does not apply”
