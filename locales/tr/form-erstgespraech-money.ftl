# Questions about: money, debts and home.


## livelihood

q-livelihood-tax_number = Vergi kimlik numaranız (Steuer-ID) var mı?
    .hint = Federal Vergi Dairesi’nden (Bundeszentralamt für Steuern) bir mektup; numara bize gerekmez
q-livelihood-insurance_number = Sosyal sigorta numaranız (Sozialversicherungsnummer) var mı?
    .hint = Numaranın kendisi bize gerekmez
q-livelihood-asylum_benefits_since = Almanya’da bu yardımları ne zamandan beri alıyorsunuz?
    .hint = Ay yeterli
    .help = Almanya’da 36 ay kaldıktan sonra yardımlar değişir.
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-livelihood-enough = Geliriniz her ay gereken her şeye yetiyor mu?
    .hint = Kira, yiyecek, elektrik, ulaşım
q-livelihood-broadcast = Radyo televizyon ücretinden (Rundfunkbeitrag) muaf mısınız?
    .hint = “Beitragsservice” mektupları

## benefit

s-benefit = Diğer yardımlar ve karar yazıları
q-benefit-name = Bu hangi yardım?
    .hint = Karar yazısındaki adıyla; tek tek
q-benefit-authority = Hangi daire ödüyor?
q-benefit-granted_from = Ne zamandan itibaren verildi?
    .hint = Karar yazısında (Bescheid) yazar
q-benefit-granted_until = Ne zamana kadar verildi?
    .hint = Süresizse: “soru bana uymuyor”
    .check-before_start = Yardım başlamadan bitmiş olurdu. Lütfen iki tarihi de kontrol edin.
q-benefit-amount = Ayda ne kadar?
    .hint = Yaklaşık
q-benefit-renewal_filed = Devam etmesi için başvuru yapıldı mı?
q-benefit-outcome = Son karar yazısında ne yazıyor?
    .hint = Onu seve seve birlikte okuruz
q-benefit-notice_posted = Karar yazısında hangi tarih var?
    .hint = Sağ üstte
    .help = Dairenin yazıyı postaya verdiği gün kastedilir.
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-benefit-objection_filed = İtiraz (Widerspruch) ettiniz mi?

## income

s-income = Gelir
q-income-person = Evinizde kimin geliri var?
    .hint = Örneğin “ben” veya “kocam”
q-income-kind = Nereden geliyor?
q-income-amount = Ayda ne kadar?

## debts

s-debts = Borçlar ve elektrik
q-debts-kinds = Kime borcunuz var?
    .hint = Birden fazla seçilebilir; hiçbirini açıklamak zorunda değilsiniz
    .check-none_and_more = “Borç yok” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-debts-sum = Hepsi birlikte yaklaşık ne kadar?
    .hint = Tahmin yeterli
q-debts-enforcement = Bunlardan biri geldi mi?
    .hint = En acil olanı seçin
q-debts-order_served = Mahkemenin mektubu ne zaman teslim edildi?
    .hint = Tarih sarı zarfta yazar
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-debts-counselling = Borç danışmanlığına (Schuldnerberatung) gittiniz mi?
q-debts-energy = Elektrik ve gaz durumu nasıl?
    .hint = Elektrik şirketinin mektuplarını lütfen gösterin
q-debts-energy_cut_on = Hangi gün kesilecek?
    .hint = Mektupta yazar

## housing

q-housing-moved_in = Orada ne zamandan beri oturuyorsunuz?
    .hint = Taşındığınız gün
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-housing-registered = Adres kaydınız orada mı?
    .hint = Kayıt dairesinde (Bürgerbüro) yapılır
q-housing-landlord_paper = Ev sahibinin onay belgesi (Wohnungsgeberbestätigung) sizde var mı?
    .hint = Ev sahibinin veya yurdun imzaladığı bir kâğıt
q-housing-persons = Orada kaç kişi birlikte oturuyor?
    .hint = Siz de dahil
q-housing-square_metres = Ev kaç metrekare?
    .hint = Kira sözleşmesinde yazar
q-housing-cost = Ev, her şey dahil ayda ne kadar?
    .hint = Isınma dahil kira (Warmmiete)
q-housing-paid_by = Kirayı kim ödüyor?
q-housing-threat = Evinizi kaybetmekten endişe ediyor musunuz?
    .hint = En acil olanı seçin; mektupları lütfen gösterin
q-housing-arrears = Ödenmemiş ne kadar kira var?
    .hint = Yaklaşık
q-housing-action_served = Tahliye davası (Räumungsklage) ne zaman teslim edildi?
    .hint = Tarih sarı zarfta yazar
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-housing-eviction_on = Tahliye (Räumung) hangi gün?
    .hint = İcra memurunun (Gerichtsvollzieher) mektubunda yazar
q-housing-leave_on = Fesih yazısına (Kündigung) göre ne zamana kadar çıkmanız gerekiyor?
    .hint = Fesih yazısında (Kündigung) yazar
q-housing-defects = Evde sizi rahatsız eden nedir?
    .hint = Birden fazla seçilebilir
    .check-none_and_more = “Hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-housing-wants_flat = Başka bir ev arıyor musunuz?
    .hint = Yurttan çıkmak için de
q-housing-permit = Sosyal konut belgeniz (Wohnberechtigungsschein) var mı?
    .hint = “WBS”
q-housing-permit_until = Ne zamana kadar geçerli?
    .hint = Genellikle bir yıl
q-housing-wished_districts = Hangi semtlerde oturmak istersiniz?
    .hint = Birden fazla seçilebilir
q-housing-without_steps = Basamaksız bir eve ihtiyacınız var mı?
    .hint = Sizin veya ailenizden biri için
q-housing-obligation = Belli bir yerde oturmak zorunda mısınız?
    .hint = Kartta veya ek sayfada (Zusatzblatt): “Wohnsitzauflage”
q-housing-obligation_until = Bu ne zamana kadar geçerli?
    .hint = Orada tarih yoksa: “soru bana uymuyor”
q-housing-move_reason = Neden taşınmak istiyorsunuz?
q-housing-offer = Şimdiden bulduğunuz bir ev var mı?
    .hint = Daire kabul etmeden lütfen hiçbir şey imzalamayın
q-housing-empty = Evinizde önemli bir şey eksik mi, örneğin yatak, ocak veya buzdolabı?
