# Options of the lists about: money, debts and home.

## notice_outcomes

list-notice_outcomes-as_expected = كما كان متوقعاً
list-notice_outcomes-reduced = مال أقل أو تخفيض
list-notice_outcomes-refused = رفض أو إيقاف
list-notice_outcomes-reclaimed = طلب إعادة مال
list-notice_outcomes-not_understood = غير مفهوم

## income_kinds

list-income_kinds-wage = أجر أو راتب
list-income_kinds-self_employment = عمل مستقل
list-income_kinds-training_pay = أجر التدريب المهني (Ausbildungsvergütung)
list-income_kinds-maintenance = نفقة
list-income_kinds-pension = معاش (Rente)
list-income_kinds-family = مساعدة من العائلة
list-income_kinds-savings = مدّخرات
list-income_kinds-other = شيء آخر

## rent_payers

list-rent_payers-self = أدفعه بنفسي
list-rent_payers-jobcenter = الجوب سنتر (Jobcenter)
list-rent_payers-social_office = مكتب الشؤون الاجتماعية (Sozialamt)
list-rent_payers-shelter = لا إيجار (سكن جماعي)
list-rent_payers-others = آخرون

## debt_kinds

list-debt_kinds-none = لا ديون
list-debt_kinds-rent = الإيجار
list-debt_kinds-energy = الكهرباء أو الغاز
list-debt_kinds-phone = الهاتف أو الإنترنت
list-debt_kinds-collection = مكتب تحصيل ديون (Inkasso)
list-debt_kinds-authority = دائرة تطلب إعادة مال (Rückforderung)
list-debt_kinds-maintenance = النفقة
list-debt_kinds-health_insurance = شركة التأمين الصحي (Krankenkasse)
list-debt_kinds-fine = غرامة (Bußgeld)
list-debt_kinds-bank = البنك أو الشراء بالتقسيط
list-debt_kinds-private = أشخاص

## energy_states

list-energy_states-fine = كل شيء مدفوع
list-energy_states-arrears = هناك مبالغ متأخرة
list-energy_states-threatened = جاء تهديد بالقطع
list-energy_states-announced = أُعلن يوم القطع
list-energy_states-cut = مقطوع

## garnishments

list-garnishments-none = لا شيء من ذلك
list-garnishments-court_order = أمر دفع من المحكمة، ظرف أصفر (Mahnbescheid)
list-garnishments-enforcement_order = أمر تنفيذ (Vollstreckungsbescheid)
list-garnishments-bailiff = أعلن مأمور التنفيذ مجيئه (Gerichtsvollzieher)
list-garnishments-account = حجز على الحساب (Kontopfändung)
list-garnishments-wage = حجز على الأجر (Lohnpfändung)

## tenancy_threats

list-tenancy_threats-none = لا
list-tenancy_threats-arrears = إيجار متأخر، ولا إنهاء للعقد بعد
list-tenancy_threats-notice = وصلت رسالة إنهاء العقد (Kündigung)
list-tenancy_threats-action = وصلت دعوى إخلاء من المحكمة (Räumungsklage)
list-tenancy_threats-eviction_date = موعد إخلاء من مأمور التنفيذ (Räumungstermin)

## housing_defects

list-housing_defects-none = لا شيء
list-housing_defects-mould = عفن أو رطوبة
list-housing_defects-heating = التدفئة أو الماء الساخن
list-housing_defects-barriers = درج أو عوائق
list-housing_defects-noise = ضجيج
list-housing_defects-crowded = ضيق المكان
list-housing_defects-vermin = حشرات أو قوارض
list-housing_defects-no_key = لا يمكن قفل الباب

## housing_permits

list-housing_permits-none = لا
list-housing_permits-applied = قُدّم الطلب
list-housing_permits-held = موجودة

## residence_obligations

list-residence_obligations-none = لا
list-residence_obligations-state = في ولاية شمال الراين (NRW)
list-residence_obligations-municipality = في مدينة معيّنة
list-residence_obligations-accommodation = في سكن جماعي معيّن

## move_reasons

list-move_reasons-none = لا حاجة إلى الانتقال
list-move_reasons-work = العمل
list-move_reasons-training = تدريب مهني أو دراسة
list-move_reasons-course = دورة لغة
list-move_reasons-family = الأسرة
list-move_reasons-health = الصحة أو الرعاية
list-move_reasons-space = مساحة أكبر
list-move_reasons-other = سبب آخر

## flat_offers

list-flat_offers-none = لم أجد بعد
list-flat_offers-offered = هناك عرض لم يُوقَّع بعد
list-flat_offers-signed = وُقّع عقد الإيجار

## registration_states

list-registration_states-yes = نعم، التسجيل هنا
list-registration_states-elsewhere = ما زال التسجيل على العنوان القديم
list-registration_states-no = لا
