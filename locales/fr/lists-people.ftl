## helper_kinds
list-helper_kinds-family = famille
list-helper_kinds-friend = ami ou amie
list-helper_kinds-neighbour = voisin ou voisine
list-helper_kinds-volunteer = bénévole
list-helper_kinds-community = association ou communauté
list-helper_kinds-counselling = service de conseil
list-helper_kinds-authority = service officiel
list-helper_kinds-lawyer = avocate ou avocat
list-helper_kinds-school = école ou crèche
list-helper_kinds-other = autres

## frequencies
list-frequencies-daily = tous les jours
list-frequencies-weekly = chaque semaine
list-frequencies-monthly = chaque mois
list-frequencies-rarely = rarement

## local_offers
list-local_offers-none = rien pour l’instant
list-local_offers-language_cafe = café des langues (Sprachcafé)
list-local_offers-sports = club de sport
list-local_offers-parents = parents et enfants
list-local_offers-women = rencontre de femmes
list-local_offers-seniors = rencontre pour personnes âgées (zentrum plus)
list-local_offers-library = bibliothèque
list-local_offers-music = musique, art, jardin
list-local_offers-volunteering = aider les autres

## tickets
list-tickets-none = aucun
list-tickets-single = tickets à l’unité
list-tickets-monthly = Deutschlandticket ou abonnement
list-tickets-social = ticket réduit (Deutschlandticket Sozial)
list-tickets-pupil = ticket d’élève, d’apprenti ou d’étudiant

## driving_licences
list-driving_licences-none = non
list-driving_licences-german_or_eu = oui, allemand ou de l’UE
list-driving_licences-third_country = oui, d’un autre pays
list-driving_licences-expired = oui, mais expiré ou perdu

## contract_kinds
list-contract_kinds-none = aucun
list-contract_kinds-phone = téléphone ou internet
list-contract_kinds-gym = salle de sport
list-contract_kinds-energy = électricité ou gaz
list-contract_kinds-insurance = assurance
list-contract_kinds-purchase = achat à crédit
list-contract_kinds-streaming = abonnements

## life_areas
list-life_areas-residence = séjour
list-life_areas-housing = logement
list-life_areas-livelihood = argent
list-life_areas-health = santé
list-life_areas-language = langue
list-life_areas-education = école et formation
list-life_areas-work = travail
list-life_areas-family = famille
list-life_areas-social = entourage

## consent_kinds
list-consent_kinds-file = garder des données dans le dossier
list-consent_kinds-health_data = garder des données sur la santé
list-consent_kinds-passing_on = transmettre des données à un service
list-consent_kinds-secrecy = lever le secret (Schweigepflichtentbindung)
list-consent_kinds-contact = appels et messages
list-consent_kinds-case_talk = parler du cas sans nom
list-consent_kinds-copies = photos ou copies de papiers
list-consent_kinds-later_contact = contact après la fin

## consent_purposes
list-consent_purposes-application = faire ou clarifier une demande
list-consent_purposes-appointment = prendre un rendez-vous
list-consent_purposes-handover = passer à un autre service de conseil
list-consent_purposes-conference = réunion sur le cas
list-consent_purposes-information = demander des informations
list-consent_purposes-accompaniment = accompagner

## consent_forms
list-consent_forms-paper = signature sur papier
list-consent_forms-oral = de vive voix, noté
