# Families, children, health, old age, and the counselor's assessment, as a counselor says it aloud.


## Sections

s-member = Evdeki her kişi
s-youth = Gençler ve genç yetişkinler
s-later_life = Yaşlılık ve emeklilik
s-pregnancy = Hamilelik
s-screening = Danışmanın değerlendirmesi

## person

q-person-preferred_name = Size nasıl hitap edelim?
    .hint = Ön ad, “Bay” veya “Bayan” ile ya da onlarsız
q-person-spellings = Adınız başka belgelerde farklı mı yazılmış? Nasıl?
    .hint = Örneğin pasaportta veya doğum belgesinde; değilse: “soru bana uymuyor”
    .help = Bir dairenin bir şeyi bulamamasının nedeni çoğu zaman farklı yazılışlardır.
q-person-gender = Hangi cinsiyeti yazalım?
    .hint = Belirtmek zorunda değilsiniz
q-person-birth_country = Hangi ülkede doğdunuz?
q-person-second_nationality = Başka bir vatandaşlığınız daha var mı?
    .hint = Yoksa: “soru bana uymuyor”
q-person-contact_ways = Size nasıl ulaşabiliriz?
    .hint = Birden fazla seçilebilir
    .help = İşaretlenmeyeni yapmayız. Sesli mesajda ve yazılı mesajlarda konuyu hiç söylemeyiz.
    .check-none_and_more = İlk cevap diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-person-messenger = Hangi mesajlaşma uygulamasını kullanıyorsunuz?
    .hint = Yalnızca randevular için, hiçbir zaman içerik için değil
q-person-email = E-posta adresiniz nedir?
    .hint = Yalnızca sizin okuduğunuz bir adres
q-person-contact_times = Size ne zaman rahat ulaşabiliriz, ne zaman aramayalım?
q-person-trusted_person = Size ulaşamazsak kimi arayabiliriz?
    .hint = Ön ad ve numara; kimse yoksa: “soru bana uymuyor”
q-person-address = Size hangi adrese mektup yazabiliriz?
    .hint = Posta kutusundaki ad da gerekli
q-person-representatives = Sizin yerinize karar verebilen, imza atabilen veya bunu yapması gereken biri var mı?
    .hint = Birden fazla olabilir; genellikle bir kart veya belge vardır
    .check-none_and_more = İlk cevap diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-person-representative_contact = Bu kişiye nasıl ulaşırız?
    .hint = Ad, numara ve biliniyorsa dosya numarası (Aktenzeichen)

## family

q-family-state = Medeni durumunuz nedir?
q-family-help_wanted = Aile hayatında veya çocuk yetiştirmede destek ister misiniz?
    .hint = Gönüllü, ücretsiz ve gizli

## member

q-member-lives = Bu kişi sizinle mi yaşıyor?
q-member-nationality = Bu kişi hangi ülkenin vatandaşı?
q-member-support_needed = Bu kişinin hastalık, engel veya yaş nedeniyle özel desteğe ihtiyacı var mı?
    .hint = Nedenini söylemek zorunda değilsiniz

## child

q-child-place = Bu çocuk gündüzleri nerede?
q-child-custody = Bu çocuğun velayeti (Sorgerecht) kimde?
    .hint = Kim imza atabilir ve karar verebilir?
q-child-kita_from = Yere ne zamandan itibaren ihtiyacınız var?
    .hint = Ay yeterli
q-child-kita_hours = Haftada kaç saate ihtiyacınız var?
q-child-need_notified_on = Bunu gençlik dairesine (Jugendamt) ne zaman bildirdiniz?
    .hint = Tarih e-postada veya kopyada yazar
    .check-in_future = Bu tarih gelecekte. Lütfen yılı kontrol edin.
q-child-birth_certificate = Bu çocuğun doğumu için hangi belge var?
q-child-parental_allowance = Bu çocuk için ebeveyn parası (Elterngeld) alıyor musunuz?
q-child-checkups = Bu çocuğun düzenli muayeneleri yapıldı mı?
    .hint = Sarı defterde (U-Heft) yazar
q-child-measles = Bu çocuğun kızamığa karşı korunduğunu gösteren bir belge var mı?
    .hint = Aşı karnesi veya doktor belgesi
q-child-doctor = Bu çocuğun bir çocuk doktoru var mı?
q-child-disability = Bu çocuğun bir engeli var mı veya beklediğinizden farklı mı gelişiyor?
    .hint = Hangisi olduğunu söylemek zorunda değilsiniz
q-child-school_step = Okulda yer bulmak için şimdiye kadar ne yaptınız?
q-child-school_kind = Bu çocuk hangi okula gidiyor?
q-child-class_year = Bu çocuk kaçıncı sınıfta?
q-child-school_since = Bu çocuk ne zamandan beri Almanya’da okula gidiyor?
    .hint = Ay yeterli
q-child-all_day_wanted = Bu çocuk için ders sonrası bakıma (tam gün okul, Ganztag, OGS) ihtiyacınız var mı?
q-child-school_report = Yurt dışındaki bir okuldan karneler var mı?
    .hint = Kopya veya fotoğraf da olur
q-child-learning_support = Bu çocuğun öğrenmede veya okulda yardıma ihtiyacı var mı?
q-child-education_package = Bu çocuk eğitim ve katılım yardımı (Bildung und Teilhabe) alıyor mu?
    .hint = Örneğin öğle yemeği, geziler, okul malzemesi, ek ders, kulüp
q-child-youth_office_help = Bu çocuk için gençlik dairesinden (Jugendamt) şimdiden yardım var mı?
    .hint = Örneğin bir aile yardımcısı; onayınızla onunla anlaşarak çalışırız

## youth

q-youth-situation = Şu anda ne yapıyorsunuz?
q-youth-care = Bir grup evinde, koruyucu ailede veya bir vasiyle yaşadınız mı?
    .hint = Gençlik dairesinin (Jugendamt) gençlik yardımı
q-youth-care_until = Bu yardım ne zamana kadar verildi veya ne zaman bitti?
    .hint = Karar yazısında veya yardım planında (Hilfeplan) yazar
q-youth-care_wanted = Yardımın sürmesini ister misiniz, örneğin ev, daireler veya meslek eğitimi konusunda?

## later_life

q-later_life-pension = Almanya’dan emekli maaşı alıyor musunuz veya bunun için başvurdunuz mu?
q-later_life-worked_here = Almanya’da çalıştınız mı veya çocuk büyüttünüz mü?
    .hint = Kısa süreler de sayılır
q-later_life-pension_abroad = Başka bir ülkede emeklilik için prim ödediniz mi?

## health

q-health-earlier_insurance = Daha önce nasıl sigortalıydınız?
q-health-card = Geçerli bir sigorta kartınız var mı?
    .hint = Sağlık sigortasının (Krankenkasse) verdiği fotoğraflı kart
q-health-doctor = Bir aile doktorunuz var mı?
q-health-treatment = Şu anda alamadığınız bir tedaviye ihtiyacınız var mı?
    .hint = Hangisi olduğunu söylemek zorunda değilsiniz
q-health-chronic = Düzenli olarak doktora gitmeniz veya sürekli ilaç almanız gerekiyor mu?
    .hint = Nedenini söylemek zorunda değilsiniz
q-health-medicine_until = İlaçlarınız ne zamana kadar yeter?
    .hint = İlaç yoksa: “soru bana uymuyor”
q-health-strain = Uyku, kaygılar ve anılar açısından nasılsınız?
    .hint = Yalnızca söylemek istediğiniz kadar
    .help = Lütfen yaşananları sormayın. Kişinin destek isteyip istemediğini bilmek yeterli.
q-health-support_wanted = Bu konuda eğitim almış biriyle konuşmak ister misiniz?
    .hint = Gizli ve ücretsiz, tercümanla
q-health-disability = Bir engeliniz var mı?
    .hint = Hangisi olduğunu söylemek zorunda değilsiniz
q-health-care = Her gün yardıma ihtiyacınız var mı, örneğin yıkanırken, giyinirken veya yemek yerken?

## pregnancy

q-pregnancy-expecting = Siz veya eşiniz bir bebek mi bekliyorsunuz?
    .hint = Buna cevap vermek zorunda değilsiniz
q-pregnancy-due_on = Bebek ne zaman doğacak?
    .hint = Tarih anne karnesinde (Mutterpass, ET) yazar; ay yeterli
    .check-passed = Bu tarih epey önce geçmiş. Tarih doğru mu?
    .check-far_ahead = Bu, 41 haftadan daha sonra. Tarih doğru mu?
q-pregnancy-record = Anne karnesi (Mutterpass) var mı?
    .hint = Onu kadın doktoru veya ebe verir
q-pregnancy-midwife = Bir ebe (Hebamme) bulundu mu?
q-pregnancy-foundation = Anne ve çocuk vakfından (Bundesstiftung Mutter und Kind) para istendi mi?
    .hint = Bebek giysisi, yatak ve araba için; yalnızca doğumdan önce olur
q-pregnancy-supplement = Hamilelik için şimdiden daha fazla para alıyor musunuz?
    .hint = Karar yazısında “Mehrbedarf”, 13. haftadan itibaren
q-pregnancy-equipment = Hamilelik ve doğum için ilk donanım (Erstausstattung) başvurusu yapıldı mı?
    .hint = Hamile giysisi, bebek giysisi, mobilya
q-pregnancy-employed = Anne adayı çalışıyor mu veya meslek eğitiminde mi?
q-pregnancy-paternity = Hukuken baba kim?
    .hint = Soyadı, nafaka ve velayet için önemli
q-pregnancy-birth_papers = Doğum belgesi için anne babanın belgeleri hazır mı?
    .hint = Pasaport, doğum belgeleri, evlilik belgesi, çevirisiyle

## screening

q-screening-areas = Hangi yaşam alanlarında ihtiyaç var?
    .hint = Birden fazla seçilebilir; üçten itibaren durum karmaşık sayılır
q-screening-agencies = Kaç kurum işin içinde veya içinde olmalı?
    .hint = Daireler, danışma merkezleri, doktorlar, okullar birlikte
q-screening-regular_paths = Kişi alışılmış yollarla amacına ulaşıyor mu?
    .hint = “Hayır”: yetki belli değilse veya sunulanlar işe yaramıyorsa
q-screening-own_resources = Kişi bunu kendi gücüyle ve çevresiyle başarabilir mi?
    .hint = Bilgiyle, ama eşlik olmadan
q-screening-consents = Kişi yakın destek (Case Management) istiyor ve onaylıyor mu?
    .hint = Gönüllüdür ve her zaman bitirilebilir
q-screening-criteria_met = Case Management için karşılanan ölçütler (beş üzerinden)
q-screening-consult = Gizlilik içinde kime danışılsın?
    .hint = Buraya hiçbir zaman neden yazmayın
    .help = Belirtiler, suçlamalar ve teşhisler bu dosyaya girmez. Uzman kurum ad olmadan danışmanlık verir.
    .check-none_and_more = İlk cevap diğer cevaplara uymuyor. Lütfen birini kaldırın.
