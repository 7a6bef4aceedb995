## The person's own page: plain words, nothing on status or protection
document-client-title = Tallaabooyinkaaga xiga
document-client-today = Taariikhda: { $day }
document-client-none = Hadda adigu waxba uma baahnid inaad samayso. Annaga ayaa kula soo xiriiri doonna.
document-client-step = Tallaabo { $number }
document-client-for = Loogu talagalay
document-client-when = Goorma
document-client-on = maalinta { $day }
document-client-by = ugu dambayn { $day }
document-client-where = Xaggee
document-client-here = xafiiskeenna la-talinta
document-client-bring = Fadlan keen
document-client-review = Maalinta { $day } waxaan wada eegaynaa waxa hore u hirgalay.
document-client-note = Su’aalo ma jiraan? Noo imow ama na soo wac. Warqaddani waa talo-soo-jeedin. Adiga ayaa go’aan leh.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
