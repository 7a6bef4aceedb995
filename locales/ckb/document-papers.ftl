## The person's own page
document-client-phrases = ڕستەی ئەڵمانی بۆ نیشاندان لە فەرمانگە
document-phrase-receipt = دەمەوێت ئەمە تەسلیم بکەم. تکایە پسووڵەیەکی وەرگرتنم بە بەروارەوە بدەنێ.
document-phrase-missing = تکایە بۆم بنووسن چی کەمە و تا کەی دەبێت بیهێنم.
document-phrase-language = من بە { $language } قسە دەکەم. دەکرێت تکایە بە هێواشی قسە بکەن، یان کەسێک بۆ وەرگێڕان بهێنن؟

## Papers: there, missing, who gets them
document-checklist-title = بەڵگەنامەکانم
document-checklist-how = ئەوەی ئێستا هەتانە نیشانەی بکەن. ئەوەی کەمە پێکەوە پەیدای دەکەین.
document-checklist-none = بۆ هەنگاوەکانی داهاتووتان پێویستتان بە هیچ بەڵگەنامەیەک نییە.
document-checklist-note = هەرگیز ئەسڵی بەڵگەنامە مەدەنە دەست کەس: ئەسڵەکە نیشان بدەن و کۆپییەک بدەن.
document-column-paper = بەڵگەنامە
document-column-there = هەیە
document-column-missing = کەمە
document-column-gets_it = کێ پەیدای دەکات؟
document-column-by = تا کەی
