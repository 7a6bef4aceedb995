# Questions about: money, debts and home.

## livelihood

q-livelihood-tax_number = هل عندكم رقم ضريبي (Steuer-Identifikationsnummer)؟
    .hint = رسالة من المكتب الاتحادي للضرائب (Bundeszentralamt für Steuern)؛ ولا نحتاج إلى الرقم نفسه
q-livelihood-insurance_number = هل عندكم رقم تأمين اجتماعي (Sozialversicherungsnummer)؟
    .hint = لا نحتاج إلى الرقم نفسه
q-livelihood-asylum_benefits_since = منذ متى تتلقون هذه المساعدات في ألمانيا؟
    .hint = يكفي الشهر
    .help = بعد 36 شهراً من الإقامة تتغيّر المساعدات.
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-livelihood-enough = هل يكفي دخلكم كل شهر لكل ما هو ضروري؟
    .hint = الإيجار والطعام والكهرباء والتنقل
q-livelihood-broadcast = هل أنتم معفَون من رسوم الإذاعة والتلفزيون (Rundfunkbeitrag)؟
    .hint = رسائل من جهة اسمها Beitragsservice

## benefit

s-benefit = مساعدات وقرارات أخرى
q-benefit-name = ما هي هذه المساعدة؟
    .hint = اسمها كما في القرار (Bescheid)؛ واحدة بعد الأخرى
q-benefit-authority = أي دائرة تدفعها؟
q-benefit-granted_from = منذ متى تمت الموافقة عليها؟
    .hint = مكتوب في القرار (Bescheid)
q-benefit-granted_until = حتى متى تمت الموافقة عليها؟
    .hint = إن كانت بلا نهاية: «لا ينطبق»
    .check-before_start = تنتهي الموافقة هنا قبل بدايتها. يُرجى التأكد من التاريخين.
q-benefit-amount = كم تبلغ في الشهر؟
    .hint = تقريباً
q-benefit-renewal_filed = هل قُدّم طلب لكي تستمر؟
q-benefit-outcome = ماذا يقول آخر قرار؟
    .hint = يسرّنا أن نقرأه معاً
q-benefit-notice_posted = ما التاريخ المكتوب على القرار؟
    .hint = في الأعلى إلى اليمين
    .help = المقصود هو اليوم الذي أرسلته فيه الدائرة بالبريد.
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-benefit-objection_filed = هل قدّمتم اعتراضاً (Widerspruch)؟

## income

s-income = الدخل
q-income-person = من له دخل في بيتكم؟
    .hint = مثلاً «أنا» أو «زوجي»
q-income-kind = من أين يأتي هذا الدخل؟
q-income-amount = كم يبلغ في الشهر؟

## debts

s-debts = الديون والكهرباء
q-debts-kinds = لمن عليكم مال؟
    .hint = يمكن اختيار أكثر من جواب؛ ولا يلزمكم شرح شيء
    .check-none_and_more = جواب «لا ديون» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-debts-sum = كم المجموع تقريباً؟
    .hint = يكفي التقدير
q-debts-enforcement = هل وصلكم شيء من هذا؟
    .hint = اختاروا الأكثر استعجالاً
q-debts-order_served = متى سُلّمت لكم رسالة المحكمة؟
    .hint = التاريخ مكتوب على الظرف الأصفر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-debts-counselling = هل ذهبتم إلى إرشاد المدينين (Schuldnerberatung)؟
q-debts-energy = كيف الحال مع الكهرباء والغاز؟
    .hint = نرجو أن ترونا رسائل شركة الكهرباء أو الغاز
q-debts-energy_cut_on = في أي يوم سيُقطع التيار أو الغاز؟
    .hint = مكتوب في الرسالة

## housing

q-housing-moved_in = منذ متى تسكنون هناك؟
    .hint = يوم الانتقال إلى المسكن
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-housing-registered = هل أنتم مسجّلون على هذا العنوان (angemeldet)؟
    .hint = لدى مكتب خدمات المواطنين (Bürgerbüro)
q-housing-landlord_paper = هل عندكم ورقة من المالك عن السكن (Wohnungsgeberbestätigung)؟
    .hint = ورقة يوقّعها المالك أو إدارة السكن الجماعي
q-housing-persons = كم شخصاً يسكن هناك معاً؟
    .hint = مع احتسابكم أنتم
q-housing-square_metres = كم متراً مربعاً مساحة المسكن؟
    .hint = مكتوب في عقد الإيجار
q-housing-cost = كم يكلّف المسكن في الشهر مع كل شيء؟
    .hint = الإيجار مع التدفئة والخدمات (Warmmiete)
q-housing-paid_by = من يدفع الإيجار؟
q-housing-threat = هل يقلقكم أن تفقدوا المسكن؟
    .hint = اختاروا الأكثر استعجالاً؛ ونرجو أن ترونا الرسائل
q-housing-arrears = كم بقي من الإيجار بلا دفع؟
    .hint = تقريباً
q-housing-action_served = متى سُلّمت لكم دعوى الإخلاء (Räumungsklage)؟
    .hint = التاريخ مكتوب على الظرف الأصفر
    .check-in_future = هذا التاريخ في المستقبل. يُرجى التأكد منه.
q-housing-eviction_on = في أي يوم يكون الإخلاء (Räumung)؟
    .hint = مكتوب في رسالة مأمور التنفيذ (Gerichtsvollzieher)
q-housing-leave_on = حتى متى عليكم الخروج بحسب إنهاء العقد (Kündigung)؟
    .hint = مكتوب في رسالة إنهاء العقد (Kündigung)
q-housing-defects = ما الذي يزعجكم في المسكن؟
    .hint = يمكن اختيار أكثر من جواب
    .check-none_and_more = جواب «لا شيء» لا يتفق مع الأجوبة الأخرى. يُرجى إلغاء أحدها.
q-housing-wants_flat = هل تبحثون عن مسكن آخر؟
    .hint = حتى لو كنتم في سكن جماعي
q-housing-permit = هل عندكم شهادة استحقاق السكن (Wohnberechtigungsschein)؟
    .hint = اختصارها WBS
q-housing-permit_until = حتى متى هي صالحة؟
    .hint = سنة واحدة غالباً
q-housing-wished_districts = في أي أحياء تحبون أن تسكنوا؟
    .hint = يمكن ذكر أكثر من حي
q-housing-without_steps = هل تحتاجون إلى مسكن بلا درج؟
    .hint = لكم أو لشخص من أسرتكم
q-housing-obligation = هل عليكم أن تسكنوا في مكان معيّن؟
    .hint = مكتوب على البطاقة أو الورقة الملحقة بها (Wohnsitzauflage)
q-housing-obligation_until = حتى متى يسري ذلك؟
    .hint = إن لم يُكتب تاريخ: «لا ينطبق»
q-housing-move_reason = لماذا تريدون الانتقال؟
q-housing-offer = هل وجدتم مسكناً؟
    .hint = نرجو ألا توقّعوا شيئاً قبل أن توافق الدائرة
q-housing-empty = هل ينقص مسكنكم شيء مهم، مثل سرير أو موقد أو ثلاجة؟
