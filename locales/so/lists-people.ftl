## helper_kinds
list-helper_kinds-family = qoys
list-helper_kinds-friend = saaxiib
list-helper_kinds-neighbour = deris
list-helper_kinds-volunteer = mutadawac
list-helper_kinds-community = naadi ama bulsho
list-helper_kinds-counselling = la-talin
list-helper_kinds-authority = xafiis
list-helper_kinds-lawyer = qareen
list-helper_kinds-school = dugsi ama xannaano
list-helper_kinds-other = cid kale

## frequencies
list-frequencies-daily = maalin kasta
list-frequencies-weekly = toddobaad kasta
list-frequencies-monthly = bil kasta
list-frequencies-rarely = mar dhif ah

## local_offers
list-local_offers-none = hadda waxba
list-local_offers-language_cafe = maqaaxida luqadda (Sprachcafé)
list-local_offers-sports = naadi ciyaareed
list-local_offers-parents = waalid iyo carruur
list-local_offers-women = kulanka haweenka
list-local_offers-seniors = kulanka dadka waaweyn (zentrum plus)
list-local_offers-library = maktabad
list-local_offers-music = muusig, farshaxan, beer
list-local_offers-volunteering = caawinta dadka kale

## tickets
list-tickets-none = ma jiro
list-tickets-single = tigidh hal mar ah
list-tickets-monthly = Deutschlandticket ama tigidh bileed
list-tickets-social = tigidh jaban (Deutschlandticket Sozial)
list-tickets-pupil = tigidhka ardayga, tababarka ama jaamacadda

## driving_licences
list-driving_licences-none = maya
list-driving_licences-german_or_eu = Jarmal ama EU
list-driving_licences-third_country = dal kale
list-driving_licences-expired = dhacay ama lumay

## contract_kinds
list-contract_kinds-none = midna
list-contract_kinds-phone = telefoon ama internet
list-contract_kinds-gym = jimicsi (gym)
list-contract_kinds-energy = koronto ama gaas
list-contract_kinds-insurance = caymis
list-contract_kinds-purchase = iibsi qayb-qayb ah
list-contract_kinds-streaming = isdiiwaangelin bileed (Abo)

## life_areas
list-life_areas-residence = deganaansho
list-life_areas-housing = guri
list-life_areas-livelihood = lacag
list-life_areas-health = caafimaad
list-life_areas-language = luqad
list-life_areas-education = waxbarasho
list-life_areas-work = shaqo
list-life_areas-family = qoys
list-life_areas-social = dadka igu xeeran

## consent_kinds
list-consent_kinds-file = in xogta faylka lagu kaydiyo
list-consent_kinds-health_data = in xogta caafimaadka la kaydiyo
list-consent_kinds-passing_on = in xogta meel loo gudbiyo
list-consent_kinds-secrecy = ka fasaxid sir-haynta (Schweigepflichtentbindung)
list-consent_kinds-contact = wicitaan iyo fariimo
list-consent_kinds-case_talk = ka hadal kiiska magac la’aan
list-consent_kinds-copies = sawirro ama nuqullo warqado
list-consent_kinds-later_contact = xiriir dhammaadka kaddib

## consent_purposes
list-consent_purposes-application = samaynta ama caddaynta codsi
list-consent_purposes-appointment = qabashada ballan
list-consent_purposes-handover = ku wareejin la-talin kale
list-consent_purposes-conference = shirka kiiska
list-consent_purposes-information = helidda macluumaad
list-consent_purposes-accompaniment = la socod

## consent_forms
list-consent_forms-paper = saxiix warqad ah
list-consent_forms-oral = af ahaan, waa la qoray
