### Conditions of rules as the counselor reads them, said as they are or as their opposite.

# What was answered stands behind the condition; options and questions come in quotation marks.
condition-told = { $condition } (الإجابة: { $answer })
# The answer is a non-answer, or that nobody asked.
condition-open = { $condition } ({ $answer })

# Days
condition-before = { $left } يقع قبل: { $right }
condition-until = { $left } لا يقع بعد: { $right }
condition-after = { $left } يقع بعد: { $right }
condition-from = { $left } لا يقع قبل: { $right }
condition-plus = { $left } زائد { $right }
condition-minus = { $left } ناقص { $right }

# Options
condition-none_of = { $left } ليس واحداً من: { $options }
condition-includes = في { $question } ذُكر واحد من: { $options }
condition-includes_none = في { $question } لم يُذكر أي من: { $options }
condition-includes_other = في { $question } ذُكر غير: { $options }
condition-includes_no_other = في { $question } لم يُذكر إلا: { $options }

# Rows of a list of people, letters, debts
condition-somebody = في «{ $rows }» بند واحد على الأقل ينطبق عليه:
condition-nobody = في «{ $rows }» لا يوجد بند ينطبق عليه:

# The opposites of what can be said of a question
condition-is_not-answered = { $question } لم يُجب عنه
condition-is_not-unknown = { $question }: لم يقل الشخص «لا أعرف»
condition-is_not-declined = { $question }: لم يرفض الشخص الإجابة
condition-is_not-later = { $question }: لم يؤجَّل
condition-is_not-not_applicable = { $question }: لم تكن الإجابة «لا ينطبق»
