# What stands on the screens beside questions, options and the plan.

locale-name = العربية
locale-name-de = Arabisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Keys

# Stands in front of a letter.
key-control = Ctrl+
key-enter = Enter
key-tab = Tab
key-back_tab = Shift+Tab
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-page_up = PgUp
key-page_down = PgDn
key-escape = Esc
key-paste = لصق
keys-key = المفتاح
keys-what = ماذا يفعل
keys-everywhere = في كل مكان تقريباً
keys-where = أين
# Letters that answer yes or no at once.
letters-yes = ن
letters-no = ل

## Commands

command-answer = إجابة
command-submit = متابعة
command-yes = نعم
command-no = لا
command-next = متابعة بلا إجابة
command-back = رجوع
command-step_back = رجوع
command-next_field = الحقل التالي
command-talk_language = اختيار اللغة
command-new_case = ملف جديد
command-new_code = رمز استرداد جديد
command-up = إلى الأعلى
command-down = إلى الأسفل
command-page_up = صفحة إلى الأعلى
command-page_down = صفحة إلى الأسفل
command-close = إغلاق
command-question_menu = خيارات السؤال
command-unknown = لا يعرف
command-declined = لا يريد الإجابة
command-later = يوضَّح لاحقاً
command-not_applicable = لا ينطبق
command-plan = خطة المساعدة
command-undo = تراجع
command-redo = إعادة
command-swap_languages = تبديل اللغتين
command-client_view = شاشة للشخص
command-blank = إفراغ الشاشة
command-menu = القائمة
command-deadlines = إظهار المواعيد أو إخفاؤها
command-overview = نظرة عامة
command-open_points = نقاط مفتوحة
command-migration = صيغة جديدة من الأسئلة
command-save_again = محاولة الحفظ مجدداً
command-close_case = إغلاق الملف
command-question_help = إظهار الشرح أو إخفاؤه
command-remark = ملاحظة
command-source = مصدر الإجابة
command-clear = سحب الإجابة
command-override = تجاوز التحذير مع ذكر السبب
command-skip_section = تخطي القسم أو استئنافه
command-remove_row = حذف من القائمة
command-details = التفاصيل
command-told = قراءة الكل
command-why = لماذا؟
command-accept = قبول
command-accept_all = قبول الكل
command-reject = رفض
command-done = تم
command-reopen = إعادته اقتراحاً
command-export = تصدير
command-directory = العروض
command-retry = محاولة أخرى
command-return = العودة إلى الملف
command-lock = قفل
command-help = مساعدة
command-help_letter = مساعدة
command-quit = إنهاء
command-quit_here = إنهاء

## Places

context-first_start = التشغيل الأول
context-unlock = فتح القفل
context-new_passphrase = عبارة سر جديدة
context-new_code = رمز استرداد جديد
context-start = صفحة البداية
context-notice = التوضيح والموافقة
context-interview = السؤال
context-rows = قائمة
context-end = نهاية الأسئلة
context-overview = نظرة عامة
context-open_points = نقاط مفتوحة
context-plan = خطة المساعدة
context-leaving = الحفظ عند المغادرة
context-failed = خلل
context-menu = القائمة
context-help = المساعدة
context-prompt = سطر الكتابة
context-confirm = سؤال تأكيد
context-export = التصدير
context-source = المصدر
context-why = التعليل
context-client_view = شاشة للشخص
context-blank = شاشة فارغة

## Banners

banner-training = تدريب – لا تُدخلوا بيانات حقيقية
banner-training-short = تدريب
banner-not_stored = لا يُحفظ شيء: عند الإغلاق يضيع كل شيء
banner-anonymous = دون ذكر الهوية: لا أسماء ولا عناوين ولا أرقام
banner-machine = ترجمة آلية لم تُراجَع بعد

## Saving

save-saved = محفوظ
save-saving = جارٍ الحفظ …
save-not_stored = في الذاكرة فقط
save-failed = لم يُحفظ

## First start

first_start-title = أهلاً بكم في lotse
first_start-language = بأي لغة تعملون؟
first_start-language-hint = ↑↓ ثم Enter
first_start-passphrase = اختاروا عبارة سر
first_start-passphrase-hint = على الأقل { $characters } حرفاً أو { $words } كلمات. جملة لا يعرفها غيركم يسهل تذكرها.
first_start-passphrase-first = عبارة السر
first_start-passphrase-second = مرة أخرى
first_start-passphrase-warning = بلا عبارة السر وبلا رمز الاسترداد لا يستطيع أحد فتح البيانات، ولا نحن أيضاً. وهذا نهائي.
first_start-making = يجري إنشاء المخزن …
first_start-making-hint = يستغرق ذلك بضع ثوانٍ.
first_start-code = رمز الاسترداد
first_start-code-hint = اكتبوه على ورقة واحفظوها بعيداً عن الجهاز. لن يظهر إلا الآن.
first_start-code-continue = بعد كتابته اضغطوا Enter. سيُطلب منكم إدخال مجموعتين منه.
first_start-typed_back = أدخلوا مجموعتين من الورقة
first_start-typed_back-group = المجموعة { $number }
first_start-typed_back-wrong = هذه المجموعة غير صحيحة. يرجى النظر في الورقة.
first_start-typed_back-hint = هكذا نتأكد من أن الرمز مكتوب على الورقة بشكل صحيح. Esc يعرضه مرة أخرى.
passphrase-short = قصيرة جداً: 12 حرفاً أو 4 كلمات على الأقل
passphrase-uniform = متشابهة جداً: يرجى استعمال حروف مختلفة أكثر
passphrase-different = الإدخالان مختلفان. يرجى كتابة الثاني مرة أخرى.
passphrase-new = اختاروا عبارة سر جديدة
passphrase-new-hint = تحل محل العبارة السابقة. ويبقى رمز الاسترداد على الورقة صالحاً. Esc: بلا تغيير
passphrase-changing = يجري تغيير عبارة السر …

## Unlock

unlock-title = مقفل
unlock-passphrase = عبارة السر
unlock-code = رمز الاسترداد
unlock-passphrase-hint = Enter يفتح القفل. Tab: برمز الاسترداد
unlock-code-hint = Enter يفتح القفل. Tab: بعبارة السر
unlock-waiting = جارٍ التحقق …
unlock-attempts = { $count ->
        [one] محاولة واحدة غير صحيحة
        [two] محاولتان غير صحيحتين
        [few] { $count } محاولات غير صحيحة
       *[other] { $count } محاولة غير صحيحة
    }
unlock-kept = بعض الإجابات لم تُحفظ بعد. لن تضيع: يرجى فتح القفل فتُحفظ.
unlock-waking = يبدأ lotse …

## Start

start-title = الملفات
start-search = بحث
start-search-hint = اكتبوا الاسم، ↑↓ للاختيار، Enter للفتح
start-new = { $key }: ملف جديد
start-empty = لا توجد ملفات بعد. { $key } يبدأ الملف الأول.
start-no_match = لا يوجد ملف مطابق للبحث
start-reading = جارٍ قراءة الملفات …
start-opening = جارٍ فتح الملف …
start-nameless = بلا اسم
start-anonymous = دون ذكر الهوية
start-last_contact = آخر لقاء { $day }
start-deadlines = { $count ->
        [0] لا مواعيد نهائية مفتوحة
        [one] موعد نهائي واحد مفتوح
        [two] موعدان نهائيان مفتوحان
        [few] { $count } مواعيد نهائية مفتوحة
       *[other] { $count } موعداً نهائياً مفتوحاً
    }
start-next_deadline = الموعد القادم { $day }
start-count = { $shown } من { $total }
start-practice = lotse --training: للتدريب بلا بيانات حقيقية
start-code_unconfirmed = لم يُتحقق من رمز الاسترداد بعد. من دونه يضيع كل شيء إذا نُسيت عبارة السر. { $key } ينشئ رمزاً جديداً.

## Notice and consent

notice-title = قبل أن نبدأ
notice-language = لغة الحديث: { $name }
notice-language-hint = Tab أو اكتبوا الاسم
notice-who = أقدّم لكم المشورة وأكتب ما نقوله. لا أعطي أحداً شيئاً من دون إذنكم، ولا حتى دائرة الأجانب (Ausländerbehörde).
notice-duty = هناك استثناءات: عند الخطر على الحياة أو الصحة، وخاصة على الأطفال، يجب أن أطلب المساعدة، وسأخبركم بذلك قبلها. كما يجب على الجهات الحكومية أن تبلّغ إذا علمت بأن شخصاً في ألمانيا من دون أي تصريح: إن كان هذا حالكم فلا تذكروا هويتكم.
notice-free = كل شيء اختياري. يمكنكم ترك أي سؤال والتوقف في أي وقت، ولن يضركم ذلك.
notice-anonymous = يمكنكم عدم ذكر هويتكم. عندها لا أكتب اسماً ولا عنواناً ولا رقماً.
notice-purpose = نكتب إجاباتكم لنضع معكم خطة مساعدة (Hilfeplan). الأساس القانوني هو موافقتكم (المادة 6 فقرة 1 حرف أ والمادة 9 فقرة 2 حرف أ من اللائحة العامة لحماية البيانات).
notice-where = البيانات مشفّرة على جهاز مكتب الاستشارة هذا. المسؤول هو المكتب الذي تجدون اسمه وجهة الاتصال لحماية البيانات على لوحة الإعلانات. ولا يُنقل إلا ما تسمحون به لكل جهة على حدة.
notice-how_long = نمحو البيانات عندما تنتهي الاستشارة ولا يبقى واجب قانوني بالاحتفاظ بها.
notice-rights = يحق لكم أن تروا بياناتكم وتأخذوا نسخة منها وتطلبوا تصحيحها أو محوها، وأن تسحبوا الموافقة في أي وقت. ويمكنكم تقديم شكوى لدى هيئة حماية البيانات في الولاية.
notice-question = هل تسمحون لي بحفظ إجاباتكم؟
agreement-stored = نعم، احفظوها
agreement-anonymous = نعم، لكن دون ذكر هويتي (باسم مستعار)
agreement-not_stored = لا، لا تحفظوا شيئاً
notice-pseudonym = اسم مستعار أو رمز
notice-pseudonym-hint = Enter يبدأ الحديث. Esc: رجوع

## Interview

interview-place = السؤال { $number } من { $total } · { $section }
interview-place-beyond = { $section }
# Words between the numbers: from the right, 5/12 would be read as twelve of five.
interview-progress = { $held } من { $asked }
interview-route_progress = اللقاء القصير { $held } من { $asked }
interview-counselor_only = لكم فقط: اسألوا شفهياً ولا تُظهروا السؤال
interview-remark = ملاحظة: { $text }
interview-source = المصدر: { $source }
interview-filter = تصفية
interview-no_match = لا توجد إجابة مطابقة. Backspace يمحو التصفية.
interview-choose_one = اكتبوا الرقم أو أول الكلمة، Enter للإجابة
interview-choose_one-long = اكتبوا أول الكلمة، ↑↓ للاختيار، Enter للإجابة
interview-choose_many = الرقم أو مفتاح المسافة للاختيار، Enter للإجابة
interview-choose_many-long = اكتبوا أول الكلمة؛ فاصلة: واحدة أخرى؛ Enter للإجابة
interview-chosen = { $count ->
        [one] اختيار واحد
        [two] اختياران
        [few] { $count } اختيارات
       *[other] { $count } اختياراً
    }
interview-date = يوم.شهر.سنة؛ يمكن أن ينقص جزء: 12.2026 أو 2026؛ +38 = بعد 38 يوماً
interview-time = ساعة:دقيقة
interview-money = المبلغ باليورو
interview-number = رقم
interview-scale = من { $min } إلى { $max }
interview-text = نص، Enter للإجابة
interview-note = اقرؤوه بصوت عالٍ ثم Enter
interview-row = { $section }: { $name }
interview-row-nameless = { $section }، رقم { $number }
interview-off_route = لا يُحتسب حالياً
rows-hint = اكتبوا ثم Enter: إضافة. Enter وحده: هذا كل شيء. ↑↓ أو رقم ثم Enter: تعديل
rows-hint-empty = اكتبوا ثم Enter: إضافة. { $key }: لا شيء
rows-closed = هذا كل شيء
end-title = انتهت كل الأسئلة
end-hint = Enter يعرض خطة المساعدة
end-open_points = { $count ->
        [0] لا نقاط مفتوحة
        [one] نقطة مفتوحة واحدة
        [two] نقطتان مفتوحتان
        [few] { $count } نقاط مفتوحة
       *[other] { $count } نقطة مفتوحة
    }
non_answer-unknown = لا أعرف
non_answer-declined = أفضّل عدم الإجابة
non_answer-later = يوضَّح لاحقاً
non_answer-not_applicable = لا ينطبق
source-client = الشخص نفسه
source-interpreter = عن طريق مترجم
source-document = من وثيقة رأيناها
source-third_party = من شخص آخر
source-title = من أين جاءت الإجابة؟
typed-empty = لم يُكتب شيء
typed-date = هذا ليس تاريخاً. أمثلة: 29.12.2026 أو 12.2026 أو 2026
typed-time = هذا ليس وقتاً. مثال: 09:30
typed-number = هذا ليس رقماً
typed-range = الرقم خارج الحدود الممكنة هنا
typed-choose = يرجى اختيار إجابة من القائمة
pane-deadlines = المواعيد النهائية
pane-plan = خطة المساعدة حتى الآن
pane-none = لا مواعيد نهائية بعد
pane-days = { $count ->
        [0] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
       *[other] بعد { $count } يوماً
    }
pane-overdue = { $count ->
        [one] فات منذ يوم واحد
        [two] فات منذ يومين
        [few] فات منذ { $count } أيام
       *[other] فات منذ { $count } يوماً
    }

## Overview and open points

overview-title = نظرة عامة
overview-skipped = تم تخطيه
overview-nothing_asked = لا أسئلة هنا حالياً
open_points-title = نقاط مفتوحة
open_points-none = لا شيء مفتوح.
migration-title = صيغة جديدة من الأسئلة
migration-versions = أُجيب عن أسئلة هذه الحالة بالصيغة { $from }. والصيغة السارية الآن هي { $to }.
migration-carried = الإجابات التي ما زالت سارية: { $count }
migration-homeless = بلا مكان في الأسئلة: محفوظة، لكن الخطة والأوراق لا تقرؤها
migration-option = { $answer } (لم يعد الخيار «{ $option }» موجوداً)
migration-no_text = { $answer } (لم يعد الخيار «{ $option }» موجوداً، ولا نصّه)
migration-new = أسئلة جديدة
reason-error = خطأ
reason-warning = يرجى التحقق
reason-unknown = لا يعرف
reason-later = يوضَّح لاحقاً
reason-not_asked = لم يُسأل بعد
reason-off_route = لا يُحتسب حالياً

## Plan

plan-title = خطة المساعدة – مسودة
plan-empty = لم تنتج عن الإجابات إجراءات بعد.
plan-count = { $count ->
        [one] إجراء واحد
        [two] إجراءان
        [few] { $count } إجراءات
       *[other] { $count } إجراءً
    }
plan-lead = المسؤول عن المتابعة
plan-with = بمشاركة
plan-decides = صاحب القرار
plan-refer = أولاً وقبل أي دائرة
plan-due = الموعد
plan-safe_by = الأضمن حتى { $day }
plan-act_by = يُبدأ به حتى
plan-after = يأتي بعد
plan-together = يبدأ مع
plan-only_if = فقط إذا
plan-documents = الأوراق
plan-law = القانون
plan-certainty = درجة التأكد
plan-gaps = لم يُراعَ
plan-client_task = مهمة الشخص
plan-because = لأن
plan-parameters = حالة القانون
plan-outdated = يرجى التحقق من القانون: كان يجب مراجعة هذه القاعدة.
plan-unreachable = لم يعد ممكناً
plan-unreachable-by = { $count ->
        [one] بيوم واحد
        [two] بيومين
        [few] بـ { $count } أيام
       *[other] بـ { $count } يوماً
    }
plan-open_questions = أسئلة تحسم المزيد
plan-deadlines = المواعيد النهائية
plan-review = مراجعة { $day }
plan-since = منذ { $day }
plan-rule = القاعدة { $rule }
plan-no_legal_advice = اقتراح وليس استشارة قانونية. القرار لكم.
why-title = لماذا؟
why-not_asked = لم يُسأل
decision-proposed = اقتراح
decision-accepted = مقبول
decision-rejected = مرفوض
decision-rejected-because = مرفوض: { $reason }
decision-done = تم

## Menus, lines to write in, questions

menu-title = القائمة
menu-question = خيارات السؤال
menu-hint = الحرف، أو ↑↓ ثم Enter. Esc للإغلاق
help-title = مساعدة
help-question = حول هذا السؤال
help-keys = المفاتيح هنا
prompt-remark = ملاحظة على السؤال
prompt-clear = لماذا تُسحب الإجابة؟
prompt-override = لماذا الإجابة صحيحة رغم التحذير؟
prompt-reject = لماذا يُرفض الإجراء؟
prompt-hint = Enter للحفظ. Esc للإغلاق، ويبقى النص
confirm-change = لهذا التغيير نتائج. هل نتابع؟
confirm-change-lost = لن يُحتسب بعدها:
confirm-change-dropped = يخرج من خطة المساعدة:
confirm-remove_row = هل يُحذف هذا من القائمة؟ يمكن التراجع بـ Ctrl+U.
confirm-discard = هذا الحديث غير محفوظ في أي مكان. هل يُمحى حقاً؟
confirm-quit_unsaved = بعض الإجابات لم تُحفظ بعد وستضيع. هل ننهي مع ذلك؟
confirm-accept_all =
    { $count ->
        [one] بقي اقتراح واحد مفتوحاً. هل يُقبل؟
        [two] بقي اقتراحان مفتوحين. هل يُقبلان؟
        [few] بقيت { $count } اقتراحات مفتوحة. هل تُقبل كلها؟
       *[other] الاقتراحات المفتوحة: { $count }. هل تُقبل كلها؟
    } ما رُفض أو غُيّر يبقى كما هو. التراجع عن الكل مرة واحدة بـ Ctrl+U.
confirm-safe_at_home = هل من الآمن أن يأخذ الشخص ورقة إلى البيت؟
confirm-keys = ن: نعم · ل: لا

## Client's side

client_view-title = سؤالنا لكم
client_view-steps = خطواتكم التالية
client_view-neutral = لحظة من فضلكم
client_view-by = حتى { $day }

## Leaving and failures

leaving-saving = تُحفظ الإجابات …
leaving-failed = لم تُحفظ الإجابات بعد
leaving-failed-hint = r: محاولة أخرى · Esc: العودة إلى الملف · Ctrl+X: إنهاء
failed-title = لا يمكن استعمال المخزن
failed-hint = r: محاولة أخرى · Ctrl+X: إنهاء

## Messages

note-milestone = انتهى اللقاء القصير. { $key }: عرض خطة المساعدة. ويمكن متابعة الأسئلة في أي وقت.
note-check = يرجى التحقق من هذه الإجابة. Enter مرة أخرى يُبقيها.
note-anonymous_refused = حديث دون ذكر الهوية: لا يُكتب هذا. Tab للمتابعة.
note-nothing_entered = لم يُكتب شيء. Tab للمتابعة بلا إجابة.
note-rows_empty = لا شيء في القائمة بعد. اكتبوا، أو اختاروا «لا ينطبق» إذا لم يكن هنا شيء.
note-rows_there = في القائمة شيء بالفعل. Enter وحده: هذا كل شيء.
note-roster_full = لا يمكن إضافة المزيد هنا.
note-choose_row = اختاروا أولاً من القائمة بـ ↑↓.
note-choose_case = اختاروا ملفاً بـ ↑↓ أو ابحثوا عنه.
note-agreement_needed = يرجى تسجيل ما يسمح به الشخص: 1 أو 2 أو 3.
note-pseudonym_needed = يرجى كتابة اسم مستعار أو رمز.
note-reason_needed = يرجى كتابة سبب قصير.
note-section_skipped = تم تخطي القسم
note-section_taken_up = استؤنف القسم
note-nothing_to_undo = لا شيء يمكن التراجع عنه.
note-nothing_to_redo = لا شيء يمكن إعادته.
note-undone = تم التراجع
note-redone = تمت الإعادة
note-nothing_to_clear = لا إجابة هنا يمكن سحبها.
note-nothing_to_override = لا تحذير هنا.
note-remarked = سُجّلت الملاحظة
note-overridden = تم تجاوز التحذير مع ذكر السبب
note-accepted = قُبل الإجراء
note-all_accepted = قُبلت كل الاقتراحات المفتوحة. { $key }: اعتماد الخطة
note-no_proposals = لم يبق أي اقتراح مفتوح
note-rejected = رُفض الإجراء
note-done = تم الإجراء
note-reopened = عاد اقتراحاً
note-exported = كُتب دون تشفير: { $file }
note-export_failed = لم يُكتب شيء: المجلد { $folder } لا يقبل أي ملف. افحصوا المجلد وأذوناته، أو حددوا مجلداً آخر في LOTSE_EXPORTS.
note-export_full = لم يُكتب شيء: لا مكان في المجلد { $folder }. أفرغوا بعض المكان ثم صدّروا مرة أخرى.
note-resumed = إجاباتكم ما زالت موجودة.
note-passphrase_changed = عبارة السر الجديدة سارية من الآن، والسابقة لم تعد صالحة.
note-passphrase_kept = لم يتغير شيء: عبارة السر السابقة ما زالت سارية.
note-code_new = الرمز القديم سارٍ حتى تكتبوا مجموعتين من الرمز الجديد.
note-code_changed = رمز الاسترداد الجديد سارٍ، والقديم لم يعد سارياً.
note-code_kept = لم يتغير شيء: رمز الاسترداد السابق ما زال سارياً.
note-not_exported = لم يُصدَّر شيء.

## What went wrong, and what to do

err-full = لا مساحة باقية على القرص
rec-full = يرجى توفير مساحة. تبقى الإجابات في البرنامج إلى ذلك الحين، وتتكرر محاولة الحفظ.
err-read_only = لا يمكن الكتابة على القرص
rec-read_only = يرجى التحقق من الحماية من الكتابة. تبقى الإجابات في البرنامج إلى ذلك الحين، ويمكنكم تصدير الخطة.
err-damaged = البيانات في المخزن تالفة
rec-damaged = يرجى عدم محو أي شيء. استعيدوا نسخة احتياطية أو اطلبوا مساعدة تقنية.
err-busy = المخزن مفتوح في نافذة أخرى
rec-busy = يرجى إغلاق النافذة الأخرى والمحاولة مجدداً.
err-newer = كُتب هذا المخزن بإصدار أحدث من البرنامج
rec-newer = يرجى تحديث البرنامج.
err-occupied = يوجد في مكان المخزن شيء آخر
rec-occupied = يرجى تحديد مجلد آخر باستخدام --store. ما هو موجود هناك يبقى كما هو.
err-disk = القرص لا يستجيب كما يجب
rec-disk = يرجى فحص الكابل والقرص. تبقى الإجابات في البرنامج إلى ذلك الحين.
err-wrong_passphrase = عبارة السر غير صحيحة
rec-wrong_passphrase = يرجى التحقق من مفتاح الأحرف الكبيرة ومن لغة لوحة المفاتيح، أو استعمال رمز الاسترداد بمفتاح Tab.
err-wrong_code = رمز الاسترداد غير صحيح
rec-wrong_code = يرجى مقارنته بالورقة مجموعةً بعد مجموعة.
err-locked = المخزن مقفل
rec-locked = يرجى إدخال عبارة السر.
err-changed = غيّر شخص آخر هذا الملف في هذه الأثناء
rec-changed = يرجى إغلاق الملف وفتحه من جديد.
err-no_case = لم يعد هذا الملف موجوداً
rec-no_case = يرجى النظر في قائمة الملفات.
err-no_form = استمارة هذا الملف مفقودة
rec-no_form = يرجى فحص مجلد الاستمارات (--data).
err-no_texts = لا يمكن قراءة نصوص هذه اللغة
rec-no_texts = يرجى فحص مجلد اللغات: lotse check.
err-document = تعذّر إنشاء المستند
rec-document = يرجى فحص القوالب: lotse check.

## Rows and columns

view-place = { $number } من { $total }
view-part = { $from } إلى { $to } من { $total }
view-part-rows = الأسطر { $from } إلى { $to } من { $total }
# Behind the name of a language whose texts nobody has reviewed yet.
view-machine = ترجمة آلية، لم تُراجَع
view-held = الجواب حتى الآن: { $answer }
view-more = … للمزيد: { $key }
