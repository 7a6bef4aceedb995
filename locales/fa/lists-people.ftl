
## helper_kinds
list-helper_kinds-family = خانواده
list-helper_kinds-friend = دوست
list-helper_kinds-neighbour = همسایه
list-helper_kinds-volunteer = داوطلب
list-helper_kinds-community = انجمن یا جامعهٔ محلی
list-helper_kinds-counselling = مرکز مشاوره
list-helper_kinds-authority = اداره
list-helper_kinds-lawyer = وکیل
list-helper_kinds-school = مدرسه (مکتب) یا کودکستان
list-helper_kinds-other = دیگران

## frequencies
list-frequencies-daily = هر روز
list-frequencies-weekly = هر هفته
list-frequencies-monthly = هر ماه
list-frequencies-rarely = به‌ندرت

## local_offers
list-local_offers-none = فعلاً هیچ‌چیز
list-local_offers-language_cafe = کافهٔ زبان (Sprachcafé)
list-local_offers-sports = باشگاه (کلوپ) ورزشی
list-local_offers-parents = پدر و مادرها با کودکان
list-local_offers-women = دیدار زنان
list-local_offers-seniors = دیدار سالمندان (zentrum plus)
list-local_offers-library = کتابخانه
list-local_offers-music = موسیقی، هنر، باغ
list-local_offers-volunteering = کمک به دیگران

## tickets
list-tickets-none = هیچ
list-tickets-single = بلیت (تکت) تکی
list-tickets-monthly = اشتراک یا Deutschlandticket
list-tickets-social = بلیت ارزان (Deutschlandticket Sozial)
list-tickets-pupil = بلیت دانش‌آموزی، کارآموزی یا دانشجویی

## driving_licences
list-driving_licences-none = ندارم
list-driving_licences-german_or_eu = آلمانی یا از اتحادیهٔ اروپا
list-driving_licences-third_country = از کشور دیگر
list-driving_licences-expired = تمام‌شده یا گم‌شده

## contract_kinds
list-contract_kinds-none = هیچ
list-contract_kinds-phone = تلفن یا اینترنت
list-contract_kinds-gym = باشگاه بدن‌سازی (جیم)
list-contract_kinds-energy = برق یا گاز
list-contract_kinds-insurance = بیمه
list-contract_kinds-purchase = خرید قسطی
list-contract_kinds-streaming = اشتراک‌ها

## life_areas
list-life_areas-residence = اقامت
list-life_areas-housing = مسکن
list-life_areas-livelihood = پول
list-life_areas-health = سلامت (صحت)
list-life_areas-language = زبان
list-life_areas-education = آموزش
list-life_areas-work = کار
list-life_areas-family = خانواده
list-life_areas-social = آدم‌های دور و بر

## consent_kinds
list-consent_kinds-file = ذخیرهٔ اطلاعات در پرونده
list-consent_kinds-health_data = ذخیرهٔ اطلاعات سلامت (صحت)
list-consent_kinds-passing_on = دادن اطلاعات به یک نهاد
list-consent_kinds-secrecy = برداشتن رازداری (Schweigepflichtentbindung)
list-consent_kinds-contact = تلفن و پیام
list-consent_kinds-case_talk = گفتگو دربارهٔ پرونده بدون نام
list-consent_kinds-copies = عکس یا کپی از مدارک
list-consent_kinds-later_contact = تماس بعد از پایان

## consent_purposes
list-consent_purposes-application = دادن درخواست یا روشن‌کردن آن
list-consent_purposes-appointment = تعیین وقت ملاقات
list-consent_purposes-handover = سپردن به یک مرکز مشاورهٔ دیگر
list-consent_purposes-conference = جلسه دربارهٔ پرونده
list-consent_purposes-information = گرفتن اطلاعات
list-consent_purposes-accompaniment = همراهی

## consent_forms
list-consent_forms-paper = امضا روی کاغذ
list-consent_forms-oral = شفاهی، یادداشت‌شده
