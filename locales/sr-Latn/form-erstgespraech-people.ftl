
## network
q-network-letters_helper = Pomaže li Vam neko oko pisama i formulara?
    .hint = Deca to ne bi trebalo da moraju
q-network-leisure = Šta rado radite u slobodno vreme?
    .hint = Ili šta ste ranije voleli
q-network-club = Idete li u neki klub, mesto za druženje ili na kurs u Vašoj blizini?
q-network-offers = Šta biste rado upoznali?
    .hint = Moguće je više odgovora
    .check-none_and_more = „Zasad ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-network-discrimination = Da li su se prema Vama nepravedno poneli, na primer zbog porekla, jezika, vere, pola, starosti ili invaliditeta?
    .hint = Na poslu, oko stana, u prodavnici, službi ili školi
q-network-discrimination_on = Kada je to bilo poslednji put, ili kada ste za to saznali?
    .hint = Za posao i stan rok je kratak
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.

## helper
s-helper = Ko već pomaže
q-helper-who = Ko Vam već pomaže?
    .hint = Na primer „komšinica“ ili ime službe; molimo bez imena privatnih osoba
q-helper-kind = Kakva je to osoba ili služba?
q-helper-does = Oko čega Vam pomaže?
q-helper-often = Koliko često ste u kontaktu?
q-helper-may_contact = Smemo li da razgovaramo sa tom osobom ili službom?
    .hint = Samo ako Vi to želite

## mobility
s-mobility = Prevoz
q-mobility-ticket = Koju kartu imate za autobus i voz?
q-mobility-licence = Imate li vozačku dozvolu?
q-mobility-licence_country = Iz koje zemlje je vozačka dozvola?
q-mobility-bicycle = Imate li bicikl i vozite li ga rado?
q-mobility-restricted = Je li Vam teško da hodate, da se penjete stepenicama ili da sami idete negde?
    .hint = Ne morate da kažete zašto
q-mobility-minutes = Koliko minuta najviše smete da putujete do kursa ili ponude?

## legal
q-legal-contracts = Koji ugovori Vas svakog meseca koštaju?
    .hint = Moguće je više odgovora
    .check-none_and_more = „Nema“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-legal-contract_trouble = Ima li svađe ili brige oko nekog ugovora?
    .hint = Na primer potpisan na vratima ili telefonom
q-legal-contract_signed_on = Kada ste sklopili taj ugovor?
    .hint = Na vratima, telefonom ili preko interneta: često imate 14 dana
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.

## goals
q-goals-first_wish = Da imate tri želje: koja bi bila prva?
    .hint = I nešto sasvim drugo, ne samo papiri
q-goals-second_wish = A druga?
q-goals-third_wish = A treća?
q-goals-next_step = Šta sami želite da uradite kao sledeće?
    .hint = Dovoljan je mali korak
q-goals-importance = Koja oblast Vam je sada najvažnija?
q-goals-what_helped = Šta ili ko Vam je pomogao u teškim vremenima?
    .hint = Ne morate o tome da pričate

## satisfaction
s-satisfaction = Koliko ste zadovoljni
q-satisfaction-residence = Koliko ste zadovoljni svojim boravkom?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-housing = Koliko ste zadovoljni svojim stanom?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-livelihood = Koliko ste zadovoljni svojim novcem?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-health = Koliko ste zadovoljni svojim zdravljem?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-language = Koliko ste zadovoljni svojim nemačkim?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-education = Koliko ste zadovoljni svojim obrazovanjem?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-work = Koliko ste zadovoljni svojim poslom?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-family = Koliko ste zadovoljni svojom porodicom?
    .hint = 1 = nimalo, 5 = veoma
q-satisfaction-social = Koliko ste zadovoljni ljudima oko sebe?
    .hint = 1 = nimalo, 5 = veoma

## urgency
s-urgency = Hitnost po mišljenju savetovališta
q-urgency-residence = Koliko je hitna pomoć oko boravka?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-housing = Koliko je hitna pomoć oko stanovanja?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-livelihood = Koliko je hitna pomoć oko novca?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-health = Koliko je hitna pomoć oko zdravlja?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-language = Koliko je hitna pomoć oko jezika?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-education = Koliko je hitna pomoć oko obrazovanja?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-work = Koliko je hitna pomoć oko posla?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-family = Koliko je hitna pomoć oko porodice?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište
q-urgency-social = Koliko je hitna pomoć oko ljudi u okolini?
    .hint = 1 = nije hitno, 5 = odmah; samo za savetovalište

## area
s-area = Oblasti života Vašim rečima
q-area-which = O kojoj oblasti želite da kažete više?
    .hint = Na primer stanovanje, posao, porodica
q-area-now = Kako je tamo sada?
    .hint = Jednom rečenicom
q-area-strength = Šta tamo ide dobro, ili na šta možete da se oslonite?
q-area-wish = Šta tamo želite?

## release
s-release = Pojedinačni pristanci
q-release-recipient = Za koga važi ovaj pristanak?
    .hint = Ime službe, na primer „Jobcenter“ ili „ovo savetovalište“
q-release-kind = Na šta pristajete?
q-release-purpose = U koju svrhu?
q-release-data = Koje podatke smemo da damo dalje?
    .hint = Samo nužno, na primer „ime, termin, potvrda o kursu“
q-release-given = Pristajete li na to?
    .hint = Smete da kažete ne i to Vam neće štetiti
q-release-given_on = Kada ste pristali?
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-release-until = Do kada treba da važi?
    .hint = Bez kraja: „ne odnosi se“; pristanak možete da povučete u svako doba
q-release-withdrawn_on = Jeste li povukli pristanak? Kada?
    .hint = Nije povučen: „ne odnosi se“
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-release-form = Kako ste pristali?
q-release-language = Na kom jeziku Vam je objašnjeno?
q-release-explained_by = Ko Vam je objasnio?
    .hint = Dovoljna je uloga, na primer „prevodilac“
