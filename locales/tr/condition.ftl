### Conditions of rules as the counselor reads them, said as they are or as their opposite.

# What was answered stands behind the condition; options and questions come in quotation marks.
condition-told = { $condition } (cevap: { $answer })
# The answer is a non-answer, or that nobody asked.
condition-open = { $condition } ({ $answer })

# Days
condition-before = { $left } şundan önce: { $right }
condition-until = { $left } şundan sonra değil: { $right }
condition-after = { $left } şundan sonra: { $right }
condition-from = { $left } şundan önce değil: { $right }
condition-plus = { $left } artı { $right }
condition-minus = { $left } eksi { $right }

# Options
condition-none_of = { $left } şunlardan hiçbiri değil: { $options }
condition-includes = { $question } sorusunda şunlardan biri söylendi: { $options }
condition-includes_none = { $question } sorusunda şunlardan hiçbiri söylenmedi: { $options }
condition-includes_other = { $question } sorusunda şundan başka bir şey söylendi: { $options }
condition-includes_no_other = { $question } sorusunda şundan başka bir şey söylenmedi: { $options }

# Rows of a list of people, letters, debts
condition-somebody = “{ $rows }” içinde şunun geçerli olduğu en az bir kayıt var:
condition-nobody = “{ $rows }” içinde şunun geçerli olduğu kayıt yok:

# The opposites of what can be said of a question
condition-is_not-answered = { $question } cevaplanmadı
condition-is_not-unknown = { $question }: danışan “bilmiyorum” demedi
condition-is_not-declined = { $question }: danışan cevap vermeyi reddetmedi
condition-is_not-later = { $question }: sonraya bırakılmadı
condition-is_not-not_applicable = { $question }: cevap “soru bana uymuyor” olmadı
