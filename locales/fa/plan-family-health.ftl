
## Rules: pregnancy
rule-pregnancy-care =
    .client = در همین هفته از دکتر زنان (داکتر نسایی) وقت بگیرید؛ ما با کمال میل با شما زنگ می‌زنیم. آنجا دفترچهٔ مادر (Mutterpass) را می‌گیرید.
rule-pregnancy-care_uninsured =
    .client = در سه روز آینده به مرکز مشاورهٔ بارداری که به شما می‌گوییم بروید. رایگان و محرمانه است، بدون بیمه هم.
rule-pregnancy-midwife =
    .client = با ما یک ماما، قابله (Hebamme) پیدا کنید. او بعد از تولد به خانهٔ شما هم می‌آید. این که چه کسی هزینه‌اش را می‌پردازد، با شما روشن می‌کنیم.
rule-pregnancy-foundation =
    .client = از مرکز مشاورهٔ بارداری وقت بگیرید و دربارهٔ بنیاد «Mutter und Kind» (مادر و کودک) بپرسید. این فقط پیش از تولد ممکن است. لطفاً دفترچهٔ مادر (Mutterpass) را همراه ببرید.
rule-pregnancy-supplement =
    .client = در همین هفته کپی صفحهٔ دفترچهٔ مادر (Mutterpass) با تاریخ زایمان را به Jobcenter نشان دهید. درخواست پول بیشتر را با شما می‌نویسیم.
rule-pregnancy-supplement_later =
    .client = از هفتهٔ 13 پول بیشتری از Jobcenter می‌گیرید. آن وقت دفترچهٔ مادر (Mutterpass) را برای ما بیاورید؛ تاریخش را یادداشت کرده‌ایم.
rule-pregnancy-supplement_social_office =
    .client = در همین هفته کپی صفحهٔ دفترچهٔ مادر (Mutterpass) با تاریخ زایمان را به ادارهٔ امور اجتماعی (Sozialamt) نشان دهید. درخواست را با شما می‌نویسیم.
rule-pregnancy-equipment =
    .client = با ما از Jobcenter پول لباس بارداری و وسایل نوزاد را درخواست کنید. لطفاً هنوز هیچ‌کدام را نخرید.
rule-pregnancy-equipment_social_office =
    .client = با ما از ادارهٔ امور اجتماعی (Sozialamt) پول لباس بارداری و وسایل نوزاد را درخواست کنید. لطفاً هنوز هیچ‌کدام را نخرید.
rule-pregnancy-paternity =
    .client = آیا می‌خواهید نام پدر در گواهی تولد نوشته شود؟ پس پیش از تولد از ادارهٔ جوانان (Jugendamt) وقت می‌گیریم. این که برای شما چه معنایی دارد، پیش از آن با هم صحبت می‌کنیم.
rule-pregnancy-birth_papers =
    .client = مدارک خود را در یک پاکت بگذارید: کارت شناسایی، گواهی‌های تولد، سند ازدواج (نکاح‌نامه). ما از ادارهٔ ثبت احوال (Standesamt) می‌پرسیم چه چیزی کم است. لطفاً پیش از آن که با هم صحبت کنیم، به سفارت نروید.
rule-pregnancy-work =
    .client = کتبی به کارفرمای خود بگویید کودک چه وقت به دنیا می‌آید؛ ما در نوشتن نامه کمک می‌کنیم. شش هفته پیش از تولد مرخصی زایمان (Mutterschutz) شروع می‌شود، پول آن را بیمهٔ درمانی (Krankenkasse) می‌دهد.
rule-pregnancy-without_papers =
    .client = در سه روز آینده به مرکز مشاوره‌ای بروید که به شما می‌گوییم. آنجا لازم نیست نامتان را بگویید.

## Rules: health
rule-health-insured_without_papers =
    .client = در همین هفته به جایی بروید که به شما می‌گوییم. آنجا بدون بیمه و بدون نام به شما کمک می‌کنند.
rule-health-insurance_unclear =
    .client = در همین هفته هر چه را از بیمهٔ درمانی (Krankenkasse) یا اداره آمده، برای ما بیاورید. ما معلوم می‌کنیم که آیا بیمه هستید و کجا.
rule-health-home_country =
    .client = کارت بیمهٔ کشور خود را برای ما بیاورید. روشن می‌کنیم که آیا می‌توانید اینجا عضو بیمهٔ درمانی (Krankenkasse) شوید.
rule-health-card =
    .client = برای کارت تازه یک عکس به بیمهٔ درمانی (Krankenkasse) بفرستید. اگر پیش از آن باید به دکتر بروید، با شما به بیمه زنگ می‌زنیم: آنجا یک گواهی می‌فرستند.
rule-health-card_now =
    .client = با شما به بیمهٔ درمانی (Krankenkasse) زنگ می‌زنیم. بیمه یک گواهی به مطب دکتر (معاینه‌خانه) می‌فرستد، آن وقت بدون کارت هم درمان (تداوی) می‌شوید. عکس کارت تازه را هم همان وقت می‌فرستیم.
rule-health-family_doctor =
    .client = با ما یک دکتر خانوادگی (Hausarzt) نزدیک خود پیدا کنید که حرف شما را بفهمند. با شمارهٔ 116117 خدمات تعیین وقت کمک می‌کند.
rule-health-appointment =
    .client = از دکتر خانوادگی یک برگهٔ ارجاع (Überweisung) بگیرید. بعد با شما به 116117 زنگ می‌زنیم و وقت می‌گیریم.
rule-health-asylblg_treatment =
    .client = از دکتر گواهی بخواهید که چه درمانی (تداوی) لازم دارید. با آن هزینه را از ادارهٔ امور اجتماعی (Sozialamt) درخواست می‌کنیم.
rule-health-uninsured_treatment =
    .client = در همین هفته به جایی بروید که به شما می‌گوییم. آنجا بدون بیمه هم درمان (تداوی) می‌شوید. لطفاً داروهای (دواهای) خود را همراه ببرید.
rule-health-medicine =
    .client = در دو روز آینده نسخهٔ تازه بگیرید. لطفاً جعبه‌های دارو (دوا) را همراه ببرید. اگر بیمه نیستید، فوراً به ما بگویید.
rule-health-copayment =
    .client = رسیدهای داروخانه (دواخانه) را جمع کنید. با نامهٔ اداره (Bescheid) درخواست می‌کنیم که دیگر چیزی اضافه نپردازید.
rule-health-mind =
    .client = اگر بخواهید، شما را برای یک گفتگوی محرمانه معرفی می‌کنیم. آنجا به شما گوش می‌دهند، به زبان خودتان. شما تصمیم می‌گیرید چه بگویید.
rule-health-crisis =
    .client = امروز با شما به جایی می‌رویم که به شما کمک می‌کنند. شما تنها نیستید. در وضعیت اضطراری (عاجل): 112.
rule-health-child_doctor =
    .client = با ما یک دکتر اطفال نزدیک خود پیدا کنید. لطفاً دفترچهٔ زرد (U-Heft) و کارت واکسن را همراه ببرید، اگر دارید. اگر کودکتان بیمه نیست، فوراً به ما بگویید.
rule-health-checkups =
    .client = برای معاینهٔ پیشگیری کودکتان وقت بگیرید. رایگان است. لطفاً دفترچهٔ زرد (U-Heft) را همراه ببرید.
rule-health-measles =
    .client = از دکتر اطفال بخواهید بررسی کند که آیا کودکتان واکسن سرخک (سرخکان) زده است. واکسن برای شما هزینه‌ای ندارد؛ اگر بیمه ندارید، به شما می‌گوییم کجا. کودکستان و مدرسه (مکتب) این مدرک را می‌خواهند.

## Rules: care
rule-care-level =
    .client = در همین هفته با ما به بیمهٔ درمانی (Krankenkasse) زنگ بزنید: درجهٔ مراقبت (Pflegegrad) درخواست می‌کنیم. مشاورهٔ مراقبت (Pflegeberatung) بازدید از خانه را با شما آماده می‌کند.
rule-care-social_office =
    .client = با شما درخواست کمک برای مراقبت را می‌نویسیم. لطفاً یک گواهی دکتر بیاورید.
rule-care-refused =
    .client = در سه روز آینده نامه را با پاکت برای ما بیاورید. بررسی می‌کنیم که آیا اعتراض (Widerspruch) کنیم.
rule-care-disability =
    .client = با شما از یک مرکز مشاورهٔ مستقل وقت می‌گیریم. آنجا در درخواست کمک می‌کنند و توضیح می‌دهند چه چیزی حق شماست.
rule-care-member =
    .client = با شما از مشاورهٔ مراقبت (Pflegeberatung) وقت می‌گیریم. موضوع، کمک به عضو خانوادهٔ شما و سبک‌شدن بار شماست.
rule-care-child_early =
    .client = کمک می‌کنیم از مرکز حمایت زودهنگام کودک (Frühförderung) وقت بگیرید. آنجا می‌بینند چه چیزی برای کودک شما خوب است. برای شما هزینه‌ای ندارد.
rule-care-child_school =
    .client = با شما و مدرسه (مکتب) صحبت می‌کنیم که کودکتان در درس چه کمکی لازم دارد. درخواست را با هم می‌دهیم.
rule-care-child_allowance =
    .client = با ما به بیمهٔ درمانی (Krankenkasse) زنگ بزنید: برای کودکتان درجهٔ مراقبت (Pflegegrad) درخواست می‌کنیم، در همین ماه. آن وقت برای مراقبت پول و کمک هست.

## Rules: family
rule-family-birth_certificate =
    .client = با شما به ادارهٔ ثبت احوال (Standesamt) می‌رویم. اگر مدرکی کم باشد، رونوشت ثبت تولد می‌خواهیم. با آن می‌توانید بقیهٔ چیزها را درخواست کنید.
rule-family-parental_allowance =
    .client = با ما پول والدین (Elterngeld) درخواست کنید. کسی که قبلاً کار نکرده هم حداقل مبلغ را می‌گیرد. لطفاً گواهی تولد را بیاورید.
rule-family-newborn_insurance =
    .client = در همین هفته نوزاد خود را در بیمهٔ درمانی (Krankenkasse) ثبت کنید. این بیمه هزینهٔ اضافی ندارد.
rule-family-newborn_jobcenter =
    .client = در همین هفته با ما به Jobcenter بنویسید که کودکتان به دنیا آمده است. آن وقت پول بیشتری هست.
rule-family-newborn_social_office =
    .client = در همین هفته با ما به ادارهٔ امور اجتماعی (Sozialamt) بنویسید که کودکتان به دنیا آمده است. آن وقت پول بیشتری هست و کودکتان می‌تواند پیش دکتر برود.
rule-family-education_package =
    .client = هزینهٔ ناهار (غذای چاشت)، گردش و باشگاه کودک شما می‌تواند پرداخت شود. صورت‌حساب‌های (بل‌های) کودکستان یا مدرسه را برای ما بیاورید؛ با شما آن‌ها را تحویل می‌دهیم.
rule-family-education_package_social_office =
    .client = هزینهٔ وسایل مدرسه (مکتب)، ناهار (غذای چاشت)، گردش و باشگاه کودک شما می‌تواند پرداخت شود. درخواست را با شما پر می‌کنیم.
rule-family-orphan_pension =
    .client = متأسفیم که فرزند شما پدر یا مادرش را از دست داده است. شاید فرزند شما حق دریافت مستمری (معاش) یتیمی داشته باشد؛ آن را با شما بررسی می‌کنیم.
rule-family-widow_pension =
    .client = شاید بعد از فوت همسر (شریک زندگی) شما مستمری (معاش) بازماندگان حق شما باشد. آن را با شما بررسی می‌کنیم و به بیمهٔ بازنشستگی (Rentenversicherung) می‌نویسیم.
rule-family-paternity_open =
    .client = ادارهٔ جوانان (Jugendamt) می‌تواند در روشن‌کردن پدری و نفقه کمک کند. این رایگان است. فقط اگر شما بخواهید این کار را می‌کنیم.
rule-family-custody =
    .client = با شما روشن می‌کنیم چه کسی اجازه دارد برای کودکتان امضا کند. ادارهٔ جوانان (Jugendamt) برای آن یک برگه می‌دهد.
rule-family-youth_office_lead =
    .client = به ما بگویید آیا اجازه داریم با مددکار خانوادهٔ شما (Familienhilfe) صحبت کنیم. آن وقت همه‌چیز با هم هماهنگ است و لازم نیست چیزی را دو بار تعریف کنید.
rule-family-parents =
    .client = با شما یک مرکز مشاوره برای پدر و مادرها نزدیک خانه پیدا می‌کنیم. رایگان و محرمانه است. بار اول با کمال میل همراهتان می‌آییم.
rule-family-confidential_advice =
    .client = با شما تماس می‌گیریم تا با آرامش صحبت کنیم.

## Rules: school
rule-school-place =
    .client = در سه روز آینده با شما از مشاورهٔ مدرسهٔ (مکتب) شهر وقت می‌گیریم. آنجا برای کودکتان مدرسه پیدا می‌شود. کارنامه‌ها (اطلاعنامه‌ها) کمک می‌کند، عکس آن‌ها هم.
rule-school-upper =
    .client = در سه روز آینده از مشاورهٔ مدرسه وقت می‌گیریم. کلاس‌هایی (صنف‌هایی) هست که نوجوانان در آن آلمانی یاد می‌گیرند و با یک شغل آشنا می‌شوند.
rule-school-waiting =
    .client = اگر بعد از دو هفته نامه‌ای نیامد، به ما زنگ بزنید. ما می‌پرسیم مدرسه (مکتب) چه وقت شروع می‌شود.
rule-school-without_papers =
    .client = کودک شما اجازه دارد به مدرسه (مکتب) برود. در همین هفته به مرکز مشاوره‌ای بروید که به شما می‌گوییم. آن‌ها از طرف شما با یک مدرسه صحبت می‌کنند.
rule-school-start =
    .client = کودک شما تابستان آینده به مدرسه (مکتب) می‌رود. آیا او را ثبت‌نام کرده‌اید؟ اگر نه، با شما از مدرسهٔ ابتدایی (Grundschule) وقت می‌گیریم.
rule-school-all_day =
    .client = در مدرسه دربارهٔ جا در مراقبت تمام‌روز (OGS) بپرسید. با شما می‌نویسیم که این جا را لازم دارید.
rule-school-learning =
    .client = از مدرسه یک گفتگو با مترجم (ترجمان) می‌خواهیم. برای درس کمکی اغلب پول هست، و نزدیک شما کمک برای تکلیف (کار خانگی).

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = جواب ادارهٔ جوانان (Jugendamt) را به ما نشان دهید. اگر جوابی نیامده، با هم پیگیری می‌کنیم.
rule-childcare-bridge =
    .client = تا وقتی جای کودکستان پیدا شود، گروه‌های بازی نزدیک شما هست. یکی را با شما انتخاب می‌کنیم.
rule-childcare-court =
    .client = اگر باز هم جایی نیست، یک وکیل می‌تواند کمک کند. به شما توضیح می‌دهیم این کار چطور است و این که برایتان تقریباً هزینه‌ای ندارد.

## Rules: youth
rule-youth-transition =
    .client = با ما به خدمات مهاجرت برای جوانان (Jugendmigrationsdienst) بروید. آنجا با شما برنامه می‌ریزند: مدرسه، کارآموزی یا آموزش حرفه‌ای، هر چه مناسب شماست.
rule-youth-leaving_care =
    .client = بعد از 18 سالگی هم می‌توانید کمک بگیرید. پیش از تمام‌شدن کمکتان، درخواست به ادارهٔ جوانان (Jugendamt) را با شما می‌نویسیم.
rule-youth-return_to_care =
    .client = حتی اگر کمک شما تمام شده، می‌توانید یک بار دیگر کمک بگیرید. در همین هفته درخواست را با شما می‌نویسیم.
rule-youth-aftercare =
    .client = ادارهٔ جوانان (Jugendamt) قبلی شما باید به مشاورهٔ شما ادامه دهد. ما کمک می‌کنیم دوباره با آن تماس بگیرید.

## Rules: later_life
rule-later_life-pension =
    .client = با شما از بیمهٔ بازنشستگی، تقاعد (Rentenversicherung) وقت می‌گیریم. لطفاً هر چه دربارهٔ کارتان دارید جمع کنید، از اینجا و از کشورهای دیگر.
rule-later_life-basic_income =
    .client = در همین هفته با شما به ادارهٔ امور اجتماعی (Sozialamt) می‌نویسیم تا پولتان برای زندگی کافی باشد. لطفاً صورت‌حساب‌های بانکی و قرارداد کرایه را بیاورید.
rule-later_life-system_change =
    .client = به‌زودی پولتان را دیگر از Jobcenter نمی‌گیرید، بلکه از یک نهاد دیگر. درخواست‌ها را به‌موقع با شما می‌دهیم.

## Rules: screening
rule-screening-case_management =
    .client = در ماه‌های آینده شما را همراهی می‌کنیم و همه‌چیز را با ادارات هماهنگ می‌کنیم. شما یک شخص ثابت برای تماس دارید.
rule-screening-referral =
    .client = یک مرکز مشاورهٔ دیگر برای کار شما مناسب‌تر است. با شما به آنجا زنگ می‌زنیم و آنچه را روشن شده به آن‌ها می‌دهیم.
rule-screening-information =
    .client = برایتان نوشته‌ایم کجا می‌توانید بروید. اگر کاری پیش نرفت، لطفاً دوباره بیایید.
rule-screening-single_counselling =
    .client = چند گفتگو قرار می‌گذاریم و سؤال‌ها را به‌ترتیب پیش می‌بریم. بعد با هم نگاه می‌کنیم دیگر چه لازم دارید.
rule-screening-legal_counsel =
    .client = برای شما از یک مرکز مشاوره وقت می‌گیریم.
rule-screening-specialist =
    .client = برای شما از یک مرکز مشاوره وقت می‌گیریم.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = وقتی کاری پیدا کردید، کارفرما یک فرم پر می‌کند. پیش از شروع کار آن را برای ما بیاورید؛ اجازه را با شما درخواست می‌کنیم.

## Actors
actor-pregnancy_counselling = مشاورهٔ بارداری (Schwangerschaftsberatung)
actor-midwife = ماما، قابله (Hebamme)
actor-medical_practice = مطب دکتر، معاینه‌خانه (Arztpraxis)
actor-registry_office = ادارهٔ ثبت احوال (Standesamt)
actor-parental_allowance_office = ادارهٔ پول والدین (Elterngeldstelle)
actor-family_counselling = مشاورهٔ خانواده و تربیت (Erziehungsberatung)
actor-child_protection_advice = مشاور متخصص (insoweit erfahrene Fachkraft)
    .client = مشاورهٔ تخصصی
actor-early_support = حمایت زودهنگام کودک (Frühförderung)
actor-school_counselling = مشاورهٔ مدرسه برای تازه‌واردها (Seiteneinsteigerberatung)
actor-district_government = ادارهٔ منطقه‌ای (Bezirksregierung Düsseldorf)
actor-school = مدرسه (مکتب)
actor-psychosocial_centre = مرکز روانی‌اجتماعی (PSZ)
    .client = مرکز مشاوره
actor-disability_counselling = مشاورهٔ مستقل معلولیت (EUTB)
actor-disability_office = ادارهٔ امور معلولان (Schwerbehindertenangelegenheiten)
actor-care_counselling = مشاورهٔ مراقبت (Pflegeberatung)
actor-care_fund = بیمهٔ مراقبت (Pflegekasse)
actor-pension_insurance = بیمهٔ بازنشستگی آلمان (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = دفترچهٔ مادر (Mutterpass)
doc-translations = ترجمهٔ اسناد
doc-medical_certificate = گواهی دکتر
doc-receipts = رسیدهای پرداخت اضافی
doc-hospital_notice = اعلام تولد از بیمارستان (شفاخانه)
doc-school_confirmation = گواهی یا صورت‌حساب (بل) کودکستان یا مدرسه یا باشگاه
doc-death_certificate = گواهی فوت (اگر هست)
doc-copy_of_registration = کپی ثبت‌نام
doc-employer_statement = گواهی کار یا کلاس
doc-help_plan = برنامهٔ کمک (Hilfeplan) یا تصمیم ادارهٔ جوانان
doc-insurance_history = سابقهٔ بیمه (Versicherungsverlauf) و کارت بیمهٔ اجتماعی
doc-pension_notice = نامهٔ تصمیم بازنشستگی یا جواب رد (اگر هست)
doc-job_form = فرم کار که کارفرما پر می‌کند (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = با ما به آخرین بیمهٔ درمانی (Krankenkasse) خود بنویسید. شاید هنوز آنجا بیمه باشید. نامه‌های قدیمی یا کارت قبلی را بیاورید.
rule-youth-after_care =
    .client = اگر تا آن وقت نامه‌ای از ادارهٔ جوانان (Jugendamt) نیامد، به ما زنگ بزنید. آن وقت با هم پیگیری می‌کنیم و برنامه می‌ریزیم که کجا زندگی کنید.
