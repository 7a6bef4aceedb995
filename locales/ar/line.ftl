# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section's name
line-place = السؤال { $at } من { $of } · { $section }
line-known = حتى الآن: { $value }
line-more = … و{ $count } من الخيارات الأخرى: اكتبوا حروفاً للبحث
line-several = يمكن اختيار أكثر من واحد، مع فاصلة بينها.
line-roster = كتابة اسم: إضافته. رقم: تعديل السطر. -1: حذف السطر الأول. +: سطر بلا اسم. >: هذا كل شيء.
line-understood = مفهوم: { $value }
line-saved = تم الحفظ.
line-not_stored = لم يُحفظ، كما اتُّفق.
line-error = يرجى المراجعة: { $text }
line-warning = ملاحظة: { $text }
line-help =
    الإجابة: نص أو تاريخ (يوم.شهر.سنة) أو رقم الخيار أو بداية نصه؛ وإذا كانت عدة خيارات فافصلوا بينها بفاصلة.
    #1 لا أعرف · #2 أفضّل عدم الإجابة · #3 لاحقاً · #4 لا ينطبق
    > التالي · < السابق · ~ التراجع عن آخر إجابة · * مع نص: ملاحظة
    ! النقاط المفتوحة · !2 إلى الثانية منها · = خطة المساعدة حتى الآن · ? مساعدة · . إنهاء
line-open = النقاط المفتوحة: { $count }
line-reason-failed = يرجى المراجعة
line-reason-withheld = يحتاج إلى توضيح
line-reason-not-asked = لم يُسأل بعد
line-reason-off-route = محفوظ ولا يُحسب حالياً
line-fault-empty = لم يُكتب شيء. > للمتابعة.
line-fault-date = هذا ليس تاريخاً. مثلاً: 29.12.2026 أو 12.2026 أو 2026
line-fault-time = هذا ليس وقتاً. مثلاً: 9:30
line-fault-number = هذا ليس رقماً.
line-fault-range = هذا الرقم غير ممكن هنا.
line-fault-choose = يرجى كتابة رقم أحد الخيارات. ? تعرض المساعدة.
line-anonymous = الحديث بلا اسم: لا يُكتب هذا. > للمتابعة.
line-languages = لغة الشخص: رقمها، أو بداية اسمها أو اسم بلد
line-notice-help = اكتبوا 1 أو 2 أو 3؛ النقطة . تنهي ولا يُحفظ شيء.
line-pseudonym = اسم مستعار أو رمز:
line-passphrase = كلمة المرور:
line-new-passphrase = كلمة مرور جديدة لهذا الجهاز:
line-passphrase-again = مرة أخرى:
line-recovery =
    رمز الاستعادة. اكتبوه الآن من فضلكم؛ لن يظهر مرة أخرى أبداً:
    { $code }
    من دون كلمة المرور ومن دون هذا الرمز لا يستطيع أحد قراءة الملفات بعد ذلك.
# $number: the first characters of the case's number
line-resumed = الملف { $number }: نتابع من حيث توقف الحديث.
line-milestone = اكتمل الحديث القصير. تليها كل الأسئلة الباقية؛ علامة = تعرض خطة المساعدة، والنقطة . تنهي.
line-finished = تم طرح كل الأسئلة. مسودة خطة المساعدة:
line-stopped = تم التوقف. ما قيل يبقى محفوظاً. مسودة خطة المساعدة حتى الآن:
# $number: the first characters of the case's number
line-number = رقم الملف { $number }. للمتابعة: lotse interview --plain --case { $number }. للأوراق: lotse export { $number }
