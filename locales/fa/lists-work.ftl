
## reading_ease
list-reading_ease-fluent = راحت می‌خوانم و می‌نویسم
list-reading_ease-some = به سختی می‌خوانم
list-reading_ease-none = نمی‌خوانم و نمی‌نویسم

## language_skills
list-language_skills-understand = فهمیدن
list-language_skills-speak = صحبت‌کردن
list-language_skills-read = خواندن
list-language_skills-write = نوشتن

## level_sources
list-level_sources-certificate = مدرک
list-level_sources-placement_test = آزمون تعیین سطح
list-level_sources-own_view = نظر خودم
list-level_sources-counselor_view = نظر مشاور

## course_kinds
list-course_kinds-integration = کلاس (کورس) ادغام (Integrationskurs)
list-course_kinds-literacy = کلاس ادغام با سوادآموزی (Alphabetisierungskurs)
list-course_kinds-second_script = کلاس ادغام برای یادگیری خط دوم
list-course_kinds-intensive = کلاس فشرده
list-course_kinds-first_orientation = کلاس آشنایی اولیه (Erstorientierungskurs)
list-course_kinds-vocational = کلاس زبان شغلی (Berufssprachkurs)
list-course_kinds-town = کلاس شهر یا VHS
list-course_kinds-volunteers = دیدار زبان با داوطلبان
list-course_kinds-online = کلاس آنلاین یا اپلیکیشن
list-course_kinds-other = کلاس دیگر

## learning_obstacles
list-learning_obstacles-childcare = نبود نگهداری کودک
list-learning_obstacles-working_hours = ساعت‌های کار
list-learning_obstacles-travel = راه دور یا هزینهٔ رفت‌وآمد
list-learning_obstacles-cost = هزینه
list-learning_obstacles-no_place = جای خالی نیست، فهرست انتظار
list-learning_obstacles-level = خیلی سخت یا خیلی آسان
list-learning_obstacles-learning = مدت زیادی است درس نخوانده
list-learning_obstacles-health = سلامت (صحت)
list-learning_obstacles-residence = مدارک
list-learning_obstacles-other = چیز دیگر
list-learning_obstacles-nothing = هیچ‌چیز

## school_levels
list-school_levels-none = بدون مدرسه (مکتب)
list-school_levels-primary = دورهٔ ابتدایی
list-school_levels-lower_secondary = دورهٔ متوسطه (حدود 8 تا 10 سال)
list-school_levels-upper_secondary = دیپلم یا بکلوریا (راه دانشگاه)

## german_school_levels
list-german_school_levels-none = نه
list-german_school_levels-attending = هنوز در مدرسه (مکتب) هستم
list-german_school_levels-left_without = بدون مدرک ترک کرده‌ام
list-german_school_levels-first = اولین مدرک مدرسه (Hauptschulabschluss)
list-german_school_levels-middle = مدرک متوسطه (Mittlerer Schulabschluss)
list-german_school_levels-entrance = راه دانشگاه (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = آموزش حرفه‌ای
list-training_degrees-bachelor = لیسانس (Bachelor)
list-training_degrees-master = فوق لیسانس (ماستر) یا Diplom
list-training_degrees-doctorate = دکترا
list-training_degrees-unfinished = تمام نشده
list-training_degrees-on_the_job = در کار یاد گرفته

## recognition_steps
list-recognition_steps-not_started = شروع نشده
list-recognition_steps-counselled = مشاوره انجام شده
list-recognition_steps-applied = درخواست شده
list-recognition_steps-partial = بخشی تأیید شده (دوره یا امتحان لازم است)
list-recognition_steps-full = کامل تأیید شده
list-recognition_steps-zab = ارزیابی مدرک از ZAB موجود است
list-recognition_steps-refused = رد شده

## education_wishes
list-education_wishes-school_certificate = مدرک مدرسه
list-education_wishes-training = آموزش حرفه‌ای (Ausbildung)
list-education_wishes-study = دانشگاه (پوهنتون)
list-education_wishes-recognition = به رسمیت شناختن مدرک
list-education_wishes-retraining = بازآموزی شغل (Umschulung)
list-education_wishes-nothing = فعلاً هیچ‌چیز

## training_states
list-training_states-none = هنوز جایی نیست
list-training_states-promised = قول داده شده
list-training_states-contract = قرارداد امضا شده
list-training_states-running = شروع شده
list-training_states-stopped = قطع شده

## employment_states
list-employment_states-full_time = کارمند تمام‌وقت
list-employment_states-part_time = کارمند نیمه‌وقت
list-employment_states-minijob = کار کوچک (Minijob)
list-employment_states-self_employed = شغل آزاد
list-employment_states-training = در آموزش حرفه‌ای
list-employment_states-internship = کارآموزی یا خدمت داوطلبانه
list-employment_states-study = دانشگاه یا مدرسه
list-employment_states-without_work = بدون کار
list-employment_states-parental_leave = مرخصی والدین (Elternzeit)
list-employment_states-unable = ناتوان از کار برای همیشه
list-employment_states-retired = بازنشسته (متقاعد)

## job_ends
list-job_ends-not = نه
list-job_ends-dismissed = فسخ از طرف کارفرما
list-job_ends-fixed_term = قرارداد مدت‌دار تمام می‌شود
list-job_ends-own_notice = خودم فسخ کردم
list-job_ends-agreement = پایان با توافق (Aufhebungsvertrag)
list-job_ends-insolvent = شرکت بسته می‌شود
list-job_ends-other = طور دیگر

## work_permissions
list-work_permissions-free = کار مجاز است (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = فقط یک کار معین
list-work_permissions-on_request = فقط با اجازهٔ Ausländerbehörde
list-work_permissions-forbidden = مجاز نیست (nicht gestattet)
list-work_permissions-unclear = روشن نیست

## work_skills
list-work_skills-languages = چند زبان
list-work_skills-driving = رانندگی
list-work_skills-computer = کامپیوتر
list-work_skills-crafts = کار دستی و فنی
list-work_skills-cooking = آشپزی
list-work_skills-care = مراقبت از دیگران
list-work_skills-selling = فروش
list-work_skills-organising = سازمان‌دهی
list-work_skills-teaching = توضیح و آموزش دادن
list-work_skills-machines = کار با ماشین‌آلات
list-work_skills-other = چیز دیگر

## work_obstacles
list-work_obstacles-language = زبان
list-work_obstacles-childcare = نگهداری کودک
list-work_obstacles-permission = اجازه
list-work_obstacles-health = سلامت (صحت)
list-work_obstacles-recognition = مدرک تأیید نشده است
list-work_obstacles-mobility = راه و رفت‌وآمد
list-work_obstacles-debts = بدهی (قرض) یا توقیف
list-work_obstacles-discrimination = تبعیض
list-work_obstacles-no_experience = نداشتن تجربهٔ کار در آلمان
list-work_obstacles-nothing = هیچ‌چیز

## jobcenter_plans
list-jobcenter_plans-none = نه
list-jobcenter_plans-agreed = بله، با هم توافق شده
list-jobcenter_plans-ordered = بله، Jobcenter تعیین کرده
