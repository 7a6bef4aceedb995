
## Rules
rule-social-discrimination =
    .client = بنویسید چه اتفاقی افتاد، چه وقت، و چه کسی آنجا بود. مشاوره محرمانه است، و ما با کمال میل همراهتان می‌آییم.
rule-social-discrimination_late =
    .client = اگر بخواهید، با شما به مشاوره می‌رویم. حالا هم می‌تواند کمک کند.
rule-social-wished_offer =
    .client = از میان آرزوهای خود یک برنامه را انتخاب کنید. بار اول کسی با کمال میل همراهتان می‌آید.
rule-letters-helper =
    .client = نامه‌های خود را به ساعت مشاورهٔ ما بیاورید، بازنشده‌ها را هم. با هم می‌خوانیم.
rule-mobility-licence =
    .client = به‌زودی گواهینامهٔ رانندگی (لایسنس) آلمانی درخواست کنید. بعد از شش ماه دیگر اجازه ندارید با قبلی رانندگی کنید.
rule-mobility-licence_late =
    .client = لطفاً فعلاً رانندگی نکنید. با شما نگاه می‌کنیم چطور گواهینامهٔ رانندگی (لایسنس) آلمانی بگیرید.
rule-mobility-reduced_ticket =
    .client = با نامهٔ اداره (Bescheid) بلیت (تکت) ارزان (Sozialticket) بخواهید. به شما نشان می‌دهیم کجا.
rule-legal-contract_withdrawal =
    .client = فردا قرارداد را برای ما بیاورید. اغلب یک نامهٔ کوتاه کافی است تا از آن خلاص شوید.
rule-legal-contract_check =
    .client = قرارداد را برای ما بیاورید. نگاه می‌کنیم چه وقت و چطور می‌توانید آن را فسخ کنید.
rule-social-consent_withdrawn =
    .client = شما یک رضایت را پس گرفته‌اید. ما به آن نهاد خبر می‌دهیم؛ لازم نیست کاری بکنید.
rule-social-own_view =
    .client = تا گفتگوی بعدی فکر کنید چه چیزی اول باید برای شما عوض شود.

## Actors
actor-anti_discrimination = نهاد ضد تبعیض (Servicestelle ADA)
actor-driving_licence_office = ادارهٔ گواهینامهٔ رانندگی (Fahrerlaubnisbehörde)
actor-consumer_advice = مشاورهٔ مصرف‌کنندگان (Verbraucherzentrale)

## Papers
doc-memory_notes = یادداشت‌ها (چه وقت، کجا، چه کسی، چه چیزی، شاهدان)
doc-driving_licence = گواهینامهٔ رانندگی (لایسنس) با ترجمه
doc-contract = قرارداد و نامه‌های مربوط
