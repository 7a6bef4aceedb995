# Questions about: people, ways, law, goals and consents.


## network

q-network-letters_helper = Mektuplarda ve formlarda size yardım eden biri var mı?
    .hint = Bu iş çocuklara kalmamalı
q-network-leisure = Boş zamanınızda ne yapmayı seversiniz?
    .hint = Eskiden yaptıklarınız da olur
q-network-club = Yakınınızda bir derneğe, buluşma yerine veya kursa gidiyor musunuz?
q-network-offers = Neyi tanımak istersiniz?
    .hint = Birden fazla seçilebilir
    .check-none_and_more = “Şimdilik hiçbir şey” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-network-discrimination = Haksız davranışa uğradınız mı, örneğin kökeniniz, diliniz, dininiz, cinsiyetiniz, yaşınız veya engeliniz yüzünden?
    .hint = İşte, ev ararken, dükkânda, dairede veya okulda
q-network-discrimination_on = En son ne zaman oldu veya bunu ne zaman öğrendiniz?
    .hint = İş ve ev konusunda kısa bir süre işler
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.

## helper

s-helper = Şimdiden kim yardım ediyor
q-helper-who = Size şimdiden kim yardım ediyor?
    .hint = Örneğin “bir komşu” veya kurumun adı; lütfen kişi adı yazmayın
q-helper-kind = Bu nasıl bir kişi veya kurum?
q-helper-does = Size hangi konuda yardım ediyor?
q-helper-often = Ne sıklıkta görüşüyorsunuz?
q-helper-may_contact = Bu kişi veya kurumla konuşabilir miyiz?
    .hint = Yalnızca siz isterseniz

## mobility

s-mobility = Ulaşım
q-mobility-ticket = Otobüs ve tren için hangi biletiniz var?
q-mobility-licence = Ehliyetiniz var mı?
q-mobility-licence_country = Ehliyet hangi ülkeden?
q-mobility-bicycle = Bisikletiniz var mı ve bisiklete binmeyi sever misiniz?
q-mobility-restricted = Yürümek, merdiven çıkmak veya yalnız dışarı çıkmak sizin için zor mu?
    .hint = Nedenini söylemek zorunda değilsiniz
q-mobility-minutes = Bir kursa veya etkinliğe giden yol en fazla kaç dakika sürebilir?

## legal

q-legal-contracts = Hangi sözleşmeler için her ay para ödüyorsunuz?
    .hint = Birden fazla seçilebilir
    .check-none_and_more = “Hiçbiri” diğer cevaplara uymuyor. Lütfen birini kaldırın.
q-legal-contract_trouble = Bir sözleşmeyle ilgili anlaşmazlık veya kaygı var mı?
    .hint = Örneğin kapıda veya telefonda yapılmış
q-legal-contract_signed_on = Bu sözleşmeyi ne zaman yaptınız?
    .hint = Kapıda, telefonda veya internette: çoğu zaman 14 gün süre vardır
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.

## goals

q-goals-first_wish = Üç dilek hakkınız olsaydı ilki ne olurdu?
    .hint = Belgelerden bambaşka bir şey de olabilir
q-goals-second_wish = Ya ikincisi?
q-goals-third_wish = Ya üçüncüsü?
q-goals-next_step = Siz kendiniz bundan sonra ne yapmak istersiniz?
    .hint = Küçük bir adım yeterli
q-goals-importance = Şu anda sizin için en önemli alan hangisi?
q-goals-what_helped = Zor zamanlarda size ne veya kim yardım etti?
    .hint = Anlatmak zorunda değilsiniz

## satisfaction

s-satisfaction = Ne kadar memnunsunuz
q-satisfaction-residence = Oturum durumunuzdan ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-housing = Evinizden ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-livelihood = Para durumunuzdan ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-health = Sağlığınızdan ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-language = Almancanızdan ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-education = Eğitiminizden ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-work = İşinizden ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-family = Aile hayatınızdan ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok
q-satisfaction-social = Çevrenizdeki insanlardan ne kadar memnunsunuz?
    .hint = 1 = hiç, 5 = çok

## urgency

s-urgency = Danışmana göre aciliyet
q-urgency-residence = Oturum konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-housing = Ev konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-livelihood = Para konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-health = Sağlık konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-language = Dil konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-education = Eğitim konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-work = İş konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-family = Aile konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için
q-urgency-social = Sosyal çevre konusunda yardım ne kadar acil?
    .hint = 1 = acil değil, 5 = hemen; yalnızca danışman için

## area

s-area = Kendi sözlerinizle yaşam alanları
q-area-which = Hangi alan hakkında daha çok şey söylemek istersiniz?
    .hint = Örneğin ev, iş, aile
q-area-now = Orada durum şu an nasıl?
    .hint = Bir cümleyle
q-area-strength = Orada ne iyi gidiyor veya neye güvenebilirsiniz?
q-area-wish = Orada ne diliyorsunuz?

## release

s-release = Onaylar tek tek
q-release-recipient = Bu onay kim için?
    .hint = Kurumun adı, örneğin “Jobcenter” veya “bu danışma merkezi”
q-release-kind = Neye onay veriyorsunuz?
q-release-purpose = Ne için?
q-release-data = Hangi bilgileri aktarabiliriz?
    .hint = Yalnızca gerekli olanlar, örneğin “ad, randevu, kurs belgesi”
q-release-given = Bunu kabul ediyor musunuz?
    .hint = Hayır diyebilirsiniz, bunun size bir zararı olmaz
q-release-given_on = Ne zaman onay verdiniz?
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-release-until = Ne zamana kadar geçerli olsun?
    .hint = Süresizse: “soru bana uymuyor”; istediğiniz zaman geri alabilirsiniz
q-release-withdrawn_on = Onayı geri aldınız mı? Ne zaman?
    .hint = Geri alınmadıysa: “soru bana uymuyor”
    .check-in_future = Bu tarih gelecekte. Lütfen kontrol edin.
q-release-form = Nasıl onay verdiniz?
q-release-language = Size hangi dilde açıklandı?
q-release-explained_by = Kim açıkladı?
    .hint = Görevi yeterli, örneğin “tercüman”
