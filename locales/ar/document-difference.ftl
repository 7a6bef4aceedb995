# What differs between two plans: parts of a measure, and what they were and are.

part-changed = { $part }: { $was } ← { $is }
part-none = لا شيء
part-need = الحاجة
part-priority = الأولوية
part-lead = المسؤول عن المتابعة
part-with = بمشاركة
part-decides = صاحب القرار
part-refer = الذهاب إليه فوراً
part-due = المهلة
part-act_by = يُبدأ به حتى
part-deadlines = كل المهل
part-only_if = الشرط
part-after = يعتمد على
part-documents = الوثائق
part-law = القانون
part-certainty = درجة التأكد
part-gaps = لم يُتحقق منه
part-parameters = القيم

## Two data folders compared

rules-diff-head = { $cases ->
    [one] قورنت حالة واحدة
    [two] قورنت حالتان
    [few] قورنت { $cases } حالات
   *[other] قورنت { $cases } حالة
 }، { $changed ->
    [0] لم تتغيّر أي خطة
    [one] تغيّرت خطة واحدة
    [two] تغيّرت خطتان
    [few] تغيّرت { $changed } خطط
   *[other] تغيّرت { $changed } خطة
 }.
rules-diff-asks = ? مفتوح الآن: { $question }
rules-diff-asks_not = ? لم يعد مفتوحاً: { $question }
