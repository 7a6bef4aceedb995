## Rules
rule-work-jobseeker =
    .client = لەم هەفتەیەدا وەک کارخواز (arbeitsuchend) ناونووس بکەن. یارمەتیتان دەدەین، ئۆنلاینیش دەبێت.
rule-work-job_lost_report =
    .client = ئەمڕۆ لەگەڵ ئێمە لە ئاژانسی کار (Agentur für Arbeit) وەک کارخواز ناونووس بکەن. لە یەکەم ڕۆژی بێکاریدا وەک بێکار (arbeitslos) ناونووس بکەن.
rule-work-job_lost_report_early =
    .client = لەم هەفتەیەدا لە ئاژانسی کار (Agentur für Arbeit) وەک کارخواز ناونووس بکەن، تەنانەت ئەگەر هێشتا کاریش بکەن.
rule-work-dismissal_action =
    .client = لە دوو ڕۆژی داهاتوودا بە نامەی کۆتاییپێهێنانی کارەوە (Kündigung) بچن بۆ ڕاوێژکاری. تا ئەو کاتە هیچی خاوەنکار واژوو مەکەن.
rule-work-dismissal_late =
    .client = سبەی بە نامەی کۆتاییپێهێنانی کارەوە (Kündigung) بچن بۆ ڕاوێژکاری. لەوانەیە هێشتا شتێک بکرێت.
rule-work-tell_residence_office =
    .client = لەم هەفتەیەدا لەگەڵ ئێمە نامەیەکی کورت لەبارەی کارەکەتان بنووسن. کاری نوێ تەنها ئەو کاتە دەست پێ بکەن کە بەڵگەنامەکەتانمان پشکنیبێت.
rule-work-fixed_term =
    .client = لە خاوەنکارەکەتان بپرسن ئایا گرێبەستەکە بەردەوام دەبێت، و هەر لەم هەفتەیەدا وەک کارخواز ناونووس بکەن.
rule-work-wage =
    .client = بنووسن لە چ ڕۆژێکدا چەندتان کار کردووە، و لەگەڵ ئێمە وەرن بۆ ڕاوێژکاری. لەوێ نامەیەک بۆ خاوەنکارەکە دەنووسرێت.
rule-work-permission_tolerated =
    .client = لە دوو هەفتەی داهاتوودا، پێش دەستپێکردنی کار، بچن بۆ ڕاوێژکاری.
rule-work-stagnation =
    .client = بیر بکەنەوە چ هەنگاوێکی بچووک دڵخۆشتان دەکات. لە گفتوگۆی داهاتوودا پێکەوە پلانی بۆ دادەنێین.
rule-work-parallel_practice =
    .client = لەگەڵ ئێمە بەدوای کۆمپانیایەکدا بگەڕێن بۆ چەند ڕۆژێکی تاقیکردنەوە لەپاڵ خولی ئەڵمانیدا.
rule-work-cv =
    .client = لەگەڵ ئێمە ژیاننامەیەک (CV، Lebenslauf) بە ئەڵمانی بنووسن. هەموو ئەوەی دەیزانن و کردووتانە بایەخی هەیە.
rule-work-recognition_regulated =
    .client = لە چوار هەفتەی داهاتوودا بچن بۆ ڕاوێژکاریی دانپێدانان (Anerkennungsberatung). تکایە هەموو بڕوانامەکان ببەن، کۆپی یان وێنەش.
rule-work-recognition_overdue =
    .client = لە دوو هەفتەی داهاتوودا لەگەڵ ئێمە نامەیەکی کورت بنووسن: دەپرسین داواکارییەکەتان گەیشتووەتە کوێ.
rule-work-adaptation =
    .client = لەگەڵ ڕاوێژکاریی دانپێدانان بەدوای شوێنێکدا بگەڕێن بۆ خولەکە یان تاقیکردنەوەکە. تا ئێستا زۆرتان بەدەست هێناوە.
rule-education-school_certificate =
    .client = بە بڕوانامەکانتانەوە بچن بۆ ڕاوێژکاریی Volkshochschule (ناوەندی فێربوونی گەوران). بڕوانامەی دەرەوەی وڵاتیش دەکرێت بژمێردرێت.
rule-education-study_counselling =
    .client = بە بڕوانامەکانتانەوە بچن بۆ ڕاوێژکاریی خوێندنی زانکۆیەک.
rule-education-training_search =
    .client = لەگەڵ ئێمە مەوعیدێک لە ڕاوێژکاریی پیشە (Berufsberatung) دابنێن. ئەگەر کارنامەتان هەیە بیهێنن.
rule-education-training_grant =
    .client = لەگەڵ ئێمە لە ئاژانسی کار (Agentur für Arbeit) داوای پارە بۆ کاتی فێربوونی پیشە بکەن. تکایە گرێبەستی فێربوونەکە بهێنن.
rule-education-student_money =
    .client = لەم هەفتەیەدا بچن بۆ ڕاوێژکاریی کۆمەڵایەتیی Studierendenwerk (خزمەتگوزاریی خوێندکاران). داوای هیچ مەکەن، پێش ئەوەی باسمان کردبێت.
rule-education-student_money_now =
    .client = ئەمڕۆ بچن بۆ ئەو شوێنەی کە پێتان دەڵێین. لەوێ خواردن و ڕاوێژ وەردەگرن.
rule-language-right_ends =
    .client = لەم هەفتەیەدا بە پسووڵەی خولەکەتانەوە لە قوتابخانەیەکی زمان ناونووس بکەن. داوا بکەن بەڵگەی ناونووسکردنەکە بە نووسین بدەنە دەستتان.
rule-language-waiting =
    .client = لەگەڵ ئێمە لە چەند قوتابخانەیەکی زمان بپرسن. تا خولەکە دەست پێ دەکات، کافێیەکی زمان (Sprachcafé) یان خولێکی ئۆنلاین دەدۆزینەوە.
rule-language-obstacle_cost =
    .client = لە قوتابخانەی زمان پرسیاری بەخشران لە تێچوون و کرێی هاتوچۆ بکەن. تکایە بڕیارنامەکەتان (Bescheid) لەگەڵ خۆتان ببەن.
rule-language-vocational_agency =
    .client = لە ئاژانسی کار (Agentur für Arbeit) پرسیاری خولی زمانی پیشەیی (Berufssprachkurs) بکەن.
rule-language-alternatives_eu =
    .client = لەگەڵ ئێمە بەدوای خولێکی ئەڵمانیی ئێوارانە یان کافێیەکی زمان (Sprachcafé) لە نزیکتان بگەڕێن.

## Actors
actor-labour_counselling = ڕاوێژکاریی کار (Beratungsstelle Arbeit)
actor-labour_court = دادگای کار (Arbeitsgericht)
actor-recognition_office = فەرمانگەی دانپێدانان (Anerkennungsstelle)
actor-student_services = خزمەتگوزاریی خوێندکاران (Studierendenwerk)
actor-adult_education = ناوەندی فێربوونی گەوران (VHS) یان قوتابخانەی ئێواران

## Papers
doc-dismissal_letter = نامەی کۆتاییپێهێنان (Kündigung) بە زەرفەوە یان گرێبەستی کۆتایی بە ڕێککەوتن (Aufhebungsvertrag)
doc-work_contract = گرێبەستی کار (Arbeitsvertrag)
doc-payslips = پسووڵەی مووچە و تۆماری کاتژمێرەکان
doc-recognition_letter = بڕیارنامە یان نامەی فەرمانگەی دانپێدانان
doc-school_reports = کارنامەی قوتابخانە (کۆپی یان وێنەش)
doc-enrolment = بەڵگەی خوێندن لە زانکۆ (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = لەگەڵ ئێمە پرسیاری خولێکی زمانی پیشەیی (Berufssprachkurs) بکەن کە لەگەڵ کاتی کارەکەتان بگونجێت.
rule-work-unemployed_claim =
    .client = لەگەڵ ئێمە لە ئاژانسی کار (Agentur für Arbeit) وەک بێکار (arbeitslos) ناونووس بکەن. تەنها لەو ڕۆژەوە دەکرێت پارەی بێکاری (Arbeitslosengeld) هەبێت.
rule-work-told_too_late =
    .client = لە دوو ڕۆژی داهاتوودا لەگەڵ ئێمە وەرن بۆ ڕاوێژکاری، پێش ئەوەی لەبارەی کارەکەتان بۆ فەرمانگەیەک بنووسین.
