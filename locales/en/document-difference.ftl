# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = nothing
part-need = Need
part-priority = Priority
part-lead = Leads
part-with = With
part-decides = Decides
part-refer = To be seen at once
part-due = Due
part-act_by = Act by
part-deadlines = All deadlines
part-only_if = Condition
part-after = Depends on
part-documents = Documents
part-law = Law
part-certainty = Certainty
part-gaps = Not checked
part-parameters = Values

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
