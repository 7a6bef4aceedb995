
## Rules: pregnancy
rule-pregnancy-care =
    .client = Dogovorite ove sedmice termin kod ginekologa; rado zovemo zajedno sa Vama. Tamo dobijate trudničku knjižicu (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Idite u naredna tri dana u savetovalište za trudnice koje ćemo Vam reći. Besplatno je i poverljivo, i bez osiguranja.
rule-pregnancy-midwife =
    .client = Potražite sa nama babicu. Posle porođaja ona dolazi i kod Vas kući. Ko to plaća, razjasnićemo sa Vama.
rule-pregnancy-foundation =
    .client = Dogovorite termin u savetovalištu za trudnice i pitajte za fondaciju „Mutter und Kind“. To može samo pre porođaja. Molimo ponesite trudničku knjižicu (Mutterpass).
rule-pregnancy-supplement =
    .client = Pokažite Jobcentru ove sedmice kopiju iz trudničke knjižice (Mutterpass) sa terminom porođaja. Zahtev za više novca ćemo napisati zajedno sa Vama.
rule-pregnancy-supplement_later =
    .client = Od 13. sedmice dobijate više novca od Jobcentra. Tada nam donesite trudničku knjižicu (Mutterpass); dan smo zapisali.
rule-pregnancy-supplement_social_office =
    .client = Pokažite socijalnoj službi (Sozialamt) ove sedmice kopiju iz trudničke knjižice (Mutterpass) sa terminom porođaja. Zahtev ćemo napisati zajedno sa Vama.
rule-pregnancy-equipment =
    .client = Zatražite sa nama od Jobcentra novac za odeću za trudnice i za opremu za bebu. Molimo još ništa od toga ne kupujte.
rule-pregnancy-equipment_social_office =
    .client = Zatražite sa nama od socijalne službe (Sozialamt) novac za odeću za trudnice i za opremu za bebu. Molimo još ništa od toga ne kupujte.
rule-pregnancy-paternity =
    .client = Želite li da otac stoji u rodnom listu? Tada ćemo pre porođaja dogovoriti termin u Jugendamtu. O tome šta to za Vas znači razgovaraćemo pre toga.
rule-pregnancy-birth_papers =
    .client = Stavite svoje papire u kovertu: lični dokument, rodne listove, venčani list. Mi ćemo pitati u matičnom uredu (Standesamt) šta još nedostaje. Molimo ne idite u ambasadu pre nego što razgovaramo.
rule-pregnancy-work =
    .client = Javite poslodavcu pismeno kada dolazi dete; pomažemo oko pisma. Šest sedmica pre porođaja počinje porodiljska zaštita (Mutterschutz), novac za to dolazi od zdravstvenog osiguranja (Krankenkasse).
rule-pregnancy-without_papers =
    .client = Idite u naredna tri dana u savetovalište koje ćemo Vam reći. Tamo ne morate da kažete svoje ime.

## Rules: health
rule-health-insured_without_papers =
    .client = Idite ove sedmice na mesto koje ćemo Vam reći. Tamo Vam pomažu bez osiguranja i bez imena.
rule-health-insurance_unclear =
    .client = Donesite nam ove sedmice sve što je stiglo od zdravstvenog osiguranja (Krankenkasse) ili od službe. Saznaćemo da li ste i gde osigurani.
rule-health-home_country =
    .client = Donesite nam svoju karticu osiguranja iz svoje zemlje. Razjasnićemo da li ovde možete u zdravstveno osiguranje (Krankenkasse).
rule-health-card =
    .client = Pošaljite zdravstvenom osiguranju (Krankenkasse) fotografiju za novu karticu. Ako pre toga morate kod doktora, pozvaćemo ih zajedno sa Vama: osiguranje šalje potvrdu.
rule-health-card_now =
    .client = Pozvaćemo zajedno sa Vama zdravstveno osiguranje (Krankenkasse). Ono doktoru šalje potvrdu, pa Vas leče i bez kartice. Fotografiju za novu karticu ćemo poslati odmah.
rule-health-family_doctor =
    .client = Potražite sa nama porodičnog doktora u svojoj blizini, gde Vas razumeju. Na broju 116117 pomaže služba za termine.
rule-health-appointment =
    .client = Uzmite kod porodičnog doktora uput (Überweisung). Tada ćemo zajedno sa Vama pozvati 116117 i dogovoriti termin.
rule-health-asylblg_treatment =
    .client = Zamolite doktora za potvrdu koje lečenje Vam treba. Sa njom ćemo zatražiti od socijalne službe (Sozialamt) da plati troškove.
rule-health-uninsured_treatment =
    .client = Idite ove sedmice na mesto koje ćemo Vam reći. Tamo Vas leče i bez osiguranja. Molimo ponesite svoje lekove.
rule-health-medicine =
    .client = Uzmite u naredna dva dana novi recept. Molimo ponesite kutije od lekova. Ako niste osigurani, odmah nam recite.
rule-health-copayment =
    .client = Skupljajte račune iz apoteke. Sa rešenjem od službe ćemo zatražiti da više ništa ne doplaćujete.
rule-health-mind =
    .client = Ako želite, prijavićemo Vas za poverljiv razgovor. Tamo Vas slušaju, na Vašem jeziku. Vi odlučujete šta ćete reći.
rule-health-crisis =
    .client = Danas idemo sa Vama tamo gde Vam pomažu. Niste sami. Za hitne slučajeve: 112.
rule-health-child_doctor =
    .client = Potražite sa nama dečijeg doktora u svojoj blizini. Molimo ponesite žutu knjižicu i knjižicu vakcinacije, ako ih imate. Ako Vaše dete nije osigurano, odmah nam recite.
rule-health-checkups =
    .client = Dogovorite termin za preventivni pregled svog deteta. Besplatan je. Molimo ponesite žutu knjižicu.
rule-health-measles =
    .client = Zatražite da dečiji doktor proveri da li je Vaše dete vakcinisano protiv malih boginja (ospica). Vakcina Vas ne košta ništa; ako niste osigurani, reći ćemo Vam gde. Dokaz traže vrtić i škola.

## Rules: care
rule-care-level =
    .client = Nazovite sa nama ove sedmice zdravstveno osiguranje (Krankenkasse): zatražićemo stepen nege (Pflegegrad). Savetovalište za negu sa Vama priprema kućnu posetu.
rule-care-social_office =
    .client = Napisaćemo zajedno sa Vama zahtev za pomoć oko nege. Molimo donesite potvrdu od doktora.
rule-care-refused =
    .client = Donesite nam u naredna tri dana pismo sa kovertom. Proverićemo da li ulažemo prigovor (Widerspruch).
rule-care-disability =
    .client = Dogovorićemo sa Vama termin u nezavisnom savetovalištu. Tamo pomažu oko zahteva i objašnjavaju na šta imate pravo.
rule-care-member =
    .client = Dogovorićemo sa Vama termin u savetovalištu za negu (Pflegeberatung). Tamo se radi o pomoći za Vašeg člana porodice i o rasterećenju za Vas.
rule-care-child_early =
    .client = Pomažemo Vam da dobijete termin za ranu podršku deci (Frühförderung). Tamo se vidi šta je dobro za Vaše dete. To Vas ne košta ništa.
rule-care-child_school =
    .client = Razgovaraćemo sa Vama i školom kakva pomoć treba Vašem detetu na nastavi. Zahtev ćemo podneti zajedno.
rule-care-child_allowance =
    .client = Nazovite sa nama zdravstveno osiguranje (Krankenkasse): zatražićemo za Vaše dete stepen nege (Pflegegrad), još ovog meseca. Tada ima novca i pomoći za negu.

## Rules: family
rule-family-birth_certificate =
    .client = Idemo sa Vama u matični ured (Standesamt). Ako još nedostaje neki papir, zamolićemo za izvod iz knjige rođenih. Sa njim možete da tražite sve ostalo.
rule-family-parental_allowance =
    .client = Zatražite sa nama roditeljski dodatak (Elterngeld). I ko ranije nije radio dobija najmanji iznos. Molimo donesite rodni list.
rule-family-newborn_insurance =
    .client = Prijavite svoju bebu ove sedmice zdravstvenom osiguranju (Krankenkasse). Osiguranje ne košta ništa dodatno.
rule-family-newborn_jobcenter =
    .client = Pišite ove sedmice sa nama Jobcentru da se Vaše dete rodilo. Tada ima više novca.
rule-family-newborn_social_office =
    .client = Pišite ove sedmice sa nama socijalnoj službi (Sozialamt) da se Vaše dete rodilo. Tada ima više novca, a dete može kod doktora.
rule-family-education_package =
    .client = Vašem detetu mogu da se plate ručak, izleti i klub. Donesite nam račune od vrtića ili škole; predaćemo ih zajedno sa Vama.
rule-family-education_package_social_office =
    .client = Vašem detetu mogu da se plate školski pribor, ručak, izleti i klub. Zahtev ćemo popuniti zajedno sa Vama.
rule-family-orphan_pension =
    .client = Žao nam je što je Vaše dete izgubilo roditelja. Možda Vaše dete ima pravo na penziju; proverićemo to sa Vama.
rule-family-widow_pension =
    .client = Možda posle smrti svoje partnerke ili svog partnera imate pravo na penziju. Proverićemo to sa Vama i pisati penzijskom osiguranju (Rentenversicherung).
rule-family-paternity_open =
    .client = Jugendamt može da pomogne da se razjasne očinstvo i alimentacija. To je besplatno. Radimo to samo ako Vi želite.
rule-family-custody =
    .client = Razjasnićemo sa Vama ko sme da potpisuje za Vaše dete. Jugendamt za to izdaje list.
rule-family-youth_office_lead =
    .client = Recite nam da li smemo da razgovaramo sa Vašom pomoći za porodicu (Familienhilfe). Tada se sve slaže i ništa ne morate da pričate dvaput.
rule-family-parents =
    .client = Potražićemo sa Vama savetovalište za roditelje u Vašoj blizini. Besplatno je i poverljivo. Prvi put rado idemo sa Vama.
rule-family-confidential_advice =
    .client = Javićemo Vam se da na miru razgovaramo.

## Rules: school
rule-school-place =
    .client = U naredna tri dana ćemo dogovoriti sa Vama termin u gradskom savetovalištu za škole. Tamo Vaše dete dobija školu. Svedočanstva pomažu, i njihove fotografije.
rule-school-upper =
    .client = U naredna tri dana ćemo dogovoriti termin u savetovalištu za škole. Postoje razredi u kojima mladi uče nemački i upoznaju neko zanimanje.
rule-school-waiting =
    .client = Ako posle dve sedmice nema pisma, nazovite nas. Mi ćemo pitati kada počinje škola.
rule-school-without_papers =
    .client = Vaše dete sme da ide u školu. Idite ove sedmice u savetovalište koje ćemo Vam reći. Ono u Vaše ime razgovara sa nekom školom.
rule-school-start =
    .client = Vaše dete sledećeg leta polazi u školu. Jeste li ga već prijavili? Ako niste, dogovorićemo sa Vama termin u osnovnoj školi.
rule-school-all_day =
    .client = Pitajte u školi za mesto u celodnevnoj nastavi (OGS). Napisaćemo zajedno sa Vama da Vam je to mesto potrebno.
rule-school-learning =
    .client = Zamolićemo školu za razgovor, uz prevod. Za dopunsku nastavu često ima novca, a u Vašoj blizini ima pomoći za domaće zadatke.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Pokažite nam odgovor Jugendamta. Ako ga nema, pitaćemo zajedno.
rule-childcare-bridge =
    .client = Dok ne bude mesta u vrtiću, postoje igraonice u Vašoj blizini. Izabraćemo jednu zajedno sa Vama.
rule-childcare-court =
    .client = Ako i dalje nema mesta, može da pomogne advokatica. Objasnićemo Vam kako to ide i da Vas ne košta skoro ništa.

## Rules: youth
rule-youth-transition =
    .client = Idite sa nama u službu za mlade doseljenike (Jugendmigrationsdienst). Tamo sa Vama prave plan: škola, praksa ili stručno obrazovanje, ono što Vam odgovara.
rule-youth-leaving_care =
    .client = Pomoć možete da dobijete i posle 18. rođendana. Zahtev za Jugendamt ćemo napisati sa Vama pre nego što se Vaša pomoć završi.
rule-youth-return_to_care =
    .client = I ako se Vaša pomoć već završila, možete ponovo da je dobijete. Zahtev ćemo napisati ove sedmice zajedno sa Vama.
rule-youth-aftercare =
    .client = Vaš raniji Jugendamt mora i dalje da Vas savetuje. Pomažemo Vam da ponovo uspostavite kontakt.

## Rules: later_life
rule-later_life-pension =
    .client = Dogovorićemo sa Vama termin u penzijskom osiguranju (Rentenversicherung). Molimo skupite sve o svom radu, ovde i u drugim zemljama.
rule-later_life-basic_income =
    .client = Ove sedmice ćemo sa Vama pisati socijalnoj službi (Sozialamt), da Vam novac bude dovoljan za život. Molimo donesite izvode sa računa i ugovor o najmu.
rule-later_life-system_change =
    .client = Uskoro novac više ne dobijate od Jobcentra, nego od druge službe. Zahteve ćemo na vreme podneti zajedno sa Vama.

## Rules: screening
rule-screening-case_management =
    .client = Pratićemo Vas narednih meseci i sve usklađivati sa službama. Imate uvek istu osobu za razgovor.
rule-screening-referral =
    .client = Drugo savetovalište bolje odgovara onome što Vam treba. Pozvaćemo ih zajedno sa Vama i preneti šta je već razjašnjeno.
rule-screening-information =
    .client = Zapisali smo Vam kuda možete da idete. Rado dođite ponovo ako nešto ne uspe.
rule-screening-single_counselling =
    .client = Dogovorićemo nekoliko razgovora i rešavati pitanja po redu. Posle ćemo zajedno pogledati šta Vam još treba.
rule-screening-legal_counsel =
    .client = Dogovorićemo za Vas termin u savetovalištu.
rule-screening-specialist =
    .client = Dogovorićemo za Vas termin u savetovalištu.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Kad nađete posao, poslodavac popunjava formular. Donesite nam ga pre nego što počnete; dozvolu ćemo zatražiti zajedno sa Vama.

## Actors
actor-pregnancy_counselling = Savetovalište za trudnice
actor-midwife = Babica
actor-medical_practice = Doktor ili doktorka
actor-registry_office = Matični ured (Standesamt)
actor-parental_allowance_office = Služba za roditeljski dodatak (Elterngeldstelle)
actor-family_counselling = Savetovalište za roditelje i porodicu
actor-child_protection_advice = Stručna osoba za zaštitu dece (insoweit erfahrene Fachkraft)
    .client = Stručno savetovalište
actor-early_support = Rana podrška deci (Frühförderung)
actor-school_counselling = Savetovalište za škole (Seiteneinsteigerberatung, KI)
actor-district_government = Bezirksregierung Düsseldorf
actor-school = Škola
actor-psychosocial_centre = Psihosocijalni centar (PSZ)
    .client = Savetovalište
actor-disability_counselling = Savetovalište za osobe sa invaliditetom (EUTB)
actor-disability_office = Služba za osobe sa invaliditetom (Schwerbehindertenangelegenheiten)
actor-care_counselling = Savetovalište za negu (Pflegeberatung)
actor-care_fund = Kasa za negu (Pflegekasse)
actor-pension_insurance = Nemačko penzijsko osiguranje (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Trudnička knjižica (Mutterpass)
doc-translations = Prevodi dokumenata
doc-medical_certificate = Potvrda od doktora
doc-receipts = Računi za doplate
doc-hospital_notice = Prijava rođenja od bolnice
doc-school_confirmation = Potvrda ili račun od vrtića ili škole ili kluba
doc-death_certificate = Smrtovnica (ako imate)
doc-copy_of_registration = Kopija prijave
doc-employer_statement = Potvrda o radu ili kursu
doc-help_plan = Plan pomoći (Hilfeplan) ili rešenje Jugendamta
doc-insurance_history = Pregled osiguranja i kartica socijalnog osiguranja
doc-pension_notice = Rešenje o penziji ili odbijanje (ako imate)
doc-job_form = Izjava o radnom odnosu (od poslodavca)

## Gaps
rule-health-follow_on =
    .client = Pišite sa nama svom poslednjem zdravstvenom osiguranju (Krankenkasse). Možda ste tamo još osigurani. Donesite stara pisma ili staru karticu.
rule-youth-after_care =
    .client = Nazovite nas ako do tada nema pisma od Jugendamta. Tada ćemo zajedno pitati i planirati gde ćete stanovati.
