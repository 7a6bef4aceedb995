locale-name = پښتو
locale-name-de = Paschto
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = مخکې له دې چې پیل وکړو
notice-language = د خبرو ژبه: { $name }
notice-language-hint = د Tab تڼۍ کېکاږئ یا نوم ولیکئ
notice-who = زه تاسو ته مشوره درکوم او خبرې لیکم. ستاسو له اجازې پرته هېچا ته هېڅ نه ورکوم، حتی د بهرنیانو ادارې (Ausländerbehörde) ته هم نه.
notice-duty = استثناوې: که د چا، په تېره بیا د ماشوم، ژوند یا روغتیا په خطر کې وي، باید مرسته وغواړم؛ دا به مخکې تاسو ته وایم. همداراز دولتي ادارې مجبورې دي چې راپور ورکړي، که پوه شي چې څوک پرته له اجازې په المان کې اوسېږي: که ستاسو حال داسې وي، بې نومه پاتې شئ.
notice-free = هر څه ستاسو په خوښه دي. هره پوښتنه بې ځوابه پرېښودلای شئ او هر وخت بس کولای شئ. له دې تاسو ته هېڅ زیان نه رسېږي.
notice-anonymous = تاسو بې نومه پاتې کېدای شئ. بیا نه نوم لیکم، نه پته او نه شمېره.
notice-purpose = موږ ستاسو ځوابونه لیکو، چې له تاسو سره یو ځای د مرستې پلان (Hilfeplan) جوړ کړو. قانوني بنسټ یې ستاسو رضایت دی (DSGVO Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a).
notice-where = دا معلومات د همدې مشورې مرکز په کمپیوټر کې په رمز ساتل کېږي. مسؤلیت یې هغه اداره لري چې نوم او د معلوماتو د ساتنې پته یې د اعلان پر لوحه لیکل شوي دي. یوازې هغه څه ورکوو چې تاسو یې د هرې ادارې لپاره جلا اجازه راکړئ.
notice-how_long = معلومات هغه وخت پاکوو چې مشوره پای ته ورسېږي او د ساتلو بله قانوني دنده پاتې نه وي.
notice-rights = تاسو حق لرئ چې خپل معلومات وګورئ، ویې غواړئ چې سم شي، له ځان سره یې یوسئ، ویې غواړئ چې پاک شي، او خپل رضایت هر وخت بېرته واخلئ. د ایالت (Land) د معلوماتو د ساتنې ادارې ته شکایت کولای شئ.
notice-question = اجازه راکوئ چې ستاسو ځوابونه خوندي کړم؟
agreement-stored = هو، خوندي یې کړئ
agreement-anonymous = هو، خو بې نومه (په جوړ شوي نوم)
agreement-not_stored = نه، هېڅ مه خوندي کوئ
notice-pseudonym = جوړ شوی نوم یا لنډ کوډ
notice-pseudonym-hint = په Enter خبرې پیلېږي. Esc: شاته

## Interview
non_answer-unknown = نه پوهېږم
non_answer-declined = نه غواړم ځواب ووایم
non_answer-later = وروسته به یې روښانه کړو
non_answer-not_applicable = له ما سره اړه نه لري

## Menus, lines to write in, questions
confirm-safe_at_home = ایا د دې کس لپاره بې خطره ده چې کاغذ کور ته یوسي؟

## Client's side
client_view-title = له تاسو څخه زموږ پوښتنه
client_view-steps = ستاسو راتلونکي ګامونه
client_view-neutral = مهرباني وکړئ، یوه شېبه
client_view-by = تر { $day } پورې
