
## Sections
s-frame = Razgovor
s-emergency = Šta je danas hitno
s-letter = Pisma i termini
s-person = O Vama
s-residence = Boravak
s-household = Ko živi sa Vama
s-family = Porodica
s-child = Dete
s-livelihood = Novac za život
s-health = Zdravlje
s-language = Jezik
s-work = Posao i zanimanje
s-housing = Stanovanje
s-network = Ljudi i savetovanje
s-goals = Snage i želje
s-consent = Davanje podataka drugim službama

## The talk itself
q-frame-language = Na kom jeziku želite da razgovarate sa nama?
    .hint = Jezik možete da promenite u svako doba
q-frame-own_words = Šta Vas danas dovodi kod nas?
    .hint = Vašim rečima, ne mora da bude potpuno
    .help = Zapisujemo ono što kažete. Ono što bi moglo da Vam šteti ne zapisujemo.
# Spoken, never shown on the client's side.
q-frame-alone = Možemo li sada da razgovaramo nasamo?
    .hint = Pitajte samo usmeno, niko drugi ne treba da sluša
    .help = Ako je odgovor „Ne“, danas se ne pita za opasnost. Molimo dogovorite razgovor nasamo, a da ne kažete razlog.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Osećate li se u opasnosti kod kuće ili van kuće?
    .hint = Pitajte samo usmeno i samo nasamo
    .help = Kod neposredne opasnosti: policija 110. Telefon za pomoć „Nasilje nad ženama“: 116 016, danju i noću, besplatno, na mnogo jezika. Ništa ne štampajte.
q-emergency-roof = Znate li gde ćete noćas spavati?
    .hint = Vi i svi koji su sa Vama
q-emergency-money = Imate li dovoljno novca i hrane do sledeće isplate?
q-emergency-doctor = Treba li Vam danas doktor ili lekovi?
    .hint = Ne morate da kažete šta Vam je
    .help = Hitna pomoć: 112. Dežurni doktor: 116 117.

## Letters and appointments
q-letter-deadline = Imate li pismo sa rokom? Do kada traje rok?
    .hint = Ako ih ima više, najraniji; nema takvog pisma: „ne odnosi se“
    .help = Slobodno nam pokažite i neotvorena pisma. Žutu kovertu molimo sačuvajte: datum na njoj je važan.
    .check-passed = Ovaj rok je već prošao. Je li datum tačan? Ako jeste, molimo još danas uključite neko savetovalište.
q-letter-sender = Od koga je to pismo?
q-letter-appointment_on = Imate li u narednih 14 dana termin u nekoj službi? Kada?
    .hint = I bez pisma; nema termina: „ne odnosi se“
    .check-passed = Ovaj termin je već prošao. Je li datum tačan?
q-letter-appointment_with = Kod koga je taj termin?

## The person
q-person-name = Kako se zovete?
    .hint = Ime i prezime kao u dokumentu
    .help = Smete da kažete i drugo ime ili za početak ostati bez imena.
q-person-birth_date = Kada ste rođeni?
    .hint = Ako se dan ne zna, dovoljna je godina
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite godinu.
    .check-long_ago = To je pre više od 110 godina. Je li godina tačna?
q-person-nationality = Koje državljanstvo imate?
    .hint = Ako ih ima više, ono koje stoji u boravišnoj dozvoli
q-person-phone = Na koji broj možemo sigurno da Vas dobijemo?
    .hint = Broj gde niko drugi ne sluša i ne čita poruke
    .help = Smemo li da zovemo, ostavimo govornu poruku ili pišemo? Molimo zabeležite to kao napomenu.
q-person-post_arrives = Stiže li Vaša pošta sigurno do Vas?
    .hint = Je li Vaše ime na poštanskom sandučetu?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Do kada važi Vaša boravišna dozvola (Aufenthaltstitel)?
    .hint = Datum stoji na prednjoj strani kartice
    .help = Fiktionsbescheinigung, Duldung ili Aufenthaltsgestattung: upišite datum koji tamo stoji. Ako je dozvola bez roka: „ne odnosi se“.
    .check-long_ago = To je pre više od pet godina. Je li godina tačna?
    .check-far_ahead = To je više od jedanaest godina u budućnosti. Je li godina tačna?
q-residence-title = Koju boravišnu dozvolu (Aufenthaltstitel) ili koji papir imate?
    .hint = Paragraf stoji na kartici kod „Anmerkungen“
    .help = Najlakše je da nam pokažete karticu. „Ne znam“ je u redu: datum se svejedno računa. Ko nema papire, ne mora to ovde da kaže.
q-residence-renewal_filed = Jeste li već podneli zahtev za produženje?
    .hint = Poziv ili molba za termin još nije zahtev
q-residence-renewal_steps = Šta ste već uradili za produženje?
    .hint = Moguće je više odgovora
    .check-nothing_and_more = „Još ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-residence-title_since = Od kada imate ovu boravišnu dozvolu?
    .hint = Dovoljna je godina ili mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite godinu.
    .check-after_end = Dozvola bi počela posle svog kraja. Molimo proverite oba datuma.
q-residence-demands = Da li je neka služba tražila nešto od Vas zbog Vaše zaštite ili Vašeg pasoša?
    .hint = Na primer pismo od BAMF-a ili službe za strance (Ausländerbehörde)
    .help = Molimo ne idite u ambasadu pre nego što savetovalište to proveri.
    .check-nothing_and_more = „Ništa od ovoga“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.

## Household
q-household-first_name = Koje je lično ime te osobe?
    .hint = Svi koji žive sa Vama, jedna osoba za drugom
q-household-role = Ko Vam je ta osoba?
q-household-birth_date = Kada je ta osoba rođena?
    .hint = Dovoljna je godina ili mesec
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite godinu.
    .check-long_ago = To je pre više od 110 godina. Je li godina tačna?
q-household-valid_until = Do kada važi boravišna dozvola ove osobe?
    .hint = Svaka kartica ima svoj datum, i dečja
    .help = Nemački pasoš ili dozvola bez roka: „ne odnosi se“.
    .check-long_ago = To je pre više od pet godina. Je li godina tačna?
q-household-renewal_filed = Da li je zahtev za produženje za ovu osobu već podnet?
    .hint = Svaka osoba mora imati svoj zahtev, i dete

## Family
q-family-single_parent = Podižete li dete ili decu bez drugog roditelja?

## Each child
q-child-kita_wanted = Želite li za ovo dete mesto u vrtiću (Kita) ili kod dadilje (Tagespflege)?
q-child-kita_steps = Šta ste već preduzeli za mesto?
    .hint = Moguće je više odgovora
    .help = Molimo sačuvajte svako odbijanje, i e-mailove: to je Vaš dokaz.
    .check-nothing_and_more = „Još ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-child-need_notified = Jeste li službi za decu i mlade (Jugendamt) pismeno javili da Vam je potrebno mesto?
    .hint = „Bedarfsanzeige“: dovoljno je pismo ili e-mail
    .help = Od te prijave teče vreme u kojem Jugendamt treba da odgovori i ponudi mesto.
q-child-maintenance = Plaća li drugi roditelj alimentaciju (Unterhalt) za ovo dete?
    .help = Bez Vašeg pristanka ne javljamo se drugom roditelju.
q-child-maintenance_advance = Dobijate li za ovo dete predujam alimentacije (Unterhaltsvorschuss)?
    .hint = Novac od Jugendamta kad drugi roditelj ne plaća

## Livelihood
q-livelihood-benefits = Koju novčanu pomoć trenutno dobijate?
    .hint = Moguće je više odgovora; stoji u rešenju (Bescheid)
    .help = Za predujam alimentacije (Unterhaltsvorschuss) pitamo kod svakog deteta.
    .check-none_and_more = „Ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-livelihood-benefit_until = Do kada je novčana pomoć odobrena?
    .hint = U rešenju stoji „Bewilligungszeitraum“ ili „von … bis …“
    .help = Ako ih ima više: ona od koje živite.
    .check-long_ago = To je pre više od godinu dana. Je li godina tačna?
q-livelihood-renewal_filed = Jeste li već tražili da se novčana pomoć nastavi?
    .hint = „Weiterbewilligungsantrag“; računa se i zahtev bez formulara
q-livelihood-single_parent_supplement = Stoji li u Vašem rešenju dodatak za samohrane roditelje (Mehrbedarf für Alleinerziehende)?
    .hint = Stoji na listu sa obračunom u rešenju
q-livelihood-account = Imate li svoj bankovni račun?

## Health
q-health-insurance = Kako ste zdravstveno osigurani?
    .hint = Slobodno nam pokažite karticu

## Language
q-language-reads = Koja pisma (slova) dobro čitate?
    .hint = Moguće je više odgovora
    .help = Tako znamo da li Vam pomaže list na Vašem jeziku, ili je bolje da razgovaramo o tome.
    .check-none_and_more = „Jedva čitam“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-language-german_level = Koliko dobro znate nemački?
    .hint = Po poslednjem sertifikatu ili po Vašoj proceni
q-language-course = Idete li na kurs nemačkog, ili ste išli?
q-language-course_stopped_by = Šta se desilo, pa ste morali da prekinete kurs?
    .hint = Moguće je više odgovora
q-language-course_right = Smete li ili morate li da idete na integracioni kurs (Integrationskurs)?
    .hint = „Berechtigungsschein“ ili „Verpflichtung“, list od službe

## Work
q-work-occupation = Koje zanimanje ste naučili ili radili?
    .hint = Još bez zanimanja: „ne odnosi se“
q-work-field = Kojoj oblasti pripada to zanimanje?
q-work-years = Koliko godina ste radili u tom zanimanju?
q-work-certificate = Imate li diplomu ili svedočanstvo za to zanimanje?
    .help = I bez papira može da se proveri i potvrdi ono što umete.
q-work-goal = Šta želite sledeće da postignete na poslu?

## Housing
q-housing-kind = Kako stanujete?
q-housing-rooms = Koliko soba ima Vaš stan?
    .hint = Bez kuhinje i kupatila; može i 1,5
q-housing-district = U kom delu grada stanujete?

## People around
q-network-counselling = Ko Vas već savetuje ili prati?
    .hint = Moguće je više odgovora
    .help = Tako ništa ne radimo dvaput i uz Vaš pristanak možemo da se dogovorimo sa njima.
    .check-none_and_more = „Niko“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-network-supporters = Ko Vam pomaže u svakodnevici?
    .hint = Na primer komšinica, prijatelji, rođaci, klub
    .help = Molimo ne zapisujte imena: dovoljno je „komšinica“.
q-network-isolation = Koliko često se osećate usamljeno?
    .hint = 1 = nikada, 5 = veoma često

## Strengths and wishes
q-goals-strengths = Šta ste već postigli? Na šta ste ponosni?
    .hint = I male stvari se računaju
q-goals-wish = Šta treba da bude drugačije za tri meseca?
    .hint = Vašim rečima
q-goals-support = Kakvu podršku želite od nas?

## Passing on
q-consent-share_with = Sa kim smemo da razgovaramo u Vaše ime?
    .hint = Samo sa onima koje navedete; pristanak možete da povučete u svako doba
    .help = Pre toga Vam za svaku službu kažemo šta dajemo dalje i u koju svrhu.
    .check-none_and_more = „Ni sa kim“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
