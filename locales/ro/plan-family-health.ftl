## Rules: pregnancy
rule-pregnancy-care =
    .client = Faceți săptămâna aceasta o programare la un medic ginecolog; sunăm cu plăcere împreună. Acolo primiți carnetul gravidei (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Mergeți în următoarele trei zile la consilierea pentru sarcină pe care v-o spunem. Este gratuită și confidențială, și fără asigurare.
rule-pregnancy-midwife =
    .client = Căutați împreună cu noi o moașă. După naștere vine și acasă la dumneavoastră. Lămurim împreună cine plătește.
rule-pregnancy-foundation =
    .client = Faceți o programare la consilierea pentru sarcină și întrebați de fundația „Mutter und Kind”. Se poate doar înainte de naștere. Vă rugăm să luați carnetul gravidei (Mutterpass).
rule-pregnancy-supplement =
    .client = Arătați săptămâna aceasta la Jobcenter o copie din carnetul gravidei (Mutterpass) cu data nașterii. Scriem împreună cererea pentru mai mulți bani.
rule-pregnancy-supplement_later =
    .client = Din săptămâna a 13-a primiți mai mulți bani de la Jobcenter. Aduceți-ne atunci carnetul gravidei (Mutterpass); am notat ziua.
rule-pregnancy-supplement_social_office =
    .client = Arătați săptămâna aceasta la oficiul social (Sozialamt) o copie din carnetul gravidei (Mutterpass) cu data nașterii. Scriem împreună cererea.
rule-pregnancy-equipment =
    .client = Cereți împreună cu noi la Jobcenter bani pentru haine de gravidă și lucrurile bebelușului. Vă rugăm să nu cumpărați încă nimic.
rule-pregnancy-equipment_social_office =
    .client = Cereți împreună cu noi la oficiul social (Sozialamt) bani pentru haine de gravidă și lucrurile bebelușului. Vă rugăm să nu cumpărați încă nimic.
rule-pregnancy-paternity =
    .client = Doriți ca tatăl să fie trecut în certificatul de naștere? Atunci facem înainte de naștere o programare la oficiul pentru tineret (Jugendamt). Ce înseamnă asta pentru dumneavoastră discutăm înainte.
rule-pregnancy-birth_papers =
    .client = Puneți actele într-un plic: act de identitate, certificate de naștere, certificat de căsătorie. Întrebăm la starea civilă (Standesamt) ce mai lipsește. Vă rugăm să nu mergeți la ambasadă înainte să vorbim.
rule-pregnancy-work =
    .client = Spuneți în scris angajatorului când vine copilul; vă ajutăm cu scrisoarea. Cu șase săptămâni înainte de naștere începe concediul de maternitate (Mutterschutz), banii pentru el vin de la casa de sănătate (Krankenkasse).
rule-pregnancy-without_papers =
    .client = Mergeți în următoarele trei zile la centrul de consiliere pe care vi-l spunem. Acolo nu trebuie să vă spuneți numele.

## Rules: health
rule-health-insured_without_papers =
    .client = Mergeți săptămâna aceasta la locul pe care vi-l spunem. Acolo primiți ajutor fără asigurare și fără nume.
rule-health-insurance_unclear =
    .client = Aduceți-ne săptămâna aceasta tot ce a venit de la o casă de sănătate (Krankenkasse) sau de la o instituție. Aflăm dacă aveți asigurare și unde.
rule-health-home_country =
    .client = Aduceți-ne cardul de asigurare de acasă. Lămurim dacă puteți intra aici într-o casă de sănătate (Krankenkasse).
rule-health-card =
    .client = Trimiteți casei de sănătate (Krankenkasse) o fotografie pentru cardul nou. Dacă trebuie să mergeți mai devreme la medic, sunăm împreună la casă: trimite o adeverință.
rule-health-card_now =
    .client = Sunăm împreună la casa de sănătate (Krankenkasse). Ea trimite cabinetului o adeverință, apoi primiți tratament și fără card. Trimitem odată cu asta și o fotografie pentru cardul nou.
rule-health-family_doctor =
    .client = Căutați împreună cu noi un medic de familie aproape, unde lumea vă înțelege. La 116117 ajută serviciul de programări.
rule-health-appointment =
    .client = Luați de la medicul de familie un bilet de trimitere (Überweisung). Apoi sunăm împreună la 116117 și facem o programare.
rule-health-asylblg_treatment =
    .client = Rugați cabinetul medical să vă dea o adeverință despre tratamentul de care aveți nevoie. Cu ea cerem costurile de la oficiul social (Sozialamt).
rule-health-uninsured_treatment =
    .client = Mergeți săptămâna aceasta la locul pe care vi-l spunem. Acolo primiți tratament și fără asigurare. Vă rugăm să luați medicamentele cu dumneavoastră.
rule-health-medicine =
    .client = Cereți în următoarele două zile o rețetă nouă. Vă rugăm să luați cu dumneavoastră cutiile de medicamente. Dacă nu aveți asigurare, spuneți-ne imediat.
rule-health-copayment =
    .client = Strângeți chitanțele de la farmacie. Cu decizia de la instituție cerem să nu mai plătiți nimic în plus.
rule-health-mind =
    .client = Dacă doriți, vă facem o programare la o discuție confidențială. Acolo vă ascultă cineva, în limba dumneavoastră. Dumneavoastră hotărâți ce povestiți.
rule-health-crisis =
    .client = Mergem astăzi cu dumneavoastră acolo unde primiți ajutor. Suntem alături de dumneavoastră. În caz de urgență: 112.
rule-health-child_doctor =
    .client = Căutați împreună cu noi un medic pediatru aproape. Vă rugăm să luați carnetul galben (U-Heft) și carnetul de vaccinări, dacă le aveți. Dacă copilul nu are asigurare, spuneți-ne imediat.
rule-health-checkups =
    .client = Faceți o programare pentru controlul periodic al copilului. Este gratuit. Vă rugăm să luați carnetul galben (U-Heft).
rule-health-measles =
    .client = Cereți la medicul pediatru să se verifice dacă copilul este vaccinat împotriva rujeolei. Vaccinul nu vă costă nimic; fără asigurare vă spunem unde. Grădinița și școala au nevoie de dovadă.

## Rules: care
rule-care-level =
    .client = Sunați săptămâna aceasta împreună cu noi la casa de sănătate (Krankenkasse): cerem un grad de îngrijire (Pflegegrad). Consilierea pentru îngrijire pregătește cu dumneavoastră vizita acasă.
rule-care-social_office =
    .client = Scriem împreună o cerere de ajutor pentru îngrijire. Vă rugăm să aduceți o adeverință de la medic.
rule-care-refused =
    .client = Aduceți-ne în următoarele trei zile scrisoarea cu plicul. Verificăm dacă depunem contestație (Widerspruch).
rule-care-disability =
    .client = Facem împreună o programare la o consiliere independentă. Acolo ajută la cerere și explică ce vi se cuvine.
rule-care-member =
    .client = Facem împreună o programare la consilierea pentru îngrijire. Este vorba de ajutor pentru ruda dumneavoastră și ca să vă fie și dumneavoastră mai ușor.
rule-care-child_early =
    .client = Vă ajutăm să primiți o programare la sprijinul timpuriu (Frühförderung). Acolo se vede ce îi face bine copilului. Nu vă costă nimic.
rule-care-child_school =
    .client = Vorbim cu dumneavoastră și cu școala de ce ajutor are nevoie copilul la ore. Facem cererea împreună.
rule-care-child_allowance =
    .client = Sunați împreună cu noi la casa de sănătate (Krankenkasse): cerem pentru copil un grad de îngrijire (Pflegegrad), încă luna aceasta. Atunci există bani și ajutor pentru îngrijire.

## Rules: family
rule-family-birth_certificate =
    .client = Mergem cu dumneavoastră la starea civilă (Standesamt). Dacă mai lipsește un act, cerem un extras din registru. Cu el puteți cere tot restul.
rule-family-parental_allowance =
    .client = Cereți împreună cu noi indemnizația de creștere (Elterngeld). Și cine nu a lucrat înainte primește o sumă minimă. Vă rugăm să aduceți certificatul de naștere.
rule-family-newborn_insurance =
    .client = Înscrieți săptămâna aceasta bebelușul la casa de sănătate (Krankenkasse). Asigurarea nu costă nimic în plus.
rule-family-newborn_jobcenter =
    .client = Scrieți săptămâna aceasta împreună cu noi la Jobcenter că s-a născut copilul. Atunci există mai mulți bani.
rule-family-newborn_social_office =
    .client = Scrieți săptămâna aceasta împreună cu noi la oficiul social (Sozialamt) că s-a născut copilul. Atunci există mai mulți bani, iar copilul poate merge la medic.
rule-family-education_package =
    .client = Copilului i se pot plăti masa de prânz, excursii și un club. Aduceți-ne facturile de la grădiniță sau școală; le depunem împreună.
rule-family-education_package_social_office =
    .client = Copilului i se pot plăti rechizite, masa de prânz, excursii și un club. Completăm împreună cererea.
rule-family-orphan_pension =
    .client = Ne pare rău că un părinte al copilului a murit. Poate copilul are dreptul la o pensie; verificăm împreună.
rule-family-widow_pension =
    .client = Poate că după moartea partenerului sau partenerei aveți dreptul la o pensie. Verificăm împreună și scriem la asigurarea de pensie (Rentenversicherung).
rule-family-paternity_open =
    .client = Oficiul pentru tineret (Jugendamt) poate ajuta la lămurirea paternității și a întreținerii. Este gratuit. O facem doar dacă doriți.
rule-family-custody =
    .client = Lămurim împreună cine are voie să semneze pentru copil. Oficiul pentru tineret (Jugendamt) dă o hârtie pentru asta.
rule-family-youth_office_lead =
    .client = Spuneți-ne dacă avem voie să vorbim cu ajutorul pentru familie (Familienhilfe). Atunci totul se potrivește și nu trebuie să povestiți de două ori.
rule-family-parents =
    .client = Căutăm împreună o consiliere pentru părinți în apropiere. Este gratuită și confidențială. Prima dată venim cu plăcere cu dumneavoastră.
rule-family-confidential_advice =
    .client = Vă contactăm ca să vorbim în liniște.

## Rules: school
rule-school-place =
    .client = În următoarele trei zile facem împreună o programare la consilierea școlară a orașului. Acolo copilul primește o școală. Carnetele de note ajută, și fotografii ale lor.
rule-school-upper =
    .client = În următoarele trei zile facem o programare la consilierea școlară. Există clase în care tinerii învață germana și cunosc o meserie.
rule-school-waiting =
    .client = Dacă după două săptămâni nu a venit nicio scrisoare, sunați-ne. Întrebăm când începe școala.
rule-school-without_papers =
    .client = Copilul are voie să meargă la școală. Mergeți săptămâna aceasta la centrul de consiliere pe care vi-l spunem. Vorbește el cu o școală pentru dumneavoastră.
rule-school-start =
    .client = Copilul începe școala vara viitoare. L-ați înscris deja? Dacă nu, facem împreună o programare la școala primară (Grundschule).
rule-school-all_day =
    .client = Întrebați la școală de un loc în programul prelungit (OGS). Scriem împreună că aveți nevoie de loc.
rule-school-learning =
    .client = Cerem școlii o discuție, cu interpret. Pentru meditații există adesea bani, iar în apropiere ajutor la teme.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Arătați-ne răspunsul de la oficiul pentru tineret (Jugendamt). Dacă nu este niciunul, întrebăm împreună.
rule-childcare-bridge =
    .client = Până vine locul la grădiniță, există grupuri de joacă în apropiere. Alegem unul împreună.
rule-childcare-court =
    .client = Dacă tot nu este loc, poate ajuta un avocat. Vă explicăm cum se face și că nu vă costă aproape nimic.

## Rules: youth
rule-youth-transition =
    .client = Mergeți cu noi la serviciul pentru tineri migranți (Jugendmigrationsdienst). Acolo se face împreună un plan: școală, practică sau formare, ce vi se potrivește.
rule-youth-leaving_care =
    .client = Puteți primi ajutor și după ce împliniți 18 ani. Scriem împreună cererea către oficiul pentru tineret (Jugendamt), înainte să se termine ajutorul.
rule-youth-return_to_care =
    .client = Chiar dacă ajutorul s-a terminat deja, puteți primi din nou ajutor. Scriem cererea împreună săptămâna aceasta.
rule-youth-aftercare =
    .client = Oficiul pentru tineret (Jugendamt) de dinainte trebuie să vă consilieze în continuare. Vă ajutăm să reluați legătura.

## Rules: later_life
rule-later_life-pension =
    .client = Facem împreună o programare la asigurarea de pensie (Rentenversicherung). Vă rugăm să strângeți tot ce ține de munca dumneavoastră, aici și în alte țări.
rule-later_life-basic_income =
    .client = Scriem săptămâna aceasta împreună la oficiul social (Sozialamt), ca să vă ajungă banii de trai. Vă rugăm să aduceți extrase de cont și contractul de închiriere.
rule-later_life-system_change =
    .client = În curând nu mai primiți bani de la Jobcenter, ci de la altă instituție. Facem cererile împreună la timp.

## Rules: screening
rule-screening-case_management =
    .client = Vă însoțim în lunile următoare și punem totul de acord cu instituțiile. Aveți o singură persoană de contact, mereu aceeași.
rule-screening-referral =
    .client = Alt centru de consiliere se potrivește mai bine cu ce aveți nevoie. Sunăm acolo împreună și transmitem ce s-a lămurit deja.
rule-screening-information =
    .client = V-am scris unde puteți merge. Veniți cu plăcere din nou dacă ceva nu merge.
rule-screening-single_counselling =
    .client = Stabilim câteva discuții și luăm întrebările pe rând. Apoi ne uităm împreună de ce mai aveți nevoie.
rule-screening-legal_counsel =
    .client = Stabilim pentru dumneavoastră o programare la un centru de consiliere.
rule-screening-specialist =
    .client = Stabilim pentru dumneavoastră o programare la un centru de consiliere.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Când ați găsit de lucru, angajatorul completează un formular. Aduceți-ni-l înainte să începeți; cerem împreună permisiunea.

## Actors
actor-pregnancy_counselling = Consiliere pentru sarcină (Schwangerschaftsberatung)
actor-midwife = Moașă (Hebamme)
actor-medical_practice = Cabinet medical (Arztpraxis)
actor-registry_office = Starea civilă (Standesamt)
actor-parental_allowance_office = Biroul pentru Elterngeld (Elterngeldstelle)
actor-family_counselling = Consiliere pentru familie (Erziehungsberatung)
actor-child_protection_advice = Specialist cu experiență (insoweit erfahrene Fachkraft)
    .client = Consiliere de specialitate
actor-early_support = Sprijin timpuriu pentru copii (Frühförderung)
actor-school_counselling = Consiliere școlară (Seiteneinsteigerberatung)
actor-district_government = Guvernul districtual (Bezirksregierung Düsseldorf)
actor-school = Școală
actor-psychosocial_centre = Centrul psihosocial (PSZ)
    .client = Centru de consiliere
actor-disability_counselling = Consiliere independentă pentru dizabilitate (EUTB)
actor-disability_office = Biroul pentru dizabilități (Schwerbehindertenangelegenheiten)
actor-care_counselling = Consiliere pentru îngrijire (Pflegeberatung)
actor-care_fund = Casa de îngrijire (Pflegekasse)
actor-pension_insurance = Asigurarea germană de pensie (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Carnetul gravidei (Mutterpass)
doc-translations = Traducerile actelor
doc-medical_certificate = Adeverință medicală
doc-receipts = Chitanțe pentru coplăți
doc-hospital_notice = Anunțul de naștere al clinicii
doc-school_confirmation = Adeverință sau factură (grădiniță, școală sau club)
doc-death_certificate = Certificat de deces (dacă există)
doc-copy_of_registration = Copia înscrierii
doc-employer_statement = Adeverință despre muncă sau curs
doc-help_plan = Planul de ajutor (Hilfeplan) sau decizia de la Jugendamt
doc-insurance_history = Istoricul de asigurare și cardul de asigurare socială
doc-pension_notice = Decizia de pensie sau refuzul (dacă există)
doc-job_form = Formular de la angajator despre locul de muncă (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Scrieți împreună cu noi la ultima dumneavoastră casă de sănătate (Krankenkasse). Poate aveți încă asigurare acolo. Aduceți scrisori vechi sau cardul vechi.
rule-youth-after_care =
    .client = Sunați-ne dacă până atunci nu a venit nicio scrisoare de la oficiul pentru tineret (Jugendamt). Atunci întrebăm împreună și plănuim unde locuiți.
