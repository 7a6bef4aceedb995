## Rules
rule-social-discrimination =
    .client = Qor waxa dhacay, goorma iyo cidda joogtay. La-talintu waa sir, waanna kula socon karnaa.
rule-social-discrimination_late =
    .client = Haddii aad rabto, la-talinta waan kula tagaynaa. Hadda xitaa way ku caawin kartaa.
rule-social-wished_offer =
    .client = Rabitaankaaga ka dooro hal meel. Marka ugu horraysa qof baa kula socon kara.
rule-letters-helper =
    .client = Warqadahaaga keen saacadda qaabilaadda, kuwa aan furnayn xitaa. Waan wada akhrinaynaa.
rule-mobility-licence =
    .client = Dhowaan codso shatiga baabuur-wadidda ee Jarmalka. Lix bilood kaddib kii hore kuma wadi kartid.
rule-mobility-licence_late =
    .client = Fadlan hadda baabuur ha wadin. Waxaan kula eegaynaa sida aad u heli karto shatiga baabuur-wadidda ee Jarmalka.
rule-mobility-reduced_ticket =
    .client = Go’aankaaga (Bescheid) la tag oo weydii tigidhka jaban (Sozialticket). Meesha waan ku tusaynaa.
rule-legal-contract_withdrawal =
    .client = Berri noo keen heshiiska. Badanaa warqad gaaban ayaa ku filan in laga baxo.
rule-legal-contract_check =
    .client = Noo keen heshiiska. Waxaan eegaynaa goorta iyo sida aad u joojin karto.
rule-social-consent_withdrawn =
    .client = Oggolaansho ayaad ka noqotay. Meesha annaga ayaa u sheegayna, adigu waxba uma baahnid.
rule-social-own_view =
    .client = Ilaa wada-hadalka xiga ka fikir waxa aad rabto inay marka hore kuu isbeddelaan.

## Actors
actor-anti_discrimination = Adeegga takoor la-dagaallanka (Servicestelle ADA)
actor-driving_licence_office = Xafiiska shatiga baabuur-wadidda (Fahrerlaubnisbehörde)
actor-consumer_advice = La-talinta macaamiisha (Verbraucherzentrale)

## Papers
doc-memory_notes = Qoraallo: goorma · xaggee · yaa · maxaa · markhaatiyo
doc-driving_licence = Shatiga baabuur-wadidda oo turjuman
doc-contract = Heshiiska iyo warqadaha ku saabsan
