## helper_kinds
list-helper_kinds-family = ስድራቤት
list-helper_kinds-friend = ዓርኪ ወይ ዓርኪት
list-helper_kinds-neighbour = ጎረቤት
list-helper_kinds-volunteer = ወለንተኛ
list-helper_kinds-community = ማሕበር ወይ ማሕበረሰብ
list-helper_kinds-counselling = ናይ ምኽሪ ትካል
list-helper_kinds-authority = ቤት ጽሕፈት መንግስቲ
list-helper_kinds-lawyer = ጠበቓ
list-helper_kinds-school = ቤት ትምህርቲ ወይ መዋእለ ህጻናት
list-helper_kinds-other = ካልኦት

## frequencies
list-frequencies-daily = መዓልታዊ
list-frequencies-weekly = ሰሙናዊ
list-frequencies-monthly = ወርሓዊ
list-frequencies-rarely = ሳሕቲ

## local_offers
list-local_offers-none = ሕጂ ዋላ ሓንቲ
list-local_offers-language_cafe = ናይ ቋንቋ ካፈ (Sprachcafé)
list-local_offers-sports = ማሕበር ስፖርት
list-local_offers-parents = ወለድን ቆልዑን
list-local_offers-women = ኣኼባ ደቂ ኣንስትዮ
list-local_offers-seniors = ኣኼባ ዕድመ ንዝደፍኡ (zentrum plus)
list-local_offers-library = ቤተ-መጻሕፍቲ
list-local_offers-music = ሙዚቃ፣ ስነ-ጥበብ፣ ጀርዲን
list-local_offers-volunteering = ንኻልኦት ምሕጋዝ

## tickets
list-tickets-none = የለን
list-tickets-single = ንጽል ትኬት
list-tickets-monthly = Deutschlandticket ወይ ወርሓዊ ትኬት
list-tickets-social = ዋግኡ ዝጎደለ ትኬት (Deutschlandticket Sozial)
list-tickets-pupil = ናይ ተመሃሮ፣ ሰልጠንቲ ወይ ዩኒቨርሲቲ ትኬት

## driving_licences
list-driving_licences-none = የለን
list-driving_licences-german_or_eu = ናይ ጀርመን ወይ EU
list-driving_licences-third_country = ናይ ካልእ ሃገር
list-driving_licences-expired = ግዜኡ ዝሓለፎ ወይ ዝጠፍአ

## contract_kinds
list-contract_kinds-none = የለን
list-contract_kinds-phone = ቴለፎን ወይ ኢንተርነት
list-contract_kinds-gym = ጂም
list-contract_kinds-energy = ኤለክትሪክ ወይ ጋዝ
list-contract_kinds-insurance = መድሕን
list-contract_kinds-purchase = ብቐስ ዝኽፈል ዕድጊ
list-contract_kinds-streaming = ኣቦነመንት

## life_areas
list-life_areas-residence = መንበሪ ፍቓድ
list-life_areas-housing = መንበሪ ገዛ
list-life_areas-livelihood = ገንዘብ
list-life_areas-health = ጥዕና
list-life_areas-language = ቋንቋ
list-life_areas-education = ትምህርቲ
list-life_areas-work = ስራሕ
list-life_areas-family = ስድራቤት
list-life_areas-social = ሰባት ኣብ ከባቢየይ

## consent_kinds
list-consent_kinds-file = ሓበሬታ ኣብ ፋይል ምቕማጥ
list-consent_kinds-health_data = ሓበሬታ ብዛዕባ ጥዕና ምቕማጥ
list-consent_kinds-passing_on = ሓበሬታ ናብ ካልእ ትካል ምሕላፍ
list-consent_kinds-secrecy = ካብ ናይ ምስጢር ግዴታ ናጻ ምግባር (Schweigepflichtentbindung)
list-consent_kinds-contact = ቴለፎንን መልእኽትን
list-consent_kinds-case_talk = ብዘይ ስም ብዛዕባ ጉዳይ ምዝርራብ
list-consent_kinds-copies = ስእሊ ወይ ቅዳሕ ወረቓቕቲ
list-consent_kinds-later_contact = ድሕሪ ምዝዛም ርክብ

## consent_purposes
list-consent_purposes-application = ምልክታ ምቕራብ ወይ ምንጻር
list-consent_purposes-appointment = ቆጸራ ምግባር
list-consent_purposes-handover = ናብ ካልእ ናይ ምኽሪ ትካል ምትሕልላፍ
list-consent_purposes-conference = ኣኼባ ብዛዕባ ጉዳይ
list-consent_purposes-information = ሓበሬታ ምሕታት
list-consent_purposes-accompaniment = ብሓባር ምኻድ

## consent_forms
list-consent_forms-paper = ፌርማ ኣብ ወረቐት
list-consent_forms-oral = ብቓል፣ ተመዝጊቡ
