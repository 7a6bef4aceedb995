
## Rules
rule-social-discrimination =
    .client = Binivîsin çi qewimî, kengî û kî li wir bû. Şêwirmendî veşartî ye û em bi dilxweşî bi we re tên.
rule-social-discrimination_late =
    .client = Eger hûn bixwazin, em bi we re diçin şêwirmendiyê. Ew niha jî dikare alîkariyê bike.
rule-social-wished_offer =
    .client = Ji daxwazên xwe pêşniyarekê hilbijêrin. Cara yekem kesek bi dilxweşî bi we re tê.
rule-letters-helper =
    .client = Nameyên xwe bînin saeta me ya şêwirmendiyê, yên venekirî jî. Em wan bi hev re dixwînin.
rule-mobility-licence =
    .client = Zû ehliyeteke almanî bixwazin. Piştî şeş mehan hûn êdî nikarin bi ya kevn bajon.
rule-mobility-licence_late =
    .client = Ji kerema xwe niha otomobîlê neajon. Em ê bi we re binêrin ka hûn çawa ehliyeteke almanî distînin.
rule-mobility-reduced_ticket =
    .client = Bi biryarnameya xwe (Bescheid) li bilêta erzan (Sozialticket) bipirsin. Em ê nîşanî we bidin li ku.
rule-legal-contract_withdrawal =
    .client = Sibê peymanê ji me re bînin. Gelek caran nameyeke kurt bes e ku hûn jê xelas bibin.
rule-legal-contract_check =
    .client = Peymanê ji me re bînin. Em ê binêrin ka hûn kengî û çawa dikarin wê biqedînin.
rule-social-consent_withdrawn =
    .client = We razîbûnek paşve kişand. Em ê ji dezgehê re bibêjin, ne hewce ye hûn tiştekî bikin.
rule-social-own_view =
    .client = Heta hevpeyvîna din bifikirin ka ji bo we pêşî çi divê were guhertin.

## Actors
actor-anti_discrimination = Navenda li dijî cihêkariyê (Servicestelle ADA)
actor-driving_licence_office = Daîreya ehliyetan (Fahrerlaubnisbehörde)
actor-consumer_advice = Şêwirmendiya xerîdaran (Verbraucherzentrale)

## Papers
doc-memory_notes = Nîşe (kengî, li ku, kî, çi, şahid)
doc-driving_licence = Ehliyet bi wergerê
doc-contract = Peyman û nameyên li ser wê
