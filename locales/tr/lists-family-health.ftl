# Families, children, health, old age: the options of their lists.


## birth_papers

list-birth_papers-certificate = Doğum belgesi (Geburtsurkunde)
list-birth_papers-register_extract = Doğum kaydı örneği (Registerauszug)
list-birth_papers-pending = Nüfus dairesine (Standesamt) bildirildi, henüz belge yok
list-birth_papers-none = Henüz hiçbir şey

## care_states

list-care_states-none = Hayır
list-care_states-needed = Evet, henüz başvuru yapılmadı
list-care_states-applied = Bakım derecesi (Pflegegrad) için başvuruldu
list-care_states-refused = Reddedildi
list-care_states-recognised = Bakım derecesi (Pflegegrad) kabul edildi

## child_places

list-child_places-at_home = Evde
list-child_places-kita = Kreş (Kita)
list-child_places-childminder = Gündüz bakıcısı (Kindertagespflege)
list-child_places-playgroup = Oyun grubu veya Brückenprojekt
list-child_places-school = Okul
list-child_places-school_all_day = Tam gün okul (OGS)
list-child_places-training = Meslek eğitimi (Ausbildung)
list-child_places-work = İş
list-child_places-nothing = Hiçbir yerde

## consultations

list-consultations-none = Hiç kimseye
list-consultations-legal_counsel = Hukuki danışmanlık
list-consultations-family_specialist = Aile konularında uzman danışmanlık
list-consultations-crisis_service = Bugün uzman yardımı
list-consultations-specialist = Başka bir uzman kurum

## contact_ways

list-contact_ways-in_person_only = Yalnızca yüz yüze, aramayın ve yazmayın
list-contact_ways-call = Arayın
list-contact_ways-voicemail = Sesli mesaj bırakın
list-contact_ways-text_message = SMS gönderin
list-contact_ways-messenger = Mesajlaşma uygulamasından yazın
list-contact_ways-email = E-posta gönderin
list-contact_ways-letter = Mektup gönderin

## custody_kinds

list-custody_kinds-alone = Yalnızca bende
list-custody_kinds-both = Diğer ebeveyn ve bende, ortak
list-custody_kinds-other_parent = Yalnızca diğer ebeveynde
list-custody_kinds-guardian = Bir vaside veya gençlik dairesinde
list-custody_kinds-unclear = Netleşmedi

## disability_states

list-disability_states-none = Hayır
list-disability_states-noticed = Endişeliyiz, henüz muayene edilmedi
list-disability_states-examined = Doktor saptadı, henüz başvuru yok
list-disability_states-applied = Yardım veya engelli kartına başvuruldu
list-disability_states-recognised = Kabul edildi (kart veya karar yazısı)

## earlier_insurances

list-earlier_insurances-german_statutory = Almanya’da, yasal sağlık sigortası
list-earlier_insurances-german_private = Almanya’da, özel
list-earlier_insurances-eu = Başka bir AB ülkesinde
list-earlier_insurances-social_office = Sosyal yardım dairesi (Sozialamt) yoluyla
list-earlier_insurances-none = Hiç

## family_states

list-family_states-single = Bekâr
list-family_states-married = Evli (resmî nikâh)
list-family_states-religious_marriage = Yalnızca dinî nikâhlı
list-family_states-partnership = Bir partnerle birlikte yaşıyor
list-family_states-separated = Ayrı yaşıyor
list-family_states-divorced = Boşanmış
list-family_states-widowed = Eşi vefat etmiş

## genders

list-genders-female = kadın
list-genders-male = erkek
list-genders-diverse = diğer (divers)
list-genders-none = belirtilmemiş

## kita_hours

list-kita_hours-25 = haftada 25 saat
list-kita_hours-35 = haftada 35 saat
list-kita_hours-45 = haftada 45 saat

## living_places

list-living_places-here = Hep benimle
list-living_places-partly = Zaman zaman benimle
list-living_places-elsewhere = Almanya’da başka bir yerde
list-living_places-abroad = Yurt dışında

## messengers

list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Başka bir uygulama

## need_areas

list-need_areas-residence = Oturum
list-need_areas-housing = Ev
list-need_areas-livelihood = Geçim
list-need_areas-health = Sağlık
list-need_areas-language = Dil
list-need_areas-education = Eğitim
list-need_areas-work = İş
list-need_areas-family = Aile
list-need_areas-protection = Güvenlik
list-need_areas-social = Çevredeki insanlar
list-need_areas-letters = Resmî mektuplar

## paternities

list-paternities-married = Anne ve baba birbiriyle evli
list-paternities-acknowledged = Babalık şimdiden tanındı
list-paternities-wanted = Henüz değil, baba tanımak istiyor
list-paternities-not_wanted = Tanınmasını istemiyoruz veya tanınamıyor
list-paternities-unclear = Netleşmedi

## representatives

list-representatives-none = Hiç kimse
list-representatives-guardian = Çocuk için vasi (Vormund)
list-representatives-legal_carer = Yasal temsilci (rechtliche Betreuung)
list-representatives-power_of_attorney = Vekâleti olan biri (Vollmacht)
list-representatives-lawyer = Bir avukat
list-representatives-other = Başka biri

## school_kinds

list-school_kinds-primary = İlkokul (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Özel eğitim okulu (Förderschule)
list-school_kinds-berufskolleg = Meslek okulu (Berufskolleg)
list-school_kinds-other = Başka bir okul

## school_steps

list-school_steps-nothing = Henüz hiçbir şey
list-school_steps-advice_booked = Okul danışmanlığından randevu var
list-school_steps-registered = Kaydedildi, okul bekliyoruz
list-school_steps-assigned = Bir okul verildi
list-school_steps-refused = Reddedildi

## strains

list-strains-none = İyiyim
list-strains-some = Bazen bana ağır geliyor
list-strains-heavy = Bana çok ağır geliyor

## youth_care

list-youth_care-never = Hayır
list-youth_care-current = Evet, şu anda
list-youth_care-ended = Evet, daha önce

## youth_situations

list-youth_situations-school = Okul
list-youth_situations-training = Meslek eğitimi (Ausbildung)
list-youth_situations-study = Üniversite
list-youth_situations-work = İş
list-youth_situations-course = Almanca kursu
list-youth_situations-waiting = Kabul edildim, sonra başlıyor
list-youth_situations-nothing = Şu anda bunların hiçbiri
