# $section: the section's name
line-place = پوښتنه { $at } له { $of } · { $section }
line-known = تر اوسه: { $value }
line-more = … او { $count } نور: د لټون لپاره توري ولیکئ
line-several = څو ځوابونه کېدای شي؛ په کامه یې جلا کړئ.
line-roster = نوم ولیکئ: زیاتېږي. شمېره: بدلول. -1: لومړی لرې کول. +: بې نومه. >: همدا ټول دي.
line-understood = پوه شو: { $value }
line-saved = خوندي شو.
line-not_stored = خوندي نه شو، لکه چې خبره شوې وه.
line-error = مهرباني وکړئ وګورئ: { $text }
line-warning = یادونه: { $text }
line-help =
    ځوابونه: متن، نېټه (لکه 29.12.2026)، د یوې ټاکنې شمېره یا د هغې د متن پیل؛ څو ځوابونه په کامه جلا کړئ.
    #1 نه پوهېږم · #2 نه غواړم ځواب ووایم · #3 وروسته · #4 له ما سره اړه نه لري
    > مخکې · < شاته · ~ وروستی ځواب بېرته اخیستل · * او متن: یادښت
    ! پاتې ټکي · !2 دویم ته تلل · = تر دې ځایه د مرستې پلان · ? مرسته · . بس کول
line-open = پاتې ټکي: { $count }
line-reason-failed = مهرباني وکړئ وګورئ
line-reason-withheld = لا باید روښانه شي
line-reason-not-asked = لا نه ده پوښتل شوې
line-reason-off-route = ساتل شوی، اوس مهال نه شمېرل کېږي
line-fault-empty = هېڅ نه دي لیکل شوي. په > مخکې ځئ.
line-fault-date = دا نېټه نه ده. د بېلګې په توګه: 29.12.2026، 12.2026 یا 2026
line-fault-time = دا وخت نه دی. د بېلګې په توګه: 9:30
line-fault-number = دا شمېره نه ده.
line-fault-range = دا شمېره دلته نه شي کېدای.
line-fault-choose = مهرباني وکړئ د یوې ټاکنې شمېره ولیکئ. ? مرسته ښیي.
line-anonymous = خبرې بې نومه دي: دا نه لیکل کېږي. > مخکې ځي.
line-languages = د کس ژبه: شمېره یې، یا د ژبې یا هېواد د نوم پیل
line-notice-help = 1، 2 یا 3 ولیکئ؛ . بس کوي، او هېڅ شی نه خوندي کېږي.
line-pseudonym = جوړ شوی نوم یا لنډ کوډ:
line-passphrase = پټ نوم (پاسورډ):
line-new-passphrase = د دې کمپیوټر لپاره نوی پاسورډ:
line-passphrase-again = یو ځل بیا:
line-recovery =
    د بیا موندلو کوډ. مهرباني وکړئ همدا اوس یې ولیکئ؛ بیا به هېڅکله ونه ښودل شي:
    { $code }
    پرته له پاسورډ او پرته له دې کوډ، هېڅوک هېڅکله دوسیې بیا نه شي لوستلای.
# $number: the first characters of the case's number
line-resumed = دوسیه { $number }: له هغه ځایه مخکې ځو چې خبرې پاتې وې.
line-milestone = لنډې خبرې بشپړې شوې. اوس نورې ټولې پوښتنې راځي؛ = د مرستې پلان ښيي، . بس کوي.
line-finished = ټولې پوښتنې وشوې. د مرستې د پلان مسوده:
line-stopped = ودرول شو. څه چې وویل شول، پاتې کېږي. تر دې ځایه د مرستې د پلان مسوده:
# $number: the first characters of the case's number
line-number = د دوسیې شمېره { $number } ده. د مخکې تللو لپاره: lotse interview --plain --case { $number }. پاڼې: lotse export { $number }
