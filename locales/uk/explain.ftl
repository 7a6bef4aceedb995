# Why a rule fires, or why not.

explain-fires = підходить
explain-does-not-fire = не підходить
explain-unknown = ще відкрито
explain-not-in-force = цього дня не діє
explain-followed = Наступний крок після { $rule }
explain-followed-absent = Наступний крок після { $rule }, якого немає в плані
explain-open-roster = Можуть додатися ще люди: { $question }
explain-deadline = { $kind }: { $due }, безпечно до { $safe }
explain-law = Право: { $law } · стан { $from } · { $certainty }
explain-gap = Не перевірено: { $gap }
