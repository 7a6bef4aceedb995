# How this terminal shows things: samples of every language, and the colours.

command-display = Görünümü denetle
command-display_here = Görünüm
command-turn = Seç
context-display = Görünüm
# Stands on the first screen; $key is a key.
display-offer = Bir ad yanlış mı okunuyor, harfler mi eksik? { $key } örnek gösterir.
display-title = Bu ekranda görünüm
display-hint = Danışana sorun: Hangi satır kendi yazısında doğru okunuyor, A mı B mi? Burada yalnızca kutu veya soru işareti çıkan dillerin işaretini kaldırın. Bu ekran için akılda tutulur.
# A sample of right-to-left letters with a number and a German word; $name is a language's own name.
display-sample = { $name } 29.12. (Berlin)
display-theme-default = Renkler: ekrandaki gibi
display-theme-high-contrast = Renkler: siyah üstüne beyaz
display-theme-light = Renkler: beyaz üstüne siyah
display-theme-mono = Renksiz
display-borders = Çizgi ve çerçeve çiz
# $language is the client's language by its German name, $key the key that shows the plan.
display-unreadable = Bu ekranda şu dilin yazısı yok: { $language }. Burada sizin dilinizle sürer. Danışan için: kâğıt ({ $key }, sonra x), QR kod veya sesli okuma ({ $read }).
