## Sections
s-member = Fiecare persoană din gospodărie
s-youth = Tineri
s-later_life = Bătrânețe și pensie
s-pregnancy = Sarcină
s-screening = Evaluarea consilierii

## person
q-person-preferred_name = Cum doriți să ne adresăm dumneavoastră?
    .hint = Prenumele, cu „domnul” sau „doamna” ori fără
q-person-spellings = Numele dumneavoastră este scris altfel în alte acte? Cum?
    .hint = De exemplu în pașaport sau actul de naștere; altfel: „nu este cazul”
    .help = Scrierile diferite sunt adesea motivul pentru care o instituție nu găsește ceva.
q-person-gender = Ce sex să trecem?
    .hint = Nu trebuie să spuneți
q-person-birth_country = În ce țară v-ați născut?
q-person-second_nationality = Mai aveți o altă cetățenie?
    .hint = Altfel: „nu este cazul”
q-person-contact_ways = Cum avem voie să vă contactăm?
    .hint = Sunt posibile mai multe răspunsuri
    .help = Ce nu este bifat, nu facem. Pe mesageria vocală și în mesaje nu spunem niciodată motivul.
    .check-none_and_more = Primul răspuns nu se potrivește cu celelalte. Vă rugăm să deselectați unul.
q-person-messenger = Ce aplicație de mesaje folosiți?
    .hint = Doar pentru programări, niciodată pentru conținut
q-person-email = Care este adresa dumneavoastră de e-mail?
    .hint = O adresă pe care o citiți doar dumneavoastră
q-person-contact_times = Când vă putem găsi ușor și când să nu sunăm?
q-person-trusted_person = Pe cine putem suna dacă nu vă găsim?
    .hint = Prenumele și numărul; nimeni: „nu este cazul”
q-person-address = La ce adresă vă putem scrie?
    .hint = Și numele de pe cutia poștală
q-person-representatives = Are cineva voie sau trebuie să hotărască ori să semneze pentru dumneavoastră?
    .hint = Se pot alege mai multe; de obicei există o legitimație sau un act
    .check-none_and_more = Primul răspuns nu se potrivește cu celelalte. Vă rugăm să deselectați unul.
q-person-representative_contact = Cum putem lua legătura cu această persoană?
    .hint = Nume, număr și, dacă se știe, numărul dosarului (Aktenzeichen)

## family
q-family-state = Care este starea dumneavoastră civilă?
q-family-help_wanted = Doriți sprijin în viața de familie sau la creșterea copiilor?
    .hint = De bunăvoie, gratuit și confidențial

## member
q-member-lives = Această persoană locuiește cu dumneavoastră?
q-member-nationality = Ce cetățenie are această persoană?
q-member-support_needed = Are această persoană nevoie de sprijin deosebit din cauza unei boli, a unei dizabilități sau a vârstei?
    .hint = Nu trebuie să spuneți de ce

## child
q-child-place = Unde este acest copil în timpul zilei?
q-child-custody = Cine are autoritatea părintească (Sorgerecht) asupra acestui copil?
    .hint = Cine are voie să semneze și să hotărască?
q-child-kita_from = De când aveți nevoie de loc?
    .hint = Luna este de ajuns
q-child-kita_hours = De câte ore pe săptămână aveți nevoie?
q-child-need_notified_on = Când ați anunțat oficiul pentru tineret (Jugendamt)?
    .hint = Data este pe e-mail sau pe copie
    .check-in_future = Această dată este în viitor. Vă rugăm să verificați anul.
q-child-birth_certificate = Ce act există despre nașterea acestui copil?
q-child-parental_allowance = Primiți indemnizație de creștere (Elterngeld) pentru acest copil?
q-child-checkups = S-au făcut controalele medicale periodice ale acestui copil?
    .hint = Sunt trecute în carnetul galben (U-Heft)
q-child-measles = Există o dovadă că acest copil este protejat împotriva rujeolei?
    .hint = Carnetul de vaccinări sau o adeverință de la medic
q-child-doctor = Are acest copil un medic pediatru?
q-child-disability = Are acest copil o dizabilitate sau se dezvoltă altfel decât vă așteptați?
    .hint = Nu trebuie să spuneți care
q-child-school_step = Ce ați făcut deja pentru un loc la școală?
q-child-school_kind = La ce fel de școală merge acest copil?
q-child-class_year = În ce clasă este acest copil?
q-child-school_since = De când merge acest copil la școală în Germania?
    .hint = Luna este de ajuns
q-child-all_day_wanted = Aveți nevoie de îngrijire după ore pentru acest copil (Ganztag, OGS)?
q-child-school_report = Există carnete de note de la o școală din străinătate?
    .hint = Și copii sau fotografii ale lor
q-child-learning_support = Are acest copil nevoie de ajutor la învățat sau la școală?
q-child-education_package = Primește acest copil ajutor pentru educație și activități (Bildung und Teilhabe)?
    .hint = De exemplu masa de prânz, excursii, rechizite, meditații, club
q-child-youth_office_help = Există deja ajutor de la oficiul pentru tineret (Jugendamt) pentru acest copil?
    .hint = De exemplu un ajutor pentru familie; atunci ne punem de acord, dacă doriți

## youth
q-youth-situation = Ce faceți în prezent?
q-youth-care = Ați locuit într-o locuință de grup (Wohngruppe), la o familie de plasament sau cu un tutore?
    .hint = Ajutor pentru tineri de la Jugendamt (Jugendhilfe)
q-youth-care_until = Până când este aprobat acest ajutor sau când s-a încheiat?
    .hint = Scrie în decizie sau în planul de ajutor (Hilfeplan)
q-youth-care_wanted = Doriți ajutor în continuare, de exemplu la locuință, la instituții sau la formare?

## later_life
q-later_life-pension = Primiți o pensie din Germania sau ați cerut una?
q-later_life-worked_here = Ați lucrat sau ați crescut copii în Germania?
    .hint = Și perioadele scurte contează
q-later_life-pension_abroad = Ați plătit contribuții pentru pensie în altă țară?

## health
q-health-earlier_insurance = Ce asigurare de sănătate ați avut ultima dată?
q-health-card = Aveți un card de sănătate valabil?
    .hint = Cardul cu fotografie de la casa de asigurări (Krankenkasse)
q-health-doctor = Aveți un medic de familie?
q-health-treatment = Aveți nevoie de un tratament pe care acum nu îl primiți?
    .hint = Nu trebuie să spuneți care
q-health-chronic = Trebuie să mergeți regulat la medic sau să luați medicamente permanent?
    .hint = Nu trebuie să spuneți de ce
q-health-medicine_until = Până când vă ajung medicamentele?
    .hint = Fără medicamente: „nu este cazul”
q-health-strain = Cum vă este cu somnul, grijile și amintirile?
    .hint = Doar cât doriți să spuneți
    .help = Vă rugăm să nu întrebați despre cele trăite. Ajunge să știm dacă persoana dorește sprijin.
q-health-support_wanted = Doriți să vorbiți cu cineva pregătit pentru asta?
    .hint = Confidențial și gratuit, cu interpret
q-health-disability = Aveți o dizabilitate?
    .hint = Nu trebuie să spuneți care
q-health-care = Aveți nevoie de ajutor în fiecare zi, de exemplu la spălat, îmbrăcat sau mâncat?

## pregnancy
q-pregnancy-expecting = Așteptați un copil, dumneavoastră sau partenera dumneavoastră?
    .hint = Nu trebuie să răspundeți
q-pregnancy-due_on = Când urmează să se nască copilul?
    .hint = Data este în carnetul gravidei (Mutterpass, ET); luna este de ajuns
    .check-passed = Această dată a trecut de mai mult timp. Este corectă?
    .check-far_ahead = Sunt mai mult de 41 de săptămâni până atunci. Data este corectă?
q-pregnancy-record = Există deja un carnet al gravidei (Mutterpass)?
    .hint = Îl dă medicul ginecolog sau moașa
q-pregnancy-midwife = Ați găsit o moașă?
q-pregnancy-foundation = S-au cerut bani de la fundația „Mama și copilul” (Bundesstiftung Mutter und Kind)?
    .hint = Pentru haine de bebeluș, pătuț și cărucior; posibil doar înainte de naștere
q-pregnancy-supplement = Primiți deja mai mulți bani pentru sarcină?
    .hint = „Mehrbedarf” în decizie, din săptămâna a 13-a
q-pregnancy-equipment = S-au cerut bani pentru primele lucruri la sarcină și naștere (Erstausstattung)?
    .hint = Haine de gravidă, haine de bebeluș, mobilă
q-pregnancy-employed = Viitoarea mamă lucrează sau este în formare profesională?
q-pregnancy-paternity = Cine este tatăl în fața legii?
    .hint = Important pentru numele de familie, întreținere și autoritatea părintească
q-pregnancy-birth_papers = Sunt pregătite actele părinților pentru certificatul de naștere?
    .hint = Pașaport, certificate de naștere, certificat de căsătorie, cu traducere

## screening
q-screening-areas = În ce domenii de viață este nevoie de ajutor?
    .hint = Sunt posibile mai multe răspunsuri; de la trei, situația este complexă
q-screening-agencies = Câte instituții sunt implicate sau ar trebui să fie?
    .hint = Oficii, centre de consiliere, medici și școli împreună
q-screening-regular_paths = Ajunge persoana la țintă pe căile obișnuite?
    .hint = „Nu”, când nu e clar cine răspunde sau ofertele nu ajută
q-screening-own_resources = Poate reuși persoana cu puterile proprii și cu oamenii din jur?
    .hint = Cu informații, dar fără însoțire
q-screening-consents = Dorește persoana un Case Management și este de acord?
    .hint = De bunăvoie și se poate încheia oricând
q-screening-criteria_met = Criterii îndeplinite pentru Case Management (din cinci)
q-screening-consult = Cu cine să se discute confidențial?
    .hint = Nu notați niciodată aici un motiv
    .help = Indiciile, acuzațiile și diagnosticele nu au loc în acest dosar. Serviciul de specialitate dă sfat fără nume.
    .check-none_and_more = Primul răspuns nu se potrivește cu celelalte. Vă rugăm să deselectați unul.
