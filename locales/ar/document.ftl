# The documents: the plan for the file, the person's own page, and the words both share.
# Numbers are those of the measures in the plan.

## The person's own page: plain words, nothing on status or protection

document-client-title = خطواتكم القادمة
document-client-today = بتاريخ { $day }
document-client-none = لا يوجد الآن ما عليكم فعله بأنفسكم. سنتواصل معكم.
document-client-step = الخطوة { $number }
document-client-for = لأجل
document-client-when = متى
document-client-on = في { $day }
document-client-by = حتى { $day }
document-client-where = أين
document-client-here = عندنا، في مكتب الاستشارة
document-client-bring = يُرجى إحضار
document-client-review = في { $day } ننظر معاً ما الذي تحقق.
document-client-note = هل لديكم أسئلة؟ تفضّلوا إلينا أو اتصلوا بنا. هذه الورقة اقتراح، والقرار لكم.

## The plan for the file

document-plan-title = خطة المساعدة
document-plan-draft = مسودة
document-plan-language = لغة الشخص
document-plan-occasion = سبب الزيارة والطلب
document-plan-deadlines = المهل والمواعيد
document-plan-wishes = رغبات الشخص
document-plan-goals = الأهداف
document-plan-no_measures = لا ينتج أي إجراء عن الإجابات حتى الآن.
document-plan-people = المشاركون
document-plan-documents = الوثائق
document-plan-agreements = الاتفاقات: من يتولى ماذا؟
document-plan-risks = إذا لم ينجح شيء ما (الخطة البديلة)
document-plan-reviews = المراجعة
document-plan-open = أسئلة مفتوحة
document-plan-signatures = التوقيعات

document-quote = «{ $words }»
document-goal = { $goal } (رقم { $numbers })
document-goal-by = { $goal } – حتى { $day } (رقم { $numbers })
document-due = { $day } ({ $kind })
document-due-safe = { $day } ({ $kind })، والأضمن حتى { $safe_by }
document-unreachable = رقم { $number }: لم يعد ممكناً في الموعد إذا استغرق كل شيء مدته المعتادة ({ $days ->
    [one] تأخير يوم واحد
    [two] تأخير يومين
    [few] تأخير { $days } أيام
   *[other] تأخير { $days } يوماً
 }). السلسلة: { $chain }
document-after = بعد رقم { $number }
document-together = مع رقم { $number }
document-lacks-receipt = فقط إذا لم يتوفر إثبات لرقم { $numbers }
document-lacks-decision = فقط إذا لم يصدر قرار لرقم { $numbers }
document-plan_b-receipt = إذا لم يتوفر في { $days } إثبات لرقم { $numbers }: { $measure }
document-plan_b-decision = إذا لم يصدر حتى { $days } قرار لرقم { $numbers }: { $measure }
document-role = { $role }: رقم { $numbers }
document-numbered = { $text } (رقم { $numbers })
document-contact-stale = يجب التحقق قبل الاستعمال
document-consent-none = لا توجد موافقة
document-open-withheld = { $question } – { $why }
document-outdated = لم تُراجع القاعدة منذ مدة طويلة
document-sealed = سري، لا يُطبع
document-row = الشخص { $number }
document-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
       *[other] { $count } يوماً
    }
document-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
       *[other] { $count } شهراً
    }
document-decimal_sign = ,
# Between the items of a list, with its blank.
document-comma = { "، " }

document-note-draft = هذه الخطة اقتراح من البرنامج، والقرار للناس: يمكن قبول كل سطر أو تغييره أو رفضه مع ذكر السبب.
document-note-no_advice = لا تُغني الخطة عن الاستشارة القانونية.
document-note-certainty = «مؤكد» يعني أن القانون ينص عليه، و«مرجّح» أنه يسري في معظم الحالات، و«للتحقق» أن على أحدهم أن يتأكد.
document-note-outdated = تجاوزت قاعدة واحدة على الأقل تاريخ مراجعتها: يُرجى التحقق من الوضع القانوني.

document-reason-because = لأن
document-reason-rule = القاعدة
document-reason-law = القانون
document-reason-parameters = وضع القانون
document-reason-gaps = لم يُتحقق منه
document-reason-sources = المصادر

document-signature-client = طالب المشورة
document-signature-case_management = مسؤول الحالة
document-signature-interpreter = الترجمة الشفوية

document-column-number = رقم
document-column-priority = الأولوية
document-column-domain = مجال الحياة
document-column-need = الحاجة
document-column-goal = الهدف
document-column-measure = الإجراء
document-column-lead = يقود
document-column-with = يشارك
document-column-decides = يقرر
document-column-client_task = مهمة الشخص
document-column-due = المهلة
document-column-safe_by = الأضمن حتى
document-column-kind = النوع
document-column-act_by = يُنجز حتى
document-column-after = يعتمد على
document-column-documents = الوثائق
document-column-law = القانون
document-column-status = الحالة
document-column-actor = الجهة
document-column-roles = الدور
document-column-contact = للتواصل
document-column-consent = الموافقة

document-status-proposed = مقترح
document-status-agreed = متفق عليه
document-status-rejected = مرفوض
document-status-done = منجز

document-not_asked = لم يُسأل
document-parameter = { $value } (منذ { $day }، { $certainty })
