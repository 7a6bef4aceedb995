# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = nothing
part-need = need
part-priority = priority
part-lead = leads
part-with = joins
part-decides = decides
part-refer = to be seen at once
part-due = due
part-act_by = to be done by
part-deadlines = all deadlines
part-only_if = condition
part-after = depends on
part-documents = documents
part-law = law
part-certainty = certainty
part-gaps = not checked
part-parameters = values

## Two data folders compared

rules-diff-head = { $cases ->
    [one] One case compared
   *[other] { $cases } cases compared
 }, { $changed ->
    [0] no plan changed
    [one] one plan changed
   *[other] { $changed } plans changed
 }.
rules-diff-asks = ? open now: { $question }
rules-diff-asks_not = ? no longer open: { $question }
