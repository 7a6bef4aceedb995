
## reading_ease
list-reading_ease-fluent = په اسانۍ لوستلای او لیکلای شم
list-reading_ease-some = په سختۍ لوستلای شم
list-reading_ease-none = لوستلای او لیکلای نه شم

## language_skills
list-language_skills-understand = پوهېدل
list-language_skills-speak = خبرې کول
list-language_skills-read = لوستل
list-language_skills-write = لیکل

## level_sources
list-level_sources-certificate = سند
list-level_sources-placement_test = د کچې ازموینه
list-level_sources-own_view = خپل نظر
list-level_sources-counselor_view = د مشاورې نظر

## course_kinds
list-course_kinds-integration = د ادغام کورس (Integrationskurs)
list-course_kinds-literacy = د سواد زده کړې کورس (Alphabetisierungskurs)
list-course_kinds-second_script = د دویم لیکدود د ادغام کورس
list-course_kinds-intensive = چټک کورس (Intensivkurs)
list-course_kinds-first_orientation = لومړنی کورس (Erstorientierungskurs)
list-course_kinds-vocational = د کار د ژبې کورس (Berufssprachkurs)
list-course_kinds-town = د ښار یا VHS کورس
list-course_kinds-volunteers = له رضاکارانو سره د ژبې ناسته
list-course_kinds-online = انټرنېټي کورس یا اپ
list-course_kinds-other = بل کورس

## learning_obstacles
list-learning_obstacles-childcare = د ماشوم پالنه نشته
list-learning_obstacles-working_hours = د کار ساعتونه
list-learning_obstacles-travel = لرې لار یا د ټکټ پیسې
list-learning_obstacles-cost = لګښت
list-learning_obstacles-no_place = خالي ځای نشته، د انتظار لېست
list-learning_obstacles-level = ډېر سخت یا ډېر اسانه
list-learning_obstacles-learning = ډېر وخت کېږي چې زده کړه نه ده شوې
list-learning_obstacles-health = روغتیا
list-learning_obstacles-residence = اسناد
list-learning_obstacles-other = بل څه
list-learning_obstacles-nothing = هېڅ شی

## school_levels
list-school_levels-none = ښوونځی نه
list-school_levels-primary = لومړنی ښوونځی
list-school_levels-lower_secondary = منځنی ښوونځی (نژدې 8 تر 10 کاله)
list-school_levels-upper_secondary = لېسه، د پوهنتون حق (لکه بکلوریا)

## german_school_levels
list-german_school_levels-none = نه
list-german_school_levels-attending = لا تر اوسه په ښوونځي کې
list-german_school_levels-left_without = بې سنده پای
list-german_school_levels-first = د ښوونځي لومړی سند (Hauptschule)
list-german_school_levels-middle = منځنی سند (Mittlerer Schulabschluss)
list-german_school_levels-entrance = د پوهنتون حق (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = مسلکي زده کړه
list-training_degrees-bachelor = لیسانس (Bachelor)
list-training_degrees-master = ماسټري یا ډیپلوم (Master)
list-training_degrees-doctorate = دوکتورا
list-training_degrees-unfinished = نه دی بشپړ شوی
list-training_degrees-on_the_job = په کار کې زده شوی

## recognition_steps
list-recognition_steps-not_started = نه دی پیل شوی
list-recognition_steps-counselled = مشوره شوې
list-recognition_steps-applied = غوښتنلیک ورکړل شوی
list-recognition_steps-partial = یوه برخه منل شوې (Ausgleichsmaßnahme لازم)
list-recognition_steps-full = بشپړ منل شوی
list-recognition_steps-zab = د ZAB د سند ارزونه شته
list-recognition_steps-refused = رد شوی

## education_wishes
list-education_wishes-school_certificate = د ښوونځي سند
list-education_wishes-training = مسلکي زده کړه (Ausbildung)
list-education_wishes-study = پوهنتون
list-education_wishes-recognition = د سند رسمي منل (Anerkennung)
list-education_wishes-retraining = د نوي مسلک زده کړه (Umschulung)
list-education_wishes-nothing = اوس مهال هېڅ

## training_states
list-training_states-none = لا ځای نشته
list-training_states-promised = ژمنه شوې
list-training_states-contract = قرارداد لاسلیک شوی
list-training_states-running = پیل شوې
list-training_states-stopped = پرېښودل شوې

## employment_states
list-employment_states-full_time = پوره وخت کار
list-employment_states-part_time = نیم وخت کار
list-employment_states-minijob = کوچنی کار (Minijob)
list-employment_states-self_employed = خپلواک کار
list-employment_states-training = په مسلکي زده کړه کې
list-employment_states-internship = عملي کار (Praktikum) یا رضاکارانه خدمت
list-employment_states-study = پوهنتون یا ښوونځی
list-employment_states-without_work = بې کاره
list-employment_states-parental_leave = د مور او پلار رخصتي (Elternzeit)
list-employment_states-unable = د تل لپاره د کار وس نشته
list-employment_states-retired = متقاعد

## job_ends
list-job_ends-not = نه
list-job_ends-dismissed = کارګمارونکي فسخ کړی
list-job_ends-fixed_term = د ټاکلې مودې قرارداد پای ته رسېږي
list-job_ends-own_notice = په خپله مې فسخ کړی
list-job_ends-agreement = په موافقه پای (Aufhebungsvertrag)
list-job_ends-insolvent = شرکت بندېږي
list-job_ends-other = بل ډول

## work_permissions
list-work_permissions-free = کار روا دی (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = یوازې یو ټاکلی کار
list-work_permissions-on_request = یوازې د Ausländerbehörde په اجازه
list-work_permissions-forbidden = کار منع دی (nicht gestattet)
list-work_permissions-unclear = ناڅرګنده

## work_skills
list-work_skills-languages = څو ژبې
list-work_skills-driving = موټر چلول
list-work_skills-computer = کمپیوټر
list-work_skills-crafts = لاسي کارونه
list-work_skills-cooking = پخلی
list-work_skills-care = پالنه
list-work_skills-selling = پلورل
list-work_skills-organising = تنظیم کول
list-work_skills-teaching = تشریح او ښوونه
list-work_skills-machines = د ماشینونو چلول
list-work_skills-other = بل څه

## work_obstacles
list-work_obstacles-language = ژبه
list-work_obstacles-childcare = د ماشوم پالنه
list-work_obstacles-permission = اجازه
list-work_obstacles-health = روغتیا
list-work_obstacles-recognition = سند لا نه دی منل شوی
list-work_obstacles-mobility = لار او تګ راتګ
list-work_obstacles-debts = پورونه یا ضبط
list-work_obstacles-discrimination = تبعیض
list-work_obstacles-no_experience = په المان کې د کار تجربه نشته
list-work_obstacles-nothing = هېڅ شی

## jobcenter_plans
list-jobcenter_plans-none = نه
list-jobcenter_plans-agreed = هو، یو ځای منل شوی
list-jobcenter_plans-ordered = هو، Jobcenter ټاکلی
