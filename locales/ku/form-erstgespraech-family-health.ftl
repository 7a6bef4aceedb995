
## Sections
s-member = Her kesê li malê
s-youth = Ciwan
s-later_life = Temen û teqawidî
s-pregnancy = Ducanî
s-screening = Nirxandina şêwirmendiyê

## person
q-person-preferred_name = Hûn dixwazin em çawa gazî we bikin?
    .hint = Nav, bi “Herr” an “Frau”, an bê wan
q-person-spellings = Navê we di belgeyên din de bi awayekî din hatiye nivîsîn? Çawa?
    .hint = Mînak di pasaport an belgeya zayînê de; wekî din: “ne ji bo min e”
    .help = Gelek caran sedema ku daîreyek tiştekî nabîne, nivîsandina cuda ya nav e.
q-person-gender = Em kîjan zayendê binivîsin?
    .hint = Hûn ne mecbûr in bibêjin
q-person-birth_country = Hûn li kîjan welatî hatine dinyayê?
q-person-second_nationality = Hemwelatiyeke we ya din jî heye?
    .hint = Wekî din: “ne ji bo min e”
q-person-contact_ways = Em dikarin çawa bigihîjin we?
    .hint = Dikarin çend bersiv bin
    .help = Tiştê ku nehatibe nîşankirin, em nakin. Di peyama dengî û peyaman de em tu carî sedemê nabêjin.
    .check-none_and_more = Bersiva yekem bi yên din re li hev nayê. Ji kerema xwe yekê rakin.
q-person-messenger = Hûn kîjan messengerê bi kar tînin?
    .hint = Tenê ji bo randevûyan, tu carî ji bo naverokê
q-person-email = Navnîşana we ya e-nameyê çi ye?
    .hint = Navnîşanek ku tenê hûn dixwînin
q-person-contact_times = Kengî baş e ku em bigihîjin we, û kengî divê em telefon nekin?
q-person-trusted_person = Eger em negihîjin we, em dikarin telefonî kê bikin?
    .hint = Nav û hejmar; tu kes: “ne ji bo min e”
q-person-address = Em dikarin ji we re li kîjan navnîşanê binivîsin?
    .hint = Navê li ser qutiya posteyê jî pê re ye
q-person-representatives = Kesek dikare an divê li şûna we biryarê bide an îmze bike?
    .hint = Dikarin çend bersiv bin; gelek caran nasname an belgeyek heye
    .check-none_and_more = Bersiva yekem bi yên din re li hev nayê. Ji kerema xwe yekê rakin.
q-person-representative_contact = Em çawa digihîjin wî kesî?
    .hint = Nav, hejmar û, eger bê zanîn, hejmara dosyeyê (Aktenzeichen)

## family
q-family-state = Rewşa we ya zewacê çi ye?
q-family-help_wanted = Hûn di jiyana malbatê an mezinkirina zarokan de alîkariyê dixwazin?
    .hint = Bi dilxwazî, bêpere û veşartî

## member
q-member-lives = Ev kes li cem we dijî?
q-member-nationality = Ev kes hemwelatiyê kîjan welatî ye?
q-member-support_needed = Ji ber nexweşî, astengdarî an temenê ji vî kesî re alîkariya taybet hewce ye?
    .hint = Ne hewce ye hûn bibêjin çima

## child
q-child-place = Ev zarok bi rojê li ku ye?
q-child-custody = Mafê xwedîkirina (Sorgerecht) vî zarokî bi kê re ye?
    .hint = Kî dikare îmze bike û biryarê bide?
q-child-kita_from = Ji kengî ve cih ji we re hewce ye?
    .hint = Meh bes e
q-child-kita_hours = Di hefteyê de çend saet ji we re hewce ne?
q-child-need_notified_on = We kengî ev ji daîreya ciwanan (Jugendamt) re ragihand?
    .hint = Dîrok li ser e-nameyê an kopiyê ye
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe salê kontrol bikin.
q-child-birth_certificate = Li ser zayîna vî zarokî kîjan belge heye?
q-child-parental_allowance = Hûn ji bo vî zarokî pereyê dê û bavan (Elterngeld) distînin?
q-child-checkups = Muayeneyên parastinê yên vî zarokî hatine kirin?
    .hint = Ew di deftera zer (U-Heft) de ne
q-child-measles = Ji bo vî zarokî delîla parastina li dijî sorikê (Masern) heye?
    .hint = Karta derzîkirinê an belgeya doktor
q-child-doctor = Ji bo vî zarokî doktorê zarokan heye?
q-child-disability = Astengdariyeke vî zarokî heye, an ew ne wek ku hûn hêvî dikin mezin dibe?
    .hint = Ne hewce ye hûn bibêjin kîjan
q-child-school_step = We heta niha ji bo cihekî dibistanê çi kiriye?
q-child-school_kind = Ev zarok diçe kîjan dibistanê?
q-child-class_year = Ev zarok di kîjan polê de ye?
q-child-school_since = Ev zarok ji kengî ve li Almanyayê diçe dibistanê?
    .hint = Meh bes e
q-child-all_day_wanted = Ji we re ji bo vî zarokî piştî dersan lênêrîn (Ganztag, OGS) hewce ye?
q-child-school_report = Karneyên dibistaneke li derveyî welêt hene?
    .hint = Kopî an wêne jî
q-child-learning_support = Ji vî zarokî re di hînbûnê de an li dibistanê alîkarî hewce ye?
q-child-education_package = Ev zarok alîkariya ji bo perwerde û beşdariyê (Bildung und Teilhabe) distîne?
    .hint = Mînak firavîn, ger, tiştên dibistanê, dersên zêde, klub
q-child-youth_office_help = Jixwe alîkariyek ji daîreya ciwanan (Jugendamt) ji bo vî zarokî heye?
    .hint = Mînak alîkariya malbatê; bi razîbûna we em bi wan re li hev dikin

## youth
q-youth-situation = Hûn niha çi dikin?
q-youth-care = Hûn di koma jiyanê de, li cem malbateke xwedîker an bi wesiyekî dijiyan?
    .hint = Alîkariya ciwanan (Jugendhilfe) ji Jugendamtê
q-youth-care_until = Ev alîkarî heta kengî hatiye dayîn, an kengî qediya?
    .hint = Di biryarnameyê an plana alîkariyê (Hilfeplan) de ye
q-youth-care_wanted = Hûn dixwazin alîkarî berdewam bike, mînak ji bo xanî, daîreyan an perwerdeyê?

## later_life
q-later_life-pension = Hûn ji Almanyayê teqawidiyê (Rente) distînin, an we serlêdan kiriye?
q-later_life-worked_here = Hûn li Almanyayê xebitîne an we zarok mezin kirine?
    .hint = Demên kurt jî tên hesibandin
q-later_life-pension_abroad = We li welatekî din ji bo teqawidiyê prîm daye?

## health
q-health-earlier_insurance = Sîgorta we ya dawî çawa bû?
q-health-card = Karteke we ya sîgorta derbasdar heye?
    .hint = Karta bi wêne ji sîgorta tenduristiyê (Krankenkasse)
q-health-doctor = Doktorê we yê malbatê (Hausarzt) heye?
q-health-treatment = Dermankirinek ji we re hewce ye ku hûn niha nastînin?
    .hint = Ne hewce ye hûn bibêjin kîjan
q-health-chronic = Divê hûn bi rêkûpêk herin cem doktor an her dem derman bixwin?
    .hint = Ne hewce ye hûn bibêjin çima
q-health-medicine_until = Dermanên we heta kengî bes in?
    .hint = Tu derman: “ne ji bo min e”
q-health-strain = Hûn bi xew, xem û bîranînan re çawa ne?
    .hint = Tenê bi qasî ku hûn dixwazin bibêjin
    .help = Ji kerema xwe li serpêhatiyan nepirsin. Bes e ku bê zanîn ka ev kes alîkariyê dixwaze.
q-health-support_wanted = Hûn dixwazin bi kesekî re biaxivin ku ji bo vê perwerde bûye?
    .hint = Veşartî û bêpere, bi wergêr
q-health-disability = Astengdariyeke we heye?
    .hint = Ne hewce ye hûn bibêjin kîjan
q-health-care = Her roj alîkarî ji we re hewce ye, mînak ji bo şuştin, cil li xwe kirin an xwarinê?

## pregnancy
q-pregnancy-expecting = Hûn an hevjîna we li benda zarokekî ne?
    .hint = Hûn ne mecbûr in bersivê bidin
q-pregnancy-due_on = Zarok dê kengî were dinyayê?
    .hint = Roj di pirtûkçeya ducaniyê (Mutterpass, ET) de ye; meh bes e
    .check-passed = Ev roj ji demekê ve derbas bûye. Dîrok rast e?
    .check-far_ahead = Ev ji 41 hefteyan zêdetir di pêşerojê de ye. Dîrok rast e?
q-pregnancy-record = Pirtûkçeya ducaniyê (Mutterpass) jixwe heye?
    .hint = Doktora jinan an pîrik (Hebamme) wê dide
q-pregnancy-midwife = Pîrikek (Hebamme) hatiye dîtin?
q-pregnancy-foundation = Pereyê weqfa federal “Mutter und Kind” (dayik û zarok) hatiye xwestin?
    .hint = Ji bo cil, nivîn û erebeya zarokê; tenê berî zayînê dibe
q-pregnancy-supplement = Hûn jixwe ji ber ducaniyê zêdetir pere distînin?
    .hint = Di biryarnameyê de “Mehrbedarf”, ji hefteya 13an ve
q-pregnancy-equipment = Tiştên destpêkê (Erstausstattung) ji bo ducanî û zayînê hatine xwestin?
    .hint = Cilên ducaniyê, cilên zarokê, mobîlya
q-pregnancy-employed = Dayika ducanî dixebite, an di perwerdeya pîşeyî de ye?
q-pregnancy-paternity = Li gor qanûnê bav kî ye?
    .hint = Ji bo nav, nefeqe û mafê xwedîkirinê girîng e
q-pregnancy-birth_papers = Belgeyên dê û bav ji bo belgeya zayînê amade ne?
    .hint = Pasaport, belgeyên zayînê, belgeya zewacê, bi wergerê

## screening
q-screening-areas = Di kîjan qadên jiyanê de hewcedarî heye?
    .hint = Dikarin çend bersiv bin; ji sisêyan ve rewş tevlihev tê hesibandin
q-screening-agencies = Çend dezgeh tevlî ne an divê tevlî bin?
    .hint = Daîre, navendên şêwirmendiyê, doktor, dibistan bi hev re
q-screening-regular_paths = Kes bi rêyên asayî digihîje armancê?
    .hint = “Na”, eger berpirsiyarî ne zelal be an pêşniyar bi kêr neyên
q-screening-own_resources = Kes dikare bi hêza xwe û mirovên dora xwe vê bike?
    .hint = Bi agahiyan, lê bê hevrêtî
q-screening-consents = Kes rêveberiya dosyeyê (Case Management) dixwaze û pê razî ye?
    .hint = Bi dilxwazî ye û her dem dikare were qedandin
q-screening-criteria_met = Pîvanên ji bo Case Managementê yên hatine bicihanîn (ji pêncan)
q-screening-consult = Divê bi kê re bi veşartî were şêwirîn?
    .hint = Li vir tu carî sedemê nenivîsin
    .help = Nîşane, sûcdarkirin û navê nexweşiyan ne yên vê dosyeyê ne. Navenda pispor bê nav şîretê dide.
    .check-none_and_more = Bersiva yekem bi yên din re li hev nayê. Ji kerema xwe yekê rakin.
