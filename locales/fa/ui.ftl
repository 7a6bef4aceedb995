locale-name = فارسی
locale-name-de = Persisch (Farsi)
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = پیش از آن که شروع کنیم
notice-language = زبان گفتگو: { $name }
notice-language-hint = کلید Tab یا نوشتن نام
notice-who = من به شما مشاوره می‌دهم و یادداشت برمی‌دارم. بدون اجازهٔ شما هیچ اطلاعاتی را به کسی نمی‌دهم، حتی به ادارهٔ امور خارجی‌ها (Ausländerbehörde) هم نه.
notice-duty = استثناها: اگر جان یا سلامت کسی در خطر باشد، به‌خصوص یک کودک، باید کمک بخواهم؛ این را پیش از آن به شما می‌گویم. همچنین ادارات دولتی وقتی باخبر شوند که کسی بدون هیچ اجازه‌ای در آلمان است، باید آن را گزارش دهند: اگر وضع شما چنین است، ناشناس بمانید.
notice-free = همه‌چیز داوطلبانه است. می‌توانید هر سؤالی را بی‌جواب بگذارید و هر زمان گفتگو را تمام کنید. این کار برایتان هیچ ضرری ندارد.
notice-anonymous = می‌توانید ناشناس بمانید. در این صورت نام، نشانی (آدرس) و شماره‌ای نمی‌نویسم.
notice-purpose = ما جواب‌های شما را می‌نویسیم تا همراه با شما یک برنامهٔ کمک (Hilfeplan) تهیه کنیم. پایهٔ قانونی آن رضایت شماست (DSGVO Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a).
notice-where = این اطلاعات به صورت رمزگذاری‌شده روی کامپیوتر همین مرکز مشاوره نگهداری می‌شود. مسئول آن نهادی است که نام آن و راه تماس برای حفاظت از داده‌ها روی تابلوی اعلانات نوشته شده است. فقط آنچه را که شما برای هر نهاد جداگانه اجازه دهید، به آن نهاد می‌دهیم.
notice-how_long = ما این اطلاعات را وقتی پاک می‌کنیم که مشاوره تمام شده باشد و دیگر وظیفهٔ قانونی برای نگهداری آن وجود نداشته باشد.
notice-rights = شما حق دارید اطلاعات خود را ببینید، بخواهید آن را اصلاح کنند، با خود ببرید یا بخواهید پاک شود، و هر زمان رضایت خود را پس بگیرید. می‌توانید به نهاد نظارت بر حفاظت از داده‌های ایالت (Land) شکایت کنید.
notice-question = اجازه می‌دهید جواب‌های شما را ذخیره کنم؟
agreement-stored = بله، ذخیره کنید
agreement-anonymous = بله، ولی ناشناس (با یک نام ساختگی)
agreement-not_stored = نه، چیزی ذخیره نکنید
notice-pseudonym = نام ساختگی یا کد کوتاه
notice-pseudonym-hint = کلید Enter گفتگو را شروع می‌کند. Esc: بازگشت

## Interview
non_answer-unknown = نمی‌دانم
non_answer-declined = ترجیح می‌دهم جواب ندهم
non_answer-later = بعداً روشن کنیم
non_answer-not_applicable = به وضع من مربوط نیست

## Menus, lines to write in, questions
confirm-safe_at_home = آیا برای این شخص بی‌خطر است که برگه را به خانه ببرد؟

## Client's side
client_view-title = سؤال ما از شما
client_view-steps = گام‌های بعدی شما
client_view-neutral = لطفاً یک لحظه صبر کنید
client_view-by = تا { $day }
