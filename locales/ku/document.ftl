
## The person's own page: plain words, nothing on status or protection
document-client-title = Gavên we yên din
document-client-today = Rewşa { $day }
document-client-none = Niha ne hewce ye ku hûn bi xwe tiştekî bikin. Em ê xeberê bidin we.
document-client-step = Gav { $number }
document-client-for = Ji bo
document-client-when = Kengî
document-client-on = di { $day } de
document-client-by = heta { $day }
document-client-where = Li ku
document-client-here = li cem me, li şêwirmendiyê
document-client-bring = Ji kerema xwe bi xwe re bînin
document-client-review = Di { $day } de em ê bi hev re binêrin ka çi baş çûye.
document-client-note = Pirsên we hene? Werin cem me an telefon bikin. Ev kaxez pêşniyarek e. Biryar ya we ye.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
