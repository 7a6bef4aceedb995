## network
q-network-letters_helper = Vă ajută cineva cu scrisori și formulare?
    .hint = Copiii nu ar trebui să facă asta
q-network-leisure = Ce vă place să faceți în timpul liber?
    .hint = Și ce vă plăcea înainte
q-network-club = Mergeți la un club, un loc de întâlnire sau un curs din apropiere?
q-network-offers = Ce ați vrea să cunoașteți?
    .hint = Sunt posibile mai multe răspunsuri
    .check-none_and_more = „deocamdată nimic” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-network-discrimination = V-a tratat cineva nedrept, de exemplu din cauza originii, limbii, religiei, sexului, vârstei sau a unei dizabilități?
    .hint = La muncă, la locuință, în magazin, la o instituție sau la școală
q-network-discrimination_on = Când a fost ultima dată sau când ați aflat?
    .hint = La muncă și locuință este un termen scurt
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.

## helper
s-helper = Cine ajută deja
q-helper-who = Cine vă ajută deja?
    .hint = De exemplu „o vecină” sau o instituție; fără nume de persoane private
q-helper-kind = Ce fel de persoană sau instituție este?
q-helper-does = La ce vă ajută?
q-helper-often = Cât de des țineți legătura?
q-helper-may_contact = Avem voie să vorbim cu această persoană sau instituție?
    .hint = Doar dacă doriți

## mobility
s-mobility = Deplasări
q-mobility-ticket = Ce bilet aveți pentru autobuz și tren?
q-mobility-licence = Aveți permis de conducere?
q-mobility-licence_country = Din ce țară este permisul de conducere?
q-mobility-bicycle = Aveți bicicletă și vă place să mergeți cu ea?
q-mobility-restricted = Vă este greu să mergeți pe jos, să urcați scări sau să umblați fără însoțitor?
    .hint = Nu trebuie să spuneți de ce
q-mobility-minutes = Câte minute poate dura cel mult drumul până la un curs sau o activitate?

## legal
q-legal-contracts = Ce contracte vă costă bani în fiecare lună?
    .hint = Sunt posibile mai multe răspunsuri
    .check-none_and_more = „niciunul” nu se potrivește cu celelalte răspunsuri. Vă rugăm să deselectați unul.
q-legal-contract_trouble = Aveți probleme sau griji cu un contract?
    .hint = De exemplu semnat la ușă sau la telefon
q-legal-contract_signed_on = Când ați încheiat acest contract?
    .hint = La ușă, la telefon sau online: adesea 14 zile timp
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.

## goals
q-goals-first_wish = Dacă ați avea trei dorințe: care ar fi prima?
    .hint = Poate fi și ceva cu totul diferit de acte
q-goals-second_wish = Și a doua?
q-goals-third_wish = Și a treia?
q-goals-next_step = Ce ați vrea să faceți chiar dumneavoastră în continuare?
    .hint = Un pas mic este de ajuns
q-goals-importance = Ce domeniu este acum cel mai important pentru dumneavoastră?
q-goals-what_helped = Ce sau cine v-a ajutat în vremuri grele?
    .hint = Nu trebuie să povestiți

## satisfaction
s-satisfaction = Cât vă mulțumește viața de acum
q-satisfaction-residence = Cât vă mulțumește situația șederii?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-housing = Cât vă mulțumește locuința?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-livelihood = Cât vă mulțumesc banii pe care îi aveți?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-health = Cât vă mulțumește sănătatea?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-language = Cât vă mulțumește felul în care vorbiți germana?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-education = Cât vă mulțumește educația dumneavoastră?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-work = Cât vă mulțumește munca?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-family = Cât vă mulțumește viața de familie?
    .hint = 1 = deloc, 5 = foarte mult
q-satisfaction-social = Cât vă mulțumește legătura cu oamenii din jur?
    .hint = 1 = deloc, 5 = foarte mult

## urgency
s-urgency = Urgența, din punctul de vedere al consilierii
q-urgency-residence = Cât de urgent este ajutorul la ședere?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-housing = Cât de urgent este ajutorul la locuință?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-livelihood = Cât de urgent este ajutorul la bani?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-health = Cât de urgent este ajutorul la sănătate?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-language = Cât de urgent este ajutorul la limbă?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-education = Cât de urgent este ajutorul la educație?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-work = Cât de urgent este ajutorul la muncă?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-family = Cât de urgent este ajutorul în familie?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere
q-urgency-social = Cât de urgent este ajutorul la relațiile cu cei din jur?
    .hint = 1 = nu este urgent, 5 = imediat; doar pentru consiliere

## area
s-area = Domenii de viață, în cuvinte proprii
q-area-which = Despre ce domeniu ați vrea să spuneți mai mult?
    .hint = De exemplu locuință, muncă, familie
q-area-now = Cum este acolo acum?
    .hint = Într-o propoziție
q-area-strength = Ce merge bine acolo sau pe ce vă puteți baza?
q-area-wish = Ce vă doriți acolo?

## release
s-release = Consimțăminte, unul câte unul
q-release-recipient = Pentru cine este acest consimțământ?
    .hint = Numele instituției, de exemplu „Jobcenter” sau „această consiliere”
q-release-kind = Cu ce sunteți de acord?
q-release-purpose = Pentru ce?
q-release-data = Ce date avem voie să transmitem?
    .hint = Doar ce este necesar, de exemplu „nume, programare, adeverință de curs”
q-release-given = Sunteți de acord?
    .hint = Puteți spune nu și nu aveți niciun dezavantaj
q-release-given_on = Când v-ați dat acordul?
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-release-until = Până când să fie valabil?
    .hint = Fără sfârșit: „nu este cazul”; îl puteți retrage oricând
q-release-withdrawn_on = L-ați retras? Când?
    .hint = Dacă nu l-ați retras: „nu este cazul”
    .check-in_future = Această dată este în viitor. Vă rugăm să o verificați.
q-release-form = Cum v-ați dat acordul?
q-release-language = În ce limbă v-a fost explicat?
q-release-explained_by = Cine a explicat?
    .hint = Rolul este de ajuns, de exemplu „interpretă”
