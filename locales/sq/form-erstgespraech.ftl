
## Sections
s-frame = Biseda
s-emergency = Çfarë është urgjente sot
s-letter = Letra dhe takime
s-person = Për ju
s-residence = Qëndrimi
s-household = Kush jeton me ju
s-family = Familja
s-child = Fëmija
s-livelihood = Paratë për të jetuar
s-health = Shëndeti
s-language = Gjuha
s-work = Puna dhe profesioni
s-housing = Banimi
s-network = Njerëzit dhe këshillimi
s-goals = Aftësitë dhe dëshirat
s-consent = Dhënia e të dhënave te zyra të tjera

## The talk itself
q-frame-language = Në cilën gjuhë dëshironi të flisni me ne?
    .hint = Gjuhën mund ta ndërroni në çdo kohë
q-frame-own_words = Çfarë ju sjell sot te ne?
    .hint = Me fjalët tuaja, nuk duhet të jetë e plotë
    .help = Ne shkruajmë atë që thoni. Çfarë mund t’ju dëmtojë, nuk e shkruajmë.
# Spoken, never shown on the client's side.
q-frame-alone = A mund të flasim tani vetëm ne të dy?
    .hint = Pyetni vetëm me gojë, askush tjetër nuk duhet të dëgjojë
    .help = Te “Jo” sot nuk pyetet për rrezik. Ju lutemi lini një bisedë vetëm për ju të dy, pa thënë arsyen.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = A ndiheni në rrezik në shtëpi ose jashtë saj?
    .hint = Pyetni vetëm me gojë dhe vetëm kur jeni vetëm ju të dy
    .help = Në rrezik të menjëhershëm: policia 110. Telefoni i ndihmës “Dhuna ndaj grave” (Hilfetelefon): 116 016, ditë e natë, falas, në shumë gjuhë. Mos printoni asgjë.
q-emergency-roof = A e dini ku do të flini sonte?
    .hint = Ju dhe të gjithë që janë me ju
q-emergency-money = A ju mjaftojnë paratë dhe ushqimi deri në pagesën e ardhshme?
q-emergency-doctor = A ju duhet sot një mjek ose ilaçe?
    .hint = Nuk jeni të detyruar të thoni çfarë keni
    .help = Urgjenca: 112. Mjeku kujdestar: 116 117.

## Letters and appointments
q-letter-deadline = A keni një letër me afat? Deri kur është afati?
    .hint = Nëse ka disa, afati më i hershëm; pa letër të tillë: “nuk më përket”
    .help = Mund të na tregoni edhe letra të pahapura. Zarfin e verdhë ju lutemi ruajeni: data në të është e rëndësishme.
    .check-passed = Ky afat ka kaluar. A është e saktë data? Nëse po, ju lutemi kërkoni ndihmë që sot te një qendër këshillimi.
q-letter-sender = Nga kush është kjo letër?
q-letter-appointment_on = A keni në 14 ditët e ardhshme një takim në një zyrë? Kur?
    .hint = Edhe pa letër; pa takim: “nuk më përket”
    .check-passed = Ky takim ka kaluar. A është e saktë data?
q-letter-appointment_with = Te kush është ky takim?

## The person
q-person-name = Si quheni?
    .hint = Emri dhe mbiemri si në dokument
    .help = Mund të thoni edhe një emër tjetër ose të mbeteni fillimisht pa emër.
q-person-birth_date = Kur keni lindur?
    .hint = Nëse nuk dihet dita, mjafton viti
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrolloni vitin.
    .check-long_ago = Kjo është më shumë se 110 vjet më parë. A është i saktë viti?
q-person-nationality = Çfarë shtetësie keni?
    .hint = Nëse keni disa, atë që shkruhet në lejen e qëndrimit
q-person-phone = Në cilin numër ju gjejmë pa rrezik?
    .hint = Një numër ku askush tjetër nuk dëgjon dhe nuk lexon
    .help = A mund të telefonojmë, të lëmë mesazh zanor ose të shkruajmë? Ju lutemi shënojeni këtë si vërejtje.
q-person-post_arrives = A ju vjen posta me siguri?
    .hint = A është emri juaj te kutia e postës?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Deri kur vlen leja juaj e qëndrimit (Aufenthaltstitel)?
    .hint = Data është në anën e përparme të kartës
    .help = Vërtetim i përkohshëm (Fiktionsbescheinigung), Duldung ose letër e azilit (Aufenthaltsgestattung): shënoni datën që është aty. Nëse leja është pa afat: “nuk më përket”.
    .check-long_ago = Kjo është më shumë se pesë vjet më parë. A është i saktë viti?
    .check-far_ahead = Kjo është më shumë se njëmbëdhjetë vjet larg. A është i saktë viti?
q-residence-title = Çfarë leje qëndrimi (Aufenthaltstitel) ose çfarë letre keni?
    .hint = Paragrafi shkruhet në kartë te “Anmerkungen”
    .help = Më lehtë është të na e tregoni kartën. “Nuk e di” është në rregull: data vlen prapë. Kush nuk ka letra, nuk është i detyruar ta thotë këtu.
q-residence-renewal_filed = A e keni kërkuar tashmë zgjatjen?
    .hint = Një telefonatë ose kërkesa për takim nuk është ende kërkesë për zgjatje
q-residence-renewal_steps = Çfarë keni bërë tashmë për zgjatjen?
    .hint = Mund të zgjidhni disa
    .check-nothing_and_more = “Ende asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-residence-title_since = Prej kur e keni këtë leje qëndrimi?
    .hint = Mjafton viti ose muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrolloni vitin.
    .check-after_end = Leja do të kishte filluar pas fundit të saj. Ju lutemi kontrolloni të dyja datat.
q-residence-demands = A ka kërkuar ndonjë zyrë diçka nga ju për mbrojtjen ose për pasaportën tuaj?
    .hint = Për shembull një letër nga BAMF ose nga zyra për të huajt (Ausländerbehörde)
    .help = Ju lutemi mos shkoni në ambasadë para se ta ketë kontrolluar një qendër këshillimi.
    .check-nothing_and_more = “Asnjë prej këtyre” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.

## Household
q-household-first_name = Si e ka emrin ky person?
    .hint = Të gjithë që jetojnë me ju, një person pas tjetrit
q-household-role = Çfarë e keni këtë person?
q-household-birth_date = Kur ka lindur ky person?
    .hint = Mjafton viti ose muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrolloni vitin.
    .check-long_ago = Kjo është më shumë se 110 vjet më parë. A është i saktë viti?
q-household-valid_until = Deri kur vlen leja e qëndrimit e këtij personi?
    .hint = Çdo kartë ka datën e vet, edhe ajo e fëmijës
    .help = Pasaportë gjermane ose leje pa afat: “nuk më përket”.
    .check-long_ago = Kjo është më shumë se pesë vjet më parë. A është i saktë viti?
q-household-renewal_filed = A është kërkuar tashmë zgjatja për këtë person?
    .hint = Çdo personi i duhet kërkesa e vet, edhe fëmijës

## Family
q-family-single_parent = A e rritni fëmijën ose fëmijët vetëm?

## Each child
q-child-kita_wanted = A dëshironi për këtë fëmijë një vend në kopsht (Kita) ose te një dado (Tagespflege)?
q-child-kita_steps = Çfarë keni bërë tashmë për vendin?
    .hint = Mund të zgjidhni disa
    .help = Ju lutemi ruajeni çdo refuzim, edhe e-mailet: ai është dëshmia juaj.
    .check-nothing_and_more = “Ende asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-child-need_notified = A ia keni njoftuar me shkrim zyrës për fëmijë dhe të rinj (Jugendamt) se ju duhet një vend?
    .hint = “Bedarfsanzeige”: mjafton një letër ose një e-mail
    .help = Nga ky njoftim fillon koha brenda së cilës Jugendamt duhet të përgjigjet dhe të ofrojë një vend.
q-child-maintenance = A paguan prindi tjetër për mbajtjen e këtij fëmije (alimentacion, Unterhalt)?
    .help = Pa pëlqimin tuaj nuk e kontaktojmë prindin tjetër.
q-child-maintenance_advance = A merrni për këtë fëmijë parapagim të alimentacionit (Unterhaltsvorschuss)?
    .hint = Para nga Jugendamt, kur prindi tjetër nuk paguan

## Livelihood
q-livelihood-benefits = Cilat ndihma në para merrni tani?
    .hint = Mund të zgjidhni disa; shkruhet në vendim (Bescheid)
    .help = Për Unterhaltsvorschuss pyesim te çdo fëmijë.
    .check-none_and_more = “Asnjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-livelihood-benefit_until = Deri kur është miratuar ndihma?
    .hint = Në vendim shkruhet “Bewilligungszeitraum” ose “von … bis …”
    .help = Nëse ka disa ndihma: ajo me të cilën jetoni.
    .check-long_ago = Kjo është më shumë se një vit më parë. A është i saktë viti?
q-livelihood-renewal_filed = A keni kërkuar tashmë që ndihma të vazhdojë?
    .hint = “Weiterbewilligungsantrag”; vlen edhe një kërkesë pa formular
q-livelihood-single_parent_supplement = A ka në vendimin tuaj një shtesë për prindër të vetëm (Mehrbedarf für Alleinerziehende)?
    .hint = Shkruhet në fletën e llogaritjes së vendimit
q-livelihood-account = A keni një llogari bankare tuajën?

## Health
q-health-insurance = Si jeni të siguruar shëndetësisht?
    .hint = Na e tregoni kartën, nëse dëshironi

## Language
q-language-reads = Cilat shkrime i lexoni mirë?
    .hint = Mund të zgjidhni disa
    .help = Kështu e dimë nëse ju ndihmon një fletë në gjuhën tuaj, apo më mirë ta bisedojmë.
    .check-none_and_more = “Mezi lexoj” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-language-german_level = Sa mirë dini gjermanisht?
    .hint = Sipas certifikatës së fundit ose sipas mendimit tuaj
q-language-course = A shkoni në një kurs gjermanishteje, ose a keni shkuar?
q-language-course_stopped_by = Çfarë ndodhi që u desh ta ndërprisni kursin?
    .hint = Mund të zgjidhni disa
q-language-course_right = A keni të drejtë ose detyrim të shkoni në kurs integrimi (Integrationskurs)?
    .hint = “Berechtigungsschein” ose “Verpflichtung”, një fletë nga zyra

## Work
q-work-occupation = Çfarë profesioni keni mësuar ose keni ushtruar?
    .hint = Ende pa profesion: “nuk më përket”
q-work-field = Cilës fushë i takon ky profesion?
q-work-years = Sa vjet keni punuar në këtë profesion?
q-work-certificate = A keni një diplomë ose dëshmi për këtë profesion?
    .help = Edhe pa letra, ajo që dini mund të kontrollohet dhe të vërtetohet.
q-work-goal = Çfarë doni të arrini më tej në punë?

## Housing
q-housing-kind = Si banoni?
q-housing-rooms = Sa dhoma ka banesa juaj?
    .hint = Pa kuzhinë dhe banjë; mund të shkruani edhe 1,5
q-housing-district = Në cilën lagje banoni?

## People around
q-network-counselling = Kush ju këshillon ose ju shoqëron tashmë?
    .hint = Mund të zgjidhni disa
    .help = Kështu nuk bëjmë asgjë dy herë dhe, nëse pajtoheni, mund të merremi vesh me ta.
    .check-none_and_more = “Askush” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-network-supporters = Kush ju ndihmon në jetën e përditshme?
    .hint = Për shembull një fqinje, miq, të afërm, një klub
    .help = Ju lutemi mos shkruani emra: mjafton “një fqinje”.
q-network-isolation = Sa shpesh ndiheni vetëm?
    .hint = 1 = kurrë, 5 = shumë shpesh

## Strengths and wishes
q-goals-strengths = Çfarë keni arritur tashmë? Për çfarë jeni krenarë?
    .hint = Vlejnë edhe gjërat e vogla
q-goals-wish = Çfarë duhet të jetë ndryshe pas tre muajsh?
    .hint = Me fjalët tuaja
q-goals-support = Çfarë ndihme dëshironi nga ne?

## Passing on
q-consent-share_with = Me kë mund të flasim për ju?
    .hint = Vetëm me ata që i përmendni; mund ta tërhiqni në çdo kohë
    .help = Më parë ju themi për çdo zyrë çfarë i japim dhe për çfarë qëllimi.
    .check-none_and_more = “Me askënd” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
