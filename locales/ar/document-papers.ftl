# What the documents beside the old ones need: subtitles, annexes, checklist, handover, conference.

## Names of the documents, as they are offered

document-kind-plan = خطة المساعدة للملف
document-kind-client = ورقة للشخص بلغته
document-kind-checklist = قائمة الوثائق للشخص
document-kind-handover = ورقة تسليم لجهة أخرى
document-kind-conference = ورقة اجتماع الحالة

## The plan for the file

document-plan-subtitle = { $status } بتاريخ { $day }
document-plan-person = الشخص
document-plan-household = الأسرة
document-plan-strengths = نقاط القوة
document-note-versions = الاستمارة { $form }، الإصدار { $version }؛ القواعد { $rules }.
document-reason-why = لماذا
document-column-severity = الأهمية
document-column-measures = الرقم

## The person's own page
# The sentences are said in German at a counter; other languages say what they mean.

document-client-phrases = جُمل بالألمانية للشباك
document-phrase-receipt = أريد تسليم هذه الأوراق. أرجو إعطائي إيصال استلام مع التاريخ.
document-phrase-missing = أرجو أن تكتبوا لي ما الذي ما زال ناقصاً وحتى متى.
document-phrase-language = أتكلم { $language }. هل يمكنكم التحدث ببطء أو إحضار من يترجم؟

## Papers: there, missing, who gets them

document-checklist-title = وثائقي
document-checklist-how = ضعوا علامة على ما هو موجود لديكم. ما ينقص نُحضره معاً.
document-checklist-none = لا تحتاجون إلى وثائق لخطواتكم القادمة.
document-checklist-note = لا تسلّموا الأوراق الأصلية أبداً: أظهروا الأصل وسلّموا نسخة.
document-column-paper = الوثيقة
document-column-there = موجودة
document-column-missing = ناقصة
document-column-gets_it = من يُحضرها؟
document-column-by = حتى متى

## The warm handover

document-handover-title = ورقة تسليم
document-handover-to = إلى
document-handover-reached = جهة الاتصال
document-handover-phone = هاتف الشخص
document-handover-done = ما أُنجز
document-handover-topics = الموضوع
document-handover-request = طلبنا
document-handover-request-appointment = أرجو إعطاء الشخص موعداً وإخباره بما عليه إحضاره.
document-handover-request-answer = أرجو إعلامنا بالنتيجة باختصار، حتى لو لم يكن الأمر من اختصاصكم.
document-handover-reply = الرد
document-handover-reply-contact = الشخص المسؤول، الهاتف
document-handover-reply-appointment = الموعد في، الساعة
document-handover-reply-result = النتيجة
document-handover-consent = وافق الشخص على أن ننقل هذه المعلومات إلى: { $actor }. يمكنه سحب موافقته في أي وقت. أرجو استخدام المعلومات لهذا الأمر فقط.
document-column-your_role = دوركم

## The case conference

document-conference-title = اجتماع الحالة
document-conference-when = اليوم والمكان
document-conference-chair = الإدارة
document-conference-consent = حيث لا توجد موافقة: يُسأل الشخص أولاً ثم تُدعى الجهة. الشخص نفسه مدعو دائماً.
document-conference-topics = المواضيع
document-conference-decisions = القرارات
document-column-present = حاضر
document-column-decision = ماذا
document-column-who = من
document-signature-minutes = المحضر

## Why a document is not made

document-refused-no_recipient = لا يُعرف لمن تذهب ورقة التسليم. اختاروا جهة سُجّلت لها موافقة.
document-refused-no_consent = لم تُسجَّل موافقة لهذه الجهة. اسألوا الشخص وسجّلوا جوابه.
document-refused-no_part = ليس لهذه الجهة دور في هذه الخطة.
document-refused-no_font = لا يوجد خط فيه كل الحروف ({ $letters }). يجب تثبيت الحزمة { $package } أو اختيار صيغة أخرى.
document-refused-not_built = هذه الصيغة غير متوفرة في هذا البرنامج. اختاروا ODT وحوّلوه.
document-refused-template = القالب { $file } فيه خطأ. أخبروا المسؤول عن البرنامج.
