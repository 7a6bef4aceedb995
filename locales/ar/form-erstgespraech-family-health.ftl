# Families, children, health, old age, and the counselor's assessment, as a counselor says it aloud.

## Sections

s-member = كل شخص في البيت
s-youth = الشباب
s-later_life = كبر السن والمعاش
s-pregnancy = الحمل
s-screening = تقدير الاستشارة

## person

q-person-preferred_name = كيف تحبون أن نناديكم؟
    .hint = الاسم، مع «السيد» أو «السيدة» أو بدونهما
q-person-spellings = هل يُكتب اسمكم بطريقة أخرى في أوراق أخرى؟ كيف؟
    .hint = مثلاً في جواز السفر أو شهادة الميلاد؛ وإلا: «لا ينطبق»
    .help = كثيراً ما يكون اختلاف الكتابة هو السبب حين لا تجد دائرة شيئاً.
q-person-gender = أي جنس نكتب لكم؟
    .hint = لا يلزم أن تذكروا ذلك
q-person-birth_country = في أي بلد وُلدتم؟
q-person-second_nationality = هل عندكم جنسية أخرى؟
    .hint = وإلا: «لا ينطبق»
q-person-contact_ways = كيف يمكننا أن نتواصل معكم؟
    .hint = يمكن اختيار أكثر من جواب
    .help = ما لم يُختَر لا نفعله. ولا نذكر السبب أبداً في رسالة صوتية أو مكتوبة.
    .check-none_and_more = الجواب الأول لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-person-messenger = أي تطبيق للرسائل تستعملون؟
    .hint = للمواعيد فقط، وليس للمضمون أبداً
q-person-email = ما عنوان بريدكم الإلكتروني؟
    .hint = عنوان لا يقرؤه غيركم
q-person-contact_times = متى يسهل الوصول إليكم، ومتى يجب ألا نتصل؟
q-person-trusted_person = بمن يمكننا أن نتصل إذا لم نصل إليكم؟
    .hint = الاسم الأول والرقم؛ لا أحد: «لا ينطبق»
q-person-address = على أي عنوان يمكننا أن نكتب إليكم؟
    .hint = مع الاسم المكتوب على صندوق البريد
q-person-representatives = هل يحق لأحد أو يجب عليه أن يقرر أو يوقّع عنكم؟
    .hint = يمكن اختيار أكثر من جواب؛ وتوجد غالباً بطاقة أو وثيقة بذلك
    .check-none_and_more = الجواب الأول لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-person-representative_contact = كيف نصل إلى هذا الشخص؟
    .hint = الاسم والرقم، ورقم الملف (Aktenzeichen) إن عُرف

## family

q-family-state = ما حالتكم العائلية؟
q-family-help_wanted = هل تتمنون دعماً في حياة الأسرة أو في تربية الأطفال؟
    .hint = اختياري ومجاني وسري

## member

q-member-lives = هل يعيش هذا الشخص معكم؟
q-member-nationality = ما جنسية هذا الشخص؟
q-member-support_needed = هل يحتاج هذا الشخص إلى دعم خاص بسبب مرض أو إعاقة أو كبر السن؟
    .hint = لا يلزم أن تقولوا لماذا

## child

q-child-place = أين يكون هذا الطفل في النهار؟
q-child-custody = من له حضانة هذا الطفل (Sorgerecht)؟
    .hint = من يحق له أن يوقّع ويقرر؟
q-child-kita_from = من متى تحتاجون إلى المكان؟
    .hint = يكفي الشهر
q-child-kita_hours = كم ساعة في الأسبوع تحتاجون؟
q-child-need_notified_on = متى أبلغتم مكتب رعاية الأطفال والشباب (Jugendamt) بذلك؟
    .hint = التاريخ مكتوب في البريد الإلكتروني أو على النسخة
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد من السنة.
q-child-birth_certificate = أي ورقة توجد عن ميلاد هذا الطفل؟
q-child-parental_allowance = هل تتلقون لهذا الطفل إعانة الوالدين (Elterngeld)؟
q-child-checkups = هل أُجريت فحوص النمو لهذا الطفل؟
    .hint = مكتوبة في الدفتر الأصفر (U-Heft)
q-child-measles = هل يوجد لهذا الطفل إثبات على لقاح الحصبة؟
    .hint = دفتر التطعيم أو شهادة من الطبيب
q-child-doctor = هل لهذا الطفل طبيبة أطفال أو طبيب أطفال؟
q-child-disability = هل لدى هذا الطفل إعاقة، أو هل يتطور بشكل غير الذي تتوقعونه؟
    .hint = لا يلزم أن تقولوا ما هي
q-child-school_step = ماذا فعلتم حتى الآن من أجل مكان في المدرسة؟
q-child-school_kind = إلى أي مدرسة يذهب هذا الطفل؟
q-child-class_year = في أي صف هذا الطفل؟
q-child-school_since = منذ متى يذهب هذا الطفل إلى المدرسة في ألمانيا؟
    .hint = يكفي الشهر
q-child-all_day_wanted = هل تحتاجون لهذا الطفل إلى رعاية بعد الدوام المدرسي (Ganztag, OGS)؟
q-child-school_report = هل توجد شهادات من مدرسة في الخارج؟
    .hint = النسخ والصور أيضاً
q-child-learning_support = هل يحتاج هذا الطفل إلى مساعدة في التعلّم أو في المدرسة؟
q-child-education_package = هل يحصل هذا الطفل على دعم التعليم والمشاركة (Bildung und Teilhabe)؟
    .hint = مثلاً الغداء والرحلات ولوازم المدرسة ودروس التقوية والنادي
q-child-youth_office_help = هل توجد مساعدة لهذا الطفل من مكتب رعاية الأطفال والشباب (Jugendamt)؟
    .hint = مثلاً مساعدة أسرية؛ عندها ننسّق معها بموافقتكم

## youth

q-youth-situation = ماذا تفعلون حالياً؟
q-youth-care = هل عشتم في سكن جماعي للشباب أو عند أسرة راعية أو مع وصيّ؟
    .hint = مساعدة الشباب من مكتب رعاية الأطفال والشباب (Jugendamt)
q-youth-care_until = حتى متى تمت الموافقة على هذه المساعدة، أو متى انتهت؟
    .hint = مكتوب في القرار أو في خطة المساعدة (Hilfeplan)
q-youth-care_wanted = هل تتمنون أن تستمر المساعدة، مثلاً في السكن أو مع الدوائر أو في التدريب المهني؟

## later_life

q-later_life-pension = هل تتلقون معاشاً من ألمانيا (Rente)، أو هل قدّمتم طلباً له؟
q-later_life-worked_here = هل عملتم أو ربّيتم أطفالاً في ألمانيا؟
    .hint = المدد القصيرة تُحسب أيضاً
q-later_life-pension_abroad = هل دفعتم في بلد آخر اشتراكات لمعاش؟

## health

q-health-earlier_insurance = كيف كان تأمينكم الصحي في المرة الأخيرة؟
q-health-card = هل عندكم بطاقة تأمين صحي سارية؟
    .hint = البطاقة التي عليها صورة، من شركة التأمين الصحي (Krankenkasse)
q-health-doctor = هل عندكم طبيب عام (Hausarzt)؟
q-health-treatment = هل تحتاجون إلى علاج لا تحصلون عليه حالياً؟
    .hint = لا يلزم أن تقولوا ما هو
q-health-chronic = هل تحتاجون إلى زيارة الطبيب بانتظام أو إلى دواء دائم؟
    .hint = لا يلزم أن تقولوا لماذا
q-health-medicine_until = حتى متى تكفي أدويتكم؟
    .hint = لا أدوية: «لا ينطبق»
q-health-strain = كيف حالكم مع النوم والهموم والذكريات؟
    .hint = فقط ما تحبون أن تقولوه
    .help = يُرجى عدم السؤال عما عاشه الشخص. يكفي أن نعرف إن كان يريد دعماً.
q-health-support_wanted = هل تحبون أن تتحدثوا مع شخص متخصص في ذلك؟
    .hint = بسرية ومجاناً، مع مترجم
q-health-disability = هل عندكم إعاقة؟
    .hint = لا يلزم أن تقولوا ما هي
q-health-care = هل تحتاجون كل يوم إلى مساعدة، مثلاً في الاغتسال أو اللبس أو الأكل؟

## pregnancy

q-pregnancy-expecting = هل تنتظرون، أنتم أو شريكتكم، مولوداً؟
    .hint = لا يلزم أن تجيبوا عن ذلك
q-pregnancy-due_on = متى موعد الولادة؟
    .hint = الموعد مكتوب في دفتر الأم (Mutterpass) عند ET؛ ويكفي الشهر
    .check-passed = مضى على هذا الموعد وقت طويل. هل التاريخ صحيح؟
    .check-far_ahead = هذا التاريخ بعد أكثر من 41 أسبوعاً. هل هو صحيح؟
q-pregnancy-record = هل يوجد دفتر الأم (Mutterpass)؟
    .hint = يُؤخذ من عيادة طب النساء أو من القابلة
q-pregnancy-midwife = هل وُجدت قابلة (Hebamme)؟
q-pregnancy-foundation = هل طُلب مال من مؤسسة الأم والطفل (Bundesstiftung Mutter und Kind)؟
    .hint = لملابس المولود وسريره وعربته؛ وهذا ممكن قبل الولادة فقط
q-pregnancy-supplement = هل تتلقون مالاً إضافياً بسبب الحمل؟
    .hint = في القرار كلمة Mehrbedarf، من الأسبوع 13
q-pregnancy-equipment = هل طُلبت مستلزمات الحمل والولادة (Erstausstattung)؟
    .hint = ملابس الحمل وملابس المولود والأثاث
q-pregnancy-employed = هل تعمل الأم الحامل أو هي في تدريب مهني؟
q-pregnancy-paternity = من هو الأب قانونياً؟
    .hint = مهم للاسم والنفقة والحضانة
q-pregnancy-birth_papers = هل توجد أوراق الوالدين من أجل شهادة الميلاد؟
    .hint = جواز السفر وشهادتا الميلاد وشهادة الزواج، مع الترجمة

## screening

q-screening-areas = في أي مجالات من الحياة توجد حاجة؟
    .hint = يمكن اختيار أكثر من جواب؛ من ثلاثة مجالات يُعدّ الوضع معقداً
q-screening-agencies = كم جهة تشارك أو يُفترض أن تشارك؟
    .hint = الدوائر ومراكز الاستشارة والأطباء والمدارس معاً
q-screening-regular_paths = هل يصل الشخص إلى هدفه بالطرق المعتادة؟
    .hint = «لا» إذا كان الاختصاص غير واضح أو العروض لا تناسب
q-screening-own_resources = هل يستطيع الشخص ذلك بقواه وبمن حوله؟
    .hint = بمعلومات لكن دون مرافقة
q-screening-consents = هل يريد الشخص إدارة حالة (Case Management) ويوافق عليها؟
    .hint = اختياري ويمكن إنهاؤه في أي وقت
q-screening-criteria_met = شروط إدارة الحالة المتحققة (من خمسة)
q-screening-consult = مع من يجري التشاور بسرية؟
    .hint = لا يُكتب هنا أي سبب أبداً
    .help = العلامات والاتهامات والتشخيصات لا مكان لها في هذا الملف. الجهة المتخصصة تنصح بلا أسماء.
    .check-none_and_more = الجواب الأول لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
