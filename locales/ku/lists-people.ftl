
## helper_kinds
list-helper_kinds-family = malbat
list-helper_kinds-friend = heval
list-helper_kinds-neighbour = cîran
list-helper_kinds-volunteer = xwebexş
list-helper_kinds-community = komele an civat
list-helper_kinds-counselling = şêwirmendî
list-helper_kinds-authority = daîre
list-helper_kinds-lawyer = parêzer
list-helper_kinds-school = dibistan an baxçeyê zarokan
list-helper_kinds-other = yên din

## frequencies
list-frequencies-daily = her roj
list-frequencies-weekly = her hefte
list-frequencies-monthly = her meh
list-frequencies-rarely = kêm caran

## local_offers
list-local_offers-none = niha tu tişt
list-local_offers-language_cafe = kafeya ziman (Sprachcafé)
list-local_offers-sports = kluba sporê
list-local_offers-parents = dê û bav û zarok
list-local_offers-women = civîna jinan
list-local_offers-seniors = civîna kesên temenmezin (zentrum plus)
list-local_offers-library = pirtûkxane
list-local_offers-music = muzîk, huner, baxçe
list-local_offers-volunteering = alîkarîkirina kesên din

## tickets
list-tickets-none = tu bilêt
list-tickets-single = bilêtên yekcar
list-tickets-monthly = Deutschlandticket an abone
list-tickets-social = bilêta erzan (Deutschlandticket Sozial)
list-tickets-pupil = bilêta xwendekar an perwerdeyê

## driving_licences
list-driving_licences-none = tune
list-driving_licences-german_or_eu = ya Almanyayê an EU
list-driving_licences-third_country = ya welatekî din
list-driving_licences-expired = dem derbasbûyî an winda

## contract_kinds
list-contract_kinds-none = tu peyman
list-contract_kinds-phone = telefon an înternet
list-contract_kinds-gym = salona sporê
list-contract_kinds-energy = elektrîk an gaz
list-contract_kinds-insurance = sîgorta
list-contract_kinds-purchase = kirîna bi qist
list-contract_kinds-streaming = abonetî

## life_areas
list-life_areas-residence = rûniştin
list-life_areas-housing = xanî
list-life_areas-livelihood = pere
list-life_areas-health = tenduristî
list-life_areas-language = ziman
list-life_areas-education = perwerde
list-life_areas-work = kar
list-life_areas-family = malbat
list-life_areas-social = mirovên li dora min

## consent_kinds
list-consent_kinds-file = tomarkirina daneyan di dosyeyê de
list-consent_kinds-health_data = tomarkirina daneyên tenduristiyê
list-consent_kinds-passing_on = dayîna daneyan ji dezgehekê re
list-consent_kinds-secrecy = rakirina nehêniyê (Schweigepflichtentbindung)
list-consent_kinds-contact = telefon û peyam
list-consent_kinds-case_talk = axaftina bênav li ser dosyeyê
list-consent_kinds-copies = wêne an kopiyên belgeyan
list-consent_kinds-later_contact = têkilî piştî dawiyê

## consent_purposes
list-consent_purposes-application = kirin an zelalkirina serlêdanê
list-consent_purposes-appointment = çêkirina randevûyê
list-consent_purposes-handover = dewrkirina şêwirmendiyeke din
list-consent_purposes-conference = civîna li ser dosyeyê
list-consent_purposes-information = wergirtina agahiyan
list-consent_purposes-accompaniment = hevrêtî

## consent_forms
list-consent_forms-paper = îmze li ser kaxezê
list-consent_forms-oral = bi devkî, hatiye nivîsîn
