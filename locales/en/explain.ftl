# Why a rule fires, or why not.

explain-fires = applies
explain-does-not-fire = does not apply
explain-unknown = still open
explain-not-in-force = not in force on this day
explain-followed = Follow-up to { $rule }
explain-followed-absent = Follow-up to { $rule }, which is not in the plan
explain-open-roster = More people may still be added: { $question }
explain-deadline = { $kind }: { $due }, safe by { $safe }
explain-law = Law: { $law } · as of { $from } · { $certainty }
explain-gap = Not checked: { $gap }
