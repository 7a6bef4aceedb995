
## birth_papers
list-birth_papers-certificate = گواهی تولد (Geburtsurkunde)
list-birth_papers-register_extract = رونوشت ثبت تولد (Registerauszug)
list-birth_papers-pending = به ثبت احوال (Standesamt) اعلام شده، هنوز مدرک نیست
list-birth_papers-none = هنوز هیچ‌چیز

## care_states
list-care_states-none = نه
list-care_states-needed = بله، هنوز درخواستی داده نشده
list-care_states-applied = درجهٔ مراقبت (Pflegegrad) درخواست شده
list-care_states-refused = رد شده
list-care_states-recognised = درجهٔ مراقبت (Pflegegrad) تأیید شده

## child_places
list-child_places-at_home = در خانه
list-child_places-kita = کودکستان (Kita)
list-child_places-childminder = مراقب روزانهٔ کودک (Kindertagespflege)
list-child_places-playgroup = گروه بازی یا طرح کوتاه‌مدت (Brückenprojekt)
list-child_places-school = مدرسه (مکتب)
list-child_places-school_all_day = مدرسهٔ تمام‌روز (OGS)
list-child_places-training = آموزش حرفه‌ای (Ausbildung)
list-child_places-work = کار
list-child_places-nothing = هیچ‌جا

## consultations
list-consultations-none = با هیچ‌کس
list-consultations-legal_counsel = مشاورهٔ حقوقی
list-consultations-family_specialist = مشاورهٔ تخصصی دربارهٔ خانواده
list-consultations-crisis_service = کمک تخصصی همین امروز
list-consultations-specialist = مرکز تخصصی دیگر

## contact_ways
list-contact_ways-in_person_only = فقط حضوری، لطفاً زنگ نزنید و ننویسید
list-contact_ways-call = به من زنگ بزنید
list-contact_ways-voicemail = پیام صوتی بگذارید
list-contact_ways-text_message = پیامک (SMS) بفرستید
list-contact_ways-messenger = در پیام‌رسان (مسنجر) بنویسید
list-contact_ways-email = ایمیل بفرستید
list-contact_ways-letter = نامه بفرستید

## custody_kinds
list-custody_kinds-alone = فقط من
list-custody_kinds-both = من و پدر یا مادر دیگر با هم
list-custody_kinds-other_parent = فقط پدر یا مادر دیگر
list-custody_kinds-guardian = سرپرست قانونی (Vormund) یا ادارهٔ جوانان
list-custody_kinds-unclear = روشن نیست

## disability_states
list-disability_states-none = نه
list-disability_states-noticed = نگران هستیم، هنوز معاینه نشده
list-disability_states-examined = دکتر تشخیص داده، هنوز درخواستی داده نشده
list-disability_states-applied = کمک یا کارت معلولیت درخواست شده
list-disability_states-recognised = تأیید شده (کارت یا نامهٔ اداره)

## earlier_insurances
list-earlier_insurances-german_statutory = در آلمان، بیمهٔ عمومی (gesetzlich)
list-earlier_insurances-german_private = در آلمان، بیمهٔ خصوصی
list-earlier_insurances-eu = در کشور دیگر اتحادیهٔ اروپا
list-earlier_insurances-social_office = از طریق ادارهٔ امور اجتماعی (Sozialamt)
list-earlier_insurances-none = هیچ‌وقت

## family_states
list-family_states-single = مجرد
list-family_states-married = متأهل (ثبت‌شده در اداره)
list-family_states-religious_marriage = فقط ازدواج مذهبی (نکاح)
list-family_states-partnership = زندگی مشترک
list-family_states-separated = جدا از هم
list-family_states-divorced = طلاق‌گرفته
list-family_states-widowed = همسر فوت کرده

## genders
list-genders-female = زن
list-genders-male = مرد
list-genders-diverse = جنسیت سوم (divers)
list-genders-none = بدون ثبت

## kita_hours
list-kita_hours-25 = 25 ساعت در هفته
list-kita_hours-35 = 35 ساعت در هفته
list-kita_hours-45 = 45 ساعت در هفته

## living_places
list-living_places-here = همیشه با من
list-living_places-partly = بخشی از وقت با من
list-living_places-elsewhere = جای دیگری در آلمان
list-living_places-abroad = در کشور دیگر

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = برنامهٔ دیگر

## need_areas
list-need_areas-residence = اقامت
list-need_areas-housing = مسکن
list-need_areas-livelihood = هزینهٔ زندگی
list-need_areas-health = سلامت (صحت)
list-need_areas-language = زبان
list-need_areas-education = آموزش
list-need_areas-work = کار
list-need_areas-family = خانواده
list-need_areas-protection = امنیت
list-need_areas-social = آدم‌های دور و بر
list-need_areas-letters = نامه‌های اداری

## paternities
list-paternities-married = پدر و مادر با هم ازدواج کرده‌اند
list-paternities-acknowledged = پدری از قبل تأیید شده است
list-paternities-wanted = هنوز نه، پدر می‌خواهد تأیید کند
list-paternities-not_wanted = نمی‌خواهیم یا ممکن نیست تأیید شود
list-paternities-unclear = روشن نیست

## representatives
list-representatives-none = هیچ‌کس
list-representatives-guardian = سرپرست قانونی کودک (Vormund)
list-representatives-legal_carer = سرپرست قانونی بزرگسال (rechtliche Betreuung)
list-representatives-power_of_attorney = کسی با وکالت‌نامه (Vollmacht)
list-representatives-lawyer = وکیل
list-representatives-other = شخص دیگر

## school_kinds
list-school_kinds-primary = مدرسهٔ ابتدایی (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = مدرسهٔ جامع (Gesamtschule)
list-school_kinds-gymnasium = دبیرستان (Gymnasium)
list-school_kinds-foerderschule = مدرسهٔ ویژه (Förderschule)
list-school_kinds-berufskolleg = مدرسهٔ حرفه‌ای (Berufskolleg)
list-school_kinds-other = مدرسهٔ دیگر

## school_steps
list-school_steps-nothing = هنوز هیچ‌چیز
list-school_steps-advice_booked = وقت در مشاورهٔ مدرسه (Seiteneinsteigerberatung)
list-school_steps-registered = ثبت‌نام شده، منتظر مدرسه هستیم
list-school_steps-assigned = مدرسه تعیین شده است
list-school_steps-refused = رد شده

## strains
list-strains-none = خوب
list-strains-some = گاهی برایم سنگین است
list-strains-heavy = خیلی برایم سنگین است

## youth_care
list-youth_care-never = نه
list-youth_care-current = بله، در حال حاضر
list-youth_care-ended = بله، قبلاً

## youth_situations
list-youth_situations-school = مدرسه (مکتب)
list-youth_situations-training = آموزش حرفه‌ای (Ausbildung)
list-youth_situations-study = دانشگاه (پوهنتون)
list-youth_situations-work = کار
list-youth_situations-course = کلاس آلمانی
list-youth_situations-waiting = قبول شده‌ام، بعداً شروع می‌شود
list-youth_situations-nothing = فعلاً هیچ‌کدام
