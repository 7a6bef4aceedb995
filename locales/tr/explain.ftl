# Why a rule fires, or why not.

explain-fires = geçerli
explain-does-not-fire = geçerli değil
explain-unknown = henüz açık
explain-not-in-force = bu günde yürürlükte değil
explain-followed = { $rule } için izleyen adım
explain-followed-absent = { $rule } için izleyen adım, o ise planda yok
explain-open-roster = Daha kişiler eklenebilir: { $question }
explain-deadline = { $kind }: { $due }, güvenli son gün { $safe }
explain-law = Hukuk: { $law } · mevzuat tarihi { $from } · { $certainty }
explain-gap = Denetlenmedi: { $gap }
