
## birth_papers
list-birth_papers-certificate = Belgeya zayînê (Geburtsurkunde)
list-birth_papers-register_extract = Derxistek ji qeyda zayînê (Registerauszug)
list-birth_papers-pending = Li Standesamtê hat ragihandin, hîn belge tune
list-birth_papers-none = Hîn tu tişt

## care_states
list-care_states-none = Na
list-care_states-needed = Erê, hîn serlêdan nehatiye kirin
list-care_states-applied = Pileya lênêrînê (Pflegegrad) hatiye xwestin
list-care_states-refused = Hatiye redkirin
list-care_states-recognised = Pileya lênêrînê (Pflegegrad) hatiye naskirin

## child_places
list-child_places-at_home = Li malê
list-child_places-kita = Baxçeyê zarokan (Kita)
list-child_places-childminder = Lênêrîna rojane (Kindertagespflege)
list-child_places-playgroup = Koma lîstikê an projeya pirê (Brückenprojekt)
list-child_places-school = Dibistan
list-child_places-school_all_day = Dibistana tevahiya rojê (OGS)
list-child_places-training = Perwerdeya pîşeyî (Ausbildung)
list-child_places-work = Kar
list-child_places-nothing = Li tu cihî

## consultations
list-consultations-none = Bi tu kesî re
list-consultations-legal_counsel = Şêwirmendiya hiqûqî
list-consultations-family_specialist = Şêwirmendiya pispor ji bo mijarên malbatê
list-consultations-crisis_service = Alîkariya pispor îro
list-consultations-specialist = Navendeke din a pispor

## contact_ways
list-contact_ways-in_person_only = Tenê rû bi rû, ne telefon û ne name
list-contact_ways-call = Telefon bikin
list-contact_ways-voicemail = Peyama dengî bihêlin
list-contact_ways-text_message = SMS bişînin
list-contact_ways-messenger = Bi messengerekê binivîsin
list-contact_ways-email = E-name bişînin
list-contact_ways-letter = Name bişînin

## custody_kinds
list-custody_kinds-alone = Ez bi tenê
list-custody_kinds-both = Ez û aliyê din (dê an bav) bi hev re
list-custody_kinds-other_parent = Aliyê din (dê an bav) bi tenê
list-custody_kinds-guardian = Wesî an daîreya ciwanan (Jugendamt)
list-custody_kinds-unclear = Hîn ne zelal e

## disability_states
list-disability_states-none = Na
list-disability_states-noticed = Em xem dixwin, hîn nehatiye muayenekirin
list-disability_states-examined = Doktor tespît kiriye, serlêdan nehatiye kirin
list-disability_states-applied = Alîkarî an nasname hatiye xwestin
list-disability_states-recognised = Hatiye naskirin (nasname an biryarname)

## earlier_insurances
list-earlier_insurances-german_statutory = Li Almanyayê, sîgorta qanûnî
list-earlier_insurances-german_private = Li Almanyayê, taybet
list-earlier_insurances-eu = Li welatekî din ê EU
list-earlier_insurances-social_office = Bi rêya Sozialamtê
list-earlier_insurances-none = Qet

## family_states
list-family_states-single = Nezewicî
list-family_states-married = Zewicî (bi nikaha fermî)
list-family_states-religious_marriage = Tenê bi nikaha dînî zewicî
list-family_states-partnership = Bi hev re dijîn, bê zewac
list-family_states-separated = Ji hev cuda dijîn
list-family_states-divorced = Zewac bi dawî bûye (jihevberdan)
list-family_states-widowed = Hevjîn wefat kiriye

## genders
list-genders-female = jin
list-genders-male = mêr
list-genders-diverse = divers (zayendeke din)
list-genders-none = neyê nivîsîn

## kita_hours
list-kita_hours-25 = 25 saet di hefteyê de
list-kita_hours-35 = 35 saet di hefteyê de
list-kita_hours-45 = 45 saet di hefteyê de

## living_places
list-living_places-here = Her dem li cem min
list-living_places-partly = Carinan li cem min
list-living_places-elsewhere = Li cihekî din ê Almanyayê
list-living_places-abroad = Li derveyî Almanyayê

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Yeke din

## need_areas
list-need_areas-residence = Rûniştin
list-need_areas-housing = Xanî
list-need_areas-livelihood = Pere ji bo debarê
list-need_areas-health = Tenduristî
list-need_areas-language = Ziman
list-need_areas-education = Perwerde
list-need_areas-work = Kar
list-need_areas-family = Malbat
list-need_areas-protection = Ewlehî
list-need_areas-social = Mirovên li dorê
list-need_areas-letters = Nameyên daîreyan

## paternities
list-paternities-married = Dê û bav bi hev re zewicî ne
list-paternities-acknowledged = Bavîtî jixwe hatiye naskirin
list-paternities-wanted = Hîn na, bav dixwaze nas bike
list-paternities-not_wanted = Divê neyê naskirin an nikare bê naskirin
list-paternities-unclear = Hîn ne zelal e

## representatives
list-representatives-none = Tu kes
list-representatives-guardian = Wesiyê zarokekî (Vormund)
list-representatives-legal_carer = Berpirsê mezinan ji dadgehê (rechtliche Betreuung)
list-representatives-power_of_attorney = Kesek bi wekaletnameyê (Vollmacht)
list-representatives-lawyer = Parêzer
list-representatives-other = Kesekî din

## school_kinds
list-school_kinds-primary = Dibistana seretayî (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Dibistana hevpar (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Dibistana piştgiriyê (Förderschule)
list-school_kinds-berufskolleg = Dibistana pîşeyî (Berufskolleg)
list-school_kinds-other = Dibistaneke din

## school_steps
list-school_steps-nothing = Hîn tu tişt
list-school_steps-advice_booked = Randevû li şêwirmendiya dibistanê (Seiteneinsteigerberatung)
list-school_steps-registered = Qeydkirî, em li benda dibistanekê ne
list-school_steps-assigned = Dibistanek hatiye diyarkirin
list-school_steps-refused = Hatiye redkirin

## strains
list-strains-none = Baş
list-strains-some = Carinan li min giran tê
list-strains-heavy = Li min pir giran tê

## youth_care
list-youth_care-never = Na
list-youth_care-current = Erê, niha
list-youth_care-ended = Erê, berê

## youth_situations
list-youth_situations-school = Dibistan
list-youth_situations-training = Perwerdeya pîşeyî (Ausbildung)
list-youth_situations-study = Zanîngeh
list-youth_situations-work = Kar
list-youth_situations-course = Kursa almanî
list-youth_situations-waiting = Qebûlkirî, paşê dest pê dike
list-youth_situations-nothing = Niha tu yek ji van
