# What the plan knows about a measure besides who does what.

plan-mark-critical = * kritik zincir
plan-mark-unreachable = ! artık yetişmiyor
fact-arrow = →
fact-urgent = Kalan yol
fact-chain = Sırasıyla
fact-plan_b = B planı
fact-plan_b-receipt = { $days } günü teslim kanıtı yoksa: { $measure }
fact-plan_b-decision = { $days } günü karar yoksa: { $measure }
fact-counted = Sayım
fact-ideal = en iyisi { $day }
fact-from_partial = Tarih yalnızca kısmen biliniyor; en erken günden sayıldı.
fact-undated = Gün yok, şu açık
fact-critical = Kritik zincir
fact-critical-chain = { $chain } · { $slack }
fact-slack = Zaman payı
fact-slack-days =
    { $count ->
        [0] hiç pay yok
        [one] bir gün pay
       *[other] { $count } gün pay
    }
fact-slack-missing =
    { $count ->
        [one] bir gün eksik
       *[other] { $count } gün eksik
    }
fact-latest_start = { $slack }, en geç başlama { $day }
fact-starts_on-receipt = teslim kanıtı gelir gelmez: { $measures }
fact-starts_on-decision = karar çıkar çıkmaz: { $measures }
fact-owed = Daireden beklenen
fact-owed-line = { $what }, en geç { $day }
fact-owed-then = Bir şey gelmezse: { $then }
