s-asylum = Procedura e azilit
s-repatriate = Të kthyerit e vonë me prejardhje gjermane (Spätaussiedlung)
s-earlier_stay = Qëndrime dhe letra të mëparshme
s-family_abroad = Familja që nuk është këtu
s-legal = Këshilla dhe ligji
s-proceeding = Procedura në gjykatë
s-perspective = Rruga drejt lejes tjetër të qëndrimit
s-protection = Siguria

## frame
q-frame-anonymous = A dëshironi të mbeteni fillimisht anonim, pa emër?
    .help = Edhe kush mbetet pa emër, merr këshillë. Atëherë ju lutemi shënoni një emër të shpikur dhe mos shënoni as adresë, as letra.

## person
q-person-minor_alone = A jeni në Gjermani pa prindër ose kujdestar ligjor?
    .help = Vetëm për personat nën 18 vjeç. Këtu nuk pyetet asgjë për azilin: për këtë kujdeset Jugendamt me një kujdestar ligjor.

## residence
q-residence-demand_until = Deri kur duhet ta bëni këtë?
    .hint = Data është në letër
    .check-passed = Kjo datë ka kaluar. Ju lutemi kërkoni këshillë që sot.
q-residence-filed_on = Kur e keni kërkuar zgjatjen?
    .hint = Data në kopje, në e-mail ose në fletën e postës rekomande
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-residence-office_here = A është zyra për të huajt (Ausländerbehörde) e Düsseldorf-it përgjegjëse për ju?
    .hint = Emri i zyrës është në letrën e fundit për qëndrimin
q-residence-office = Cila zyrë për të huajt (Ausländerbehörde) është përgjegjëse?
    .hint = Mjafton qyteti ose rrethi (Kreis)
q-residence-file_number = Çfarë numri dosjeje (Aktenzeichen) ka në letrat e zyrës për të huajt (Ausländerbehörde)?
    .hint = Lart në letër, shpesh “Mein Zeichen” ose “AZR-Nummer”
q-residence-conditions = Çfarë shkruhet në fletën shtesë (Zusatzblatt) të lejes suaj të qëndrimit?
    .hint = Fleta e gjelbër te karta, ose ana e pasme e letrës
    .help = Mund të zgjidhni disa. Më lehtë është ta shikojmë fletën bashkë.
    .check-nothing_and_more = “Asnjë prej këtyre” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-residence-passport = A keni pasaportë ose dokument udhëtimi (Reiseausweis)?
    .help = Ju lutemi mos shkoni në ambasadë para se ta ketë kontrolluar një qendër këshillimi.
q-residence-passport_until = Deri kur vlen pasaporta ose dokumenti i udhëtimit?
    .hint = Në faqen me foto
q-residence-identity_papers = Cilat letra të tjera tregojnë kush jeni?
    .hint = Vlejnë edhe kopjet dhe fotot
    .check-none_and_more = “Asnjë prej këtyre” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-residence-entry_on = Prej kur jeni në Gjermani?
    .hint = Dita kur keni hyrë herën e parë; mjafton muaji ose viti
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
    .check-long_ago = Kjo është më shumë se 80 vjet më parë. A është i saktë viti?
q-residence-here_since = Prej kur jetoni këtu pa ndërprerje me ndonjë letër qëndrimi?
    .hint = Vlejnë edhe Duldung dhe Aufenthaltsgestattung
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
    .check-before_entry = Kjo do të ishte para ardhjes suaj. Ju lutemi kontrolloni të dyja datat.
q-residence-lawful_since = Prej kur keni pa ndërprerje një leje qëndrimi (Aufenthaltstitel)?
    .hint = Mjafton viti ose muaji
    .help = Te qytetarët e BE-së: prej kur jetojnë këtu. Te personat me mbrojtje llogaritet edhe procedura e azilit: atëherë shënoni ditën e kërkesës për azil.
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-residence-tolerated_since = Prej kur keni pa ndërprerje qëndrim të toleruar (Duldung)?
    .hint = Të gjitha Duldung njëra pas tjetrës llogariten bashkë
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-residence-marriage = Si është puna me martesën nga e cila varet qëndrimi?
    .help = Pyetni vetëm kur jeni vetëm ju të dy. Para çdo njoftimi te një zyrë, së pari këshillim juridik.
q-residence-together_since = Prej kur jetoni bashkë në Gjermani si çift i martuar?
    .hint = Mjafton viti ose muaji
q-residence-aims = Çfarë dëshironi për qëndrimin tuaj?
    .hint = Mund të zgjidhni disa

## asylum
q-asylum-phase = Deri ku ka arritur procedura juaj e azilit?
    .help = Pse ka ikur dikush, nuk pyetet këtu. Bëhet fjalë vetëm për afatet.
q-asylum-applied_on = Kur e keni bërë kërkesën për azil?
    .hint = Dita te BAMF, jo dita e mbërritjes
q-asylum-hearing_on = Kur është intervista (Anhörung) te BAMF?
    .hint = Data është në thirrje (Ladung); pa takim “nuk më përket”
    .check-passed = Kjo datë ka kaluar. Ju lutemi kërkoni këshillë që sot.
q-asylum-hearing_needs = A ka diçka për të cilën duhet pasur kujdes në intervistë (Anhörung)?
    .help = Vetëm po ose jo, asnjë diagnozë dhe asnjë arsye. Sëmundjen, shtatzëninë, dhunën ose dëshirën që të pyesë një grua i sqaron këshillimi për procedurën e azilit.
q-asylum-served_on = Në cilën ditë ka ardhur vendimi (Bescheid)?
    .hint = Data në zarfin e verdhë, jo ajo në letër
    .help = Ju lutemi ruajeni zarfin. Kush nuk e di ditën: “nuk e di”, dhe megjithatë sot në këshillim.
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-asylum-action_filed = A është bërë tashmë padi (Klage) kundër vendimit?
    .hint = Nga ju vetë ose nga një avokate
q-asylum-urgent_request_filed = A i është bërë gjykatës edhe një kërkesë urgjente (Eilantrag)?
q-asylum-court_file = Cila gjykatë dhe cili numër dosjeje (Aktenzeichen)?
    .hint = Lart në letrën e gjykatës
q-asylum-address_told = A e dinë BAMF, zyra për të huajt (Ausländerbehörde) dhe gjykata adresën tuaj të tanishme?
    .help = Një letër konsiderohet e mbërritur, nëse ka shkuar në adresën e fundit që keni njoftuar.
q-asylum-protection = Cila mbrojtje ju është njohur?
    .hint = Shkruhet në vendim, në faqen e parë
q-asylum-protection_final_on = Prej kur është përfundimtar vendimi për mbrojtjen?
    .hint = Kur nuk dihet: dita kur ka ardhur vendimi
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.

## repatriate
q-repatriate-role = Si çfarë ju kanë pranuar?
    .hint = Shkruhet në vendimin e pranimit (Aufnahmebescheid) ose në Registrierschein
q-repatriate-certificate = A e keni vërtetimin sipas § 15 BVFG?
    .help = Me këtë vërtetim personi është gjerman. E lëshon Bundesverwaltungsamt.

## earlier_stay
q-earlier_stay-place = Ku keni jetuar më parë?
    .hint = Qyteti ose shteti, një qëndrim pas tjetrit
q-earlier_stay-paper = Çfarë letre kishit atje?
q-earlier_stay-from = Prej kur?
    .hint = Mjafton viti ose muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-earlier_stay-until = Deri kur?
    .hint = Mjafton viti ose muaji
    .check-before_start = Fundi do të ishte para fillimit. Ju lutemi kontrolloni të dyja datat.

## child
q-child-born_here = A ka lindur fëmija në Gjermani?
q-child-own_paper = A ka fëmija një letër qëndrimi të vetën?
    .hint = Çdo fëmije i duhet letra e vet; “nuk më përket” nëse ka pasaportë gjermane

## family_abroad
q-family_abroad-first_name = Si e ka emrin ky person?
    .hint = Një person pas tjetrit
q-family_abroad-relation = Çfarë e keni këtë person?
q-family_abroad-country = Në cilin vend është ky person?
q-family_abroad-birth_date = Kur ka lindur ky person?
    .hint = Mjafton viti ose muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-family_abroad-wants_to_come = A dëshironi që ky person të vijë në Gjermani?
q-family_abroad-step = Çfarë është bërë tashmë për këtë?
q-family_abroad-whereabouts_known = A e dini ku është ky person?
    .help = Nëse kontakti ka humbur, ndihmon shërbimi i kërkimit i Kryqit të Kuq (DRK-Suchdienst), falas.

## legal
q-legal-lawyer = A keni avokat ose avokate?
q-legal-lawyer_name = Si quhet avokati ose avokatja?
    .hint = Emri ose zyra e avokatit
q-legal-advice_needed = A ka ndonjë çështje juridike për të cilën ju duhet këshilla e një avokati?
    .help = Për çfarë bëhet fjalë, këtu nuk duhet ta thotë askush.
q-legal-advice_aid = A keni një fletë për ndihmë juridike (Beratungshilfeschein) nga Amtsgericht?
    .hint = Me të këshilla e parë kushton më së shumti 15 euro
q-legal-objection_until = A ka ndonjë letër që duhet ta kundërshtoni (Einspruch) deri në një ditë të caktuar? Deri kur?
    .hint = Vetëm dita; pa letër të tillë “nuk më përket”
    .help = Për çfarë bëhet fjalë në letër, nuk shënohet.
    .check-passed = Kjo datë ka kaluar. Ju lutemi kërkoni këshillë që sot.
q-legal-summons_on = A ju kanë thirrur në një bisedë, para së cilës dëshironi këshillë? Për kur?
    .hint = Vetëm dita; pa thirrje “nuk më përket”
    .help = Arsyeja nuk shënohet. Pa këshillë askush nuk duhet të thotë diçka për çështjen.
    .check-passed = Kjo datë ka kaluar. Ju lutemi kërkoni këshillë që sot.
q-legal-missed = A ju ka kaluar ndonjë afat pa fajin tuaj?
    .hint = Për shembull sepse letra nuk erdhi ose ishit në spital
q-legal-could_act_since = Prej kur mund të vepronit përsëri?
    .hint = Për shembull dita kur e keni marrë vesh për letrën
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.

## proceeding
q-proceeding-court = Në cilën gjykatë?
    .hint = Shkruhet lart në letër
q-proceeding-kind = Për çfarë bëhet fjalë përafërsisht?
    .help = Çështjet penale nuk shënohen këtu.
q-proceeding-file_number = Cili numër dosjeje (Aktenzeichen)?
q-proceeding-hearing_on = Kur është seanca e ardhshme në gjykatë?
    .hint = Pa seancë: “nuk më përket”
    .check-passed = Kjo datë ka kaluar. Ju lutemi kërkoni këshillë që sot.

## perspective
q-perspective-own_livelihood = Sa prej parave që ju duhen për të jetuar i fitoni vetë?
    .hint = Ju dhe njerëzit me të cilët ndani shpenzimet, bashkë
q-perspective-pension_months = Për sa muaj janë paguar kontribute në sigurimin e pensionit (Rentenversicherung)?
    .hint = Shkruhet në historikun e sigurimit (Versicherungsverlauf)
q-perspective-civics_test = A e keni kaluar një test për jetën në Gjermani?
q-perspective-german_certificate = Për cilin nivel të gjermanishtes keni certifikatë?
    .hint = Shkruhet në certifikatë; pa certifikatë “Ende pa gjermanisht”
q-perspective-school_here = A keni shkuar këtu tre vjet në shkollë, ose a keni mbaruar këtu një shkollë?
    .hint = Vlejnë edhe Berufskolleg dhe formimi profesional (Ausbildung)
q-perspective-training_contract = A keni një vend për formim profesional (Ausbildung)?
q-perspective-training_starts_on = Kur fillon formimi profesional?
    .hint = Shkruhet në kontratë
q-perspective-skilled_offer = A keni mundësi për një vend pune që kërkon formim profesional ose studime?
q-perspective-finished_training_here = A e keni mbaruar formimin profesional ose studimet në Gjermani?
q-perspective-skilled_since = Prej kur keni leje qëndrimi si punëtor i kualifikuar (Fachkraft)?
    .hint = Karta Blu dhe lejet sipas §§ 18a, 18b, 18d bashkë
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.

## protection
q-protection-exploitation = A ka shenja se personi po shfrytëzohet ose detyrohet?
    .help = Vetëm kur jeni vetëm ju të dy. Letra të marra, pa pagë, kërcënime, punë për të larë borxhe. Mos hulumtoni: pyet qendra e specializuar.
q-protection-same_home = A banon personi nga i cili vjen rreziku në të njëjtën banesë?
    .help = Atëherë mos jepni asnjë fletë për në shtëpi dhe mos shkruani mesazh.
q-protection-wishes = Çfarë dëshiron personi për sigurinë e vet?
    .help = Personi vendos çfarë ndodh. Pa dëshirën e tij nuk njoftohet askush.
    .check-nothing_and_more = “Tani për tani asnjë prej këtyre” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-protection-must_move_away = A e ndalon ndonjë kusht i lejes shpërnguljen në një vend të sigurt?
    .help = Detyrimi i vendbanimit (Wohnsitzauflage) ose një kufizim i vendit që e pengon këtë, zakonisht hiqet.
