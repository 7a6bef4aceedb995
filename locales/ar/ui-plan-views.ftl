# What is looked at beside the plan: changes, the path, settled plans, the time before.

command-settle = اعتماد الخطة
    .help = يحفظ الخطة كما هي الآن، ويسأل هل وُقّعت وسُلّمت
command-changes = التغييرات
    .help = ما اختلف منذ آخر اعتماد للخطة
command-keep = إبقاء
    .help = يُبقي على ما اتُّفق عليه
command-compare = مقارنة
    .help = يختار نسخة معتمدة ويقارنها بأخرى
command-path = المسار إلى الجنسية
    .help = من الوصول حتى التجنّس: ما يمكن بلوغه تالياً
command-timeline = التسلسل الزمني
    .help = ما حدث حتى الآن
command-revisions = النسخ المعتمدة
    .help = كل النسخ المعتمدة من الخطة

context-changes = التغييرات
context-path = المسار إلى الجنسية
context-timeline = التسلسل الزمني
context-revisions = النسخ المعتمدة
context-revision = نسخة معتمدة

choose-settle = اعتماد الخطة
settled-both = موقّعة ومسلّمة
settled-signed = موقّعة
settled-handed_over = مسلّمة دون توقيع
settled-agreed = اتفاق شفهي فقط

note-plan_settled = اعتُمدت الخطة وحُفظت.
note-change_decided = تم القرار.
note-path_nothing_asked = لا سؤال مفتوح هنا.
note-revisions_too_few = تحتاج المقارنة إلى نسختين.
note-revision_chosen = تم الاختيار. اختر الآن النسخة الثانية.

confirm-change-agreed = متفق عليه، ولن تقترحه أي قاعدة بعد ذلك:

plan-changes = { $key }: { $count ->
        [one] إجراء واحد متفق عليه يحتاج
       *[other] { $count } من الإجراءات المتفق عليها تحتاج
    } إلى مراجعة.

views-none = لا شيء

standing-new = جديد: تقترحه القواعد الآن ولم يُتفق عليه.
standing-unchanged = كما اتُّفق عليه.
standing-changed = الاقتراح الآن يختلف عما اتُّفق عليه.
standing-stale = للمراجعة: تغيّرت إجابة يقوم عليها.
standing-dropped = لم تعد أي قاعدة تقترحه. يبقى متفقاً عليه حتى يُتخذ قرار.

changes-heading-none = لم تُعتمد الخطة بعد
changes-never_settled = في شاشة الخطة يحفظ المفتاح s ما اتُّفق عليه.
changes-heading = منذ { $day }: جديد { $new }، متغيّر { $changed }، للمراجعة { $stale }، ساقط { $dropped }
changes-hint = + جديد  ~ متغيّر  ? للمراجعة  - ساقط  = دون تغيير  x منجز
changes-rules = القواعد غير ما كانت عليه. + جديد  ~ متغيّر  ? للمراجعة  - ساقط  = دون تغيير
changes-decision = القرار
changes-answer = الإجابة
changes-part = المتفق عليه: { $agreed } · المقترح الآن: { $proposed } · في الخطة: { $plan }
changes-ground = { $question } سابقاً: { $then } · الآن: { $now }
changes-kept = أُبقي عليه: ما زال في الخطة.
changes-dropped_decided = لم تعد أي قاعدة تقترحه. اتُّخذ القرار في ذلك.
plan-settled_on = اعتُمدت في { $day }
changes-law_decides = الموعد والجهة والمستندات ودرجة اليقين تتبع القانون ولا يمكن إبقاؤها كما كانت.

path-heading = الآن: { $here } · التالي: { $next }
path-here-unknown = غير معروف
path-next-unknown = لا شيء ظاهر حالياً
path-hint = قائمة للاطلاع وليست وعداً. * الآن  + متاح  ? مفتوح  ~ ينقص شيء
path-state-here = هذا وضع الشخص الآن.
path-state-reachable = متاح: كل ما يمكن فحصه هنا مستوفى.
path-state-open = ربما متاح: لا ينقص شيء، لكن تنقص إجابات.
path-state-ahead = ليس بعد: ينقص شيء.
path-state-undecided = غير واضح هل هذا الطريق مفتوح.
path-state-closed = ليس طريقاً لهذا الشخص.
path-met = مستوفى: { $condition }
path-missing = ينقص: { $condition }
path-unknown = غير معروف: { $condition }
path-from = (من { $day })
path-asks = السؤال: { $question }
path-refer = استشارة قانونية أولاً، قبل أي تواصل مع أي جهة رسمية.
path-earliest = في أقرب موعد
path-level = الدرجة
path-level-tolerated = إقامة متسامح بها
path-level-temporary = محدّدة المدة
path-level-settled = غير محدّدة المدة
path-level-citizen = الجنسية الألمانية

timeline-heading = ما حدث حتى الآن
timeline-hint = الأيام من الإجابات وخطوات هذه الحالة.
timeline-when = متى
timeline-said = من الإجابات
timeline-noted = مسجّل في هذه الحالة
happened-began = بدأت المحادثة
happened-consented = سُجّلت الموافقة
happened-decided = { $measure } – { $decision }
happened-settled = اعتُمدت الخطة

revisions-heading = { $count ->
        [0] لم تُعتمد الخطة بعد
        [one] نسخة معتمدة واحدة
       *[other] النسخ المعتمدة: { $count }
    }
revisions-hint = المفتاح Enter يفتح نسخة، وc يختار اثنتين للمقارنة. وهي لا تتغيّر أبداً.
revisions-name = النسخة { $number }: { $count ->
        [one] إجراء واحد
       *[other] عدد الإجراءات { $count }
    }، { $how }
revisions-counts = مقبول { $agreed }، منجز { $done }، مرفوض { $rejected }
revisions-language = اللغة
revisions-versions = الاستمارة { $form } · القواعد { $rules } · المجموع الاختباري { $sum }
revision-heading = النسخة { $number } بتاريخ { $day }، للقراءة فقط
revision-hint = ما اتُّفق عليه يبقى كما كان.
compared-heading = النسخة { $one } بتاريخ { $before } والنسخة { $other } بتاريخ { $after }
compared-new = أُضيف.
compared-unchanged = دون تغيير.
compared-changed = اتُّفق عليه بشكل آخر.
compared-stale = للمراجعة.
compared-dropped = لم يعد في النسخة الأحدث.
compared-part = { $was } ← { $is }
