# Needs and measures about people, ways, law.


## Needs

need-social-fair = Ayrımcılığa karşı koruma
    .goal = Bir danışma merkeziyle konuştum ve taleplerimi zamanında bildirdim.
need-social-mobile = Yola çıkabilmek
    .goal = Kursa, işe ve randevulara gidebiliyorum ve yalnızca hakkım varsa araba kullanıyorum.
need-livelihood-contracts = Sözleşmeler kontrol altında
    .goal = Sözleşme kontrol edildi ve zamanında cayıldı veya feshedildi.
need-social-consent = Onaylara uymak
    .goal = Kurum, onayımı geri aldığımı biliyor.
need-social-own_view = Danışanın kendisi için önemli olan
    .goal = Memnun olmadığım alan hakkında konuştuk ve kendime ait bir hedef yazdık.

## Rules

rule-social-discrimination =
    .title = Ayrımcılık: talepler 2 ay içinde
    .measure = Ayrımcılığa karşı danışmanlık (Antidiskriminierungsberatung); olanı hatırlandığı gibi yazmak, tanıkları not etmek; talepleri iki ay içinde yazılı olarak bildirmek
    .why = İş ve konutta talepler, ayrımcılığın öğrenilmesinden iki ay sonra muhtemelen düşer.
    .client = Ne olduğunu, ne zaman olduğunu ve kimlerin orada olduğunu yazın. Danışmanlık gizlidir ve sizinle seve seve geliriz.
rule-social-discrimination_late =
    .title = Ayrımcılıktan sonra danışmanlık
    .measure = Ayrımcılığa karşı danışmanlık (Antidiskriminierungsberatung): iki aydan sonra da şikâyet, görüşme veya başka talepler mümkündür
    .why = AGG’deki süre muhtemelen geçti; destek ve başka yollar duruyor.
    .client = İsterseniz sizinle danışma merkezine gideriz. Şimdi bile yardımcı olabilir.
rule-social-wished_offer =
    .title = İstenen bir hizmet
    .measure = Semtte istenen hizmetlerden birini seçmek, saati ve yolu netleştirmek, ilk seferinde eşlik etmek
    .why = Danışan neyi tanımak istediğini söyledi.
    .client = Dilekleriniz arasından bir etkinlik seçin. İlk seferinde biri sizinle seve seve gelir.
rule-letters-helper =
    .title = Mektupları okumada yardım
    .measure = Mektuplar için sabit bir saat kararlaştırmak (mektup saati, sosyal danışmanlık, gönüllüler), klasör açmak, sarı zarfları saklamak
    .why = Mektup ve formlarda yardım eden kimse yok; süreler o zaman fark edilmeden geçer.
    .client = Mektuplarınızı, açılmamış olanları da, görüşme saatimize getirin. Birlikte okuruz.
rule-mobility-licence =
    .title = Ehliyeti çevirmek (6 ay)
    .measure = Ehliyet dairesine (Fahrerlaubnisbehörde) ehliyetin çevrilmesi için başvurmak, tercümeyi ve sınavları netleştirmek; altı aydan sonra yabancı ehliyetle artık araba kullanmamak
    .why = AB ve AEA dışındaki bir ülkenin ehliyeti, Almanya’da ikamet başladıktan sonra yalnızca altı ay geçerlidir.
    .client = Yakında Alman ehliyeti için başvurun. Altı aydan sonra eski ehliyetle araba kullanamazsınız.
rule-mobility-licence_late =
    .title = Ehliyet artık geçersiz: çevirmek
    .measure = Şimdilik araba kullanmamak (yoksa ehliyetsiz araç kullanma olur); ehliyetin çevrilmesi için başvurmak, sınavları ve ücretleri netleştirmek
    .why = Altı ay geçti; yabancı ehliyet Almanya’da muhtemelen artık geçerli değil.
    .client = Lütfen şimdilik araba kullanmayın. Nasıl Alman ehliyeti alabileceğinize sizinle bakarız.
rule-mobility-reduced_ticket =
    .title = Ucuz bilet
    .measure = Ödeme kararı (Leistungsbescheid) ve Düsselpass (Düsseldorf indirim kartı) ile Rheinbahn’dan indirimli bilet (Sozialticket, Deutschlandticket Sozial) istemek
    .why = Tek tek biletler pahalıdır; bu yardımı alanlara muhtemelen daha ucuz bir bilet vardır.
    .client = Karar yazınızla (Bescheid) indirimli bileti (Sozialticket) sorun. Nerede olduğunu size gösteririz.
rule-legal-contract_withdrawal =
    .title = Sözleşmeden cayma (14 gün)
    .measure = Sözleşmeyi bugün kontrol etmek: kapıda mı, telefonda mı, internette mi yapıldı? Öyleyse yazılı olarak caymak, kanıtı saklamak; tüketici danışma merkezini (Verbraucherzentrale) devreye sokmak
    .why = Böyle sözleşmelerin birçoğundan kural olarak 14 gün içinde neden göstermeden cayılabilir.
    .client = Yarın sözleşmeyi bize getirin. Ondan kurtulmak için çoğu zaman kısa bir mektup yeter.
rule-legal-contract_check =
    .title = Sözleşmeyi kontrol edip feshetmek
    .measure = Fesih süresini, bilgilendirmeyi ve ücretleri tüketici danışma merkeziyle (Verbraucherzentrale) kontrol etmek; feshi yazılı ve kanıtlı yapmak
    .why = 14 gün muhtemelen geçti; fesih veya daha iyi bir tarife çoğu zaman mümkündür.
    .client = Sözleşmeyi bize getirin. Ne zaman ve nasıl bitirebileceğinize bakarız.
rule-social-consent_withdrawn =
    .title = Onayın geri alınmasını uygulamak
    .measure = Şu andan itibaren hiçbir şey aktarmamak, kuruma haber vermek, geri almayı kaydetmek; hangi adımların buna bağlı olduğunu kontrol etmek
    .why = Bir onay geri alındı; bu, onay vermek kadar kolay olmalıdır ve hemen etkilidir.
    .client = Bir onayınızı geri aldınız. Kuruma biz haber veririz, sizin bir şey yapmanız gerekmez.
rule-social-own_view =
    .title = Memnun etmeyen şey hakkında konuşmak
    .measure = Sonraki görüşmede memnuniyetin en düşük olduğu alanı derinleştirmek: Ne farklı olmalı, ne şimdiden işe yaradı, küçük bir adım ne olabilir? Danışmanın bakışıyla karşılaştırmak
    .why = Danışan en az bir yaşam alanından memnun değil; hedefleri kendi bakışı belirler.
    .client = Bir sonraki görüşmeye kadar, sizin için önce neyin değişmesi gerektiğini düşünün.

## Actors

actor-anti_discrimination = Ayrımcılığa karşı danışma yeri (Servicestelle ADA)
actor-driving_licence_office = Ehliyet dairesi (Fahrerlaubnisbehörde)
actor-consumer_advice = Tüketici danışma merkezi (Verbraucherzentrale)

## Papers

doc-memory_notes = Notlar (ne zaman, nerede, kim, ne, tanıklar)
doc-driving_licence = Ehliyet ve çevirisi
doc-contract = Sözleşme ve onunla ilgili mektuplar

## Gaps

gap-kind_of_discrimination = Eşit davranma yasasının (Allgemeines Gleichbehandlungsgesetz, AGG) geçerli olup olmadığı alana bağlıdır (iş, konut, dükkân, resmî daire)
gap-licence_country_rules = Bazı ülkeler ve Ukrayna için özel kurallar geçerlidir
gap-withdrawal_right = Cayma hakkının olup olmadığı ve sürenin ne zaman başladığı denetlenmedi
gap-local_ticket = İndirimli biletin (Sozialticket) fiyatı ve koşulları sık değişir
