# A letter on the table: four questions, and what comes of it.

command-letter = رسالة
context-letter = رسالة

letter_desk-ask-kind = ما نوع الرسالة؟
letter_desk-ask-date = ما التاريخ المكتوب عليها؟ الظرف الأصفر: التاريخ المكتوب على الظرف
letter_desk-ask-day = أي يوم مكتوب في الرسالة؟
letter_desk-ask-way = كيف وصلت الرسالة؟
letter_desk-ask-instruction = هل تقول الرسالة كيف يمكن الاعتراض (Rechtsbehelfsbelehrung)؟
letter_desk-type_date = اختيار حرف أو كتابة التاريخ ثم Enter
letter_desk-typed = التاريخ: { $date }
letter_desk-today = اليوم
letter_desk-instruction-yes = نعم
letter_desk-instruction-no = لا، أو هي خاطئة
letter_desk-instruction-unknown = غير معروف
letter_desk-result = النتيجة
letter_desk-no_result = لا يمكن حساب مهلة من هذا التاريخ.
letter_desk-passed = انتهت هذه المهلة. إلى الاستشارة اليوم: طلب إعادة المهلة (Wiedereinsetzung) ممكن لوقت قصير فقط.
letter_desk-at_once = إلى الاستشارة القانونية اليوم، حتى لو كانت المهلة أطول.
letter_desk-due = { $day }
letter_desk-safe_by = الأضمن حتى { $day }
letter_desk-label-due = المهلة
letter_desk-label-appointment = الموعد
letter_desk-label-remedy = ماذا
letter_desk-label-measure = المطلوب
letter_desk-label-to = إلى
letter_desk-label-why = لماذا
letter_desk-label-reading = الحساب
letter_desk-label-calendar = التقويم
letter_desk-calendar = { $day }: موعد استشارة
letter_desk-later = قراءة أبعد حتى { $later }: { $moved }.
letter_desk-take_into_case = Enter: نقلها إلى الملف المفتوح
letter_desk-take_into_new = Enter: بدء ملف جديد. بلا ملف لا يُحفظ شيء.

reading-fixed = { $due }: اليوم مكتوب في الرسالة، ولا يتأجل.
reading-posted = { $due }: رسالة بتاريخ { $from }، تُعدّ مبلَّغة في { $notified }.
reading-envelope = { $due }: محسوب من اليوم المكتوب على الظرف، { $from }.
reading-received = { $due }: محسوب من { $from }، وهو أقرب يوم.
reading-without_instruction = { $due }: إذا كان بيان طريق الاعتراض ناقصاً أو خاطئاً. لا يُعتمد على ذلك.

note-letter_taken = الرسالة موجودة في الملف.
note-letter_no_place = لا مكان للرسائل في هذه الاستمارة.
note-no_letters = لا توجد أنواع رسائل مسجّلة.
note-no_date = هذا ليس تاريخاً. مثلاً 21.11.2026.
note-date_ahead = هذا التاريخ لم يأتِ بعد، وتاريخ الرسالة يكون في الماضي. اقرؤوه مرة أخرى من فضلكم.
command-letter_here = رسالة
