# Fertige Briefe: ihre Namen, und was die Person damit unterschreibt. Der Brief selbst steht in
# forms/templates/letters/, auf Deutsch.
document-letter-day = { $day }
document-letter-signature = İmza
document-letter-enclosures = Ekler
document-letter-sign = Lütfen mektubu okuyun veya çevirtin. Yalnızca her şey doğruysa imzalayın.
document-letter-send = Mektubu bugün gönderin: taahhütlü postayla (Einschreiben), dairenin iletişim formuyla veya faksla. Ya da elden verin ve bunu bir kopya üzerinde onaylatın. Kanıtı iyi saklayın.
document-letter-residence_renewal = Oturum izninin (Aufenthaltstitel) uzatılması için başvuru
    .meaning = Bu mektupla oturum izninizin uzatılması için başvuruyorsunuz. Ayrıca karar verilene kadar kalabileceğinizi gösteren bir belge istiyorsunuz. Önemli olan, mektubun kartın süresi bitmeden yerine ulaşmasıdır.
document-letter-benefit_renewal = Jobcenter ödemesinin sürmesi için kısa başvuru
    .meaning = Bu mektupla Jobcenter’dan ödemeye devam etmesini istiyorsunuz. Formlar sonra gelebilir; mektup başvuru gününüzü korur.
document-letter-childcare_need = Çocuk bakımı ihtiyacını gençlik dairesine (Jugendamt) bildirmek
    .meaning = Bu mektupla gençlik dairesine (Jugendamt) çocuğunuza bir bakım yeri gerektiğini söylüyorsunuz. Bundan sonra dairenin bununla ilgilenmesi ve size cevap vermesi gerekir.
document-letter-review_request = Bir karar yazısını yeniden inceletmek (§ 44 SGB X)
    .meaning = Bu mektupla dairenin önceki karar yazılarını bir kez daha incelemesini istiyorsunuz. Az para ödendiyse, eksik para sonradan ödenebilir.
document-letter-confidentiality_release = Sır saklama yükümlülüğünü (Schweigepflicht) kaldırma
    .meaning = Bu sayfayla danışma merkezine, belirli bir kurumla belirli konuları konuşması için izin veriyorsunuz. Bunu imzalamak zorunda değilsiniz ve izninizi istediğiniz zaman geri alabilirsiniz.
document-refused-no_letter = Hangi mektup olacağı belirtilmedi. Listeden bir mektup seçin.
document-kind-letter = Hazır mektup
