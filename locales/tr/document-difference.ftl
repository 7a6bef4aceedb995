# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = yok
part-need = İhtiyaç
part-priority = Öncelik
part-lead = Sorumlu
part-with = Katılan
part-decides = Karar veren
part-refer = Hemen başvurulacak yer
part-due = Son tarih
part-act_by = Yapılacak gün
part-deadlines = Bütün süreler
part-only_if = Koşul
part-after = Şuna bağlı
part-documents = Belgeler
part-law = Hukuk
part-certainty = Kesinlik
part-gaps = Denetlenmedi
part-parameters = Değerler

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
