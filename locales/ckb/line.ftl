# $section: the section's name
line-place = پرسیاری { $at } لە { $of } · { $section }
line-known = تا ئێستا: { $value }
line-more = … و { $count } دانەی تر: بۆ گەڕان پیت بنووسن
line-several = دەکرێت چەند دانە بن؛ بە کۆما جیایان بکەنەوە.
line-roster = ناوێک بنووسن: زیاد دەکرێت. ژمارە: گۆڕینی. -1: لابردنی یەکەم. +: بێ ناو. >: ئەمە هەمووی بوو.
line-understood = تێگەیشتین: { $value }
line-saved = پاشەکەوت کرا.
line-not_stored = پاشەکەوت نەکرا، وەک ڕێککەوتین.
line-error = تکایە بیپشکنن: { $text }
line-warning = تێبینی: { $text }
line-help =
    وەڵامەکان: دەق، بەروار (DD.MM.YYYY)، ژمارەی هەڵبژاردنێک یان سەرەتای دەقەکەی؛ ئەگەر چەند دانە بێت بە کۆما جیا بکرێنەوە.
    #1 نازانم · #2 پێم باشترە وەڵام نەدەمەوە · #3 دواتر · #4 نامگرێتەوە
    > بەردەوام · < گەڕانەوە · ~ لابردنی دوایین وەڵام · * لەگەڵ دەق: تێبینی
    ! خاڵە کراوەکان · !2 بۆ دووەمیان · = پلانی یارمەتی تا ئێرە · ? یارمەتی · . وەستان
line-open = خاڵە کراوەکان: { $count }
line-reason-failed = تکایە بیپشکنن
line-reason-withheld = هێشتا دەبێت ڕوون بکرێتەوە
line-reason-not-asked = هێشتا نەپرسراوە
line-reason-off-route = هەڵگیراوە، لە ئێستادا ناژمێردرێت
line-fault-empty = هیچ نەنووسراوە. > بەردەوام دەبێت.
line-fault-date = ئەمە بەروار نییە. بۆ نموونە: 29.12.2026 یان 12.2026 یان 2026
line-fault-time = ئەمە کاتژمێر نییە. بۆ نموونە: 9:30
line-fault-number = ئەمە ژمارە نییە.
line-fault-range = ئەم ژمارەیە لێرە نابێت.
line-fault-choose = تکایە ژمارەی هەڵبژاردنێک بنووسن. ? یارمەتی نیشان دەدات.
line-anonymous = گفتوگۆکە بێناوە: ئەمە نانووسرێت. > بەردەوام دەبێت.
line-languages = زمانی کەسەکە: ژمارەکەی، یان سەرەتای ناوی زمانەکە یان وڵاتێک
line-notice-help = 1 یان 2 یان 3 بنووسن؛ . دەیوەستێنێت و هیچ پاشەکەوت ناکرێت.
line-pseudonym = ناوی داهێنراو یان کۆدی کورت:
line-passphrase = وشەی نهێنی:
line-new-passphrase = وشەی نهێنیی نوێ بۆ ئەم کۆمپیوتەرە:
line-passphrase-again = جارێکی تر:
line-recovery =
    کۆدی گەڕاندنەوە. تکایە ئێستا بینووسن؛ جارێکی تر نیشان نادرێتەوە:
    { $code }
    بەبێ وشەی نهێنی و بەبێ ئەم کۆدە هیچ کەس جارێکی تر ناتوانێت کەیسەکان بخوێنێتەوە.
# $number: the first characters of the case's number
line-resumed = کەیسی { $number }: لەو شوێنەوە بەردەوام دەبین کە گفتوگۆکە وەستابوو.
line-milestone = گفتوگۆ کورتەکە تەواو بوو. ئێستا هەموو پرسیارەکانی تر دێن؛ = پلانی یارمەتی پیشان دەدات، . دەیوەستێنێت.
line-finished = هەموو پرسیارەکان کران. ڕەشنووسی پلانی یارمەتی:
line-stopped = وەستا. ئەوەی وترا دەمێنێتەوە. ڕەشنووسی پلانی یارمەتی تا ئێرە:
# $number: the first characters of the case's number
line-number = ژمارەی کەیسەکە { $number }ە. بۆ بەردەوامبوون: lotse interview --plain --case { $number }. بۆ کاغەزەکان: lotse export { $number }
