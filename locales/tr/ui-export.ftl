# Documents on their way to a file, and the next appointment for the person's telephone.

command-appointment = QR kodlu randevu
context-appointment = QR kodlu randevu
export-title = Neyin çıktısı alınacak?
export-recipient = Yönlendirme formu kime gidecek?
export-letter = Hangi mektup?
export-calendar = Takvim
export-format = Hangi biçimde?
export-instead = Eve kâğıt götürülmeyecek: yerine ne olsun?
# Nobody may get a handover sheet.
export-nobody_allowed = Danışan henüz kimsenin bilgi almasına izin vermedi. Kendisine sorun, cevabı bilgi aktarma sorusuna not edin, sonra buradan devam edilir. Esc: geri
export-no_letter = Bu yardım planına şu anda hazır mektup uymuyor. Esc: geri
export-data = Yardım planı, veri olarak (JSON)
export-fhir = Yardım planı, FHIR verisi olarak, danışanın adı olmadan
export-calendar-counselor = Benim için: süreler ve randevular, konusu yazılmadan
export-calendar-client = Danışan için: randevular, konusu yazılmadan
export-calendar-named = Benim için, başlıklı: takvimi başka kimse görmüyorsa
export-format-odt = ODT: düzenlemek için (LibreOffice, Word)
export-format-pdf = PDF: yazdırmak ve dosyalamak için
export-format-docx = DOCX: Word’de düzenlemek için
export-format-html = HTML: tarayıcı için
export-format-md = Markdown: düz metin
export-instead-office = Büroda kalsın: dosyayı yaz, adı bunu söyler
export-instead-screen = Ekranda göster
export-instead-appointment = Sıradaki randevuyu QR kod olarak göster
# Part of a file's name: letters from a to z and hyphens only.
export-file_stays = buroda-kalir
note-writing = Yazılıyor …
# On the person's side of the screen.
client_view-appointment = { $day } randevusu: telefon kamerasıyla okutun
client_view-no_appointment = Henüz randevu yok
appointment-too_small = Pencere QR kod için çok küçük: { $columns } sütun ve { $rows } satır gerekiyor.
# On her paper, beside the code.
document-client-code = { $day } randevusu: telefon kamerasıyla takvime ekleyin
