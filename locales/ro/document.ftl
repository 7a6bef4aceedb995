## The person's own page: plain words, nothing on status or protection
document-client-title = Următorii dumneavoastră pași
document-client-today = Situația din { $day }
document-client-none = În acest moment nu trebuie să faceți nimic. Vă contactăm noi.
document-client-step = Pasul { $number }
document-client-for = Pentru
document-client-when = Când
document-client-on = pe { $day }
document-client-by = până la { $day }
document-client-where = Unde
document-client-here = la noi, la consiliere
document-client-bring = Vă rugăm să aduceți
document-client-review = Pe { $day } ne uităm împreună ce a reușit deja.
document-client-note = Întrebări? Veniți la noi sau sunați-ne. Această foaie este o propunere. Dumneavoastră hotărâți.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
