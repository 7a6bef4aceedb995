# Needs and measures about language, education, work.


## Needs

need-work-placement = İş bulmak
    .goal = İş arayan olarak kaydım var ve bana uygun üç işe veya staja başvurdum.
need-work-job_kept = İş biterken hakları korumak
    .goal = Bildirdim ve iş biterken haklarımı incelettim.
need-work-wage = Henüz ödenmemiş ücret
    .goal = Eksik ücreti yazıyla istedim ve sonrasını biliyorum.
need-work-permitted = Çalışma izni
    .goal = Çalışıp çalışamayacağımı ve nasıl çalışacağımı biliyorum ve izin için başvurdum.
need-work-momentum = Duraklamayı aşmak
    .goal = Küçük bir sonraki adım seçtim ve başladım.
need-residence-work_title = İş veya eğitim bittikten sonra oturum
    .goal = Bitişi bildirdim ve ne kadar süre yeni iş arayabileceğimi biliyorum.
need-education-training = Meslek eğitimine başlamak, onu korumak
    .goal = Görünürde bir meslek eğitimi yerim var ve bu sırada neyle geçineceğimi biliyorum.
need-education-certificate = Okul diploması veya üniversite
    .goal = Diplomama giden yolu biliyorum ve ilk adımı attım.
need-education-livelihood = Üniversite sırasında para
    .goal = Eğitimimi tehlikeye atmadan dönem sonuna kadar neyle geçineceğimi biliyorum.

## Rules

rule-work-jobseeker =
    .title = İş arayan olarak kaydolma
    .measure = İş arayan olarak kaydolmak: Jobcenter yardımı varsa orada (Integration Point), aksi hâlde iş kurumunda (Agentur für Arbeit); özgeçmişi, dil düzeyini ve çocuk bakımını konuşmak, meslek odalarına ve işletmelere doğrudan sormak
    .why = Kayıt olmadan iş aracılığı ve destek olmaz; iş arama süreleri muhtemelen kaybolur.
    .client = Bu hafta iş arayan olarak (arbeitsuchend) kaydolun. Size yardım ederiz, internetten de yapılabilir.
rule-work-job_lost_report =
    .title = Hemen iş arayan kaydı (3 gün)
    .measure = Bugün iş kurumunda (Agentur für Arbeit) iş arayan olarak kaydolmak (çevrimiçi, telefonla veya bizzat), kanıtı saklamak; en geç işsiz ilk günde işsiz kaydı yaptırmak ve işsizlik parası (Arbeitslosengeld) için başvurmak
    .why = Haber ile bitiş arasında üç aydan az var: Kayıt üç gün içinde yapılmalıdır, aksi hâlde muhtemelen ödemesiz süre (Sperrzeit) tehlikesi vardır.
    .client = Bugün bizimle iş kurumuna (Agentur für Arbeit) iş arayan olarak (arbeitsuchend) kaydolun. İşsiz kaldığınız ilk gün de işsiz olarak (arbeitslos) kaydolun.
rule-work-job_lost_report_early =
    .title = İş arayan kaydı, üç ay önceden
    .measure = İş kurumunda (Agentur für Arbeit) en geç son iş gününden üç ay önce iş arayan olarak kaydolmak; kanıtı saklamak
    .why = İşin bitişi üç aydan daha önce biliniyor; daha geç kaydolan muhtemelen ödemesiz süre (Sperrzeit) riskine girer.
    .client = Hâlâ çalışıyor olsanız bile bu hafta iş kurumuna (Agentur für Arbeit) iş arayan (arbeitsuchend) olarak kaydolun.
rule-work-dismissal_action =
    .title = İşten çıkarmayı inceletme (3 hafta)
    .measure = İşten çıkarma yazısını (Kündigung) hemen inceletmek; üç hafta içinde iş mahkemesinde (Arbeitsgericht) dava, dilekçe bürosunda (Rechtsantragstelle) tutanakla da olur; hiçbir şey imzalamamak, çalışma belgesini (Zeugnis) ve kalan ücreti istemek
    .why = Üç hafta sonra yazılı bir işten çıkarma, yanlış olsa bile kural olarak geçerli sayılır; lütfen denetletin.
    .client = Önümüzdeki iki gün içinde işten çıkarma yazısıyla (Kündigung) danışma merkezine gidin. O zamana kadar işverenin verdiği hiçbir şeyi imzalamayın.
rule-work-dismissal_late =
    .title = Geç kalmış davayı inceletme
    .measure = Davanın sonradan kabul edilip edilemeyeceğini hemen danışmak (engelin kalkmasından sonra iki hafta); çalışma belgesini (Zeugnis), izin hakkını ve kalan ücreti talep etmek
    .why = Üç hafta bitti; yalnızca kusuru olmadan engellenen kişi muhtemelen hâlâ dava açabilir.
    .client = Yarın işten çıkarma yazısıyla (Kündigung) danışma merkezine gidin. Belki hâlâ bir şey yapılabilir.
rule-work-tell_residence_office =
    .title = İşin bitişini bildirme (2 hafta)
    .measure = Danışmak, sonra işin veya meslek eğitiminin erken bitişini yabancılar dairesine (Ausländerbehörde) yazıyla bildirmek ve kanıtı saklamak; aynı anda arama için süre istemek ve yeni bir işi başlamadan önce inceletmek
    .why = İzin bu iş veya meslek eğitimi için verildi: Bitiş, öğrenilmesinden sonra iki hafta içinde bildirilmelidir; aksi hâlde daire izni sonradan kısaltabilir.
    .client = Bu hafta bizimle işiniz hakkında kısa bir mektup yazın. Yeni bir işe ancak biz belgenize baktıktan sonra başlayın.
rule-work-fixed_term =
    .title = Süreli sözleşme bitiyor
    .measure = İşverene uzatmayı sormak ve aynı anda en geç bitişten üç ay önce iş kurumunda (Agentur für Arbeit) iş arayan olarak kaydolmak
    .why = Sözleşme yakında bitiyor; geç bir kayıt muhtemelen işsizlik parası kaybettirir ve oturum işe bağlı olabilir.
    .client = İşvereninize sözleşmenin devam edip etmeyeceğini sorun ve yine de bu hafta iş arayan (arbeitsuchend) olarak kaydolun.
rule-work-wage =
    .title = Ödenmemiş ücreti isteme
    .measure = Ücreti tutar ve süreyle yazılı olarak istemek, saatleri ve tanıkları yazmak; iş danışma merkezi (Beratungsstelle Arbeit), Faire Integration veya sendika (Gewerkschaft) danışmanlığı; sonra davayı inceletmek
    .why = Yapılmış işin ücreti, yazılı sözleşme olmadan da borçtur; birçok sözleşmede haklar üç ay sonra düşer, lütfen denetletin.
    .client = Hangi günlerde ne kadar çalıştığınızı yazın ve bizimle birlikte danışma merkezine gidin. Orada işverene bir mektup yazılır.
rule-work-permission_tolerated =
    .title = Çalışma iznini inceleme ve başvurma
    .measure = Bir çalışma yasağının nedenlerini (§ 60a Abs. 6, § 60b AufenthG) danışmanlıkla incelemek ve mümkünse gidermek; sonra iş tanımıyla izne başvurmak
    .why = Belgeye göre çalışmak serbest değil; bir yasağın mı olduğu, yoksa yalnızca dairenin onayının mı gerektiği sonraki adımı belirler, lütfen denetletin.
    .client = Bir işe başlamadan önce, önümüzdeki iki hafta içinde danışma merkezine gidin.
rule-work-stagnation =
    .title = Duraklamayı aşma
    .measure = Danışanın onayıyla vaka toplantısı (Fallkonferenz) önermek, güçlü yanları birlikte yazmak, küçük bir adım kararlaştırmak (deneme günü, gönüllülük, staj, kısa kurs); § 16k SGB II’ye göre bütüncül destek (ganzheitliche Betreuung) istemek
    .why = Üç yıldan uzun süredir Almanya’da, şu anda kurs yok, iş yok, plan yok; küçük adımlar büyük bir adımdan daha çok yardımcı olur.
    .client = Hangi küçük adımın sizi sevindireceğini düşünün. Bir sonraki görüşmede onu birlikte planlarız.
rule-work-parallel_practice =
    .title = Almanca kursunun yanında staj
    .measure = Kursun yanında işletmede kısa bir deneme kararlaştırmak (deneme günleri, § 45 SGB III’e göre işveren yanında uygulama, yarı zamanlı iş veya mini iş); işletmelere meslek odası ve ağ üzerinden sormak, Jobcenter’dan veya iş kurumundan (Agentur für Arbeit) destek istemek
    .why = Almanca, işletmede ilk adımlara yetiyor; dil ve iş birlikte, art arda olduğundan daha hızlı hedefe götürür.
    .client = Bizimle birlikte, Almanca kursunun yanında birkaç deneme günü için bir iş yeri arayın.
rule-work-cv =
    .title = Almanca özgeçmiş
    .measure = Almanca özgeçmiş yazmak (bir sayfa; aile içi emek, gönüllülük ve diller de), başvuru danışmanlığının veya gönüllülerin yardımıyla
    .why = İş başvurusu, danışma ve denklik için özgeçmiş gerekiyor ve henüz yok.
    .client = Bizimle Almanca bir özgeçmiş (Lebenslauf) yazın. Bildiğiniz ve yaptığınız her şey sayılır.
rule-work-recognition_regulated =
    .title = İzne bağlı meslekte denklik
    .measure = Denklik danışmanlığı (Anerkennungsberatung), sonra yetkili kurumda başvuru (NRW’de sağlık meslekleri: merkezî olarak bölge yönetimi, Bezirksregierung Münster); çevirileri ve masrafları önceden Jobcenter’la veya denklik masraf desteğiyle (Anerkennungszuschuss) netleştirmek; karara kadar yardımcı olarak çalışmak mümkün
    .why = Bu meslek yalnızca ruhsatla (Zulassung) yapılabilir; süreç uzun sürer ve ancak tam belgelerle başlar.
    .client = Önümüzdeki dört hafta içinde denklik danışmanlığına (Anerkennungsberatung) gidin. Lütfen bütün diplomalarınızı yanınıza alın; kopya veya fotoğraf da olur.
rule-work-recognition_overdue =
    .title = Denklik: durumu sorma
    .measure = Denklik kurumuna (Anerkennungsstelle) durumu yazıyla sormak ve üç aylık süreyi hatırlatmak; denklik danışmanlığını (Anerkennungsberatung) devreye sokmak
    .why = Belgeler üç aydan uzun süredir tam; kurum kural olarak bu sürede karar vermelidir.
    .client = Önümüzdeki iki hafta içinde bizimle kısa bir mektup yazın: Başvurunuzun hangi aşamada olduğunu soralım.
rule-work-adaptation =
    .title = Tamamlama eğitimi bulma
    .measure = Uyum kursu (Anpassungslehrgang), bilgi sınavı (Kenntnisprüfung) veya yeterlilik sınavı (Eignungsprüfung) seçmek, yeri ve desteği (Jobcenter, iş kurumu, IQ) netleştirmek, aynı anda meslek dilini öğrenmek
    .why = Diploma kısmen tanındı; yalnızca tamamlama (Ausgleichsmaßnahme) eksik.
    .client = Denklik danışmanlığıyla birlikte kurs veya sınav için bir yer arayın. Şimdiye kadar çok şey başardınız.
rule-education-school_certificate =
    .title = Okul diplomasını sonradan alma
    .measure = Halk eğitim merkezi (VHS), akşam ortaokulu (Abendrealschule) veya yetişkin koleji (Weiterbildungskolleg) ile danışma randevusu almak; yurt dışı karnelerini değerlendirtmek (bölge yönetimi, Bezirksregierung), bunlar bir diplomanın yerine geçebilir
    .why = Okul diploması meslek eğitiminin yolunu açar; sonradan da alınabilir veya tanınabilir.
    .client = Karnelerinizle veya diplomalarınızla halk eğitim merkezinin (Volkshochschule) danışmanlığına gidin. Yurt dışından olanlar da sayılabilir.
rule-education-study_counselling =
    .title = Üniversiteye giden yol
    .measure = Uluslararası öğrenciler için danışmanlık (Studienberatung): üniversiteye kabulü (anabin, uni-assist), hazırlık okulunu (Studienkolleg), dil sınavını ve parayı netleştirmek
    .why = Üniversite isteniyor; başvuru süreleri çoğu zaman 15 Ocak’ta ve 15 Temmuz’da biter.
    .client = Diplomalarınızla bir üniversitenin öğrenci danışmanlığına (Studienberatung) gidin.
rule-education-training_search =
    .title = Meslek eğitimi yeri arama
    .measure = İş kurumunun (Agentur für Arbeit) meslek danışmanlığına (Berufsberatung) ve meslek odalarının yerleştirme hizmetlerine (Passgenaue Besetzung, Willkommenslotsen) başvurmak; giriş yeterliliğini (Einstiegsqualifizierung), destekli meslek eğitimini (Assistierte Ausbildung) ve Almancayı aynı anda netleştirmek
    .why = Meslek eğitimi isteniyor, yer eksik; başlangıç çoğunlukla ağustosta veya eylülde olur.
    .client = Bizimle meslek danışmanlığından (Berufsberatung) randevu alın. Varsa karnelerinizi veya diplomalarınızı getirin.
rule-education-training_grant =
    .title = Meslek eğitimi yardımı (BAB) başvurusu
    .measure = Meslek eğitimi yardımı (Berufsausbildungsbeihilfe, BAB) için mümkünse başlamadan önce iş kurumuna (Agentur für Arbeit) başvurmak; başlangıcı Jobcenter’a bildirmek; Jobcenter’ın tamamlayıcı yardımlarını ve çocuk parasını (Kindergeld) incelemek
    .why = Meslek eğitimi sırasında alınan ücret çoğu zaman kiraya ve geçime yetmez; yardım en erken başvuru ayından itibaren ödenir.
    .client = Meslek eğitimi süresince para için iş kurumuna (Agentur für Arbeit) bizimle başvurun. Lütfen meslek eğitimi sözleşmesini getirin.
rule-education-student_money =
    .title = Üniversiteyi riske atmadan finanse etme
    .measure = Öğrenci hizmetlerinin (Studierendenwerk) sosyal danışmanlığı: acil yardım fonu, borç kasası (Darlehenskasse), burslar, izin verilen çalışma süresi; her sosyal yardım başvurusundan önce hukuki danışmanlık, gelecek uzatma için geçimi belgelemek
    .why = Para dönem sonuna kadar yetmiyor; üniversite sırasında sosyal yardımlar çoğunlukla verilmez ve zararlı olabilir, önceden lütfen denetletin.
    .client = Bu hafta öğrenci hizmetlerinin (Studierendenwerk) sosyal danışmanlığına gidin. Bunu konuşmadan hiçbir yere başvurmayın.
rule-education-student_money_now =
    .title = Bugün yiyecek ve yardım, başvurudan önce danış
    .measure = Bugün öğrenci hizmetlerinin (Studierendenwerk), üniversite cemaatlerinin (Hochschulgemeinden) acil yardımını ve yiyecek dağıtımını bulmak; bir sosyal yardıma başvurmadan önce hukuki danışmanlık
    .why = Para veya yiyecek yetmiyor; bu izinle sosyal yardım başvurusu zararlı olabilir, lütfen denetletin.
    .client = Bugün size söyleyeceğimiz yere gidin. Orada yiyecek ve danışmanlık alırsınız.
rule-language-right_ends =
    .title = Kurs hakkının süresi bitiyor
    .measure = Son geçerlilik gününden önce bir dil okuluna kaydolmak; boş yer yoksa kaydı yazılı onaylatmak ve BAMF’tan (Göç ve Mülteciler Federal Dairesi) veya Jobcenter’dan uzatma istemek
    .why = Kurs hakkı veya zorunluluğu yalnızca kısa bir süre daha geçerli; sonra 2026’da yeniden kabul çoğu zaman mümkün değil.
    .client = Bu hafta kurs belgenizle bir dil okuluna kaydolun. Kaydı yazılı isteyin.
rule-language-waiting =
    .title = Uzun bekleme listesi: başka kurs
    .measure = Aynı anda birkaç dil okuluna sormak (BAMF’ın bölge koordinasyonu), o zamana kadar çevrimiçi kurs, dil kafesi (Sprachcafé) veya ilk bilgi kursu (Erstorientierungskurs); sistemdeki boşluğu not etmek
    .why = Üç aydan uzun süredir bekleme listesinde; başlamayan bir kursun yararı yok.
    .client = Bizimle birkaç dil okuluna sorun. Kurs başlayana kadar bir dil kafesi (Sprachcafé) veya internet kursu buluruz.
rule-language-obstacle_cost =
    .title = Kurs masrafı ve yol parası
    .measure = Kurs katkı payından muafiyet ve yol parası desteği (Fahrtkostenzuschuss) için dil okulu üzerinden BAMF’a (Göç ve Mülteciler Federal Dairesi) başvurmak; indirimli bileti (Sozialticket) incelemek; daha yakın bir kurs aramak
    .why = Masraflar veya yollar kursa engel; yardım alan kişi muhtemelen muaf tutulabilir.
    .client = Dil okuluna ücret muafiyetini ve yol parasını sorun. Lütfen karar yazınızı (Bescheid) yanınıza alın.
rule-language-vocational_agency =
    .title = İş kurumu üzerinden meslek dil kursu
    .measure = İş veya stajla aynı anda gidilen meslek dil kursu (Berufssprachkurs, B2) için iş kurumuna (Agentur für Arbeit) veya BAMF’a (Göç ve Mülteciler Federal Dairesi) başvurmak
    .why = B1’e ulaşıldı ve Jobcenter yetkili değil; kursa katılım hakkını iş kurumu verebilir.
    .client = İş kurumuna (Agentur für Arbeit) meslek dil kursunu (Berufssprachkurs) sorun.
rule-language-alternatives_eu =
    .title = Kurs kabulü olmadan Almanca öğrenme
    .measure = Halk eğitim merkezi (VHS) veya akşam kursu, dil kafesi (Sprachcafé), öğrenme uygulaması veya ücretli yer aramak; Jobcenter’ın bir kurs için zorunluluk yazısı verip veremeyeceğini incelemek
    .why = Entegrasyon kursuna serbest kabul 2026’da AB vatandaşları için durduruldu; başka yollar açık.
    .client = Bizimle birlikte, yakınınızda akşamları bir Almanca kursu veya bir dil kafesi (Sprachcafé) arayın.

## Actors

actor-labour_counselling = İş danışma merkezi (Beratungsstelle Arbeit)
actor-labour_court = İş mahkemesi (Arbeitsgericht)
actor-recognition_office = Denklik kurumu (Anerkennungsstelle)
actor-student_services = Öğrenci hizmetleri (Studierendenwerk) ve üniversite danışmanlığı
actor-adult_education = Halk eğitim merkezi (VHS) veya akşam okulu

## Papers

doc-dismissal_letter = Zarfıyla işten çıkarma yazısı (Kündigung) veya anlaşmalı son (Aufhebungsvertrag)
doc-work_contract = İş sözleşmesi (Arbeitsvertrag)
doc-payslips = Maaş bordroları ve çalışma saati listeleri
doc-recognition_letter = Denklik kurumunun karar yazısı veya mektubu
doc-school_reports = Okul karneleri (kopya veya fotoğraf da olur)
doc-enrolment = Öğrenci belgesi (Studienbescheinigung)

## Gaps

gap-collective_agreement = Toplu sözleşmenin veya iş sözleşmesinin daha kısa veya uzun bir süre koyup koymadığı denetlenmedi
gap-dismissal_protection = İşletmenin büyüklüğü, deneme süresi ve özel işten çıkarma koruması sorulmadı
gap-title_for_this_job = İznin tam bu iş için verilip verilmediği denetlenmedi
gap-work_permission_checked = İşe izin olup olmadığı önceden belgeden denetlenmelidir
gap-paragraph_16k = § 16k SGB II’nin reformdan sonra değişmeden geçerli olup olmadığı denetlenmedi
gap-grant_conditions = Yardım için anne babanın geliri, kira ve oturum izni denetlenmedi
gap-study_title_conditions = Hangi yardımların oturumu tehlikeye atabileceği her başvurudan önce netleşmelidir
gap-recognition_law_of_land = Eyalet meslekleri ve sağlık meslekleri için ayrı kanunlar ve süreler geçerli
gap-complete_file = Belgelerin tam olup olmadığı denetlenmedi
gap-right_date_of_paper = Kursa katılım belgesindeki (Berechtigungsschein) tarihin etkisini dil okulu doğrulamalı

## Links

link-language_beside_work = dil ve iş aynı anda, art arda değil
link-report_first = bildirim danışmayı beklemez
rule-language-vocational_beside_work =
    .title = İşin yanında meslek dil kursu B2
    .measure = Meslek dil kursu (Berufssprachkurs, B2; denklik için uzmanlık kursu da) için BAMF’a (Göç ve Mülteciler Federal Dairesi) başvurmak; işe uyan akşam veya yarı zamanlı kurs seçmek; masrafları önceden netleştirmek
    .why = B1’e ulaşıldı; denklik için çoğunlukla B2 istenir. Çalışan kişi kurs için muhtemelen BAMF’a başvurur; lütfen denetletin.
    .client = Bizimle birlikte, çalışma saatlerinize uyan bir meslek dil kursu (Berufssprachkurs) sorun.
rule-work-unemployed_claim =
    .title = Bugün işsiz kaydı ve para başvurusu
    .measure = İş kurumunda (Agentur für Arbeit) hemen işsiz kaydı yaptırmak (bizzat veya kimliğin çevrimiçi işleviyle), işsizlik parası (Arbeitslosengeld) için başvurmak, kanıtı saklamak; yetmezse yanında temel güvence parası (Grundsicherungsgeld)
    .why = İşsizlik parası ve onunla sağlık sigortası ancak kayıt gününden itibaren vardır; kural olarak son otuz ayda on iki ay sigorta gerekir.
    .client = Bizimle birlikte iş kurumuna (Agentur für Arbeit) işsiz olarak (arbeitslos) kaydolun. İşsizlik parası (Arbeitslosengeld) ancak o günden itibaren verilebilir.
gap-waiting_period_of_insurance = Otuz ayda on iki ay sigortaya ulaşılıp ulaşılmadığı denetlenmedi
rule-work-told_too_late =
    .title = Kaçırılan bildirim: önce hukuki danışmanlık
    .measure = Yabancılar dairesine (Ausländerbehörde) geç bildirimden önce hukuki danışmanlık: gecikmenin nedenini, iş aramayı ve geçimi ortaya koymak, izin için sonuçlarını inceletmek
    .why = Bildirim için iki hafta muhtemelen bitti; yine de yapılmalıdır, ama danışılarak. Lütfen denetletin.
    .client = Biz işinizle ilgili bir daireye yazmadan önce, önümüzdeki iki gün içinde bizimle birlikte danışma merkezine gidin.
