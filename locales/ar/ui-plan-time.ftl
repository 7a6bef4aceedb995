# What the plan knows about a measure besides who does what.

plan-mark-critical = * السلسلة الحرجة
plan-mark-unreachable = ! لم يعد ممكناً

fact-arrow = ←
fact-urgent = يبقى
fact-chain = واحداً بعد الآخر
fact-plan_b = الخطة البديلة
fact-plan_b-receipt = إذا لم يوجد إثبات الاستلام في { $days }: { $measure }
fact-plan_b-decision = إذا لم يوجد قرار في { $days }: { $measure }
fact-counted = هكذا حُسب
fact-ideal = الأفضل حتى { $day }
fact-from_partial = التاريخ معروف جزئياً فقط، وحُسب من أقرب يوم ممكن.
fact-undated = لا يوم بعد، فهذا مفتوح
fact-critical = السلسلة الحرجة
fact-critical-chain = { $chain } · { $slack }
fact-slack = الوقت المتبقي
fact-slack-days = { $count ->
    [zero] لا يوجد وقت إضافي
    [one] يوم واحد إضافي
    [two] يومان إضافيان
    [few] { $count } أيام إضافية
    [many] { $count } يوماً إضافياً
   *[other] { $count } يوم إضافي
}
fact-slack-missing = { $count ->
    [zero] لا ينقص يوم
    [one] ينقص يوم واحد
    [two] ينقص يومان
    [few] تنقص { $count } أيام
    [many] ينقص { $count } يوماً
   *[other] ينقص { $count } يوم
}
fact-latest_start = { $slack }، ويُبدأ في { $day } على الأبعد
fact-starts_on-receipt = حالما يوجد إثبات الاستلام: { $measures }
fact-starts_on-decision = حالما يصدر القرار: { $measures }
fact-owed = على الدائرة
fact-owed-line = { $what } حتى { $day }
fact-owed-then = إذا لم يأتِ شيء: { $then }
