### Conditions of rules as the counselor reads them, said as they are or as their opposite.

# What was answered stands behind the condition; options and questions come in quotation marks.
condition-told = { $condition } (geantwortet: { $answer })
# The answer is a non-answer, or that nobody asked.
condition-open = { $condition } ({ $answer })

# Days
condition-before = { $left } liegt vor: { $right }
condition-until = { $left } liegt nicht nach: { $right }
condition-after = { $left } liegt nach: { $right }
condition-from = { $left } liegt nicht vor: { $right }
condition-plus = { $left } plus { $right }
condition-minus = { $left } minus { $right }

# Options
condition-none_of = { $left } ist nichts von: { $options }
condition-includes = bei { $question } ist etwas genannt von: { $options }
condition-includes_none = bei { $question } ist nichts genannt von: { $options }
condition-includes_other = bei { $question } ist etwas anderes genannt als: { $options }
condition-includes_no_other = bei { $question } ist nichts anderes genannt als: { $options }

# Rows of a list of people, letters, debts
condition-somebody = in „{ $rows }“ gibt es mindestens einen Eintrag, für den gilt:
condition-nobody = in „{ $rows }“ gibt es keinen Eintrag, für den gilt:

# The opposites of what can be said of a question
condition-is_not-answered = { $question } ist nicht beantwortet
condition-is_not-unknown = { $question }: die Person hat nicht „weiß nicht“ gesagt
condition-is_not-declined = { $question }: die Person hat die Antwort nicht abgelehnt
condition-is_not-later = { $question }: ist nicht auf später verschoben
condition-is_not-not_applicable = { $question }: nicht als „trifft nicht zu“ beantwortet
