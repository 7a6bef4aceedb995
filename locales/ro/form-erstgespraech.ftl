## Sections
s-frame = Discuția
s-emergency = Ce este urgent astăzi
s-letter = Scrisori și programări
s-person = Despre dumneavoastră
s-residence = Ședere
s-household = Cine locuiește cu dumneavoastră
s-family = Familie
s-child = Copil
s-livelihood = Bani pentru trai
s-health = Sănătate
s-language = Limbă
s-work = Muncă și profesie
s-housing = Locuință
s-network = Oameni și consiliere
s-goals = Puncte forte și dorințe
s-consent = Transmiterea către alte instituții

## The talk itself
q-frame-language = În ce limbă doriți să vorbiți cu noi?
    .hint = Puteți schimba limba oricând
q-frame-own_words = Ce vă aduce astăzi la noi?
    .hint = Cu cuvintele dumneavoastră, nu trebuie să fie complet
    .help = Notăm ce spuneți. Ce v-ar putea face rău nu notăm.
# Spoken, never shown on the client's side.
q-frame-alone = Putem vorbi acum între patru ochi?
    .hint = Întrebați doar prin viu grai, nimeni altcineva să nu audă
    .help = La „Nu”, astăzi nu se întreabă despre pericol. Stabiliți o discuție între patru ochi, fără a spune un motiv.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Vă simțiți în pericol acasă sau în afara casei?
    .hint = Întrebați doar prin viu grai și doar între patru ochi
    .help = În pericol imediat: poliția 110. Linia de ajutor „Violența împotriva femeilor” (Hilfetelefon): 116 016, zi și noapte, gratuit, în multe limbi. Nu tipăriți nimic.
q-emergency-roof = Știți unde dormiți la noapte?
    .hint = Dumneavoastră și toți ai dumneavoastră
q-emergency-money = Vă ajung banii și mâncarea până la următoarea plată?
q-emergency-doctor = Aveți nevoie astăzi de un medic sau de medicamente?
    .hint = Nu trebuie să spuneți ce aveți
    .help = Urgență: 112. Medicul de gardă: 116 117.

## Letters and appointments
q-letter-deadline = Aveți o scrisoare cu un termen-limită? Până când este termenul?
    .hint = Dacă sunt mai multe: cel mai apropiat; nicio astfel de scrisoare: „nu este cazul”
    .help = Ne puteți arăta și scrisori nedeschise. Vă rugăm să păstrați plicul galben: data de pe el este importantă.
    .check-passed = Acest termen a trecut deja. Data este corectă? Dacă da, vă rugăm să apelați chiar astăzi la un centru de consiliere.
q-letter-sender = De la cine este această scrisoare?
q-letter-appointment_on = Aveți în următoarele 14 zile o programare la o instituție? Când?
    .hint = Și fără scrisoare; nicio programare: „nu este cazul”
    .check-passed = Această programare a trecut deja. Data este corectă?
q-letter-appointment_with = La cine este această programare?

## The person
q-person-name = Cum vă numiți?
    .hint = Prenumele și numele de familie, ca în act
    .help = Puteți spune și alt nume sau puteți rămâne deocamdată fără nume.
q-person-birth_date = Când v-ați născut?
    .hint = Dacă ziua nu se știe, anul este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să verificați anul.
    .check-long_ago = A trecut de atunci mai mult de 110 ani. Anul este corect?
q-person-nationality = Ce cetățenie aveți?
    .hint = La mai multe, cea din permisul de ședere
q-person-phone = La ce număr vă putem găsi în siguranță?
    .hint = Un număr unde nimeni nu ascultă și nu citește
    .help = Avem voie să sunăm, să lăsăm un mesaj vocal sau să scriem un mesaj? Notați asta ca observație.
q-person-post_arrives = Ajunge poșta sigur la dumneavoastră?
    .hint = Este numele dumneavoastră pe cutia poștală?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Până când este valabil permisul dumneavoastră de ședere (Aufenthaltstitel)?
    .hint = Data este pe fața cardului
    .help = Fiktionsbescheinigung, tolerare (Duldung) sau permisiune din procedura de azil (Aufenthaltsgestattung): treceți data de acolo. Dacă permisul este pe termen nelimitat: „nu este cazul”.
    .check-long_ago = Au trecut de atunci mai mult de cinci ani. Anul este corect?
    .check-far_ahead = Mai sunt peste unsprezece ani până atunci. Anul este corect?
q-residence-title = Ce permis de ședere sau ce act aveți?
    .hint = Paragraful (§) este pe card, la „Anmerkungen”
    .help = Cel mai simplu este să ne arătați cardul. „Nu știu” este în regulă: data contează oricum. Cine nu are niciun act nu trebuie să spună asta aici.
q-residence-renewal_filed = Ați cerut deja prelungirea?
    .hint = Un telefon sau întrebarea după o programare nu este încă o cerere
q-residence-renewal_steps = Ce ați făcut deja pentru prelungire?
    .hint = Sunt posibile mai multe răspunsuri
    .check-nothing_and_more = „Încă nimic” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-residence-title_since = De când aveți acest permis de ședere?
    .hint = Anul sau luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să verificați anul.
    .check-after_end = Permisul ar fi început după sfârșitul lui. Vă rugăm să verificați ambele date.
q-residence-demands = V-a cerut vreo autoritate ceva din cauza protecției sau a pașaportului?
    .hint = De exemplu o scrisoare de la BAMF sau de la Ausländerbehörde
    .help = Vă rugăm să nu mergeți la ambasadă înainte ca un centru de consiliere să fi verificat acest lucru.
    .check-nothing_and_more = „Nimic din acestea” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.

## Household
q-household-first_name = Care este prenumele persoanei?
    .hint = Toți cei care locuiesc cu dumneavoastră, unul după altul
q-household-role = Cine este această persoană pentru dumneavoastră?
q-household-birth_date = Când s-a născut această persoană?
    .hint = Anul sau luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să verificați anul.
    .check-long_ago = A trecut de atunci mai mult de 110 ani. Anul este corect?
q-household-valid_until = Până când este valabil permisul de ședere al acestei persoane?
    .hint = Fiecare card are data lui, și cel al unui copil
    .help = Pașaport german sau permis nelimitat: „nu este cazul”.
    .check-long_ago = Au trecut de atunci mai mult de cinci ani. Anul este corect?
q-household-renewal_filed = S-a cerut deja prelungirea pentru această persoană?
    .hint = Fiecare persoană are nevoie de o cerere proprie, și un copil

## Family
q-family-single_parent = Vă creșteți copilul sau copiii fără celălalt părinte?

## Each child
q-child-kita_wanted = Doriți pentru acest copil un loc la creșă sau grădiniță (Kita) ori la o îngrijitoare de zi (Tagespflege)?
q-child-kita_steps = Ce ați făcut deja pentru loc?
    .hint = Sunt posibile mai multe răspunsuri
    .help = Vă rugăm să păstrați fiecare refuz, și e-mailurile: sunt dovada dumneavoastră.
    .check-nothing_and_more = „Încă nimic” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-child-need_notified = Ați anunțat în scris oficiul pentru tineret (Jugendamt) că aveți nevoie de un loc?
    .hint = „Bedarfsanzeige”: o scrisoare sau un e-mail ajunge
    .help = De la acest anunț curge timpul în care oficiul pentru tineret trebuie să răspundă și să ofere un loc.
q-child-maintenance = Plătește celălalt părinte întreținere pentru acest copil?
    .help = Fără acordul dumneavoastră nu luăm legătura cu celălalt părinte.
q-child-maintenance_advance = Primiți pentru acest copil avans de întreținere (Unterhaltsvorschuss)?
    .hint = Bani de la Jugendamt, când celălalt părinte nu plătește

## Livelihood
q-livelihood-benefits = Ce ajutoare primiți în prezent?
    .hint = Sunt posibile mai multe răspunsuri; scrie în decizie (Bescheid)
    .help = Despre avansul de întreținere (Unterhaltsvorschuss) întrebăm la fiecare copil.
    .check-none_and_more = „Niciunul” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-livelihood-benefit_until = Până când este aprobat ajutorul?
    .hint = În decizie scrie „Bewilligungszeitraum” sau „von … bis …”
    .help = La mai multe ajutoare: cel din care trăiți.
    .check-long_ago = A trecut de atunci mai mult de un an. Anul este corect?
q-livelihood-renewal_filed = Ați cerut deja ca ajutorul să continue?
    .hint = „Weiterbewilligungsantrag”; contează și o cerere fără formular
q-livelihood-single_parent_supplement = Este trecut în decizie un supliment pentru părinți singuri (Mehrbedarf)?
    .hint = Este pe foaia de calcul a deciziei
q-livelihood-account = Aveți un cont bancar propriu?

## Health
q-health-insurance = Ce fel de asigurare de sănătate aveți?
    .hint = Ne puteți arăta cardul

## Language
q-language-reads = Ce alfabete citiți bine?
    .hint = Sunt posibile mai multe răspunsuri
    .help = Atunci știm dacă vă ajută o foaie în limba dumneavoastră sau dacă mai bine vorbim.
    .check-none_and_more = „Aproape că nu citesc” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-language-german_level = Cât de bine știți germana?
    .hint = După ultimul certificat sau după părerea dumneavoastră
q-language-course = Mergeți la un curs de germană sau ați mers la unul?
q-language-course_stopped_by = Ce a intervenit, de a trebuit să opriți cursul?
    .hint = Sunt posibile mai multe răspunsuri
q-language-course_right = Aveți voie sau trebuie să mergeți la un curs de integrare (Integrationskurs)?
    .hint = „Berechtigungsschein” sau „Verpflichtung”, o foaie de la instituție

## Work
q-work-occupation = Ce profesie ați învățat sau ați practicat?
    .hint = Încă nicio profesie: „nu este cazul”
q-work-field = De ce domeniu ține această profesie?
q-work-years = Câți ani ați lucrat în această profesie?
q-work-certificate = Aveți o diplomă pentru această profesie?
    .help = Și fără acte, ceea ce știți poate fi examinat și atestat.
q-work-goal = Ce ați vrea să realizați mai departe în profesie?

## Housing
q-housing-kind = Cum locuiți?
q-housing-rooms = Câte camere are locuința dumneavoastră?
    .hint = Fără bucătărie și baie; 1,5 este posibil
q-housing-district = În ce cartier locuiți?

## People around
q-network-counselling = Cine vă consiliază sau vă însoțește deja?
    .hint = Sunt posibile mai multe răspunsuri
    .help = Așa nu facem nimic de două ori și, cu acordul dumneavoastră, putem vorbi între noi.
    .check-none_and_more = „Nimeni” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-network-supporters = Cine vă ajută în viața de zi cu zi?
    .hint = De exemplu o vecină, prieteni, rude, un club
    .help = Vă rugăm să nu scrieți nume: „o vecină” ajunge.
q-network-isolation = Cât de des simțiți singurătatea?
    .hint = 1 = niciodată, 5 = foarte des

## Strengths and wishes
q-goals-strengths = Ce ați reușit deja? Cu ce vă mândriți?
    .hint = Și lucrurile mici contează
q-goals-wish = Ce să fie altfel peste trei luni?
    .hint = Cu cuvintele dumneavoastră
q-goals-support = Ce sprijin doriți de la noi?

## Passing on
q-consent-share_with = Cu cine avem voie să vorbim pentru dumneavoastră?
    .hint = Doar cu cei pe care îi numiți; vă puteți retrage acordul oricând
    .help = Înainte vă spunem, la fiecare instituție, ce transmitem și pentru ce.
    .check-none_and_more = „Cu nimeni” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
