# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = нічого
part-need = потреба
part-priority = пріоритет
part-lead = веде
part-with = бере участь
part-decides = вирішує
part-refer = звернутися одразу
part-due = строк
part-act_by = зробити до
part-deadlines = усі строки
part-only_if = умова
part-after = залежить від
part-documents = документи
part-law = право
part-certainty = певність
part-gaps = не перевірено
part-parameters = значення

## Two data folders compared

rules-diff-head = { $cases ->
    [one] Порівняно { $cases } справу
    [few] Порівняно { $cases } справи
    [many] Порівняно { $cases } справ
   *[other] Порівняно { $cases } справи
 }, { $changed ->
    [0] жоден план не змінився
    [one] змінився { $changed } план
    [few] змінилися { $changed } плани
    [many] змінилося { $changed } планів
   *[other] змінилося { $changed } плану
 }.
rules-diff-asks = ? тепер відкрито: { $question }
rules-diff-asks_not = ? більше не відкрито: { $question }
