# The catalogue of rules on paper, for the expert who checks the law.

catalogue-title = Kural kataloğu
catalogue-count = Kural sayısı
catalogue-note = Her kural, denetlenmesi gereken bir ipucudur ve hukuki danışmanlık değildir. Eksik bir cevap hiçbir zaman hayır olarak okunmaz: Kural açık kalır ve soruyu belirtir.
catalogue-line = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · denetim: { $review }
catalogue-line-overdue = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · DENETİM GECİKTİ: { $review }

## The headings of a rule

catalogue-when = Ne zaman geçerli
catalogue-who = Kim yapar
catalogue-until = Ne zamana kadar
catalogue-law = Hukuk
catalogue-texts = Metinler
catalogue-examples = Denendiği örnekler

## The condition as a tree

catalogue-all = bunların hepsi:
catalogue-any = bunlardan en az biri:
catalogue-not = bunun tersi:
catalogue-if = eğer:
catalogue-then = o zaman:
catalogue-else = değilse:
catalogue-exists = “{ $rows }” içinde şunun geçerli olduğu en az bir kişi ({ $name }) var:
catalogue-every = “{ $rows }” içindeki her kişi ({ $name }) için geçerli:
catalogue-equal = { $left }: { $right }
catalogue-unequal = { $left }: { $right } değil
catalogue-less = { $left } şunun altında: { $right }
catalogue-at_most = { $left } en fazla: { $right }
catalogue-greater = { $left } şunun üstünde: { $right }
catalogue-at_least = { $left } en az: { $right }
catalogue-in = { $left } şunlardan biri: { $right }
catalogue-holds = { $right } şunu içeriyor: { $left }
catalogue-question = { "" }“{ $question }”
catalogue-row_question = { "" }“{ $question }” ({ $row })
catalogue-option = { "" }“{ $option }”
catalogue-group = grup { $group }: { $options }
catalogue-parameter_value = { $value } ({ $parameter } değeri, başlangıç { $from })
catalogue-today = bugün
catalogue-age = şuna göre yaş: { $of }
catalogue-size = sayısı: { $of }
catalogue-end_of_month = ay sonu: { $of }
catalogue-is-answered = { $question } cevaplandı
catalogue-is-unknown = { $question }: danışan bilmiyor
catalogue-is-declined = { $question }: danışan cevap vermek istemiyor
catalogue-is-later = { $question }: sonra netleştirilecek
catalogue-is-not_applicable = { $question }: soru uymuyor

## Spans

catalogue-hours =
    { $count ->
        [one] bir saat
       *[other] { $count } saat
    }
catalogue-days =
    { $count ->
        [one] bir gün
       *[other] { $count } gün
    }
catalogue-weeks =
    { $count ->
        [one] bir hafta
       *[other] { $count } hafta
    }
catalogue-months =
    { $count ->
        [one] bir ay
       *[other] { $count } ay
    }
catalogue-years =
    { $count ->
        [one] bir yıl
       *[other] { $count } yıl
    }
catalogue-same_day = aynı gün
catalogue-later = { $span } sonra
catalogue-earlier = { $span } önce

## Facts

catalogue-certainty = Kesinlik
catalogue-scope = Geçerlilik alanı
catalogue-paper = Şurada yer alabilir
catalogue-paper-client = danışanın sayfası ve dosya için plan
catalogue-paper-file = yalnızca dosya için plan
catalogue-rises = { $priority }, gün en fazla şu kadar uzaktaysa: { $span }
catalogue-for_each = “{ $rows }” içindeki her kişi ({ $name }) için ayrı bir adım.
catalogue-only_if-receipt = İzleyen adım: yalnızca { $rule } için teslim kanıtı eksik olduğu sürece.
catalogue-only_if-decision = İzleyen adım: yalnızca { $rule } için karar eksik olduğu sürece.
catalogue-refer = hemen, her resmî daireden önce
catalogue-basic = Bugünün temel ihtiyacı, her danışmadan önce
basic-safety = Güvenlik
basic-health = Tıbbi yardım
basic-roof = Yatacak yer
basic-food = Yiyecek ve para
catalogue-office_time = Dairedeki süre
catalogue-duration = en az { $min }, çoğunlukla { $typical }, en fazla { $max }
catalogue-after = { $rule }: { $link } { $reason }
catalogue-counted = sayım başlangıcı: { $anchor }; { $offset }
catalogue-filing = başvurunun yapıldığı gün
catalogue-ideal = en iyisi { $offset }
catalogue-service = mektubun bildirildiği günden itibaren sayıldı
catalogue-first_day = ilk gün sayılır
catalogue-in_force = Mevzuat durumu
catalogue-force = { $from } gününden beri
catalogue-force_until = { $from } ile { $until } arası
catalogue-review_by = Denetim günü
catalogue-parameter = Değer { $parameter }
catalogue-text-title = Kısaca
catalogue-text-measure = Adım
catalogue-text-why = Neden
catalogue-text-client = Danışan için

## Examples

catalogue-example-name = Örnek
catalogue-example-day = Gün
catalogue-example-given = Verilen
catalogue-example-expect = Beklenen
catalogue-nothing_given = cevap yok
catalogue-expect-asks = sorar: { $text }
catalogue-expect-due = son tarih { $text }
catalogue-expect-safe_by = güvenli son gün { $text }
catalogue-expect-act_by = yapılacak gün { $text }
catalogue-expect-deadlines = süreler { $text }
catalogue-expect-priority = öncelik { $text }
