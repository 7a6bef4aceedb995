# Questions about residence, family abroad, law and safety, as a counselor says them aloud.

s-asylum = إجراءات اللجوء
s-repatriate = العائدون من أصل ألماني (Spätaussiedlung)
s-earlier_stay = إقامات وأوراق سابقة
s-family_abroad = الأسرة التي ليست هنا
s-legal = المشورة والقانون
s-proceeding = قضايا في المحكمة
s-perspective = الطريق إلى الإقامة التالية
s-protection = الأمان

## frame

q-frame-anonymous = هل تحبون أن تبقوا بلا اسم في البداية؟
    .help = من يبقى بلا اسم يحصل على المشورة أيضاً. عندها يُكتب اسم مستعار، ولا يُسجَّل عنوان ولا أوراق.

## person

q-person-minor_alone = هل أنتم في ألمانيا بلا والدين ولا وصيّ؟
    .help = لمن هم دون 18 سنة فقط. لا يُسأل هنا عن اللجوء: يتولى ذلك مكتب رعاية الأطفال والشباب (Jugendamt) مع وصيّ.

## residence

q-residence-demand_until = حتى متى عليكم أن تفعلوا ذلك؟
    .hint = التاريخ مكتوب في الرسالة
    .check-passed = هذا التاريخ مضى. يُرجى طلب المشورة اليوم.
q-residence-filed_on = متى قدّمتم طلب التمديد؟
    .hint = التاريخ على النسخة أو البريد الإلكتروني أو إيصال البريد المسجّل
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-residence-office_here = هل دائرة الأجانب في دوسلدورف (Ausländerbehörde Düsseldorf) مسؤولة عنكم؟
    .hint = اسم الدائرة مكتوب على آخر رسالة عن الإقامة
q-residence-office = أي دائرة أجانب (Ausländerbehörde) مسؤولة عنكم؟
    .hint = تكفي المدينة أو المنطقة (Kreis)
q-residence-file_number = ما رقم الملف (Aktenzeichen) على رسائل دائرة الأجانب؟
    .hint = في أعلى الرسالة، غالباً عند Mein Zeichen أو AZR-Nummer
q-residence-conditions = ماذا تقول الورقة الملحقة بورقة إقامتكم (Zusatzblatt)؟
    .hint = الورقة الخضراء مع البطاقة، أو ظهر الورقة
    .help = يمكن اختيار أكثر من جواب. الأسهل أن ننظر في الورقة معاً.
    .check-nothing_and_more = جواب «لا شيء من ذلك» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-residence-passport = هل عندكم جواز سفر أو وثيقة سفر (Reiseausweis)؟
    .help = يُرجى عدم الذهاب إلى السفارة قبل أن يفحص مركز استشارة هذا الأمر.
q-residence-passport_until = حتى متى جواز السفر أو وثيقة السفر صالحة؟
    .hint = في صفحة الصورة
q-residence-identity_papers = ما الأوراق الأخرى التي تُظهر من أنتم؟
    .hint = النسخ والصور تُحسب أيضاً
    .check-none_and_more = جواب «لا شيء من ذلك» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-residence-entry_on = منذ متى أنتم في ألمانيا؟
    .hint = يوم الدخول الأول؛ ويكفي الشهر أو السنة
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
    .check-long_ago = مضى على هذا التاريخ أكثر من 80 سنة. هل السنة صحيحة؟
q-residence-here_since = منذ متى تعيشون هنا بورقة ودون انقطاع؟
    .hint = تُحسب أيضاً Duldung و Aufenthaltsgestattung
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
    .check-before_entry = هذا قبل الدخول إلى ألمانيا. يُرجى التأكد من التاريخين.
q-residence-lawful_since = منذ متى عندكم إقامة (Aufenthaltstitel) دون انقطاع؟
    .hint = تكفي السنة أو الشهر
    .help = لمواطني الاتحاد الأوروبي: منذ متى يعيشون هنا. ولمن حصلوا على الحماية تُحسب مدة إجراءات اللجوء: فيُكتب يوم تقديم طلب اللجوء.
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-residence-tolerated_since = منذ متى عندكم ورقة تعليق الترحيل (Duldung) دون انقطاع؟
    .hint = كل الأوراق المتتابعة تُحسب معاً
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-residence-marriage = كيف حال الزواج الذي تتعلق به الإقامة؟
    .help = يُسأل على انفراد فقط. وقبل أي إبلاغ لدائرة: استشارة قانونية أولاً.
q-residence-together_since = منذ متى تعيشان معاً زوجين في ألمانيا؟
    .hint = تكفي السنة أو الشهر
q-residence-aims = ماذا تتمنون لإقامتكم؟
    .hint = يمكن اختيار أكثر من جواب

## asylum

q-asylum-phase = إلى أين وصلت إجراءات لجوئكم؟
    .help = لا يُسأل هنا لماذا هرب أحد. الأمر يتعلق بالمهل فقط.
q-asylum-applied_on = متى قدّمتم طلب اللجوء؟
    .hint = اليوم لدى المكتب الاتحادي (BAMF)، لا يوم الوصول
q-asylum-hearing_on = متى جلسة الاستماع (Anhörung) لدى المكتب الاتحادي (BAMF)؟
    .hint = التاريخ مكتوب في الاستدعاء؛ إن لم يوجد موعد: «لا ينطبق»
    .check-passed = هذا التاريخ مضى. يُرجى طلب المشورة اليوم.
q-asylum-hearing_needs = هل هناك شيء يجب مراعاته في جلسة الاستماع (Anhörung)؟
    .help = نعم أو لا فقط، بلا تشخيص وبلا سبب. المرض أو الحمل أو العنف أو الرغبة في موظفة توضّحها استشارة إجراءات اللجوء.
q-asylum-served_on = في أي يوم وصل القرار (Bescheid)؟
    .hint = التاريخ المكتوب على الظرف الأصفر، لا الذي في الرسالة
    .help = يُرجى الاحتفاظ بالظرف. من لا يعرف اليوم: «لا أعرف»، ومع ذلك إلى الاستشارة اليوم.
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-asylum-action_filed = هل رُفعت دعوى (Klage) على القرار؟
    .hint = منكم أو من محامٍ
q-asylum-urgent_request_filed = هل قُدّم أيضاً طلب مستعجل (Eilantrag) إلى المحكمة؟
q-asylum-court_file = أي محكمة وما رقم الملف (Aktenzeichen)؟
    .hint = في أعلى رسالة المحكمة
q-asylum-address_told = هل يعرف المكتب الاتحادي (BAMF) ودائرة الأجانب (Ausländerbehörde) والمحكمة عنوانكم الحالي؟
    .help = تُعدّ الرسالة واصلة إذا أُرسلت إلى آخر عنوان أُبلغ عنه.
q-asylum-protection = أي حماية مُنحت لكم؟
    .hint = مكتوبة في الصفحة الأولى من القرار
q-asylum-protection_final_on = منذ متى أصبح قرار الحماية نهائياً؟
    .hint = عند الشك: اليوم الذي وصل فيه القرار
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.

## repatriate

q-repatriate-role = بأي صفة جرى قبولكم؟
    .hint = مكتوبة في قرار القبول أو ورقة التسجيل (Aufnahmebescheid, Registrierschein)
q-repatriate-certificate = هل عندكم الشهادة بحسب المادة 15 (Bescheinigung, § 15 BVFG)؟
    .help = من معه هذه الشهادة فهو ألماني. يُصدرها مكتب الإدارة الاتحادي (Bundesverwaltungsamt).

## earlier_stay

q-earlier_stay-place = أين عشتم من قبل؟
    .hint = المكان أو البلد، إقامة بعد أخرى
q-earlier_stay-paper = أي ورقة كانت معكم هناك؟
q-earlier_stay-from = من متى؟
    .hint = تكفي السنة أو الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-earlier_stay-until = حتى متى؟
    .hint = تكفي السنة أو الشهر
    .check-before_start = النهاية هنا قبل البداية. يُرجى التأكد من التاريخين.

## child

q-child-born_here = هل وُلد الطفل في ألمانيا؟
q-child-own_paper = هل للطفل ورقة إقامة خاصة به؟
    .hint = كل طفل يحتاج إلى ورقة خاصة به؛ ومن معه جواز سفر ألماني: «لا ينطبق»

## family_abroad

q-family_abroad-first_name = ما الاسم الأول لهذا الشخص؟
    .hint = شخصاً بعد شخص
q-family_abroad-relation = ما صلة هذا الشخص بكم؟
q-family_abroad-country = في أي بلد هذا الشخص؟
q-family_abroad-birth_date = ما تاريخ ميلاد هذا الشخص؟
    .hint = تكفي السنة أو الشهر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-family_abroad-wants_to_come = هل تريدون أن يأتي هذا الشخص إلى ألمانيا؟
q-family_abroad-step = ما الذي جرى من أجل ذلك حتى الآن؟
q-family_abroad-whereabouts_known = هل تعرفون أين هذا الشخص؟
    .help = إذا فُقد الاتصال تساعد خدمة البحث في الصليب الأحمر (Suchdienst) مجاناً.

## legal

q-legal-lawyer = هل عندكم محامية أو محامٍ؟
q-legal-lawyer_name = ما اسم المحامية أو المحامي؟
    .hint = الاسم أو المكتب
q-legal-advice_needed = هل هناك سؤال قانوني تحتاجون فيه إلى مشورة محامٍ؟
    .help = لا يلزم أحداً أن يقول هنا عن ماذا يدور الأمر.
q-legal-advice_aid = هل عندكم ورقة المشورة القانونية (Beratungshilfeschein) من المحكمة (Amtsgericht)؟
    .hint = بها تكلّف المشورة الأولى 15 يورو على الأكثر
q-legal-objection_until = هل هناك رسالة عليكم أن تعترضوا عليها (Einspruch) حتى يوم معيّن؟ حتى متى؟
    .hint = اليوم فقط؛ إن لم توجد رسالة كهذه: «لا ينطبق»
    .help = لا يُسجَّل مضمون الرسالة.
    .check-passed = هذا التاريخ مضى. يُرجى طلب المشورة اليوم.
q-legal-summons_on = هل استُدعيتم إلى مقابلة تريدون مشورة قبلها؟ متى؟
    .hint = اليوم فقط؛ إن لم يوجد استدعاء: «لا ينطبق»
    .help = لا يُسجَّل السبب. ولا يلزم أحداً أن يتكلم في الموضوع قبل أن يأخذ مشورة.
    .check-passed = هذا التاريخ مضى. يُرجى طلب المشورة اليوم.
q-legal-missed = هل فاتتكم مهلة دون ذنب منكم؟
    .hint = مثلاً لأن الرسالة لم تصل أو لأنكم كنتم في المستشفى
q-legal-could_act_since = منذ متى أصبح بإمكانكم أن تتصرفوا من جديد؟
    .hint = مثلاً اليوم الذي علمتم فيه بالرسالة
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.

## proceeding

q-proceeding-court = لدى أي محكمة؟
    .hint = مكتوب في أعلى الرسالة
q-proceeding-kind = عن ماذا تدور القضية تقريباً؟
    .help = القضايا الجزائية لا تُسجَّل هنا.
q-proceeding-file_number = ما رقم الملف (Aktenzeichen)؟
q-proceeding-hearing_on = متى الموعد القادم في المحكمة؟
    .hint = إن لم يوجد موعد: «لا ينطبق»
    .check-passed = هذا التاريخ مضى. يُرجى طلب المشورة اليوم.

## perspective

q-perspective-own_livelihood = كم تكسبون بأنفسكم مما تحتاجونه للمعيشة؟
    .hint = أنتم ومن تعيشون معهم من مال واحد، معاً
q-perspective-pension_months = عن كم شهراً دُفعت اشتراكات تأمين المعاش؟
    .hint = مكتوب في سجل التأمين (Versicherungsverlauf)
q-perspective-civics_test = هل نجحتم في اختبار عن الحياة في ألمانيا؟
q-perspective-german_certificate = لأي مستوى في الألمانية عندكم شهادة؟
    .hint = مكتوب على الشهادة؛ بلا شهادة: «لا أعرف الألمانية بعد»
q-perspective-school_here = هل ذهبتم هنا إلى المدرسة ثلاث سنوات أو عندكم شهادة من هنا؟
    .hint = المدرسة المهنية (Berufskolleg) والتدريب المهني (Ausbildung) يُحسبان أيضاً
q-perspective-training_contract = هل عندكم مكان تدريب مهني (Ausbildung)؟
q-perspective-training_starts_on = متى يبدأ التدريب المهني؟
    .hint = مكتوب في العقد
q-perspective-skilled_offer = هل عُرض عليكم عمل يشترط تدريباً مهنياً أو دراسة؟
q-perspective-finished_training_here = هل أنهيتم تدريبكم المهني أو دراستكم في ألمانيا؟
q-perspective-skilled_since = منذ متى عندكم إقامة للعمالة المؤهّلة (Fachkraft)؟
    .hint = البطاقة الزرقاء (Blaue Karte) وإقامات المواد (AufenthG §§ 18a, 18b, 18d) معاً
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.

## protection

q-protection-exploitation = هل هناك علامات على أن الشخص يُستغل أو يُجبَر على شيء؟
    .help = على انفراد فقط. أوراق مأخوذة منه، أو لا أجر، أو تهديدات، أو عمل مقابل دين. لا إلحاح في السؤال: الجهة المتخصصة هي التي تسأل.
q-protection-same_home = هل يسكن الشخص الذي يأتي منه الخطر في المسكن نفسه؟
    .help = عندها لا تُعطى أي ورقة إلى البيت ولا تُكتب أي رسالة.
q-protection-wishes = ماذا يريد الشخص من أجل أمانه؟
    .help = هو الذي يقرر ما يحدث. دون رغبته لا يُبلَّغ أحد.
    .check-nothing_and_more = جواب «لا شيء من ذلك حالياً» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-protection-must_move_away = هل يمنع شرطٌ مكتوب الانتقال إلى مكان آمن؟
    .help = شرط مكان السكن أو تقييد الحركة الذي يقف في الطريق يُلغى عادةً (Wohnsitzauflage, räumliche Beschränkung).
