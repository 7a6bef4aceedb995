# The plan on which people work: changing, adding, moving, checking, asking why not.

command-edit = تغيير
    .help = الصياغة واليوم والأولوية والمشاركون ورغبة الشخص والهدف
command-new = جديد
    .help = إضافة إجراء أو هدف أو حاجة أو نقطة قوة
command-remarks = فحص الخطة
    .help = ما ينقص أو يزيد، وإكماله فوراً
command-why_not = لماذا لا؟
    .help = القواعد التي لا تقترح شيئاً مع شروطها
command-group = تجميع
    .help = حسب الترتيب أو الأولوية أو مجال الحياة
command-move_up = إلى أعلى
command-move_down = إلى أسفل

context-choose = اختيار

choose-part = ما الذي يتغيّر؟
choose-new = ما الذي يُضاف؟
choose-priority = ما مدى الاستعجال؟
choose-lead = من يقود؟
choose-with = من يشارك؟ (Enter: إضافة أو حذف، Esc: انتهى)
choose-wish = ماذا يريد الشخص؟
choose-reached = ماذا تحقّق؟
choose-need = لأي حاجة؟
choose-domain = في أي مجال من الحياة؟
choose-severity = ما مدى ثقل الحاجة؟
choose-seen_by = من يرى هذه الحاجة؟
choose-why_not = لماذا لا يوجد هذا في الخطة؟
choose-remarks = فحص الخطة: Enter يفتح ما يساعد
choose-proposal = كما هو مقترح
choose-new_need = حاجة جديدة …
choose-nothing_found = لا شيء يطابق البحث.

part-title = الإجراء
part-task = مهمة الشخص
part-day = البدء حتى
part-wish = رغبة الشخص
part-goal = الهدف
part-goal_day = تحقيق الهدف حتى
plan-part-now = { $part }: { $now }

adds-measure = إجراء
adds-goal = هدف بكلمات الشخص
adds-need = حاجة لا تراها أي قاعدة
adds-strength = نقطة قوة أو مورد

seen_by-client = ذكرها الشخص
seen_by-counselor = رآها المستشار

wish-wants = يريد ذلك
wish-refuses = لا يريد ذلك
wish-unsure = غير متأكد
wish-none = لم يُسأل بعد

reached-fully = تحقّق
reached-partly = تحقّق جزئياً
reached-not = لم يتحقّق

prompt-title = ما هو الإجراء؟
prompt-task = ماذا يفعل الشخص بنفسه؟
prompt-day = حتى متى يبدأ ذلك؟
prompt-goal = ما هو الهدف؟
prompt-goal_day = حتى متى يتحقق الهدف؟
prompt-need = ما المطلوب؟
prompt-measure = ماذا يُفعل؟
prompt-strength = على ماذا يستطيع الشخص أن يعتمد؟
prompt-outcome = ماذا كانت النتيجة؟ (يمكن تركه فارغاً)
prompt-hint-day = مثلاً 24.12. أو +14 (أيام). فارغ: كما هو مقترح
prompt-hint-task = يُطبع هكذا على ورقة الشخص، والأفضل بلغته. فارغ: كما هو مقترح
prompt-hint-goal = تُعاد صياغته مع الشخص: بكلماته، قابلاً للقياس، مع يوم. Ctrl+U يفرغ السطر
prompt-hint-proposal = Enter للحفظ. فارغ (Ctrl+U): كما هو مقترح

plan-over = منجز أو مرفوض
plan-need = الحاجة
plan-goal = الهدف (اقتراح)
plan-goal_agreed = الهدف
plan-strengths = نقاط القوة
plan-day_now = الآن: { $day }
plan-own_words = يقول الشخص: «{ $words }»
plan-remarks = { $others ->
    [0] ملاحظة ({ $key }): { $remark }
   *[other] ملاحظة ({ $key }): { $remark } (+ { $others })
}

remark-no_goal = لا هدف للحاجة «{ $need }»
remark-no_measure = لا إجراء للحاجة «{ $need }»
remark-no_actor = لا أحد يقود: { $measure }
remark-no_day = بلا يوم: { $measure }
remark-too_late = بعد آخر يوم آمن ({ $day }): { $measure }
remark-work_waits = «{ $measure }» ينتظر «{ $before }»: الأفضل معاً
remark-only_language = لغة بلا عمل أو تعليم: الأفضل معاً
remark-many_goals = { $count } أهداف في وقت واحد؛ ثلاثة على الأكثر حتى المراجعة

smart-dated = حتى { $day }: { $goal }. الخطوة التالية: { $step }. الدعم: { $actor }.
smart-step = { $goal }. الخطوة التالية: { $step }. الدعم: { $actor }.
smart-goal = { $goal }.

why-own = هذا الإجراء أضافه المستشار، ولا توجد قاعدة وراءه.
why-trace = هكذا تقرّر
explained-title = لماذا، ولماذا لا

note-plan_changed = تم التغيير
note-plan_goal = تم الاتفاق على الهدف
note-plan_need = أُضيفت الحاجة
note-plan_measure = أُضيف الإجراء
note-plan_strength = سُجّلت نقطة القوة
note-plan_moved = تم النقل
note-plan_no_further = لا يمكن أبعد من هنا؛ يمكن تغيير الأولوية.
note-plan_complete = لا شيء ينقص: لكل حاجة ثقيلة هدف وإجراء وشخص ويوم.
note-plan_day_unclear = لا يوجد هذا اليوم: مثلاً 24.12. أو +14.
note-plan_words_needed = الرجاء كتابة كلمات، أو Esc.
