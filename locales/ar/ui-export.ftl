# Documents on their way to a file, and the next appointment for the person's telephone.

command-appointment = الموعد كرمز QR
context-appointment = الموعد كرمز QR

export-title = ماذا نُصدّر؟
export-recipient = لمن تذهب ورقة التسليم؟
export-letter = أي رسالة؟
export-calendar = تقويم
export-format = بأي صيغة؟
export-instead = لا ورق إلى البيت: ماذا بدلاً منه؟
# Nobody may get a handover sheet.
export-nobody_allowed = لم يسمح الشخص بعد بإخبار أي جهة. اسألوه وسجّلوا الجواب عند سؤال مشاركة البيانات، ثم تابعوا هنا. Esc: رجوع
export-no_letter = لا توجد الآن رسالة جاهزة مناسبة لهذه الخطة. Esc: رجوع
export-data = خطة المساعدة كبيانات (JSON)
export-fhir = خطة المساعدة كبيانات FHIR دون اسم الشخص
export-calendar-counselor = لي: المهل والمواعيد، دون ذكر موضوعها
export-calendar-client = للشخص: المواعيد، دون ذكر موضوعها
export-calendar-named = لي مع العناوين: فقط إذا لم يرَ أحد غيري التقويم
export-format-odt = ODT: للتعديل (LibreOffice أو Word)
export-format-pdf = PDF: للطباعة والحفظ
export-format-docx = DOCX: للتعديل في Word
export-format-html = HTML: للمتصفح
export-format-md = Markdown: نص بسيط
export-instead-office = إبقاؤها في المكتب: يُكتب الملف واسمه يدل على ذلك
export-instead-screen = عرضها على الشاشة
export-instead-appointment = عرض الموعد القادم كرمز QR
# Part of a file's name: letters from a to z and hyphens only.
export-file_stays = stays-in-office

note-writing = تجري الكتابة …

# On the person's side of the screen.
client_view-appointment = موعد يوم { $day }: اقرأوه بكاميرا الهاتف
client_view-no_appointment = لا يوجد موعد بعد
appointment-too_small = النافذة أصغر من رمز QR: يحتاج إلى { $columns } عموداً و{ $rows } سطراً.

# On her paper, beside the code.
document-client-code = موعد يوم { $day }: يُضاف إلى التقويم بكاميرا الهاتف
