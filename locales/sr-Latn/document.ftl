
## The person's own page: plain words, nothing on status or protection
document-client-title = Vaši sledeći koraci
document-client-today = Stanje: { $day }
document-client-none = Trenutno ne morate ništa sami da radite. Mi ćemo Vam se javiti.
document-client-step = Korak { $number }
document-client-for = Za
document-client-when = Kada
document-client-on = dana { $day }
document-client-by = do { $day }
document-client-where = Gde
document-client-here = kod nas, u savetovalištu
document-client-bring = Molimo ponesite
document-client-review = Dana { $day } ćemo zajedno pogledati šta je već uspelo.
document-client-note = Imate pitanja? Dođite kod nas ili nazovite. Ovaj list je predlog. Vi odlučujete.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
