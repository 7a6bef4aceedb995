# What the plan says about time: both readings of a posted letter, what offices owe, what is left.

document-plan-owed = ما على الدائرة أن تقدّمه
document-owes = الرد
document-column-owed = عليها أن تقدّم
document-column-then = إذا لم يأتِ شيء
document-owed-from_filing = محسوب من اليوم المخطط لتقديم الطلب. يُسجَّل يوم التقديم الفعلي مع الإثبات.
document-notified = { $law }: رسالة بتاريخ { $posted }، تُعدّ مبلَّغة في { $notified }. إذا وصلت متأخرة مع إثبات فيُحسب اليوم الأخير؛ يُرجى الاحتفاظ بالظرف.
document-two_readings = قراءتان: { $earlier } ({ $fixed }) أو { $later } ({ $moved }). تُعتمد هنا الأقرب.
document-urgent = يبقى: { $way }
document-plan_b = الخطة البديلة: رقم { $numbers }
document-review-moved = { $planned }، وفي يوم عمل: { $open }

service-sgb_x = § 37 Abs. 2 SGB X
    .fixed = اليوم لا يتأجل حتى لو كان سبتاً أو أحداً أو عطلة: BSG, 6.5.2010, B 14 AS 12/09 R
    .moved = يتأجل إلى يوم العمل التالي كما في قانون الضرائب: BFH, 14.10.2003, IX R 68/98
service-vwvfg = § 41 Abs. 2 VwVfG
    .fixed = اليوم لا يتأجل كما في القانون الاجتماعي: BSG, 6.5.2010, B 14 AS 12/09 R
    .moved = يتأجل إلى يوم العمل التالي كما في قانون الضرائب: BFH, 14.10.2003, IX R 68/98
service-lzg_nrw = § 4 Abs. 2 LZG NRW
    .fixed = اليوم لا يتأجل كما في القانون الاجتماعي: BSG, 6.5.2010, B 14 AS 12/09 R
    .moved = يتأجل إلى يوم العمل التالي كما في قانون الضرائب: BFH, 14.10.2003, IX R 68/98
service-zpo = §§ 180, 182 ZPO (gelber Umschlag)
    .fixed = يُحسب اليوم المكتوب على الظرف الأصفر
    .moved = يُحسب اليوم المكتوب على الظرف الأصفر

owes-confirmation_kita = تأكيد الاستلام من مكتب رعاية الأطفال والشباب (Jugendamt)
    .then = السؤال كتابةً مع إرفاق نسخة من الإبلاغ والإثبات
owes-place_kita = تحديد مكان رعاية
    .then = الاعتراض أو طلب مستعجل إلى المحكمة الإدارية ممكن؛ يُرجى أن يتحقق منه مختص
owes-decision_sgg = القرار في الطلب (6 أشهر، SGG § 88 Abs. 1)
    .then = دعوى بسبب التأخر (Untätigkeitsklage) إلى المحكمة الاجتماعية ممكنة؛ وعند نقص المال طلب مستعجل فوراً. يُرجى أن يتحقق منه مختص
owes-decision_vwgo = القرار في الطلب (3 أشهر، VwGO § 75)
    .then = دعوى بسبب التأخر (Untätigkeitsklage) إلى المحكمة الإدارية ممكنة؛ يُرجى أن يتحقق منه مختص

urgent-kita_at_once = الإبلاغ بالحاجة دون تأخير وبيان سبب عدم إمكان ذلك قبل الآن (KiBiz § 5 Abs. 2)
