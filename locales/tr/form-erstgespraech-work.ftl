# Questions about: language, school, training and work.


## language

q-language-first = Çocukluğunuzdan beri hangi dilleri konuşuyorsunuz?
    .hint = Birden fazla seçilebilir
q-language-reading = Kendi dilinizde ne kadar iyi okuyup yazıyorsunuz?
    .hint = Her cevap uygundur
    .help = Böylece size uygun bir kurs buluruz ve daha kolay olacaksa mektupları sözlü anlatırız.
q-language-level_source = Bunu nereden biliyoruz?
    .hint = Sertifika varsa lütfen gösterin
q-language-level_on = Sınav veya test ne zamandı?
    .hint = Ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-language-course_kind = Bu nasıl bir kurs veya kurstu?
q-language-right_until = Kurs belgesi veya zorunluluğu (Berechtigungsschein, Verpflichtung) ne zamana kadar geçerli?
    .hint = Tarih kâğıtta yazar
    .help = Kâğıtta tarih yoksa: “soru bana uymuyor”.
q-language-waiting_since = Ne zamandan beri kursta yer bekliyorsunuz?
    .hint = Ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-language-obstacles = Şu anda kursa gitmeyi zorlaştıran nedir?
    .hint = Birden fazla seçilebilir
    .check-nothing_and_more = “Hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.

## other_language

s-other_language = Diğer diller
q-other_language-name = Başka hangi dili konuşuyorsunuz?
    .hint = Tek tek, lehçeler de olur
q-other_language-skills = Bu dilde neler yapabiliyorsunuz?

## past_course

s-past_course = Önceki kurslar
q-past_course-provider = Kurs hangi okuldaydı?
    .hint = Kursları tek tek söyleyin
q-past_course-kind = Nasıl bir kurstu?
q-past_course-from = Ne zaman başladı?
    .hint = Ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-past_course-until = Ne zaman bitti?
    .hint = Ay yeterli
    .check-before_start = Kurs başlamadan bitmiş olurdu. Lütfen iki tarihi de kontrol edin.
q-past_course-hours = Yaklaşık kaç ders saatiydi?
    .hint = Kurs belgesinde yazar
q-past_course-outcome = Nasıl sonuçlandı?

## education

s-education = Okul ve meslek eğitimi
q-education-school_years = Toplam kaç yıl okula gittiniz?
    .hint = Ara verilmiş olabilir: yalnızca okul yılları sayılır
q-education-school_abroad = Yurt dışında hangi okulu bitirdiniz?
q-education-school_germany = Almanya’da okula gittiniz mi?
q-education-regulated = Mesleğiniz Almanya’da yalnızca izinle mi yapılabiliyor?
    .hint = Örneğin hemşirelik, tıp, öğretmenlik, çocuk eğitimi, hukuk
    .help = Bir mesleğin izne bağlı olup olmadığını devletin “Anerkennungs-Finder” sayfası gösterir.
q-education-certificate_abroad = Mesleğinizin diplomasını veya belgesini yurt dışında mı aldınız?
q-education-certificate_translated = Diplomalarınız ve belgeleriniz Almancaya çevrildi mi?
    .hint = Mühürlü çeviri yapan bir çevirmen tarafından
q-education-recognition = Diplomanızın denkliği (Anerkennung) hangi aşamada?
    .hint = Bununla ilgili mektupları lütfen bize gösterin
q-education-recognition_on = Kurum bütün belgelerin tamam olduğunu ne zaman onayladı?
    .hint = Mektupta: “vollständig”
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-education-wishes = Daha neyi öğrenmek veya bitirmek istersiniz?
    .hint = Birden fazla seçilebilir
    .check-nothing_and_more = “Şimdilik hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-education-study_preparation = Üniversite için hazırlık okuluna (Studienkolleg) veya dil sınavına hâlâ ihtiyacınız var mı?
    .hint = Bunu üniversite veya uni-assist söyler
q-education-training = Meslek eğitimi (Ausbildung) yeriniz var mı?
    .hint = Verilmiş bir söz de sayılır
q-education-training_starts = Meslek eğitimi ne zaman başlıyor?
    .hint = Sözleşmede yazar
q-education-training_away = Meslek eğitimi sırasında anne babanızdan ayrı mı oturuyorsunuz?
    .hint = Anne babanız çok uzakta oturuyorsa da
q-education-training_grant = Meslek eğitimi yardımı (Berufsausbildungsbeihilfe, BAB) için başvurdunuz mu?
    .hint = Meslek eğitimi sırasında iş kurumunun (Agentur für Arbeit) verdiği para
q-education-money_for_study = Paranız dönemin sonuna kadar yetiyor mu?
    .hint = Hesap, iş ve yardım birlikte

## training_abroad

s-training_abroad = Diğer meslekler ve diplomalar
q-training_abroad-occupation = Başka hangi mesleği veya bölümü öğrendiniz?
    .hint = Tek tek söyleyin
q-training_abroad-country = Hangi ülkede?
q-training_abroad-years = Kaç yıl sürdü?
q-training_abroad-degree = Nasıl bitirdiniz?
q-training_abroad-finished = Ne zaman bitirdiniz?
    .hint = Yıl yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-training_abroad-certificate = Diploması veya belgesi sizde mi?

## work

q-work-status = Şu anda ne yapıyorsunuz?
    .hint = İş, meslek eğitimi, ebeveyn izni veya başka bir şey
q-work-permission = Belgenizde çalışma hakkında ne yazıyor?
    .hint = Kartta veya ek sayfada (Zusatzblatt): “Erwerbstätigkeit …”
q-work-registered = İş kurumunda (Agentur für Arbeit) veya Jobcenter’da iş arayan (arbeitsuchend) olarak kayıtlı mısınız?
    .hint = İnternetten de yapılır ve ücretsizdir
q-work-jobcenter_plan = Jobcenter ile bir planınız var mı?
    .hint = “Kooperationsplan”
q-work-employer = Nerede çalışıyorsunuz?
    .hint = İş kolu yeterli
q-work-since = Orada ne zamandan beri çalışıyorsunuz?
    .hint = Ay yeterli
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-work-limited_until = Sözleşmeniz ne zamana kadar süreli?
    .hint = Süresizse: “soru bana uymuyor”
q-work-hours = Haftada kaç saat çalışıyorsunuz?
    .hint = Son ayların ortalaması
q-work-gross = Ayda brüt ne kadar kazanıyorsunuz?
    .hint = Maaş bordrosunda yazar
q-work-contract = Yazılı bir iş sözleşmeniz var mı?
q-work-job_end = İşinizi kaybettiniz mi veya işiniz yakında bitiyor mu?
    .hint = Lütfen yazıyı bize gösterin
q-work-told_on = Bunu ne zaman öğrendiniz veya yazıyı ne zaman aldınız?
    .hint = Posta kutusuna konduğu veya elden verildiği gün
    .help = O günden itibaren kısa süreler işler.
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-work-ends_on = Son iş gününüz ne zaman veya ne zamandı?
    .hint = İş ilişkisinin sonu
q-work-wage_unpaid = Ücretinizi ödemeyen bir işveren oldu mu?
    .hint = İş bittikten sonra da
q-work-wage_due_on = Eksik olan ilk ücret ne zaman gelmeliydi?
    .hint = Mümkünse gününü yazın; çoğunlukla ayın son günüdür
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-work-skills = Neleri iyi yaparsınız?
    .hint = Günlük hayattan da; birden fazla seçilebilir
q-work-cv = Almanca bir özgeçmişiniz (Lebenslauf) var mı?
q-work-obstacles = Şu anda iş bulmayı veya işte kalmayı zorlaştıran nedir?
    .hint = Birden fazla seçilebilir
    .check-nothing_and_more = “Hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-work-dream = Hangi işi yapmak isterdiniz?
    .hint = Kendi sözlerinizle

## past_job

s-past_job = Önceki işler
q-past_job-activity = Daha önce hangi işte çalıştınız?
    .hint = İşleri tek tek; sözleşmesiz aile işi de sayılır
q-past_job-country = Hangi ülkede?
q-past_job-years = Kaç yıl?
