# Choices about residence, family abroad, courts and safety.


## abroad_relations

list-abroad_relations-spouse = Eş (karı veya koca)
list-abroad_relations-minor_child = 18 yaşından küçük çocuk
list-abroad_relations-adult_child = 18 yaşında veya daha büyük çocuk
list-abroad_relations-parent_of_minor = Anne veya baba, ben 18 yaşından küçüğüm
list-abroad_relations-parent = Anne veya baba, ben yetişkinim
list-abroad_relations-sibling = Kardeş
list-abroad_relations-other = Başka biri

## asylum_phases

list-asylum_phases-never = Hiç iltica istenmedi
list-asylum_phases-seeking = İltica istendi, varış belgesi (Ankunftsnachweis) var
list-asylum_phases-applied = Başvuru yapıldı, mülakat tarihi henüz yok
list-asylum_phases-hearing_scheduled = Mülakat (Anhörung) tarihi belli
list-asylum_phases-heard = Mülakat yapıldı, karar bekleniyor
list-asylum_phases-dublin = Dublin süreci, henüz karar yok
list-asylum_phases-positive = Karar: koruma verildi
list-asylum_phases-refused = Karar: reddedildi
list-asylum_phases-refused_obviously = Karar: offensichtlich unbegründet (açıkça temelsiz)
list-asylum_phases-inadmissible = Karar: unzulässig (kabul edilemez), Dublin de
list-asylum_phases-action_pending = Dava sürüyor
list-asylum_phases-finally_refused = Kesin olarak reddedildi
list-asylum_phases-follow_up = Yeni başvuru (Folgeantrag) yapıldı
list-asylum_phases-revocation = Korumayı geri alma süreci (Widerruf)

## civics_tests

list-civics_tests-none = Henüz yok
list-civics_tests-orientation = Uyum kursu ve “Leben in Deutschland” testi
list-civics_tests-naturalisation = Vatandaşlık testi (Einbürgerungstest)
list-civics_tests-school = Almanya’da okul veya meslek diploması

## identity_papers

list-identity_papers-none = Bunların hiçbiri
list-identity_papers-birth_certificate = Doğum belgesi
list-identity_papers-identity_card = Geldiği ülkenin kimlik kartı
list-identity_papers-marriage_certificate = Evlilik belgesi
list-identity_papers-family_book = Aile cüzdanı veya aile kaydı
list-identity_papers-driving_licence = Ehliyet
list-identity_papers-school_certificate = Okul diploması veya karnesi
list-identity_papers-military_book = Askerlik defteri
list-identity_papers-old_passport_copy = Eski pasaportun kopyası veya fotoğrafı

## livelihood_shares

list-livelihood_shares-all = Hepsini, yardım almadan
list-livelihood_shares-most = Yarıdan fazlasını
list-livelihood_shares-some = Yarıdan azını
list-livelihood_shares-nothing = Henüz hiçbirini

## marriage_states

list-marriage_states-together = Eşiyle birlikte yaşıyor
list-marriage_states-thinking_of_leaving = Ayrılmayı düşünüyor
list-marriage_states-separated = Ayrıldı
list-marriage_states-divorced = Boşandı
list-marriage_states-widowed = Eşi vefat etti

## passport_states

list-passport_states-valid = Geçerli ulusal pasaport
list-passport_states-expired = Ulusal pasaport, süresi bitmiş
list-passport_states-travel_document_refugee = Mülteciler için mavi seyahat belgesi (Reiseausweis)
list-passport_states-travel_document_foreigner = Yabancılar için gri seyahat belgesi (Reiseausweis)
list-passport_states-substitute = Kimlik yerine belge (Ausweisersatz, kartta)
list-passport_states-at_office = Pasaport bir dairede duruyor
list-passport_states-applied = Pasaport için başvuruldu
list-passport_states-none = Pasaport yok

## proceeding_kinds

list-proceeding_kinds-asylum = İltica: dava
list-proceeding_kinds-asylum_urgent = İltica: acil başvuru (Eilantrag)
list-proceeding_kinds-residence = Oturum
list-proceeding_kinds-social = Sosyal yardımlar
list-proceeding_kinds-family = Aile
list-proceeding_kinds-labour = İş
list-proceeding_kinds-tenancy = Ev veya kira
list-proceeding_kinds-debt = Para alacağı
list-proceeding_kinds-other = Başka bir şey

## protection_kinds

list-protection_kinds-asylum = İltica hakkı (Art. 16a GG)
list-protection_kinds-refugee = Mülteci statüsü (§ 3 AsylG)
list-protection_kinds-subsidiary = İkincil koruma (§ 4 AsylG)
list-protection_kinds-deportation_ban = Sınır dışı yasağı (§ 60 Abs. 5 veya 7 AufenthG)

## protection_wishes

list-protection_wishes-nothing = Şimdilik bunların hiçbiri
list-protection_wishes-talk = Biriyle sakince konuşmak
list-protection_wishes-refuge = Güvenli bir yere gitmek (Frauenhaus)
list-protection_wishes-court_order = Mahkeme koruması
list-protection_wishes-police = Polise şikâyet
list-protection_wishes-address_block = Yeni adresi gizli tutmak (Auskunftssperre)

## repatriate_roles

list-repatriate_roles-late_repatriate = Spätaussiedler (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Karara dahil eş veya altsoy (§ 7 BVFG)
list-repatriate_roles-other_family = Birlikte gelen aile (§ 8 Abs. 2 BVFG)

## residence_aims

list-residence_aims-stay = Burada kalmak
list-residence_aims-family_reunion = Aileyi getirmek
list-residence_aims-work_title = İş veya meslek eğitimiyle oturum
list-residence_aims-settlement = Süresiz oturum izni
list-residence_aims-naturalisation = Alman vatandaşlığı
list-residence_aims-return = Geri dönmek veya bunu düşünmek
list-residence_aims-move_on = Başka bir ülkeye geçmek

## residence_conditions

list-residence_conditions-nothing = Bunların hiçbiri
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (çalışabilir)
list-residence_conditions-work_with_consent = Çalışma yalnızca yabancılar dairesinin izniyle
list-residence_conditions-work_one_employer = Çalışma yalnızca belli bir işverende
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (çalışamaz)
list-residence_conditions-live_in_state = Kuzey Ren-Vestfalya’da oturma zorunluluğu
list-residence_conditions-live_in_town = Belli şehirde veya yurtta oturma zorunluluğu
list-residence_conditions-area_limited = Belli bir bölgeden izinsiz çıkamaz
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (yardım alınınca biter)

## reunion_steps

list-reunion_steps-nothing = Henüz hiçbir şey
list-reunion_steps-notice_sent = Süreyi korumak için bildirim gönderildi
list-reunion_steps-registered = Randevu için kayıt yapıldı
list-reunion_steps-appointment = Elçilik randevusu belli
list-reunion_steps-applied = Vize başvurusu yapıldı
list-reunion_steps-refused = Vize reddedildi
list-reunion_steps-granted = Vize verildi

## training_promises

list-training_promises-none = Hayır
list-training_promises-promised = Söz verildi, henüz sözleşme yok
list-training_promises-signed = Sözleşme imzalandı
list-training_promises-started = Meslek eğitimi başladı

## residence_demands

list-residence_demands-eu_loss_letter = Serbest dolaşım hakkının kaybı hakkında mektup
list-residence_demands-deportation_announced = Sınır dışı edilme uyarısı veya bildirimi geldi
list-residence_demands-return_papers = Gönüllü çıkışı imzalamam isteniyor
