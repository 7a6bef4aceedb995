## notice_outcomes
list-notice_outcomes-as_expected = وەک چاوەڕوان دەکرا
list-notice_outcomes-reduced = پارەی کەمتر یان بڕین
list-notice_outcomes-refused = ڕەت کراوەتەوە یان وەستێنراوە
list-notice_outcomes-reclaimed = داوای گەڕاندنەوەی پارە لێم کراوە
list-notice_outcomes-not_understood = تێی نەگەیشتم

## income_kinds
list-income_kinds-wage = مووچەی کار
list-income_kinds-self_employment = کاری سەربەخۆ
list-income_kinds-training_pay = مووچەی فێربوونی پیشە
list-income_kinds-maintenance = نەفەقە
list-income_kinds-pension = خانەنشینی
list-income_kinds-family = یارمەتیی خێزان
list-income_kinds-savings = پاشەکەوت
list-income_kinds-other = شتێکی تر

## rent_payers
list-rent_payers-self = خۆم
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = فەرمانگەی کۆمەڵایەتی (Sozialamt)
list-rent_payers-shelter = کرێ نییە (شوێنی حەوانەوە)
list-rent_payers-others = کەسانی تر

## debt_kinds
list-debt_kinds-none = هیچ قەرزێک
list-debt_kinds-rent = کرێ
list-debt_kinds-energy = کارەبا یان گاز
list-debt_kinds-phone = تەلەفۆن یان ئینتەرنێت
list-debt_kinds-collection = کۆکردنەوەی قەرز (Inkasso)
list-debt_kinds-authority = گەڕاندنەوەی پارە بۆ فەرمانگە
list-debt_kinds-maintenance = نەفەقە
list-debt_kinds-health_insurance = بیمەی تەندروستی
list-debt_kinds-fine = غەرامە (Bußgeld)
list-debt_kinds-bank = بانک، کڕین بە قیست
list-debt_kinds-private = کەسی ئاسایی

## energy_states
list-energy_states-fine = هەمووی دراوە
list-energy_states-arrears = دواکەوتوو
list-energy_states-threatened = هەڕەشەی بڕین هەیە
list-energy_states-announced = بڕین بە ڕۆژی دیاریکراو ڕاگەیەنراوە
list-energy_states-cut = بڕدراوە

## garnishments
list-garnishments-none = هیچ کام لەمانە
list-garnishments-court_order = فەرمانی پارەدان (Mahnbescheid، زەرفی زەرد)
list-garnishments-enforcement_order = فەرمانی جێبەجێکردن (Vollstreckungsbescheid)
list-garnishments-bailiff = جێبەجێکاری دادگا (Gerichtsvollzieher) دێت
list-garnishments-account = هەژماری بانک دەستی بەسەردا گیراوە (Kontopfändung)
list-garnishments-wage = مووچە دەستی بەسەردا گیراوە (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = نەخێر
list-tenancy_threats-arrears = کرێ دواکەوتووە، هێشتا کۆتایی پێ نەهێنراوە
list-tenancy_threats-notice = نامەی کۆتاییپێهێنان هاتووە (Kündigung)
list-tenancy_threats-action = سکاڵای چۆڵکردن لە دادگاوە (Räumungsklage)
list-tenancy_threats-eviction_date = ڕۆژی چۆڵکردن دیاری کراوە (Räumungstermin)

## housing_defects
list-housing_defects-none = هیچ
list-housing_defects-mould = کەڕوو یان شێ
list-housing_defects-heating = گەرمکردنەوە یان ئاوی گەرم
list-housing_defects-barriers = پلیکانە، ڕێگر
list-housing_defects-noise = دەنگەدەنگ
list-housing_defects-crowded = زۆر قەرەباڵغ
list-housing_defects-vermin = مێروو یان مشک
list-housing_defects-no_key = قفڵ ناکرێت

## housing_permits
list-housing_permits-none = نەخێر
list-housing_permits-applied = داوا کراوە
list-housing_permits-held = هەیە

## residence_obligations
list-residence_obligations-none = نەخێر
list-residence_obligations-state = لە هەرێمی NRW
list-residence_obligations-municipality = لە شارێکی دیاریکراو
list-residence_obligations-accommodation = لە شوێنێکی حەوانەوەی دیاریکراو

## move_reasons
list-move_reasons-none = گواستنەوە پێویست نییە
list-move_reasons-work = کار
list-move_reasons-training = فێربوونی پیشە یان زانکۆ
list-move_reasons-course = خولی زمان
list-move_reasons-family = خێزان
list-move_reasons-health = تەندروستی یان چاودێری
list-move_reasons-space = شوێنی فراوانتر
list-move_reasons-other = شتێکی تر

## flat_offers
list-flat_offers-none = هێشتا نەدۆزراوەتەوە
list-flat_offers-offered = پێشنیار هەیە، هێشتا واژوو نەکراوە
list-flat_offers-signed = گرێبەست واژوو کراوە

## registration_states
list-registration_states-yes = بەڵێ، لێرە
list-registration_states-elsewhere = هێشتا لە ناونیشانی کۆن
list-registration_states-no = نەخێر
