
## Rules: pregnancy
rule-pregnancy-care =
    .client = په دې اونۍ کې د ښځو د ډاکټر وخت ونیسئ؛ موږ په خوښۍ درسره زنګ وهو. هلته د مور کتابچه (Mutterpass) درکوي.
rule-pregnancy-care_uninsured =
    .client = په راتلونکو دریو ورځو کې د حمل هغې مشورې ته ولاړ شئ چې موږ یې درته وایو. وړیا او محرمانه ده، بې بیمې هم.
rule-pregnancy-midwife =
    .client = له موږ سره یو ځای قابله (Hebamme) ولټوئ. تر زېږون وروسته ستاسو کور ته هم راځي. دا چې پیسې یې څوک ورکوي، درسره به یې روښانه کړو.
rule-pregnancy-foundation =
    .client = د حمل د مشورې وخت ونیسئ او د «Mutter und Kind» بنسټ پوښتنه وکړئ. دا یوازې تر زېږون مخکې کېږي. مهرباني وکړئ د مور کتابچه (Mutterpass) له ځان سره واخلئ.
rule-pregnancy-supplement =
    .client = په دې اونۍ کې Jobcenter ته د مور د کتابچې (Mutterpass) کاپي وښایئ چې د زېږون نېټه پکې وي. د ډېرو پیسو غوښتنلیک به درسره ولیکو.
rule-pregnancy-supplement_later =
    .client = له 13مې اونۍ راهیسې له Jobcenter څخه ډېرې پیسې ترلاسه کوئ. بیا د مور کتابچه (Mutterpass) راوړئ؛ ورځ مو یادښت کړې ده.
rule-pregnancy-supplement_social_office =
    .client = په دې اونۍ کې د ټولنیزو چارو ادارې (Sozialamt) ته د مور د کتابچې (Mutterpass) کاپي وښایئ چې د زېږون نېټه پکې وي. غوښتنلیک به درسره ولیکو.
rule-pregnancy-equipment =
    .client = له موږ سره یو ځای له Jobcenter څخه د حمل د جامو او د ماشوم د توکو پیسې وغواړئ. مهرباني وکړئ لا له دې څه مه اخلئ.
rule-pregnancy-equipment_social_office =
    .client = له موږ سره یو ځای د ټولنیزو چارو له ادارې (Sozialamt) د حمل د جامو او د ماشوم د توکو پیسې وغواړئ. مهرباني وکړئ لا له دې څه مه اخلئ.
rule-pregnancy-paternity =
    .client = ایا غواړئ چې د پلار نوم د زېږون په سند کې وي؟ بیا به تر زېږون مخکې د ځوانانو په اداره (Jugendamt) کې وخت ونیسو. دا چې ستاسو لپاره څه مانا لري، مخکې به پرې خبرې وکړو.
rule-pregnancy-birth_papers =
    .client = خپل اسناد په یوه پاکټ کې کېږدئ: پېژندپاڼه، د زېږون سندونه، د واده سند. موږ به د زېږون او واده د ثبت له ادارې (Standesamt) پوښتنه وکړو چې لا څه کم دي. مهرباني وکړئ سفارت ته مه ځئ، تر څو مو چې خبرې نه وي کړې.
rule-pregnancy-work =
    .client = خپل کارګمارونکي ته په لیکلې بڼه ووایئ چې ماشوم کله زېږي؛ په لیک کې درسره مرسته کوو. تر زېږون شپږ اونۍ مخکې د مور رخصتي (Mutterschutz) پیلېږي، د دې وخت پیسې د روغتیا بیمه (Krankenkasse) ورکوي.
rule-pregnancy-without_papers =
    .client = په راتلونکو دریو ورځو کې د مشورې هغه مرکز ته ولاړ شئ چې موږ یې درته وایو. هلته مجبور نه یاست چې خپل نوم ووایئ.

## Rules: health
rule-health-insured_without_papers =
    .client = په دې اونۍ کې هغه ځای ته ولاړ شئ چې موږ یې درته وایو. هلته بې بیمې او بې نومه درسره مرسته کوي.
rule-health-insurance_unclear =
    .client = په دې اونۍ کې هر هغه څه راوړئ چې د روغتیا له بیمې (Krankenkasse) یا له ادارې درغلي دي. موږ به معلومه کړو چې بیمه لرئ که نه او چېرته.
rule-health-home_country =
    .client = د خپل هېواد د بیمې کارت راوړئ. روښانه به کړو چې دلته د روغتیا بیمې (Krankenkasse) غړي کېدای شئ که نه.
rule-health-card =
    .client = د نوي کارت لپاره د روغتیا بیمې (Krankenkasse) ته عکس واستوئ. که تر هغه مخکې باید ډاکټر ته ولاړ شئ، درسره به بیمې ته زنګ ووهو: هغه تصدیق استوي.
rule-health-card_now =
    .client = درسره به د روغتیا بیمې (Krankenkasse) ته زنګ ووهو. هغوی معاینه خانې ته تصدیق استوي، بیا مو بې کارته هم درملنه کېږي. د نوي کارت عکس به هم ورسره واستوو.
rule-health-family_doctor =
    .client = له موږ سره یو ځای نژدې داسې کورنی ډاکټر ولټوئ چې ستاسو په خبرو پوهېږي. په 116117 کې د ملاقات د وختونو خدمت مرسته کوي.
rule-health-appointment =
    .client = له کورني ډاکټر څخه د لېږد پاڼه (Überweisung) واخلئ. بیا به درسره 116117 ته زنګ ووهو او وخت به ونیسو.
rule-health-asylblg_treatment =
    .client = له ډاکټر څخه تصدیق وغواړئ چې کومې درملنې ته اړتیا لرئ. په دې به د ټولنیزو چارو له ادارې (Sozialamt) لګښت وغواړو.
rule-health-uninsured_treatment =
    .client = په دې اونۍ کې هغه ځای ته ولاړ شئ چې موږ یې درته وایو. هلته مو بې بیمې هم درملنه کوي. مهرباني وکړئ خپل درمل له ځان سره واخلئ.
rule-health-medicine =
    .client = په راتلونکو دوو ورځو کې نوې نسخه واخلئ. مهرباني وکړئ د درملو کڅوړې یا قوطۍ له ځان سره واخلئ. که بیمه نه لرئ، سمدستي راته ووایئ.
rule-health-copayment =
    .client = د درملتون رسیدونه راټول کړئ. د ادارې د پرېکړې له لیک (Bescheid) سره به غوښتنه وکړو چې نور اضافي پیسې ورنه کړئ.
rule-health-mind =
    .client = که غواړئ، محرمانه خبرو ته به مو ثبت کړو. هلته مو خبرې اوري، ستاسو په ژبه. تاسو پرېکړه کوئ چې څه ووایئ.
rule-health-crisis =
    .client = نن درسره هغه ځای ته ځو چې مرسته درسره کوي. تاسو یوازې نه یاست. په بېړني حالت کې: 112.
rule-health-child_doctor =
    .client = له موږ سره یو ځای نژدې د ماشومانو ډاکټر ولټوئ. مهرباني وکړئ ژېړه کتابچه (U-Heft) او د واکسینو کارت له ځان سره واخلئ، که یې لرئ. که ستاسو ماشوم بیمه نه لري، سمدستي راته ووایئ.
rule-health-checkups =
    .client = د خپل ماشوم د وقایوي معاینې وخت ونیسئ. وړیا ده. مهرباني وکړئ ژېړه کتابچه (U-Heft) له ځان سره واخلئ.
rule-health-measles =
    .client = د ماشومانو له ډاکټر څخه پوښتنه وکړئ چې ستاسو ماشوم د شري (Masern) پر ضد واکسین شوی که نه. واکسین درباندې پیسې نه لګوي؛ که بیمه نه وي، درته به ووایو چې چېرته. وړکتون او ښوونځی یې سند غواړي.

## Rules: care
rule-care-level =
    .client = په دې اونۍ کې له موږ سره یو ځای د روغتیا بیمې (Krankenkasse) ته زنګ ووهئ: د پالنې درجه (Pflegegrad) به وغواړو. د پالنې مشوره (Pflegeberatung) به درسره کور ته د راتګ تیاری ونیسي.
rule-care-social_office =
    .client = درسره به د پالنې د مرستې غوښتنلیک ولیکو. مهرباني وکړئ د ډاکټر تصدیق راوړئ.
rule-care-refused =
    .client = په راتلونکو دریو ورځو کې لیک له پاکټ سره راوړئ. وبه ګورو چې اعتراض (Widerspruch) وکړو که نه.
rule-care-disability =
    .client = درسره به د خپلواکې مشورې وخت ونیسو. هلته په غوښتنلیک کې مرسته کوي او تشریح کوي چې د څه حق لرئ.
rule-care-member =
    .client = درسره به د پالنې د مشورې (Pflegeberatung) وخت ونیسو. هلته به ستاسو د خپلوان د مرستې او ستاسو د بار د سپکولو خبره وي.
rule-care-child_early =
    .client = درسره مرسته کوو چې د ماشوم د وختي مرستې (Frühförderung) وخت ونیسئ. هلته ګوري چې ستاسو ماشوم ته څه ښه دي. درباندې پیسې نه لګوي.
rule-care-child_school =
    .client = له تاسو او ښوونځي سره به خبرې وکړو چې ستاسو ماشوم په درس کې کومې مرستې ته اړتیا لري. غوښتنلیک به یو ځای ورکړو.
rule-care-child_allowance =
    .client = له موږ سره یو ځای د روغتیا بیمې (Krankenkasse) ته زنګ ووهئ: په همدې میاشت کې به ستاسو د ماشوم لپاره د پالنې درجه (Pflegegrad) وغواړو. بیا د پالنې لپاره پیسې او مرسته شته.

## Rules: family
rule-family-birth_certificate =
    .client = درسره به د زېږون د ثبت ادارې (Standesamt) ته ولاړ شو. که لا کوم سند کم وي، د ثبت نقل به وغواړو. په هغه نور هر څه غوښتلای شئ.
rule-family-parental_allowance =
    .client = له موږ سره یو ځای د مور او پلار پیسې (Elterngeld) وغواړئ. څوک چې مخکې کار نه کاوه، هغه هم لږ تر لږه یو مبلغ ترلاسه کوي. مهرباني وکړئ د زېږون سند راوړئ.
rule-family-newborn_insurance =
    .client = په دې اونۍ کې خپل ماشوم په روغتیا بیمه (Krankenkasse) کې ثبت کړئ. بیمه یې اضافي پیسې نه غواړي.
rule-family-newborn_jobcenter =
    .client = په دې اونۍ کې له موږ سره یو ځای Jobcenter ته ولیکئ چې ستاسو ماشوم زېږېدلی دی. بیا ډېرې پیسې درکول کېږي.
rule-family-newborn_social_office =
    .client = په دې اونۍ کې له موږ سره یو ځای د ټولنیزو چارو ادارې (Sozialamt) ته ولیکئ چې ستاسو ماشوم زېږېدلی دی. بیا ډېرې پیسې ورکول کېږي، او ستاسو ماشوم ډاکټر ته تللای شي.
rule-family-education_package =
    .client = ستاسو د ماشوم لپاره د غرمې ډوډۍ، سیلونو او کلپ پیسې ورکول کېدای شي. د وړکتون یا ښوونځي بیلونه راوړئ؛ درسره به یې وسپارو.
rule-family-education_package_social_office =
    .client = ستاسو د ماشوم لپاره د ښوونځي د توکو، د غرمې ډوډۍ، سیلونو او کلپ پیسې ورکول کېدای شي. غوښتنلیک به درسره ډک کړو.
rule-family-orphan_pension =
    .client = خواشیني یو چې ستاسو ماشوم مور یا پلار له لاسه ورکړی دی. کېدای شي ماشوم د یتیم د تقاعد (Rente) حق ولري؛ درسره به یې وګورو.
rule-family-widow_pension =
    .client = ستاسو د مېړه یا ښځې تر وفات وروسته کېدای شي د تقاعد (Rente) حق ولرئ. درسره به یې وګورو او د تقاعد بیمې (Rentenversicherung) ته به ولیکو.
rule-family-paternity_open =
    .client = د ځوانانو اداره (Jugendamt) مرسته کولای شي چې پلارتوب او نفقه روښانه شي. وړیا ده. موږ دا یوازې هغه وخت کوو چې تاسو یې غواړئ.
rule-family-custody =
    .client = درسره به روښانه کړو چې ستاسو د ماشوم لپاره څوک لاسلیک کولای شي. د ځوانانو اداره (Jugendamt) د دې لپاره پاڼه ورکوي.
rule-family-youth_office_lead =
    .client = راته ووایئ چې ستاسو د کورنۍ له مرستندوی سره خبرې کولای شو که نه. بیا هر څه سره برابر وي، او تاسو باید هېڅ شی دوه ځله ونه وایئ.
rule-family-parents =
    .client = درسره به نژدې د مور او پلار مشوره ولټوو. وړیا او محرمانه ده. لومړی ځل په خوښۍ درسره ځو.
rule-family-confidential_advice =
    .client = موږ به درسره اړیکه ونیسو، چې په ارامۍ خبرې وکړو.

## Rules: school
rule-school-place =
    .client = په راتلونکو دریو ورځو کې به درسره د ښار د ښوونځي د مشورې وخت ونیسو. هلته ستاسو ماشوم ته ښوونځی ټاکل کېږي. د ښوونځي سندونه مرسته کوي، عکسونه یې هم.
rule-school-upper =
    .client = په راتلونکو دریو ورځو کې به د ښوونځي د مشورې وخت ونیسو. داسې ټولګي شته چې ځوانان پکې الماني زده کوي او له یوه مسلک سره بلدېږي.
rule-school-waiting =
    .client = که تر دوو اونیو وروسته لیک نه وي راغلی، موږ ته زنګ ووهئ. پوښتنه به وکړو چې ښوونځی کله پیلېږي.
rule-school-without_papers =
    .client = ستاسو ماشوم ښوونځي ته تللای شي. په دې اونۍ کې د مشورې هغه مرکز ته ولاړ شئ چې موږ یې درته وایو. هغوی ستاسو لپاره له ښوونځي سره خبرې کوي.
rule-school-start =
    .client = ستاسو ماشوم په راتلونکي اوړي کې ښوونځی پیلوي. ایا ثبت کړی مو دی؟ که نه، درسره به په لومړني ښوونځي (Grundschule) کې وخت ونیسو.
rule-school-all_day =
    .client = په ښوونځي کې د ټولې ورځې د پالنې (OGS) د ځای پوښتنه وکړئ. درسره به ولیکو چې تاسو دې ځای ته اړتیا لرئ.
rule-school-learning =
    .client = له ښوونځي به خبرې وغواړو، له ژباړن سره. د کورني ښوونکي لپاره ډېر ځله پیسې شته، او نژدې د کورنۍ دندې مرسته هم.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = د ځوانانو د ادارې (Jugendamt) ځواب راوښایئ. که ځواب نه وي، یو ځای به پوښتنه وکړو.
rule-childcare-bridge =
    .client = تر څو چې د وړکتون ځای پیدا کېږي، نژدې د لوبو ډلې شته. یوه به یې درسره وټاکو.
rule-childcare-court =
    .client = که بیا هم ځای نه وي، وکیل مرسته کولای شي. درته به تشریح کړو چې دا څنګه کېږي او دا چې نژدې هېڅ پیسې درباندې نه لګوي.

## Rules: youth
rule-youth-transition =
    .client = له موږ سره یو ځای د ځوانو کډوالو خدمت (Jugendmigrationsdienst) ته ولاړ شئ. هلته درسره پلان جوړوي: ښوونځی، عملي کار (Praktikum) یا مسلکي زده کړه، هر څه چې له تاسو سره برابر وي.
rule-youth-leaving_care =
    .client = تر 18 کلنۍ وروسته هم مرسته ترلاسه کولای شئ. د ځوانانو ادارې (Jugendamt) ته به درسره غوښتنلیک ولیکو، مخکې له دې چې مرسته مو پای ته ورسېږي.
rule-youth-return_to_care =
    .client = که مرسته مو پای ته رسېدلې هم وي، بیا هم مرسته ترلاسه کولای شئ. په دې اونۍ کې به درسره غوښتنلیک ولیکو.
rule-youth-aftercare =
    .client = ستاسو د ځوانانو پخوانۍ اداره (Jugendamt) باید لا هم مشوره درکړي. درسره مرسته کوو چې بیا ورسره اړیکه ونیسئ.

## Rules: later_life
rule-later_life-pension =
    .client = درسره به د تقاعد بیمې (Rentenversicherung) وخت ونیسو. مهرباني وکړئ د خپل کار ټول اسناد راټول کړئ، له دې ځایه او له نورو هېوادونو.
rule-later_life-basic_income =
    .client = په دې اونۍ کې به درسره د ټولنیزو چارو ادارې (Sozialamt) ته ولیکو، چې پیسې مو د ژوند لپاره بس شي. مهرباني وکړئ د بانکي حساب پاڼې او د کرایې قرارداد راوړئ.
rule-later_life-system_change =
    .client = ژر به پیسې د Jobcenter پر ځای له بلې ادارې ترلاسه کوئ. غوښتنلیکونه به پر وخت درسره ورکړو.

## Rules: screening
rule-screening-case_management =
    .client = په راتلونکو میاشتو کې ستاسو ملتیا کوو او هر څه له ادارو سره همغږي کوو. تاسو به یو ټاکلی کس لرئ چې تل ورسره خبرې کولای شئ.
rule-screening-referral =
    .client = د مشورې بل مرکز ستاسو د کار لپاره غوره دی. درسره به هلته زنګ ووهو او هغه څه به ورته ووایو چې روښانه شوي دي.
rule-screening-information =
    .client = موږ درته لیکلي چې چېرته تللای شئ. که یو څه ونه شي، په خوښۍ بېرته راشئ.
rule-screening-single_counselling =
    .client = د څو خبرو وختونه به وټاکو او پوښتنې به یوه په یوه وګورو. بیا به یو ځای وګورو چې لا څه ته اړتیا لرئ.
rule-screening-legal_counsel =
    .client = د مشورې په یوه مرکز کې به درته وخت ونیسو.
rule-screening-specialist =
    .client = د مشورې په یوه مرکز کې به درته وخت ونیسو.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = کله چې مو کار وموند، کارګمارونکی یوه فورمه ډکوي. مخکې له دې چې کار پیل کړئ، موږ ته یې راوړئ؛ اجازه به درسره وغواړو.

## Actors
actor-pregnancy_counselling = د حمل مشوره (Schwangerschaftsberatung)
actor-midwife = قابله (Hebamme)
actor-medical_practice = د ډاکټر معاینه خانه (Arztpraxis)
actor-registry_office = د زېږون او واده د ثبت اداره (Standesamt)
actor-parental_allowance_office = د مور او پلار د پیسو اداره (Elterngeldstelle)
actor-family_counselling = د روزنې او کورنۍ مشوره (Erziehungsberatung)
actor-child_protection_advice = ځانګړی مشاور (insoweit erfahrene Fachkraft)
    .client = ځانګړې مشوره
actor-early_support = د ماشوم وختي مرسته (Frühförderung)
actor-school_counselling = د نویو زده کوونکو د ښوونځي مشوره (Seiteneinsteigerberatung)
actor-district_government = د سیمې حکومت (Bezirksregierung Düsseldorf)
actor-school = ښوونځی
actor-psychosocial_centre = رواني ټولنیز مرکز (PSZ)
    .client = د مشورې مرکز
actor-disability_counselling = د معلولیت خپلواکه مشوره (EUTB)
actor-disability_office = د معلولیت اداره (Schwerbehindertenangelegenheiten)
actor-care_counselling = د پالنې مشوره (Pflegeberatung)
actor-care_fund = د پالنې بیمه (Pflegekasse)
actor-pension_insurance = د المان د تقاعد بیمه (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = د مور کتابچه (Mutterpass)
doc-translations = د سندونو ژباړې
doc-medical_certificate = د ډاکټر تصدیق
doc-receipts = د خپلې ونډې د پیسو رسیدونه (Zuzahlung)
doc-hospital_notice = د روغتون د زېږون خبر
doc-school_confirmation = د وړکتون یا ښوونځي یا کلپ تصدیق یا بیل
doc-death_certificate = د وفات سند (که شته)
doc-copy_of_registration = د ثبت کاپي
doc-employer_statement = د کار یا کورس تصدیق
doc-help_plan = د مرستې پلان (Hilfeplan) یا د Jugendamt د پرېکړې لیک
doc-insurance_history = د تقاعد بیمې لړلیک (Versicherungsverlauf) او د ټولنیزې بیمې کارت
doc-pension_notice = د تقاعد پرېکړه یا رد (که شته)
doc-job_form = د کار په اړه د کارګمارونکي فورمه (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = له موږ سره یو ځای خپلې وروستۍ روغتیا بیمې (Krankenkasse) ته ولیکئ. کېدای شي لا هم هلته بیمه ولرئ. زاړه لیکونه یا زوړ کارت راوړئ.
rule-youth-after_care =
    .client = که تر هغه وخته د ځوانانو ادارې (Jugendamt) لیک نه وي راغلی، موږ ته زنګ ووهئ. بیا به یو ځای پوښتنه وکړو او پلان به جوړ کړو چې چېرته اوسېږئ.
