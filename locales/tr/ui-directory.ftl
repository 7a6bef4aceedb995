### Verzeichnis der Angebote: warum etwas passt, was die Person dazu sagt, Suche und Einzelheiten


## Was für und gegen ein Angebot spricht

match-need = tam bu ihtiyaç için
match-actor = bu adımın bir kurumundan
match-domain = bu yaşam alanından
match-speaks = { $language } konuşur
match-interpreting = tercüman çağrılır
match-other_languages = yalnızca başka dillerde
match-same_district = danışanın semtinde
match-near_district = danışanın ilçesinde
match-age_fits = yaş uygun
match-eligibility_fits = bu durumdaki kişiler için
match-free = ücretsiz
match-income_related = ücret gelire göre
match-costs = ücretli
match-costs_euros = ücreti { $euros } euro
match-childcare = çocuklara bakılır
match-no_childcare = çocuk bakımı yok
match-open = randevusuz
match-next_open = yeniden açık: { $day }
match-waiting =
    { $weeks ->
        [one] bekleme bir hafta
       *[other] bekleme { $weeks } hafta
    }
match-too_late =
    { $weeks ->
        [one] bekleme bir hafta: süre için çok geç
       *[other] bekleme { $weeks } hafta: süre için çok geç
    }
match-check_age = bakılacak: yaş
match-check_eligibility = bakılacak: kimler için olduğu
match-check_questions = bakılacak: { $questions }
match-check_area = bakılacak: hizmet bölgesi
match-check_language = bakılacak: diller

## Was die Person sagt

wish-wanted = gitmek istiyor
wish-declined = istemiyor
wish-later = sonra
wish-open = henüz sorulmadı

## Die Suche

context-directory = Hizmetler
command-wish = Danışanın isteği
command-offer = Hizmeti tam göster
help-directory = Ad, ihtiyaç, dil veya semte göre arama; birkaç kelime birlikte daraltır. Gri kayıtları 180 gündür kimse denetlemedi. Danışanın bir hizmet için söylediği sonra planda yer alır.
note-wish = Not edildi: { $wish }
note-wish_needs_case = İstek bir vakaya aittir: önce bir vaka açın.
directory-title = Hizmetler
directory-search = Arama
directory-count =
    { $count ->
        [0] Uyan hizmet yok
        [one] Bir hizmet
       *[other] { $count } hizmet
    }
directory-for = Adım: { $measure }
directory-none = Aramaya uyan hizmet yok. Daha az kelime daha çok bulur.
directory-stale = uzun süre denetlenmedi
directory-closed = şu anda yürümüyor
directory-checked = denetlendi
directory-checked_on = son denetim { $day }
directory-never_checked = hiç denetlenmedi
directory-actor = Kurum
directory-address = Adres
directory-transport = Yol
directory-phone = Telefon
directory-email = E-posta
directory-url = İnternet
directory-hours = Açık
directory-hours-between = { $from }–{ $to }
directory-hours-from = { $from } itibarıyla
directory-languages = Diller
directory-interpreting = tercümanla
directory-access = Giriş
directory-access-open = randevusuz
directory-access-appointment = randevuyla
directory-access-referral = yönlendirmeyle
directory-cost = Ücret
directory-area = Bölge
directory-age = Yaş
directory-age-from = { $from } yaş ve üstü
directory-age-to = { $to } yaşa kadar
directory-age-between = { $from }–{ $to } yaş
directory-wait = Bekleme
directory-wait-weeks =
    { $weeks ->
        [one] bir hafta
       *[other] { $weeks } hafta
    }
directory-accessible = Engelsiz
directory-accessible-step_free = basamaksız
directory-accessible-lift = asansör
directory-accessible-toilet = engelli WC
directory-accessible-sign_language = işaret dili
directory-accessible-induction_loop = işitme döngüsü
directory-childcare = Çocuk bakımı
directory-fits = Uyuyor
directory-wish = İstek
directory-documents = Getirin
directory-day-mo = Pt
directory-day-tu = Sa
directory-day-we = Ça
directory-day-th = Pe
directory-day-fr = Cu
directory-day-sa = Ct
directory-day-su = Pz
plan-offers = Hizmetler
