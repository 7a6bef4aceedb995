
## birth_papers
list-birth_papers-certificate = د زېږون سند (Geburtsurkunde)
list-birth_papers-register_extract = د زېږون د ثبت نقل (Registerauszug)
list-birth_papers-pending = په Standesamt کې ویل شوي، لا سند نشته
list-birth_papers-none = تر اوسه هېڅ

## care_states
list-care_states-none = نه
list-care_states-needed = هو، لا هېڅ نه دي غوښتل شوي
list-care_states-applied = د پالنې درجه (Pflegegrad) غوښتل شوې
list-care_states-refused = رد شوې
list-care_states-recognised = د پالنې درجه (Pflegegrad) منل شوې

## child_places
list-child_places-at_home = په کور کې
list-child_places-kita = وړکتون (Kita)
list-child_places-childminder = ورځنۍ پالنه (Kindertagespflege)
list-child_places-playgroup = د لوبو ډله یا Brückenprojekt
list-child_places-school = ښوونځی
list-child_places-school_all_day = د ټولې ورځې ښوونځی (OGS)
list-child_places-training = مسلکي زده کړه (Ausbildung)
list-child_places-work = کار
list-child_places-nothing = هېڅ ځای نه

## consultations
list-consultations-none = له هېچا سره نه
list-consultations-legal_counsel = حقوقي مشوره
list-consultations-family_specialist = د کورنیو موضوعاتو ځانګړې مشوره
list-consultations-crisis_service = همدا نن ځانګړې مرسته
list-consultations-specialist = بل ځانګړی مرکز

## contact_ways
list-contact_ways-in_person_only = یوازې مخامخ، مه زنګ وهئ او مه لیکئ
list-contact_ways-call = زنګ وهل
list-contact_ways-voicemail = غږیز پیغام پرېښودل
list-contact_ways-text_message = لنډ پیغام (SMS)
list-contact_ways-messenger = په مسنجر کې لیکل
list-contact_ways-email = بریښنالیک
list-contact_ways-letter = لیک

## custody_kinds
list-custody_kinds-alone = یوازې زه
list-custody_kinds-both = زه او بل لوری (مور یا پلار) یو ځای
list-custody_kinds-other_parent = یوازې بل لوری (مور یا پلار)
list-custody_kinds-guardian = سرپرست (Vormund) یا د ځوانانو اداره
list-custody_kinds-unclear = لا روښانه نه ده

## disability_states
list-disability_states-none = نه
list-disability_states-noticed = اندېښمن یو، لا نه دی معاینه شوی
list-disability_states-examined = ډاکټر موندلی، لا هېڅ نه دي غوښتل شوي
list-disability_states-applied = مرسته یا کارت غوښتل شوی
list-disability_states-recognised = منل شوی (کارت یا د پرېکړې لیک)

## earlier_insurances
list-earlier_insurances-german_statutory = په المان کې، دولتي بیمه
list-earlier_insurances-german_private = په المان کې، شخصي بیمه
list-earlier_insurances-eu = په بل اروپايي (EU) هېواد کې
list-earlier_insurances-social_office = د Sozialamt له لارې
list-earlier_insurances-none = هېڅکله

## family_states
list-family_states-single = واده مې نه دی کړی
list-family_states-married = واده مې کړی (رسمي ثبت)
list-family_states-religious_marriage = یوازې په دیني ډول واده (نکاح)
list-family_states-partnership = له ملګري یا ملګرې سره ژوند
list-family_states-separated = جلا ژوند
list-family_states-divorced = طلاق شوی
list-family_states-widowed = مېړه یا ښځه مې وفات شوې

## genders
list-genders-female = ښځینه
list-genders-male = نارینه
list-genders-diverse = بل جنس (divers)
list-genders-none = هېڅ نه لیکل

## kita_hours
list-kita_hours-25 = په اونۍ کې 25 ساعته
list-kita_hours-35 = په اونۍ کې 35 ساعته
list-kita_hours-45 = په اونۍ کې 45 ساعته

## living_places
list-living_places-here = تل له ما سره
list-living_places-partly = کله ناکله له ما سره
list-living_places-elsewhere = په المان کې په بل ځای
list-living_places-abroad = په بهر کې

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = بل

## need_areas
list-need_areas-residence = اقامت
list-need_areas-housing = د اوسېدو ځای
list-need_areas-livelihood = د ژوند لګښت
list-need_areas-health = روغتیا
list-need_areas-language = ژبه
list-need_areas-education = زده کړه
list-need_areas-work = کار
list-need_areas-family = کورنۍ
list-need_areas-protection = خوندیتوب
list-need_areas-social = شاوخوا خلک
list-need_areas-letters = د ادارو لیکونه

## paternities
list-paternities-married = مور او پلار له یو بل سره واده دي
list-paternities-acknowledged = پلارتوب منل شوی دی
list-paternities-wanted = لا نه، پلار یې غواړي ومني
list-paternities-not_wanted = نه غواړو چې ومنل شي، یا نه شي منل کېدای
list-paternities-unclear = لا روښانه نه ده

## representatives
list-representatives-none = هېڅوک
list-representatives-guardian = د ماشوم قانوني سرپرست (Vormund)
list-representatives-legal_carer = د محکمې ټاکلی مرستندوی (rechtliche Betreuung)
list-representatives-power_of_attorney = هغه څوک چې وکالت لیک لري (Vollmacht)
list-representatives-lawyer = مدافع وکیل
list-representatives-other = بل څوک

## school_kinds
list-school_kinds-primary = لومړنی ښوونځی (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = ګډ ښوونځی (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = د ځانګړې مرستې ښوونځی (Förderschule)
list-school_kinds-berufskolleg = مسلکي ښوونځی (Berufskolleg)
list-school_kinds-other = بل ښوونځی

## school_steps
list-school_steps-nothing = تر اوسه هېڅ
list-school_steps-advice_booked = د ښوونځي د مشورې وخت نیول شوی
list-school_steps-registered = ثبت شوی، ښوونځي ته په تمه یو
list-school_steps-assigned = ښوونځی ټاکل شوی
list-school_steps-refused = رد شوی

## strains
list-strains-none = ښه یم
list-strains-some = کله ناکله راباندې درنېږي
list-strains-heavy = ډېر راباندې دروند دی

## youth_care
list-youth_care-never = نه
list-youth_care-current = هو، اوس مهال
list-youth_care-ended = هو، پخوا

## youth_situations
list-youth_situations-school = ښوونځی
list-youth_situations-training = مسلکي زده کړه (Ausbildung)
list-youth_situations-study = پوهنتون
list-youth_situations-work = کار
list-youth_situations-course = د الماني کورس
list-youth_situations-waiting = ځای منل شوی، وروسته پیلېږي
list-youth_situations-nothing = اوس مهال یو هم نه
