# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = nichts
part-need = Bedarf
part-priority = Dringlichkeit
part-lead = Federführung
part-with = Mit
part-decides = Entscheidet
part-refer = Sofort aufsuchen
part-due = Frist
part-act_by = Angehen bis
part-deadlines = Alle Fristen
part-only_if = Bedingung
part-after = Hängt ab von
part-documents = Unterlagen
part-law = Recht
part-certainty = Sicherheit
part-gaps = Nicht geprüft
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
