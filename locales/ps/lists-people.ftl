
## helper_kinds
list-helper_kinds-family = کورنۍ
list-helper_kinds-friend = ملګری یا ملګرې
list-helper_kinds-neighbour = ګاونډی یا ګاونډۍ
list-helper_kinds-volunteer = رضاکار
list-helper_kinds-community = کلپ یا ټولنه
list-helper_kinds-counselling = مشوره
list-helper_kinds-authority = دولتي اداره
list-helper_kinds-lawyer = مدافع وکیل
list-helper_kinds-school = ښوونځی یا وړکتون
list-helper_kinds-other = نور

## frequencies
list-frequencies-daily = هره ورځ
list-frequencies-weekly = هره اونۍ
list-frequencies-monthly = هره میاشت
list-frequencies-rarely = لږ ځله

## local_offers
list-local_offers-none = اوس مهال هېڅ
list-local_offers-language_cafe = د ژبې کافې (Sprachcafé)
list-local_offers-sports = سپورټي کلپ
list-local_offers-parents = مور، پلار او ماشومان
list-local_offers-women = د ښځو غونډه
list-local_offers-seniors = د مشرانو د ناستې ځای (zentrum plus)
list-local_offers-library = کتابتون
list-local_offers-music = موسیقي، هنر، باغ
list-local_offers-volunteering = له نورو سره مرسته

## tickets
list-tickets-none = هېڅ
list-tickets-single = یو ځلي ټکټونه
list-tickets-monthly = Deutschlandticket یا میاشتنی ټکټ
list-tickets-social = ارزانه ټکټ (Deutschlandticket Sozial)
list-tickets-pupil = د زده کوونکو یا محصلانو ټکټ

## driving_licences
list-driving_licences-none = نشته
list-driving_licences-german_or_eu = الماني یا د اروپايي ټولنې
list-driving_licences-third_country = د بل هېواد
list-driving_licences-expired = بې اعتباره شوی یا ورک شوی

## contract_kinds
list-contract_kinds-none = هېڅ
list-contract_kinds-phone = ټیلیفون یا انټرنېټ
list-contract_kinds-gym = جیم (د سپورټ کلپ)
list-contract_kinds-energy = برېښنا یا ګاز
list-contract_kinds-insurance = بیمه
list-contract_kinds-purchase = په قسطونو اخیستل
list-contract_kinds-streaming = ګډونونه (Abos)

## life_areas
list-life_areas-residence = اقامت
list-life_areas-housing = کور
list-life_areas-livelihood = پیسې
list-life_areas-health = روغتیا
list-life_areas-language = ژبه
list-life_areas-education = زده کړه
list-life_areas-work = کار
list-life_areas-family = کورنۍ
list-life_areas-social = زما شاوخوا خلک

## consent_kinds
list-consent_kinds-file = په دوسیه کې د معلوماتو ساتل
list-consent_kinds-health_data = د روغتیا د معلوماتو ساتل
list-consent_kinds-passing_on = یوې ادارې ته معلومات ورکول
list-consent_kinds-secrecy = له راز ساتنې خلاصون (Schweigepflichtentbindung)
list-consent_kinds-contact = زنګونه او پیغامونه
list-consent_kinds-case_talk = د موضوع په اړه بې نومه خبرې
list-consent_kinds-copies = د اسنادو عکسونه یا کاپۍ
list-consent_kinds-later_contact = تر پای وروسته اړیکه

## consent_purposes
list-consent_purposes-application = غوښتنلیک ورکول یا روښانه کول
list-consent_purposes-appointment = د ملاقات وخت نیول
list-consent_purposes-handover = د مشورې بل مرکز ته سپارل
list-consent_purposes-conference = د موضوع ګډه غونډه
list-consent_purposes-information = معلومات ترلاسه کول
list-consent_purposes-accompaniment = ملتیا

## consent_forms
list-consent_forms-paper = پر کاغذ لاسلیک
list-consent_forms-oral = په خوله، یادښت شوی
