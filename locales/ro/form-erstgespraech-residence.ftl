s-asylum = Procedura de azil
s-repatriate = Repatriere târzie (Spätaussiedlung)
s-earlier_stay = Șederi și acte mai vechi
s-family_abroad = Familia care nu este aici
s-legal = Sfat și drept
s-proceeding = Procese în instanță
s-perspective = Drumul spre următorul permis
s-protection = Siguranță

## frame
q-frame-anonymous = Doriți să vă păstrați deocamdată anonimatul?
    .help = Cine își păstrează anonimatul primește totuși sfat. Atunci treceți un nume inventat și nu notați nici adresa, nici actele.

## person
q-person-minor_alone = Sunteți în Germania fără părinți sau tutore?
    .help = Doar pentru cei sub 18 ani. Despre azil nu se întreabă nimic aici: de asta se ocupă oficiul pentru tineret (Jugendamt) cu un tutore.

## residence
q-residence-demand_until = Până când trebuie să faceți acest lucru?
    .hint = Data este în scrisoare
    .check-passed = Data a trecut deja. Vă rugăm să cereți sfat chiar astăzi.
q-residence-filed_on = Când ați cerut prelungirea?
    .hint = Data de pe copie, de pe e-mail sau de pe recipisa recomandatei
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-residence-office_here = Biroul pentru străini (Ausländerbehörde) din Düsseldorf răspunde de dumneavoastră?
    .hint = Instituția este trecută pe ultima scrisoare despre ședere
q-residence-office = Ce birou pentru străini (Ausländerbehörde) răspunde?
    .hint = Orașul sau districtul este de ajuns
q-residence-file_number = Ce număr de dosar (Aktenzeichen) este pe scrisorile biroului pentru străini?
    .hint = Sus în scrisoare, adesea „Mein Zeichen” sau „AZR-Nummer”
q-residence-conditions = Ce scrie pe foaia suplimentară (Zusatzblatt) a actului dumneavoastră de ședere?
    .hint = Foaia verde care ține de card sau spatele actului
    .help = Sunt posibile mai multe răspunsuri. Cel mai simplu este să priviți foaia împreună.
    .check-nothing_and_more = „Nimic din acestea” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-residence-passport = Aveți un pașaport sau un document de călătorie?
    .help = Vă rugăm să nu mergeți la ambasadă înainte ca un centru de consiliere să fi verificat acest lucru.
q-residence-passport_until = Până când este valabil pașaportul sau documentul de călătorie?
    .hint = Pe pagina cu fotografia
q-residence-identity_papers = Ce alte acte arată cine sunteți?
    .hint = Și copiile și fotografiile contează
    .check-none_and_more = „Nimic din acestea” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-residence-entry_on = De când sunteți în Germania?
    .hint = Ziua primei intrări în țară; luna sau anul este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
    .check-long_ago = A trecut de atunci mai mult de 80 de ani. Anul este corect?
q-residence-here_since = De când locuiți aici fără întrerupere având un act?
    .hint = Contează și tolerarea (Duldung) și Aufenthaltsgestattung (azil)
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
    .check-before_entry = Ar fi înainte de intrarea în țară. Vă rugăm să verificați ambele date.
q-residence-lawful_since = De când aveți fără întrerupere un permis de ședere (Aufenthaltstitel)?
    .hint = Anul sau luna este de ajuns
    .help = La cetățenii UE: de când locuiesc aici. La cei cu protecție contează și procedura de azil: atunci treceți ziua cererii de azil.
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-residence-tolerated_since = De când aveți fără întrerupere o tolerare (Duldung)?
    .hint = Toate tolerările una după alta se adună
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-residence-marriage = Cum stau lucrurile cu căsătoria de care depinde șederea?
    .help = Întrebați doar între patru ochi. Înainte de a anunța orice instituție, mai întâi consiliere juridică.
q-residence-together_since = De când locuiți împreună în Germania ca soț și soție?
    .hint = Anul sau luna este de ajuns
q-residence-aims = Ce vă doriți pentru șederea dumneavoastră?
    .hint = Sunt posibile mai multe răspunsuri

## asylum
q-asylum-phase = Unde a ajuns procedura dumneavoastră de azil?
    .help = Nu se întreabă aici de ce a fugit cineva. Este vorba doar de termene.
q-asylum-applied_on = Când ați depus cererea de azil?
    .hint = Ziua de la BAMF, nu ziua sosirii
q-asylum-hearing_on = Când este interviul de azil (Anhörung) la BAMF?
    .hint = Data este în citație; fără dată: „nu este cazul”
    .check-passed = Data a trecut deja. Vă rugăm să cereți sfat chiar astăzi.
q-asylum-hearing_needs = Există ceva de care să se țină seama la interviu?
    .help = Doar da sau nu, fără diagnostic și fără motiv. Boala, sarcina, violența sau dorința ca o femeie să ia interviul le lămurește consilierea pentru azil.
q-asylum-served_on = În ce zi a ajuns decizia?
    .hint = Data de pe plicul galben, nu cea din scrisoare
    .help = Vă rugăm să păstrați plicul. Dacă ziua nu se știe: „nu știu”, și totuși astăzi la consiliere.
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-asylum-action_filed = S-a depus deja o acțiune în instanță (Klage) împotriva deciziei?
    .hint = De dumneavoastră sau de un avocat
q-asylum-urgent_request_filed = S-a depus la instanță și o cerere urgentă (Eilantrag)?
q-asylum-court_file = Ce instanță și ce număr de dosar?
    .hint = Sus, în scrisoarea instanței
q-asylum-address_told = Cunosc BAMF, biroul pentru străini (Ausländerbehörde) și instanța adresa dumneavoastră de acum?
    .help = O scrisoare se consideră ajunsă dacă a fost trimisă la ultima adresă comunicată.
q-asylum-protection = Ce protecție vi s-a recunoscut?
    .hint = Scrie pe prima pagină a deciziei
q-asylum-protection_final_on = De când este definitivă decizia despre protecție?
    .hint = Dacă nu e sigur, ziua în care a ajuns decizia
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.

## repatriate
q-repatriate-role = În ce calitate v-a primit Germania?
    .hint = Scrie în decizia de primire (Aufnahmebescheid) sau pe Registrierschein
q-repatriate-certificate = Aveți adeverința după § 15 BVFG?
    .help = Cu această adeverință, persoana are cetățenia germană. O eliberează Oficiul Federal de Administrație (Bundesverwaltungsamt).

## earlier_stay
q-earlier_stay-place = Unde ați locuit înainte?
    .hint = Localitatea sau țara, o ședere după alta
q-earlier_stay-paper = Ce act aveați acolo?
q-earlier_stay-from = De când?
    .hint = Anul sau luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-earlier_stay-until = Până când?
    .hint = Anul sau luna este de ajuns
    .check-before_start = Sfârșitul ar fi înainte de început. Vă rugăm să verificați ambele date.

## child
q-child-born_here = S-a născut copilul în Germania?
q-child-own_paper = Are copilul un act de ședere propriu?
    .hint = Fiecare copil are nevoie de act propriu; pașaport german: „nu este cazul”

## family_abroad
q-family_abroad-first_name = Care este prenumele persoanei?
    .hint = O persoană după alta
q-family_abroad-relation = Cine este această persoană pentru dumneavoastră?
q-family_abroad-country = În ce țară este această persoană?
q-family_abroad-birth_date = Când s-a născut această persoană?
    .hint = Anul sau luna este de ajuns
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-family_abroad-wants_to_come = Doriți ca această persoană să vină în Germania?
q-family_abroad-step = Ce s-a făcut deja pentru asta?
q-family_abroad-whereabouts_known = Știți unde este această persoană?
    .help = Dacă s-a pierdut legătura, ajută gratuit serviciul de căutare (Suchdienst) al Crucii Roșii.

## legal
q-legal-lawyer = Aveți un avocat sau o avocată?
q-legal-lawyer_name = Cum se numește avocatul sau avocata?
    .hint = Numele sau cabinetul
q-legal-advice_needed = Există o întrebare juridică pentru care aveți nevoie de sfatul unui avocat?
    .help = Nimeni nu trebuie să spună aici despre ce este vorba.
q-legal-advice_aid = Aveți un certificat de la judecătorie pentru sfat juridic (Beratungshilfeschein)?
    .hint = Cu el, primul sfat costă cel mult 15 euro
q-legal-objection_until = Există o scrisoare împotriva căreia trebuie să faceți opoziție (Einspruch) până într-o anumită zi? Până când?
    .hint = Doar ziua; fără o astfel de scrisoare: „nu este cazul”
    .help = Despre ce este vorba în scrisoare nu se notează.
    .check-passed = Data a trecut deja. Vă rugăm să cereți sfat chiar astăzi.
q-legal-summons_on = Ați primit o citație la o discuție înainte de care doriți sfat? Pentru când?
    .hint = Doar ziua; fără citație: „nu este cazul”
    .help = Motivul nu se notează. Fără sfat, nimeni nu trebuie să spună ceva despre caz.
    .check-passed = Data a trecut deja. Vă rugăm să cereți sfat chiar astăzi.
q-legal-missed = Ați pierdut un termen-limită fără să fie vina dumneavoastră?
    .hint = De exemplu fiindcă scrisoarea nu a ajuns sau ați fost în spital
q-legal-could_act_since = De când ați putut face din nou ceva?
    .hint = De exemplu ziua în care ați aflat de scrisoare
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.

## proceeding
q-proceeding-court = La ce instanță?
    .hint = Scrie sus, în scrisoare
q-proceeding-kind = Despre ce este vorba, în mare?
    .help = Cauzele penale nu se notează aici.
q-proceeding-file_number = Ce număr de dosar?
q-proceeding-hearing_on = Când este următorul termen la instanță?
    .hint = Fără termen: „nu este cazul”
    .check-passed = Data a trecut deja. Vă rugăm să cereți sfat chiar astăzi.

## perspective
q-perspective-own_livelihood = Cât din banii de care aveți nevoie pentru trai câștigați prin munca proprie?
    .hint = Dumneavoastră și cei cu care aveți gospodăria, împreună
q-perspective-pension_months = Pentru câte luni s-au plătit contribuții la asigurarea de pensie?
    .hint = Scrie în istoricul de asigurare (Versicherungsverlauf)
q-perspective-civics_test = Ați trecut un test despre viața în Germania?
q-perspective-german_certificate = Pentru ce nivel de germană aveți un certificat?
    .hint = Scrie pe certificat; fără certificat: „Încă fără germană”
q-perspective-school_here = Ați mers aici trei ani la școală sau aveți o diplomă de aici?
    .hint = Contează și Berufskolleg și formarea profesională (Ausbildung)
q-perspective-training_contract = Aveți un loc de formare profesională (Ausbildung)?
q-perspective-training_starts_on = Când începe formarea profesională?
    .hint = Scrie în contract
q-perspective-skilled_offer = Aveți în vedere un loc de muncă ce cere o formare profesională sau studii?
q-perspective-finished_training_here = Ați terminat formarea profesională sau studiile în Germania?
q-perspective-skilled_since = De când aveți un permis ca specialist (Fachkraft)?
    .hint = Cartea albastră și permisele după §§ 18a, 18b, 18d împreună
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.

## protection
q-protection-exploitation = Există semne că persoana este exploatată sau forțată?
    .help = Doar între patru ochi. Acte luate, fără salariu, amenințări, muncă pentru datorii. Nu insistați: întreabă centrul de specialitate.
q-protection-same_home = Persoana de la care vine pericolul locuiește în aceeași locuință?
    .help = Atunci nu dați nicio hârtie acasă și nu scrieți niciun mesaj.
q-protection-wishes = Ce dorește persoana pentru siguranța ei?
    .help = Persoana hotărăște ce se întâmplă. Fără dorința ei nu este anunțat nimeni.
    .check-nothing_and_more = „Deocamdată nimic din acestea” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-protection-must_move_away = O obligație din permis (Auflage) interzice mutarea într-un loc sigur?
    .help = O obligație de domiciliu sau o restricție de zonă care stă în cale se ridică de regulă.
