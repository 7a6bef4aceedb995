# Settling the plan with lines in doubt, what happens to a settled plan later, and the menu on one key.

command-menu_letter = Diğer
    .help = burada yapılabilecek her şey, tuşlarıyla
command-mark = İşaretle
    .help = bir sürümün sonradan imzalandığını veya teslim edildiğini
menu-here = Yapılabilecekler
choose-undecided = Kararlaştırılmış, artık hiçbir kural önermiyor
undecided-first = Önce bunlara karar ver
undecided-anyway = Yine de kararlaştır; “Değişiklikler” altında açık kalırlar
choose-mark = Bu sürümle ne oldu?
mark-signed = imzalandı
mark-handed_over = teslim edildi
note-revision_marked = İşaretlendi. Sürümün kendisi olduğu gibi kalır.
note-mark_nothing_left = İmza ve teslim zaten işaretli.
happened-signed = Plan imzalandı
happened-handed_over = Plan teslim edildi
revision-carried = Açık: Artık hiçbir kural önermiyordu; önceki sürümden alındı.
remark-barred = Danışanın korunması: “{ $measure }” adımında { $actor } geçiyor. Önce hukuki danışmanlık.
settle-still_proposed =
    { $count ->
        [one] Bir adım hâlâ öneri ve öyle kaydedilecek.
       *[other] { $count } adım hâlâ öneri ve öyle kaydedilecek.
    }
changes-how-new = a: plana girer · b: dışarıda kalır, nedeniyle
changes-how-changed = a: şimdi önerildiği gibi · b: kararlaştırıldığı gibi
changes-how-stale = a veya b: kararlaştırıldığı gibi kalır
changes-how-dropped = a: düşer, nedeniyle · b: planda kalır
