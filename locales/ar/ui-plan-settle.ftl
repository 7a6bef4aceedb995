# Settling the plan with lines in doubt, what happens to a settled plan later, and the menu on one key.

command-menu_letter = المزيد
    .help = كل ما يمكن فعله هنا مع مفاتيحه
command-mark = تسجيل
    .help = أن نسخة معتمدة وُقّعت أو سُلّمت لاحقاً

menu-here = ما يمكن فعله هنا

choose-undecided = متفق عليه، ولم تعد أي قاعدة تقترحه
undecided-first = القرار بشأنه أولاً
undecided-anyway = اعتماد الخطة رغم ذلك؛ ويبقى مفتوحاً ضمن «التغييرات»
choose-mark = ماذا حدث لهذه النسخة؟
mark-signed = موقّعة
mark-handed_over = مسلّمة

note-revision_marked = سُجّل ذلك. وتبقى النسخة نفسها كما كانت.
note-mark_nothing_left = التوقيع والتسليم مسجّلان من قبل.

happened-signed = وُقّعت الخطة
happened-handed_over = سُلّمت الخطة
revision-carried = مفتوح: لم تعد أي قاعدة تقترحه، ونُقل من النسخة السابقة.

remark-barred = لحماية الشخص: «{ $measure }» يذكر { $actor }. استشارة قانونية أولاً.

settle-still_proposed = { $count ->
    [one] إجراء واحد ما زال اقتراحاً ويُحفظ كذلك.
    [two] إجراءان ما زالا اقتراحين ويُحفظان كذلك.
    [few] { $count } إجراءات ما زالت اقتراحات وتُحفظ كذلك.
   *[other] { $count } إجراءً ما زال اقتراحاً ويُحفظ كذلك.
}

changes-how-new = المفتاح a: يدخل الخطة · المفتاح b: يبقى خارجها مع ذكر السبب
changes-how-changed = المفتاح a: كما هو مقترح الآن · المفتاح b: كما اتُّفق عليه
changes-how-stale = المفتاح a أو b: يبقى سارياً كما اتُّفق عليه
changes-how-dropped = المفتاح a: يسقط مع ذكر السبب · المفتاح b: يبقى في الخطة
