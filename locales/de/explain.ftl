# Why a rule fires, or why not.

explain-fires = trifft zu
explain-does-not-fire = trifft nicht zu
explain-unknown = noch offen
explain-not-in-force = gilt an diesem Tag nicht
explain-followed = Folgeschritt zu { $rule }
explain-followed-absent = Folgeschritt zu { $rule }, das nicht im Plan steht
explain-open-roster = Es können noch Personen dazukommen: { $question }
explain-deadline = { $kind }: { $due }, sicher bis { $safe }
explain-law = Recht: { $law } · Stand { $from } · { $certainty }
explain-gap = Nicht geprüft: { $gap }
