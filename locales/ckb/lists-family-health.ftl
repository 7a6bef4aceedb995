## birth_papers
list-birth_papers-certificate = بەڵگەنامەی لەدایکبوون (Geburtsurkunde)
list-birth_papers-register_extract = پوختەی تۆماری لەدایکبوون (Registerauszug)
list-birth_papers-pending = لە Standesamt ڕاگەیەنراوە، هێشتا کاغەز نییە
list-birth_papers-none = هێشتا هیچ

## care_states
list-care_states-none = نەخێر
list-care_states-needed = بەڵێ، هێشتا داوا نەکراوە
list-care_states-applied = داوای پلەی چاودێری (Pflegegrad) کراوە
list-care_states-refused = ڕەت کراوەتەوە
list-care_states-recognised = پلەی چاودێری (Pflegegrad) پەسەند کراوە

## child_places
list-child_places-at_home = لە ماڵەوە
list-child_places-kita = باخچەی ساوایان (Kita)
list-child_places-childminder = دایەن (Kindertagespflege)
list-child_places-playgroup = گرووپی یاری یان پڕۆژەی پرد (Brückenprojekt)
list-child_places-school = قوتابخانە
list-child_places-school_all_day = قوتابخانەی تەواوی ڕۆژ (OGS)
list-child_places-training = فێربوونی پیشە (Ausbildung)
list-child_places-work = کار
list-child_places-nothing = لە هیچ شوێنێک

## consultations
list-consultations-none = لەگەڵ کەس نا
list-consultations-legal_counsel = ڕاوێژی یاسایی
list-consultations-family_specialist = ڕاوێژی پسپۆڕ بۆ بابەتی خێزان
list-consultations-crisis_service = یارمەتیی پسپۆڕ هەر ئەمڕۆ
list-consultations-specialist = شوێنێکی پسپۆڕی تر

## contact_ways
list-contact_ways-in_person_only = تەنها ڕووبەڕوو، تکایە تەلەفۆن و نامە نا
list-contact_ways-call = تەلەفۆن بکەن
list-contact_ways-voicemail = پەیامی دەنگی جێبهێڵن
list-contact_ways-text_message = نامەی کورت (SMS) بنێرن
list-contact_ways-messenger = بە بەرنامەی نامەناردن بنووسن
list-contact_ways-email = ئیمەیڵ بنێرن
list-contact_ways-letter = نامەی پۆست بنێرن

## custody_kinds
list-custody_kinds-alone = تەنها من
list-custody_kinds-both = من و دایک یان باوکەکەی تر پێکەوە
list-custody_kinds-other_parent = تەنها دایک یان باوکەکەی تر
list-custody_kinds-guardian = سەرپەرشتیار یان فەرمانگەی لاوان (Jugendamt)
list-custody_kinds-unclear = ڕوون نییە

## disability_states
list-disability_states-none = نەخێر
list-disability_states-noticed = نیگەرانین، هێشتا پشکنین نەکراوە
list-disability_states-examined = پزیشک دیاری کردووە، هێشتا داوا نەکراوە
list-disability_states-applied = داوای یارمەتی یان کارتی کەمئەندامی کراوە
list-disability_states-recognised = پەسەند کراوە (کارت یان بڕیارنامە)

## earlier_insurances
list-earlier_insurances-german_statutory = لە ئەڵمانیا، بیمەی گشتی
list-earlier_insurances-german_private = لە ئەڵمانیا، بیمەی تایبەت
list-earlier_insurances-eu = لە وڵاتێکی تری EU
list-earlier_insurances-social_office = لە ڕێگەی فەرمانگەی کۆمەڵایەتی (Sozialamt)
list-earlier_insurances-none = هەرگیز

## family_states
list-family_states-single = سەڵت
list-family_states-married = هاوسەردار (فەرمی)
list-family_states-religious_marriage = تەنها بە مارەبڕینی ئایینی
list-family_states-partnership = لەگەڵ هاوژین دەژی
list-family_states-separated = جیابووەوە (بێ تەڵاق)
list-family_states-divorced = بە فەرمی جیابووەوە (تەڵاق)
list-family_states-widowed = هاوسەر کۆچی کردووە

## genders
list-genders-female = مێ
list-genders-male = نێر
list-genders-diverse = جیاواز (divers)
list-genders-none = بەبێ تۆمار

## kita_hours
list-kita_hours-25 = 25 کاتژمێر لە هەفتەدا
list-kita_hours-35 = 35 کاتژمێر لە هەفتەدا
list-kita_hours-45 = 45 کاتژمێر لە هەفتەدا

## living_places
list-living_places-here = هەمیشە لەگەڵ من
list-living_places-partly = هەندێک کات لەگەڵ من
list-living_places-elsewhere = لە شوێنێکی تری ئەڵمانیا
list-living_places-abroad = لە دەرەوەی وڵات

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = دانەیەکی تر

## need_areas
list-need_areas-residence = مانەوە
list-need_areas-housing = خانوو
list-need_areas-livelihood = بژێوی ژیان
list-need_areas-health = تەندروستی
list-need_areas-language = زمان
list-need_areas-education = خوێندن
list-need_areas-work = کار
list-need_areas-family = خێزان
list-need_areas-protection = سەلامەتی
list-need_areas-social = خەڵکی دەوروبەر
list-need_areas-letters = نامەی فەرمانگەکان

## paternities
list-paternities-married = دایک و باوک پێکەوە هاوسەرن
list-paternities-acknowledged = باوکایەتی دانی پێدا نراوە
list-paternities-wanted = هێشتا نا، باوکەکە دەیەوێت دانی پێدا بنێت
list-paternities-not_wanted = نامانەوێت یان ناکرێت دانی پێدا بنرێت
list-paternities-unclear = ڕوون نییە

## representatives
list-representatives-none = هیچ کەس
list-representatives-guardian = سەرپەرشتیاری یاسایی بۆ منداڵ (Vormund)
list-representatives-legal_carer = سەرپەرشتیی یاسایی بۆ گەورە (rechtliche Betreuung)
list-representatives-power_of_attorney = کەسێک بە بریکارنامە (Vollmacht)
list-representatives-lawyer = پارێزەر
list-representatives-other = کەسێکی تر

## school_kinds
list-school_kinds-primary = قوتابخانەی سەرەتایی (Grundschule)
list-school_kinds-hauptschule = قوتابخانەی Hauptschule
list-school_kinds-realschule = قوتابخانەی Realschule
list-school_kinds-sekundarschule = قوتابخانەی Sekundarschule
list-school_kinds-gesamtschule = قوتابخانەی گشتگیر (Gesamtschule)
list-school_kinds-gymnasium = قوتابخانەی ئامادەیی (Gymnasium)
list-school_kinds-foerderschule = قوتابخانەی پێداویستیی تایبەت (Förderschule)
list-school_kinds-berufskolleg = قوتابخانەی پیشەیی (Berufskolleg)
list-school_kinds-other = قوتابخانەیەکی تر

## school_steps
list-school_steps-nothing = هێشتا هیچ
list-school_steps-advice_booked = مەوعید لە ڕاوێژی قوتابخانە (Seiteneinsteiger)
list-school_steps-registered = ناونووس کراوە، چاوەڕێی قوتابخانەین
list-school_steps-assigned = قوتابخانەیەک دیاری کراوە
list-school_steps-refused = ڕەت کراوەتەوە

## strains
list-strains-none = باش
list-strains-some = هەندێک جار قورسە لەسەرم
list-strains-heavy = زۆر قورسە لەسەرم

## youth_care
list-youth_care-never = نەخێر
list-youth_care-current = بەڵێ، لە ئێستادا
list-youth_care-ended = بەڵێ، پێشتر

## youth_situations
list-youth_situations-school = قوتابخانە
list-youth_situations-training = فێربوونی پیشە (Ausbildung)
list-youth_situations-study = زانکۆ
list-youth_situations-work = کار
list-youth_situations-course = خولی ئەڵمانی
list-youth_situations-waiting = وەرگیراوە، دواتر دەست پێ دەکات
list-youth_situations-nothing = لە ئێستادا هیچ کام لەمانە
