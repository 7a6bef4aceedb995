
## language
q-language-first = از کودکی به چه زبان‌هایی صحبت می‌کنید؟
    .hint = چند جواب ممکن است
q-language-reading = به زبان خودتان چقدر خوب می‌خوانید و می‌نویسید؟
    .hint = هر جوابی خوب است
    .help = این‌طور کلاسی پیدا می‌کنیم که مناسب شماست، و اگر آسان‌تر است، نامه‌ها را شفاهی توضیح می‌دهیم.
q-language-level_source = این را از کجا می‌دانیم؟
    .hint = اگر مدرکی هست، لطفاً نشان دهید
q-language-level_on = امتحان یا آزمون چه وقت بود؟
    .hint = ماه کافی است
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-language-course_kind = این چه نوع کلاسی است یا بود؟
q-language-right_until = برگهٔ شرکت (Berechtigungsschein) یا وظیفهٔ شرکت (Verpflichtung) تا چه تاریخی اعتبار دارد؟
    .hint = تاریخ روی برگه است
    .help = اگر تاریخی روی آن نیست: «به وضع من مربوط نیست».
q-language-waiting_since = از چه زمانی منتظر جا در کلاس هستید؟
    .hint = ماه کافی است
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-language-obstacles = در حال حاضر چه چیزی رفتن به کلاس را سخت می‌کند؟
    .hint = چند جواب ممکن است
    .check-nothing_and_more = «هیچ‌چیز» با جواب‌های دیگر جور نیست. لطفاً یکی را بردارید.

## other_language
s-other_language = زبان‌های دیگر
q-other_language-name = دیگر به چه زبانی صحبت می‌کنید؟
    .hint = یکی پس از دیگری، لهجه‌ها هم
q-other_language-skills = در این زبان چه می‌توانید؟

## past_course
s-past_course = کورس‌ها و کلاس‌های قبلی
q-past_course-provider = کلاس در کدام مدرسه یا آموزشگاه بود؟
    .hint = یک کلاس پس از دیگری
q-past_course-kind = چه نوع کلاسی بود؟
q-past_course-from = چه وقت شروع شد؟
    .hint = ماه کافی است
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-past_course-until = چه وقت تمام شد؟
    .hint = ماه کافی است
    .check-before_start = پایان کلاس پیش از شروع آن می‌شود. لطفاً هر دو تاریخ را بررسی کنید.
q-past_course-hours = تقریباً چند ساعت درس بود؟
    .hint = در گواهی کلاس نوشته شده
q-past_course-outcome = نتیجهٔ آن چه بود؟

## education
s-education = مدرسه (مکتب) و آموزش
q-education-school_years = روی هم چند سال به مدرسه رفته‌اید؟
    .hint = وقفه اشکالی ندارد: فقط سال‌های مدرسه حساب است
q-education-school_abroad = در کشور دیگر کدام مدرسه را تمام کرده‌اید؟
q-education-school_germany = آیا در آلمان به مدرسه رفته‌اید؟
q-education-regulated = آیا در آلمان شغل شما را فقط با پروانهٔ کار (جواز) می‌شود انجام داد؟
    .hint = مثلاً پرستاری، پزشکی (طب)، معلمی، تربیت کودک، حقوق (قانون)
    .help = سایت Anerkennungs-Finder نشان می‌دهد که آیا شغلی به پروانه نیاز دارد.
q-education-certificate_abroad = آیا مدرک شغل خود را در کشور دیگر گرفته‌اید؟
q-education-certificate_translated = آیا مدارک شما به آلمانی ترجمه شده است؟
    .hint = توسط مترجم رسمی، با مهر
q-education-recognition = به رسمیت شناختن (Anerkennung) مدرک شما تا کجا رسیده است؟
    .hint = لطفاً نامه‌های مربوط را به ما نشان دهید
q-education-recognition_on = چه وقت آن نهاد تأیید کرد که همهٔ مدارک رسیده است؟
    .hint = در نامه: «vollständig» (کامل)
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-education-wishes = دیگر چه چیزی می‌خواهید یاد بگیرید یا تمام کنید؟
    .hint = چند جواب ممکن است
    .check-nothing_and_more = «فعلاً هیچ‌چیز» با جواب‌های دیگر جور نیست. لطفاً یکی را بردارید.
q-education-study_preparation = آیا برای دانشگاه (پوهنتون) هنوز Studienkolleg یا امتحان زبان لازم دارید؟
    .hint = دانشگاه یا uni-assist این را می‌گوید
q-education-training = آیا جایی برای آموزش حرفه‌ای (Ausbildung) دارید؟
    .hint = قول قبولی هم حساب است
q-education-training_starts = آموزش حرفه‌ای چه وقت شروع می‌شود؟
    .hint = در قرارداد نوشته شده
q-education-training_away = آیا در دورهٔ آموزش جدا از پدر و مادرتان زندگی می‌کنید؟
    .hint = همچنین اگر پدر و مادر خیلی دور زندگی می‌کنند
q-education-training_grant = آیا کمک‌هزینهٔ آموزش حرفه‌ای (Berufsausbildungsbeihilfe, BAB) درخواست کرده‌اید؟
    .hint = پول ادارهٔ کار (Agentur für Arbeit) در دورهٔ آموزش
q-education-money_for_study = آیا پول شما تا پایان ترم (سمستر) کافی است؟
    .hint = حساب، کار و کمک، روی هم

## training_abroad
s-training_abroad = شغل‌ها و مدارک دیگر
q-training_abroad-occupation = چه شغل یا رشتهٔ دیگری یاد گرفته‌اید؟
    .hint = یکی پس از دیگری
q-training_abroad-country = در کدام کشور؟
q-training_abroad-years = چند سال طول کشید؟
q-training_abroad-degree = آن را با چه مدرکی تمام کردید؟
q-training_abroad-finished = چه وقت تمام شد؟
    .hint = سال کافی است
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-training_abroad-certificate = آیا مدرک آن را دارید؟

## work
q-work-status = در حال حاضر چه می‌کنید؟
    .hint = کار، آموزش حرفه‌ای، مرخصی والدین یا چیز دیگر
q-work-permission = در مدرک اقامت شما دربارهٔ کار چه نوشته شده؟
    .hint = روی کارت یا برگهٔ ضمیمه: «Erwerbstätigkeit …»
q-work-registered = آیا در ادارهٔ کار (Agentur für Arbeit) یا Jobcenter به عنوان جویای کار (arbeitsuchend) ثبت‌نام کرده‌اید؟
    .hint = آنلاین هم می‌شود و رایگان است
q-work-jobcenter_plan = آیا با Jobcenter یک برنامه دارید؟
    .hint = «Kooperationsplan»
q-work-employer = کجا کار می‌کنید؟
    .hint = رشتهٔ کار کافی است
q-work-since = از چه زمانی آنجا کار می‌کنید؟
    .hint = ماه کافی است
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-work-limited_until = قرارداد شما تا چه تاریخی است؟
    .hint = بدون پایان: «به وضع من مربوط نیست»
q-work-hours = چند ساعت در هفته کار می‌کنید؟
    .hint = میانگین ماه‌های گذشته
q-work-gross = در ماه چقدر درآمد ناخالص (brutto) دارید؟
    .hint = در فیش حقوق (معاش) نوشته شده
q-work-contract = آیا قرارداد کار کتبی دارید؟
q-work-job_end = آیا کارتان را از دست داده‌اید یا به‌زودی تمام می‌شود؟
    .hint = لطفاً نامه را به ما نشان دهید
q-work-told_on = چه وقت از آن باخبر شدید یا نامه را گرفتید؟
    .hint = روزی که در صندوق پست بود یا به دستتان داده شد
    .help = از آن روز مهلت‌های کوتاهی شروع می‌شود.
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-work-ends_on = آخرین روز کار شما چه وقت است یا بود؟
    .hint = پایان رابطهٔ کاری
q-work-wage_unpaid = آیا کارفرمایی مزد شما را نپرداخته است؟
    .hint = بعد از پایان کار هم
q-work-wage_due_on = اولین مزد پرداخت‌نشده باید چه وقت پرداخت می‌شد؟
    .hint = اگر ممکن است، روز آن؛ بیشتر آخرین روز ماه است
    .check-in_future = این تاریخ در آینده است. لطفاً بررسی کنید.
q-work-skills = چه کارهایی را خوب بلدید؟
    .hint = از زندگی روزمره هم؛ چند جواب ممکن است
q-work-cv = آیا شرح حال کاری (Lebenslauf) به آلمانی دارید؟
q-work-obstacles = در حال حاضر چه چیزی پیداکردن یا نگه‌داشتن کار را سخت می‌کند؟
    .hint = چند جواب ممکن است
    .check-nothing_and_more = «هیچ‌چیز» با جواب‌های دیگر جور نیست. لطفاً یکی را بردارید.
q-work-dream = دوست دارید چه کاری انجام دهید؟
    .hint = با کلمات خودتان

## past_job
s-past_job = کارهای قبلی
q-past_job-activity = قبلاً چه کاری می‌کردید؟
    .hint = یک کار پس از دیگری، کار خانوادگی بدون قرارداد هم
q-past_job-country = در کدام کشور؟
q-past_job-years = چند سال؟
