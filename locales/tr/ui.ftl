# What stands on the screens beside questions, options and the plan.

locale-name = Türkçe
locale-name-de = Türkisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Keys

# Stands in front of a letter.
key-control = Ctrl+
key-enter = Enter
key-tab = Tab
key-back_tab = Shift+Tab
key-backspace = Backspace
key-delete = Del
key-home = Home
key-end = End
key-page_up = PgUp
key-page_down = PgDn
key-escape = Esc
key-paste = Yapıştır
keys-key = Tuş
keys-what = Ne yapar
keys-everywhere = hemen her yerde
keys-where = Yer
# Letters that answer yes or no at once.
letters-yes = ey
letters-no = hn

## Commands

command-answer = Cevapla
command-submit = Devam
command-yes = Evet
command-no = Hayır
command-next = Cevapsız devam
command-back = Geri
command-step_back = Geri
command-next_field = Sonraki alan
command-talk_language = Dil seç
command-new_case = Yeni vaka
command-new_code = Yeni kurtarma kodu
command-up = Yukarı
command-down = Aşağı
command-page_up = Sayfa yukarı
command-page_down = Sayfa aşağı
command-close = Kapat
command-question_menu = Bu soru
command-unknown = Bilmiyor
command-declined = İstemiyor
command-later = Sonra netleştir
command-not_applicable = Geçerli değil
command-plan = Plan
command-undo = Geri al
command-redo = Yinele
command-swap_languages = Dilleri değiştir
command-client_view = Danışan görünümü
command-blank = Ekranı karart
command-menu = Menü
command-deadlines = Süreler aç/kapat
command-overview = Genel bakış
command-open_points = Açık noktalar
command-migration = Soruların yeni sürümü
command-save_again = Yeniden kaydet
command-close_case = Vakayı kapat
command-question_help = Açıklama aç/kapat
command-remark = Not
command-source = Cevabın kaynağı
command-clear = Cevabı geri al
command-override = Uyarıyı gerekçeyle geç
command-skip_section = Bölümü atla/geri al
command-remove_row = Kaydı çıkar
command-details = Ayrıntılar
command-told = Tümünü oku
command-why = Neden?
command-accept = Kabul et
command-accept_all = Hepsini kabul et
command-reject = Reddet
command-done = Yapıldı
command-reopen = Yine öneri yap
command-export = Çıktı al
command-directory = Hizmetler
command-retry = Yeniden dene
command-return = Vakaya dön
command-lock = Kilitle
command-help = Yardım
command-help_letter = Yardım
command-quit = Çık
command-quit_here = Çık

## Places

context-first_start = İlk açılış
context-unlock = Kilidi açma
context-new_passphrase = Yeni parola cümlesi
context-new_code = Yeni kurtarma kodu
context-start = Başlangıç
context-notice = Bilgilendirme ve onay
context-interview = Soru
context-rows = Liste
context-end = Soruların sonu
context-overview = Genel bakış
context-open_points = Açık noktalar
context-plan = Yardım planı
context-leaving = Çıkarken kaydetme
context-failed = Arıza
context-menu = Menü
context-help = Yardım
context-prompt = Giriş satırı
context-confirm = Onay sorusu
context-export = Çıktı
context-source = Kaynak
context-why = Gerekçe
context-client_view = Danışan görünümü
context-blank = Boş ekran

## Banners

banner-training = DENEME – gerçek veri girmeyin
banner-training-short = DENEME
banner-not_stored = Kaydedilmiyor: kapatınca her şey silinir
banner-anonymous = Anonim: ad, adres, numara yazmayın
banner-machine = Makine çevirisi, henüz denetlenmedi

## Saving

save-saved = kaydedildi
save-saving = kaydediliyor …
save-not_stored = yalnızca bellekte
save-failed = KAYDEDİLMEDİ

## First start

first_start-title = lotse’ye hoş geldiniz
first_start-language = Hangi dilde çalışıyorsunuz?
first_start-language-hint = ↑↓ ve Enter
first_start-passphrase = Bir parola cümlesi belirleyin
first_start-passphrase-hint = En az { $characters } karakter veya { $words } kelime. Yalnızca sizin bildiğiniz bir cümle kolay akılda kalır.
first_start-passphrase-first = Parola cümlesi
first_start-passphrase-second = Bir daha
first_start-passphrase-warning = Parola cümlesi ve kurtarma kodu olmadan verileri hiç kimse açamaz, biz de açamayız. Bunun geri dönüşü yoktur.
first_start-making = Veri deposu kuruluyor …
first_start-making-hint = Bu birkaç saniye sürer.
first_start-code = Kurtarma kodunuz
first_start-code-hint = Kâğıda yazın ve bilgisayardan ayrı yerde saklayın. Yalnızca şimdi gösterilir.
first_start-code-continue = Yazdıysanız: Enter ile devam. İki grup sorulacak.
first_start-typed_back = Kâğıttan iki grup yazın
first_start-typed_back-group = { $number }. grup
first_start-typed_back-wrong = Bu grup doğru değil. Lütfen kâğıda bakın.
first_start-typed_back-hint = Böylece kodun kâğıda doğru yazıldığı belli olur. Esc kodu bir kez daha gösterir.
passphrase-short = Çok kısa: en az 12 karakter veya 4 kelime
passphrase-uniform = Çok tekdüze: lütfen daha farklı karakterler
passphrase-different = İki giriş farklı. Lütfen ikincisini bir daha yazın.
passphrase-new = Yeni bir parola cümlesi belirleyin
passphrase-new-hint = Eskisinin yerine geçer. Kâğıttaki kurtarma kodu geçerli kalır. Esc: hiçbir şeyi değiştirme
passphrase-changing = Parola cümlesi değiştiriliyor …

## Unlock

unlock-title = Kilitli
unlock-passphrase = Parola cümlesi
unlock-code = Kurtarma kodu
unlock-passphrase-hint = Enter kilidi açar. Tab: kurtarma koduyla
unlock-code-hint = Enter kilidi açar. Tab: parola cümlesiyle
unlock-waiting = Denetleniyor …
unlock-attempts =
    { $count ->
        [one] { $count } deneme yanlıştı
       *[other] { $count } deneme yanlıştı
    }
unlock-kept = Bazı cevaplar henüz kaydedilmedi. Kaybolmazlar: Lütfen kilidi açın, sonra kaydedilir.
unlock-waking = lotse açılıyor …

## Start

start-title = Vakalar
start-search = Ara
start-search-hint = Ad yazın, ↑↓ seçer, Enter açar
start-new = { $key }: yeni vaka
start-empty = Henüz vaka yok. { $key } ilkini başlatır.
start-no_match = Aramaya uyan vaka yok
start-reading = Vakalar okunuyor …
start-opening = Vaka açılıyor …
start-nameless = adsız
start-anonymous = anonim
start-last_contact = son: { $day }
start-deadlines =
    { $count ->
        [0] açık süre yok
        [one] { $count } açık süre
       *[other] { $count } açık süre
    }
start-next_deadline = sıradaki süre { $day }
start-count = { $shown } / { $total }
start-practice = lotse --training: gerçek veri olmadan deneme
start-code_unconfirmed = Kurtarma kodu hiç doğrulanmadı. Parola cümlesi unutulursa onsuz her şey kaybolur. { $key } yeni bir kod oluşturur.

## Notice and consent

notice-title = Başlamadan önce
notice-language = Görüşmenin dili: { $name }
notice-language-hint = Tab tuşuna basın veya dilin adını yazın
notice-who = Size danışmanlık yapıyorum ve not alıyorum. İzniniz olmadan hiçbir şeyi başkasına vermem, yabancılar dairesine (Ausländerbehörde) de vermem.
notice-duty = İstisnalar: Birinin, özellikle de çocukların, canı veya sağlığı tehlikedeyse yardım çağırmak zorundayım; bunu önce size söylerim. Ayrıca resmî kurumlar birinin Almanya’da izinsiz kaldığını öğrenirse bunu bildirmek zorundadır: Sizin durumunuz böyleyse lütfen anonim kalın.
notice-free = Her şey gönüllüdür. İstediğiniz soruyu atlayabilir ve istediğiniz zaman bitirebilirsiniz. Bunun size bir zararı olmaz.
notice-anonymous = Anonim kalabilirsiniz. O zaman ad, adres ve numara yazmam.
notice-purpose = Cevaplarınızı, sizinle birlikte bir yardım planı (Hilfeplan) yapmak için yazıyoruz. Bunun dayanağı sizin onayınızdır (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Veriler bu danışma merkezinin bilgisayarında şifreli olarak durur. Sorumlu olan, adı ve veri koruma iletişim bilgisi ilan panosunda yazan kurumdur. Yalnızca her kurum için tek tek izin verdiğiniz bilgiler aktarılır.
notice-how_long = Danışmanlık bittiğinde ve artık saklama zorunluluğu kalmadığında verileri sileriz.
notice-rights = Verilerinizi görebilir, düzelttirebilir, yanınıza alabilir ve sildirebilirsiniz; onayınızı istediğiniz zaman geri alabilirsiniz. Eyaletin veri koruma kurumuna şikâyette bulunabilirsiniz.
notice-question = Cevaplarınızı kaydedebilir miyim?
agreement-stored = Evet, kaydedin
agreement-anonymous = Evet, ama anonim olarak (uydurma bir adla)
agreement-not_stored = Hayır, hiçbir şey kaydetmeyin
notice-pseudonym = Uydurma ad veya kısaltma
notice-pseudonym-hint = Enter görüşmeyi başlatır. Esc: geri

## Interview

interview-place = Soru { $number } / { $total } · { $section }
interview-place-beyond = { $section }
interview-progress = { $held }/{ $asked }
interview-route_progress = Kısa görüşme { $held }/{ $asked }
interview-counselor_only = Yalnızca sizin için: sözlü sorun, göstermeyin
interview-remark = Not: { $text }
interview-source = Kaynak: { $source }
interview-filter = Süzgeç
interview-no_match = Uyan cevap yok. Backspace süzgeci siler.
interview-choose_one = Rakam veya ilk harfler, Enter cevaplar
interview-choose_one-long = İlk harfler, ↑↓ seçer, Enter cevaplar
interview-choose_many = Rakam veya boşluk seçer, Enter cevaplar
interview-choose_many-long = İlk harfler; virgül: bir tane daha; Enter cevaplar
interview-chosen =
    { $count ->
        [one] { $count } seçildi
       *[other] { $count } seçildi
    }
interview-date = GG.AA.YYYY; parçalar eksik olabilir: 12.2026 veya 2026; +38 = 38 gün sonra
interview-time = SS:DD
interview-money = Euro tutarı
interview-number = Sayı
interview-scale = { $min } ile { $max } arası
interview-text = Metin, Enter cevaplar
interview-note = Sesli oku, sonra Enter
interview-row = { $section }: { $name }
interview-row-nameless = { $section }, { $number }. kayıt
interview-off_route = şu an sayılmıyor
rows-hint = Yazıp Enter: ekle. Yalnızca Enter: hepsi bu kadar. ↑↓ veya rakam ve Enter: değiştir
rows-hint-empty = Yazıp Enter: ekle. { $key }: kayıt yok
rows-closed = Hepsi bu kadar
end-title = Bütün sorular soruldu
end-hint = Enter yardım planını gösterir
end-open_points =
    { $count ->
        [0] Açık nokta yok
        [one] { $count } açık nokta
       *[other] { $count } açık nokta
    }
non_answer-unknown = bilmiyorum
non_answer-declined = cevap vermek istemiyorum
non_answer-later = sonra netleştirelim
non_answer-not_applicable = soru bana uymuyor
source-client = Danışanın kendisi
source-interpreter = Tercüman
source-document = Belge görüldü
source-third_party = Üçüncü kişi
source-title = Cevap nereden geliyor?
typed-empty = Hiçbir şey girilmedi
typed-date = Bu bir tarih değil. Örnekler: 29.12.2026, 12.2026, 2026
typed-time = Bu bir saat değil. Örnek: 09:30
typed-number = Bu bir sayı değil
typed-range = Sayı burada mümkün olan aralığın dışında
typed-choose = Lütfen listeden bir cevap seçin
pane-deadlines = Süreler
pane-plan = Şimdiki plan
pane-none = Henüz süre yok
pane-days =
    { $count ->
        [0] bugün
        [one] { $count } gün sonra
       *[other] { $count } gün sonra
    }
pane-overdue =
    { $count ->
        [one] { $count } gün önce doldu
       *[other] { $count } gün önce doldu
    }

## Overview and open points

overview-title = Genel bakış
overview-skipped = atlandı
overview-nothing_asked = şu an soru yok
open_points-title = Açık noktalar
open_points-none = Açık bir şey yok.
migration-title = Soruların yeni sürümü
migration-versions = Bu dosya soruların { $from }. sürümüyle cevaplandı. Şimdi { $to }. sürüm geçerli.
migration-carried = Geçerliliğini koruyan cevaplar: { $count }
migration-homeless = Sorularda yeri olmayanlar: saklanır, ama plan ve kâğıtlarda okunmaz
migration-option = { $answer } (“{ $option }” seçeneği artık yok)
migration-no_text = { $answer } (“{ $option }” seçeneği artık yok, metni de yok)
migration-new = Yeni sorular
reason-error = Hata
reason-warning = Kontrol edin
reason-unknown = bilmiyor
reason-later = sonra netleşecek
reason-not_asked = henüz sorulmadı
reason-off_route = şu an sayılmıyor

## Plan

plan-title = Yardım planı – taslak
plan-empty = Cevaplardan henüz bir adım çıkmıyor.
plan-count =
    { $count ->
        [one] { $count } adım
       *[other] { $count } adım
    }
plan-lead = Sorumlu
plan-with = Katılan
plan-decides = Karar veren
plan-refer = Önce, her resmî daireden önce
plan-due = Son tarih
plan-safe_by = güvenli: { $day }
plan-act_by = Yapılacak gün
plan-after = Öncesinde
plan-together = Eş zamanlı
plan-only_if = Koşul
plan-documents = Belgeler
plan-law = Hukuk
plan-certainty = Kesinlik
plan-gaps = Hesaba katılmadı
plan-client_task = Danışanın görevi
plan-because = Çünkü
plan-parameters = Mevzuat durumu
plan-outdated = Mevzuatı kontrol edin: Bu kurala yeniden bakma günü geçti.
plan-unreachable = Artık yetişmiyor
plan-unreachable-by =
    { $count ->
        [one] { $count } gün farkla
       *[other] { $count } gün farkla
    }
plan-open_questions = Daha fazlasını belirleyen sorular
plan-deadlines = Süreler
plan-review = Takip { $day }
plan-since = { $day } gününden beri
plan-rule = Kural { $rule }
plan-no_legal_advice = Öneridir, hukuki danışmanlık değil. Kararı siz verirsiniz.
why-title = Neden?
why-not_asked = sorulmadı
decision-proposed = öneri
decision-accepted = kabul edildi
decision-rejected = reddedildi
decision-rejected-because = reddedildi: { $reason }
decision-done = yapıldı

## Menus, lines to write in, questions

menu-title = Menü
menu-question = Bu soru
menu-hint = Harf veya ↑↓ ve Enter. Esc kapatır
help-title = Yardım
help-question = Bu soru hakkında
help-keys = Tuşlar
prompt-remark = Soruya not
prompt-clear = Cevap neden geri alınıyor?
prompt-override = Cevap uyarıya rağmen neden doğru?
prompt-reject = Adım neden reddediliyor?
prompt-hint = Enter kabul eder. Esc kapatır, metin kalır
confirm-change = Bu değişikliğin sonuçları var. Yapılsın mı?
confirm-change-lost = Artık sayılmayacak:
confirm-change-dropped = Plandan düşecek:
confirm-remove_row = Bu kayıt çıkarılsın mı? Ctrl+U geri alır.
confirm-discard = Bu görüşme hiçbir yerde kayıtlı değil. Gerçekten silinsin mi?
confirm-quit_unsaved = Bazı cevaplar henüz kaydedilmedi ve kaybolur. Yine de çıkılsın mı?
confirm-accept_all =
    { $count ->
        [one] Bir öneri hâlâ açık. Kabul edilsin mi?
       *[other] { $count } öneri hâlâ açık. Hepsi kabul edilsin mi?
    } Reddedilen ve değiştirilen olduğu gibi kalır. Ctrl+U hepsini tek seferde geri alır.
confirm-safe_at_home = Bu kişinin eve kâğıt götürmesi güvenli mi?
confirm-keys = e: evet · h: hayır

## Client's side

client_view-title = Size sorumuz
client_view-steps = Sonraki adımlarınız
client_view-neutral = Bir dakika lütfen
client_view-by = { $day } tarihine kadar

## Leaving and failures

leaving-saving = Cevaplar kaydediliyor …
leaving-failed = Cevaplar henüz kaydedilmedi
leaving-failed-hint = r: yeniden dene · Esc: vakaya dön · Ctrl+X: çık
failed-title = Veri deposu kullanılamıyor
failed-hint = r: yeniden dene · Ctrl+X: çık

## Messages

note-milestone = Kısa görüşme tamam. { $key }: planı gör. Her zaman sormaya devam edilebilir.
note-check = Lütfen bu cevabı kontrol edin. Bir daha Enter cevabı böyle bırakır.
note-anonymous_refused = Anonim görüşme: Bu yazılmaz. Tab ile devam.
note-nothing_entered = Bir şey girilmedi. Tab cevapsız devam eder.
note-rows_empty = Henüz bir şey yazılmadı. Yazın; burada bir şey yoksa “Geçerli değil” seçin.
note-rows_there = Zaten bir kayıt var. Yalnızca Enter: hepsi bu kadar.
note-roster_full = Burada daha fazla kayıt olmaz.
note-choose_row = Önce ↑↓ ile bir kayıt seçin.
note-choose_case = Önce ↑↓ ile bir vaka seçin veya arayın.
note-agreement_needed = Lütfen danışanın neye izin verdiğini 1, 2 veya 3 ile belirtin.
note-pseudonym_needed = Lütfen uydurma bir ad veya kısaltma yazın.
note-reason_needed = Lütfen kısa bir neden yazın.
note-section_skipped = Bölüm atlandı
note-section_taken_up = Bölüm yeniden alındı
note-nothing_to_undo = Geri alınacak bir şey yok.
note-nothing_to_redo = Yinelenecek bir şey yok.
note-undone = Geri alındı
note-redone = Yinelendi
note-nothing_to_clear = Burada geri alınabilecek bir cevap yok.
note-nothing_to_override = Burada uyarı yok.
note-remarked = Not yazıldı
note-overridden = Uyarı gerekçeyle geçildi
note-accepted = Adım kabul edildi
note-all_accepted = Açık önerilerin hepsi kabul edildi. { $key }: planı kararlaştır
note-no_proposals = Açık öneri kalmadı
note-rejected = Adım reddedildi
note-done = Adım yapıldı
note-reopened = Yine öneri
note-exported = Yazıldı, şifrelenmedi: { $file }
note-export_failed = Hiçbir şey yazılmadı: { $folder } klasörü dosya kabul etmiyor. Lütfen klasörü ve izinleri kontrol edin ya da LOTSE_EXPORTS ile başka bir klasör belirtin.
note-export_full = Hiçbir şey yazılmadı: { $folder } klasöründe yer kalmadı. Lütfen yer açıp yeniden dışa aktarın.
note-resumed = Cevaplarınız duruyor.
note-passphrase_changed = Bundan sonra yeni parola cümlesi geçerli, eskisi artık geçersiz.
note-passphrase_kept = Hiçbir şey değişmedi: eski parola cümlesi geçerli.
note-code_new = Yeni kodun iki grubunu yazana kadar eski kod geçerlidir.
note-code_changed = Yeni kurtarma kodu geçerli, eskisi artık değil.
note-code_kept = Hiçbir şey değişmedi: eski kurtarma kodu geçerli.
note-not_exported = Çıktı alınmadı.

## What went wrong, and what to do

err-full = diskte yer kalmadı
rec-full = Lütfen yer açın. Cevaplar bu arada programda kalır ve kaydetme denenmeye devam eder.
err-read_only = diske yazılamıyor
rec-read_only = Lütfen yazmaya karşı korumalı mı diye bakın. Cevaplar bu arada programda kalır; planın çıktısını alabilirsiniz.
err-damaged = depodaki veriler bozuk
rec-damaged = Lütfen hiçbir şey silmeyin. Yedeği geri yükleyin veya teknik destek çağırın.
err-busy = veri deposu başka bir pencerede zaten açık
rec-busy = Lütfen öteki pencereyi kapatıp yeniden deneyin.
err-newer = bu depoyu programın daha yeni bir sürümü yazmış
rec-newer = Lütfen programı güncelleyin.
err-occupied = veri deposunun yerinde başka bir şey var
rec-occupied = Lütfen --store ile başka bir klasör belirtin. Orada olan olduğu gibi kalır.
err-disk = disk doğru yanıt vermiyor
rec-disk = Lütfen kabloyu ve sürücüyü kontrol edin. Cevaplar bu arada programda kalır.
err-wrong_passphrase = parola cümlesi yanlış
rec-wrong_passphrase = Lütfen Caps Lock tuşuna ve klavye düzenine bakın veya Tab ile kurtarma kodunu kullanın.
err-wrong_code = kurtarma kodu yanlış
rec-wrong_code = Lütfen grup grup kâğıtla karşılaştırın.
err-locked = veri deposu kilitli
rec-locked = Lütfen parola cümlesini girin.
err-changed = bu vakayı bu arada başka biri değiştirmiş
rec-changed = Lütfen vakayı kapatıp yeniden açın.
err-no_case = bu vaka artık yok
rec-no_case = Lütfen vaka listesine bakın.
err-no_form = bu vakanın formu eksik
rec-no_form = Lütfen formların klasörünü kontrol edin (--data).
err-no_texts = bu dilin metinleri okunamıyor
rec-no_texts = Lütfen dillerin klasörünü kontrol edin: lotse check.
err-document = belge oluşturulamadı
rec-document = Lütfen şablonları kontrol edin: lotse check.

## Rows and columns

view-place = { $number } / { $total }
view-part = { $from }–{ $to } / { $total }
view-part-rows = Satır { $from }–{ $to } / { $total }
# Behind the name of a language whose texts nobody has reviewed yet.
view-machine = makine, denetlenmedi
view-held = Şimdilik: { $answer }
view-more = … devamı { $key } ile
