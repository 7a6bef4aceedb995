# Families, children, health, old age: the options of their lists.

## birth_papers

list-birth_papers-certificate = Birth certificate (Geburtsurkunde)
list-birth_papers-register_extract = Extract from the register of births (Registerauszug)
list-birth_papers-pending = Reported to the registry office (Standesamt), no paper yet
list-birth_papers-none = Nothing yet

## care_states

list-care_states-none = No
list-care_states-needed = Yes, nothing applied for yet
list-care_states-applied = A care level (Pflegegrad) has been applied for
list-care_states-refused = Refused
list-care_states-recognised = Care level recognised

## child_places

list-child_places-at_home = At home
list-child_places-kita = Nursery (Kita)
list-child_places-childminder = Childminder (Kindertagespflege)
list-child_places-playgroup = Playgroup or bridging project (Brückenprojekt)
list-child_places-school = School
list-child_places-school_all_day = All-day school (OGS)
list-child_places-training = Vocational training (Ausbildung)
list-child_places-work = Work
list-child_places-nothing = Nowhere

## consultations

list-consultations-none = Nobody
list-consultations-legal_counsel = Legal advice
list-consultations-family_specialist = Specialist advice on family matters
list-consultations-crisis_service = Specialist help today
list-consultations-specialist = Another specialist service

## contact_ways

list-contact_ways-in_person_only = Only in person, please do not call or write
list-contact_ways-call = Call me
list-contact_ways-voicemail = Leave a voicemail
list-contact_ways-text_message = Send a text message
list-contact_ways-messenger = Write through a messenger app
list-contact_ways-email = Send an e-mail
list-contact_ways-letter = Send a letter

## custody_kinds

list-custody_kinds-alone = I alone
list-custody_kinds-both = The other parent and I together
list-custody_kinds-other_parent = The other parent alone
list-custody_kinds-guardian = A guardian or the youth office (Jugendamt)
list-custody_kinds-unclear = It is not settled

## disability_states

list-disability_states-none = No
list-disability_states-noticed = We are worried, nobody has examined it yet
list-disability_states-examined = Found by a doctor, nothing applied for yet
list-disability_states-applied = Help or a disability card has been applied for
list-disability_states-recognised = Recognised (card or official decision)

## earlier_insurances

list-earlier_insurances-german_statutory = In Germany, with a public health insurer
list-earlier_insurances-german_private = In Germany, private
list-earlier_insurances-eu = In another country of the EU
list-earlier_insurances-social_office = Through the social welfare office (Sozialamt)
list-earlier_insurances-none = Never

## family_states

list-family_states-single = Single
list-family_states-married = Married (registry office)
list-family_states-religious_marriage = Married in a religious ceremony only
list-family_states-partnership = Living with a partner
list-family_states-separated = Separated
list-family_states-divorced = Divorced
list-family_states-widowed = Widowed

## genders

list-genders-female = female
list-genders-male = male
list-genders-diverse = diverse
list-genders-none = no entry

## kita_hours

list-kita_hours-25 = 25 hours a week
list-kita_hours-35 = 35 hours a week
list-kita_hours-45 = 45 hours a week

## living_places

list-living_places-here = Always with me
list-living_places-partly = With me part of the time
list-living_places-elsewhere = Somewhere else in Germany
list-living_places-abroad = Abroad

## messengers

list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Another one

## need_areas

list-need_areas-residence = Residence
list-need_areas-housing = Housing
list-need_areas-livelihood = Money to live on
list-need_areas-health = Health
list-need_areas-language = Language
list-need_areas-education = Education
list-need_areas-work = Work
list-need_areas-family = Family
list-need_areas-protection = Safety
list-need_areas-social = People around
list-need_areas-letters = Letters from offices

## paternities

list-paternities-married = The parents are married to each other
list-paternities-acknowledged = Paternity has already been acknowledged
list-paternities-wanted = Not yet, the father wants to acknowledge it
list-paternities-not_wanted = It should not or cannot be acknowledged
list-paternities-unclear = It is not settled

## representatives

list-representatives-none = Nobody
list-representatives-guardian = Legal guardian of a minor (Vormund)
list-representatives-legal_carer = Court-appointed carer for adults (rechtliche Betreuung)
list-representatives-power_of_attorney = Somebody with a power of attorney (Vollmacht)
list-representatives-lawyer = A lawyer
list-representatives-other = Somebody else

## school_kinds

list-school_kinds-primary = Primary school (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Comprehensive school (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Special-needs school (Förderschule)
list-school_kinds-berufskolleg = Vocational college (Berufskolleg)
list-school_kinds-other = Another school

## school_steps

list-school_steps-nothing = Nothing yet
list-school_steps-advice_booked = An appointment with the school advice service (Seiteneinsteigerberatung)
list-school_steps-registered = Registered, we are waiting for a school
list-school_steps-assigned = A school has been assigned
list-school_steps-refused = Refused

## strains

list-strains-none = Well
list-strains-some = It weighs on me sometimes
list-strains-heavy = It weighs on me heavily

## youth_care

list-youth_care-never = No
list-youth_care-current = Yes, at the moment
list-youth_care-ended = Yes, earlier

## youth_situations

list-youth_situations-school = School
list-youth_situations-training = Vocational training (Ausbildung)
list-youth_situations-study = University
list-youth_situations-work = Work
list-youth_situations-course = German course
list-youth_situations-waiting = Accepted, it starts later
list-youth_situations-nothing = None of these at the moment
