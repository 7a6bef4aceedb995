# Options of the lists about: language, school, training and work.


## reading_ease

list-reading_ease-fluent = Kolayca okuyup yazıyorum
list-reading_ease-some = Zorlanarak okuyorum
list-reading_ease-none = Okuyup yazmıyorum

## language_skills

list-language_skills-understand = anlamak
list-language_skills-speak = konuşmak
list-language_skills-read = okumak
list-language_skills-write = yazmak

## level_sources

list-level_sources-certificate = sertifika
list-level_sources-placement_test = seviye testi
list-level_sources-own_view = kendi görüşüm
list-level_sources-counselor_view = danışmanın görüşü

## course_kinds

list-course_kinds-integration = entegrasyon kursu (Integrationskurs)
list-course_kinds-literacy = okuma yazmalı entegrasyon kursu
list-course_kinds-second_script = ikinci yazı için entegrasyon kursu
list-course_kinds-intensive = yoğun kurs
list-course_kinds-first_orientation = ilk bilgi kursu (Erstorientierungskurs)
list-course_kinds-vocational = meslek için dil kursu (Berufssprachkurs)
list-course_kinds-town = belediye veya VHS kursu
list-course_kinds-volunteers = gönüllülerle dil buluşması
list-course_kinds-online = internet kursu veya uygulama
list-course_kinds-other = başka bir kurs

## learning_obstacles

list-learning_obstacles-childcare = çocuk bakımı yok
list-learning_obstacles-working_hours = çalışma saatleri
list-learning_obstacles-travel = uzun yol veya yol parası
list-learning_obstacles-cost = masraf
list-learning_obstacles-no_place = boş yer yok, bekleme listesi
list-learning_obstacles-level = çok zor veya çok kolay
list-learning_obstacles-learning = uzun süredir ders görmemiş
list-learning_obstacles-health = sağlık
list-learning_obstacles-residence = belgeler
list-learning_obstacles-other = başka bir şey
list-learning_obstacles-nothing = hiçbir şey

## school_levels

list-school_levels-none = okul yok
list-school_levels-primary = ilkokul
list-school_levels-lower_secondary = ortaokul (yaklaşık 8–10 yıl)
list-school_levels-upper_secondary = lise (üniversiteye giriş hakkı, Abitur)

## german_school_levels

list-german_school_levels-none = hayır
list-german_school_levels-attending = hâlâ okuldayım
list-german_school_levels-left_without = diplomasız ayrıldım
list-german_school_levels-first = ilk okul diploması (Hauptschulabschluss)
list-german_school_levels-middle = orta okul diploması (Mittlerer Abschluss)
list-german_school_levels-entrance = üniversiteye giriş (Fachhochschulreife, Abitur)

## training_degrees

list-training_degrees-vocational = meslek eğitimi
list-training_degrees-bachelor = lisans
list-training_degrees-master = yüksek lisans veya diploma
list-training_degrees-doctorate = doktora
list-training_degrees-unfinished = bitirilmedi
list-training_degrees-on_the_job = işte öğrenildi

## recognition_steps

list-recognition_steps-not_started = başlanmadı
list-recognition_steps-counselled = danışmanlık alındı
list-recognition_steps-applied = başvuru yapıldı
list-recognition_steps-partial = kısmen tanındı (ek eğitim gerekli)
list-recognition_steps-full = tamamen tanındı
list-recognition_steps-zab = ZAB diploma değerlendirmesi var
list-recognition_steps-refused = reddedildi

## education_wishes

list-education_wishes-school_certificate = okul diploması
list-education_wishes-training = meslek eğitimi (Ausbildung)
list-education_wishes-study = üniversite
list-education_wishes-recognition = diploma denkliği
list-education_wishes-retraining = yeni meslek eğitimi (Umschulung)
list-education_wishes-nothing = şimdilik hiçbir şey

## training_states

list-training_states-none = henüz yer yok
list-training_states-promised = söz verildi
list-training_states-contract = sözleşme imzalandı
list-training_states-running = başladı
list-training_states-stopped = yarıda bırakıldı

## employment_states

list-employment_states-full_time = tam gün çalışıyor
list-employment_states-part_time = yarım gün çalışıyor
list-employment_states-minijob = mini iş (Minijob)
list-employment_states-self_employed = serbest çalışıyor
list-employment_states-training = meslek eğitiminde
list-employment_states-internship = staj veya gönüllü hizmet
list-employment_states-study = üniversite veya okul
list-employment_states-without_work = işsiz
list-employment_states-parental_leave = ebeveyn izni (Elternzeit)
list-employment_states-unable = sürekli çalışamaz durumda
list-employment_states-retired = emekli

## job_ends

list-job_ends-not = hayır
list-job_ends-dismissed = işveren işten çıkardı
list-job_ends-fixed_term = süreli sözleşme bitiyor
list-job_ends-own_notice = kendim ayrıldım
list-job_ends-agreement = anlaşmayla son (Aufhebungsvertrag)
list-job_ends-insolvent = iş yeri kapanıyor
list-job_ends-other = başka şekilde

## work_permissions

list-work_permissions-free = çalışabilir (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = yalnızca belli bir iş
list-work_permissions-on_request = yalnızca yabancılar dairesinin izniyle
list-work_permissions-forbidden = izin yok (nicht gestattet)
list-work_permissions-unclear = belli değil

## work_skills

list-work_skills-languages = birkaç dil
list-work_skills-driving = araba kullanmak
list-work_skills-computer = bilgisayar
list-work_skills-crafts = el işleri, zanaat
list-work_skills-cooking = yemek pişirmek
list-work_skills-care = bakım
list-work_skills-selling = satış
list-work_skills-organising = düzenlemek, organize etmek
list-work_skills-teaching = anlatmak ve öğretmek
list-work_skills-machines = makine kullanmak
list-work_skills-other = başka bir şey

## work_obstacles

list-work_obstacles-language = dil
list-work_obstacles-childcare = çocuk bakımı
list-work_obstacles-permission = izin
list-work_obstacles-health = sağlık
list-work_obstacles-recognition = diploma denkliği yok
list-work_obstacles-mobility = yol ve ulaşım
list-work_obstacles-debts = borç veya haciz
list-work_obstacles-discrimination = ayrımcılık
list-work_obstacles-no_experience = Almanya’da iş deneyimi yok
list-work_obstacles-nothing = hiçbir şey

## jobcenter_plans

list-jobcenter_plans-none = hayır
list-jobcenter_plans-agreed = evet, birlikte kararlaştırıldı
list-jobcenter_plans-ordered = evet, Jobcenter belirledi
