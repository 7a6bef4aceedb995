
## livelihood
q-livelihood-tax_number = Hejmara we ya bacê (Steuer-ID) heye?
    .hint = Nameyek ji Bundeszentralamt für Steuern; hejmar bi xwe ji me re ne hewce ye
q-livelihood-insurance_number = Hejmara we ya sîgorta civakî (Sozialversicherungsnummer) heye?
    .hint = Hejmar bi xwe ji me re ne hewce ye
q-livelihood-asylum_benefits_since = Hûn ji kengî ve li Almanyayê van alîkariyan distînin?
    .hint = Meh bes e
    .help = Piştî 36 mehên mayînê alîkarî tên guhertin.
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-livelihood-enough = Dahata we her meh têra hemû tiştên pêwîst dike?
    .hint = Kirê, xwarin, elektrîk, rê
q-livelihood-broadcast = Hûn ji dayîna heqê radyo û televîzyonê (Rundfunkbeitrag) hatine efûkirin?
    .hint = Nameyên “Beitragsservice”

## benefit
s-benefit = Alîkarî û biryarnameyên din
q-benefit-name = Ev kîjan alîkarî ye?
    .hint = Wek ku di biryarnameyê de ye; yek li pey yekê
q-benefit-authority = Kîjan daîre wê dide?
q-benefit-granted_from = Ji kengî ve hatiye dayîn?
    .hint = Di biryarnameyê (Bescheid) de ye
q-benefit-granted_until = Heta kengî hatiye dayîn?
    .hint = Bê dawî: “ne ji bo min e”
    .check-before_start = Bi vî awayî dem berî destpêka xwe qediyaye. Ji kerema xwe her du dîrokan kontrol bikin.
q-benefit-amount = Mehê çiqas e?
    .hint = Nêzîkî
q-benefit-renewal_filed = Jixwe serlêdan hatiye kirin ku berdewam bike?
q-benefit-outcome = Di biryarnameya dawî de çi nivîsî ye?
    .hint = Em bi kêfxweşî bi hev re dixwînin
q-benefit-notice_posted = Li ser biryarnameyê kîjan dîrok heye?
    .hint = Li jor, aliyê rastê
    .help = Mebest ew roj e ku daîreyê name daye posteyê.
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-benefit-objection_filed = We jixwe îtiraz (Widerspruch) kiriye?

## income
s-income = Dahat
q-income-person = Di mala we de dahata kê heye?
    .hint = Mînak “ez” an “mêrê min”
q-income-kind = Ew ji ku tê?
q-income-amount = Mehê çiqas e?

## debts
s-debts = Deyn û elektrîk
q-debts-kinds = Hûn deyndarê kê ne?
    .hint = Dikarin çend bersiv bin; ne hewce ye hûn şirove bikin
    .check-none_and_more = “Tu deyn” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-debts-sum = Bi hev re nêzîkî çiqas e?
    .hint = Texmîn bes e
q-debts-enforcement = Jixwe tiştek ji van hatiye?
    .hint = Ya herî lezgîn hilbijêrin
q-debts-order_served = Nameya dadgehê kengî gihîşt?
    .hint = Dîrok li ser zerfa zer e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-debts-counselling = Hûn jixwe çûne şêwirmendiya deynan (Schuldnerberatung)?
q-debts-energy = Rewşa elektrîk û gazê çawa ye?
    .hint = Ji kerema xwe nameyên şirketê nîşan bidin
q-debts-energy_cut_on = Kîjan rojê dê were birîn?
    .hint = Di nameyê de ye

## housing
q-housing-moved_in = Hûn ji kengî ve li wir rûdinin?
    .hint = Roja ku hûn ketin malê
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-housing-registered = Hûn li wir qeydkirî ne?
    .hint = Li daîreya qeydê (Bürgerbüro)
q-housing-landlord_paper = Belgeya xwediyê xanî (Wohnungsgeberbestätigung) bi we re heye?
    .hint = Kaxezek ku xwediyê xanî an cihê mayînê îmze dike
q-housing-persons = Çend kes bi hev re li wir rûdinin?
    .hint = Xwe jî bihesibînin
q-housing-square_metres = Xanî çend metrekare ye?
    .hint = Di peymana kirê de ye
q-housing-cost = Xanî mehê bi her tiştî çiqas e?
    .hint = Kirêya bi germahiyê (Warmmiete)
q-housing-paid_by = Kî kirê dide?
q-housing-threat = Xema we heye ku hûn xaniyê xwe winda bikin?
    .hint = Ya herî lezgîn hilbijêrin; ji kerema xwe nameyan nîşan bidin
q-housing-arrears = Çiqas kirê hîn nehatiye dayîn?
    .hint = Nêzîkî
q-housing-action_served = Doza derxistinê (Räumungsklage) kengî gihîşt?
    .hint = Dîrok li ser zerfa zer e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe kontrol bikin.
q-housing-eviction_on = Derxistina ji xanî (Räumung) kîjan rojê ye?
    .hint = Di nameya memûrê îcrayê (Gerichtsvollzieher) de ye
q-housing-leave_on = Li gor betalkirina kirê (Kündigung) divê hûn heta kengî derkevin?
    .hint = Di nameya betalkirinê (Kündigung) de ye
q-housing-defects = Di xanî de çi we aciz dike?
    .hint = Dikarin çend bersiv bin
    .check-none_and_more = “Tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-housing-wants_flat = Hûn li xaniyekî din digerin?
    .hint = Ji cihekî mayînê derketin jî
q-housing-permit = Belgeya we ya mafê xaniyê civakî (Wohnberechtigungsschein) heye?
    .hint = “WBS”
q-housing-permit_until = Ew heta kengî derbasdar e?
    .hint = Gelek caran salek
q-housing-wished_districts = Hûn dixwazin li kîjan taxan rûnin?
    .hint = Dikarin çend tax bin
q-housing-without_steps = Ji we re xaniyekî bê derenc hewce ye?
    .hint = Ji bo we an kesekî di malbata we de
q-housing-obligation = Divê hûn li cihekî diyar rûnin?
    .hint = Li ser kartê an kaxeza zêde: “Wohnsitzauflage”
q-housing-obligation_until = Ev heta kengî derbasdar e?
    .hint = Eger dîrok tune be: “ne ji bo min e”
q-housing-move_reason = Hûn çima dixwazin mala xwe biguherin?
q-housing-offer = We jixwe xaniyek dîtiye?
    .hint = Ji kerema xwe tiştekî îmze nekin berî ku daîre erê bike
q-housing-empty = Di xaniyê we de tiştekî girîng kêm e, mînak nivîn, soba xwarinê an sarinc?
