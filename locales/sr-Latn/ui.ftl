locale-name = Srpski
locale-name-de = Serbisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Pre nego što počnemo
notice-language = Jezik razgovora: { $name }
notice-language-hint = Tab ili ukucajte ime
notice-who = Ja Vas savetujem i zapisujem. Ništa ne dajem dalje bez Vaše dozvole, čak ni službi za strance (Ausländerbehörde).
notice-duty = Izuzeci: kad su nečiji život ili zdravlje u opasnosti, pre svega kod dece, moram da pozovem pomoć; to Vam pre toga kažem. Osim toga, javne službe moraju da prijave kad saznaju za boravak bez dozvole: ako je kod Vas tako, ostanite anonimni.
notice-free = Sve je dobrovoljno. Možete da preskočite svako pitanje i da prekinete u svako doba. To Vam neće štetiti.
notice-anonymous = Možete da ostanete anonimni. Tada ne zapisujem ni ime, ni adresu, ni broj.
notice-purpose = Zapisujemo Vaše odgovore da bismo zajedno sa Vama napravili plan pomoći (Hilfeplan). Osnova je Vaš pristanak (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Podaci se čuvaju šifrovani na računaru ovog savetovališta. Odgovorna je služba čije ime i kontakt za zaštitu podataka stoje na oglasnoj tabli. Dalje se daje samo ono što Vi posebno dozvolite za svaku službu.
notice-how_long = Podatke brišemo kad se savetovanje završi i više nema obaveze da se čuvaju.
notice-rights = Imate pravo da vidite svoje podatke i da ih ponesete, da tražite da se isprave ili obrišu, i da u svako doba povučete pristanak. Žaliti se možete pokrajinskoj službi za zaštitu podataka.
notice-question = Smem li da sačuvam Vaše odgovore?
agreement-stored = Da, sačuvajte
agreement-anonymous = Da, ali anonimno (sa izmišljenim imenom)
agreement-not_stored = Ne, ništa ne čuvajte
notice-pseudonym = Izmišljeno ime ili skraćenica
notice-pseudonym-hint = Enter počinje razgovor. Esc: nazad

## Interview
non_answer-unknown = ne znam
non_answer-declined = radije ne bih o tome
non_answer-later = razjasniti kasnije
non_answer-not_applicable = ne odnosi se

## Menus, lines to write in, questions
confirm-safe_at_home = Je li za osobu sigurno da ponese odštampan papir kući?

## Client's side
client_view-title = Naše pitanje Vama
client_view-steps = Vaši sledeći koraci
client_view-neutral = Samo trenutak, molim Vas
client_view-by = do { $day }
