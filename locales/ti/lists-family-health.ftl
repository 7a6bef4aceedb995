## birth_papers
list-birth_papers-certificate = ናይ ልደት ምስክር ወረቐት (Geburtsurkunde)
list-birth_papers-register_extract = ጽማቝ ካብ መዝገብ ልደት (Registerauszug)
list-birth_papers-pending = ኣብ Standesamt ተነጊሩ፣ ወረቐት ገና የለን
list-birth_papers-none = ገና ዋላ ሓንቲ

## care_states
list-care_states-none = ኣይፋልን
list-care_states-needed = እወ፣ ገና ምልክታ ኣየቕረብናን
list-care_states-applied = ንናይ ክንክን ደረጃ (Pflegegrad) ምልክታ ኣቕሪብና
list-care_states-refused = ተነጺጉ
list-care_states-recognised = ናይ ክንክን ደረጃ (Pflegegrad) ተፈቒዱ

## child_places
list-child_places-at_home = ኣብ ገዛ
list-child_places-kita = መዋእለ ህጻናት (Kita)
list-child_places-childminder = ክንክን ህጻን ኣብ ገዛ (Kindertagespflege)
list-child_places-playgroup = ናይ ጸወታ ጉጅለ ወይ መሰጋገሪ ፕሮጀክት
list-child_places-school = ቤት ትምህርቲ
list-child_places-school_all_day = ናይ ምሉእ መዓልቲ ቤት ትምህርቲ (OGS)
list-child_places-training = ሞያዊ ስልጠና (Ausbildung)
list-child_places-work = ስራሕ
list-child_places-nothing = ዝውዕለሉ ቦታ የብሉን

## consultations
list-consultations-none = ምስ ማንም ኣይኮነን
list-consultations-legal_counsel = ሕጋዊ ምኽሪ
list-consultations-family_specialist = ፍሉይ ምኽሪ ብዛዕባ ጉዳያት ስድራቤት
list-consultations-crisis_service = ሎሚ ፍሉይ ሓገዝ
list-consultations-specialist = ካልእ ፍሉይ ናይ ምኽሪ ትካል

## contact_ways
list-contact_ways-in_person_only = ብኣካል ጥራይ፣ ኣይትደውሉ ኣይትጽሓፉ
list-contact_ways-call = ደውሉለይ
list-contact_ways-voicemail = ናይ ድምጺ መልእኽቲ ግደፉ
list-contact_ways-text_message = ጽሑፍ መልእኽቲ (SMS) ስደዱ
list-contact_ways-messenger = ብናይ መልእኽቲ ኣፕ ጽሓፉ
list-contact_ways-email = ኢመይል ስደዱ
list-contact_ways-letter = ደብዳበ ስደዱ

## custody_kinds
list-custody_kinds-alone = ኣነ ጥራይ
list-custody_kinds-both = ኣነን እቲ ካልእ ወላድን ብሓባር
list-custody_kinds-other_parent = እቲ ካልእ ወላዲ ጥራይ
list-custody_kinds-guardian = ሞግዚት ወይ ቤት ጽሕፈት ቆልዑን መንእሰያትን (Jugendamt)
list-custody_kinds-unclear = ገና ኣይተወሰነን

## disability_states
list-disability_states-none = ኣይፋልን
list-disability_states-noticed = ንሻቐል ኣለና፣ ገና ኣይተመርመረን
list-disability_states-examined = ሓኪም ኣረጋጊጹዎ፣ ገና ምልክታ ኣየቕረብናን
list-disability_states-applied = ንሓገዝ ወይ ንናይ ስንክልና ካርድ ምልክታ ኣቕሪብና
list-disability_states-recognised = ኣፍልጦ ረኺቡ (ካርድ ወይ ናይ ውሳነ ደብዳበ)

## earlier_insurances
list-earlier_insurances-german_statutory = ኣብ ጀርመን፣ ሕጋዊ መድሕን ጥዕና
list-earlier_insurances-german_private = ኣብ ጀርመን፣ ናይ ብሕቲ
list-earlier_insurances-eu = ኣብ ካልእ ሃገር EU
list-earlier_insurances-social_office = ብቤት ጽሕፈት ማሕበራዊ ሓገዝ (Sozialamt)
list-earlier_insurances-none = ፈጺሙ ኣይነበረን

## family_states
list-family_states-single = ኣይተመርዓኹን
list-family_states-married = ተመርዕየ (ብቤት ጽሕፈት መዝገብ)
list-family_states-religious_marriage = ብሃይማኖት ጥራይ ተመርዕየ
list-family_states-partnership = ምስ መጻምድተይ ብሓባር ንነብር
list-family_states-separated = ተፈላሊና
list-family_states-divorced = ተፋቲሐ
list-family_states-widowed = መጻምደይ ሞይቱ

## genders
list-genders-female = ጓል ኣንስተይቲ
list-genders-male = ወዲ ተባዕታይ
list-genders-diverse = ካልእ (divers)
list-genders-none = ዝተጻሕፈ የለን

## kita_hours
list-kita_hours-25 = ኣብ ሰሙን 25 ሰዓታት
list-kita_hours-35 = ኣብ ሰሙን 35 ሰዓታት
list-kita_hours-45 = ኣብ ሰሙን 45 ሰዓታት

## living_places
list-living_places-here = ኩሉ ግዜ ምሳይ
list-living_places-partly = ገለ እዋን ምሳይ
list-living_places-elsewhere = ኣብ ካልእ ቦታ ጀርመን
list-living_places-abroad = ኣብ ወጻኢ ሃገር

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = ካልእ

## need_areas
list-need_areas-residence = መንበሪ ፍቓድ
list-need_areas-housing = ገዛ
list-need_areas-livelihood = ገንዘብ መነባብሮ
list-need_areas-health = ጥዕና
list-need_areas-language = ቋንቋ
list-need_areas-education = ትምህርቲ
list-need_areas-work = ስራሕ
list-need_areas-family = ስድራቤት
list-need_areas-protection = ድሕነት
list-need_areas-social = ሰባት ኣብ ከባቢ
list-need_areas-letters = ካብ መንግስቲ ዝመጽእ ደብዳበታት

## paternities
list-paternities-married = ወለዲ ተመርዕዮም ኣለዉ
list-paternities-acknowledged = ኣቦነት ብወግዒ ተረጋጊጹ
list-paternities-wanted = ገና፣ እቲ ኣቦ ከረጋግጽ ይደሊ
list-paternities-not_wanted = ክረጋገጽ ኣይድለን ወይ ኣይከኣልን
list-paternities-unclear = ገና ኣይተወሰነን

## representatives
list-representatives-none = ማንም የለን
list-representatives-guardian = ናይ ቆልዓ ሞግዚት (Vormund)
list-representatives-legal_carer = ብቤት ፍርዲ ዝተመዘዘ ሓጋዚ (rechtliche Betreuung)
list-representatives-power_of_attorney = ውክልና ዘለዎ ሰብ (Vollmacht)
list-representatives-lawyer = ጠበቓ
list-representatives-other = ካልእ ሰብ

## school_kinds
list-school_kinds-primary = መባእታ ቤት ትምህርቲ (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = ሓፈሻዊ ቤት ትምህርቲ (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = ፍሉይ ደገፍ ዝህብ ቤት ትምህርቲ (Förderschule)
list-school_kinds-berufskolleg = ሞያዊ ቤት ትምህርቲ (Berufskolleg)
list-school_kinds-other = ካልእ ቤት ትምህርቲ

## school_steps
list-school_steps-nothing = ገና ዋላ ሓንቲ
list-school_steps-advice_booked = ቆጸራ ኣብ ናይ ትምህርቲ ምኽሪ (Seiteneinsteigerberatung)
list-school_steps-registered = ተመዝጊቡ፣ ቤት ትምህርቲ ንጽበ ኣለና
list-school_steps-assigned = ቤት ትምህርቲ ተዋሂቡና
list-school_steps-refused = ተነጺጉ

## strains
list-strains-none = ጽቡቕ
list-strains-some = ሓድሓደ ግዜ የጨንቐኒ
list-strains-heavy = ብጣዕሚ የጨንቐኒ

## youth_care
list-youth_care-never = ኣይፋልን
list-youth_care-current = እወ፣ ሕጂ
list-youth_care-ended = እወ፣ ቅድም

## youth_situations
list-youth_situations-school = ቤት ትምህርቲ
list-youth_situations-training = ሞያዊ ስልጠና (Ausbildung)
list-youth_situations-study = ዩኒቨርሲቲ
list-youth_situations-work = ስራሕ
list-youth_situations-course = ኮርስ ጀርመንኛ
list-youth_situations-waiting = ተቐባልነት ረኺበ፣ ድሓር ይጅምር
list-youth_situations-nothing = ሕጂ ካብዚኣቶም ዋላ ሓደ
