# How this terminal shows things: samples of every language, and the colours.

command-display = فحص العرض
command-display_here = العرض
command-turn = اختيار
context-display = العرض

# Stands on the first screen; $key is a key.
display-offer = هل يُقرأ اسم هنا خطأً أو تنقص حروف؟ يعرض { $key } عينات.
display-title = العرض على هذه الشاشة
display-hint = اسألوا الشخص: أي سطر يُقرأ صحيحاً بخطّه، A أم B؟ ألغوا اختيار اللغات التي لا تظهر منها هنا إلا مربعات أو علامات استفهام. يُحفظ هذا لهذه الشاشة.
# A sample of right-to-left letters with a number and a German word; $name is a language's own name.
display-sample = { $name } 29.12. (Berlin)
display-theme-default = الألوان: كما في الشاشة
display-theme-high-contrast = الألوان: أبيض على أسود
display-theme-light = الألوان: أسود على أبيض
display-theme-mono = بلا ألوان
display-borders = رسم الخطوط والإطارات

# $language is the client's language by its German name, $key the key that shows the plan, $read the one that reads aloud.
display-unreadable = ينقص هذه الشاشة خط اللغة: { $language }. نتابع هنا بلغتكم. وللشخص: ورقة ({ $key } ثم x) أو رمز QR أو القراءة بصوت عالٍ ({ $read }).
