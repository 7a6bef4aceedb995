# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } → { $is }
part-none = нічого
part-need = Потреба
part-priority = Пріоритет
part-lead = Веде
part-with = Разом із
part-decides = Вирішує
part-refer = Звернутися одразу
part-due = Строк
part-act_by = Взятися до
part-deadlines = Усі строки
part-only_if = Умова
part-after = Залежить від
part-documents = Документи
part-law = Право
part-certainty = Певність
part-gaps = Не перевірено
part-parameters = Значення

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
