# Options of the lists about: people, ways, law, goals and consents.


## helper_kinds

list-helper_kinds-family = aile
list-helper_kinds-friend = arkadaş
list-helper_kinds-neighbour = komşu
list-helper_kinds-volunteer = gönüllü
list-helper_kinds-community = dernek veya topluluk
list-helper_kinds-counselling = danışma merkezi
list-helper_kinds-authority = daire
list-helper_kinds-lawyer = avukat
list-helper_kinds-school = okul veya kreş
list-helper_kinds-other = başkaları

## frequencies

list-frequencies-daily = her gün
list-frequencies-weekly = her hafta
list-frequencies-monthly = her ay
list-frequencies-rarely = seyrek

## local_offers

list-local_offers-none = şimdilik hiçbir şey
list-local_offers-language_cafe = dil kafesi (Sprachcafé)
list-local_offers-sports = spor kulübü
list-local_offers-parents = ebeveyn ve çocuk
list-local_offers-women = kadın buluşması
list-local_offers-seniors = ileri yaştakiler için buluşma yeri (zentrum plus)
list-local_offers-library = kütüphane
list-local_offers-music = müzik, sanat, bahçe
list-local_offers-volunteering = başkalarına yardım

## tickets

list-tickets-none = yok
list-tickets-single = tek tek bilet
list-tickets-monthly = Deutschlandticket veya abonelik
list-tickets-social = indirimli bilet (Deutschlandticket Sozial)
list-tickets-pupil = öğrenci veya çırak bileti

## driving_licences

list-driving_licences-none = yok
list-driving_licences-german_or_eu = Alman veya AB
list-driving_licences-third_country = başka bir ülkeden
list-driving_licences-expired = süresi bitmiş veya kayıp

## contract_kinds

list-contract_kinds-none = hiçbiri
list-contract_kinds-phone = telefon veya internet
list-contract_kinds-gym = spor salonu
list-contract_kinds-energy = elektrik veya gaz
list-contract_kinds-insurance = sigorta
list-contract_kinds-purchase = taksitli alışveriş
list-contract_kinds-streaming = abonelikler

## life_areas

list-life_areas-residence = oturum
list-life_areas-housing = ev
list-life_areas-livelihood = para
list-life_areas-health = sağlık
list-life_areas-language = dil
list-life_areas-education = eğitim
list-life_areas-work = iş
list-life_areas-family = aile
list-life_areas-social = çevremdeki insanlar

## consent_kinds

list-consent_kinds-file = verileri dosyada saklamak
list-consent_kinds-health_data = sağlık verilerini saklamak
list-consent_kinds-passing_on = verileri bir kuruma aktarmak
list-consent_kinds-secrecy = sır saklamadan muafiyet (Schweigepflicht)
list-consent_kinds-contact = aramalar ve mesajlar
list-consent_kinds-case_talk = dosyayı ad vermeden konuşmak
list-consent_kinds-copies = belgelerin fotoğrafı veya kopyası
list-consent_kinds-later_contact = bittikten sonra iletişim

## consent_purposes

list-consent_purposes-application = başvuru yapmak veya netleştirmek
list-consent_purposes-appointment = randevu almak
list-consent_purposes-handover = başka bir danışma merkezine devretmek
list-consent_purposes-conference = ortak dosya toplantısı
list-consent_purposes-information = bilgi almak
list-consent_purposes-accompaniment = eşlik etmek

## consent_forms

list-consent_forms-paper = kâğıt üzerinde imza
list-consent_forms-oral = sözlü, not edildi
