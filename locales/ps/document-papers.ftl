
## The person's own page
document-client-phrases = په اداره کې د ښودلو لپاره الماني جملې
document-phrase-receipt = غواړم دا وسپارم. مهرباني وکړئ نېټه لرونکی رسید راکړئ.
document-phrase-missing = مهرباني وکړئ راته ولیکئ چې لا څه کم دي او تر کله پورې.
document-phrase-language = زه په { $language } خبرې کوم. مهرباني وکړئ ورو خبرې وکړئ یا څوک راوغواړئ چې وژباړي.

## Papers: there, missing, who gets them
document-checklist-title = زما اسناد
document-checklist-how = هغه په نښه کړئ چې لرئ یې. څه چې کم وي، یو ځای یې برابروو.
document-checklist-none = د خپلو راتلونکو ګامونو لپاره اسنادو ته اړتیا نه لرئ.
document-checklist-note = اصلي اسناد هېڅکله چا ته مه ورکوئ: اصل وښایئ او کاپي یې وسپارئ.
document-column-paper = سند
document-column-there = شته
document-column-missing = کم دی
document-column-gets_it = څوک یې برابروي؟
document-column-by = تر کله
