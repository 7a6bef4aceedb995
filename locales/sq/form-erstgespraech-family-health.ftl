
## Sections
s-member = Secili person në familje
s-youth = Të rinjtë
s-later_life = Mosha dhe pensioni
s-pregnancy = Shtatzënia
s-screening = Vlerësimi i këshillimit

## person
q-person-preferred_name = Si dëshironi t’ju drejtohemi?
    .hint = Emri që përdorni, me “zoti” ose “zonja” ose pa to
q-person-spellings = A është shkruar emri juaj ndryshe në letra të tjera? Si?
    .hint = Për shembull në pasaportë ose në certifikatën e lindjes; përndryshe: “nuk më përket”
    .help = Kur një zyrë nuk gjen diçka, shpesh shkaku është emri i shkruar ndryshe.
q-person-gender = Çfarë gjinie të shënojmë?
    .hint = Nuk jeni të detyruar ta thoni
q-person-birth_country = Në cilin vend keni lindur?
q-person-second_nationality = A keni edhe një shtetësi tjetër?
    .hint = Përndryshe: “nuk më përket”
q-person-contact_ways = Si mund t’ju kontaktojmë?
    .hint = Mund të zgjidhni disa
    .help = Çfarë nuk është shënuar, nuk e bëjmë. Në postën zanore dhe në mesazhe nuk e themi kurrë arsyen.
    .check-none_and_more = Përgjigjja e parë nuk përputhet me të tjerat. Ju lutemi hiqni njërën.
q-person-messenger = Cilin aplikacion për mesazhe përdorni?
    .hint = Vetëm për takime, kurrë për përmbajtje
q-person-email = Cila është adresa juaj e e-mailit?
    .hint = Një adresë që e lexoni vetëm ju
q-person-contact_times = Kur ju gjejmë më lehtë dhe kur nuk duhet t’ju telefonojmë?
q-person-trusted_person = Kë mund të telefonojmë, nëse nuk ju gjejmë?
    .hint = Emri dhe numri; askënd: “nuk më përket”
q-person-address = Në cilën adresë mund t’ju shkruajmë?
    .hint = Edhe emri që është te kutia e postës
q-person-representatives = A mund ose duhet dikush të vendosë ose të nënshkruajë për ju?
    .hint = Mund të zgjidhni disa; zakonisht ka për këtë një kartelë ose një dokument
    .check-none_and_more = Përgjigjja e parë nuk përputhet me të tjerat. Ju lutemi hiqni njërën.
q-person-representative_contact = Si e kontaktojmë këtë person?
    .hint = Emri, numri dhe, nëse dihet, numri i dosjes

## family
q-family-state = Cila është gjendja juaj civile?
q-family-help_wanted = A dëshironi ndihmë në jetën e përditshme të familjes ose në rritjen e fëmijëve?
    .hint = Vullnetare, falas dhe në mirëbesim

## member
q-member-lives = A jeton ky person me ju?
q-member-nationality = Çfarë shtetësie ka ky person?
q-member-support_needed = A ka ky person nevojë për ndihmë të veçantë për shkak të sëmundjes, aftësisë së kufizuar ose moshës?
    .hint = Nuk jeni të detyruar të thoni pse

## child
q-child-place = Ku është ky fëmijë gjatë ditës?
q-child-custody = Kush e ka të drejtën e kujdestarisë (Sorgerecht) për këtë fëmijë?
    .hint = Kush mund të nënshkruajë dhe të vendosë?
q-child-kita_from = Prej kur ju duhet vendi?
    .hint = Mjafton muaji
q-child-kita_hours = Sa orë në javë ju duhen?
q-child-need_notified_on = Kur ia keni njoftuar këtë zyrës për fëmijë dhe të rinj (Jugendamt)?
    .hint = Data është në e-mail ose në kopje
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrolloni vitin.
q-child-birth_certificate = Çfarë dokumenti ka për lindjen e këtij fëmije?
q-child-parental_allowance = A merrni shtesë prindërore (Elterngeld) për këtë fëmijë?
q-child-checkups = A janë bërë kontrollet mjekësore të këtij fëmije?
    .hint = Ato janë në fletoren e verdhë (U-Heft)
q-child-measles = A ka për këtë fëmijë një dëshmi të mbrojtjes nga fruthi?
    .hint = Libreza e vaksinimit ose vërtetim nga mjeku
q-child-doctor = A ka ky fëmijë një mjek ose mjeke për fëmijë?
q-child-disability = A ka ky fëmijë një aftësi të kufizuar, apo zhvillohet ndryshe nga sa prisni?
    .hint = Nuk jeni të detyruar të thoni cilën
q-child-school_step = Çfarë keni bërë tashmë për një vend në shkollë?
q-child-school_kind = Në cilën lloj shkolle shkon ky fëmijë?
q-child-class_year = Në cilën klasë shkon ky fëmijë?
q-child-school_since = Prej kur shkon ky fëmijë në shkollë në Gjermani?
    .hint = Mjafton muaji
q-child-all_day_wanted = A ju duhet për këtë fëmijë dikush që e ruan pas mësimit (shkollë gjithëditore, Ganztag, OGS)?
q-child-school_report = A ka dëftesa nga një shkollë jashtë Gjermanisë?
    .hint = Edhe kopje ose foto
q-child-learning_support = A ka ky fëmijë nevojë për ndihmë në mësime ose në shkollë?
q-child-education_package = A merr ky fëmijë ndihmë për arsim dhe pjesëmarrje (Bildung und Teilhabe)?
    .hint = Për shembull drekë, ekskursione, gjëra shkolle, mësim plotësues, klub
q-child-youth_office_help = A ka tashmë për këtë fëmijë ndihmë nga Jugendamt?
    .hint = Për shembull ndihmë familjare (Familienhilfe); merremi vesh me ta, nëse ju pajtoheni

## youth
q-youth-situation = Çfarë bëni tani?
q-youth-care = A keni jetuar në një grup banimi, te një familje kujdestare ose me një kujdestar ligjor?
    .hint = Ndihmë për të rinj nga Jugendamt
q-youth-care_until = Deri kur është miratuar kjo ndihmë, ose kur ka mbaruar?
    .hint = Shkruhet në vendim ose në planin e ndihmës (Hilfeplan)
q-youth-care_wanted = A dëshironi ndihmë edhe më tej, për shembull për banim, me zyrat ose për formimin profesional?

## later_life
q-later_life-pension = A merrni pension nga Gjermania, ose a e keni kërkuar?
q-later_life-worked_here = A keni punuar ose keni rritur fëmijë në Gjermani?
    .hint = Vlejnë edhe kohët e shkurtra
q-later_life-pension_abroad = A keni paguar në një vend tjetër për një pension?

## health
q-health-earlier_insurance = Si keni qenë të siguruar herën e fundit?
q-health-card = A keni një kartë të vlefshme të sigurimit shëndetësor?
    .hint = Karta me foto nga sigurimi shëndetësor (Krankenkasse)
q-health-doctor = A keni një mjek ose mjeke familjare?
q-health-treatment = A ju duhet një mjekim që nuk po e merrni tani?
    .hint = Nuk jeni të detyruar të thoni cilën
q-health-chronic = A duhet të shkoni rregullisht te mjeku ose të merrni ilaçe vazhdimisht?
    .hint = Nuk jeni të detyruar të thoni pse
q-health-medicine_until = Deri kur ju mjaftojnë ilaçet?
    .hint = Pa ilaçe: “nuk më përket”
q-health-strain = Si jeni me gjumin, shqetësimet dhe kujtimet?
    .hint = Vetëm aq sa dëshironi të thoni
    .help = Ju lutemi mos pyesni për përjetimet. Mjafton të dimë nëse personi dëshiron ndihmë.
q-health-support_wanted = A dëshironi të flisni me dikë që është i shkolluar për këtë?
    .hint = Në mirëbesim dhe falas, me përkthim
q-health-disability = A keni një aftësi të kufizuar?
    .hint = Nuk jeni të detyruar të thoni cilën
q-health-care = A ju duhet ndihmë çdo ditë, për shembull për t’u larë, për t’u veshur ose për të ngrënë?

## pregnancy
q-pregnancy-expecting = A prisni fëmijë ju ose partnerja juaj?
    .hint = Nuk jeni të detyruar t’i përgjigjeni kësaj
q-pregnancy-due_on = Kur pritet të lindë fëmija?
    .hint = Data është në librezën e shtatzënisë (Mutterpass, “ET”); mjafton muaji
    .check-passed = Kjo datë ka kaluar prej kohësh. A është e saktë?
    .check-far_ahead = Kjo është më shumë se 41 javë larg. A është e saktë data?
q-pregnancy-record = A ka tashmë një librezë shtatzënie (Mutterpass)?
    .hint = E jep gjinekologia ose mamia
q-pregnancy-midwife = A është gjetur një mami (Hebamme)?
q-pregnancy-foundation = A janë kërkuar para nga fondacioni “Mutter und Kind” (Nëna dhe fëmija)?
    .hint = Për rroba bebeje, krevat dhe karrocë; e mundur vetëm para lindjes
q-pregnancy-supplement = A merrni tashmë më shumë para për shkak të shtatzënisë?
    .hint = “Mehrbedarf” në vendim, nga java e 13-të
q-pregnancy-equipment = A janë kërkuar pajisjet e para për shtatzëninë dhe lindjen?
    .hint = Rroba shtatzënie, rroba bebeje, mobilie
q-pregnancy-employed = A punon nëna e ardhshme, apo është në formim profesional?
q-pregnancy-paternity = Kush është babai sipas ligjit?
    .hint = E rëndësishme për emrin, alimentacionin dhe kujdestarinë
q-pregnancy-birth_papers = A janë gati letrat e prindërve për certifikatën e lindjes?
    .hint = Pasaporta, certifikatat e lindjes, certifikata e martesës, të përkthyera

## screening
q-screening-areas = Në cilat fusha të jetës ka nevojë?
    .hint = Mund të zgjidhni disa; nga tri e lart gjendja quhet e ndërlikuar
q-screening-agencies = Sa zyra a shërbime janë të përfshira, ose do të duhej të ishin?
    .hint = Zyra, qendra këshillimi, mjekë, shkolla, të gjitha bashkë
q-screening-regular_paths = A e arrin personi qëllimin në rrugët e zakonshme?
    .hint = “Jo”, kur nuk dihet kush është përgjegjës ose ofertat nuk ndihmojnë
q-screening-own_resources = A mund ta bëjë personi këtë me forcat e veta dhe me njerëzit përreth?
    .hint = Me informata, por pa shoqërim
q-screening-consents = A dëshiron personi shoqërim personal (Case Management) dhe a pajtohet me të?
    .hint = Vullnetare, mund të mbarojë në çdo kohë
q-screening-criteria_met = Kriteret e plotësuara për Case Management (nga pesë)
q-screening-consult = Me kë të bisedohet në mirëbesim?
    .hint = Këtu mos shënoni kurrë një arsye
    .help = Dyshimet, akuzat dhe diagnozat nuk i përkasin kësaj dosjeje. Shërbimi i specializuar këshillon pa emra.
    .check-none_and_more = Përgjigjja e parë nuk përputhet me të tjerat. Ju lutemi hiqni njërën.
