
## notice_outcomes
list-notice_outcomes-as_expected = لکه چې تمه وه
list-notice_outcomes-reduced = لږې پیسې یا کمې شوې
list-notice_outcomes-refused = رد شوې یا بندې شوې
list-notice_outcomes-reclaimed = پیسې بېرته غوښتل کېږي
list-notice_outcomes-not_understood = پرې نه پوهېږم

## income_kinds
list-income_kinds-wage = مزد یا معاش
list-income_kinds-self_employment = خپلواک کار
list-income_kinds-training_pay = د مسلکي زده کړې معاش
list-income_kinds-maintenance = نفقه
list-income_kinds-pension = تقاعد
list-income_kinds-family = د کورنۍ مرسته
list-income_kinds-savings = سپما شوې پیسې
list-income_kinds-other = بل څه

## rent_payers
list-rent_payers-self = په خپله
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = د ټولنیزو چارو اداره (Sozialamt)
list-rent_payers-shelter = کرایه نشته (استوګنځی)
list-rent_payers-others = نور

## debt_kinds
list-debt_kinds-none = هېڅ پور نه
list-debt_kinds-rent = کرایه
list-debt_kinds-energy = برېښنا یا ګاز
list-debt_kinds-phone = ټیلیفون یا انټرنېټ
list-debt_kinds-collection = د پور غوښتلو شرکت (Inkasso)
list-debt_kinds-authority = ادارې ته بېرته ورکول
list-debt_kinds-maintenance = نفقه
list-debt_kinds-health_insurance = د روغتیا بیمه
list-debt_kinds-fine = جریمه (Bußgeld)
list-debt_kinds-bank = بانک، په قسطونو اخیستل
list-debt_kinds-private = شخصي

## energy_states
list-energy_states-fine = هر څه ورکړل شوي
list-energy_states-arrears = پیسې پاتې دي
list-energy_states-threatened = د پرې کېدو ګواښ شوی
list-energy_states-announced = د پرې کېدو نېټه ویل شوې
list-energy_states-cut = پرې شوې

## garnishments
list-garnishments-none = یو هم نه
list-garnishments-court_order = د محکمې د تادیې امر (Mahnbescheid، ژېړ پاکټ)
list-garnishments-enforcement_order = د اجرا امر (Vollstreckungsbescheid)
list-garnishments-bailiff = د محکمې مامور (Gerichtsvollzieher) راځي
list-garnishments-account = حساب ضبط شوی (Kontopfändung)
list-garnishments-wage = مزد ضبط شوی (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = نه
list-tenancy_threats-arrears = کرایه پاتې ده، لا فسخ نشته
list-tenancy_threats-notice = د کور د فسخې لیک راغلی (Kündigung)
list-tenancy_threats-action = د محکمې دعوا راغلې (Räumungsklage)
list-tenancy_threats-eviction_date = له کوره د اېستلو نېټه (Räumungstermin)

## housing_defects
list-housing_defects-none = هېڅ شی
list-housing_defects-mould = پوپنک یا نم
list-housing_defects-heating = تودوخه یا تودې اوبه
list-housing_defects-barriers = زینې، خنډونه
list-housing_defects-noise = شور
list-housing_defects-crowded = ډېره ګڼه ګوڼه
list-housing_defects-vermin = حشرې یا موږکان
list-housing_defects-no_key = نه کولپېږي

## housing_permits
list-housing_permits-none = نه
list-housing_permits-applied = غوښتل شوی
list-housing_permits-held = شته

## residence_obligations
list-residence_obligations-none = نه
list-residence_obligations-state = په NRW ایالت کې
list-residence_obligations-municipality = په ټاکلي ښار کې
list-residence_obligations-accommodation = په ټاکلي استوګنځي کې

## move_reasons
list-move_reasons-none = کډه کولو ته اړتیا نشته
list-move_reasons-work = کار
list-move_reasons-training = مسلکي زده کړه یا پوهنتون
list-move_reasons-course = د ژبې کورس
list-move_reasons-family = کورنۍ
list-move_reasons-health = روغتیا یا پالنه
list-move_reasons-space = ډېر ځای
list-move_reasons-other = بل څه

## flat_offers
list-flat_offers-none = لا نه دی موندل شوی
list-flat_offers-offered = وړاندیز شته، لا نه دی لاسلیک شوی
list-flat_offers-signed = قرارداد لاسلیک شوی

## registration_states
list-registration_states-yes = هو، دلته
list-registration_states-elsewhere = لا په پخوانۍ پته
list-registration_states-no = نه
