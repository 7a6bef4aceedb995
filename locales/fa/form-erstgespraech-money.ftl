
## livelihood
q-livelihood-tax_number = آیا شمارهٔ شناسایی مالیاتی (Steuer-ID) دارید؟
    .hint = نامه از Bundeszentralamt für Steuern؛ خود شماره را لازم نداریم
q-livelihood-insurance_number = آیا شمارهٔ بیمهٔ اجتماعی (Sozialversicherungsnummer) دارید؟
    .hint = خود شماره را لازم نداریم
q-livelihood-asylum_benefits_since = از چه زمانی در آلمان این کمک‌ها را می‌گیرید؟
    .hint = ماه کافی است
    .help = پس از 36 ماه اقامت، کمک‌ها تغییر می‌کند.
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-livelihood-enough = آیا درآمد شما هر ماه برای همهٔ چیزهای لازم کافی است؟
    .hint = کرایهٔ خانه، غذا، برق، رفت‌وآمد
q-livelihood-broadcast = آیا از پرداخت هزینهٔ رادیو و تلویزیون (Rundfunkbeitrag) معاف هستید؟
    .hint = نامه‌های «Beitragsservice»

## benefit
s-benefit = کمک‌های دیگر و نامه‌های اداره
q-benefit-name = این کدام کمک است؟
    .hint = همان نامی که در نامهٔ اداره است؛ یکی پس از دیگری
q-benefit-authority = کدام اداره آن را می‌پردازد؟
q-benefit-granted_from = از چه تاریخی تأیید شده است؟
    .hint = در نامهٔ اداره (Bescheid) نوشته شده
q-benefit-granted_until = تا چه تاریخی تأیید شده است؟
    .hint = بدون پایان: «به وضع من مربوط نیست»
    .check-before_start = پایان آن پیش از شروع می‌شود. لطفاً هر دو تاریخ را بررسی کنید.
q-benefit-amount = در ماه چقدر است؟
    .hint = تقریباً
q-benefit-renewal_filed = آیا برای ادامهٔ آن درخواست داده شده است؟
q-benefit-outcome = در آخرین نامهٔ اداره چه نوشته شده؟
    .hint = با کمال میل آن را با هم می‌خوانیم
q-benefit-notice_posted = چه تاریخی روی نامهٔ اداره است؟
    .hint = بالا، سمت راست
    .help = منظور روزی است که اداره آن را به پست داده است.
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-benefit-objection_filed = آیا اعتراض (Widerspruch) کرده‌اید؟

## income
s-income = درآمد
q-income-person = چه کسی در خانهٔ شما درآمد دارد؟
    .hint = مثلاً «من» یا «شوهرم»
q-income-kind = از کجا می‌آید؟
q-income-amount = در ماه چقدر است؟

## debts
s-debts = بدهی (قرض) و برق
q-debts-kinds = به چه کسانی بدهکار (قرضدار) هستید؟
    .hint = چند جواب ممکن است؛ لازم نیست توضیح بدهید
    .check-none_and_more = «بدون بدهی» با جواب‌های دیگر جور نیست. لطفاً یکی را بردارید.
q-debts-sum = روی هم تقریباً چقدر است؟
    .hint = یک حدس کافی است
q-debts-enforcement = آیا یکی از این‌ها آمده است؟
    .hint = فوری‌ترین را انتخاب کنید
q-debts-order_served = نامهٔ دادگاه چه وقت تحویل داده شده است؟
    .hint = تاریخ روی پاکت زرد نوشته شده
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-debts-counselling = آیا به مشاورهٔ بدهی (Schuldnerberatung) رفته‌اید؟
q-debts-energy = وضع برق و گاز چطور است؟
    .hint = لطفاً نامه‌های شرکت برق یا گاز را نشان دهید
q-debts-energy_cut_on = قرار است چه روزی قطع شود؟
    .hint = در نامه نوشته شده

## housing
q-housing-moved_in = از چه زمانی آنجا زندگی می‌کنید؟
    .hint = روز اسباب‌کشی (کوچ) به آنجا
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-housing-registered = آیا آنجا نشانی خود را ثبت کرده‌اید؟
    .hint = در ادارهٔ ثبت نشانی (Bürgerbüro)
q-housing-landlord_paper = آیا تأییدیهٔ صاحب‌خانه (Wohnungsgeberbestätigung) را دارید؟
    .hint = برگه‌ای که صاحب‌خانه یا اقامتگاه امضا می‌کند
q-housing-persons = چند نفر آنجا با هم زندگی می‌کنند؟
    .hint = خود شما هم حساب می‌شوید
q-housing-square_metres = خانه چند متر مربع است؟
    .hint = در قرارداد کرایه نوشته شده
q-housing-cost = خانه با همه‌چیز در ماه چقدر هزینه دارد؟
    .hint = کرایه همراه با گرمایش (Warmmiete)
q-housing-paid_by = چه کسی کرایه را می‌پردازد؟
q-housing-threat = آیا نگران از دست دادن خانه هستید؟
    .hint = فوری‌ترین را انتخاب کنید؛ نامه‌ها را لطفاً نشان دهید
q-housing-arrears = چقدر کرایه هنوز پرداخت نشده است؟
    .hint = تقریباً
q-housing-action_served = شکایت تخلیهٔ خانه (Räumungsklage) چه وقت تحویل داده شده است؟
    .hint = تاریخ روی پاکت زرد نوشته شده
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-housing-eviction_on = تخلیهٔ خانه (Räumung) چه روزی است؟
    .hint = در نامهٔ مأمور اجرا (Gerichtsvollzieher) نوشته شده
q-housing-leave_on = طبق نامهٔ فسخ (Kündigung) تا چه تاریخی باید از خانه بروید؟
    .hint = در نامهٔ فسخ (Kündigung) نوشته شده
q-housing-defects = چه چیزی در خانه شما را ناراحت می‌کند؟
    .hint = چند جواب ممکن است
    .check-none_and_more = «هیچ‌چیز» با جواب‌های دیگر جور نیست. لطفاً یکی را بردارید.
q-housing-wants_flat = آیا دنبال خانهٔ دیگری هستید؟
    .hint = برای بیرون آمدن از اقامتگاه هم
q-housing-permit = آیا برگهٔ مسکن اجتماعی (Wohnberechtigungsschein) دارید؟
    .hint = «WBS»
q-housing-permit_until = تا چه تاریخی اعتبار دارد؟
    .hint = بیشتر وقت‌ها یک سال
q-housing-wished_districts = دوست دارید در کدام محله‌ها زندگی کنید؟
    .hint = چند جواب ممکن است
q-housing-without_steps = آیا خانهٔ بدون پله لازم دارید؟
    .hint = برای خودتان یا کسی از خانواده
q-housing-obligation = آیا باید در جای معینی زندگی کنید؟
    .hint = روی کارت یا برگهٔ ضمیمه: «Wohnsitzauflage»
q-housing-obligation_until = تا چه تاریخی برقرار است؟
    .hint = اگر تاریخی نیست: «به وضع من مربوط نیست»
q-housing-move_reason = چرا می‌خواهید خانه عوض کنید؟
q-housing-offer = آیا خانه‌ای در نظر دارید؟
    .hint = لطفاً پیش از قبول اداره چیزی امضا نکنید
q-housing-empty = آیا در خانهٔ شما چیز مهمی کم است، مثلاً تخت، اجاق یا یخچال؟
