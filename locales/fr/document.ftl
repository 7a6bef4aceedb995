## The person's own page: plain words, nothing on status or protection
document-client-title = Vos prochaines étapes
document-client-today = État au { $day }
document-client-none = Pour le moment, vous n’avez rien à faire. Nous vous contacterons.
document-client-step = Étape { $number }
document-client-for = Pour
document-client-when = Quand
document-client-on = le { $day }
document-client-by = au plus tard le { $day }
document-client-where = Où
document-client-here = chez nous, au service de conseil
document-client-bring = À apporter, s’il vous plaît
document-client-review = Le { $day }, nous regarderons ensemble ce qui a déjà marché.
document-client-note = Des questions ? Venez nous voir ou appelez-nous. Cette feuille est une proposition. C’est vous qui décidez.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
