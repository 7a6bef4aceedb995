# Options of the lists about: language, school, training and work.

## reading_ease

list-reading_ease-fluent = أقرأ وأكتب بسهولة
list-reading_ease-some = أقرأ بصعوبة
list-reading_ease-none = لا أقرأ ولا أكتب

## language_skills

list-language_skills-understand = الفهم
list-language_skills-speak = الكلام
list-language_skills-read = القراءة
list-language_skills-write = الكتابة

## level_sources

list-level_sources-certificate = شهادة
list-level_sources-placement_test = اختبار تحديد المستوى (Einstufungstest)
list-level_sources-own_view = تقديري الشخصي
list-level_sources-counselor_view = تقدير الاستشارة

## course_kinds

list-course_kinds-integration = دورة اندماج عامة (Integrationskurs)
list-course_kinds-literacy = دورة اندماج مع تعليم القراءة والكتابة (Alphabetisierung)
list-course_kinds-second_script = دورة اندماج لمن يتعلّم حروفاً ثانية (Zweitschriftlernende)
list-course_kinds-intensive = دورة مكثّفة (Intensivkurs)
list-course_kinds-first_orientation = دورة توجيه أولى (Erstorientierungskurs)
list-course_kinds-vocational = دورة لغة مهنية (Berufssprachkurs)
list-course_kinds-town = دورة من المدينة أو المعهد الشعبي (VHS)
list-course_kinds-volunteers = لقاء لغوي مع متطوعين
list-course_kinds-online = دورة على الإنترنت أو تطبيق
list-course_kinds-other = دورة أخرى

## learning_obstacles

list-learning_obstacles-childcare = لا توجد رعاية للأطفال
list-learning_obstacles-working_hours = أوقات العمل
list-learning_obstacles-travel = بُعد الطريق أو تكاليف المواصلات
list-learning_obstacles-cost = التكاليف
list-learning_obstacles-no_place = لا مكان شاغر، قائمة انتظار
list-learning_obstacles-level = أصعب أو أسهل من اللازم
list-learning_obstacles-learning = مضى وقت طويل بلا تعلّم
list-learning_obstacles-health = الصحة
list-learning_obstacles-residence = الأوراق
list-learning_obstacles-other = شيء آخر
list-learning_obstacles-nothing = لا شيء

## school_levels

list-school_levels-none = لا مدرسة
list-school_levels-primary = المدرسة الابتدائية
list-school_levels-lower_secondary = المدرسة الإعدادية (نحو 8 إلى 10 سنوات)
list-school_levels-upper_secondary = الثانوية العامة (مثل Abitur أو Baccalauréat)

## german_school_levels

list-german_school_levels-none = لا
list-german_school_levels-attending = أذهب إلى المدرسة الآن
list-german_school_levels-left_without = تركتها بلا شهادة
list-german_school_levels-first = الشهادة المدرسية الأولى (Hauptschulabschluss)
list-german_school_levels-middle = الشهادة المدرسية المتوسطة (Mittlerer Schulabschluss)
list-german_school_levels-entrance = شهادة دخول الجامعة (Fachhochschulreife, Abitur)

## training_degrees

list-training_degrees-vocational = تدريب مهني
list-training_degrees-bachelor = بكالوريوس
list-training_degrees-master = ماجستير أو دبلوم
list-training_degrees-doctorate = دكتوراه
list-training_degrees-unfinished = لم تكتمل
list-training_degrees-on_the_job = تعلّمتها أثناء العمل

## recognition_steps

list-recognition_steps-not_started = لم يبدأ بعد
list-recognition_steps-counselled = جرت استشارة
list-recognition_steps-applied = قُدّم الطلب
list-recognition_steps-partial = اعتراف جزئي، ويلزم تأهيل تكميلي (Ausgleichsmaßnahme)
list-recognition_steps-full = اعتراف كامل
list-recognition_steps-zab = يوجد تقييم للشهادة (Zeugnisbewertung der ZAB)
list-recognition_steps-refused = رُفض

## education_wishes

list-education_wishes-school_certificate = شهادة مدرسية
list-education_wishes-training = تدريب مهني (Ausbildung)
list-education_wishes-study = دراسة جامعية
list-education_wishes-recognition = الاعتراف بالشهادة
list-education_wishes-retraining = تحويل مهني (Umschulung)
list-education_wishes-nothing = لا شيء حالياً

## training_states

list-training_states-none = لا مكان بعد
list-training_states-promised = جاء القبول
list-training_states-contract = وُقّع العقد
list-training_states-running = بدأ
list-training_states-stopped = انقطع

## employment_states

list-employment_states-full_time = وظيفة بدوام كامل
list-employment_states-part_time = وظيفة بدوام جزئي
list-employment_states-minijob = عمل صغير (Minijob)
list-employment_states-self_employed = عمل مستقل
list-employment_states-training = في تدريب مهني
list-employment_states-internship = تدريب عملي أو خدمة تطوعية
list-employment_states-study = دراسة أو مدرسة
list-employment_states-without_work = بلا عمل
list-employment_states-parental_leave = إجازة والدية (Elternzeit)
list-employment_states-unable = عدم القدرة على العمل بصورة دائمة
list-employment_states-retired = في التقاعد

## job_ends

list-job_ends-not = لا
list-job_ends-dismissed = أنهى صاحب العمل العقد (Kündigung)
list-job_ends-fixed_term = تنتهي مدة العقد
list-job_ends-own_notice = استقلت بنفسي
list-job_ends-agreement = اتفاق على إنهاء العقد (Aufhebungsvertrag)
list-job_ends-insolvent = يُغلَق المشروع
list-job_ends-other = سبب آخر

## work_permissions

list-work_permissions-free = العمل مسموح (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = عمل معيّن فقط
list-work_permissions-on_request = بإذن من دائرة الأجانب فقط (Ausländerbehörde)
list-work_permissions-forbidden = غير مسموح (nicht gestattet)
list-work_permissions-unclear = غير واضح

## work_skills

list-work_skills-languages = عدة لغات
list-work_skills-driving = القيادة
list-work_skills-computer = الحاسوب
list-work_skills-crafts = الأعمال اليدوية
list-work_skills-cooking = الطبخ
list-work_skills-care = الرعاية والتمريض
list-work_skills-selling = البيع
list-work_skills-organising = التنظيم
list-work_skills-teaching = الشرح والتعليم
list-work_skills-machines = تشغيل الآلات
list-work_skills-other = شيء آخر

## work_obstacles

list-work_obstacles-language = اللغة
list-work_obstacles-childcare = رعاية الأطفال
list-work_obstacles-permission = إذن العمل
list-work_obstacles-health = الصحة
list-work_obstacles-recognition = لا اعتراف بالشهادة
list-work_obstacles-mobility = التنقل
list-work_obstacles-debts = الديون أو الحجز
list-work_obstacles-discrimination = التمييز
list-work_obstacles-no_experience = لا خبرة مهنية في ألمانيا
list-work_obstacles-nothing = لا شيء

## jobcenter_plans

list-jobcenter_plans-none = لا
list-jobcenter_plans-agreed = نعم، باتفاق مشترك
list-jobcenter_plans-ordered = نعم، حدّدها الجوب سنتر
