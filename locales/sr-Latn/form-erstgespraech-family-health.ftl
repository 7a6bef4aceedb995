
## Sections
s-member = Svaka osoba u domaćinstvu
s-youth = Mladi
s-later_life = Starost i penzija
s-pregnancy = Trudnoća
s-screening = Procena savetovališta

## person
q-person-preferred_name = Kako želite da Vam se obraćamo?
    .hint = Ime, sa „gospodine“ ili „gospođo“ ili bez toga
q-person-spellings = Da li je Vaše ime u drugim papirima drugačije napisano? Kako?
    .hint = Na primer u pasošu ili u rodnom listu; inače: „ne odnosi se“
    .help = Kad neka služba nešto ne nalazi, razlog je često drugačije napisano ime.
q-person-gender = Koji pol da upišemo?
    .hint = Ne morate to da kažete
q-person-birth_country = U kojoj zemlji ste rođeni?
q-person-second_nationality = Imate li još neko državljanstvo?
    .hint = Inače: „ne odnosi se“
q-person-contact_ways = Kako smemo da Vam se javimo?
    .hint = Moguće je više odgovora
    .help = Što nije označeno, to ne radimo. Na govornoj pošti i u porukama nikada ne kažemo razlog.
    .check-none_and_more = Prvi odgovor se ne slaže sa ostalima. Molimo poništite jedan od njih.
q-person-messenger = Koju aplikaciju za poruke koristite?
    .hint = Samo za termine, nikada za sadržaj
q-person-email = Koja je Vaša e-mail adresa?
    .hint = Adresa koju čitate samo Vi
q-person-contact_times = Kada Vas lako dobijamo, a kada ne treba da zovemo?
q-person-trusted_person = Koga smemo da nazovemo ako Vas ne dobijemo?
    .hint = Ime i broj; nikoga: „ne odnosi se“
q-person-address = Na koju adresu možemo da Vam pišemo?
    .hint = I ime koje stoji na poštanskom sandučetu
q-person-representatives = Sme li ili mora li neko da odlučuje ili potpisuje za Vas?
    .hint = Moguće je više odgovora; za to obično postoji legitimacija ili isprava
    .check-none_and_more = Prvi odgovor se ne slaže sa ostalima. Molimo poništite jedan od njih.
q-person-representative_contact = Kako da se javimo toj osobi?
    .hint = Ime, broj i, ako se zna, broj predmeta

## family
q-family-state = Kakvo je Vaše bračno stanje?
q-family-help_wanted = Želite li podršku u porodičnoj svakodnevici ili u vaspitanju dece?
    .hint = Dobrovoljno, besplatno i poverljivo

## member
q-member-lives = Živi li ova osoba kod Vas?
q-member-nationality = Koje državljanstvo ima ova osoba?
q-member-support_needed = Da li je ovoj osobi zbog bolesti, invaliditeta ili starosti potrebna posebna podrška?
    .hint = Ne morate da kažete zašto

## child
q-child-place = Gde je ovo dete preko dana?
q-child-custody = Ko ima starateljstvo (Sorgerecht) nad ovim detetom?
    .hint = Ko sme da potpisuje i odlučuje?
q-child-kita_from = Od kada Vam je potrebno mesto?
    .hint = Dovoljan je mesec
q-child-kita_hours = Koliko sati sedmično Vam treba?
q-child-need_notified_on = Kada ste to javili službi za decu i mlade (Jugendamt)?
    .hint = Datum stoji na e-mailu ili na kopiji
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite godinu.
q-child-birth_certificate = Koji papir postoji o rođenju ovog deteta?
q-child-parental_allowance = Dobijate li roditeljski dodatak (Elterngeld) za ovo dete?
q-child-checkups = Da li su urađeni preventivni pregledi ovog deteta?
    .hint = Stoje u žutoj knjižici (U-Heft)
q-child-measles = Postoji li za ovo dete dokaz o zaštiti od malih boginja (ospica)?
    .hint = Knjižica vakcinacije ili potvrda od doktora
q-child-doctor = Ima li ovo dete svog dečijeg doktora ili doktorku?
q-child-disability = Ima li ovo dete neki invaliditet, ili se razvija drugačije nego što očekujete?
    .hint = Ne morate da kažete koji
q-child-school_step = Šta ste već uradili za mesto u školi?
q-child-school_kind = U koju vrstu škole ide ovo dete?
q-child-class_year = U koji razred ide ovo dete?
q-child-school_since = Od kada ovo dete ide u školu u Nemačkoj?
    .hint = Dovoljan je mesec
q-child-all_day_wanted = Treba li Vam za ovo dete čuvanje posle nastave (celodnevna škola, Ganztag, OGS)?
q-child-school_report = Postoje li svedočanstva iz škole u inostranstvu?
    .hint = I kopije ili fotografije
q-child-learning_support = Treba li ovom detetu pomoć u učenju ili u školi?
q-child-education_package = Dobija li ovo dete pomoć za obrazovanje i učešće (Bildung und Teilhabe)?
    .hint = Na primer ručak, izleti, školski pribor, dopunska nastava, klub
q-child-youth_office_help = Postoji li za ovo dete već pomoć od Jugendamta?
    .hint = Na primer pomoć porodici (Familienhilfe); dogovaramo se sa njima ako Vi pristanete

## youth
q-youth-situation = Šta trenutno radite?
q-youth-care = Jeste li živeli u stambenoj grupi, kod hraniteljske porodice ili sa starateljem?
    .hint = Pomoć za mlade od Jugendamta
q-youth-care_until = Do kada je ta pomoć odobrena, ili kada se završila?
    .hint = Stoji u rešenju ili u planu pomoći (Hilfeplan)
q-youth-care_wanted = Želite li i dalje pomoć, na primer oko stanovanja, sa službama ili oko stručnog obrazovanja?

## later_life
q-later_life-pension = Dobijate li penziju iz Nemačke, ili ste podneli zahtev?
q-later_life-worked_here = Jeste li u Nemačkoj radili ili podizali decu?
    .hint = I kratka vremena se računaju
q-later_life-pension_abroad = Jeste li u nekoj drugoj zemlji uplaćivali za penziju?

## health
q-health-earlier_insurance = Kako ste poslednji put bili osigurani?
q-health-card = Imate li važeću karticu zdravstvenog osiguranja?
    .hint = Kartica sa fotografijom od zdravstvenog osiguranja (Krankenkasse)
q-health-doctor = Imate li svog porodičnog doktora ili doktorku?
q-health-treatment = Treba li Vam lečenje koje trenutno ne dobijate?
    .hint = Ne morate da kažete koje
q-health-chronic = Morate li redovno kod doktora ili stalno uzimati lekove?
    .hint = Ne morate da kažete zašto
q-health-medicine_until = Do kada Vam traju lekovi?
    .hint = Bez lekova: „ne odnosi se“
q-health-strain = Kako ste sa snom, brigama i sećanjima?
    .hint = Samo onoliko koliko želite da kažete
    .help = Molimo ne pitajte šta je osoba doživela. Dovoljno je znati da li želi podršku.
q-health-support_wanted = Želite li da razgovarate sa nekim ko je za to obučen?
    .hint = Poverljivo i besplatno, uz prevod
q-health-disability = Imate li neki invaliditet?
    .hint = Ne morate da kažete koji
q-health-care = Treba li Vam svaki dan pomoć, na primer pri pranju, oblačenju ili jelu?

## pregnancy
q-pregnancy-expecting = Očekujete li dete Vi ili Vaša partnerka?
    .hint = Ne morate da odgovorite na to
q-pregnancy-due_on = Kada dete treba da se rodi?
    .hint = Termin stoji u trudničkoj knjižici (Mutterpass, „ET“); dovoljan je mesec
    .check-passed = Ovaj termin je odavno prošao. Je li datum tačan?
    .check-far_ahead = To je više od 41 sedmice u budućnosti. Je li datum tačan?
q-pregnancy-record = Postoji li već trudnička knjižica (Mutterpass)?
    .hint = Daje je ginekolog ili babica
q-pregnancy-midwife = Da li je nađena babica?
q-pregnancy-foundation = Da li je zatražen novac od fondacije „Mutter und Kind“ (Majka i dete)?
    .hint = Za odeću za bebu, krevet i kolica; moguće samo pre porođaja
q-pregnancy-supplement = Dobijate li već više novca zbog trudnoće?
    .hint = „Mehrbedarf“ u rešenju, od 13. sedmice
q-pregnancy-equipment = Da li je zatražena prva oprema za trudnoću i porođaj (Erstausstattung)?
    .hint = Odeća za trudnice, odeća za bebu, nameštaj
q-pregnancy-employed = Radi li buduća majka, ili je na stručnom obrazovanju?
q-pregnancy-paternity = Ko je po zakonu otac?
    .hint = Važno za prezime, alimentaciju i starateljstvo (Sorgerecht)
q-pregnancy-birth_papers = Imate li papire roditelja za rodni list?
    .hint = Pasoš, rodni listovi, venčani list, sa prevodom

## screening
q-screening-areas = U kojim oblastima života postoji potreba?
    .hint = Moguće je više odgovora; od tri se stanje smatra složenim
q-screening-agencies = Koliko službi je uključeno ili bi trebalo da bude?
    .hint = Službe, savetovališta, doktori, škole zajedno
q-screening-regular_paths = Stiže li osoba do cilja uobičajenim putem?
    .hint = „Ne“, kad nije jasno ko je nadležan ili ponude ne pomažu
q-screening-own_resources = Može li osoba to sopstvenim snagama i uz ljude oko sebe?
    .hint = Uz informacije, ali bez pratnje
q-screening-consents = Želi li osoba ličnu pratnju (Case Management) i pristaje li na nju?
    .hint = Dobrovoljno, može se prekinuti u svako doba
q-screening-criteria_met = Ispunjeni kriterijumi za Case Management (od pet)
q-screening-consult = Sa kim treba da se poverljivo posavetujemo?
    .hint = Ovde nikada ne upisujte razlog
    .help = Sumnje, optužbe i dijagnoze ne spadaju u ovaj spis. Stručna služba savetuje bez imena.
    .check-none_and_more = Prvi odgovor se ne slaže sa ostalima. Molimo poništite jedan od njih.
