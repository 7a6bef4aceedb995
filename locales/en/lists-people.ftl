# Options of the lists about: people, ways, law, goals and consents.

## helper_kinds

list-helper_kinds-family = family
list-helper_kinds-friend = friend
list-helper_kinds-neighbour = neighbour
list-helper_kinds-volunteer = volunteer
list-helper_kinds-community = club or community
list-helper_kinds-counselling = counselling
list-helper_kinds-authority = office
list-helper_kinds-lawyer = lawyer
list-helper_kinds-school = school or nursery
list-helper_kinds-other = others

## frequencies

list-frequencies-daily = daily
list-frequencies-weekly = every week
list-frequencies-monthly = every month
list-frequencies-rarely = rarely

## local_offers

list-local_offers-none = nothing for now
list-local_offers-language_cafe = language café
list-local_offers-sports = sports club
list-local_offers-parents = parents and children
list-local_offers-women = women’s meeting
list-local_offers-seniors = meeting for older people (zentrum plus)
list-local_offers-library = library
list-local_offers-music = music, art, garden
list-local_offers-volunteering = helping others

## tickets

list-tickets-none = none
list-tickets-single = single tickets
list-tickets-monthly = Deutschlandticket or subscription
list-tickets-social = reduced ticket (Deutschlandticket Sozial)
list-tickets-pupil = pupils’, trainees’ or students’ ticket

## driving_licences

list-driving_licences-none = no
list-driving_licences-german_or_eu = yes, from Germany or the EU
list-driving_licences-third_country = yes, from another country
list-driving_licences-expired = yes, but expired or lost

## contract_kinds

list-contract_kinds-none = none
list-contract_kinds-phone = phone or internet
list-contract_kinds-gym = gym
list-contract_kinds-energy = electricity or gas
list-contract_kinds-insurance = insurance
list-contract_kinds-purchase = hire purchase
list-contract_kinds-streaming = subscriptions

## life_areas

list-life_areas-residence = residence
list-life_areas-housing = home
list-life_areas-livelihood = money
list-life_areas-health = health
list-life_areas-language = language
list-life_areas-education = education
list-life_areas-work = work
list-life_areas-family = family
list-life_areas-social = people around me

## consent_kinds

list-consent_kinds-file = keep data in the case file
list-consent_kinds-health_data = keep data on health
list-consent_kinds-passing_on = pass data on to an office
list-consent_kinds-secrecy = release from secrecy (Schweigepflichtentbindung)
list-consent_kinds-contact = calls and messages
list-consent_kinds-case_talk = talk about the case without a name
list-consent_kinds-copies = photos or copies of papers
list-consent_kinds-later_contact = contact after the end

## consent_purposes

list-consent_purposes-application = make an application or sort one out
list-consent_purposes-appointment = make an appointment
list-consent_purposes-handover = hand over to another counselling service
list-consent_purposes-conference = case conference
list-consent_purposes-information = obtain information
list-consent_purposes-accompaniment = accompany

## consent_forms

list-consent_forms-paper = signature on paper
list-consent_forms-oral = spoken, noted
