
## language
q-language-first = Cilat gjuhë i flisni që nga fëmijëria?
    .hint = Mund të zgjidhni disa
q-language-reading = Sa mirë lexoni dhe shkruani në gjuhën tuaj?
    .hint = Çdo përgjigje është në rregull
    .help = Kështu gjejmë një kurs që ju përshtatet, dhe letrat jua shpjegojmë me gojë, nëse kjo është më lehtë.
q-language-level_source = Nga e dimë këtë?
    .hint = Ju lutemi tregoni certifikatën
q-language-level_on = Kur ishte provimi ose testi?
    .hint = Mjafton muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-language-course_kind = Çfarë kursi është ose ishte?
q-language-right_until = Deri kur vlen fleta e së drejtës (Berechtigungsschein) ose detyrimi (Verpflichtung)?
    .hint = Data është në fletë
    .help = Nëse nuk ka datë: “nuk më përket”.
q-language-waiting_since = Prej kur prisni për një vend në kurs?
    .hint = Mjafton muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-language-obstacles = Çfarë e bën tani të vështirë të shkoni në kurs?
    .hint = Mund të zgjidhni disa
    .check-nothing_and_more = “Asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.

## other_language
s-other_language = Gjuhë të tjera
q-other_language-name = Cilën gjuhë tjetër flisni?
    .hint = Një pas tjetrës, edhe dialekte
q-other_language-skills = Çfarë dini në këtë gjuhë?

## past_course
s-past_course = Kurse të mëparshme
q-past_course-provider = Në cilën shkollë ishte kursi?
    .hint = Një kurs pas tjetrit
q-past_course-kind = Çfarë kursi ishte?
q-past_course-from = Kur ka filluar?
    .hint = Mjafton muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-past_course-until = Kur ka mbaruar?
    .hint = Mjafton muaji
    .check-before_start = Kursi do të kishte mbaruar para se të fillonte. Ju lutemi kontrolloni të dyja datat.
q-past_course-hours = Sa orë mësimi ishin përafërsisht?
    .hint = Shkruhen në vërtetimin e kursit
q-past_course-outcome = Si ka përfunduar?

## education
s-education = Shkolla dhe formimi
q-education-school_years = Sa vjet keni shkuar gjithsej në shkollë?
    .hint = Edhe ndërprerjet janë në rregull: numërohen vetëm vitet e shkollës
q-education-school_abroad = Cilën shkollë e keni mbaruar jashtë Gjermanisë?
q-education-school_germany = A keni shkuar në shkollë në Gjermani?
q-education-regulated = A lejohet profesioni juaj në Gjermani vetëm me një licencë?
    .hint = Për shembull infermieri, mjekësi, mësimdhënie, edukim, drejtësi
    .help = Nëse një profesion është i rregulluar, e tregon Anerkennungs-Finder i shtetit.
q-education-certificate_abroad = A e keni marrë diplomën e profesionit tuaj jashtë Gjermanisë?
q-education-certificate_translated = A janë dëftesat dhe diplomat tuaja të përkthyera në gjermanisht?
    .hint = Nga një përkthyes ose përkthyese me vulë
q-education-recognition = Deri ku ka arritur njohja (Anerkennung) e diplomës suaj?
    .hint = Ju lutemi na tregoni letrat për këtë
q-education-recognition_on = Kur e ka vërtetuar zyra që të gjitha dokumentet janë aty?
    .hint = Në letër: “vollständig” (të plota)
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-education-wishes = Çfarë doni të mësoni ose të mbaroni ende?
    .hint = Mund të zgjidhni disa
    .check-nothing_and_more = “Tani për tani asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-education-study_preparation = A ju duhet për studimet ende Studienkolleg ose një provim gjuhe?
    .hint = Këtë e thotë universiteti ose uni-assist
q-education-training = A keni një vend për formim profesional (Ausbildung)?
    .hint = Vlen edhe një premtim
q-education-training_starts = Kur fillon formimi profesional?
    .hint = Shkruhet në kontratë
q-education-training_away = A banoni gjatë formimit profesional larg prindërve?
    .hint = Edhe kur prindërit banojnë shumë larg
q-education-training_grant = A keni kërkuar ndihmë për formimin profesional (Berufsausbildungsbeihilfe, BAB)?
    .hint = Para nga zyra e punës (Agentur für Arbeit) gjatë formimit
q-education-money_for_study = A ju mjaftojnë paratë deri në fund të semestrit?
    .hint = Llogaria, puna dhe ndihma bashkë

## training_abroad
s-training_abroad = Profesione dhe diploma të tjera
q-training_abroad-occupation = Çfarë profesioni ose studimi tjetër keni mësuar?
    .hint = Një pas tjetrit
q-training_abroad-country = Në cilin vend?
q-training_abroad-years = Sa vjet ka zgjatur?
q-training_abroad-degree = Si e keni mbaruar?
q-training_abroad-finished = Kur e keni përfunduar?
    .hint = Mjafton viti
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-training_abroad-certificate = A e keni diplomën?

## work
q-work-status = Çfarë bëni tani?
    .hint = Punë, formim profesional, pushim prindëror ose diçka tjetër
q-work-permission = Çfarë shkruhet për punën në letrën tuaj të qëndrimit?
    .hint = Në kartë ose në fletën shtesë: “Erwerbstätigkeit …”
q-work-registered = A jeni të regjistruar si punëkërkues te Agentur für Arbeit ose te Jobcenter?
    .hint = Bëhet edhe në internet dhe nuk kushton asgjë
q-work-jobcenter_plan = A keni një plan me Jobcenter?
    .hint = “Kooperationsplan”
q-work-employer = Ku punoni?
    .hint = Mjafton dega
q-work-since = Prej kur punoni atje?
    .hint = Mjafton muaji
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-work-limited_until = Deri kur është kontrata juaj me afat?
    .hint = Pa afat: “nuk më përket”
q-work-hours = Sa orë punoni në javë?
    .hint = Mesatarja e muajve të fundit
q-work-gross = Sa fitoni bruto në muaj?
    .hint = Shkruhet në fletëpagesë (Lohnabrechnung)
q-work-contract = A keni kontratë pune me shkrim?
q-work-job_end = A e keni humbur punën, apo mbaron së shpejti?
    .hint = Ju lutemi na e tregoni letrën
q-work-told_on = Kur e keni marrë vesh, ose kur e keni marrë letrën?
    .hint = Dita kur ishte në kutinë e postës ose jua dhanë në dorë
    .help = Nga kjo ditë fillojnë afate të shkurtra.
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-work-ends_on = Cila është ose ishte dita juaj e fundit e punës?
    .hint = Fundi i marrëdhënies së punës
q-work-wage_unpaid = A ka ndonjë punëdhënës që nuk jua ka paguar pagën?
    .hint = Edhe pas mbarimit të punës
q-work-wage_due_on = Kur duhej të kishte ardhur paga e parë që mungon?
    .hint = Mundësisht dita; zakonisht është dita e fundit e muajit
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-work-skills = Çfarë dini të bëni mirë?
    .hint = Edhe nga jeta e përditshme; mund të zgjidhni disa
q-work-cv = A keni një CV (Lebenslauf) në gjermanisht?
q-work-obstacles = Çfarë e bën tani të vështirë të gjeni ose të mbani punë?
    .hint = Mund të zgjidhni disa
    .check-nothing_and_more = “Asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-work-dream = Çfarë pune do të bënit me qejf?
    .hint = Me fjalët tuaja

## past_job
s-past_job = Puna e mëparshme
q-past_job-activity = Çfarë keni punuar më parë?
    .hint = Një punë pas tjetrës, edhe pa kontratë në punën e familjes
q-past_job-country = Në cilin vend?
q-past_job-years = Sa vjet?
