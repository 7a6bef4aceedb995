# The form of the first conversation, as a counselor says it aloud.
# A hint is one short line; a help text explains; a check says what looks wrong and what to do.


## Sections

s-frame = Görüşmemiz
s-emergency = Bugün acil olan
s-letter = Mektuplar ve randevular
s-person = Sizin hakkınızda
s-residence = Oturum durumu
s-household = Sizinle birlikte yaşayanlar
s-family = Aile
s-child = Çocuk
s-livelihood = Geçim
s-health = Sağlık
s-language = Dil
s-work = İş ve meslek
s-housing = Ev
s-network = İnsanlar ve danışmanlık
s-goals = Güçlü yanlar ve dilekler
s-consent = Başka kurumlara bilgi verme

## The talk itself

q-frame-language = Bizimle hangi dilde konuşmak istersiniz?
    .hint = Dili istediğiniz zaman değiştirebilirsiniz
q-frame-own_words = Sizi bugün bize getiren nedir?
    .hint = Kendi sözlerinizle; eksiksiz olması gerekmez
    .help = Söylediklerinizi yazarız. Size zarar verebilecek şeyleri yazmayız.
# Spoken, never shown on the client's side.
q-frame-alone = Şimdi baş başa konuşabilir miyiz?
    .hint = Yalnızca sözlü sorun, başka kimse dinlememeli
    .help = Cevap “Hayır” ise bugün tehlike sorulmaz. Lütfen bir neden söylemeden baş başa bir görüşme ayarlayın.

## Emergencies

# Spoken, never shown on the client's side.
q-emergency-danger = Evde veya ev dışında kendinizi tehlikede hissediyor musunuz?
    .hint = Yalnızca sözlü ve yalnızca baş başayken sorun
    .help = Acil tehlikede: polis 110. “Kadına yönelik şiddet” yardım hattı (Hilfetelefon): 116 016, gece gündüz, ücretsiz, birçok dilde. Hiçbir şey yazdırmayın.
q-emergency-roof = Bu gece nerede uyuyacağınızı biliyor musunuz?
    .hint = Siz ve yanınızdakiler
q-emergency-money = Paranız ve yiyeceğiniz bir sonraki ödemeye kadar yetiyor mu?
q-emergency-doctor = Bugün doktora veya ilaca ihtiyacınız var mı?
    .hint = Neyiniz olduğunu söylemek zorunda değilsiniz
    .help = Acil durum: 112. Nöbetçi doktor: 116 117.

## Letters and appointments

q-letter-deadline = Süreli bir mektubunuz var mı? Süre ne zaman bitiyor?
    .hint = Birden fazlaysa en erken tarih; böyle bir mektup yoksa: “soru bana uymuyor”
    .help = Açılmamış mektupları da bize gösterebilirsiniz. Sarı zarfı lütfen saklayın: Üzerindeki tarih önemlidir.
    .check-passed = Bu süre geçmiş. Tarih doğru mu? Doğruysa lütfen bugün bir danışma merkezinden yardım isteyin.
q-letter-sender = Bu mektup kimden geldi?
q-letter-appointment_on = Önümüzdeki 14 gün içinde bir dairede randevunuz var mı? Ne zaman?
    .hint = Mektup olmasa da; randevu yoksa: “soru bana uymuyor”
    .check-passed = Bu randevu geçmiş. Tarih doğru mu?
q-letter-appointment_with = Bu randevu kimde?

## The person

q-person-name = Adınız ve soyadınız nedir?
    .hint = Ad ve soyadı, kimlikte yazdığı gibi
    .help = Başka bir ad da söyleyebilir veya şimdilik adınızı vermeyebilirsiniz.
q-person-birth_date = Ne zaman doğdunuz?
    .hint = Gün bilinmiyorsa yıl yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen yılı kontrol edin.
    .check-long_ago = Bu, 110 yıldan daha önce. Yıl doğru mu?
q-person-nationality = Hangi ülkenin vatandaşısınız?
    .hint = Birden fazlaysa oturum izninde yazan
q-person-phone = Size hangi numaradan güvenle ulaşabiliriz?
    .hint = Kimsenin dinlemediği ve okumadığı bir numara
    .help = Arayabilir, sesli mesaj bırakabilir veya mesaj yazabilir miyiz? Lütfen bunu not olarak yazın.
q-person-post_arrives = Postanız size güvenle ulaşıyor mu?
    .hint = Posta kutusunda adınız yazıyor mu?

## Residence

# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Oturum izniniz (Aufenthaltstitel) ne zamana kadar geçerli?
    .hint = Tarih kartın ön yüzünde yazar
    .help = Geçici belge (Fiktionsbescheinigung), müsamaha belgesi (Duldung) veya iltica süreci belgesi (Aufenthaltsgestattung) varsa: oradaki tarihi yazın. İzin süresizse: “soru bana uymuyor”.
    .check-long_ago = Bu, beş yıldan daha önce. Yıl doğru mu?
    .check-far_ahead = Bu, on bir yıldan daha sonra. Yıl doğru mu?
q-residence-title = Hangi oturum izniniz veya hangi belgeniz var?
    .hint = Paragraf (§) kartta “Anmerkungen” bölümünde yazar
    .help = En kolayı, kartı bize göstermeniz. “Bilmiyorum” da olur: Tarih yine de sayılır. Belgesi olmayan bunu burada söylemek zorunda değildir.
q-residence-renewal_filed = Uzatma için daha önce başvurdunuz mu?
    .hint = Telefon etmek veya randevu istemek henüz başvuru değildir
q-residence-renewal_steps = Uzatma için şimdiye kadar ne yaptınız?
    .hint = Birden fazla seçilebilir
    .check-nothing_and_more = “Henüz hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-residence-title_since = Bu oturum iznine ne zamandan beri sahipsiniz?
    .hint = Yıl veya ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen yılı kontrol edin.
    .check-after_end = Bu durumda izin, bittiği tarihten sonra başlamış olur. Lütfen iki tarihi de kontrol edin.
q-residence-demands = Korumanız veya pasaportunuz için resmî bir daire sizden bir şey istedi mi?
    .hint = Örneğin BAMF’tan veya yabancılar dairesinden (Ausländerbehörde) bir mektup
    .help = Bir danışma merkezi bunu incelemeden lütfen elçiliğe gitmeyin.
    .check-nothing_and_more = “Bunların hiçbiri” diğer cevaplara uymuyor. Lütfen birini kaldırın.

## Household

q-household-first_name = Bu kişinin adı nedir?
    .hint = Sizinle yaşayan herkes, tek tek; yalnızca ön ad
q-household-role = Bu kişi sizin neyiniz olur?
q-household-birth_date = Bu kişi ne zaman doğdu?
    .hint = Yıl veya ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen yılı kontrol edin.
    .check-long_ago = Bu, 110 yıldan daha önce. Yıl doğru mu?
q-household-valid_until = Bu kişinin oturum izni ne zamana kadar geçerli?
    .hint = Her kartın kendi tarihi vardır, çocuğunkinin de
    .help = Alman pasaportu veya süresiz izin varsa: “soru bana uymuyor”.
    .check-long_ago = Bu, beş yıldan daha önce. Yıl doğru mu?
q-household-renewal_filed = Bu kişi için uzatma başvurusu yapıldı mı?
    .hint = Her kişi için ayrı başvuru gerekir, çocuk için de

## Family

q-family-single_parent = Çocuğunuzu veya çocuklarınızı tek başınıza mı büyütüyorsunuz?

## Each child

q-child-kita_wanted = Bu çocuk için kreşte (Kita) veya gündüz bakıcısında (Tagespflege) yer ister misiniz?
q-child-kita_steps = Yer bulmak için şimdiye kadar ne yaptınız?
    .hint = Birden fazla seçilebilir
    .help = Lütfen her ret cevabını saklayın, e-postaları da: Bunlar sizin kanıtınızdır.
    .check-nothing_and_more = “Henüz hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-child-need_notified = Gençlik dairesine (Jugendamt) yer ihtiyacınızı yazılı olarak bildirdiniz mi?
    .hint = İhtiyaç bildirimi (“Bedarfsanzeige”): mektup veya e-posta yeterli
    .help = Gençlik dairesinin cevap vermesi ve yer göstermesi gereken süre bu bildirimle başlar.
q-child-maintenance = Diğer ebeveyn bu çocuk için nafaka ödüyor mu?
    .help = Onayınız olmadan diğer ebeveynle iletişime geçmeyiz.
q-child-maintenance_advance = Bu çocuk için nafaka avansı (Unterhaltsvorschuss) alıyor musunuz?
    .hint = Diğer ebeveyn ödemezse gençlik dairesinin (Jugendamt) verdiği para

## Livelihood

q-livelihood-benefits = Şu anda hangi yardımları alıyorsunuz?
    .hint = Birden fazla seçilebilir; karar yazısında (Bescheid) yazar
    .help = Nafaka avansını (Unterhaltsvorschuss) her çocukta ayrıca soruyoruz.
    .check-none_and_more = “Hiçbiri” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-livelihood-benefit_until = Bu yardım ne zamana kadar verildi?
    .hint = Karar yazısında “Bewilligungszeitraum” veya “von … bis …” yazar
    .help = Birden fazla yardım varsa: geçiminizi sağlayan.
    .check-long_ago = Bu, bir yıldan daha önce. Yıl doğru mu?
q-livelihood-renewal_filed = Yardımın devam etmesi için daha önce başvurdunuz mu?
    .hint = “Weiterbewilligungsantrag”; kısa bir yazı da başvuru sayılır
q-livelihood-single_parent_supplement = Karar yazınızda tek ebeveynler için ek ihtiyaç parası (Mehrbedarf) var mı?
    .hint = Karar yazısının hesap sayfasında yazar
q-livelihood-account = Kendi banka hesabınız var mı?

## Health

q-health-insurance = Sağlık sigortanız nasıl?
    .hint = İsterseniz kartınızı bize gösterin

## Language

q-language-reads = Hangi yazıları iyi okuyorsunuz?
    .hint = Birden fazla seçilebilir
    .help = Böylece kendi dilinizdeki bir sayfanın mı, yoksa konuşmanın mı size daha yararlı olduğunu biliriz.
    .check-none_and_more = “Pek okuyamıyorum” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-language-german_level = Almancanız ne kadar iyi?
    .hint = Son sertifikaya veya kendi görüşünüze göre
q-language-course = Almanca kursuna gidiyor musunuz veya daha önce gittiniz mi?
q-language-course_stopped_by = Kursu neden bırakmak zorunda kaldınız?
    .hint = Birden fazla seçilebilir
q-language-course_right = Entegrasyon kursuna (Integrationskurs) gitme hakkınız veya zorunluluğunuz var mı?
    .hint = “Berechtigungsschein” veya “Verpflichtung”: dairenin verdiği bir kâğıt

## Work

q-work-occupation = Hangi mesleği öğrendiniz veya yaptınız?
    .hint = Henüz meslek yoksa: “soru bana uymuyor”
q-work-field = Bu meslek hangi alana giriyor?
q-work-years = Bu meslekte kaç yıl çalıştınız?
q-work-certificate = Bu meslekle ilgili bir diplomanız veya belgeniz var mı?
    .help = Belge olmasa da bilginiz ve beceriniz sınanıp belgelenebilir.
q-work-goal = Meslekte bundan sonra neye ulaşmak istiyorsunuz?

## Housing

q-housing-kind = Nasıl bir yerde oturuyorsunuz?
q-housing-rooms = Evinizin kaç odası var?
    .hint = Mutfak ve banyo hariç; 1,5 olabilir
q-housing-district = Hangi semtte oturuyorsunuz?

## People around

q-network-counselling = Size şimdiden kim danışmanlık yapıyor veya eşlik ediyor?
    .hint = Birden fazla seçilebilir
    .help = Böylece aynı işi iki kez yapmayız ve siz onay verirseniz birbirimizle konuşabiliriz.
    .check-none_and_more = “Hiç kimse” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-network-supporters = Günlük hayatta size kim yardım ediyor?
    .hint = Örneğin bir komşu, arkadaşlar, akrabalar, bir dernek
    .help = Lütfen ad yazmayın: “bir komşu” yeterli.
q-network-isolation = Kendinizi ne kadar sık yalnız hissediyorsunuz?
    .hint = 1 = hiç, 5 = çok sık

## Strengths and wishes

q-goals-strengths = Şimdiye kadar neleri başardınız? Nelerle gurur duyuyorsunuz?
    .hint = Küçük şeyler de sayılır
q-goals-wish = Üç ay sonra ne farklı olsun?
    .hint = Kendi sözlerinizle
q-goals-support = Bizden nasıl bir destek istersiniz?

## Passing on

q-consent-share_with = Sizin için kimlerle konuşabiliriz?
    .hint = Yalnızca sizin söyledikleriniz; istediğiniz zaman geri alabilirsiniz
    .help = Önce, her kurum için neyi ve ne amaçla aktaracağımızı size söyleriz.
    .check-none_and_more = “Hiç kimseyle” diğer cevaplara uymuyor. Lütfen birini kaldırın.
