# Questions about: language, school, training and work.

## language

q-language-first = ما اللغات التي تتكلمونها منذ طفولتكم؟
    .hint = يمكن ذكر أكثر من لغة
q-language-reading = كيف تقرؤون وتكتبون بلغتكم؟
    .hint = كل جواب مقبول
    .help = بذلك نجد دورة تناسبكم، ونشرح الرسائل شفهياً إن كان ذلك أسهل.
q-language-level_source = من أين نعرف ذلك؟
    .hint = إن وُجدت شهادة فنرجو أن نراها
q-language-level_on = متى كان الامتحان أو الاختبار؟
    .hint = يكفي الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-language-course_kind = ما نوع هذه الدورة؟
q-language-right_until = حتى متى تسري ورقة الحق في الدورة أو الإلزام بها (Berechtigungsschein, Verpflichtung)؟
    .hint = التاريخ مكتوب على الورقة
    .help = إن لم يُكتب عليها تاريخ: «لا ينطبق».
q-language-waiting_since = منذ متى تنتظرون مكاناً في دورة؟
    .hint = يكفي الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-language-obstacles = ما الذي يجعل حضور دورة صعباً حالياً؟
    .hint = يمكن اختيار أكثر من جواب
    .check-nothing_and_more = جواب «لا شيء» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.

## other_language

s-other_language = لغات أخرى
q-other_language-name = أي لغة أخرى تتكلمون؟
    .hint = واحدة بعد الأخرى، واللهجات أيضاً
q-other_language-skills = ماذا تستطيعون في هذه اللغة؟

## past_course

s-past_course = دورات سابقة
q-past_course-provider = في أي مدرسة كانت الدورة؟
    .hint = دورة بعد أخرى
q-past_course-kind = ما نوع الدورة؟
q-past_course-from = متى بدأت؟
    .hint = يكفي الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-past_course-until = متى انتهت؟
    .hint = يكفي الشهر
    .check-before_start = تنتهي الدورة هنا قبل بدايتها. يُرجى التأكد من التاريخين.
q-past_course-hours = كم ساعة تدريسية كانت تقريباً؟
    .hint = العدد مكتوب في شهادة الدورة
q-past_course-outcome = كيف انتهت؟

## education

s-education = المدرسة والتدريب المهني
q-education-school_years = كم سنة ذهبتم إلى المدرسة في المجموع؟
    .hint = لا بأس بالانقطاع: تُحسب سنوات المدرسة فقط
q-education-school_abroad = أي مدرسة أنهيتم في الخارج؟
q-education-school_germany = هل ذهبتم إلى مدرسة في ألمانيا؟
q-education-regulated = هل تحتاج مهنتكم في ألمانيا إلى ترخيص؟
    .hint = مثلاً التمريض والطب والتعليم والتربية والقانون
    .help = يُظهر موقع الاعتراف الاتحادي (Anerkennungs-Finder) إن كانت المهنة تحتاج إلى ترخيص.
q-education-certificate_abroad = هل حصلتم على شهادة مهنتكم في الخارج؟
q-education-certificate_translated = هل شهاداتكم مترجمة إلى الألمانية؟
    .hint = من مترجم محلّف مع ختم
q-education-recognition = إلى أين وصل الاعتراف بشهادتكم (Anerkennung)؟
    .hint = نرجو أن ترونا الرسائل المتعلقة بذلك
q-education-recognition_on = متى أكّدت الجهة أن كل الأوراق موجودة؟
    .hint = في الرسالة كلمة vollständig
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-education-wishes = ما الذي تريدون أن تتعلّموه أو تُنهوه بعد؟
    .hint = يمكن اختيار أكثر من جواب
    .check-nothing_and_more = جواب «لا شيء حالياً» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-education-study_preparation = هل تحتاجون قبل الجامعة إلى سنة تحضيرية (Studienkolleg) أو إلى امتحان لغة؟
    .hint = تقول ذلك الجامعة أو مكتب uni-assist
q-education-training = هل عندكم مكان تدريب مهني (Ausbildung)؟
    .hint = القبول يُحسب أيضاً
q-education-training_starts = متى يبدأ التدريب المهني؟
    .hint = مكتوب في العقد
q-education-training_away = هل تسكنون أثناء التدريب بعيداً عن والديكم؟
    .hint = أيضاً إذا كان الوالدان يسكنان بعيداً جداً
q-education-training_grant = هل طلبتم إعانة التدريب المهني (Berufsausbildungsbeihilfe, BAB)؟
    .hint = مال من وكالة العمل (Agentur für Arbeit) أثناء التدريب
q-education-money_for_study = هل يكفي مالكم حتى نهاية الفصل الدراسي؟
    .hint = الحساب والعمل والمساعدة معاً

## training_abroad

s-training_abroad = مهن وشهادات أخرى
q-training_abroad-occupation = أي مهنة أخرى أو دراسة أخرى تعلّمتم؟
    .hint = واحدة بعد الأخرى
q-training_abroad-country = في أي بلد؟
q-training_abroad-years = كم سنة استغرقت؟
q-training_abroad-degree = كيف أنهيتموها؟
q-training_abroad-finished = متى انتهيتم منها؟
    .hint = تكفي السنة
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-training_abroad-certificate = هل الشهادة عندكم؟

## work

q-work-status = ماذا تفعلون حالياً؟
    .hint = عمل أو تدريب أو إجازة والدية أو شيء آخر
q-work-permission = ماذا تقول ورقتكم عن العمل؟
    .hint = على البطاقة أو الورقة الملحقة بها كلمة Erwerbstätigkeit
q-work-registered = هل أنتم مسجّلون باحثين عن عمل لدى وكالة العمل (Agentur für Arbeit) أو الجوب سنتر (Jobcenter)؟
    .hint = يمكن ذلك على الإنترنت أيضاً، ومجاناً
q-work-jobcenter_plan = هل عندكم خطة مع الجوب سنتر؟
    .hint = اسمها خطة التعاون (Kooperationsplan)
q-work-employer = أين تعملون؟
    .hint = يكفي المجال
q-work-since = منذ متى تعملون هناك؟
    .hint = يكفي الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-work-limited_until = حتى متى مدة عقدكم؟
    .hint = غير محدد المدة: «لا ينطبق»
q-work-hours = كم ساعة تعملون في الأسبوع؟
    .hint = المتوسط في الأشهر الأخيرة
q-work-gross = كم تكسبون في الشهر قبل الاقتطاع (brutto)؟
    .hint = مكتوب في كشف الراتب
q-work-contract = هل عندكم عقد عمل مكتوب؟
q-work-job_end = هل فقدتم عملكم أو سينتهي قريباً؟
    .hint = نرجو أن ترونا الرسالة
q-work-told_on = متى علمتم بذلك أو وصلتكم الرسالة؟
    .hint = اليوم الذي كانت فيه في صندوق البريد أو سُلّمت لكم
    .help = من هذا اليوم تسري مهل قصيرة.
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-work-ends_on = ما هو آخر يوم عمل لكم؟
    .hint = نهاية علاقة العمل
q-work-wage_unpaid = هل هناك صاحب عمل لم يدفع لكم أجراً؟
    .hint = أيضاً بعد انتهاء العمل
q-work-wage_due_on = متى كان يجب أن يصل أول أجر لم يُدفع؟
    .hint = اليوم إن أمكن؛ غالباً هو آخر يوم في الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-work-skills = ما الذي تجيدونه؟
    .hint = من الحياة اليومية أيضاً؛ يمكن اختيار أكثر من جواب
q-work-cv = هل عندكم سيرة ذاتية بالألمانية (Lebenslauf)؟
q-work-obstacles = ما الذي يجعل إيجاد عمل أو الاحتفاظ به صعباً حالياً؟
    .hint = يمكن اختيار أكثر من جواب
    .check-nothing_and_more = جواب «لا شيء» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-work-dream = أي عمل تحبون أن تعملوا؟
    .hint = بكلماتكم أنتم

## past_job

s-past_job = أعمال سابقة
q-past_job-activity = ماذا عملتم من قبل؟
    .hint = عمل بعد آخر، وأيضاً بلا عقد في مشروع العائلة
q-past_job-country = في أي بلد؟
q-past_job-years = كم سنة؟
