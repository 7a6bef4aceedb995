# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section's name
line-place = Soru { $at } / { $of } · { $section }
line-known = Şimdiye kadar: { $value }
line-more = … ve { $count } tane daha: aramak için harf yazın
line-several = Birden fazlası olabilir, virgülle ayırın.
line-roster = Ad yazın: eklenir. Numara: kaydı değiştirir. -1: ilk kaydı çıkarır. +: adsız kayıt. >: hepsi bu kadar.
line-understood = Anlaşıldı: { $value }
line-saved = Kaydedildi.
line-not_stored = Konuştuğumuz gibi kaydedilmedi.
line-error = Lütfen kontrol edin: { $text }
line-warning = Not: { $text }
line-help =
    Cevaplar: metin, tarih (GG.AA.YYYY), bir seçeneğin numarası veya metninin başı; birden fazlaysa virgülle ayırın.
    #1 bilmiyorum · #2 cevap vermek istemiyorum · #3 sonra netleştirelim · #4 soru bana uymuyor
    > ileri · < geri · ~ son cevabı geri al · * ve metin: not ekler
    ! açık noktalar · !2 ikincisine gider · = şimdiye kadarki yardım planı · ? yardım · . bitir
line-open = Açık noktalar: { $count }
line-reason-failed = lütfen kontrol edin
line-reason-withheld = netleştirilecek
line-reason-not-asked = henüz sorulmadı
line-reason-off-route = saklandı, şu anda sayılmıyor
line-fault-empty = Bir şey yazılmadı. > ile devam edilir.
line-fault-date = Bu bir tarih değil. Örneğin: 29.12.2026, 12.2026 veya 2026
line-fault-time = Bu bir saat değil. Örneğin: 9:30
line-fault-number = Bu bir sayı değil.
line-fault-range = Bu sayı burada mümkün değil.
line-fault-choose = Lütfen bir seçeneğin numarasını girin. ? yardımı gösterir.
line-anonymous = Görüşme anonim: Bu yazılmaz. > ile devam edilir.
line-languages = Kişinin dili: numarası ya da adının veya bir ülkenin ilk harfleri
line-notice-help = 1, 2 veya 3 yazın; . bitirir ve hiçbir şey kaydedilmez.
line-pseudonym = Uydurma ad veya kısaltma:
line-passphrase = Parola:
line-new-passphrase = Bu bilgisayar için yeni parola:
line-passphrase-again = Bir kez daha:
line-recovery =
    Kurtarma kodu. Lütfen şimdi not edin; bir daha gösterilmeyecek:
    { $code }
    Parola ve bu kod olmadan hiç kimse dosyaları bir daha okuyamaz.
# $number: the first characters of the case's number
line-resumed = Dosya { $number }: görüşme kaldığı yerden sürüyor.
line-milestone = Kısa görüşme tamam. Şimdi kalan bütün sorular geliyor; = yardım planını gösterir, . bitirir.
line-finished = Bütün sorular soruldu. Yardım planının taslağı:
line-stopped = Durduruldu. Söylenenler kalır. Yardım planının buraya kadarki taslağı:
# $number: the first characters of the case's number
line-number = Dosyanın numarası: { $number }. Devam etmek için: lotse interview --plain --case { $number }. Belgeler: lotse export { $number }
