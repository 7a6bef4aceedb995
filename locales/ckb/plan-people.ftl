## Rules
rule-social-discrimination =
    .client = بنووسن چی ڕووی دا، کەی، و کێ لەوێ بوو. ڕاوێژکارییەکە نهێنییە، و بە خۆشحاڵییەوە لەگەڵتان دێین.
rule-social-discrimination_late =
    .client = ئەگەر بتانەوێت، لەگەڵتان دێین بۆ ڕاوێژکاری. ئێستاش دەتوانێت یارمەتی بدات.
rule-social-wished_offer =
    .client = لە ئاواتەکانتان چالاکییەک هەڵبژێرن. جاری یەکەم کەسێک بە خۆشحاڵییەوە لەگەڵتان دێت.
rule-letters-helper =
    .client = نامەکانتان، نەکراوەکانیش، لە کاتی پێشوازیماندا بهێنن. پێکەوە دەیانخوێنینەوە.
rule-mobility-licence =
    .client = بەم زووانە داوای مۆڵەتی شۆفێریی ئەڵمانی بکەن. دوای شەش مانگ بە مۆڵەتە کۆنەکە ناتوانن شۆفێری بکەن.
rule-mobility-licence_late =
    .client = تکایە لە ئێستادا ئۆتۆمبێل لێ مەخوڕن. لەگەڵتان سەیر دەکەین چۆن مۆڵەتی شۆفێریی ئەڵمانی وەردەگرن.
rule-mobility-reduced_ticket =
    .client = بە بڕیارنامەکەتانەوە (Bescheid) پرسیاری پلیتی هەرزان (Sozialticket) بکەن. پێتان نیشان دەدەین لە کوێ.
rule-legal-contract_withdrawal =
    .client = سبەی گرێبەستەکەمان بۆ بهێنن. زۆرجار نامەیەکی کورت بەسە بۆ ڕزگاربوون لێی.
rule-legal-contract_check =
    .client = گرێبەستەکەمان بۆ بهێنن. سەیر دەکەین کەی و چۆن دەتوانن کۆتایی پێ بهێنن.
rule-social-consent_withdrawn =
    .client = ئێوە لە ڕەزامەندییەک پەشیمان بوونەتەوە. شوێنەکە ئاگادار دەکەینەوە، پێویست ناکات هیچ بکەن.
rule-social-own_view =
    .client = تا گفتوگۆی داهاتوو بیر بکەنەوە سەرەتا چی بۆ ئێوە بگۆڕێت.

## Actors
actor-anti_discrimination = خزمەتگوزاریی دژی جیاکاری (Servicestelle ADA)
actor-driving_licence_office = فەرمانگەی مۆڵەتی شۆفێری (Fahrerlaubnisbehörde)
actor-consumer_advice = ڕاوێژی بەکارهێنەران (Verbraucherzentrale)

## Papers
doc-memory_notes = تێبینییەکان (کەی، لە کوێ، کێ، چی، شایەتەکان)
doc-driving_licence = مۆڵەتی شۆفێری لەگەڵ وەرگێڕان
doc-contract = گرێبەست و نامەکانی
