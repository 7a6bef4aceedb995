# The documents: the plan for the file, the person's own page, and the words both share.
# Numbers are those of the measures in the plan.


## The person's own page: plain words, nothing on status or protection

document-client-title = Sonraki adımlarınız
document-client-today = Tarih: { $day }
document-client-none = Şu anda sizin bir şey yapmanız gerekmiyor. Biz sizi ararız.
document-client-step = Adım { $number }
document-client-for = Kimin için
document-client-when = Ne zaman
document-client-on = { $day } tarihinde
document-client-by = { $day } tarihine kadar
document-client-where = Nerede
document-client-here = bizde, danışma merkezinde
document-client-bring = Lütfen getirin
document-client-review = { $day } tarihinde nelerin yoluna girdiğine birlikte bakarız.
document-client-note = Sorunuz mu var? Bize gelin veya bizi arayın. Bu sayfa bir öneridir. Kararı siz verirsiniz.

## The plan for the file

document-plan-title = Yardım planı (Hilfeplan)
document-plan-draft = Taslak
document-plan-language = Danışanın dili
document-plan-occasion = Başvuru nedeni ve talep
document-plan-deadlines = Süreler ve randevular
document-plan-wishes = Danışanın istekleri
document-plan-goals = Hedefler
document-plan-no_measures = Şimdiye kadarki cevaplardan bir adım çıkmıyor.
document-plan-people = Katılanlar
document-plan-documents = Belgeler
document-plan-agreements = Anlaşmalar: Kim ilgileniyor?
document-plan-risks = Bir şey yürümezse (B planı)
document-plan-reviews = Gözden geçirme
document-plan-open = Açık sorular
document-plan-signatures = İmzalar
document-quote = { "" }“{ $words }”
document-goal = { $goal } (No. { $numbers })
document-goal-by = { $goal } – { $day } gününe kadar (No. { $numbers })
document-due = { $day } ({ $kind })
document-due-safe = { $day } ({ $kind }), güvenli son gün { $safe_by }
document-unreachable =
    No. { $number }: her şey her zamanki kadar sürerse artık yetişmiyor ({ $days ->
        [one] bir gün
       *[other] { $days } gün
    } geç). Zincir: { $chain }
document-after = No. { $number } sonrasında
document-together = No. { $number } ile birlikte
document-lacks-receipt = yalnızca No. { $numbers } için kanıt eksikse
document-lacks-decision = yalnızca No. { $numbers } için karar eksikse
document-plan_b-receipt = { $days } günü No. { $numbers } için kanıt eksikse: { $measure }
document-plan_b-decision = { $days } günü No. { $numbers } için karar eksikse: { $measure }
document-role = { $role }: No. { $numbers }
document-numbered = { $text } (No. { $numbers })
document-contact-stale = kullanmadan önce kontrol edin
document-consent-none = onay yok
document-open-withheld = { $question } – { $why }
document-outdated = kural uzun süredir denetlenmedi
document-sealed = gizli, yazdırılmadı
document-row = Kişi { $number }
document-days =
    { $count ->
        [one] bir gün
       *[other] { $count } gün
    }
document-months =
    { $count ->
        [one] bir ay
       *[other] { $count } ay
    }
document-decimal_sign = ,
# Between the items of a list, with its blank.
document-comma = { ", " }
document-note-draft = Bu plan programın bir önerisidir. Kararı insanlar verir: Her satır kabul edilebilir, değiştirilebilir veya nedeni belirtilerek reddedilebilir.
document-note-no_advice = Plan, hukuki danışmanlığın yerini tutmaz.
document-note-certainty = “Kesin” yasada böyle yazar, “muhtemel” çoğu durumda geçerlidir, “belirsiz” olanı konunun uzmanı kontrol etmelidir.
document-note-outdated = En az bir kuralın denetim günü geçmiş: Lütfen mevzuat durumunu kontrol edin.
document-reason-because = Çünkü
document-reason-rule = Kural
document-reason-law = Hukuk
document-reason-parameters = Mevzuat durumu
document-reason-gaps = Denetlenmedi
document-reason-sources = Kaynaklar
document-signature-client = Danışan
document-signature-case_management = Vaka sorumlusu
document-signature-interpreter = Tercüman
document-column-number = No.
document-column-priority = Öncelik
document-column-domain = Yaşam alanı
document-column-need = İhtiyaç
document-column-goal = Hedef
document-column-measure = Adım
document-column-lead = sorumlu
document-column-with = katılan
document-column-decides = karar veren
document-column-client_task = Danışanın görevi
document-column-due = Son tarih
document-column-safe_by = güvenli son gün
document-column-kind = Tür
document-column-act_by = yapılacak gün
document-column-after = şuna bağlı
document-column-documents = Belgeler
document-column-law = Hukuk
document-column-status = Durum
document-column-actor = Kurum
document-column-roles = Rol
document-column-contact = İletişim
document-column-consent = Onay
document-status-proposed = önerildi
document-status-agreed = kararlaştırıldı
document-status-rejected = reddedildi
document-status-done = yapıldı
document-not_asked = sorulmadı
document-parameter = { $value } (başlangıç { $day }, { $certainty })
