# The choice of a language: for the talk, for the papers, for the screens.

command-languages = اللغات
    .help = يختار لغة الحديث أو الأوراق أو الشاشة؛ وتبقى كل الإجابات
context-languages = اللغات
languages-title = اللغات
languages-of-talk = لغة الحديث: { $name }
languages-of-papers = أوراق الشخص: { $name }
languages-of-screens = الشاشة: { $name }
languages-none = لا توجد لغة ولا بلد بهذا الاسم. مفتاح المسح يحذف.
# $name: the language that was typed; the client can choose it, the screens cannot
languages-client_only = { $name }: متاحة للحديث والأوراق، وليس للشاشة بعد. مفتاح المسح يحذف.
