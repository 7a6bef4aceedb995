# What the documents beside the old ones need: subtitles, annexes, checklist, handover, conference.


## Names of the documents, as they are offered

document-kind-plan = Dosya için yardım planı (Hilfeplan)
document-kind-client = Danışan için sayfa, kendi dilinde
document-kind-checklist = Danışan için belge listesi
document-kind-handover = Bir kuruma yönlendirme formu
document-kind-conference = Vaka toplantısı sayfası

## The plan for the file

document-plan-subtitle = { $status }, { $day }
document-plan-person = Danışan
document-plan-household = Hane
document-plan-strengths = Güçlü yanlar
document-note-versions = Form { $form }, sürüm { $version }; kurallar { $rules }.
document-reason-why = Neden
document-column-severity = Ağırlık
document-column-measures = No.

## The person's own page


# The sentences are said in German at a counter; other languages say what they mean.

document-client-phrases = Gişede gösterebileceğiniz Almanca cümleler
document-phrase-receipt = Bunu teslim etmek istiyorum. Lütfen bana üzerinde tarih olan bir teslim alındı belgesi verin.
document-phrase-missing = Lütfen neyin eksik olduğunu ve ne zamana kadar gerektiğini bana yazın.
document-phrase-language = Ben { $language } konuşuyorum. Lütfen yavaş konuşur musunuz veya çeviri yapacak birini çağırır mısınız?

## Papers: there, missing, who gets them

document-checklist-title = Belgelerim
document-checklist-how = Elinizde olanları işaretleyin. Eksik olanları birlikte buluruz.
document-checklist-none = Sonraki adımlarınız için belge gerekmiyor.
document-checklist-note = Belgelerin aslını asla vermeyin: Aslını gösterin, kopyasını verin.
document-column-paper = Belge
document-column-there = var
document-column-missing = eksik
document-column-gets_it = Kim bulacak?
document-column-by = ne zamana kadar

## The warm handover

document-handover-title = Yönlendirme formu
document-handover-to = Alıcı
document-handover-reached = İletişim
document-handover-phone = Danışanın telefonu
document-handover-done = Yapılmış olanlar
document-handover-topics = Konu
document-handover-request = Ricamız
document-handover-request-appointment = Lütfen danışana bir randevu verin ve ne getirmesi gerektiğini söyleyin.
document-handover-request-answer = Görevli kurum siz olmasanız bile lütfen bize kısaca geri bildirimde bulunun.
document-handover-reply = Geri bildirim
document-handover-reply-contact = İlgili kişi, telefon
document-handover-reply-appointment = Randevu günü, saati
document-handover-reply-result = Sonuç
document-handover-consent = Danışan, bu bilgileri şu kuruma aktarmamıza onay verdi: { $actor }. Onayını istediği zaman geri alabilir. Lütfen bilgileri yalnızca bu konu için kullanın.
document-column-your_role = Sizin rolünüz

## The case conference

document-conference-title = Vaka toplantısı
document-conference-when = Gün, yer
document-conference-chair = Yöneten
document-conference-consent = Onay yazılı olmayan yerde: önce danışana sorun, sonra davet edin. Kendisi her zaman davetlidir.
document-conference-topics = Konular
document-conference-decisions = Kararlar
document-column-present = katıldı
document-column-decision = Ne
document-column-who = Kim
document-signature-minutes = Tutanak

## Why a document is not made

document-refused-no_recipient = Yönlendirme formunun kime gideceği eksik. Onay kaydedilmiş bir kurum seçin.
document-refused-no_consent = Bu kurum için onay kaydedilmemiş. Danışana sorun ve cevabını not edin, sonra devam edilir.
document-refused-no_part = Bu kurumun bu planda bir görevi yok.
document-refused-no_font = Bu bilgisayardaki hiçbir yazı tipinde bütün harfler yok ({ $letters }). Lütfen { $package } paketini kurdurun veya başka bir biçim seçin.
document-refused-not_built = Bu biçim bu programda yok. ODT seçin ve dönüştürün.
document-refused-template = Bir şablon hatalı ({ $file }). Lütfen programın yönetimine haber verin.
