# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = yok
part-need = ihtiyaç
part-priority = öncelik
part-lead = sorumlu
part-with = katılan
part-decides = karar veren
part-refer = hemen başvurulacak yer
part-due = son tarih
part-act_by = yapılacak gün
part-deadlines = bütün süreler
part-only_if = koşul
part-after = şuna bağlı
part-documents = belgeler
part-law = hukuk
part-certainty = kesinlik
part-gaps = denetlenmedi
part-parameters = değerler

## Two data folders compared

rules-diff-head =
    { $cases ->
        [one] Bir vaka karşılaştırıldı
       *[other] { $cases } vaka karşılaştırıldı
    }, { $changed ->
        [0] hiçbir plan değişmedi
        [one] bir plan değişti
       *[other] { $changed } plan değişti
    }.
rules-diff-asks = ? şimdi açık: { $question }
rules-diff-asks_not = ? artık açık değil: { $question }
