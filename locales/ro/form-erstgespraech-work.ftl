## language
q-language-first = Ce limbi vorbiți din copilărie?
    .hint = Sunt posibile mai multe răspunsuri
q-language-reading = Cât de bine citiți și scrieți în limba dumneavoastră?
    .hint = Orice răspuns este în regulă
    .help = Așa găsim un curs potrivit și explicăm scrisorile mai degrabă prin viu grai, dacă așa e mai ușor.
q-language-level_source = De unde știm asta?
    .hint = Vă rugăm să ne arătați un certificat
q-language-level_on = Când a fost examenul sau testul?
    .hint = Luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-language-course_kind = Ce fel de curs este sau a fost?
q-language-right_until = Până când este valabil dreptul sau obligația de curs (Berechtigungsschein, Verpflichtung)?
    .hint = Data este pe foaie
    .help = Dacă nu este nicio dată pe foaie: „nu este cazul”.
q-language-waiting_since = De când așteptați un loc la curs?
    .hint = Luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-language-obstacles = Ce face acum dificil să mergeți la un curs?
    .hint = Sunt posibile mai multe răspunsuri
    .check-nothing_and_more = „nimic” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.

## other_language
s-other_language = Alte limbi
q-other_language-name = Ce limbă mai vorbiți?
    .hint = Una după alta, și dialecte
q-other_language-skills = Ce știți să faceți în această limbă?

## past_course
s-past_course = Cursuri anterioare
q-past_course-provider = La ce școală a fost cursul?
    .hint = Un curs după altul
q-past_course-kind = Ce fel de curs a fost?
q-past_course-from = Când a început?
    .hint = Luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-past_course-until = Când s-a terminat?
    .hint = Luna este de ajuns
    .check-before_start = Cursul s-ar fi terminat înainte să înceapă. Verificați ambele date.
q-past_course-hours = Câte ore de curs au fost, aproximativ?
    .hint = Sunt trecute pe adeverința de curs
q-past_course-outcome = Cum s-a încheiat?

## education
s-education = Școală și formare
q-education-school_years = Câți ani ați mers în total la școală?
    .hint = Și întreruperile sunt în regulă: contează doar anii de școală
q-education-school_abroad = Ce școală ați terminat în străinătate?
q-education-school_germany = Ați mers la o școală în Germania?
q-education-regulated = Profesia dumneavoastră se poate practica în Germania doar cu autorizație?
    .hint = De exemplu îngrijire, medicină, învățământ, educație, drept
    .help = Dacă o profesie este reglementată arată Anerkennungs-Finder (căutarea federală pentru recunoaștere).
q-education-certificate_abroad = Ați primit în străinătate diploma pentru profesia dumneavoastră?
q-education-certificate_translated = Diplomele dumneavoastră sunt traduse în germană?
    .hint = De un traducător autorizat, cu ștampilă
q-education-recognition = Unde a ajuns recunoașterea diplomei dumneavoastră?
    .hint = Vă rugăm să ne arătați scrisorile despre asta
q-education-recognition_on = Când a confirmat instituția că toate actele sunt complete?
    .hint = În scrisoare: „vollständig”
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-education-wishes = Ce ați vrea să mai învățați sau să terminați?
    .hint = Sunt posibile mai multe răspunsuri
    .check-nothing_and_more = „deocamdată nimic” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-education-study_preparation = Mai aveți nevoie pentru studii de un an pregătitor (Studienkolleg) sau de un examen de limbă?
    .hint = Vă spune universitatea sau uni-assist
q-education-training = Aveți un loc de formare profesională (Ausbildung)?
    .hint = Și o promisiune contează
q-education-training_starts = Când începe formarea profesională?
    .hint = Scrie în contract
q-education-training_away = În timpul formării locuiți în altă parte decât la părinți?
    .hint = Și dacă părinții locuiesc prea departe
q-education-training_grant = Ați cerut ajutorul pentru formare profesională (Berufsausbildungsbeihilfe, BAB)?
    .hint = Bani de la agenția de muncă în timpul formării
q-education-money_for_study = Vă ajung banii până la sfârșitul semestrului?
    .hint = Cont, job și ajutor la un loc

## training_abroad
s-training_abroad = Alte meserii și diplome
q-training_abroad-occupation = Ce altă meserie ați învățat sau ce alte studii ați făcut?
    .hint = Una după alta
q-training_abroad-country = În ce țară?
q-training_abroad-years = Câți ani a durat?
q-training_abroad-degree = Cum ați încheiat?
q-training_abroad-finished = Când ați terminat?
    .hint = Anul este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-training_abroad-certificate = Aveți diploma?

## work
q-work-status = Ce faceți în prezent?
    .hint = Muncă, formare, concediu pentru copil sau altceva
q-work-permission = Ce scrie pe actul dumneavoastră despre muncă?
    .hint = Pe card sau pe foaia suplimentară: „Erwerbstätigkeit …”
q-work-registered = Figurați la agenția de muncă (Agentur für Arbeit) sau la Jobcenter ca persoană în căutare de lucru (arbeitsuchend)?
    .hint = Se poate și online și nu costă nimic
q-work-jobcenter_plan = Aveți un plan cu Jobcenter?
    .hint = „Kooperationsplan”
q-work-employer = Unde lucrați?
    .hint = Domeniul este de ajuns
q-work-since = De când lucrați acolo?
    .hint = Luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-work-limited_until = Până când este contractul dumneavoastră?
    .hint = Pe termen nelimitat: „nu este cazul”
q-work-hours = Câte ore pe săptămână lucrați?
    .hint = În medie, în ultimele luni
q-work-gross = Cât câștigați brut pe lună?
    .hint = Scrie pe fluturașul de salariu
q-work-contract = Aveți un contract de muncă în scris?
q-work-job_end = V-ați pierdut locul de muncă sau se încheie în curând?
    .hint = Vă rugăm să ne arătați scrisoarea
q-work-told_on = Când ați aflat sau ați primit scrisoarea?
    .hint = Ziua în care a fost în cutia poștală sau v-a fost dată în mână
    .help = Din această zi curg termene scurte.
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-work-ends_on = Care este sau a fost ultima dumneavoastră zi de lucru?
    .hint = Sfârșitul raportului de muncă
q-work-wage_unpaid = V-a rămas un angajator dator cu salariul?
    .hint = Și după terminarea muncii
q-work-wage_due_on = Când trebuia să fie plătit primul salariu lipsă?
    .hint = Dacă se poate, ziua; de obicei ultima din lună
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-work-skills = Ce știți să faceți bine?
    .hint = Și din viața de zi cu zi; sunt posibile mai multe răspunsuri
q-work-cv = Aveți un CV în germană?
q-work-obstacles = Ce face acum dificil să găsiți sau să păstrați un loc de muncă?
    .hint = Sunt posibile mai multe răspunsuri
    .check-nothing_and_more = „nimic” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-work-dream = Ce muncă ați vrea să faceți?
    .hint = Cu cuvintele dumneavoastră

## past_job
s-past_job = Munca de dinainte
q-past_job-activity = Ce ați lucrat înainte?
    .hint = O muncă după alta, și fără contract, în firma familiei
q-past_job-country = În ce țară?
q-past_job-years = Câți ani?
