## notice_outcomes
list-notice_outcomes-as_expected = comme prévu
list-notice_outcomes-reduced = moins d’argent ou réduction
list-notice_outcomes-refused = refusé ou arrêté
list-notice_outcomes-reclaimed = on me demande de rembourser
list-notice_outcomes-not_understood = pas compris

## income_kinds
list-income_kinds-wage = salaire
list-income_kinds-self_employment = travail à son compte
list-income_kinds-training_pay = salaire de formation
list-income_kinds-maintenance = pension alimentaire
list-income_kinds-pension = retraite ou pension
list-income_kinds-family = aide de la famille
list-income_kinds-savings = économies
list-income_kinds-other = autre chose

## rent_payers
list-rent_payers-self = moi-même
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = bureau d’aide sociale (Sozialamt)
list-rent_payers-shelter = pas de loyer (foyer)
list-rent_payers-others = d’autres

## debt_kinds
list-debt_kinds-none = pas de dettes
list-debt_kinds-rent = loyer
list-debt_kinds-energy = électricité ou gaz
list-debt_kinds-phone = téléphone ou internet
list-debt_kinds-collection = société de recouvrement (Inkasso)
list-debt_kinds-authority = remboursement à un service officiel
list-debt_kinds-maintenance = pension alimentaire
list-debt_kinds-health_insurance = caisse maladie
list-debt_kinds-fine = amende (Bußgeld)
list-debt_kinds-bank = banque, achat à crédit
list-debt_kinds-private = privé

## energy_states
list-energy_states-fine = tout est payé
list-energy_states-arrears = paiements en retard
list-energy_states-threatened = menace de coupure
list-energy_states-announced = coupure annoncée avec le jour
list-energy_states-cut = coupé

## garnishments
list-garnishments-none = rien de cela
list-garnishments-court_order = injonction de payer (Mahnbescheid, enveloppe jaune)
list-garnishments-enforcement_order = ordre d’exécution (Vollstreckungsbescheid)
list-garnishments-bailiff = visite annoncée de l’huissier (Gerichtsvollzieher)
list-garnishments-account = saisie du compte (Kontopfändung)
list-garnishments-wage = saisie du salaire (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = non
list-tenancy_threats-arrears = loyers en retard, pas encore de résiliation
list-tenancy_threats-notice = résiliation reçue (Kündigung)
list-tenancy_threats-action = demande d’expulsion du tribunal (Räumungsklage)
list-tenancy_threats-eviction_date = date d’expulsion de l’huissier (Räumungstermin)

## housing_defects
list-housing_defects-none = rien
list-housing_defects-mould = moisissure ou humidité
list-housing_defects-heating = chauffage ou eau chaude
list-housing_defects-barriers = escaliers, obstacles
list-housing_defects-noise = bruit
list-housing_defects-crowded = trop petit pour tout le monde
list-housing_defects-vermin = insectes, rats ou souris
list-housing_defects-no_key = ne se ferme pas à clé

## housing_permits
list-housing_permits-none = non
list-housing_permits-applied = demandé
list-housing_permits-held = je l’ai

## residence_obligations
list-residence_obligations-none = non
list-residence_obligations-state = dans le Land NRW
list-residence_obligations-municipality = dans une ville précise
list-residence_obligations-accommodation = dans un foyer précis

## move_reasons
list-move_reasons-none = pas besoin de déménager
list-move_reasons-work = travail
list-move_reasons-training = formation ou études
list-move_reasons-course = cours de langue
list-move_reasons-family = famille
list-move_reasons-health = santé ou soins
list-move_reasons-space = plus de place
list-move_reasons-other = autre chose

## flat_offers
list-flat_offers-none = encore rien trouvé
list-flat_offers-offered = offre, pas encore signée
list-flat_offers-signed = contrat signé

## registration_states
list-registration_states-yes = Oui, ici
list-registration_states-elsewhere = encore à l’ancienne adresse
list-registration_states-no = Non
