# Questions about: money, debts and home.

## livelihood

q-livelihood-tax_number = Do you have a tax identification number (Steuer-ID)?
    .hint = A letter from the Federal Central Tax Office; we don’t need the number
q-livelihood-insurance_number = Do you have a social insurance number (Sozialversicherungsnummer)?
    .hint = We don’t need the number itself
q-livelihood-asylum_benefits_since = Since when have you been in Germany and receiving these benefits?
    .hint = The month is enough
    .help = After 36 months of stay the benefits change.
    .check-in_future = This date lies in the future. Please check it.
q-livelihood-enough = Is your income enough for what you need every month?
    .hint = Rent, food, electricity, transport
q-livelihood-broadcast = Are you exempt from the broadcasting fee (Rundfunkbeitrag)?
    .hint = Letters from the “Beitragsservice”

## benefit

s-benefit = Other benefits and notices
q-benefit-name = Which benefit is it?
    .hint = As the notice calls it; one at a time
q-benefit-authority = Which office pays it?
q-benefit-granted_from = From when is it granted?
    .hint = It is in the notice
q-benefit-granted_until = Until when is it granted?
    .hint = Without an end: “doesn’t apply”
    .check-before_start = The period would have ended before it began. Please check both dates.
q-benefit-amount = How much is it a month?
    .hint = Roughly
q-benefit-renewal_filed = Has an application been made for it to continue?
q-benefit-outcome = What does the last notice say?
    .hint = We are glad to read it with you
q-benefit-notice_posted = What date is on the notice?
    .hint = Top right
    .help = This means the day on which the office posted it.
    .check-in_future = This date lies in the future. Please check it.
q-benefit-objection_filed = Have you already filed an objection (Widerspruch)?

## income

s-income = Income
q-income-person = Who in your household has an income?
    .hint = For example “I” or “my husband”
q-income-kind = Where does it come from?
q-income-amount = How much is it a month?

## debts

s-debts = Debts and electricity
q-debts-kinds = To whom do you owe money?
    .hint = Several are possible; you don’t have to explain anything
    .check-none_and_more = “None” does not fit the other answers. Please take one of them back.
q-debts-sum = About how much is it in all?
    .hint = A guess is enough
q-debts-enforcement = Has any of this happened yet because of debts?
    .hint = Choose the most urgent
q-debts-order_served = When was the letter from the court delivered?
    .hint = The date is on the yellow envelope
    .check-in_future = This date lies in the future. Please check it.
q-debts-counselling = Have you been to a debt counselling service (Schuldnerberatung)?
q-debts-energy = How is it with electricity and gas?
    .hint = Please show us letters from the supplier
q-debts-energy_cut_on = On which day are they to be cut?
    .hint = It is in the letter

## housing

q-housing-moved_in = Since when have you lived there?
    .hint = The day you moved in
    .check-in_future = This date lies in the future. Please check it.
q-housing-registered = Are you registered there?
    .hint = At a registration office (Bürgerbüro)
q-housing-landlord_paper = Do you have the landlord’s confirmation (Wohnungsgeberbestätigung)?
    .hint = A sheet signed by the landlord or the accommodation
q-housing-persons = How many people live there together?
    .hint = You included
q-housing-square_metres = How many square metres is the flat?
    .hint = It is in the contract
q-housing-cost = What does the flat cost a month, all in?
    .hint = Rent with heating (Warmmiete)
q-housing-paid_by = Who pays the rent?
q-housing-threat = Are you worried about losing your home?
    .hint = Choose the most urgent; please show us letters
q-housing-arrears = How much rent is still owed?
    .hint = Roughly
q-housing-action_served = When was the action for eviction (Räumungsklage) delivered?
    .hint = The date is on the yellow envelope
    .check-in_future = This date lies in the future. Please check it.
q-housing-eviction_on = On which day is the eviction?
    .hint = It is in the bailiff’s letter
q-housing-leave_on = By when must you move out, according to the notice?
    .hint = It is in the notice (Kündigung)
q-housing-defects = What troubles you about your home?
    .hint = Several are possible
    .check-none_and_more = “Nothing” does not fit the other answers. Please take one of them back.
q-housing-wants_flat = Are you looking for another flat?
    .hint = Also if you live in shared accommodation
q-housing-permit = Do you have a certificate for social housing (Wohnberechtigungsschein)?
    .hint = “WBS”
q-housing-permit_until = Until when is it valid?
    .hint = Usually one year
q-housing-wished_districts = In which districts would you like to live?
    .hint = Several are possible
q-housing-without_steps = Do you need a home without steps?
    .hint = For you or somebody in your family
q-housing-obligation = Do you have to live in a certain place?
    .hint = On the card or the supplementary sheet: “Wohnsitzauflage”
q-housing-obligation_until = Until when does it apply?
    .hint = If there is no date: “doesn’t apply”
q-housing-move_reason = Why would you like to move?
q-housing-offer = Do you have a flat in prospect?
    .hint = Please sign nothing before the office has agreed
q-housing-empty = Is anything important missing in your flat, for example a bed, a cooker or a fridge?
