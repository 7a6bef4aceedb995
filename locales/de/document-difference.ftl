# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = nichts
part-need = Bedarf
part-priority = Priorität
part-lead = führt
part-with = wirkt mit
part-decides = entscheidet
part-refer = sofort aufsuchen
part-due = Frist
part-act_by = zu tun bis
part-deadlines = alle Fristen
part-only_if = Bedingung
part-after = hängt ab von
part-documents = Unterlagen
part-law = Recht
part-certainty = Sicherheit
part-gaps = nicht geprüft
part-parameters = Werte

## Two data folders compared

rules-diff-head = { $cases ->
    [one] Ein Fall verglichen
   *[other] { $cases } Fälle verglichen
 }, { $changed ->
    [0] kein Plan verändert
    [one] ein Plan verändert
   *[other] { $changed } Pläne verändert
 }.
rules-diff-asks = ? jetzt offen: { $question }
rules-diff-asks_not = ? nicht mehr offen: { $question }
