## The person's own page: plain words, nothing on status or protection
document-client-title = Ihre nächsten Schritte
document-client-today = Datum: { $day }
document-client-none = Im Moment müssen Sie selbst nichts tun. Wir rufen Sie an oder schreiben Ihnen.
document-client-step = Schritt { $number }
document-client-for = Für
document-client-when = Wann
document-client-on = am { $day }
document-client-by = bis { $day }
document-client-where = Wo
document-client-here = bei uns, in der Beratung
document-client-bring = Bitte mitbringen
document-client-review = Am { $day } schauen wir zusammen: Was hat schon geklappt?
document-client-note = Haben Sie Fragen? Kommen Sie zu uns, oder rufen Sie an. Dieses Blatt ist ein Vorschlag. Sie entscheiden.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
