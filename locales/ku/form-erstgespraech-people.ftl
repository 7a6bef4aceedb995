
## network
q-network-letters_helper = Kesek ji bo name û forman alîkariya we dike?
    .hint = Divê zarok neçar nebin vê bikin
q-network-leisure = Hûn di dema xwe ya vala de ji kirina çi hez dikin?
    .hint = Ya berê jî
q-network-club = Hûn diçin komeleyek, civînek an kursek li nêzîkî xwe?
q-network-offers = Hûn dixwazin çi nas bikin?
    .hint = Dikarin çend bersiv bin
    .check-none_and_more = “Niha tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-network-discrimination = Neheqî li we bûye, mînak ji ber eslê we, ziman, dîn, zayend, temen an astengdariyê?
    .hint = Li kar, di xanî de, li dikanê, li daîreyê an li dibistanê
q-network-discrimination_on = Cara dawî kengî bû, an hûn kengî pê hesiyan?
    .hint = Ji bo kar û xanî mohleteke kurt heye
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.

## helper
s-helper = Kî jixwe alîkariyê dike
q-helper-who = Jixwe kî alîkariya we dike?
    .hint = Mînak “cîranek” an navê dezgehekê; ji kerema xwe navên kesan nenivîsin
q-helper-kind = Ew çi kes an çi dezgeh e?
q-helper-does = Ew di çi de alîkariya we dike?
q-helper-often = Hûn çiqas caran têkiliyê datînin?
q-helper-may_contact = Em dikarin bi vî kesî an vê dezgehê re biaxivin?
    .hint = Tenê eger hûn bixwazin

## mobility
s-mobility = Rê û hatinûçûn
q-mobility-ticket = Ji bo otobus û trênê kîjan bilêta we heye?
q-mobility-licence = Ehliyeta we ya ajotinê heye?
q-mobility-licence_country = Ehliyet ji kîjan welatî ye?
q-mobility-bicycle = Bisiklêteke we heye, û hûn ji ajotina wê hez dikin?
q-mobility-restricted = Ji bo we zehmet e ku hûn bimeşin, derencan hilkişin an bi tenê derkevin?
    .hint = Ne hewce ye hûn bibêjin çima
q-mobility-minutes = Rêya ber bi kursekê an pêşniyarekê herî zêde dikare çend deqîqe be?

## legal
q-legal-contracts = Hûn ji bo kîjan peymanan her meh pere didin?
    .hint = Dikarin çend bersiv bin
    .check-none_and_more = “Tu peyman” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-legal-contract_trouble = Li ser peymanekê nakokî an xem heye?
    .hint = Mînak li ber derî an bi telefonê hatiye îmzekirin
q-legal-contract_signed_on = We ev peyman kengî çêkir?
    .hint = Li ber derî, bi telefonê an înternetê: gelek caran 14 roj dem heye
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.

## goals
q-goals-first_wish = Eger sê daxwazên we hebûna: ya yekem dê çi bûya?
    .hint = Tiştekî ji belgeyan bi tevahî cuda jî dibe
q-goals-second_wish = Û ya duyem?
q-goals-third_wish = Û ya sêyem?
q-goals-next_step = Hûn bi xwe dixwazin piştî niha çi bikin?
    .hint = Gaveke biçûk bes e
q-goals-importance = Niha kîjan qad ji bo we ya herî girîng e?
q-goals-what_helped = Di demên zehmet de çi an kî alîkariya we kir?
    .hint = Ne hewce ye hûn jê bibêjin

## satisfaction
s-satisfaction = Hûn çiqasî razî ne
q-satisfaction-residence = Hûn ji rûniştina xwe (îqame) çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-housing = Hûn ji xaniyê xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-livelihood = Hûn ji pereyê xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-health = Hûn ji tenduristiya xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-language = Hûn ji almaniya xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-education = Hûn ji perwerdeya xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-work = Hûn ji karê xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-family = Hûn ji malbata xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir
q-satisfaction-social = Hûn ji mirovên li dora xwe çiqasî razî ne?
    .hint = 1 = qet na, 5 = pir

## urgency
s-urgency = Lezgînî li gor nêrîna şêwirmendiyê
q-urgency-residence = Di qada rûniştinê de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-housing = Di qada xanî de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-livelihood = Di qada pere de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-health = Di qada tenduristiyê de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-language = Di qada ziman de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-education = Di qada perwerdeyê de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-work = Di qada kar de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-family = Di qada malbatê de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê
q-urgency-social = Di qada mirovên li dorê de alîkarî çiqasî lezgîn e?
    .hint = 1 = ne lezgîn, 5 = di cih de; tenê ji bo şêwirmendiyê

## area
s-area = Qadên jiyanê bi gotinên xwe
q-area-which = Hûn dixwazin li ser kîjan qadê zêdetir bibêjin?
    .hint = Mînak xanî, kar, malbat
q-area-now = Niha li wir rewş çawa ye?
    .hint = Bi hevokekê
q-area-strength = Li wir çi baş diçe, an hûn dikarin pişta xwe bidin çi?
q-area-wish = Hûn li wir çi dixwazin?

## release
s-release = Razîbûn yek bi yek
q-release-recipient = Ev razîbûn ji bo kê ye?
    .hint = Navê dezgehê, mînak “Jobcenter” an “ev şêwirmendî”
q-release-kind = Hûn bi çi razî ne?
q-release-purpose = Ji bo çi?
q-release-data = Em dikarin kîjan daneyan bidin?
    .hint = Tenê yên pêwîst, mînak “nav, randevû, belgeya kursê”
q-release-given = Hûn bi vê razî ne?
    .hint = Hûn dikarin bibêjin na, û ev tu zirarê nade we
q-release-given_on = Hûn kengî razî bûn?
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-release-until = Divê heta kengî derbasdar be?
    .hint = Bê dawî: “ne ji bo min e”; hûn dikarin her dem paşve bikişînin
q-release-withdrawn_on = We ew paşve kişandiye? Kengî?
    .hint = Nehatiye paşvekişandin: “ne ji bo min e”
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-release-form = Hûn çawa razî bûn?
q-release-language = Bi kîjan zimanî ji we re hat ravekirin?
q-release-explained_by = Kî rave kir?
    .hint = Rola wî kesî bes e, mînak “wergêr”
