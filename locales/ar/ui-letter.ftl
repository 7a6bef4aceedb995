# A letter on the table: four questions, and what comes of it.

command-letter = رسالة
context-letter = رسالة

letter-ask-kind = ما نوع الرسالة؟
letter-ask-date = ما التاريخ المكتوب عليها؟ الظرف الأصفر: التاريخ المكتوب على الظرف
letter-ask-day = أي يوم مكتوب في الرسالة؟
letter-ask-way = كيف وصلت الرسالة؟
letter-ask-instruction = هل تقول الرسالة كيف يمكن الاعتراض (Rechtsbehelfsbelehrung)؟
letter-type_date = اختيار حرف أو كتابة التاريخ ثم Enter
letter-typed = التاريخ: { $date }
letter-today = اليوم
letter-instruction-yes = نعم
letter-instruction-no = لا، أو هي خاطئة
letter-instruction-unknown = غير معروف
letter-result = النتيجة
letter-no_result = لا يمكن حساب مهلة من هذا التاريخ.
letter-passed = انتهت هذه المهلة. إلى الاستشارة اليوم: طلب إعادة المهلة (Wiedereinsetzung) ممكن لوقت قصير فقط.
letter-at_once = إلى الاستشارة القانونية اليوم، حتى لو كانت المهلة أطول.
letter-due = { $day }
letter-safe_by = الأضمن حتى { $day }
letter-label-due = المهلة
letter-label-appointment = الموعد
letter-label-remedy = ماذا
letter-label-measure = المطلوب
letter-label-to = إلى
letter-label-why = لماذا
letter-label-reading = الحساب
letter-label-calendar = التقويم
letter-calendar = { $day }: موعد استشارة
letter-later = قراءة أبعد حتى { $later }: { $moved }.
letter-take_into_case = Enter: نقلها إلى الملف المفتوح
letter-take_into_new = Enter: بدء ملف جديد. بلا ملف لا يُحفظ شيء.

reading-fixed = { $due }: اليوم مكتوب في الرسالة، ولا يتأجل.
reading-posted = { $due }: رسالة بتاريخ { $from }، تُعدّ مبلَّغة في { $notified }.
reading-envelope = { $due }: محسوب من اليوم المكتوب على الظرف، { $from }.
reading-received = { $due }: محسوب من { $from }، وهو أقرب يوم.
reading-without_instruction = { $due }: إذا كان بيان طريق الاعتراض ناقصاً أو خاطئاً. لا يُعتمد على ذلك.

note-letter_taken = الرسالة موجودة في الملف.
note-letter_no_place = لا مكان للرسائل في هذه الاستمارة.
note-no_letters = لا توجد أنواع رسائل مسجّلة.
note-no_date = هذا ليس تاريخاً. مثلاً 21.11.2026.
command-letter_here = رسالة
