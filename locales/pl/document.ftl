## The person's own page: plain words, nothing on status or protection
document-client-title = Następne kroki
document-client-today = Stan z dnia { $day }
document-client-none = W tej chwili nie trzeba nic robić. Odezwiemy się.
document-client-step = Krok { $number }
document-client-for = Dla
document-client-when = Kiedy
document-client-on = dnia { $day }
document-client-by = do { $day }
document-client-where = Gdzie
document-client-here = u nas, w poradni
document-client-bring = Proszę przynieść
document-client-review = Dnia { $day } zobaczymy razem, co się już udało.
document-client-note = Pytania? Proszę przyjść do nas lub zadzwonić. Ta kartka to propozycja. Decyduje Pan/Pani.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
