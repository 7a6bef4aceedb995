## Sections
s-frame = Wada-hadalka
s-emergency = Waxa maanta degdegga ah
s-letter = Warqado iyo ballamo
s-person = Adiga
s-residence = Deganaanshaha
s-household = Cidda kula nool
s-family = Qoyska
s-child = Ilmaha
s-livelihood = Nolol-maalmeedka
s-health = Caafimaadka
s-language = Luqadda
s-work = Shaqada iyo xirfadda
s-housing = Guriga
s-network = Dadka iyo la-talinta
s-goals = Awoodaha iyo rabitaanka
s-consent = U gudbinta meelo kale

## The talk itself
q-frame-language = Luqaddee ayaad rabtaa inaad nagula hadasho?
    .hint = Luqadda mar kasta waad beddeli kartaa
q-frame-own_words = Maxaa maanta noo keenay?
    .hint = Erayadaada ku sheeg, uma baahna inay dhammaystiran yihiin
    .help = Waxaan qornaa waxa aad sheegto. Wixii ku yeeli kara dhib ma qorno.
# Spoken, never shown on the client's side.
q-frame-alone = Hadda ma wada hadli karnaa annagoo keligeen ah?
    .hint = Afka oo keliya ku weydii, qof kale yuusan maqlin
    .help = Haddii “Maya”, maanta khatar lama weydiinayo. Fadlan samee ballan wada-hadal laba qof ah, adigoon sabab sheegin.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Ma dareemaysaa inaad khatar ku jirto guriga ama markaad guriga ka maqan tahay?
    .hint = Afka oo keliya ku weydii, markaad labadiinnu keli tihiin oo keliya
    .help = Khatar degdeg ah: booliska 110. Telefoonka caawimaadda “Rabshadda ka dhanka ah haweenka” (Hilfetelefon): 116 016, habeen iyo maalin, bilaash, luqado badan. Waxba ha daabicin.
q-emergency-roof = Ma taqaan meesha aad caawa seexanayso?
    .hint = Adiga iyo inta kula socota oo dhan
q-emergency-money = Lacagta iyo cuntadu ma idinku filan yihiin ilaa lacagta xigta?
q-emergency-doctor = Maanta ma u baahan tahay dhakhtar ama daawo?
    .hint = Uma baahnid inaad sheegto waxa ku haya
    .help = Degdeg: 112. Dhakhaatiirta heeganka ah: 116 117.

## Letters and appointments
q-letter-deadline = Ma haysaa warqad muddo leh? Muddadu goormay ku eg tahay?
    .hint = Haddii ay badan yihiin, tan ugu horraysa; ma jirto: “ma khusayso”
    .help = Na tus xitaa warqadaha aan la furin. Gal huruud ah fadlan hay: taariikhda ku taal waa muhiim.
    .check-passed = Muddadani hore ayay u dhaaftay. Taariikhdu ma sax baa? Haddii haa, fadlan maanta la xiriir xarun la-talin.
q-letter-sender = Warqaddan yaa soo diray?
q-letter-appointment_on = 14-ka maalmood ee soo socda ballan xafiis ma leedahay? Goorma?
    .hint = Xitaa warqad la’aan; ballan ma jirto: “ma khusayso”
    .check-passed = Ballantani hore ayay u dhaaftay. Taariikhdu ma sax baa?
q-letter-appointment_with = Ballantan ayo ayaad la leedahay?

## The person
q-person-name = Magacaagu waa maxay?
    .hint = Magaca koowaad iyo magaca qoyska sida warqadda aqoonsiga
    .help = Magac kale waad sheegi kartaa, ama hadda magac la’aan waad ahaan kartaa.
q-person-birth_date = Goormaad dhalatay?
    .hint = Haddii maalinta aan la aqoon, sannadka ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan sannadka hubi.
    .check-long_ago = Taas waxaa laga joogaa in ka badan 110 sano. Sannadku ma sax baa?
q-person-nationality = Dhalashadee ayaad haysataa?
    .hint = Haddii ay badan yihiin, tan ku qoran oggolaanshaha deganaanshaha
q-person-phone = Lambarkee ayaan si ammaan ah kuugu heli karnaa?
    .hint = Lambar aan cid kale dhegaysan ama akhrin
    .help = Ma wici karnaa, fariin cod ah ma dhigi karnaa, mise fariin ma qori karnaa? Fadlan taas xusuus ahaan u qor.
q-person-post_arrives = Boostadaadu si ammaan ah ma kuu soo gaartaa?
    .hint = Magacaagu ma ku qoran yahay sanduuqa boostada?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Oggolaanshahaaga deganaanshaha (Aufenthaltstitel) ilaa goormuu shaqaynayaa?
    .hint = Taariikhdu waxay ku taal kaarka hortiisa
    .help = Caddaynta ku-meel-gaarka (Fiktionsbescheinigung), masaafurin dib loo dhigay (Duldung) ama warqadda magangalyo-doonka (Aufenthaltsgestattung): qor taariikhda ku taal. Haddii aanu dhammaad lahayn: “ma khusayso”.
    .check-long_ago = Taas waxaa laga joogaa in ka badan shan sano. Sannadku ma sax baa?
    .check-far_ahead = Taasi waa in ka badan kow iyo toban sano oo soo socda. Sannadku ma sax baa?
q-residence-title = Oggolaanshe deganaansho noocee ah ama warqaddee ayaad haysataa?
    .hint = Qodobka (§) wuxuu kaarka kaga yaal “Anmerkungen”
    .help = Waxaa ugu fudud inaad kaarka na tusto. “Ma garanayo” waa caadi: taariikhdu si kasta ayay muhiim u tahay. Qofkii aan warqad haysan uma baahna inuu halkan ka sheego.
q-residence-renewal_filed = Kordhinta ma codsatay mar hore?
    .hint = Telefoon ama weydiin ballan weli codsi ma aha
q-residence-renewal_steps = Maxaad hore uga samaysay kordhinta?
    .hint = Dhowr waad dooran kartaa
    .check-nothing_and_more = “Weli waxba” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-residence-title_since = Goormaad heshay oggolaanshahan deganaanshaha?
    .hint = Sannadka ama bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan sannadka hubi.
    .check-after_end = Oggolaanshuhu wuxuu bilaaban lahaa dhammaadkiisa kaddib. Fadlan labada taariikhood hubi.
q-residence-demands = Xafiis ma wax buu kaa dalbaday ilaalintaada ama baasaboorkaaga darteed?
    .hint = Tusaale warqad ka timid BAMF ama xafiiska ajaanibta (Ausländerbehörde)
    .help = Fadlan safaaradda ha tegin ka hor inta xarun la-talin aysan arrinta eegin.
    .check-nothing_and_more = “Kuwan midna” lama socdo jawaabaha kale. Fadlan mid ka saar.

## Household
q-household-first_name = Qofka magaciisa koowaad waa maxay?
    .hint = Dhammaan inta kula nool, qof kaddib qof
q-household-role = Qofkani maxuu kuu yahay?
q-household-birth_date = Qofkani goormuu dhashay?
    .hint = Sannadka ama bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan sannadka hubi.
    .check-long_ago = Taas waxaa laga joogaa in ka badan 110 sano. Sannadku ma sax baa?
q-household-valid_until = Oggolaanshaha deganaanshaha ee qofkan ilaa goormuu shaqaynayaa?
    .hint = Kaar kasta taariikh u gaar ah buu leeyahay, kan ilmuhuna
    .help = Baasaboor Jarmal ah ama oggolaansho aan dhammaad lahayn: “ma khusayso”.
    .check-long_ago = Taas waxaa laga joogaa in ka badan shan sano. Sannadku ma sax baa?
q-household-renewal_filed = Kordhinta qofkan hore ma loo codsaday?
    .hint = Qof kasta codsi gaar ah buu u baahan yahay, ilmuhuna

## Family
q-family-single_parent = Ma keligaa baad korinaysaa ilmahaaga ama carruurtaada?

## Each child
q-child-kita_wanted = Ilmahan ma u rabtaa meel xannaanada (Kita) ama carruur-haye (Tagespflege)?
q-child-kita_steps = Maxaad hore uga samaysay meesha?
    .hint = Dhowr waad dooran kartaa
    .help = Fadlan diidmo kasta kaydso, e-mail xitaa: waa caddayntaada.
    .check-nothing_and_more = “Weli waxba” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-child-need_notified = Xafiiska dhallinyarada (Jugendamt) qoraal ma ugu sheegtay inaad meel u baahan tahay?
    .hint = Sheegidda baahida (“Bedarfsanzeige”): warqad ama e-mail ayaa ku filan
    .help = Sheegiddan kaddib waxaa bilaabanaysa muddada ay tahay in xafiisku jawaabo oo meel kuu soo bandhigo.
q-child-maintenance = Waalidka kale ma bixiyaa masruufka ilmahan?
    .help = Oggolaanshahaaga la’aantii waalidka kale lama xiriirno.
q-child-maintenance_advance = Ma ku heshaa ilmahan masruuf hormaris ah (Unterhaltsvorschuss)?
    .hint = Lacag ka timaadda xafiiska dhallinyarada (Jugendamt) marka waalidka kale uusan bixin

## Livelihood
q-livelihood-benefits = Kaalmooyinkee ayaad hadda heshaa?
    .hint = Dhowr waad dooran kartaa; waxay ku qoran yihiin warqadda go’aanka (Bescheid)
    .help = Masruufka hormariska ah (Unterhaltsvorschuss) ilme kasta ayaan gaar u weydiinaynaa.
    .check-none_and_more = “Midna” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-livelihood-benefit_until = Kaalmada ilaa goorma ayaa la oggolaaday?
    .hint = Warqadda go’aanka waxaa ku qoran “Bewilligungszeitraum” ama “von … bis …”
    .help = Haddii kaalmooyin badan yihiin: tan aad ku nooshahay.
    .check-long_ago = Taas waxaa laga joogaa in ka badan sannad. Sannadku ma sax baa?
q-livelihood-renewal_filed = Ma codsatay hore in kaalmadu sii socoto?
    .hint = “Weiterbewilligungsantrag”; codsi aan foom lahayn waa la tiriyaa
q-livelihood-single_parent_supplement = Warqadda go’aanka ma ku jirtaa lacag dheeraad ah oo waalidka keligiis ah (Mehrbedarf)?
    .hint = Waxay ku taal warqadda xisaabinta ee go’aanka
q-livelihood-account = Ma leedahay akoon bangi oo adigu leedahay?

## Health
q-health-insurance = Caymis caafimaad noocee ah ayaad leedahay?
    .hint = Kaarkaaga waad na tusi kartaa

## Language
q-language-reads = Far noocee ah ayaad si fiican u akhridaa?
    .hint = Dhowr waad dooran kartaa
    .help = Markaas waxaan ogaanaynaa in warqad luqaddaada ah ku caawinayso iyo in hadal fiican yahay.
    .check-none_and_more = “Si dhib ah ayaan u akhriyaa” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-language-german_level = Af-Jarmalka intee baad taqaan?
    .hint = Sida shahaadada u dambaysay ama qiyaastaada
q-language-course = Koorso Af-Jarmal ma dhigataa, ama ma dhigatay?
q-language-course_stopped_by = Maxaa soo dhex galay oo aad koorsada u joojisay?
    .hint = Dhowr waad dooran kartaa
q-language-course_right = Koorsada isdhexgalka (Integrationskurs) ma laguu oggol yahay mise waa kugu waajib?
    .hint = “Berechtigungsschein” ama “Verpflichtung”, warqad xafiiska ka timid

## Work
q-work-occupation = Xirfaddee ayaad baratay ama ka shaqaysay?
    .hint = Weli xirfad ma jirto: “ma khusayso”
q-work-field = Xirfaddani qaybtee ayay ka tirsan tahay?
q-work-years = Immisa sano ayaad xirfaddan ka shaqaysay?
q-work-certificate = Ma haysaa shahaado ku saabsan xirfaddan?
    .help = Warqad la’aan xitaa aqoontaada waa la tijaabin karaa oo caddayn laga bixin karaa.
q-work-goal = Shaqada dhankeeda, maxaad rabtaa inaad marka xigta gaarto?

## Housing
q-housing-kind = Sidee baad u degan tahay?
q-housing-rooms = Gurigaagu immisa qol buu leeyahay?
    .hint = Jikada iyo musqusha la’aantood; 1,5 waa la qori karaa
q-housing-district = Xaafaddee ayaad degan tahay?

## People around
q-network-counselling = Yaa hore kuula taliya ama ku garab taagan?
    .hint = Dhowr waad dooran kartaa
    .help = Sidaas waxba laba jeer ma qabanayno, haddii aad oggolaatana waan wada xiriiri karnaa.
    .check-none_and_more = “Cidna” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-network-supporters = Yaa kaa caawiya nolol-maalmeedka?
    .hint = Tusaale deris, saaxiibbo, qaraabo, naadi
    .help = Fadlan magacyo ha qorin: “deris” ayaa ku filan.
q-network-isolation = Intee jeer ayaad dareentaa cidlo?
    .hint = 1 = marnaba, 5 = marar aad u badan

## Strengths and wishes
q-goals-strengths = Maxaad hore u guulaysatay? Maxaad ku faraxsan tahay inaad qabatay?
    .hint = Waxyaabaha yaryarna waa la tiriyaa
q-goals-wish = Maxaad rabtaa inay saddex bilood gudahood isbeddelaan?
    .hint = Erayadaada ku sheeg
q-goals-support = Caawimaad noocee ah ayaad naga rabtaa?

## Passing on
q-consent-share_with = Yaan arrintaada kala hadli karnaa?
    .hint = Kuwa aad magacowdo oo keliya; mar kasta waad ka noqon kartaa
    .help = Ka hor, meel kasta waxaan kuu sheegaynaa waxa aan gudbinayno iyo waxa loogu talagalay.
    .check-none_and_more = “Cidna” lama socdo jawaabaha kale. Fadlan mid ka saar.
