## birth_papers
list-birth_papers-certificate = Warqadda dhalashada (Geburtsurkunde)
list-birth_papers-register_extract = Nuqul diiwaanka dhalashada (Registerauszug)
list-birth_papers-pending = Standesamt waa loo sheegay, weli warqad ma jirto
list-birth_papers-none = Weli waxba

## care_states
list-care_states-none = Maya
list-care_states-needed = Haa, weli waxba lama codsan
list-care_states-applied = Heerka daryeelka (Pflegegrad) waa la codsaday
list-care_states-refused = Waa la diiday
list-care_states-recognised = Heerka daryeelka (Pflegegrad) waa la aqoonsaday

## child_places
list-child_places-at_home = Guriga
list-child_places-kita = Xannaanada (Kita)
list-child_places-childminder = Carruur-haye (Kindertagespflege)
list-child_places-playgroup = Koox ciyaar ama mashruuc buundo (Brückenprojekt)
list-child_places-school = Dugsi
list-child_places-school_all_day = Dugsi maalin dhan ah (OGS)
list-child_places-training = Tababar xirfadeed (Ausbildung)
list-child_places-work = Shaqo
list-child_places-nothing = Meelna ma jiro

## consultations
list-consultations-none = Cidna
list-consultations-legal_counsel = La-talin sharci
list-consultations-family_specialist = La-talin takhasus oo qoyska
list-consultations-crisis_service = Caawimaad takhasus maanta
list-consultations-specialist = Meel takhasus oo kale

## contact_ways
list-contact_ways-in_person_only = Fool ka fool oo keliya, fadlan ha wicin hana qorin
list-contact_ways-call = I soo wac
list-contact_ways-voicemail = Fariin cod ah ii dhig
list-contact_ways-text_message = Fariin SMS ah ii dir
list-contact_ways-messenger = App fariimo igu soo qor
list-contact_ways-email = E-mail ii dir
list-contact_ways-letter = Warqad ii dir

## custody_kinds
list-custody_kinds-alone = Aniga keligay
list-custody_kinds-both = Waalidka kale iyo aniga
list-custody_kinds-other_parent = Waalidka kale keligiis
list-custody_kinds-guardian = Mas’uul sharci ah ama Jugendamt
list-custody_kinds-unclear = Ma cadda

## disability_states
list-disability_states-none = Maya
list-disability_states-noticed = Waan walwalsannahay, weli lama baarin
list-disability_states-examined = Dhakhtar baa xaqiijiyey, weli waxba lama codsan
list-disability_states-applied = Caawimaad ama kaar waa la codsaday
list-disability_states-recognised = Waa la aqoonsaday (kaar ama go’aan)

## earlier_insurances
list-earlier_insurances-german_statutory = Jarmalka, caymis dadweyne
list-earlier_insurances-german_private = Jarmalka, caymis gaar ah
list-earlier_insurances-eu = Dal kale oo EU ah
list-earlier_insurances-social_office = Xafiiska arrimaha bulshada (Sozialamt)
list-earlier_insurances-none = Marnaba

## family_states
list-family_states-single = Weligay ma guursan
list-family_states-married = Is qaba (xafiiska guurka)
list-family_states-religious_marriage = Nikaax diini ah oo keliya
list-family_states-partnership = Lammaane la nool
list-family_states-separated = Kala nool
list-family_states-divorced = La kala furay
list-family_states-widowed = Lammaanihii wuu geeriyooday

## genders
list-genders-female = dumar
list-genders-male = rag
list-genders-diverse = kala duwan (divers)
list-genders-none = aan la qorin

## kita_hours
list-kita_hours-25 = 25 saacadood toddobaadkii
list-kita_hours-35 = 35 saacadood toddobaadkii
list-kita_hours-45 = 45 saacadood toddobaadkii

## living_places
list-living_places-here = Mar walba ila jooga
list-living_places-partly = Mararka qaar ila jooga
list-living_places-elsewhere = Meel kale oo Jarmalka ah
list-living_places-abroad = Dibadda

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Mid kale

## need_areas
list-need_areas-residence = Deganaanshaha
list-need_areas-housing = Guriga
list-need_areas-livelihood = Lacagta nolosha
list-need_areas-health = Caafimaadka
list-need_areas-language = Luqadda
list-need_areas-education = Waxbarashada
list-need_areas-work = Shaqada
list-need_areas-family = Qoyska
list-need_areas-protection = Ammaanka
list-need_areas-social = Dadka kugu xeeran
list-need_areas-letters = Warqadaha xafiisyada

## paternities
list-paternities-married = Waalidku way is qabaan
list-paternities-acknowledged = Aabbanimada hore ayaa loo aqoonsaday
list-paternities-wanted = Weli maya, aabbuhu wuu rabaa inuu aqoonsado
list-paternities-not_wanted = Lama rabo ama lama aqoonsan karo
list-paternities-unclear = Ma cadda

## representatives
list-representatives-none = Cidna
list-representatives-guardian = Mas’uul sharci ah (Vormund, Ergänzungspflegerin)
list-representatives-legal_carer = Qof maxkamaddu u magacawday (rechtliche Betreuung)
list-representatives-power_of_attorney = Qof wakaalad haysta (Vollmacht)
list-representatives-lawyer = Qareen
list-representatives-other = Qof kale

## school_kinds
list-school_kinds-primary = Dugsi hoose (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Dugsi isku dhafan (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Dugsi caawimaad gaar ah (Förderschule)
list-school_kinds-berufskolleg = Dugsi xirfadeed (Berufskolleg)
list-school_kinds-other = Dugsi kale

## school_steps
list-school_steps-nothing = Weli waxba
list-school_steps-advice_booked = Ballan la-talinta dugsiga (Seiteneinsteigerberatung)
list-school_steps-registered = Waa la diiwaangeliyey, dugsi baan sugaynaa
list-school_steps-assigned = Dugsi baa la siiyey
list-school_steps-refused = Waa la diiday

## strains
list-strains-none = Waan fiicanahay
list-strains-some = Mararka qaar way i culus tahay
list-strains-heavy = Aad bay ii culus tahay

## youth_care
list-youth_care-never = Maya
list-youth_care-current = Haa, hadda
list-youth_care-ended = Haa, waagii hore

## youth_situations
list-youth_situations-school = Dugsi
list-youth_situations-training = Tababar xirfadeed (Ausbildung)
list-youth_situations-study = Jaamacad
list-youth_situations-work = Shaqada
list-youth_situations-course = Koorso Af-Jarmal
list-youth_situations-waiting = Waa la i aqbalay, hadhow bay bilaabmaysaa
list-youth_situations-nothing = Hadda kuwan midna
