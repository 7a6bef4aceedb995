# Options of the lists about: money, debts and home.

## notice_outcomes

list-notice_outcomes-as_expected = as expected
list-notice_outcomes-reduced = less money or cut
list-notice_outcomes-refused = refused or stopped
list-notice_outcomes-reclaimed = repayment demanded
list-notice_outcomes-not_understood = not understood

## income_kinds

list-income_kinds-wage = wage or salary
list-income_kinds-self_employment = self-employment
list-income_kinds-training_pay = training pay
list-income_kinds-maintenance = maintenance
list-income_kinds-pension = pension
list-income_kinds-family = help from the family
list-income_kinds-savings = savings
list-income_kinds-other = something else

## rent_payers

list-rent_payers-self = we ourselves
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = social welfare office (Sozialamt)
list-rent_payers-shelter = no rent (city or state accommodation)
list-rent_payers-others = others

## debt_kinds

list-debt_kinds-none = no debts
list-debt_kinds-rent = rent
list-debt_kinds-energy = electricity or gas
list-debt_kinds-phone = phone or internet
list-debt_kinds-collection = debt collection (Inkasso)
list-debt_kinds-authority = repayment to an office
list-debt_kinds-maintenance = maintenance
list-debt_kinds-health_insurance = health insurance
list-debt_kinds-fine = fine (Bußgeld)
list-debt_kinds-bank = bank, hire purchase
list-debt_kinds-private = private

## energy_states

list-energy_states-fine = all paid
list-energy_states-arrears = in arrears
list-energy_states-threatened = a cut is threatened
list-energy_states-announced = a cut is announced with its day
list-energy_states-cut = cut off

## garnishments

list-garnishments-none = none of this
list-garnishments-court_order = court order to pay (Mahnbescheid, yellow envelope)
list-garnishments-enforcement_order = enforcement order (Vollstreckungsbescheid)
list-garnishments-bailiff = a bailiff (Gerichtsvollzieher) has announced a visit
list-garnishments-account = account garnished (Kontopfändung)
list-garnishments-wage = wage garnished (Lohnpfändung)

## tenancy_threats

list-tenancy_threats-none = no
list-tenancy_threats-arrears = rent arrears, no notice yet
list-tenancy_threats-notice = notice received (Kündigung)
list-tenancy_threats-action = action for eviction (Räumungsklage) from the court
list-tenancy_threats-eviction_date = eviction day set by the bailiff (Räumungstermin)

## housing_defects

list-housing_defects-none = nothing
list-housing_defects-mould = mould or damp
list-housing_defects-heating = heating or hot water
list-housing_defects-barriers = stairs, barriers
list-housing_defects-noise = noise
list-housing_defects-crowded = too crowded
list-housing_defects-vermin = vermin
list-housing_defects-no_key = cannot be locked

## housing_permits

list-housing_permits-none = no
list-housing_permits-applied = applied for
list-housing_permits-held = yes

## residence_obligations

list-residence_obligations-none = no
list-residence_obligations-state = in the federal state of NRW
list-residence_obligations-municipality = in a certain city
list-residence_obligations-accommodation = in certain accommodation

## move_reasons

list-move_reasons-none = no move needed
list-move_reasons-work = work
list-move_reasons-training = training or studies
list-move_reasons-course = language course
list-move_reasons-family = family
list-move_reasons-health = health or care
list-move_reasons-space = more room
list-move_reasons-other = something else

## flat_offers

list-flat_offers-none = none found yet
list-flat_offers-offered = offered, not signed yet
list-flat_offers-signed = contract signed

## registration_states

list-registration_states-yes = Yes, here
list-registration_states-elsewhere = still at the old address
list-registration_states-no = No
