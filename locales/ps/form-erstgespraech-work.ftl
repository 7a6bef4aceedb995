
## language
q-language-first = له ماشومتوبه کومې ژبې وایئ؟
    .hint = څو ځوابونه کېدای شي
q-language-reading = په خپله ژبه څومره ښه لوستل او لیکل کولای شئ؟
    .hint = هر ځواب سم دی
    .help = داسې هغه کورس مومو چې له تاسو سره برابر وي، او لیکونه په خوله تشریح کوو، که دا اسانه وي.
q-language-level_source = دا له کومه پوهېږو؟
    .hint = مهرباني وکړئ سند راوښایئ
q-language-level_on = ازموینه یا ټیسټ کله و؟
    .hint = میاشت بس ده
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-language-course_kind = دا څه ډول کورس دی یا و؟
q-language-right_until = د کورس د حق پاڼه یا مکلفیت (Berechtigungsschein, Verpflichtung) تر کله اعتبار لري؟
    .hint = نېټه پر پاڼه ده
    .help = که نېټه پرې نه وي: «له ما سره اړه نه لري».
q-language-waiting_since = له کله راهیسې په کورس کې ځای ته سترګې په لار یاست؟
    .hint = میاشت بس ده
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-language-obstacles = اوس مهال څه شی کورس ته تګ درته سختوي؟
    .hint = څو ځوابونه کېدای شي
    .check-nothing_and_more = «هېڅ شی» له نورو ځوابونو سره سمون نه لري. مهرباني وکړئ یو یې لرې کړئ.

## other_language
s-other_language = نورې ژبې
q-other_language-name = بله کومه ژبه وایئ؟
    .hint = یوه په یوه، لهجې هم
q-other_language-skills = په دې ژبه څه کولای شئ؟

## past_course
s-past_course = پخواني کورسونه
q-past_course-provider = کورس په کوم ښوونځي کې و؟
    .hint = یو کورس په بل پسې
q-past_course-kind = څه ډول کورس و؟
q-past_course-from = کله پیل شو؟
    .hint = میاشت بس ده
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-past_course-until = کله پای ته ورسېد؟
    .hint = میاشت بس ده
    .check-before_start = داسې خو کورس تر خپل پیل مخکې پای ته رسېږي. مهرباني وکړئ دواړه نېټې وګورئ.
q-past_course-hours = نژدې څو درسي ساعتونه وو؟
    .hint = د کورس په تصدیق کې لیکل شوي
q-past_course-outcome = پایله یې څه شوه؟

## education
s-education = ښوونځی او مسلکي زده کړه
q-education-school_years = ټول ټال څو کاله ښوونځي ته تللي یاست؟
    .hint = که منځ کې پرې شوی وي، خیر دی: یوازې د ښوونځي کلونه
q-education-school_abroad = په بهر کې مو کوم ښوونځی بشپړ کړی دی؟
q-education-school_germany = ایا په المان کې ښوونځي ته تللي یاست؟
q-education-regulated = ایا ستاسو مسلک په المان کې یوازې په رسمي اجازه (Zulassung) کېدای شي؟
    .hint = لکه نرسنګ، طب، ښوونه، د ماشومانو روزنه، حقوق
    .help = دا چې کوم مسلک رسمي اجازې ته اړتیا لري، Anerkennungs-Finder یې ښیي.
q-education-certificate_abroad = ایا د خپل مسلک سند مو په بهر کې ترلاسه کړی دی؟
q-education-certificate_translated = ایا ستاسو سندونه الماني ته ژباړل شوي دي؟
    .hint = د هغه ژباړن له خوا چې مهر لري
q-education-recognition = ستاسو د سند رسمي منل (Anerkennung) تر کومه رسېدلي دي؟
    .hint = مهرباني وکړئ د دې لیکونه راوښایئ
q-education-recognition_on = ادارې کله تصدیق کړه چې ټول اسناد شته؟
    .hint = په لیک کې: «vollständig»
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-education-wishes = لا څه غواړئ زده یا بشپړ کړئ؟
    .hint = څو ځوابونه کېدای شي
    .check-nothing_and_more = «اوس مهال هېڅ» له نورو ځوابونو سره سمون نه لري. مهرباني وکړئ یو یې لرې کړئ.
q-education-study_preparation = ایا د پوهنتون لپاره لا Studienkolleg یا د ژبې ازموینې ته اړتیا لرئ؟
    .hint = دا پوهنتون یا uni-assist درته وایي
q-education-training = ایا د مسلکي زده کړې (Ausbildung) ځای لرئ؟
    .hint = ژمنه (Zusage) هم حسابېږي
q-education-training_starts = مسلکي زده کړه کله پیلېږي؟
    .hint = په قرارداد کې ده
q-education-training_away = ایا د مسلکي زده کړې پر وخت له مور او پلار جلا اوسېږئ؟
    .hint = که مور او پلار ډېر لرې اوسېږي، هم
q-education-training_grant = ایا د مسلکي زده کړې مرسته (Berufsausbildungsbeihilfe, BAB) مو غوښتې ده؟
    .hint = د مسلکي زده کړې پر وخت د کار د ادارې (Agentur für Arbeit) پیسې
q-education-money_for_study = ایا ستاسو پیسې د سمستر تر پایه بس دي؟
    .hint = حساب، کار او مرسته یو ځای

## training_abroad
s-training_abroad = نور مسلکونه او سندونه
q-training_abroad-occupation = بل کوم مسلک یا کومه پوهنځۍ مو ویلې ده؟
    .hint = یو په یو
q-training_abroad-country = په کوم هېواد کې؟
q-training_abroad-years = څو کاله یې ونیول؟
q-training_abroad-degree = څنګه مو پای ته ورساوه؟
q-training_abroad-finished = کله بشپړ شو؟
    .hint = کال بس دی
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-training_abroad-certificate = ایا سند یې لرئ؟

## work
q-work-status = اوس مهال څه کوئ؟
    .hint = کار، مسلکي زده کړه، د مور او پلار رخصتي یا بل څه
q-work-permission = ستاسو په سند کې د کار په اړه څه لیکل شوي دي؟
    .hint = پر کارت یا ضمیمه پاڼه: «Erwerbstätigkeit …»
q-work-registered = ایا د کار په اداره (Agentur für Arbeit) یا Jobcenter کې د کار لټوونکي (arbeitsuchend) په توګه ثبت یاست؟
    .hint = په انټرنېټ کې هم کېږي او پیسې نه غواړي
q-work-jobcenter_plan = ایا له Jobcenter سره پلان لرئ؟
    .hint = «Kooperationsplan»
q-work-employer = چېرته کار کوئ؟
    .hint = د کار برخه بس ده
q-work-since = له کله راهیسې هلته کار کوئ؟
    .hint = میاشت بس ده
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-work-limited_until = ستاسو قرارداد تر کله دی؟
    .hint = که پای نه لري: «له ما سره اړه نه لري»
q-work-hours = په اونۍ کې څو ساعته کار کوئ؟
    .hint = د وروستیو میاشتو په منځنۍ کچه
q-work-gross = په میاشت کې تر مالیې مخکې (brutto) څومره ګټئ؟
    .hint = د معاش په پاڼه کې ده
q-work-contract = ایا لیکلی د کار قرارداد لرئ؟
q-work-job_end = ایا کار مو له لاسه ورکړی، یا ژر پای ته رسېږي؟
    .hint = مهرباني وکړئ لیک راوښایئ
q-work-told_on = کله ترې خبر شوئ یا مو لیک ترلاسه کړ؟
    .hint = هغه ورځ چې لیک په پوستي صندوق کې و یا په لاس درکړل شو
    .help = له دې ورځې لنډ مهلتونه پیلېږي.
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-work-ends_on = ستاسو د کار وروستۍ ورځ کومه ده یا کومه وه؟
    .hint = د کار د قرارداد پای
q-work-wage_unpaid = ایا کوم کارګمارونکي ستاسو مزد نه دی درکړی؟
    .hint = د کار تر پای وروسته هم
q-work-wage_due_on = لومړی نه درکړل شوی مزد باید کله درکړل شوی وای؟
    .hint = که کېدای شي، ورځ یې ولیکئ؛ ډېر ځله د میاشتې وروستۍ ورځ وي
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-work-skills = کوم کار ښه کولای شئ؟
    .hint = له ورځني ژوند هم؛ څو ځوابونه کېدای شي
q-work-cv = ایا په الماني خپله سوانح (Lebenslauf) لرئ؟
q-work-obstacles = اوس مهال څه شی د کار موندل یا ساتل درته سختوي؟
    .hint = څو ځوابونه کېدای شي
    .check-nothing_and_more = «هېڅ شی» له نورو ځوابونو سره سمون نه لري. مهرباني وکړئ یو یې لرې کړئ.
q-work-dream = کوم کار په خوښۍ کول غواړئ؟
    .hint = په خپلو الفاظو

## past_job
s-past_job = پخوانی کار
q-past_job-activity = پخوا مو څه کار کاوه؟
    .hint = یو کار په بل پسې، په کورني کاروبار کې بې قرارداده هم
q-past_job-country = په کوم هېواد کې؟
q-past_job-years = څو کاله؟
