## reading_ease
list-reading_ease-fluent = بە ئاسانی دەخوێنمەوە و دەنووسم
list-reading_ease-some = بە زەحمەت دەخوێنمەوە
list-reading_ease-none = ناخوێنمەوە و نانووسم

## language_skills
list-language_skills-understand = تێگەیشتن
list-language_skills-speak = قسەکردن
list-language_skills-read = خوێندنەوە
list-language_skills-write = نووسین

## level_sources
list-level_sources-certificate = بڕوانامە
list-level_sources-placement_test = تاقیکردنەوەی ئاست
list-level_sources-own_view = بۆچوونی خۆ
list-level_sources-counselor_view = بۆچوونی ڕاوێژکار

## course_kinds
list-course_kinds-integration = خولی ئینتیگراسیۆن (Integrationskurs)
list-course_kinds-literacy = خولی ئینتیگراسیۆن بە فێربوونی خوێندنەوە و نووسین
list-course_kinds-second_script = خولی ئینتیگراسیۆن بۆ فێربوونی پیتی لاتینی
list-course_kinds-intensive = خولی چڕ
list-course_kinds-first_orientation = خولی ئاشنابوونی سەرەتایی (Erstorientierungskurs)
list-course_kinds-vocational = خولی زمانی پیشەیی (Berufssprachkurs)
list-course_kinds-town = خولی شار یان VHS
list-course_kinds-volunteers = کۆبوونەوەی زمان لەگەڵ خۆبەخشان
list-course_kinds-online = خولی ئۆنلاین یان ئەپ
list-course_kinds-other = خولێکی تر

## learning_obstacles
list-learning_obstacles-childcare = چاودێریی منداڵ نییە
list-learning_obstacles-working_hours = کاتەکانی کار
list-learning_obstacles-travel = ڕێگای دوور یان کرێی هاتوچۆ
list-learning_obstacles-cost = تێچوون
list-learning_obstacles-no_place = شوێنی بەتاڵ نییە، لیستی چاوەڕوانی
list-learning_obstacles-level = زۆر قورس یان زۆر ئاسان
list-learning_obstacles-learning = زۆر لەمێژە فێربوون نەبووە
list-learning_obstacles-health = تەندروستی
list-learning_obstacles-residence = بەڵگەنامەکان
list-learning_obstacles-other = شتێکی تر
list-learning_obstacles-nothing = هیچ

## school_levels
list-school_levels-none = بەبێ قوتابخانە
list-school_levels-primary = قوتابخانەی سەرەتایی
list-school_levels-lower_secondary = ناوەندی (نزیکەی 8 تا 10 ساڵ)
list-school_levels-upper_secondary = ئامادەیی، مافی زانکۆ (بۆ نموونە Abitur)

## german_school_levels
list-german_school_levels-none = نەخێر
list-german_school_levels-attending = هێشتا لە قوتابخانەم
list-german_school_levels-left_without = بەبێ بڕوانامە جێم هێشتووە
list-german_school_levels-first = یەکەم بڕوانامەی قوتابخانە (Hauptschulabschluss)
list-german_school_levels-middle = بڕوانامەی ناوەندی (Mittlerer Schulabschluss)
list-german_school_levels-entrance = مافی زانکۆ (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = فێربوونی پیشە
list-training_degrees-bachelor = بەکالۆریۆس
list-training_degrees-master = ماستەر یان دیپلۆم
list-training_degrees-doctorate = دکتۆرا
list-training_degrees-unfinished = تەواو نەکراوە
list-training_degrees-on_the_job = لە کاردا فێربووە

## recognition_steps
list-recognition_steps-not_started = دەست پێ نەکراوە
list-recognition_steps-counselled = ڕاوێژ وەرگیراوە
list-recognition_steps-applied = داوا کراوە
list-recognition_steps-partial = بەشێکی دانی پێدا نراوە (تەواوکاری پێویستە)
list-recognition_steps-full = بە تەواوی دانی پێدا نراوە
list-recognition_steps-zab = هەڵسەنگاندنی بڕوانامە (ZAB) هەیە
list-recognition_steps-refused = ڕەت کراوەتەوە

## education_wishes
list-education_wishes-school_certificate = بڕوانامەی قوتابخانە
list-education_wishes-training = فێربوونی پیشە (Ausbildung)
list-education_wishes-study = خوێندنی زانکۆ
list-education_wishes-recognition = دانپێدانان بە بڕوانامە
list-education_wishes-retraining = فێربوونی پیشەیەکی نوێ (Umschulung)
list-education_wishes-nothing = لە ئێستادا هیچ

## training_states
list-training_states-none = هێشتا شوێن نییە
list-training_states-promised = بەڵێن دراوە
list-training_states-contract = گرێبەست واژوو کراوە
list-training_states-running = دەستی پێ کردووە
list-training_states-stopped = پچڕاوە

## employment_states
list-employment_states-full_time = کاری تەواوکات
list-employment_states-part_time = کاری نیوەکات
list-employment_states-minijob = کاری بچووک (Minijob)
list-employment_states-self_employed = کاری سەربەخۆ
list-employment_states-training = لە فێربوونی پیشەدا
list-employment_states-internship = ڕاهێنان یان خزمەتی خۆبەخش
list-employment_states-study = زانکۆ یان قوتابخانە
list-employment_states-without_work = بێ کار
list-employment_states-parental_leave = مۆڵەتی دایک و باوک (Elternzeit)
list-employment_states-unable = هەمیشەیی توانای کاری نییە
list-employment_states-retired = خانەنشین

## job_ends
list-job_ends-not = نەخێر
list-job_ends-dismissed = خاوەنکار کۆتایی پێ هێناوە
list-job_ends-fixed_term = گرێبەستی کاتدار تەواو دەبێت
list-job_ends-own_notice = خۆم وازم هێناوە
list-job_ends-agreement = کۆتایی بە ڕێککەوتن (Aufhebungsvertrag)
list-job_ends-insolvent = کۆمپانیاکە دادەخرێت
list-job_ends-other = بە شێوەیەکی تر

## work_permissions
list-work_permissions-free = کار ڕێپێدراوە (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = تەنها کارێکی دیاریکراو
list-work_permissions-on_request = تەنها بە مۆڵەتی فەرمانگەی بیانییان
list-work_permissions-forbidden = ڕێپێنەدراوە (nicht gestattet)
list-work_permissions-unclear = ڕوون نییە

## work_skills
list-work_skills-languages = چەند زمانێک
list-work_skills-driving = شۆفێری
list-work_skills-computer = کۆمپیوتەر
list-work_skills-crafts = کاری دەستی
list-work_skills-cooking = چێشتلێنان
list-work_skills-care = چاودێری و پەرستاری
list-work_skills-selling = فرۆشتن
list-work_skills-organising = ڕێکخستن
list-work_skills-teaching = ڕوونکردنەوە و فێرکردن
list-work_skills-machines = بەکارهێنانی مەکینە
list-work_skills-other = شتێکی تر

## work_obstacles
list-work_obstacles-language = زمان
list-work_obstacles-childcare = چاودێریی منداڵ
list-work_obstacles-permission = مۆڵەت
list-work_obstacles-health = تەندروستی
list-work_obstacles-recognition = دانپێدانان بە بڕوانامە نییە
list-work_obstacles-mobility = ڕێگا و هاتوچۆ
list-work_obstacles-debts = قەرز یان دەستبەسەرداگرتن
list-work_obstacles-discrimination = جیاکاری
list-work_obstacles-no_experience = ئەزموونی کار لە ئەڵمانیا نییە
list-work_obstacles-nothing = هیچ

## jobcenter_plans
list-jobcenter_plans-none = نەخێر
list-jobcenter_plans-agreed = بەڵێ، پێکەوە ڕێککەوتووین
list-jobcenter_plans-ordered = بەڵێ، Jobcenter دایناوە
