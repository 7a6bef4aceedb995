# The catalogue of rules on paper, for the expert who checks the law.

catalogue-title = فهرس القواعد
catalogue-count = عدد القواعد
catalogue-note = كل قاعدة إشارة يجب التحقق منها، وليست استشارة قانونية. وإذا نقص جواب فلا يُقرأ أبداً على أنه «لا»: تبقى القاعدة مفتوحة وتذكر السؤال.
catalogue-line = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · التحقق حتى { $review }
catalogue-line-overdue = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · تأخر التحقق منذ { $review }

## The headings of a rule

catalogue-when = متى تنطبق
catalogue-who = من يعمل
catalogue-until = حتى متى
catalogue-law = القانون
catalogue-texts = النصوص
catalogue-examples = أمثلة تُفحص بها القاعدة

## The condition as a tree

catalogue-all = كل ما يلي:
catalogue-any = واحد على الأقل مما يلي:
catalogue-not = عكس ما يلي:
catalogue-if = إذا:
catalogue-then = عندئذٍ:
catalogue-else = وإلا:
catalogue-exists = في «{ $rows }» شخص واحد على الأقل ({ $name }) ينطبق عليه:
catalogue-every = في «{ $rows }» ينطبق على كل شخص ({ $name }):
catalogue-equal = { $left } هو { $right }
catalogue-unequal = { $left } ليس { $right }
catalogue-less = { $left } أقل من { $right }
catalogue-at_most = { $left } لا يزيد على { $right }
catalogue-greater = { $left } أكثر من { $right }
catalogue-at_least = { $left } لا يقل عن { $right }
catalogue-in = { $left } واحد من: { $right }
catalogue-holds = من ضمن { $right }: { $left }
catalogue-question = «{ $question }»
catalogue-row_question = «{ $question }» ({ $row })
catalogue-option = «{ $option }»
catalogue-group = المجموعة { $group }: { $options }
catalogue-parameter_value = { $value } (القيمة { $parameter } منذ { $from })
catalogue-today = اليوم
catalogue-age = العمر بحسب { $of }
catalogue-size = عدد { $of }
catalogue-end_of_month = نهاية شهر { $of }
catalogue-is-answered = { $question } أُجيب عنه
catalogue-is-unknown = { $question }: الشخص لا يعرف
catalogue-is-declined = { $question }: الشخص لا يريد الإجابة
catalogue-is-later = { $question }: يوضَّح لاحقاً
catalogue-is-not_applicable = { $question }: لا ينطبق

## Spans

catalogue-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
catalogue-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
       *[other] { $count } يوماً
    }
catalogue-weeks =
    { $count ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
       *[other] { $count } أسبوعاً
    }
catalogue-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
       *[other] { $count } شهراً
    }
catalogue-years =
    { $count ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
       *[other] { $count } سنة
    }
catalogue-same_day = في اليوم نفسه
catalogue-later = بعده بـ { $span }
catalogue-earlier = قبله بـ { $span }

## Facts

catalogue-certainty = درجة التأكد
catalogue-scope = يسري على
catalogue-paper = يجوز أن يُكتب على
catalogue-paper-client = ورقة الشخص وخطة الملف
catalogue-paper-file = خطة الملف فقط
catalogue-rises = { $priority } إذا كان اليوم لا يبعد أكثر من: { $span }
catalogue-for_each = إجراء خاص لكل شخص من «{ $rows }» ({ $name }).
catalogue-only_if-receipt = خطوة لاحقة: فقط ما دام الإثبات ناقصاً في { $rule }.
catalogue-only_if-decision = خطوة لاحقة: فقط ما دام القرار ناقصاً في { $rule }.
catalogue-refer = فوراً، قبل أي دائرة رسمية
catalogue-basic = حاجة أساسية لليوم، قبل أي استشارة
basic-safety = الأمان
basic-health = مساعدة طبية
basic-roof = مكان للنوم
basic-food = طعام ومال
catalogue-office_time = المدة لدى الدائرة
catalogue-duration = { $min } على الأقل، وغالباً { $typical }، و{ $max } على الأكثر
catalogue-after = { $rule }: { $link } { $reason }
catalogue-counted = محسوب من: { $anchor }؛ { $offset }
catalogue-filing = يوم تقديم الطلب
catalogue-ideal = الأفضل { $offset }
catalogue-service = محسوب من تبليغ الرسالة
catalogue-first_day = اليوم الأول محسوب
catalogue-in_force = وضع القانون
catalogue-force = منذ { $from }
catalogue-force_until = من { $from } حتى { $until }
catalogue-review_by = التحقق حتى
catalogue-parameter = القيمة { $parameter }
catalogue-text-title = باختصار
catalogue-text-measure = الإجراء
catalogue-text-why = لماذا
catalogue-text-client = للشخص

## Examples

catalogue-example-name = مثال
catalogue-example-day = اليوم
catalogue-example-given = المعطى
catalogue-example-expect = المتوقع
catalogue-nothing_given = لا أجوبة
catalogue-expect-asks = يسأل عن: { $text }
catalogue-expect-due = المهلة { $text }
catalogue-expect-safe_by = الأضمن حتى { $text }
catalogue-expect-act_by = يُنجز حتى { $text }
catalogue-expect-deadlines = المهل { $text }
catalogue-expect-priority = الأولوية { $text }
