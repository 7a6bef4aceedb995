
## notice_outcomes
list-notice_outcomes-as_expected = همان‌طور که انتظار داشتم
list-notice_outcomes-reduced = پول کمتر یا کم شده
list-notice_outcomes-refused = رد یا قطع شده
list-notice_outcomes-reclaimed = پول را پس می‌خواهند
list-notice_outcomes-not_understood = نفهمیدم

## income_kinds
list-income_kinds-wage = مزد یا حقوق (معاش)
list-income_kinds-self_employment = شغل آزاد
list-income_kinds-training_pay = حقوق (معاش) دورهٔ آموزش حرفه‌ای
list-income_kinds-maintenance = نفقه
list-income_kinds-pension = بازنشستگی (تقاعد)
list-income_kinds-family = کمک خانواده
list-income_kinds-savings = پس‌انداز
list-income_kinds-other = چیز دیگر

## rent_payers
list-rent_payers-self = خودم
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = ادارهٔ امور اجتماعی (Sozialamt)
list-rent_payers-shelter = بدون کرایه (اقامتگاه)
list-rent_payers-others = دیگران

## debt_kinds
list-debt_kinds-none = بدون بدهی
list-debt_kinds-rent = کرایه
list-debt_kinds-energy = برق یا گاز
list-debt_kinds-phone = تلفن یا اینترنت
list-debt_kinds-collection = شرکت وصول طلب (Inkasso)
list-debt_kinds-authority = پس‌دادن پول به اداره
list-debt_kinds-maintenance = نفقه
list-debt_kinds-health_insurance = بیمهٔ درمانی (صحی)
list-debt_kinds-fine = جریمه (Bußgeld)
list-debt_kinds-bank = بانک، خرید قسطی
list-debt_kinds-private = شخصی

## energy_states
list-energy_states-fine = همه پرداخت شده
list-energy_states-arrears = عقب‌افتاده
list-energy_states-threatened = تهدید به قطع شده
list-energy_states-announced = قطع با تاریخ اعلام شده
list-energy_states-cut = قطع شده

## garnishments
list-garnishments-none = هیچ‌کدام
list-garnishments-court_order = دستور پرداخت دادگاه (پاکت زرد، Mahnbescheid)
list-garnishments-enforcement_order = حکم اجرا (Vollstreckungsbescheid)
list-garnishments-bailiff = مأمور اجرا می‌آید (Gerichtsvollzieher)
list-garnishments-account = توقیف حساب بانکی (Kontopfändung)
list-garnishments-wage = توقیف مزد (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = نه
list-tenancy_threats-arrears = کرایهٔ عقب‌افتاده، هنوز فسخ نیست
list-tenancy_threats-notice = نامهٔ فسخ آمده (Kündigung)
list-tenancy_threats-action = شکایت تخلیه از دادگاه (Räumungsklage)
list-tenancy_threats-eviction_date = روز تخلیه از مأمور اجرا (Räumungstermin)

## housing_defects
list-housing_defects-none = هیچ‌چیز
list-housing_defects-mould = کپک (پوپنک) یا رطوبت
list-housing_defects-heating = گرمایش یا آب گرم
list-housing_defects-barriers = پله، موانع
list-housing_defects-noise = سر و صدا
list-housing_defects-crowded = خیلی تنگ
list-housing_defects-vermin = حشرات یا موش
list-housing_defects-no_key = قفل نمی‌شود

## housing_permits
list-housing_permits-none = نه
list-housing_permits-applied = درخواست شده
list-housing_permits-held = موجود است

## residence_obligations
list-residence_obligations-none = نه
list-residence_obligations-state = در ایالت NRW
list-residence_obligations-municipality = در یک شهر معین
list-residence_obligations-accommodation = در یک اقامتگاه معین

## move_reasons
list-move_reasons-none = جابه‌جایی لازم نیست
list-move_reasons-work = کار
list-move_reasons-training = آموزش حرفه‌ای یا دانشگاه
list-move_reasons-course = کلاس زبان
list-move_reasons-family = خانواده
list-move_reasons-health = سلامت یا مراقبت
list-move_reasons-space = جای بیشتر
list-move_reasons-other = چیز دیگر

## flat_offers
list-flat_offers-none = هنوز پیدا نشده
list-flat_offers-offered = پیشنهاد هست، هنوز امضا نشده
list-flat_offers-signed = قرارداد امضا شده

## registration_states
list-registration_states-yes = بله، همین‌جا
list-registration_states-elsewhere = هنوز در نشانی قبلی
list-registration_states-no = نه
