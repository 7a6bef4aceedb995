
## Rules
rule-social-discrimination =
    .client = ولیکئ چې څه پېښ شول، کله، او څوک هلته وو. مشوره محرمانه ده، او موږ په خوښۍ درسره ځو.
rule-social-discrimination_late =
    .client = که غواړئ، درسره مشورې ته ځو. اوس هم مرسته کولای شي.
rule-social-wished_offer =
    .client = له خپلو هیلو څخه یو ځای یا کورس وټاکئ. لومړی ځل څوک په خوښۍ درسره ځي.
rule-letters-helper =
    .client = خپل لیکونه زموږ د لیدنې وخت ته راوړئ، نه خلاص شوي هم. یو ځای به یې ولولو.
rule-mobility-licence =
    .client = ژر الماني لایسنس وغواړئ. تر شپږو میاشتو وروسته په زاړه لایسنس موټر نه شئ چلولای.
rule-mobility-licence_late =
    .client = مهرباني وکړئ اوس مهال موټر مه چلوئ. درسره به وګورو چې الماني لایسنس څنګه ترلاسه کولای شئ.
rule-mobility-reduced_ticket =
    .client = له خپل د پرېکړې لیک (Bescheid) سره د ارزانه ټکټ (Sozialticket) پوښتنه وکړئ. موږ به درته وښیو چې چېرته.
rule-legal-contract_withdrawal =
    .client = سبا قرارداد راوړئ. ډېر ځله یو لنډ لیک بس وي چې ترې خلاص شئ.
rule-legal-contract_check =
    .client = قرارداد راوړئ. وبه ګورو چې کله او څنګه یې فسخ کولای شئ.
rule-social-consent_withdrawn =
    .client = تاسو یو رضایت بېرته اخیستی دی. موږ ادارې ته خبر ورکوو، تاسو ته د څه کولو اړتیا نشته.
rule-social-own_view =
    .client = تر راتلونکو خبرو پورې فکر وکړئ چې ستاسو لپاره باید لومړی څه بدل شي.

## Actors
actor-anti_discrimination = د تبعیض پر ضد خدمت (Servicestelle ADA)
actor-driving_licence_office = د لایسنس اداره (Fahrerlaubnisbehörde)
actor-consumer_advice = د پېرودونکو مشوره (Verbraucherzentrale)

## Papers
doc-memory_notes = یادښتونه (کله، چېرته، څوک، څه، شاهدان)
doc-driving_licence = لایسنس له ژباړې سره
doc-contract = قرارداد او د هغه لیکونه
