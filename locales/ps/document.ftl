
## The person's own page: plain words, nothing on status or protection
document-client-title = ستاسو راتلونکي ګامونه
document-client-today = نېټه: { $day }
document-client-none = اوس مهال تاسو ته په خپله د څه کولو اړتیا نشته. موږ به له تاسو سره اړیکه ونیسو.
document-client-step = ګام { $number }
document-client-for = د چا لپاره
document-client-when = کله
document-client-on = په { $day }
document-client-by = تر { $day } پورې
document-client-where = چېرته
document-client-here = له موږ سره، د مشورې په دفتر کې
document-client-bring = مهرباني وکړئ راوړئ
document-client-review = په { $day } به یو ځای وګورو چې تر اوسه څه شوي دي.
document-client-note = پوښتنې لرئ؟ موږ ته راشئ یا زنګ ووهئ. دا پاڼه یو وړاندیز دی. پرېکړه ستاسو ده.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { "، " }
