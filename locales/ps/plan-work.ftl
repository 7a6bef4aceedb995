
## Rules
rule-work-jobseeker =
    .client = په دې اونۍ کې ځان د کار لټوونکي (arbeitsuchend) په توګه ثبت کړئ. درسره مرسته کوو، په انټرنېټ کې هم کېږي.
rule-work-job_lost_report =
    .client = همدا نن له موږ سره یو ځای د کار په اداره (Agentur für Arbeit) کې ځان د کار لټوونکي (arbeitsuchend) په توګه ثبت کړئ. د بېکارۍ په لومړۍ ورځ ځان بېکار (arbeitslos) ثبت کړئ.
rule-work-job_lost_report_early =
    .client = په دې اونۍ کې د کار په اداره (Agentur für Arbeit) کې ځان د کار لټوونکي (arbeitsuchend) په توګه ثبت کړئ، که څه هم لا کار کوئ.
rule-work-dismissal_action =
    .client = په راتلونکو دوو ورځو کې د کار د فسخې له لیک (Kündigung) سره مشورې ته ولاړ شئ. تر هغه وخته د کارګمارونکي هېڅ پاڼه مه لاسلیکوئ.
rule-work-dismissal_late =
    .client = سبا د کار د فسخې له لیک (Kündigung) سره مشورې ته ولاړ شئ. کېدای شي لا هم یو څه وشي.
rule-work-tell_residence_office =
    .client = په دې اونۍ کې له موږ سره یو ځای د خپل کار په اړه لنډ لیک ولیکئ. نوی کار هغه وخت پیل کړئ چې موږ ستاسو سند کتلی وي.
rule-work-fixed_term =
    .client = له خپل کارګمارونکي وپوښتئ چې قرارداد دوام کوي که نه، او په هر حال په دې اونۍ کې ځان د کار لټوونکي (arbeitsuchend) په توګه ثبت کړئ.
rule-work-wage =
    .client = ولیکئ چې په کومو ورځو مو څومره وخت کار کړی، او له موږ سره یو ځای مشورې ته ولاړ شئ. هلته کارګمارونکي ته لیک لیکل کېږي.
rule-work-permission_tolerated =
    .client = په راتلونکو دوو اونیو کې مشورې ته ولاړ شئ، مخکې له دې چې کار پیل کړئ.
rule-work-stagnation =
    .client = فکر وکړئ چې کوم کوچنی ګام به مو خوشاله کړي. په راتلونکو خبرو کې به یې یو ځای پلان جوړ کړو.
rule-work-parallel_practice =
    .client = له موږ سره یو ځای د الماني کورس تر څنګ د څو ازمایښتي ورځو لپاره یو شرکت ولټوئ.
rule-work-cv =
    .client = له موږ سره یو ځای په الماني خپله سوانح (Lebenslauf) ولیکئ. هر څه چې کولای یې شئ او کړي مو دي، مهم دي.
rule-work-recognition_regulated =
    .client = په راتلونکو څلورو اونیو کې د سند د منلو مشورې (Anerkennungsberatung) ته ولاړ شئ. مهرباني وکړئ ټول سندونه له ځان سره واخلئ، کاپۍ یا عکسونه هم.
rule-work-recognition_overdue =
    .client = په راتلونکو دوو اونیو کې له موږ سره یو ځای لنډ لیک ولیکئ: پوښتنه به وکړو چې ستاسو غوښتنلیک تر کومه رسېدلی دی.
rule-work-adaptation =
    .client = د سند د منلو له مشورې سره د کورس یا ازموینې ځای ولټوئ. تاسو تر اوسه ډېر څه ترلاسه کړي دي.
rule-education-school_certificate =
    .client = له خپلو سندونو سره د Volkshochschule (VHS) مشورې ته ولاړ شئ. بهرني سندونه هم حسابېدای شي.
rule-education-study_counselling =
    .client = له خپلو سندونو سره د یوه پوهنتون د زده کړې مشورې (Studienberatung) ته ولاړ شئ.
rule-education-training_search =
    .client = له موږ سره یو ځای د مسلک د مشورې (Berufsberatung) وخت ونیسئ. که سندونه لرئ، راوړئ یې.
rule-education-training_grant =
    .client = له موږ سره یو ځای د کار له ادارې (Agentur für Arbeit) د مسلکي زده کړې د وخت پیسې وغواړئ. مهرباني وکړئ د مسلکي زده کړې قرارداد راوړئ.
rule-education-student_money =
    .client = په دې اونۍ کې د محصلانو د خدمتونو (Studierendenwerk) ټولنیزې مشورې ته ولاړ شئ. تر څو مو چې پرې خبرې نه وي کړې، د هېڅ شي غوښتنه مه کوئ.
rule-education-student_money_now =
    .client = همدا نن هغه ځای ته ولاړ شئ چې موږ یې درته وایو. هلته خواړه او مشوره درکوي.
rule-language-right_ends =
    .client = په دې اونۍ کې د کورس له خپلې پاڼې سره د ژبې په یوه ښوونځي کې نوم ولیکئ. د نوم لیکنې لیکلی تصدیق وغواړئ.
rule-language-waiting =
    .client = له موږ سره یو ځای د ژبې له څو ښوونځیو پوښتنه وکړئ. تر څو چې کورس پیلېږي، د ژبې کافې (Sprachcafé) یا انټرنېټي کورس به پیدا کړو.
rule-language-obstacle_cost =
    .client = د ژبې له ښوونځي د لګښت د معافۍ او د تګ راتګ د پیسو پوښتنه وکړئ. مهرباني وکړئ د پرېکړې لیک (Bescheid) له ځان سره واخلئ.
rule-language-vocational_agency =
    .client = د کار له ادارې (Agentur für Arbeit) د کار د ژبې د کورس (Berufssprachkurs) پوښتنه وکړئ.
rule-language-alternatives_eu =
    .client = له موږ سره یو ځای د ماښام د الماني کورس یا نژدې د ژبې کافې (Sprachcafé) ولټوئ.

## Actors
actor-labour_counselling = د کار مشوره (Beratungsstelle Arbeit)
actor-labour_court = د کار محکمه (Arbeitsgericht)
actor-recognition_office = د سندونو د منلو اداره (Anerkennungsstelle)
actor-student_services = د محصلانو خدمتونه (Studierendenwerk)
actor-adult_education = د لویانو ښوونځی یا ماښامنی ښوونځی (VHS)

## Papers
doc-dismissal_letter = د کار د فسخې لیک (Kündigung) له پاکټ سره یا د موافقې تړون (Aufhebungsvertrag)
doc-work_contract = د کار قرارداد (Arbeitsvertrag)
doc-payslips = د معاش پاڼې او د ساعتونو پاڼې
doc-recognition_letter = د سندونو د منلو د ادارې پرېکړه یا لیک
doc-school_reports = د ښوونځي سندونه (کاپۍ یا عکسونه هم)
doc-enrolment = د پوهنتون تصدیق (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = له موږ سره یو ځای د کار د ژبې د داسې کورس (Berufssprachkurs) پوښتنه وکړئ چې ستاسو د کار له ساعتونو سره برابر وي.
rule-work-unemployed_claim =
    .client = له موږ سره یو ځای د کار په اداره (Agentur für Arbeit) کې ځان بېکار (arbeitslos) ثبت کړئ. د بېکارۍ پیسې (Arbeitslosengeld) یوازې له همدې ورځې راهیسې ورکول کېدای شي.
rule-work-told_too_late =
    .client = په راتلونکو دوو ورځو کې له موږ سره یو ځای مشورې ته ولاړ شئ، مخکې له دې چې ستاسو د کار په اړه کومې ادارې ته ولیکو.
