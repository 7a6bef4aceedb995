
## livelihood
q-livelihood-tax_number = Imate li poreski broj (Steuer-Identifikationsnummer)?
    .hint = Pismo od Bundeszentralamt für Steuern; sam broj nam ne treba
q-livelihood-insurance_number = Imate li broj socijalnog osiguranja (Sozialversicherungsnummer)?
    .hint = Sam broj nam ne treba
q-livelihood-asylum_benefits_since = Od kada ste u Nemačkoj i dobijate ovu pomoć?
    .hint = Dovoljan je mesec
    .help = Posle 36 meseci boravka pomoć se menja.
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-livelihood-enough = Da li su Vam prihodi svakog meseca dovoljni za sve što treba?
    .hint = Kirija, hrana, struja, prevoz
q-livelihood-broadcast = Jeste li oslobođeni radio-televizijske pretplate (Rundfunkbeitrag)?
    .hint = Pisma od „Beitragsservice“

## benefit
s-benefit = Druge pomoći i rešenja
q-benefit-name = Koja je to novčana pomoć?
    .hint = Kako se zove u rešenju; jedna po jedna
q-benefit-authority = Koja služba je isplaćuje?
q-benefit-granted_from = Od kada je odobrena?
    .hint = Stoji u rešenju (Bescheid)
q-benefit-granted_until = Do kada je odobrena?
    .hint = Bez kraja: „ne odnosi se“
    .check-before_start = Odobreno vreme bi se završilo pre nego što je počelo. Molimo proverite oba datuma.
q-benefit-amount = Koliko je to mesečno?
    .hint = Otprilike
q-benefit-renewal_filed = Da li je već zatraženo da se nastavi?
q-benefit-outcome = Šta stoji u poslednjem rešenju?
    .hint = Rado ga čitamo zajedno sa Vama
q-benefit-notice_posted = Koji datum stoji na rešenju?
    .hint = Gore desno
    .help = Misli se na dan kada ga je služba predala pošti.
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-benefit-objection_filed = Jeste li već uložili prigovor (Widerspruch)?

## income
s-income = Prihodi
q-income-person = Ko u Vašem domaćinstvu ima prihode?
    .hint = Na primer „ja“ ili „moj muž“
q-income-kind = Odakle dolaze?
q-income-amount = Koliko je to mesečno?

## debts
s-debts = Dugovi i struja
q-debts-kinds = Kome dugujete novac?
    .hint = Moguće je više odgovora; ne morate ništa da objašnjavate
    .check-none_and_more = „Nema“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-debts-sum = Koliko je to otprilike ukupno?
    .hint = Dovoljna je procena
q-debts-enforcement = Da li se zbog dugova već desilo nešto od ovoga?
    .hint = Izaberite najhitnije
q-debts-order_served = Kada Vam je uručeno pismo od suda?
    .hint = Datum stoji na žutoj koverti
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-debts-counselling = Jeste li već bili u savetovalištu za dugove?
q-debts-energy = Kako je sa strujom i gasom?
    .hint = Molimo pokažite pisma od dobavljača
q-debts-energy_cut_on = Kog dana treba da bude isključeno?
    .hint = Stoji u pismu

## housing
q-housing-moved_in = Od kada tamo stanujete?
    .hint = Dan useljenja
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-housing-registered = Jeste li tamo prijavljeni?
    .hint = U uredu za građane (Bürgerbüro)
q-housing-landlord_paper = Imate li potvrdu stanodavca (Wohnungsgeberbestätigung)?
    .hint = List koji potpisuje stanodavac ili smeštaj
q-housing-persons = Koliko ljudi tamo stanuje zajedno?
    .hint = Računajte i sebe
q-housing-square_metres = Koliko kvadratnih metara ima stan?
    .hint = Stoji u ugovoru o najmu
q-housing-cost = Koliko stan košta mesečno, sa svim?
    .hint = Kirija sa grejanjem (Warmmiete)
q-housing-paid_by = Ko plaća kiriju?
q-housing-threat = Brinete li se da biste mogli da izgubite stan?
    .hint = Izaberite najhitnije; molimo pokažite pisma
q-housing-arrears = Koliko kirije je još neplaćeno?
    .hint = Otprilike
q-housing-action_served = Kada Vam je uručena tužba za iseljenje (Räumungsklage)?
    .hint = Datum stoji na žutoj koverti
    .check-in_future = Ovaj datum je u budućnosti. Molimo proverite.
q-housing-eviction_on = Kog dana je iseljenje (Räumung)?
    .hint = Stoji u pismu sudskog izvršitelja (Gerichtsvollzieher)
q-housing-leave_on = Do kada po otkazu (Kündigung) treba da se iselite?
    .hint = Stoji u otkazu (Kündigung)
q-housing-defects = Šta Vam u stanu smeta?
    .hint = Moguće je više odgovora
    .check-none_and_more = „Ništa“ se ne slaže sa ostalim odgovorima. Molimo poništite jedan od njih.
q-housing-wants_flat = Tražite li drugi stan?
    .hint = I kad živite u smeštaju
q-housing-permit = Imate li potvrdu za socijalni stan (Wohnberechtigungsschein)?
    .hint = „WBS“
q-housing-permit_until = Do kada važi?
    .hint = Obično godinu dana
q-housing-wished_districts = U kojim delovima grada biste rado stanovali?
    .hint = Moguće je više odgovora
q-housing-without_steps = Treba li Vam stan bez stepenica?
    .hint = Za Vas ili nekoga u Vašoj porodici
q-housing-obligation = Morate li da stanujete na određenom mestu?
    .hint = Stoji na kartici ili na dodatnom listu: „Wohnsitzauflage“
q-housing-obligation_until = Do kada to važi?
    .hint = Ako nema datuma: „ne odnosi se“
q-housing-move_reason = Zašto želite da se preselite?
q-housing-offer = Imate li već neki stan u izgledu?
    .hint = Molimo ne potpisujte ništa pre nego što služba odobri
q-housing-empty = Nedostaje li Vam u stanu nešto važno, na primer krevet, šporet ili frižider?
