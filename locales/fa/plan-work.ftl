
## Rules
rule-work-jobseeker =
    .client = در همین هفته به عنوان جویای کار (arbeitsuchend) ثبت‌نام کنید. ما کمک می‌کنیم؛ آنلاین هم می‌شود.
rule-work-job_lost_report =
    .client = امروز با ما در ادارهٔ کار (Agentur für Arbeit) به عنوان جویای کار (arbeitsuchend) ثبت‌نام کنید. در اولین روز بدون کار، به عنوان بیکار (arbeitslos) ثبت‌نام کنید.
rule-work-job_lost_report_early =
    .client = در همین هفته در ادارهٔ کار (Agentur für Arbeit) به عنوان جویای کار (arbeitsuchend) ثبت‌نام کنید، حتی اگر هنوز کار می‌کنید.
rule-work-dismissal_action =
    .client = در دو روز آینده با نامهٔ فسخ کار (Kündigung) به مشاوره بروید. تا آن وقت هیچ‌چیزی از کارفرما امضا نکنید.
rule-work-dismissal_late =
    .client = فردا با نامهٔ فسخ کار (Kündigung) به مشاوره بروید. شاید هنوز کاری ممکن باشد.
rule-work-tell_residence_office =
    .client = در همین هفته با ما نامهٔ کوتاهی دربارهٔ کارتان بنویسید. کار تازه را فقط وقتی شروع کنید که ما مدرک شما را بررسی کرده باشیم.
rule-work-fixed_term =
    .client = از کارفرمای خود بپرسید که آیا قرارداد ادامه می‌یابد، و به هر حال در همین هفته به عنوان جویای کار (arbeitsuchend) ثبت‌نام کنید.
rule-work-wage =
    .client = بنویسید کدام روزها و چند ساعت کار کرده‌اید، و با ما به مشاوره بروید. آنجا نامه‌ای به کارفرما نوشته می‌شود.
rule-work-permission_tolerated =
    .client = در دو هفتهٔ آینده به مشاوره بروید، پیش از آن که کاری شروع کنید.
rule-work-stagnation =
    .client = فکر کنید کدام گام کوچک شما را خوشحال می‌کند. در گفتگوی بعدی با هم برایش برنامه می‌ریزیم.
rule-work-parallel_practice =
    .client = با ما شرکتی برای چند روز کار آزمایشی در کنار کلاس آلمانی پیدا کنید.
rule-work-cv =
    .client = با ما شرح حال کاری (Lebenslauf) به آلمانی بنویسید. هر چه بلدید و کرده‌اید مهم است.
rule-work-recognition_regulated =
    .client = در چهار هفتهٔ آینده به مشاورهٔ به رسمیت شناختن مدارک (Anerkennungsberatung) بروید. لطفاً همهٔ مدارک را همراه ببرید، کپی یا عکس هم می‌شود.
rule-work-recognition_overdue =
    .client = در دو هفتهٔ آینده با ما نامهٔ کوتاهی بنویسید: می‌پرسیم درخواست شما تا کجا رسیده است.
rule-work-adaptation =
    .client = با مشاورهٔ به رسمیت شناختن مدارک (Anerkennungsberatung) جایی برای دوره یا امتحان پیدا کنید. شما تا حالا کار زیادی کرده‌اید.
rule-education-school_certificate =
    .client = با مدارک مدرسهٔ (مکتب) خود به مشاورهٔ مرکز آموزش بزرگسالان (Volkshochschule) بروید. مدارک خارجی هم ممکن است حساب شود.
rule-education-study_counselling =
    .client = با مدارک خود به مشاورهٔ تحصیلی یک دانشگاه (پوهنتون) بروید.
rule-education-training_search =
    .client = با ما از مشاورهٔ شغلی (Berufsberatung) وقت بگیرید. اگر مدرک تحصیلی دارید، بیاورید.
rule-education-training_grant =
    .client = با ما از ادارهٔ کار (Agentur für Arbeit) پول برای دورهٔ آموزش حرفه‌ای درخواست کنید. لطفاً قرارداد آموزش را بیاورید.
rule-education-student_money =
    .client = در همین هفته به مشاورهٔ اجتماعی خدمات دانشجویی (Studierendenwerk) بروید. پیش از آن که دربارهٔ آن صحبت کنیم، درخواستی ندهید.
rule-education-student_money_now =
    .client = امروز به جایی بروید که به شما می‌گوییم. آنجا غذا و مشورت می‌گیرید.
rule-language-right_ends =
    .client = در همین هفته با برگهٔ کلاس خود در یک آموزشگاه زبان ثبت‌نام کنید. بخواهید ثبت‌نام را کتبی به شما بدهند.
rule-language-waiting =
    .client = با ما از چند آموزشگاه زبان بپرسید. تا شروع کلاس، یک کافهٔ زبان (Sprachcafé) یا کلاس آنلاین پیدا می‌کنیم.
rule-language-obstacle_cost =
    .client = از آموزشگاه زبان دربارهٔ معافیت از هزینه و پول رفت‌وآمد بپرسید. لطفاً نامهٔ اداره (Bescheid) را همراه ببرید.
rule-language-vocational_agency =
    .client = از ادارهٔ کار (Agentur für Arbeit) دربارهٔ کلاس زبان شغلی (Berufssprachkurs) بپرسید.
rule-language-alternatives_eu =
    .client = با ما یک کلاس آلمانی شبانه یا کافهٔ زبان (Sprachcafé) نزدیک خود پیدا کنید.

## Actors
actor-labour_counselling = مشاورهٔ کار (Beratungsstelle Arbeit)
actor-labour_court = دادگاه (محکمهٔ) کار (Arbeitsgericht)
actor-recognition_office = نهاد به رسمیت شناختن مدارک (Anerkennungsstelle)
actor-student_services = خدمات دانشجویی (Studierendenwerk) و مشاورهٔ دانشگاه
actor-adult_education = مرکز آموزش بزرگسالان (VHS) یا مدرسهٔ شبانه

## Papers
doc-dismissal_letter = نامهٔ فسخ کار (Kündigung) با پاکت یا توافق پایان کار (Aufhebungsvertrag)
doc-work_contract = قرارداد کار (Arbeitsvertrag)
doc-payslips = فیش‌های حقوق (معاش) و برگه‌های ساعت کار
doc-recognition_letter = تصمیم یا نامهٔ نهاد به رسمیت شناختن مدارک
doc-school_reports = کارنامه‌های (اطلاعنامه‌های) مدرسه (کپی یا عکس هم)
doc-enrolment = گواهی دانشجویی یا محصلی (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = با ما دربارهٔ یک کلاس زبان شغلی (Berufssprachkurs) بپرسید که با ساعت‌های کار شما جور باشد.
rule-work-unemployed_claim =
    .client = با ما در ادارهٔ کار (Agentur für Arbeit) به عنوان بیکار (arbeitslos) ثبت‌نام کنید. فقط از آن روز ممکن است پول بیکاری (Arbeitslosengeld) باشد.
rule-work-told_too_late =
    .client = در دو روز آینده با ما به مشاوره بروید، پیش از آن که ما به اداره‌ای دربارهٔ کار شما بنویسیم.
