## network
q-network-letters_helper = Cid ma kaa caawisaa warqadaha iyo foomamka?
    .hint = Carruurtu waa inaysan taas samayn
q-network-leisure = Waqtiga firaaqada maxaad jeceshahay inaad samayso?
    .hint = Waagii hore xitaa
q-network-club = Ma tagtaa naadi, meel lagu kulmo ama koorso kuu dhow?
q-network-offers = Maxaad jeclaan lahayd inaad barato oo aad ogaato?
    .hint = Dhowr waad dooran kartaa
    .check-none_and_more = “Hadda waxba” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-network-discrimination = Ma laguula dhaqmay si aan caddaalad ahayn, tusaale asal, luqad, diin, jinsi, da’ ama naafonimo darteed?
    .hint = Shaqada, guriga, dukaanka, xafiiska ama dugsiga
q-network-discrimination_on = Goormay ugu dambaysay, ama goormaad ogaatay?
    .hint = Shaqada iyo guriga muddo gaaban ayaa u socota
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.

## helper
s-helper = Cidda hore u caawisa
q-helper-who = Yaa hore kuu caawiya?
    .hint = Tusaale “deris” ama magaca xafiis; fadlan magacyo dad gaar ah ha qorin
q-helper-kind = Waa qof ama meel noocee ah?
q-helper-does = Maxay kaa caawisaa?
q-helper-often = Intee jeer ayaad xiriirtaan?
q-helper-may_contact = Ma la hadli karnaa qofkan ama meeshan?
    .hint = Haddii aad adigu rabto oo keliya

## mobility
s-mobility = Socdaalka
q-mobility-ticket = Tigidh noocee ah ayaad u haysataa baska iyo tareenka?
q-mobility-licence = Ma haysaa shatiga baabuur-wadidda?
q-mobility-licence_country = Shatiga waa dalkee?
q-mobility-bicycle = Ma leedahay baaskiil, mana jeceshahay inaad wadato?
q-mobility-restricted = Ma kugu adag tahay inaad socoto, jaranjaro fuusho ama keligaa dibadda u baxdo?
    .hint = Uma baahnid inaad sababta sheegto
q-mobility-minutes = Ugu badnaan immisa daqiiqo ayay jidka koorso ama meel caawimaad qaadan kartaa?

## legal
q-legal-contracts = Heshiisyadee ayaa bil kasta lacag kaa qaata?
    .hint = Dhowr waad dooran kartaa
    .check-none_and_more = “Midna” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-legal-contract_trouble = Heshiis ma leeyahay muran ama walwal?
    .hint = Tusaale mid albaabka guriga ama telefoonka lagu saxiixay
q-legal-contract_signed_on = Goormaad heshiiskan gashay?
    .hint = Albaabka, telefoonka ama internetka: badanaa 14 maalmood
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.

## goals
q-goals-first_wish = Haddii aad saddex wax rabi kartid: kan koowaad muxuu noqon lahaa?
    .hint = Wax warqado ka duwan xitaa waa noqon karaa
q-goals-second_wish = Kan labaadna?
q-goals-third_wish = Kan saddexaadna?
q-goals-next_step = Adigu maxaad rabtaa inaad marka xigta samayso?
    .hint = Tallaabo yar ayaa ku filan
q-goals-importance = Qaybtee ayaa hadda kuugu muhiimsan?
q-goals-what_helped = Waqtiyada adag maxaa ama yaa ku caawiyey?
    .hint = Uma baahnid inaad ka sheekayso

## satisfaction
s-satisfaction = Sida aad ugu qanacsan tahay
q-satisfaction-residence = Intee baad ku qanacsan tahay deganaanshahaaga?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-housing = Intee baad ku qanacsan tahay gurigaaga?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-livelihood = Intee baad ku qanacsan tahay lacagtaada?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-health = Intee baad ku qanacsan tahay caafimaadkaaga?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-language = Intee baad ku qanacsan tahay Af-Jarmalkaaga?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-education = Intee baad ku qanacsan tahay waxbarashadaada?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-work = Intee baad ku qanacsan tahay shaqadaada?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-family = Intee baad ku qanacsan tahay qoyskaaga?
    .hint = 1 = haba yaraatee maya, 5 = aad
q-satisfaction-social = Intee baad ku qanacsan tahay dadka kugu xeeran?
    .hint = 1 = haba yaraatee maya, 5 = aad

## urgency
s-urgency = Degdegga sida la-talintu u aragto
q-urgency-residence = Caawimaadda deganaanshuhu intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-housing = Caawimaadda gurigu intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-livelihood = Caawimaadda lacagtu intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-health = Caawimaadda caafimaadku intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-language = Caawimaadda luqaddu intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-education = Caawimaadda waxbarashadu intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-work = Caawimaadda shaqadu intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-family = Caawimaadda qoysku intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya
q-urgency-social = Caawimaadda dadka ku xeeran intee bay degdeg tahay?
    .hint = 1 = degdeg ma aha, 5 = isla hadda; la-talinta oo keliya

## area
s-area = Qaybaha nolosha, erayadaada
q-area-which = Qaybtee ayaad wax badan ka sheegi lahayd?
    .hint = Tusaale guri, shaqo, qoys
q-area-now = Hadda sidee ayay halkaas tahay?
    .hint = Hal weedh
q-area-strength = Maxaa halkaas si fiican u socda, ama maxaad ku tiirsan kartaa?
q-area-wish = Maxaad halkaas ka rabtaa?

## release
s-release = Oggolaanshiyada mid mid
q-release-recipient = Oggolaanshahani yuu u yahay?
    .hint = Magaca meesha, tusaale “Jobcenter” ama “la-talintan”
q-release-kind = Maxaad oggolaanaysaa?
q-release-purpose = Maxaa loogu talagalay?
q-release-data = Xogtee ayaan gudbin karnaa?
    .hint = Intii loo baahdo oo keliya, tusaale “magac, ballan, caddayn koorso”
q-release-given = Ma oggoshahay?
    .hint = Maya waad dhihi kartaa, dhibna kuuma keenayso
q-release-given_on = Goormaad oggolaatay?
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-release-until = Ilaa goorma ayay socon doontaa?
    .hint = Dhammaad ma leh: “ma khusayso”; mar kasta waad ka noqon kartaa
q-release-withdrawn_on = Ma ka noqotay? Goorma?
    .hint = Lagama noqon: “ma khusayso”
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-release-form = Sidee baad u oggolaatay?
q-release-language = Luqaddee laguugu sharraxay?
q-release-explained_by = Yaa sharraxay?
    .hint = Doorkiisa ayaa ku filan, tusaale “turjubaan”
