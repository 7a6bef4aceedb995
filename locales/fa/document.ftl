
## The person's own page: plain words, nothing on status or protection
document-client-title = گام‌های بعدی شما
document-client-today = تاریخ این برگه: { $day }
document-client-none = فعلاً لازم نیست خودتان کاری انجام دهید. ما با شما تماس می‌گیریم.
document-client-step = گام { $number }
document-client-for = برای
document-client-when = زمان
document-client-on = در تاریخ { $day }
document-client-by = تا { $day }
document-client-where = کجا
document-client-here = نزد ما، در دفتر مشاوره
document-client-bring = لطفاً همراه بیاورید
document-client-review = در تاریخ { $day } با هم نگاه می‌کنیم که چه کارهایی تا آن وقت انجام شده است.
document-client-note = سؤالی دارید؟ پیش ما بیایید یا به ما زنگ بزنید. این برگه فقط یک پیشنهاد است. تصمیم با شماست.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { "، " }
