
## livelihood
q-livelihood-tax_number = ایا د مالیې د پېژندنې شمېره (Steuer-ID) لرئ؟
    .hint = د مالیاتو د مرکزي ادارې (Bundeszentralamt für Steuern) لیک؛ شمېره مو نه ده په کار
q-livelihood-insurance_number = ایا د ټولنیزې بیمې شمېره (Sozialversicherungsnummer) لرئ؟
    .hint = شمېره په خپله مو نه ده په کار
q-livelihood-asylum_benefits_since = له کله راهیسې په المان کې دا مالي مرستې اخلئ؟
    .hint = میاشت بس ده
    .help = تر 36 میاشتو اوسېدو وروسته مالي مرستې بدلېږي.
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-livelihood-enough = ایا ستاسو عاید هره میاشت د ټولو اړتیاوو لپاره بس دی؟
    .hint = کرایه، خواړه، برېښنا، تګ راتګ
q-livelihood-broadcast = ایا د راډیو او ټلویزیون له فیس (Rundfunkbeitrag) څخه معاف یاست؟
    .hint = د «Beitragsservice» لیکونه

## benefit
s-benefit = نورې مالي مرستې او د پرېکړې لیکونه
q-benefit-name = دا کومه مالي مرسته ده؟
    .hint = لکه چې په لیک (Bescheid) کې یې نوم دی؛ یو په یو
q-benefit-authority = کومه اداره یې ورکوي؟
q-benefit-granted_from = له کله منل شوې ده؟
    .hint = په لیک (Bescheid) کې ده
q-benefit-granted_until = تر کله منل شوې ده؟
    .hint = بې پایه: «له ما سره اړه نه لري»
    .check-before_start = داسې خو تر خپل پیل مخکې پای ته رسېږي. مهرباني وکړئ دواړه نېټې وګورئ.
q-benefit-amount = په میاشت کې څومره ده؟
    .hint = نژدې
q-benefit-renewal_filed = ایا د دوام غوښتنه یې شوې ده؟
q-benefit-outcome = په وروستي لیک (Bescheid) کې څه لیکل شوي دي؟
    .hint = په خوښۍ یې درسره یو ځای لولو
q-benefit-notice_posted = پر لیک (Bescheid) کومه نېټه ده؟
    .hint = پورته، ښي خوا ته
    .help = موخه هغه ورځ ده چې ادارې لیک پوستې ته سپارلی دی.
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-benefit-objection_filed = ایا اعتراض (Widerspruch) مو کړی دی؟

## income
s-income = عاید
q-income-person = ستاسو په کور کې څوک عاید لري؟
    .hint = لکه «زه» یا «زما مېړه»
q-income-kind = له کومه راځي؟
q-income-amount = په میاشت کې څومره دی؟

## debts
s-debts = پورونه او برېښنا
q-debts-kinds = د چا پوروړي یاست؟
    .hint = څو ځوابونه کېدای شي؛ اړینه نه ده چې څه تشریح کړئ
    .check-none_and_more = «هېڅ پور نه» له نورو ځوابونو سره سمون نه لري. مهرباني وکړئ یو یې لرې کړئ.
q-debts-sum = ټول یو ځای نژدې څومره دي؟
    .hint = اټکل بس دی
q-debts-enforcement = ایا له دې څخه کوم شی راغلی دی؟
    .hint = تر ټولو بېړنی وټاکئ
q-debts-order_served = د محکمې لیک درته کله ورسول شو؟
    .hint = نېټه پر ژېړ پاکټ ده
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-debts-counselling = ایا د پورونو مشورې (Schuldnerberatung) ته تللي یاست؟
q-debts-energy = د برېښنا او ګازو حال څنګه دی؟
    .hint = مهرباني وکړئ د شرکت لیکونه راوښایئ
q-debts-energy_cut_on = په کومه ورځ به پرې کېږي؟
    .hint = په لیک کې ده

## housing
q-housing-moved_in = له کله راهیسې هلته اوسېږئ؟
    .hint = د ورکډه کېدو ورځ
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-housing-registered = ایا هلته مو پته ثبت ده؟
    .hint = د استوګنې د ثبت په دفتر (Bürgerbüro) کې
q-housing-landlord_paper = ایا د کور د خاوند تصدیق (Wohnungsgeberbestätigung) لرئ؟
    .hint = هغه پاڼه چې د کور خاوند یا استوګنځی یې لاسلیکوي
q-housing-persons = هلته څو کسان یو ځای اوسېږي؟
    .hint = تاسو هم ورسره وشمېرئ
q-housing-square_metres = کور څو متر مربع دی؟
    .hint = د کرایې په قرارداد کې ده
q-housing-cost = کور په میاشت کې له هر څه سره څومره لګښت لري؟
    .hint = کرایه له تودوخې سره (Warmmiete)
q-housing-paid_by = کرایه څوک ورکوي؟
q-housing-threat = ایا اندېښنه لرئ چې کور له لاسه ورکړئ؟
    .hint = تر ټولو بېړنی وټاکئ؛ مهرباني وکړئ لیکونه راوښایئ
q-housing-arrears = څومره کرایه لا پاتې ده؟
    .hint = نژدې
q-housing-action_served = له کوره د اېستلو دعوا (Räumungsklage) درته کله ورسول شوه؟
    .hint = نېټه پر ژېړ پاکټ ده
    .check-in_future = دا نېټه په راتلونکي کې ده. مهرباني وکړئ ویې ګورئ.
q-housing-eviction_on = له کوره اېستل (Räumung) په کومه ورځ دي؟
    .hint = د محکمې د مامور (Gerichtsvollzieher) په لیک کې ده
q-housing-leave_on = د فسخې د لیک (Kündigung) له مخې باید تر کله له کوره ووځئ؟
    .hint = د فسخې په لیک (Kündigung) کې ده
q-housing-defects = په کور کې مو څه شی ځوروي؟
    .hint = څو ځوابونه کېدای شي
    .check-none_and_more = «هېڅ شی» له نورو ځوابونو سره سمون نه لري. مهرباني وکړئ یو یې لرې کړئ.
q-housing-wants_flat = ایا بل کور لټوئ؟
    .hint = که په استوګنځي کې اوسېږئ، هم
q-housing-permit = ایا د ارزانه کور د حق پاڼه (Wohnberechtigungsschein) لرئ؟
    .hint = «WBS»
q-housing-permit_until = تر کله اعتبار لري؟
    .hint = ډېر ځله یو کال
q-housing-wished_districts = د ښار په کومو سیمو کې غواړئ واوسېږئ؟
    .hint = څو ځوابونه کېدای شي
q-housing-without_steps = ایا بې زینو کور ته اړتیا لرئ؟
    .hint = ستاسو لپاره یا ستاسو د کورنۍ د کوم غړي لپاره
q-housing-obligation = ایا باید په یوه ټاکلي ځای کې واوسېږئ؟
    .hint = پر کارت یا ضمیمه پاڼه: «Wohnsitzauflage»
q-housing-obligation_until = دا تر کله ده؟
    .hint = که نېټه نه وي: «له ما سره اړه نه لري»
q-housing-move_reason = ولې غواړئ کډه وکړئ؟
q-housing-offer = ایا کوم کور مو په نظر کې دی؟
    .hint = تر څو اداره نه وي منلې، مهرباني وکړئ څه مه لاسلیکوئ
q-housing-empty = ایا ستاسو په کور کې کوم مهم شی کم دی، لکه کټ، د پخلي نغری یا یخچال؟
