## The person's own page: plain words, nothing on status or protection
document-client-title = هەنگاوەکانی داهاتووتان
document-client-today = بەرواری ئەم پەڕەیە: { $day }
document-client-none = لە ئێستادا پێویست ناکات خۆتان هیچ بکەن. ئێمە پەیوەندیتان پێوە دەکەین.
document-client-step = هەنگاوی { $number }
document-client-for = بۆ
document-client-when = کەی
document-client-on = لە { $day }
document-client-by = تا { $day }
document-client-where = لە کوێ
document-client-here = لای ئێمە، لە شوێنی ڕاوێژکاری
document-client-bring = تکایە لەگەڵ خۆتان بیهێنن
document-client-review = لە { $day } پێکەوە سەیر دەکەین چی تا ئێستا سەرکەوتوو بووە.
document-client-note = پرسیارتان هەیە؟ وەرن بۆ لامان یان تەلەفۆنمان بۆ بکەن. ئەم پەڕەیە پێشنیارێکە. خۆتان بڕیار دەدەن.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { "، " }
