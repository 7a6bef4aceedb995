# Questions about residence, family abroad, law and safety, as a counselor says them aloud.

s-asylum = İltica süreci
s-repatriate = Alman kökenlilerin kabulü (Spätaussiedlung)
s-earlier_stay = Daha önce kalınan yerler ve belgeler
s-family_abroad = Burada olmayan aile
s-legal = Danışma ve hukuk
s-proceeding = Mahkeme davaları
s-perspective = Bir sonraki oturum iznine giden yol
s-protection = Güvenlik

## frame

q-frame-anonymous = Şimdilik anonim kalmak ister misiniz?
    .help = Anonim kalan kişi de danışmanlık alır. O zaman lütfen uydurma bir ad yazın; adres ve belge kaydetmeyin.

## person

q-person-minor_alone = Almanya’da anne babanız veya bir vasi olmadan mısınız?
    .help = Yalnızca 18 yaşından küçükler için. Burada iltica hakkında bir şey sorulmaz: Bununla gençlik dairesi (Jugendamt) ve bir vasi ilgilenir.

## residence

q-residence-demand_until = Bunu ne zamana kadar yapmanız isteniyor?
    .hint = Tarih mektupta yazar
    .check-passed = Bu tarih geçmiş. Lütfen bugün danışmanlık alın.
q-residence-filed_on = Uzatma için ne zaman başvurdunuz?
    .hint = Kopyadaki, e-postadaki veya posta makbuzundaki tarih
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-residence-office_here = Sizin işlerinize Düsseldorf yabancılar dairesi (Ausländerbehörde) mi bakıyor?
    .hint = Daire, oturumla ilgili son mektupta yazar
q-residence-office = Hangi yabancılar dairesi (Ausländerbehörde) bakıyor?
    .hint = Şehir veya ilçe yeterli
q-residence-file_number = Yabancılar dairesinin mektuplarında hangi dosya numarası (Aktenzeichen) yazıyor?
    .hint = Mektubun üstünde, çoğu zaman “Mein Zeichen” veya “AZR-Nummer”
q-residence-conditions = Oturum belgenizin ek sayfasında (Zusatzblatt) ne yazıyor?
    .hint = Kartla gelen yeşil kâğıt veya belgenin arka yüzü
    .help = Birden fazla seçilebilir. En kolayı, kâğıda birlikte bakmaktır.
    .check-nothing_and_more = “Bunların hiçbiri” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-residence-passport = Pasaportunuz veya seyahat belgeniz (Reiseausweis) var mı?
    .help = Bir danışma merkezi bunu incelemeden lütfen elçiliğe gitmeyin.
q-residence-passport_until = Pasaport veya seyahat belgesi ne zamana kadar geçerli?
    .hint = Fotoğraflı sayfada yazar
q-residence-identity_papers = Kim olduğunuzu gösteren başka hangi belgeler var?
    .hint = Kopyalar ve fotoğraflar da sayılır
    .check-none_and_more = “Bunların hiçbiri” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-residence-entry_on = Ne zamandan beri Almanya’dasınız?
    .hint = İlk geldiğiniz gün; ay veya yıl yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
    .check-long_ago = Bu, 80 yıldan daha önce. Yıl doğru mu?
q-residence-here_since = Ne zamandan beri burada ara vermeden bir belgeyle yaşıyorsunuz?
    .hint = Duldung ve Aufenthaltsgestattung da sayılır
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
    .check-before_entry = Bu, gelişinizden önce olurdu. Lütfen iki tarihi de kontrol edin.
q-residence-lawful_since = Ne zamandan beri kesintisiz oturum izniniz (Aufenthaltstitel) var?
    .hint = Yıl veya ay yeterli
    .help = AB vatandaşlarında: ne zamandan beri burada yaşadıkları. Koruma almış kişilerde iltica süreci de sayılır: o zaman iltica başvurusunun gününü yazın.
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-residence-tolerated_since = Ne zamandan beri kesintisiz müsamaha belgeniz (Duldung) var?
    .hint = Art arda gelen bütün Duldung’lar birlikte sayılır
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-residence-marriage = Oturumun bağlı olduğu evlilik ne durumda?
    .help = Yalnızca baş başayken sorun. Herhangi bir daireye bildirmeden önce hukuki danışmanlık gerekir.
q-residence-together_since = Almanya’da ne zamandan beri evli çift olarak birlikte yaşıyorsunuz?
    .hint = Yıl veya ay yeterli
q-residence-aims = Buradaki oturumunuz için ne diliyorsunuz?
    .hint = Birden fazla seçilebilir

## asylum

q-asylum-phase = İltica süreciniz hangi aşamada?
    .help = Birinin neden kaçtığı burada sorulmaz. Konu yalnızca sürelerdir.
q-asylum-applied_on = İltica başvurusunu ne zaman yaptınız?
    .hint = BAMF’taki gün, geldiğiniz gün değil
q-asylum-hearing_on = BAMF’taki mülakat (Anhörung) ne zaman?
    .hint = Tarih çağrı yazısında; tarih yoksa “soru bana uymuyor”
    .check-passed = Bu tarih geçmiş. Lütfen bugün danışmanlık alın.
q-asylum-hearing_needs = Mülakatta (Anhörung) dikkate alınması gereken bir şey var mı?
    .help = Yalnızca evet veya hayır; teşhis ve neden yok. Hastalık, hamilelik, şiddet veya mülakatı bir kadının yapması isteği iltica danışmanlığında konuşulur.
q-asylum-served_on = Karar yazısı (Bescheid) hangi gün geldi?
    .hint = Sarı zarftaki tarih, mektuptaki değil
    .help = Zarfı lütfen saklayın. Gün bilinmiyorsa: “bilmiyorum”, ama yine de bugün danışma merkezine gidin.
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-asylum-action_filed = Karara karşı dava açıldı mı?
    .hint = Kendiniz veya bir avukat tarafından
q-asylum-urgent_request_filed = Mahkemeye acil başvuru (Eilantrag) da yapıldı mı?
q-asylum-court_file = Hangi mahkeme ve hangi dosya numarası (Aktenzeichen)?
    .hint = Mahkeme mektubunun üstünde
q-asylum-address_told = BAMF, yabancılar dairesi (Ausländerbehörde) ve mahkeme şimdiki adresinizi biliyor mu?
    .help = Bildirilen son adrese gönderilen mektup, ulaşmış sayılır.
q-asylum-protection = Size hangi koruma verildi?
    .hint = Kararın ilk sayfasında yazar
q-asylum-protection_final_on = Koruma kararı ne zamandan beri kesin?
    .hint = Emin değilseniz kararın geldiği gün
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.

## repatriate

q-repatriate-role = Hangi sıfatla kabul edildiniz?
    .hint = Kabul kararında (Aufnahmebescheid) veya Registrierschein’da yazar
q-repatriate-certificate = § 15 BVFG belgeniz var mı?
    .help = Bu belgeyle kişi Alman vatandaşı olur. Belgeyi Federal İdare Dairesi (Bundesverwaltungsamt) verir.

## earlier_stay

q-earlier_stay-place = Daha önce nerede yaşadınız?
    .hint = Yer veya ülke; her birini tek tek
q-earlier_stay-paper = Orada hangi belgeniz vardı?
q-earlier_stay-from = Ne zamandan itibaren?
    .hint = Yıl veya ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-earlier_stay-until = Ne zamana kadar?
    .hint = Yıl veya ay yeterli
    .check-before_start = Bitiş, başlangıçtan önce olurdu. Lütfen iki tarihi de kontrol edin.

## child

q-child-born_here = Çocuk Almanya’da mı doğdu?
q-child-own_paper = Çocuğun kendi oturum belgesi var mı?
    .hint = Her çocuğa ayrı belge gerekir; Alman pasaportu varsa “soru bana uymuyor”

## family_abroad

q-family_abroad-first_name = Bu kişinin adı nedir?
    .hint = Tek tek, yalnızca ön ad
q-family_abroad-relation = Bu kişi sizin neyiniz olur?
q-family_abroad-country = Bu kişi hangi ülkede?
q-family_abroad-birth_date = Bu kişi ne zaman doğdu?
    .hint = Yıl veya ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-family_abroad-wants_to_come = Bu kişinin Almanya’ya gelmesini istiyor musunuz?
q-family_abroad-step = Bunun için şimdiye kadar ne yapıldı?
q-family_abroad-whereabouts_known = Bu kişinin nerede olduğunu biliyor musunuz?
    .help = İletişim koptuysa Kızılhaç arama servisi (Suchdienst) ücretsiz yardım eder.

## legal

q-legal-lawyer = Avukatınız var mı?
q-legal-lawyer_name = Avukatın adı nedir?
    .hint = Ad veya avukatlık bürosu
q-legal-advice_needed = Bir avukata danışmanız gereken hukuki bir soru var mı?
    .help = Burada kimse konunun ne olduğunu söylemek zorunda değildir.
q-legal-advice_aid = Yerel mahkemeden (Amtsgericht) hukuki yardım belgeniz (Beratungshilfeschein) var mı?
    .hint = Bununla ilk danışma en fazla 15 euro tutar
q-legal-objection_until = Belli bir güne kadar itiraz (Einspruch) etmeniz gereken bir mektup var mı? Ne zamana kadar?
    .hint = Yalnızca gün; böyle bir mektup yoksa “soru bana uymuyor”
    .help = Mektubun konusu kaydedilmez.
    .check-passed = Bu tarih geçmiş. Lütfen bugün danışmanlık alın.
q-legal-summons_on = Öncesinde danışmak istediğiniz bir görüşmeye çağrıldınız mı? Ne zaman?
    .hint = Yalnızca gün; çağrı yoksa “soru bana uymuyor”
    .help = Nedeni kaydedilmez. Danışmadan kimse konu hakkında bir şey söylemek zorunda değildir.
    .check-passed = Bu tarih geçmiş. Lütfen bugün danışmanlık alın.
q-legal-missed = Elinizde olmayan bir nedenle bir süreyi kaçırdınız mı?
    .hint = Örneğin mektup gelmediği veya hastanede olduğunuz için
q-legal-could_act_since = Ne zamandan beri yeniden işlem yapabilecek durumdasınız?
    .hint = Örneğin mektubu öğrendiğiniz gün
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.

## proceeding

q-proceeding-court = Hangi mahkemede?
    .hint = Mektubun üstünde yazar
q-proceeding-kind = Konu kabaca ne?
    .help = Ceza davaları burada kaydedilmez.
q-proceeding-file_number = Hangi dosya numarası (Aktenzeichen)?
q-proceeding-hearing_on = Mahkemedeki bir sonraki gün ne zaman?
    .hint = Tarih yoksa “soru bana uymuyor”
    .check-passed = Bu tarih geçmiş. Lütfen bugün danışmanlık alın.

## perspective

q-perspective-own_livelihood = Geçiminiz için gereken paranın ne kadarını kendiniz kazanıyorsunuz?
    .hint = Siz ve aynı evin bütçesini paylaştığınız kişiler, birlikte
q-perspective-pension_months = Emeklilik sigortasına kaç ay prim ödendi?
    .hint = Emeklilik sigortasının dökümünde (Versicherungsverlauf) yazar
q-perspective-civics_test = Almanya’da yaşam hakkında bir sınavı geçtiniz mi?
q-perspective-german_certificate = Hangi Almanca düzeyi için sertifikanız var?
    .hint = Sertifikada yazar; sertifika yoksa “Henüz Almanca bilmiyorum”
q-perspective-school_here = Burada üç yıl okula gittiniz mi veya buradan bir diplomanız var mı?
    .hint = Meslek okulu (Berufskolleg) ve meslek eğitimi de sayılır
q-perspective-training_contract = Meslek eğitimi (Ausbildung) yeriniz var mı?
q-perspective-training_starts_on = Meslek eğitimi ne zaman başlıyor?
    .hint = Sözleşmede yazar
q-perspective-skilled_offer = Meslek eğitimi veya üniversite isteyen bir iş olanağı var mı?
q-perspective-finished_training_here = Meslek eğitiminizi veya üniversiteyi Almanya’da mı bitirdiniz?
q-perspective-skilled_since = Ne zamandan beri nitelikli çalışan (Fachkraft) olarak oturum izniniz var?
    .hint = Mavi Kart ve §§ 18a, 18b, 18d izinleri birlikte
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.

## protection

q-protection-exploitation = Kişinin sömürüldüğüne veya zorlandığına dair belirtiler var mı?
    .help = Yalnızca baş başayken. Belgeleri alınmış, ücret yok, tehdit, borç karşılığı iş. Üstelemeyin: uzman danışma merkezi sorar.
q-protection-same_home = Tehlikenin kaynağı olan kişi aynı evde mi yaşıyor?
    .help = O zaman eve götürülecek kâğıt vermeyin ve mesaj yazmayın.
q-protection-wishes = Kişi kendi güvenliği için ne istiyor?
    .help = Ne olacağına o karar verir. O istemedikçe kimseye haber verilmez.
    .check-nothing_and_more = “Şimdilik bunların hiçbiri” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-protection-must_move_away = Bir koşul güvenli bir yere taşınmayı yasaklıyor mu?
    .help = Engel olan bir ikamet zorunluluğu (Wohnsitzauflage) veya bölge sınırlaması genellikle kaldırılır.
