# The plan for the file on paper: its core, and the annexes behind the signatures.

document-annex = Ek { $number }: { $title }
document-annex-measures = Bütün adımlar ve gerekçeleri
document-annex-situation = Başlangıç durumu ve bütün hedefler
document-annex-people = Katılanlar, belgeler, hizmetler
document-annex-time = Dairelerin süreleri ve vatandaşlığa giden yol
document-annex-answers = Cevaplar ve açık sorular
document-annex-basis = Mevzuat durumu ve kaynaklar
document-plan-next = Sıradaki adımlar
document-plan-path = Ülkeye girişten vatandaşlığa
document-plan-counting = Mektuplardaki süreler nasıl sayıldı
document-plan-said = Cevaplar
document-detail-what = Ne
document-detail-who = Kim ve ne zaman
document-detail-why = Neden
document-goals-later =
    { $count ->
        [one] Ekte bir hedef daha var.
       *[other] Ekte { $count } hedef daha var.
    } Plan gözden geçirilene kadar aynı anda en fazla üç hedef izlenir.
document-more-annex =
    { $count ->
        [one] Ekte bir satır daha
       *[other] Ekte { $count } satır daha
    } var.
document-numbers = No. { $numbers }
document-critical =
    En dar zincir: No. { $chain }{ $links ->
        [one] { "" }
       *[other] , bu sırayla
    }; her şey her zamanki kadar sürerse { $days ->
        [0] hiç gün payı yok
        [one] bir gün pay var
       *[other] { $days } gün pay var
    }
document-consent-nobody = hiçbir kurum için yok: her temastan önce sorun
document-consent-some = { $actors }; diğer bütün kurumlarla temastan önce sorun
document-law-certainty = { $text } ({ $certainty })
document-path-no_promise = Bakmak için bir liste, söz değil.
document-column-urgent = geç kalınırsa
document-column-lacking = eksik olan
document-column-unclear = bilinmeyen
document-column-earliest = en erken
# Stands in data for other programs where somebody wrote freely.
document-own_words = kendi sözleri, aktarılmadı
