
## livelihood
q-livelihood-tax_number = A keni një numër tatimor (Steuer-Identifikationsnummer)?
    .hint = Një letër nga Bundeszentralamt für Steuern; numri nuk na duhet
q-livelihood-insurance_number = A keni një numër të sigurimit shoqëror (Sozialversicherungsnummer)?
    .hint = Vetë numri nuk na duhet
q-livelihood-asylum_benefits_since = Prej kur i merrni këto ndihma në Gjermani?
    .hint = Mjafton muaji
    .help = Pas 36 muajsh qëndrimi ndihmat ndryshojnë.
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-livelihood-enough = A ju mjaftojnë të ardhurat çdo muaj për gjithçka që duhet?
    .hint = Qira, ushqim, rrymë, udhëtime
q-livelihood-broadcast = A jeni të liruar nga tarifa e radio-televizionit (Rundfunkbeitrag)?
    .hint = Letra nga “Beitragsservice”

## benefit
s-benefit = Ndihma dhe vendime të tjera
q-benefit-name = Cila ndihmë është kjo?
    .hint = Si quhet në vendim; një nga një
q-benefit-authority = Cila zyrë e paguan?
q-benefit-granted_from = Prej kur është miratuar?
    .hint = Shkruhet në vendim (Bescheid)
q-benefit-granted_until = Deri kur është miratuar?
    .hint = Pa fund: “nuk më përket”
    .check-before_start = Koha e miratimit do të kishte mbaruar para se të fillonte. Ju lutemi kontrolloni të dyja datat.
q-benefit-amount = Sa është në muaj?
    .hint = Përafërsisht
q-benefit-renewal_filed = A është kërkuar tashmë që të vazhdojë?
q-benefit-outcome = Çfarë shkruhet në vendimin e fundit?
    .hint = Me kënaqësi e lexojmë bashkë
q-benefit-notice_posted = Çfarë date ka në vendim?
    .hint = Lart djathtas
    .help = Është dita kur zyra e ka çuar në postë.
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-benefit-objection_filed = A keni bërë tashmë kundërshtim (Widerspruch)?

## income
s-income = Të ardhurat
q-income-person = Kush në familjen tuaj ka të ardhura?
    .hint = Për shembull “unë” ose “burri im”
q-income-kind = Nga vijnë ato?
q-income-amount = Sa është në muaj?

## debts
s-debts = Borxhet dhe rryma
q-debts-kinds = Kujt i keni borxh?
    .hint = Mund të zgjidhni disa; nuk keni nevojë të shpjegoni asgjë
    .check-none_and_more = “Asnjë borxh” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-debts-sum = Sa është përafërsisht gjithsej?
    .hint = Mjafton një vlerësim
q-debts-enforcement = A ka ardhur tashmë diçka prej këtyre?
    .hint = Zgjidhni më urgjenten
q-debts-order_served = Kur ju është dorëzuar letra nga gjykata?
    .hint = Data është në zarfin e verdhë
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-debts-counselling = A keni qenë tashmë në një këshillim për borxhe (Schuldnerberatung)?
q-debts-energy = Si është puna me rrymën dhe gazin?
    .hint = Ju lutemi tregoni letrat nga furnizuesi
q-debts-energy_cut_on = Në cilën ditë duhet të ndërpritet?
    .hint = Shkruhet në letër

## housing
q-housing-moved_in = Prej kur banoni atje?
    .hint = Dita kur jeni shpërngulur aty
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-housing-registered = A jeni të regjistruar atje?
    .hint = Në një zyrë të qytetarëve (Bürgerbüro)
q-housing-landlord_paper = A e keni vërtetimin e qiradhënësit (Wohnungsgeberbestätigung)?
    .hint = Një fletë që e nënshkruan qiradhënësi ose strehimorja
q-housing-persons = Sa njerëz banojnë atje bashkë?
    .hint = Numëroni edhe veten
q-housing-square_metres = Sa e madhe është banesa në metra katrorë?
    .hint = Shkruhet në kontratën e qirasë
q-housing-cost = Sa kushton banesa në muaj, me të gjitha?
    .hint = Qiraja me ngrohje (Warmmiete)
q-housing-paid_by = Kush e paguan qiranë?
q-housing-threat = A shqetësoheni se mund ta humbni banesën?
    .hint = Zgjidhni më urgjenten; ju lutemi tregoni letrat
q-housing-arrears = Sa qira është ende pa paguar?
    .hint = Përafërsisht
q-housing-action_served = Kur ju është dorëzuar padia për lirimin e banesës (Räumungsklage)?
    .hint = Data është në zarfin e verdhë
    .check-in_future = Kjo datë është në të ardhmen. Ju lutemi kontrollojeni.
q-housing-eviction_on = Në cilën ditë është lirimi i banesës (Räumung)?
    .hint = Shkruhet në letrën e përmbaruesit (Gerichtsvollzieher)
q-housing-leave_on = Deri kur duhet të dilni sipas letrës së ndërprerjes (Kündigung)?
    .hint = Shkruhet në letrën e ndërprerjes (Kündigung)
q-housing-defects = Çfarë ju shqetëson në banesë?
    .hint = Mund të zgjidhni disa
    .check-none_and_more = “Asgjë” nuk përputhet me përgjigjet e tjera. Ju lutemi hiqni njërën.
q-housing-wants_flat = A kërkoni një banesë tjetër?
    .hint = Edhe kur jetoni në strehimore
q-housing-permit = A keni një vërtetim për banesë sociale (Wohnberechtigungsschein)?
    .hint = “WBS”
q-housing-permit_until = Deri kur vlen?
    .hint = Zakonisht një vit
q-housing-wished_districts = Në cilat lagje do të donit të banonit?
    .hint = Mund të zgjidhni disa
q-housing-without_steps = A ju duhet një banesë pa shkallë?
    .hint = Për ju ose për dikë në familjen tuaj
q-housing-obligation = A jeni të detyruar të banoni në një vend të caktuar?
    .hint = Shkruhet në kartë ose në fletën shtesë: “Wohnsitzauflage”
q-housing-obligation_until = Deri kur vlen kjo?
    .hint = Nëse nuk ka datë: “nuk më përket”
q-housing-move_reason = Pse doni të shpërnguleni?
q-housing-offer = A keni gjetur tashmë një banesë?
    .hint = Ju lutemi mos nënshkruani asgjë para se zyra të japë pëlqimin
q-housing-empty = A mungon në banesën tuaj diçka e rëndësishme, për shembull krevat, sobë ose frigorifer?
