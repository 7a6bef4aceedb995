
## language
q-language-first = Koje jezike govorite od detinjstva?
    .hint = Moguće je više odgovora
q-language-reading = Koliko dobro čitate i pišete na svom jeziku?
    .hint = Svaki odgovor je u redu
    .help = Tako nalazimo kurs koji Vam odgovara, a pisma radije objašnjavamo usmeno, ako je to lakše.
q-language-level_source = Odakle to znamo?
    .hint = Sertifikat molimo pokažite
q-language-level_on = Kada je bio ispit ili test?
    .hint = Dovoljan je mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-language-course_kind = Kakav je to kurs, ili kakav je bio?
q-language-right_until = Do kada važi pravo na kurs (Berechtigungsschein) ili obaveza (Verpflichtung)?
    .hint = Datum stoji na listu
    .help = Ako na njemu nema datuma: „ne odnosi se“.
q-language-waiting_since = Od kada čekate mesto na kursu?
    .hint = Dovoljan je mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-language-obstacles = Šta Vam trenutno otežava da idete na kurs?
    .hint = Moguće je više odgovora
    .check-nothing_and_more = „Ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.

## other_language
s-other_language = Drugi jezici
q-other_language-name = Koji jezik još govorite?
    .hint = Jedan za drugim, i dijalekti
q-other_language-skills = Šta umete na tom jeziku?

## past_course
s-past_course = Raniji kursevi
q-past_course-provider = U kojoj školi je bio kurs?
    .hint = Jedan kurs za drugim
q-past_course-kind = Kakav je to kurs bio?
q-past_course-from = Kada je počeo?
    .hint = Dovoljan je mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-past_course-until = Kada se završio?
    .hint = Dovoljan je mesec
    .check-before_start = Kurs bi se završio pre nego što je počeo. Molimo proverite oba datuma.
q-past_course-hours = Koliko je otprilike bilo časova?
    .hint = Stoji na potvrdi o kursu
q-past_course-outcome = Kako se završio?

## education
s-education = Škola i stručno obrazovanje
q-education-school_years = Koliko godina ste ukupno išli u školu?
    .hint = I prekidi su u redu: računaju se samo školske godine
q-education-school_abroad = Koju školu ste završili u inostranstvu?
q-education-school_germany = Jeste li u Nemačkoj išli u školu?
q-education-regulated = Da li se Vaše zanimanje u Nemačkoj sme raditi samo uz dozvolu (Zulassung)?
    .hint = Na primer nega, medicina, nastava, vaspitanje, pravo
    .help = Da li je zanimanje regulisano, pokazuje državni Anerkennungs-Finder.
q-education-certificate_abroad = Jeste li diplomu za svoje zanimanje dobili u inostranstvu?
q-education-certificate_translated = Da li su Vaša svedočanstva i diplome prevedeni na nemački?
    .hint = Od sudskog tumača, sa pečatom
q-education-recognition = Dokle je stiglo priznavanje (Anerkennung) Vaše diplome?
    .hint = Molimo pokažite nam pisma o tome
q-education-recognition_on = Kada je služba potvrdila da su svi papiri tu?
    .hint = U pismu: „vollständig“ (potpuno)
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-education-wishes = Šta još želite da naučite ili završite?
    .hint = Moguće je više odgovora
    .check-nothing_and_more = „Zasad ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-education-study_preparation = Treba li Vam za fakultet još Studienkolleg ili ispit iz jezika?
    .hint = To kaže fakultet ili uni-assist
q-education-training = Imate li mesto za stručno obrazovanje (Ausbildung)?
    .hint = Računa se i obećanje
q-education-training_starts = Kada počinje stručno obrazovanje?
    .hint = Stoji u ugovoru
q-education-training_away = Stanujete li za vreme stručnog obrazovanja odvojeno od roditelja?
    .hint = I kad roditelji stanuju predaleko
q-education-training_grant = Jeste li tražili pomoć za stručno obrazovanje (Berufsausbildungsbeihilfe, BAB)?
    .hint = Novac od agencije za rad (Agentur für Arbeit) za vreme obrazovanja
q-education-money_for_study = Da li Vam je novac dovoljan do kraja semestra?
    .hint = Račun, posao i pomoć zajedno

## training_abroad
s-training_abroad = Druga zanimanja i diplome
q-training_abroad-occupation = Koje drugo zanimanje ste naučili ili koji drugi fakultet ste učili?
    .hint = Jedno za drugim
q-training_abroad-country = U kojoj zemlji?
q-training_abroad-years = Koliko godina je trajalo?
q-training_abroad-degree = Kako ste to završili?
q-training_abroad-finished = Kada ste završili?
    .hint = Dovoljna je godina
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-training_abroad-certificate = Imate li diplomu?

## work
q-work-status = Šta trenutno radite?
    .hint = Posao, stručno obrazovanje, roditeljsko odsustvo ili nešto drugo
q-work-permission = Šta u Vašem boravišnom papiru piše o radu?
    .hint = Na kartici ili dodatnom listu: „Erwerbstätigkeit …“
q-work-registered = Jeste li u Agentur für Arbeit ili u Jobcentru prijavljeni da tražite posao?
    .hint = To može i preko interneta i ne košta ništa
q-work-jobcenter_plan = Imate li plan sa Jobcentrom?
    .hint = „Kooperationsplan“
q-work-employer = Gde radite?
    .hint = Dovoljna je grana
q-work-since = Od kada tamo radite?
    .hint = Dovoljan je mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-work-limited_until = Do kada traje Vaš ugovor na određeno vreme?
    .hint = Na neodređeno: „ne odnosi se“
q-work-hours = Koliko sati sedmično radite?
    .hint = Prosek poslednjih meseci
q-work-gross = Koliko mesečno zarađujete bruto?
    .hint = Stoji na obračunu plate (Lohnabrechnung)
q-work-contract = Imate li pismeni ugovor o radu?
q-work-job_end = Jeste li izgubili posao, ili se uskoro završava?
    .hint = Molimo pokažite nam pismo
q-work-told_on = Kada ste za to saznali ili dobili pismo?
    .hint = Dan kada je bilo u sandučetu ili Vam je dato u ruke
    .help = Od tog dana teku kratki rokovi.
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-work-ends_on = Koji je ili je bio Vaš poslednji radni dan?
    .hint = Kraj radnog odnosa
q-work-wage_unpaid = Da li Vam neki poslodavac nije isplatio platu?
    .hint = I posle kraja posla
q-work-wage_due_on = Kada je trebalo da stigne prva plata koja nedostaje?
    .hint = Ako može, dan; obično poslednji u mesecu
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-work-skills = Šta dobro umete?
    .hint = I iz svakodnevice; moguće je više odgovora
q-work-cv = Imate li biografiju (Lebenslauf) na nemačkom?
q-work-obstacles = Šta Vam trenutno otežava da nađete ili zadržite posao?
    .hint = Moguće je više odgovora
    .check-nothing_and_more = „Ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-work-dream = Koji posao biste rado radili?
    .hint = Vašim rečima

## past_job
s-past_job = Raniji posao
q-past_job-activity = Šta ste ranije radili?
    .hint = Jedan posao za drugim, i bez ugovora u porodičnoj firmi
q-past_job-country = U kojoj zemlji?
q-past_job-years = Koliko godina?
