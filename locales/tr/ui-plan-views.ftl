# What is looked at beside the plan: changes, the path, settled plans, the time before.

command-settle = Planı kararlaştır
    .help = planı şimdiki hâliyle kaydeder; imza ve teslimi sorar
command-changes = Değişiklikler
    .help = son kararlaştırılan sürümden beri değişenler
command-keep = Koru
    .help = kararlaştırılanı olduğu gibi bırakır
command-compare = Karşılaştır
    .help = bir sürüm seçer ve ikinciyle karşılaştırır
command-path = Vatandaşlığa giden yol
    .help = ülkeye girişten vatandaşlığa: sırada erişilebilir olan
command-timeline = Zaman akışı
    .help = şimdiye kadar olanlar
command-revisions = Plan sürümleri
    .help = planın kararlaştırılan bütün sürümleri
context-changes = Değişiklikler
context-path = Vatandaşlığa giden yol
context-timeline = Zaman akışı
context-revisions = Plan sürümleri
context-revision = Plan sürümü
choose-settle = Planı kararlaştır
settled-both = imzalandı ve teslim edildi
settled-signed = imzalandı
settled-handed_over = teslim edildi, imzasız
settled-agreed = yalnızca sözlü
note-plan_settled = Plan kararlaştırıldı ve kaydedildi.
note-change_decided = Karar verildi.
note-path_nothing_asked = Burada açık soru yok.
note-revisions_too_few = Karşılaştırmak için iki sürüm gerekir.
note-revision_chosen = Seçildi. Şimdi ikinci sürümü seçin.
confirm-change-agreed = Kararlaştırılmış, artık hiçbir kural önermeyecek:
plan-changes =
    { $key }: kararlaştırılan { $count ->
        [one] bir adıma
       *[other] { $count } adıma
    } bakılmalı.
views-none = yok
standing-new = Yeni: kurallar şimdi öneriyor, kararlaştırılmamıştı.
standing-unchanged = Kararlaştırıldığı gibi.
standing-changed = Şimdiki öneri kararlaştırılandan farklı.
standing-stale = Bakılmalı: dayandığı bir cevap şimdi farklı.
standing-dropped = Artık hiçbir kural önermiyor. Biri karar verene kadar kararlaştırılmış kalır.
changes-heading-none = Henüz kararlaştırılan sürüm yok
changes-never_settled = Planda s tuşu kararlaştırılanı kaydeder.
changes-heading = { $day } sonrası: { $new } yeni, { $changed } değişti, { $stale } bakılacak, { $dropped } düştü
changes-hint = + yeni  ~ değişti  ? bakılacak  - düştü  = aynı  x yapıldı
changes-rules = Kurallar o zamankinden farklı. + yeni  ~ değişti  ? bakılacak  - düştü  = aynı
changes-decision = Karar
changes-answer = Cevap
changes-part = kararlaştırılan: { $agreed } · şimdiki öneri: { $proposed } · planda: { $plan }
changes-ground = { $question } o zaman: { $then } · şimdi: { $now }
changes-kept = Korundu: planda kalıyor.
changes-dropped_decided = Artık hiçbir kural önermiyor. Bu konuda karar verildi.
plan-settled_on = { $day } tarihinde kararlaştırıldı
changes-law_decides = Süre, daire, belgeler ve kesinlik hukuka bağlıdır, eski hâlinde tutulamaz.
path-heading = Şimdi: { $here } · Sırada: { $next }
path-here-unknown = bilinmiyor
path-next-unknown = şu an görünen yok
path-hint = Bakmak için bir liste, söz değil. * şimdi  + erişilebilir  ? açık  ~ bir şey eksik
path-state-here = Danışan şimdi burada.
path-state-reachable = Erişilebilir: burada denetlenebilen her şey tamam.
path-state-open = Belki erişilebilir: eksik yok, ama cevaplar bekleniyor.
path-state-ahead = Henüz değil: bir şey eksik.
path-state-undecided = Bu yolun açık olup olmadığı belli değil.
path-state-closed = Bu danışan için yol değil.
path-met = tamam: { $condition }
path-missing = eksik: { $condition }
path-unknown = bilinmiyor: { $condition }
path-from = (en erken { $day })
path-asks = Soru: { $question }
path-refer = Herhangi bir daireyle temastan önce hukuki danışmanlık alınsın.
path-earliest = en erken
path-level = Basamak
path-level-tolerated = Duldung (müsamaha)
path-level-temporary = süreli
path-level-settled = süresiz
path-level-citizen = Alman vatandaşlığı
timeline-heading = Şimdiye kadar olanlar
timeline-hint = Cevaplardaki günler ve bu vakanın adımları.
timeline-when = ne zaman
timeline-said = cevaplardan
timeline-noted = bu vakada kaydedildi
happened-began = Görüşme başladı
happened-consented = Onay kaydedildi
happened-decided = { $measure } – { $decision }
happened-settled = Plan kararlaştırıldı
revisions-heading =
    { $count ->
        [0] Henüz kararlaştırılan sürüm yok
        [one] Kararlaştırılan bir sürüm
       *[other] Kararlaştırılan { $count } sürüm
    }
revisions-hint = Enter bir sürümü açar, c karşılaştırmak için ikisini seçer. Hiç değişmezler.
revisions-name =
    { $number }. sürüm: { $count ->
        [one] bir adım
       *[other] { $count } adım
    }, { $how }
revisions-counts = { $agreed } kabul, { $done } yapıldı, { $rejected } ret
revisions-language = Dil
revisions-versions = Form { $form } · Kurallar { $rules } · Sağlama { $sum }
revision-heading = { $number }. sürüm, { $day }, yalnızca okunur
revision-hint = Kararlaştırılan olduğu gibi kalır.
compared-heading = { $one }. sürüm ({ $before }) ve { $other }. sürüm ({ $after })
compared-new = Eklendi.
compared-unchanged = Aynı kaldı.
compared-changed = Farklı kararlaştırıldı.
compared-stale = Bakılmalı.
compared-dropped = Sonraki sürümde artık yok.
compared-part = { $was } → { $is }
