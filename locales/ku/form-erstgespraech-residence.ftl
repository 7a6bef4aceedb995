s-asylum = Pêvajoya penaberiyê
s-repatriate = Vegera dereng (Spätaussiedlung)
s-earlier_stay = Mayîn û belgeyên berê
s-family_abroad = Malbata ku ne li vir e
s-legal = Şîret û maf
s-proceeding = Dozên dadgehê
s-perspective = Rêya ber bi destûra din
s-protection = Ewlehî

## frame
q-frame-anonymous = Hûn dixwazin niha bênav bimînin?
    .help = Kesê bênav bimîne jî şîretê distîne. Wê çaxê ji kerema xwe navekî çêkirî binivîsin û ne navnîşan ne belgeyan tomar bikin.

## person
q-person-minor_alone = Hûn li Almanyayê bê dê û bav an bê wesî ne?
    .help = Tenê ji bo kesên di bin 18 salî de. Li vir li ser penaberiyê tiştek nayê pirsîn: daîreya ciwanan (Jugendamt) bi wesiyekî re li vî karî dinêre.

## residence
q-residence-demand_until = Divê hûn vê heta kengî bikin?
    .hint = Dîrok di nameyê de ye
    .check-passed = Ev dîrok derbas bûye. Ji kerema xwe hê îro şîretê bistînin.
q-residence-filed_on = We kengî serlêdana dirêjkirinê kir?
    .hint = Dîroka li ser kopiyê, e-nameyê an fîşa posteyê
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-residence-office_here = Daîreya biyaniyan (Ausländerbehörde) ya Düsseldorfê ji we berpirsiyar e?
    .hint = Navê daîreyê di nameya dawî ya li ser rûniştina we de ye
q-residence-office = Kîjan daîreya biyaniyan (Ausländerbehörde) berpirsiyar e?
    .hint = Bajar an navçe bes e
q-residence-file_number = Li ser nameyên daîreya biyaniyan kîjan hejmara dosyeyê (Aktenzeichen) heye?
    .hint = Li jora nameyê, gelek caran “Mein Zeichen” an “AZR-Nummer”
q-residence-conditions = Li ser kaxeza zêde (Zusatzblatt) ya belgeya we ya rûniştinê çi nivîsî ye?
    .hint = Kaxeza kesk a bi kartê re, an pişta belgeyê
    .help = Dikarin çend bersiv bin. Ya herî hêsan ew e ku em bi hev re li kaxezê binêrin.
    .check-nothing_and_more = “Tu yek ji van” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-residence-passport = Pasaport an belgeya we ya rêwîtiyê (Reiseausweis) heye?
    .help = Ji kerema xwe neçin balyozxaneyê berî ku navendeke şêwirmendiyê lê binêre.
q-residence-passport_until = Pasaport an belgeya rêwîtiyê heta kengî derbasdar e?
    .hint = Li ser rûpela bi wêne
q-residence-identity_papers = Kîjan belgeyên din nîşan didin ka hûn kî ne?
    .hint = Kopî û wêne jî tên hesibandin
    .check-none_and_more = “Tu yek ji van” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-residence-entry_on = Hûn ji kengî ve li Almanyayê ne?
    .hint = Roja ku hûn cara yekem hatin; meh an sal bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
    .check-long_ago = Ev ji 80 salan zêdetir e. Sal rast e?
q-residence-here_since = Hûn ji kengî ve bê navber bi belgeyekê li vir dijîn?
    .hint = Duldung û Aufenthaltsgestattung jî tên hesibandin
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
    .check-before_entry = Ev berî hatina we ye. Ji kerema xwe her du dîrokan kontrol bikin.
q-residence-lawful_since = Ji kengî ve destûra we ya rûniştinê (Aufenthaltstitel) bê navber heye?
    .hint = Sal an meh bes e
    .help = Ji bo hemwelatiyên EU: ji kengî ve li vir dijîn. Ji bo kesên parastî pêvajoya penaberiyê jî tê hesibandin: roja serlêdana penaberiyê binivîsin.
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-residence-tolerated_since = Ji kengî ve Duldunga we (paşxistina dersînorkirinê) bê navber heye?
    .hint = Hemû Duldungên li pey hev bi hev re tên hesibandin
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-residence-marriage = Rewşa wê zewacê çawa ye ku rûniştin pê ve girêdayî ye?
    .help = Tenê gava hûn her du bi tenê ne bipirsin. Berî ku ji daîreyekê re tiştek were gotin, pêşî şêwirmendiya hiqûqî.
q-residence-together_since = Hûn ji kengî ve li Almanyayê wek jin û mêr bi hev re dijîn?
    .hint = Sal an meh bes e
q-residence-aims = Hûn ji bo rûniştina xwe çi dixwazin?
    .hint = Dikarin çend bersiv bin

## asylum
q-asylum-phase = Pêvajoya penaberiya we gihîştiye ku derê?
    .help = Li vir nayê pirsîn ka çima kesek reviyaye. Mijar tenê mohlet in.
q-asylum-applied_on = We kengî serlêdana penaberiyê kir?
    .hint = Roja li BAMFê, ne roja hatinê
q-asylum-hearing_on = Guhdarîkirina (Anhörung) li BAMFê kengî ye?
    .hint = Dîrok di bangnameyê de ye; bê roj: “ne ji bo min e”
    .check-passed = Ev dîrok derbas bûye. Ji kerema xwe hê îro şîretê bistînin.
q-asylum-hearing_needs = Tiştek heye ku divê di guhdarîkirinê (Anhörung) de li ber çavan bê girtin?
    .help = Tenê erê an na, ne navê nexweşiyê û ne sedem. Nexweşî, ducanî, tundî an daxwaza ku jinek bipirse: şêwirmendiya pêvajoyê lê dinêre.
q-asylum-served_on = Biryarname (Bescheid) kîjan rojê gihîşt?
    .hint = Dîroka li ser zerfa zer, ne ya di nameyê de
    .help = Ji kerema xwe zerfê biparêzin. Eger roj neyê zanîn: “nizanim”, lê dîsa jî îro herin şêwirmendiyê.
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-asylum-action_filed = Li dijî biryarnameyê jixwe doz (Klage) hatiye vekirin?
    .hint = Ji aliyê we an parêzerekî ve
q-asylum-urgent_request_filed = Daxwaza lezgîn (Eilantrag) jî ji dadgehê re hatiye dayîn?
q-asylum-court_file = Kîjan dadgeh û kîjan hejmara dosyeyê (Aktenzeichen)?
    .hint = Li jora nameya dadgehê
q-asylum-address_told = BAMF, daîreya biyaniyan (Ausländerbehörde) û dadgeh navnîşana we ya niha dizanin?
    .help = Gava name çûbe navnîşana dawî ya ku hatiye ragihandin, wek gihîştî tê hesibandin.
q-asylum-protection = Kîjan parastin ji we re hatiye dayîn?
    .hint = Li rûpela yekem a biryarnameyê ye
q-asylum-protection_final_on = Biryara li ser parastinê ji kengî ve dawîn e?
    .hint = Eger ne diyar be, roja ku biryarname gihîşt
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.

## repatriate
q-repatriate-role = Hûn wek çi hatine wergirtin?
    .hint = Di biryarnameya wergirtinê (Aufnahmebescheid) an qeydnameyê (Registrierschein) de ye
q-repatriate-certificate = Belgeya we ya li gor § 15 BVFG heye?
    .help = Bi vê belgeyê mirov dibe hemwelatiyê Almanyayê. Daîreya federal a îdarî (Bundesverwaltungsamt) wê dide.

## earlier_stay
q-earlier_stay-place = Hûn berê li ku dijiyan?
    .hint = Cih an welat, yek li pey yekî
q-earlier_stay-paper = Li wir kîjan belgeya we hebû?
q-earlier_stay-from = Ji kengî ve?
    .hint = Sal an meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-earlier_stay-until = Heta kengî?
    .hint = Sal an meh bes e
    .check-before_start = Bi vî awayî dawî berî destpêkê ye. Ji kerema xwe her du dîrokan kontrol bikin.

## child
q-child-born_here = Zarok li Almanyayê hatiye dinyayê?
q-child-own_paper = Belgeya rûniştinê ya zarok bi xwe heye?
    .hint = Ji her zarokî re belgeyeke cuda hewce ye; bi pasaporta almanî: “ne ji bo min e”

## family_abroad
q-family_abroad-first_name = Navê pêşîn ê vî kesî çi ye?
    .hint = Yek li pey yekî
q-family_abroad-relation = Ev kes ji we re çi ye?
q-family_abroad-country = Ev kes li kîjan welatî ye?
q-family_abroad-birth_date = Ev kes kengî hatiye dinyayê?
    .hint = Sal an meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-family_abroad-wants_to_come = Hûn dixwazin ku ev kes were Almanyayê?
q-family_abroad-step = Ji bo vê heta niha çi hatiye kirin?
q-family_abroad-whereabouts_known = Hûn dizanin ev kes li ku ye?
    .help = Eger têkilî winda bûbe, servîsa lêgerînê (Suchdienst) ya Xaça Sor bêpere alîkarî dike.

## legal
q-legal-lawyer = Parêzerê we heye?
q-legal-lawyer_name = Navê parêzer çi ye?
    .hint = Nav an buroya parêzeriyê
q-legal-advice_needed = Pirseke hiqûqî heye ku ji bo wê şîreta parêzerekî ji we re hewce ye?
    .help = Ne hewce ye kes li vir bibêje ka mijar çi ye.
q-legal-advice_aid = Belgeya we ya alîkariya şêwirmendiyê (Beratungshilfeschein) ji dadgeha navçeyê (Amtsgericht) heye?
    .hint = Bi wê, şîreta yekem herî zêde 15 ewro ye
q-legal-objection_until = Nameyek heye ku divê hûn heta rojekê li dijî wê îtirazê (Einspruch) bikin? Heta kengî?
    .hint = Tenê roj; bê nameyeke wisa: “ne ji bo min e”
    .help = Mijara nameyê nayê nivîsîn.
    .check-passed = Ev dîrok derbas bûye. Ji kerema xwe hê îro şîretê bistînin.
q-legal-summons_on = Hûn ji bo hevpeyvînekê hatine bangkirin ku hûn berî wê şîretê dixwazin? Ji bo kengî?
    .hint = Tenê roj; bê bangname: “ne ji bo min e”
    .help = Sedem nayê nivîsîn. Bê şîret kes ne mecbûr e li ser mijarê tiştekî bibêje.
    .check-passed = Ev dîrok derbas bûye. Ji kerema xwe hê îro şîretê bistînin.
q-legal-missed = Mohletek ji dest we çûye, bê ku sûcê we hebe?
    .hint = Mînak ji ber ku name negihîşt an hûn li nexweşxaneyê bûn
q-legal-could_act_since = Hûn ji kengî ve dîsa dikarin tiştekî bikin?
    .hint = Mînak roja ku hûn bi nameyê hesiyan
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.

## proceeding
q-proceeding-court = Li kîjan dadgehê?
    .hint = Li jora nameyê ye
q-proceeding-kind = Mijar nêzîkî çi ye?
    .help = Dozên cezayê li vir nayên nivîsîn.
q-proceeding-file_number = Kîjan hejmara dosyeyê (Aktenzeichen)?
q-proceeding-hearing_on = Roja din a li dadgehê kengî ye?
    .hint = Bê roj: “ne ji bo min e”
    .check-passed = Ev dîrok derbas bûye. Ji kerema xwe hê îro şîretê bistînin.

## perspective
q-perspective-own_livelihood = Ji tiştên ku ji bo jiyana we hewce ne, hûn çiqasî bi karê xwe qezenc dikin?
    .hint = Hûn û kesên ku mesrefa we yek e, bi hev re
q-perspective-pension_months = Çend mehan prîma sîgorta teqawidiyê hatiye dayîn?
    .hint = Di lîsteya sîgorta teqawidiyê (Versicherungsverlauf) de ye
q-perspective-civics_test = We testek li ser jiyana li Almanyayê bi ser xistiye?
q-perspective-german_certificate = Sertîfîkaya we ya almanî ji bo kîjan astê ye?
    .hint = Li ser sertîfîkayê ye; bê sertîfîka: “Hîn almanî nizanim”
q-perspective-school_here = Hûn li vir sê salan çûne dibistanê, an li vir bawernameya we heye?
    .hint = Berufskolleg û perwerdeya pîşeyî jî tên hesibandin
q-perspective-training_contract = Cihekî we yê perwerdeya pîşeyî (Ausbildung) heye?
q-perspective-training_starts_on = Perwerde kengî dest pê dike?
    .hint = Di peymanê de ye
q-perspective-skilled_offer = Karek li ber e ku perwerde an zanîngeh dixwaze?
q-perspective-finished_training_here = We perwerdeya pîşeyî an zanîngeha xwe li Almanyayê qedandiye?
q-perspective-skilled_since = Ji kengî ve destûra we ya rûniştinê wek pispor (Fachkraft) heye?
    .hint = Karta Şîn û destûrên li gor §§ 18a, 18b, 18d bi hev re
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.

## protection
q-protection-exploitation = Nîşan hene ku keda vî kesî tê xwarin (Ausbeutung) an zor lê tê kirin?
    .help = Tenê gava hûn her du bi tenê ne. Belge jê hatine standin, mûçe tune, gef, kar li hember deyn. Kûr nepirsin: navenda pispor dipirse.
q-protection-same_home = Ew kesê ku xeter jê tê, di heman malê de dijî?
    .help = Wê çaxê kaxezê nedin ku bibe malê û peyaman nenivîsin.
q-protection-wishes = Ev kes ji bo ewlehiya xwe çi dixwaze?
    .help = Ew bi xwe biryarê dide ka çi dibe. Bê daxwaza vî kesî ji tu kesî re nayê gotin.
    .check-nothing_and_more = “Niha tu yek ji van” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-protection-must_move_away = Şertek (Auflage) çûna cihekî ewle qedexe dike?
    .help = Eger şertê cihê rûniştinê (Wohnsitzauflage) an sînorê herêmê li ber be, bi gelemperî tê rakirin.
