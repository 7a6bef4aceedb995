# The options of all lists. Office German; paragraphs without a law are of the Aufenthaltsgesetz.
# The list yes_no is built in.


## accounts

list-accounts-yes = Evet
list-accounts-no = Hayır
list-accounts-blocked = Evet, ama bloke edilmiş veya hacizli
list-accounts-protected = Evet, hacze karşı korumalı hesap (P-Konto)
list-accounts-payment_card = Yalnızca ödeme kartı (Bezahlkarte)

## benefits

list-benefits-sgb2 = Temel güvence parası (Grundsicherungsgeld, eski adı Bürgergeld, SGB II)
list-benefits-asylblg_3 = İltica yardımı, temel (Grundleistungen)
list-benefits-asylblg_2 = İltica yardımı, sosyal yardım gibi (Analogleistungen)
list-benefits-sgb12_subsistence = Sosyal yardım: geçim yardımı (Sozialhilfe, SGB XII)
list-benefits-sgb12_old_age = Yaşlılıkta veya çalışamayınca temel güvence (Grundsicherung, SGB XII)
list-benefits-unemployment_benefit = İşsizlik parası (Arbeitslosengeld, eski adı ALG I)
list-benefits-child_benefit = Çocuk parası (Kindergeld)
list-benefits-child_supplement = Çocuk ek parası (Kinderzuschlag)
list-benefits-housing_benefit = Kira yardımı (Wohngeld)
list-benefits-parental_allowance = Ebeveyn parası (Elterngeld)
list-benefits-bafoeg = Öğrenci yardımı (BAföG)
list-benefits-vocational_training_grant = Meslek eğitimi yardımı (BAB)
list-benefits-sick_pay = Hastalık parası (Krankengeld)
list-benefits-pension = Emekli maaşı (Rente)
list-benefits-bridging = Geçiş yardımı (Überbrückungsleistungen)
list-benefits-education_package = Eğitim ve katılım (Bildung und Teilhabe)
list-benefits-none = Hiçbiri

## certificates

list-certificates-original = Evet, aslı var
list-certificates-copy = Evet, kopyası veya fotoğrafı var
list-certificates-lost = Vardı, kayboldu
list-certificates-none = Hayır, belgesiz öğrenildi

## claim_states

list-claim_states-received = Evet
list-claim_states-applied = Başvuruldu, henüz cevap yok
list-claim_states-not_applied = Hayır, henüz başvurulmadı
list-claim_states-refused = Hayır, reddedildi

## counselling

list-counselling-none = Hiç kimse
list-counselling-kim = Birebir yakın destek (Case Management, KIM)
list-counselling-mbe = Yetişkinler için göç danışmanlığı (MBE)
list-counselling-jmd = Gençler için göç danışmanlığı (JMD)
list-counselling-refugee_counselling = Mülteci veya iltica danışmanlığı
list-counselling-integration_agency = Uyum merkezi (Integrationsagentur)
list-counselling-jobcenter_case_management = Jobcenter’da yakın destek (Case Management)
list-counselling-youth_office = Gençlik dairesi (Jugendamt) veya aile yardımı
list-counselling-womens_counselling = Kadın danışma merkezi
list-counselling-debt_counselling = Borç danışmanlığı
list-counselling-lawyer = Avukat
list-counselling-volunteer = Gönüllüler
list-counselling-other = Başka bir kurum

## countries

list-countries-ad = Andorra
list-countries-ae = Birleşik Arap Emirlikleri
list-countries-af = Afganistan
list-countries-ag = Antigua ve Barbuda
list-countries-ai = Anguilla
list-countries-al = Arnavutluk
list-countries-am = Ermenistan
list-countries-ao = Angola
list-countries-aq = Antarktika
list-countries-ar = Arjantin
list-countries-as = Amerikan Samoası
list-countries-at = Avusturya
list-countries-au = Avustralya
list-countries-aw = Aruba
list-countries-ax = Åland Adaları
list-countries-az = Azerbaycan
list-countries-ba = Bosna-Hersek
list-countries-bb = Barbados
list-countries-bd = Bangladeş
list-countries-be = Belçika
list-countries-bf = Burkina Faso
list-countries-bg = Bulgaristan
list-countries-bh = Bahreyn
list-countries-bi = Burundi
list-countries-bj = Benin
list-countries-bl = Saint Barthélemy
list-countries-bm = Bermuda
list-countries-bn = Brunei
list-countries-bo = Bolivya
list-countries-bq = Karayip Hollandası
list-countries-br = Brezilya
list-countries-bs = Bahamalar
list-countries-bt = Butan
list-countries-bv = Bouvet Adası
list-countries-bw = Botsvana
list-countries-by = Belarus
list-countries-bz = Belize
list-countries-ca = Kanada
list-countries-cc = Cocos (Keeling) Adaları
list-countries-cd = Kongo, Demokratik Cumhuriyet
list-countries-cf = Orta Afrika Cumhuriyeti
list-countries-cg = Kongo, Cumhuriyet
list-countries-ch = İsviçre
list-countries-ci = Fildişi Sahili (Côte d’Ivoire)
list-countries-ck = Cook Adaları
list-countries-cl = Şili
list-countries-cm = Kamerun
list-countries-cn = Çin
list-countries-co = Kolombiya
list-countries-cr = Kosta Rika
list-countries-cu = Küba
list-countries-cv = Yeşil Burun Adaları (Cabo Verde)
list-countries-cw = Curaçao
list-countries-cx = Christmas Adası
list-countries-cy = Kıbrıs
list-countries-cz = Çekya
list-countries-de = Almanya
list-countries-dj = Cibuti
list-countries-dk = Danimarka
list-countries-dm = Dominika
list-countries-do = Dominik Cumhuriyeti
list-countries-dz = Cezayir
list-countries-ec = Ekvador
list-countries-ee = Estonya
list-countries-eg = Mısır
list-countries-eh = Batı Sahra
list-countries-er = Eritre
list-countries-es = İspanya
list-countries-et = Etiyopya
list-countries-fi = Finlandiya
list-countries-fj = Fiji
list-countries-fk = Falkland Adaları
list-countries-fm = Mikronezya
list-countries-fo = Faroe Adaları
list-countries-fr = Fransa
list-countries-ga = Gabon
list-countries-gb = Birleşik Krallık
list-countries-gd = Grenada
list-countries-ge = Gürcistan
list-countries-gf = Fransız Guyanası
list-countries-gg = Guernsey
list-countries-gh = Gana
list-countries-gi = Cebelitarık
list-countries-gl = Grönland
list-countries-gm = Gambiya
list-countries-gn = Gine
list-countries-gp = Guadeloupe
list-countries-gq = Ekvator Ginesi
list-countries-gr = Yunanistan
list-countries-gs = Güney Georgia ve Güney Sandwich Adaları
list-countries-gt = Guatemala
list-countries-gu = Guam
list-countries-gw = Gine-Bissau
list-countries-gy = Guyana
list-countries-hk = Hong Kong
list-countries-hm = Heard Adası ve McDonald Adaları
list-countries-hn = Honduras
list-countries-hr = Hırvatistan
list-countries-ht = Haiti
list-countries-hu = Macaristan
list-countries-id = Endonezya
list-countries-ie = İrlanda
list-countries-il = İsrail
list-countries-im = Man Adası
list-countries-in = Hindistan
list-countries-io = Britanya Hint Okyanusu Toprakları
list-countries-iq = Irak
list-countries-ir = İran
list-countries-is = İzlanda
list-countries-it = İtalya
list-countries-je = Jersey
list-countries-jm = Jamaika
list-countries-jo = Ürdün
list-countries-jp = Japonya
list-countries-ke = Kenya
list-countries-kg = Kırgızistan
list-countries-kh = Kamboçya
list-countries-ki = Kiribati
list-countries-km = Komorlar
list-countries-kn = Saint Kitts ve Nevis
list-countries-kp = Kuzey Kore
list-countries-kr = Güney Kore
list-countries-kw = Kuveyt
list-countries-ky = Cayman Adaları
list-countries-kz = Kazakistan
list-countries-la = Laos
list-countries-lb = Lübnan
list-countries-lc = Saint Lucia
list-countries-li = Liechtenstein
list-countries-lk = Sri Lanka
list-countries-lr = Liberya
list-countries-ls = Lesotho
list-countries-lt = Litvanya
list-countries-lu = Lüksemburg
list-countries-lv = Letonya
list-countries-ly = Libya
list-countries-ma = Fas
list-countries-mc = Monako
list-countries-md = Moldova
list-countries-me = Karadağ
list-countries-mf = Saint Martin (Fransız bölümü)
list-countries-mg = Madagaskar
list-countries-mh = Marshall Adaları
list-countries-mk = Kuzey Makedonya
list-countries-ml = Mali
list-countries-mm = Myanmar
list-countries-mn = Moğolistan
list-countries-mo = Makao
list-countries-mp = Kuzey Mariana Adaları
list-countries-mq = Martinik
list-countries-mr = Moritanya
list-countries-ms = Montserrat
list-countries-mt = Malta
list-countries-mu = Mauritius
list-countries-mv = Maldivler
list-countries-mw = Malavi
list-countries-mx = Meksika
list-countries-my = Malezya
list-countries-mz = Mozambik
list-countries-na = Namibya
list-countries-nc = Yeni Kaledonya
list-countries-ne = Nijer
list-countries-nf = Norfolk Adası
list-countries-ng = Nijerya
list-countries-ni = Nikaragua
list-countries-nl = Hollanda
list-countries-no = Norveç
list-countries-np = Nepal
list-countries-nr = Nauru
list-countries-nu = Niue
list-countries-nz = Yeni Zelanda
list-countries-om = Umman
list-countries-pa = Panama
list-countries-pe = Peru
list-countries-pf = Fransız Polinezyası
list-countries-pg = Papua Yeni Gine
list-countries-ph = Filipinler
list-countries-pk = Pakistan
list-countries-pl = Polonya
list-countries-pm = Saint Pierre ve Miquelon
list-countries-pn = Pitcairn Adaları
list-countries-pr = Porto Riko
list-countries-ps = Filistin
list-countries-pt = Portekiz
list-countries-pw = Palau
list-countries-py = Paraguay
list-countries-qa = Katar
list-countries-re = Réunion
list-countries-ro = Romanya
list-countries-rs = Sırbistan
list-countries-ru = Rusya
list-countries-rw = Ruanda
list-countries-sa = Suudi Arabistan
list-countries-sb = Solomon Adaları
list-countries-sc = Seyşeller
list-countries-sd = Sudan
list-countries-se = İsveç
list-countries-sg = Singapur
list-countries-sh = Saint Helena, Ascension ve Tristan da Cunha
list-countries-si = Slovenya
list-countries-sj = Svalbard ve Jan Mayen
list-countries-sk = Slovakya
list-countries-sl = Sierra Leone
list-countries-sm = San Marino
list-countries-sn = Senegal
list-countries-so = Somali
list-countries-sr = Surinam
list-countries-ss = Güney Sudan
list-countries-st = São Tomé ve Príncipe
list-countries-sv = El Salvador
list-countries-sx = Sint Maarten (Hollanda bölümü)
list-countries-sy = Suriye
list-countries-sz = Esvatini
list-countries-tc = Turks ve Caicos Adaları
list-countries-td = Çad
list-countries-tf = Fransız Güney ve Antarktika Toprakları
list-countries-tg = Togo
list-countries-th = Tayland
list-countries-tj = Tacikistan
list-countries-tk = Tokelau
list-countries-tl = Doğu Timor (Timor-Leste)
list-countries-tm = Türkmenistan
list-countries-tn = Tunus
list-countries-to = Tonga
list-countries-tr = Türkiye
list-countries-tt = Trinidad ve Tobago
list-countries-tv = Tuvalu
list-countries-tw = Tayvan
list-countries-tz = Tanzanya
list-countries-ua = Ukrayna
list-countries-ug = Uganda
list-countries-um = ABD Küçük Harici Adaları
list-countries-us = Amerika Birleşik Devletleri (ABD)
list-countries-uy = Uruguay
list-countries-uz = Özbekistan
list-countries-va = Vatikan
list-countries-vc = Saint Vincent ve Grenadinler
list-countries-ve = Venezuela
list-countries-vg = Britanya Virjin Adaları
list-countries-vi = ABD Virjin Adaları
list-countries-vn = Vietnam
list-countries-vu = Vanuatu
list-countries-wf = Wallis ve Futuna
list-countries-ws = Samoa
list-countries-xk = Kosova
list-countries-ye = Yemen
list-countries-yt = Mayotte
list-countries-za = Güney Afrika
list-countries-zm = Zambiya
list-countries-zw = Zimbabve
list-countries-stateless = Vatansız
list-countries-unclear = Belli değil

## course_obstacles

list-course_obstacles-childcare = Çocuk bakımı yok
list-course_obstacles-work = İş
list-course_obstacles-illness = Sağlık nedenleri
list-course_obstacles-move = Taşınma
list-course_obstacles-cost = Masraf
list-course_obstacles-level = Kurs çok kolay veya çok zordu
list-course_obstacles-travel = Yol çok uzun veya çok pahalıydı
list-course_obstacles-residence = Oturumla ilgili sorunlar
list-course_obstacles-other = Başka bir şey

## course_rights

list-course_rights-entitled = Evet, kurs belgem (Berechtigungsschein) var
list-course_rights-obliged = Evet, zorunlu tutuldum
list-course_rights-admitted = Evet, BAMF kabul etti
list-course_rights-used_up = Saatler bitti veya belgenin süresi doldu
list-course_rights-refused = Hayır, reddedildi
list-course_rights-not_applied = Hayır, henüz sorulmadı

## course_states

list-course_states-none = Hayır, hiç
list-course_states-waiting = Kayıtlı veya bekleme listesinde
list-course_states-running = Evet, şu anda
list-course_states-finished = Evet, bitirdim
list-course_states-stopped = Evet, ama erken bıraktım

## danger

list-danger-no = Hayır
list-danger-yes = Evet
list-danger-unsure = Emin değilim

## districts

list-districts-altstadt = Altstadt
list-districts-angermund = Angermund
list-districts-benrath = Benrath
list-districts-bilk = Bilk
list-districts-carlstadt = Carlstadt
list-districts-derendorf = Derendorf
list-districts-duesseltal = Düsseltal
list-districts-eller = Eller
list-districts-flehe = Flehe
list-districts-flingern_nord = Flingern-Nord
list-districts-flingern_sued = Flingern-Süd
list-districts-friedrichstadt = Friedrichstadt
list-districts-garath = Garath
list-districts-gerresheim = Gerresheim
list-districts-golzheim = Golzheim
list-districts-grafenberg = Grafenberg
list-districts-hafen = Hafen
list-districts-hamm = Hamm
list-districts-hassels = Hassels
list-districts-heerdt = Heerdt
list-districts-hellerhof = Hellerhof
list-districts-himmelgeist = Himmelgeist
list-districts-holthausen = Holthausen
list-districts-hubbelrath = Hubbelrath
list-districts-itter = Itter
list-districts-kaiserswerth = Kaiserswerth
list-districts-kalkum = Kalkum
list-districts-knittkuhl = Knittkuhl
list-districts-lichtenbroich = Lichtenbroich
list-districts-lierenfeld = Lierenfeld
list-districts-loerick = Lörick
list-districts-lohausen = Lohausen
list-districts-ludenberg = Ludenberg
list-districts-moersenbroich = Mörsenbroich
list-districts-niederkassel = Niederkassel
list-districts-oberbilk = Oberbilk
list-districts-oberkassel = Oberkassel
list-districts-pempelfort = Pempelfort
list-districts-rath = Rath
list-districts-reisholz = Reisholz
list-districts-stadtmitte = Stadtmitte
list-districts-stockum = Stockum
list-districts-unterbach = Unterbach
list-districts-unterbilk = Unterbilk
list-districts-unterrath = Unterrath
list-districts-urdenbach = Urdenbach
list-districts-vennhausen = Vennhausen
list-districts-volmerswerth = Volmerswerth
list-districts-wersten = Wersten
list-districts-wittlaer = Wittlaer
list-districts-other = Başka bir yer

## german_levels

list-german_levels-none = Henüz Almanca bilmiyorum
list-german_levels-a1 = A1 – tek tek kelimeler ve cümleler
list-german_levels-a2 = A2 – basit günlük konuşmalar
list-german_levels-b1 = B1 – günlük hayatta kendi başıma
list-german_levels-b2 = B2 – günlük hayatta ve işte rahat
list-german_levels-c1 = C1 – neredeyse ana dili gibi
list-german_levels-c2 = C2 – ana dili gibi

## health_insurance

list-health_insurance-statutory = Yasal sigorta, kendi üyeliğim
list-health_insurance-family = Yasal sigorta, aile üzerinden
list-health_insurance-voluntary = Yasal sigorta, gönüllü
list-health_insurance-private = Özel sigorta
list-health_insurance-asylblg_card = Sosyal yardım dairesinden sağlık kartı
list-health_insurance-asylblg_voucher = Tedavi belgesi (Behandlungsschein), Sozialamt’tan
list-health_insurance-home_country = Geldiği ülkede (örneğin EHIC)
list-health_insurance-travel = Seyahat sigortası
list-health_insurance-suspended = Sigortalı, ama prim borcu var (sigorta durmuş)
list-health_insurance-none = Sigortasız

## household_roles

list-household_roles-partner = Eş veya partner
list-household_roles-child = Çocuk
list-household_roles-parent = Anne veya baba
list-household_roles-sibling = Kardeş
list-household_roles-grandchild = Torun
list-household_roles-other_relative = Başka bir akraba
list-household_roles-other = Başka bir kişi

## housing_kinds

list-housing_kinds-rented = Kendi kira sözleşmemle ev
list-housing_kinds-sublet = Alt kira
list-housing_kinds-family_friends = Akrabalarda veya arkadaşlarda
list-housing_kinds-municipal_shelter = Şehrin barınma yeri (yurt)
list-housing_kinds-state_reception = Eyaletin barınma yeri (EAE, ZUE)
list-housing_kinds-emergency_shelter = Acil barınma yeri veya gece barınağı
list-housing_kinds-womens_refuge = Kadın sığınma evi (Frauenhaus)
list-housing_kinds-hotel = Otel veya işçi pansiyonu
list-housing_kinds-employer = İşverenin verdiği yer
list-housing_kinds-street = Evim yok
list-housing_kinds-clinic_or_prison = Hastane veya hapishane

## kita_steps

list-kita_steps-nothing = Henüz hiçbir şey
list-kita_steps-form_not_sent = Form dolduruldu, ama gönderilmedi
list-kita_steps-navigator = Kita-Navigator’a kaydoldum
list-kita_steps-asked_kitas = Kreşlere (Kita) sordum
list-kita_steps-day_care_asked = Gündüz bakıcısı (Tagespflege) sordum
list-kita_steps-refused = Ret cevabı aldım, yalnızca sözlü
list-kita_steps-refused_in_writing = Yazılı ret cevabı aldım
list-kita_steps-offer = Bir yer önerildi

## languages

list-languages-ar = Arapça
list-languages-uk = Ukraynaca
list-languages-tr = Türkçe
list-languages-ru = Rusça
list-languages-fa = Farsça (İran)
list-languages-prs = Dari
list-languages-kmr = Kürtçe (Kurmancî)
list-languages-ro = Rumence
list-languages-bg = Bulgarca
list-languages-pl = Lehçe
list-languages-en = İngilizce
list-languages-fr = Fransızca
list-languages-ti = Tigrinya
list-languages-ps = Peştuca
list-languages-ckb = Kürtçe (Soranî)
list-languages-so = Somalice
list-languages-es = İspanyolca
list-languages-sq = Arnavutça
list-languages-sr-Latn = Sırpça
list-languages-bs = Boşnakça
list-languages-hr = Hırvatça
list-languages-el = Yunanca
list-languages-ur = Urduca
list-languages-pa = Pencapça
list-languages-ka = Gürcüce
list-languages-it = İtalyanca
list-languages-vi = Vietnamca
list-languages-zh = Çince
list-languages-ja = Japonca
list-languages-hi = Hintçe
list-languages-de = Almanca
list-languages-de-simple = Kolay Almanca
list-languages-am = Amharca
list-languages-az = Azerice
list-languages-be = Belarusça
list-languages-bn = Bengalce
list-languages-cs = Çekçe
list-languages-da = Danca
list-languages-et = Estonca
list-languages-ff = Fulanice (Pular)
list-languages-fi = Fince
list-languages-ha = Hausaca
list-languages-hu = Macarca
list-languages-hy = Ermenice
list-languages-ig = İgboca
list-languages-ko = Korece
list-languages-ln = Lingala
list-languages-lt = Litvanca
list-languages-lv = Letonca
list-languages-mk = Makedonca
list-languages-mn = Moğolca
list-languages-ne = Nepalce
list-languages-nl = Hollandaca (Felemenkçe)
list-languages-om = Oromca
list-languages-pt = Portekizce
list-languages-rom = Romanca (Romani)
list-languages-sk = Slovakça
list-languages-sl = Slovence
list-languages-sv = İsveççe
list-languages-sw = Svahili
list-languages-ta = Tamilce
list-languages-tg = Tacikçe
list-languages-th = Tayca
list-languages-tk = Türkmence
list-languages-tl = Tagalogca (Filipince)
list-languages-tw = Twi (Akan)
list-languages-uz = Özbekçe
list-languages-wo = Volofça
list-languages-yo = Yorubaca
list-languages-aii = Süryanice (Asurca)
list-languages-gsg = Alman işaret dili
list-languages-other = Başka bir dil

## maintenance

list-maintenance-lives_here = Diğer ebeveyn bizimle yaşıyor
list-maintenance-paid = Evet, tam ve düzenli
list-maintenance-paid_partly = Evet, ama çok az veya düzensiz
list-maintenance-unpaid = Hayır, nerede yaşadığı biliniyor
list-maintenance-whereabouts_unknown = Hayır, nerede yaşadığı bilinmiyor
list-maintenance-paternity_open = Babalık henüz belirlenmedi
list-maintenance-deceased = Diğer ebeveyn vefat etti

## occupation_fields

list-occupation_fields-crafts = Zanaat (kuaförlük, inşaat, oto da)
list-occupation_fields-industry_commerce = Sanayi, ticaret, depo
list-occupation_fields-health_care = Sağlık ve bakım
list-occupation_fields-education_social = Okul, eğitim, sosyal işler
list-occupation_fields-engineering = Teknik, mühendislik, mimarlık
list-occupation_fields-it = Bilgisayar ve bilişim
list-occupation_fields-transport = Sürücülük ve taşımacılık
list-occupation_fields-hospitality = Mutfak, restoran, otel
list-occupation_fields-cleaning = Temizlik ve ev işleri
list-occupation_fields-agriculture = Tarım ve bahçe
list-occupation_fields-office = Büro ve yönetim
list-occupation_fields-law = Hukuk ve kamu hizmeti
list-occupation_fields-other = Başka bir alan

## offices

list-offices-immigration_office = Yabancılar dairesi (Ausländerbehörde)
list-offices-jobcenter = Jobcenter
list-offices-employment_agency = İş kurumu (Agentur für Arbeit)
list-offices-social_office = Sosyal yardım dairesi (Sozialamt)
list-offices-youth_office = Gençlik dairesi (Jugendamt)
list-offices-school_office = Okul veya okul dairesi (Schulamt)
list-offices-registration_office = Kayıt dairesi (Bürgerbüro)
list-offices-housing_office = Konut dairesi (Wohnungsamt)
list-offices-family_benefits_office = Aile kasası (Familienkasse)
list-offices-health_insurance = Sağlık sigortası (Krankenkasse)
list-offices-bamf = Göç ve Mülteciler Federal Dairesi (BAMF)
list-offices-court = Mahkeme
list-offices-police = Polis
list-offices-landlord = Ev sahibi veya bina yönetimi
list-offices-energy_supplier = Elektrik veya gaz şirketi
list-offices-debt_collector = Alacak tahsil şirketi veya ödeme ihtarı
list-offices-embassy = Elçilik veya konsolosluk
list-offices-doctor = Doktor muayenehanesi veya hastane
list-offices-course_provider = Dil okulu
list-offices-other = Başka bir daire

## renewal_steps

list-renewal_steps-nothing = Henüz hiçbir şey
list-renewal_steps-phone_call = Telefon ettim
list-renewal_steps-appointment_requested = Randevu istedim
list-renewal_steps-appointment_booked = Randevu günü belli
list-renewal_steps-online_form = İnternetten başvurdum
list-renewal_steps-email = Başvuruyu e-postayla gönderdim
list-renewal_steps-letter = Başvuruyu postayla gönderdim
list-renewal_steps-in_person = Başvuruyu elden verdim
list-renewal_steps-receipt_held = Teslim alındı belgesi bende
list-renewal_steps-fiction_certificate = Geçici belge (Fiktionsbescheinigung) bende

## residence_demands

list-residence_demands-nothing = Bunların hiçbiri
list-residence_demands-revocation_letter = Korumanın geri alınması veya incelenmesi mektubu
list-residence_demands-passport_demanded = Pasaport göstermem veya almam isteniyor
list-residence_demands-sent_to_embassy = Elçiliğe gitmem isteniyor
list-residence_demands-interview_invitation = Koruma hakkında bir görüşmeye davet

## residence_titles

list-residence_titles-22_admission = § 22 – yurt dışından kabul
list-residence_titles-23_1_state_admission = § 23 Abs. 1 – eyaletin kabulü
list-residence_titles-23_2_federal_admission = § 23 Abs. 2 – federal devletin kabulü
list-residence_titles-23_4_resettlement = § 23 Abs. 4 – yeniden yerleştirme (Resettlement)
list-residence_titles-23a_hardship = § 23a – zor durum (Härtefall)
list-residence_titles-24_temporary_protection = § 24 – geçici koruma (Ukrayna)
    .hint = Kart, üzerindeki tarihten daha uzun geçerli: bilgi sayfasına bakın
list-residence_titles-25_1_asylum = § 25 Abs. 1 – iltica hakkı
list-residence_titles-25_2_refugee = § 25 Abs. 2 – mülteci
    .hint = Kart: “§ 25 Abs. 2 S. 1 Alt. 1”, çoğunlukla mavi seyahat belgesiyle (Reiseausweis)
list-residence_titles-25_2_subsidiary = § 25 Abs. 2 – ikincil koruma
    .hint = Kart: “§ 25 Abs. 2 S. 1 Alt. 2”; karar: “subsidiärer Schutz”
list-residence_titles-25_3_deportation_ban = § 25 Abs. 3 – sınır dışı yasağı
list-residence_titles-25_4_1_temporary_stay = § 25 Abs. 4 S. 1 – geçici kalış
list-residence_titles-25_4_2_hardship_extension = § 25 Abs. 4 S. 2 – zor durum nedeniyle uzatma
list-residence_titles-25_4a_trafficking = § 25 Abs. 4a – suç mağduru
list-residence_titles-25_4b_exploitation = § 25 Abs. 4b – işte sömürü
list-residence_titles-25_5_departure_impossible = § 25 Abs. 5 – ülkeden çıkış mümkün değil
list-residence_titles-25a_integrated_youth = § 25a – iyi uyum sağlamış gençler
list-residence_titles-25b_lasting_integration = § 25b – kalıcı uyum
list-residence_titles-104c_opportunity = § 104c – fırsat oturumu (Chancen-Aufenthalt)
    .hint = 18 ay geçerli, sonra § 25a veya § 25b
list-residence_titles-28_1_spouse = § 28 Abs. 1 – Alman vatandaşının eşi
list-residence_titles-28_1_child = § 28 Abs. 1 – Alman vatandaşının çocuğu
list-residence_titles-28_1_parent = § 28 Abs. 1 – Alman çocuğun annesi veya babası
list-residence_titles-30_spouse = § 30 – eş (aile birleşimi)
list-residence_titles-31_independent_spouse = § 31 – evlilikten sonra bağımsız
list-residence_titles-32_child = § 32 – çocuk (aile birleşimi)
list-residence_titles-33_born_in_germany = § 33 – Almanya’da doğan çocuk
list-residence_titles-34_independent_child = § 34 – çocuk olarak bağımsız
list-residence_titles-36_1_parents = § 36 Abs. 1 – anne baba (aile birleşimi)
list-residence_titles-36_2_other_family = § 36 Abs. 2 – diğer aile üyeleri
list-residence_titles-36a_family_of_subsidiary = § 36a – ikincil koruma alanların ailesi
list-residence_titles-16a_vocational_training = § 16a – meslek eğitimi
list-residence_titles-16b_study = § 16b – üniversite
list-residence_titles-16c_study_mobility = § 16c – üniversitede hareketlilik
list-residence_titles-16d_recognition = § 16d – meslek eğitiminin denkliği
list-residence_titles-16d_3_recognition_partnership = § 16d Abs. 3 – denklik ortaklığı
list-residence_titles-16e_eu_internship = § 16e – üniversitede staj
list-residence_titles-16f_language_or_school = § 16f – dil kursu veya okul
list-residence_titles-16g_vocational_training = § 16g – Duldung’dan sonra meslek eğitimi
list-residence_titles-17_search_training = § 17 – meslek eğitimi veya üniversite arama
list-residence_titles-18a_skilled_vocational = § 18a – nitelikli çalışan, meslek eğitimli
list-residence_titles-18b_skilled_academic = § 18b – nitelikli çalışan, üniversiteli
list-residence_titles-18d_research = § 18d – araştırma
list-residence_titles-18e_research_short_mobility = § 18e – araştırma, kısa hareketlilik
list-residence_titles-18f_mobile_researcher = § 18f – hareketli araştırmacı
list-residence_titles-18g_blue_card = § 18g – AB Mavi Kart
list-residence_titles-18h_blue_card_short_mobility = § 18h – Mavi Kart, kısa hareketlilik
list-residence_titles-18i_blue_card_long_mobility = § 18i – Mavi Kart, uzun hareketlilik
list-residence_titles-19_ict_card = § 19 – ICT kartı
list-residence_titles-19a_ict_short_mobility = § 19a – ICT, kısa hareketlilik
list-residence_titles-19b_mobile_ict_card = § 19b – hareketli ICT kartı
list-residence_titles-19c_other_employment = § 19c – diğer işler
    .hint = Örneğin Batı Balkanlar, iş deneyimi, au pair
list-residence_titles-19d_qualified_tolerated = § 19d – Duldung’dan sonra nitelikli çalışan
list-residence_titles-19e_european_voluntary_service = § 19e – Avrupa gönüllü hizmeti
list-residence_titles-20_search_after_graduation = § 20 – mezuniyetten sonra iş arama
list-residence_titles-20a_opportunity_card = § 20a – fırsat kartı (Chancenkarte)
list-residence_titles-21_self_employed = § 21 – serbest çalışma
list-residence_titles-9_settlement = § 9 – süresiz izin (Niederlassungserlaubnis)
    .hint = Süresiz; karttaki tarih yalnızca kart için geçerli
list-residence_titles-9a_long_term_eu = § 9a – AB sürekli oturum (Daueraufenthalt-EU)
list-residence_titles-18c_settlement_skilled = § 18c – nitelikli çalışanlara süresiz izin
list-residence_titles-21_4_settlement_self_employed = § 21 Abs. 4 – serbest çalışanlara süresiz izin
list-residence_titles-23_2_settlement = § 23 Abs. 2 – süresiz izin
list-residence_titles-26_3_settlement = § 26 Abs. 3 – mültecilere süresiz izin
list-residence_titles-26_4_settlement = § 26 Abs. 4 – süresiz izin, insani
list-residence_titles-28_2_settlement = § 28 Abs. 2 – süresiz izin, Alman aile
list-residence_titles-31_3_settlement_spouse = § 31 Abs. 3 – evlilikten sonra süresiz izin
list-residence_titles-35_settlement_child = § 35 – gençlere süresiz izin
list-residence_titles-38_settlement_former_german = § 38 – süresiz izin, eski Alman vatandaşı
list-residence_titles-4_2_association_law = § 4 Abs. 2 – Türkiye ortaklık hukuku
list-residence_titles-7_1_3_other_purpose = § 7 Abs. 1 S. 3 – başka amaç
list-residence_titles-37_return = § 37 – geri dönme hakkı
list-residence_titles-38_former_german = § 38 – eski Alman vatandaşı, süreli
list-residence_titles-38a_long_term_other_eu = § 38a – başka AB ülkesinde sürekli oturum
list-residence_titles-81_3_1_fiction = § 81 Abs. 3 S. 1 – Fiktionsbescheinigung (kalış izinli)
list-residence_titles-81_3_2_fiction = § 81 Abs. 3 S. 2 – Fiktionsbescheinigung (sınır dışı durduruldu)
list-residence_titles-81_4_fiction = § 81 Abs. 4 – Fiktionsbescheinigung (eski izin sürüyor)
    .hint = Kâğıtta “§ 81 Abs. 4” işaretli
list-residence_titles-arrival_certificate = Varış belgesi (Ankunftsnachweis, § 63a AsylG)
list-residence_titles-asylum_permission = İltica süreci belgesi (Aufenthaltsgestattung, § 55 AsylG)
list-residence_titles-60a_toleration = § 60a – Duldung, fıkra belli değil
list-residence_titles-60a_2_1_toleration = § 60a Abs. 2 S. 1 – Duldung, sınır dışı mümkün değil
list-residence_titles-60a_2_3_toleration = § 60a Abs. 2 S. 3 – kişisel nedenlerle Duldung
list-residence_titles-60b_toleration = § 60b – Duldung, kimlik belli değil
list-residence_titles-60c_training_toleration = § 60c – meslek eğitimi için (Ausbildungsduldung)
list-residence_titles-60d_employment_toleration = § 60d – çalışma için (Beschäftigungsduldung)
list-residence_titles-6_1_schengen_visa = § 6 Abs. 1 – Schengen vizesi (C)
list-residence_titles-6_3_national_visa = § 6 Abs. 3 – ulusal vize (D)
list-residence_titles-eu_worker = AB serbest dolaşım – işte veya meslek eğitiminde
list-residence_titles-eu_self_employed = AB serbest dolaşım – serbest çalışan
list-residence_titles-eu_job_seeker = AB serbest dolaşım – iş arayan
list-residence_titles-eu_not_working = AB serbest dolaşım – çalışmayan
list-residence_titles-eu_family = AB serbest dolaşım – AB vatandaşının ailesi
list-residence_titles-eu_close_person = AB serbest dolaşım – yakın kişi
list-residence_titles-eu_residence_card = AB vatandaşı yakınının kartı (Aufenthaltskarte)
list-residence_titles-eu_permanent = AB sürekli oturum (Daueraufenthaltsrecht)
list-residence_titles-swiss = Serbest dolaşım – İsviçre vatandaşları
list-residence_titles-gb_withdrawal = Oturum belgesi (Aufenthaltsdokument-GB, Brexit)
list-residence_titles-german = Alman vatandaşlığı
list-residence_titles-late_repatriate = Spätaussiedler veya ailesi
list-residence_titles-border_crossing_certificate = Sınır geçiş belgesi (Grenzübertrittsbescheinigung, § 50)
list-residence_titles-undocumented = Belge yok veya belli değil
    .hint = Adla birlikte kaydetmeyin; önce danışın
list-residence_titles-other = Başka bir belge

## roof_tonight

list-roof_tonight-yes = Evet
list-roof_tonight-tonight_only = Yalnızca bu gece için
list-roof_tonight-unsure = Emin değilim
list-roof_tonight-no = Hayır

## scripts

list-scripts-latin = Latin harfleri (A B C)
list-scripts-arabic = Arap yazısı
list-scripts-cyrillic = Kiril yazısı
list-scripts-greek = Yunan yazısı
list-scripts-ethiopic = Etiyopya yazısı
list-scripts-other = Başka bir yazı
list-scripts-none = Pek okuyamıyorum

## share_partners

list-share_partners-none = Hiç kimseyle
list-share_partners-immigration_office = Yabancılar dairesi (Ausländerbehörde)
list-share_partners-jobcenter = Jobcenter
list-share_partners-youth_office = Gençlik dairesi (Jugendamt)
list-share_partners-social_office = Sosyal yardım dairesi (Sozialamt)
list-share_partners-family_benefits_office = Aile kasası (Familienkasse)
list-share_partners-health_insurance = Sağlık sigortası (Krankenkasse)
list-share_partners-language_course_provider = Dil okulu
list-share_partners-migration_counselling = Göç danışmanlığı
list-share_partners-asylum_counselling = İltica ve mülteci danışmanlığı
list-share_partners-lawyer = Avukat
list-share_partners-chamber = Meslek odası (Handwerkskammer veya IHK)
list-share_partners-landlord = Ev sahibi veya bina yönetimi

## support_levels

list-support_levels-information = Nasıl yapıldığını bana anlatın
list-support_levels-together = Benimle birlikte yapın
list-support_levels-accompany = Randevulara benimle gelin
list-support_levels-for_me = Benim yerime yapın

## work_goals

list-work_goals-job_now = Yakında çalışmak
list-work_goals-training = Meslek eğitimi (Ausbildung) yapmak
list-work_goals-qualification = Mesleğimde daha çok öğrenmek
list-work_goals-recognition = Diplomamın denkliğini almak
list-work_goals-self_employment = Kendi işimi kurmak
list-work_goals-study = Üniversite okumak
list-work_goals-not_now = Şu anda çalışmamak

## yes_no

list-yes_no-yes = Evet
list-yes_no-no = Hayır
