## language
q-language-first = لە منداڵییەوە بە چ زمانێک قسە دەکەن؟
    .hint = چەند وەڵامێک دەکرێت
q-language-reading = چەند باش بە زمانی خۆتان دەخوێننەوە و دەنووسن؟
    .hint = هەموو وەڵامێک باشە
    .help = بەم شێوەیە خولێکی گونجاو بۆتان دەدۆزینەوە، و ئەگەر ئاسانتر بێت نامەکان بە قسە ڕوون دەکەینەوە.
q-language-level_source = ئەمە لە کوێوە دەزانین؟
    .hint = تکایە بڕوانامەکەمان نیشان بدەن
q-language-level_on = تاقیکردنەوەکە کەی بوو؟
    .hint = مانگەکە بەسە
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-language-course_kind = ئەمە چ جۆرە خولێکە یان بوو؟
q-language-right_until = پسووڵەی مافی خول یان ناچارکردن (Berechtigungsschein, Verpflichtung) تا کەی کارپێکراوە؟
    .hint = بەروارەکە لەسەر پەڕەکەیە
    .help = ئەگەر بەرواری لەسەر نییە: «نامگرێتەوە».
q-language-waiting_since = لە کەیەوە چاوەڕێی شوێنێکی خولن؟
    .hint = مانگەکە بەسە
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-language-obstacles = لە ئێستادا چی چوون بۆ خول قورس دەکات؟
    .hint = چەند وەڵامێک دەکرێت
    .check-nothing_and_more = «هیچ» لەگەڵ وەڵامەکانی تر ناگونجێت. تکایە یەکێکیان لاببەن.

## other_language
s-other_language = زمانەکانی تر
q-other_language-name = بە چ زمانێکی تر قسە دەکەن؟
    .hint = یەک لە دوای یەک، شێوەزارەکانیش
q-other_language-skills = لەم زمانەدا چی دەزانن؟

## past_course
s-past_course = خولەکانی پێشوو
q-past_course-provider = خولەکە لە کام قوتابخانە بوو؟
    .hint = خولێک لە دوای خولێک
q-past_course-kind = چ جۆرە خولێک بوو؟
q-past_course-from = کەی دەستی پێ کرد؟
    .hint = مانگەکە بەسە
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-past_course-until = کەی تەواو بوو؟
    .hint = مانگەکە بەسە
    .check-before_start = خولەکە پێش دەستپێکردنی کۆتایی هاتبوو. تکایە هەردوو بەروارەکە بپشکنن.
q-past_course-hours = بە نزیکەیی چەند وانە بوو؟
    .hint = لە بڕوانامەی خولەکەدا نووسراوە
q-past_course-outcome = ئەنجامەکەی چۆن بوو؟

## education
s-education = قوتابخانە و فێربوونی پیشە
q-education-school_years = بە گشتی چەند ساڵ چوونەتە قوتابخانە؟
    .hint = پچڕانیش ئاساییە: تەنها ساڵەکانی خوێندن بژمێرن
q-education-school_abroad = لە دەرەوەی وڵات کام قوتابخانەتان تەواو کرد؟
q-education-school_germany = ئایا لە ئەڵمانیا چوونەتە قوتابخانە؟
q-education-regulated = ئایا پیشەکەتان لە ئەڵمانیا تەنها بە مۆڵەت ڕێپێدراوە؟
    .hint = بۆ نموونە پەرستاری، پزیشکی، مامۆستایی، پەروەردە، یاسا
    .help = گەڕانی دانپێدانان (Anerkennungs-Finder) نیشانی دەدات ئایا پیشەیەک مۆڵەتی دەوێت.
q-education-certificate_abroad = ئایا بڕوانامەی پیشەکەتان لە دەرەوەی وڵات وەرگرت؟
q-education-certificate_translated = ئایا بڕوانامەکانتان بۆ ئەڵمانی وەرگێڕدراون؟
    .hint = لەلایەن وەرگێڕێکی سوێندخواردووەوە، بە مۆرەوە
q-education-recognition = دانپێدانان بە بڕوانامەکەتان (Anerkennung) گەیشتووەتە کوێ؟
    .hint = تکایە نامەکانی ئەم بابەتەمان نیشان بدەن
q-education-recognition_on = کەی شوێنەکە پشتڕاستی کردەوە کە هەموو بەڵگەنامەکان لەوێن؟
    .hint = لە نامەکەدا: «vollständig»
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-education-wishes = هێشتا دەتانەوێت چی فێر ببن یان تەواو بکەن؟
    .hint = چەند وەڵامێک دەکرێت
    .check-nothing_and_more = «لە ئێستادا هیچ» لەگەڵ وەڵامەکانی تر ناگونجێت. تکایە یەکێکیان لاببەن.
q-education-study_preparation = ئایا بۆ خوێندنی زانکۆ هێشتا کۆلێژی ئامادەکاری (Studienkolleg) یان تاقیکردنەوەی زمانتان پێویستە؟
    .hint = زانکۆکە یان uni-assist ئەمەتان پێ دەڵێت
q-education-training = ئایا شوێنێکی فێربوونی پیشەتان (Ausbildung) هەیە؟
    .hint = بەڵێنیش دەژمێردرێت
q-education-training_starts = فێربوونی پیشەکە کەی دەست پێ دەکات؟
    .hint = لە گرێبەستەکەدا نووسراوە
q-education-training_away = ئایا لە کاتی فێربوونی پیشەدا لەگەڵ دایک و باوکتان ناژین؟
    .hint = ئەگەر دایک و باوک زۆر دووریش بژین
q-education-training_grant = ئایا داوای یارمەتیی فێربوونی پیشەتان (Berufsausbildungsbeihilfe, BAB) کردووە؟
    .hint = پارەی ئاژانسی کار (Agentur für Arbeit) لە کاتی فێربووندا
q-education-money_for_study = ئایا پارەکەتان تا کۆتایی وەرزی خوێندن بەش دەکات؟
    .hint = هەژمار، کار و یارمەتی پێکەوە

## training_abroad
s-training_abroad = پیشە و بڕوانامەی تر
q-training_abroad-occupation = چ پیشەیەکی تر یان چ خوێندنێکی زانکۆی تر فێر بوون؟
    .hint = یەک لە دوای یەک
q-training_abroad-country = لە چ وڵاتێک؟
q-training_abroad-years = چەند ساڵی خایاند؟
q-training_abroad-degree = چۆن تەواوتان کرد؟
q-training_abroad-finished = کەی تەواوتان کرد؟
    .hint = ساڵەکە بەسە
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-training_abroad-certificate = ئایا بڕوانامەکەتان هەیە؟

## work
q-work-status = لە ئێستادا چی دەکەن؟
    .hint = کار، فێربوونی پیشە، مۆڵەتی دایک و باوک یان شتێکی تر
q-work-permission = لە بەڵگەنامەکەتاندا لەبارەی کارەوە چی نووسراوە؟
    .hint = لەسەر کارتەکە یان پەڕەی پاشکۆ: «Erwerbstätigkeit …»
q-work-registered = ئایا لە ئاژانسی کار (Agentur für Arbeit) یان Jobcenter وەک کارخواز (arbeitsuchend) ناونووس کراون؟
    .hint = ئۆنلاینیش دەبێت و هیچی تێناچێت
q-work-jobcenter_plan = ئایا لەگەڵ Jobcenter پلانێکتان هەیە؟
    .hint = «Kooperationsplan»
q-work-employer = لە کوێ کار دەکەن؟
    .hint = جۆری کارەکە بەسە
q-work-since = لە کەیەوە لەوێ کار دەکەن؟
    .hint = مانگەکە بەسە
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-work-limited_until = گرێبەستەکەتان تا کەی کاتی دیاریکراوە؟
    .hint = بێ کاتی دیاریکراو: «نامگرێتەوە»
q-work-hours = لە هەفتەیەکدا چەند کاتژمێر کار دەکەن؟
    .hint = بە تێکڕای مانگەکانی دوایی
q-work-gross = مانگانە پێش بڕینی باج (brutto) چەند وەردەگرن؟
    .hint = لە پسووڵەی مووچەدا نووسراوە
q-work-contract = ئایا گرێبەستی کاری نووسراوتان هەیە؟
q-work-job_end = ئایا کارەکەتان لەدەست داوە، یان بەم زووانە تەواو دەبێت؟
    .hint = تکایە نامەکەمان نیشان بدەن
q-work-told_on = کەی پێتان زانی یان نامەکەتان وەرگرت؟
    .hint = ئەو ڕۆژەی لە سندوقی پۆستدا بوو یان درایە دەستتان
    .help = لەو ڕۆژەوە وادەی کورت دەست پێ دەکات.
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-work-ends_on = دوایین ڕۆژی کارتان کەیە یان کەی بوو؟
    .hint = کۆتایی پەیوەندیی کار
q-work-wage_unpaid = ئایا خاوەنکارێک مووچەی پێ نەداون؟
    .hint = دوای تەواوبوونی کاریش
q-work-wage_due_on = یەکەم مووچەی نەدراو دەبووایە کەی بدرایە؟
    .hint = ئەگەر بکرێت ڕۆژەکە؛ زۆرجار دوایین ڕۆژی مانگە
    .check-in_future = ئەم بەروارە لە داهاتوودایە. تکایە بیپشکنن.
q-work-skills = لە چیدا باشن؟
    .hint = لە ژیانی ڕۆژانەشەوە؛ چەند وەڵامێک دەکرێت
q-work-cv = ئایا ژیاننامەیەکتان (CV، Lebenslauf) بە ئەڵمانی هەیە؟
q-work-obstacles = لە ئێستادا چی دۆزینەوە یان پاراستنی کار قورس دەکات؟
    .hint = چەند وەڵامێک دەکرێت
    .check-nothing_and_more = «هیچ» لەگەڵ وەڵامەکانی تر ناگونجێت. تکایە یەکێکیان لاببەن.
q-work-dream = حەز دەکەن چ کارێک بکەن؟
    .hint = بە وشەی خۆتان

## past_job
s-past_job = کارەکانی پێشوو
q-past_job-activity = پێشتر چ کارێکتان کردووە؟
    .hint = کارێک لە دوای کارێک، بێ گرێبەست لە کاری خێزانیش
q-past_job-country = لە چ وڵاتێک؟
q-past_job-years = چەند ساڵ؟
