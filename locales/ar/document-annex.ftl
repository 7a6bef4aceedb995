# The plan for the file on paper: its core, and the annexes behind the signatures.

document-annex = ملحق { $number }: { $title }
document-annex-measures = كل الإجراءات مع أسبابها
document-annex-situation = الوضع الحالي وكل الأهداف
document-annex-people = المشاركون والأوراق والعروض
document-annex-time = ما على الدوائر من مواعيد والطريق إلى الجنسية
document-annex-answers = الأجوبة والأسئلة المفتوحة
document-annex-basis = وضع القانون والمصادر

document-plan-next = الإجراءات التالية
document-plan-path = من الوصول إلى التجنّس
document-plan-counting = كيف حُسبت المهل من الرسائل
document-plan-said = الأجوبة

document-detail-what = ماذا
document-detail-who = مَن ومتى
document-detail-why = لماذا

document-goals-later = { $count ->
    [one] في الملحق هدف آخر.
    [two] في الملحق هدفان آخران.
    [few] في الملحق { $count } أهداف أخرى.
   *[other] في الملحق { $count } هدفاً آخر.
 } ثلاثة أهداف على الأكثر في وقت واحد إلى أن تُراجَع الخطة.
document-more-annex = { $count ->
    [one] في الملحق سطر آخر.
    [two] في الملحق سطران آخران.
    [few] في الملحق { $count } أسطر أخرى.
   *[other] في الملحق { $count } سطراً آخر.
 }
document-numbers = رقم { $numbers }
document-critical = الأضيق وقتاً: رقم { $chain }{ $links ->
    [one] {""}
   *[other] {" "}بهذا الترتيب
 }؛ الوقت المتبقي الزائد: { $days ->
    [0] لا شيء
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يوماً
 }، إذا استغرق كل شيء المدة المعتادة
document-consent-nobody = لا موافقة لأي جهة: السؤال قبل كل اتصال
document-consent-some = { $actors }؛ وقبل الاتصال بأي جهة أخرى يجب السؤال أولاً
document-law-certainty = { $text } ({ $certainty })
document-path-no_promise = نظرة عامة للمراجعة، وليست وعداً.

document-column-urgent = إذا تأخّر الوقت
document-column-lacking = ما زال ناقصاً
document-column-unclear = غير معروف
document-column-earliest = أقرب موعد

# Stands in data for other programs where somebody wrote freely.
document-own_words = كلمات خاصة لا تُنقل
