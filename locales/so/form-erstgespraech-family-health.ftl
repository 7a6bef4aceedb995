## Sections
s-member = Qof kasta oo guriga jooga
s-youth = Dhallinyarada
s-later_life = Da’da iyo hawlgabka
s-pregnancy = Uurka
s-screening = Qiimaynta la-taliyaha

## person
q-person-preferred_name = Sidee baad rabtaa in laguugu yeero?
    .hint = Magacaaga, “Mudane” ama “Marwo” la socota ama aan la socon
q-person-spellings = Magacaagu ma si kale ayuu ugu qoran yahay warqado kale? Sidee?
    .hint = Tusaale baasaboorka ama warqadda dhalashada; haddii kale: “ma khusayso”
    .help = Qoraal kala duwan ayaa inta badan sabab u ah in xafiis wax waayo.
q-person-gender = Jinsigee ayaan qornaa?
    .hint = Qasab ma aha inaad sheegto
q-person-birth_country = Dalkee ayaad ku dhalatay?
q-person-second_nationality = Ma haysataa dhalasho kale?
    .hint = Haddii kale: “ma khusayso”
q-person-contact_ways = Sidee baan kula soo xiriiri karnaa?
    .hint = Dhowr waad dooran kartaa
    .help = Wixii aan la calaamadin ma samayno. Fariinta codka iyo fariimaha marnaba sababta kuma sheegno.
    .check-none_and_more = Jawaabta koowaad lama socoto kuwa kale. Fadlan mid ka saar.
q-person-messenger = App-kee fariimaha ayaad isticmaashaa?
    .hint = Ballamaha oo keliya, marnaba waxa laga hadlay
q-person-email = Cinwaankaaga e-mail waa maxay?
    .hint = Cinwaan adiga oo keliya akhriyo
q-person-contact_times = Goorma ayaa fiican in lagu soo waco, goormaase aan lagu soo wicin?
q-person-trusted_person = Haddii aan ku heli weyno, yaan wici karnaa?
    .hint = Magaca iyo lambarka; cidna: “ma khusayso”
q-person-address = Cinwaankee ayaan warqad kuugu diri karnaa?
    .hint = Magaca sanduuqa boostada ku qoran ku dar
q-person-representatives = Cid ma kuu go’aamin kartaa ama kuu saxiixi kartaa, mase waajib ku tahay?
    .hint = Dhowr waad dooran kartaa; inta badan kaar ama warqad ayaa jirta
    .check-none_and_more = Jawaabta koowaad lama socoto kuwa kale. Fadlan mid ka saar.
q-person-representative_contact = Sidee baan qofkaas ula xiriirnaa?
    .hint = Magaca, lambarka iyo lambarka faylka (Aktenzeichen) haddii la yaqaan

## family
q-family-state = Xaaladdaada guurku waa sidee?
q-family-help_wanted = Ma rabtaa in lagaa caawiyo nolosha qoyska ama barbaarinta carruurta?
    .hint = Ikhtiyaari, bilaash, sirna waa la hayaa

## member
q-member-lives = Qofkani ma kula nool yahay?
q-member-nationality = Qofkani dhalashadee ayuu haystaa?
q-member-support_needed = Qofkani ma u baahan yahay caawimaad gaar ah xanuun, naafonimo ama da’ darteed?
    .hint = Uma baahnid inaad sababta sheegto

## child
q-child-place = Ilmahan maalintii xaggee joogaa?
q-child-custody = Yaa leh xaqa hayntiisa iyo go’aanka ilmahan (Sorgerecht)?
    .hint = Yaa saxiixi kara oo go’aamin kara?
q-child-kita_from = Goorma ayaad meesha u baahan tahay?
    .hint = Bisha ayaa ku filan
q-child-kita_hours = Toddobaadkii immisa saacadood ayaad u baahan tahay?
q-child-need_notified_on = Goorma ayaad u sheegtay xafiiska dhallinyarada (Jugendamt)?
    .hint = Taariikhdu waxay ku taal e-mailka ama nuqulka
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan sannadka hubi.
q-child-birth_certificate = Warqaddee ayaa ka jirta dhalashada ilmahan?
q-child-parental_allowance = Ma u heshaa ilmahan lacagta waalidka (Elterngeld)?
q-child-checkups = Ilmahan baaritaannada caadiga ah ma loo sameeyey?
    .hint = Waxay ku qoran yihiin buugga huruudda ah (U-Heft)
q-child-measles = Ma jirtaa caddayn ah in ilmahan laga tallaalay jadeecada?
    .hint = Kaarka tallaalka ama warqad dhakhtar
q-child-doctor = Ilmahan ma leeyahay dhakhtar carruureed?
q-child-disability = Ilmahan ma leeyahay naafonimo, ama ma u koraa si ka duwan sida aad filayso?
    .hint = Uma baahnid inaad sheegto nooca
q-child-school_step = Maxaad hore uga samaysay meel dugsi?
q-child-school_kind = Dugsi noocee ah ayuu ilmahan dhigtaa?
q-child-class_year = Ilmahan fasalkee ayuu dhigtaa?
q-child-school_since = Ilmahan goormuu Jarmalka dugsi ka bilaabay?
    .hint = Bisha ayaa ku filan
q-child-all_day_wanted = Ilmahan ma ugu baahan tahay xannaano casharrada kaddib (Ganztag, OGS)?
q-child-school_report = Ma jiraan natiijooyin dugsi oo dal kale ah?
    .hint = Nuqul ama sawir waa la tiriyaa
q-child-learning_support = Ilmahan ma u baahan yahay caawimaad waxbarasho ama dugsi?
q-child-education_package = Ilmahan ma helaa kaalmada waxbarashada iyo ka-qaybgalka (Bildung und Teilhabe)?
    .hint = Tusaale qado, dalxiis, agabka dugsiga, casharro dheeraad ah, naadi
q-child-youth_office_help = Xafiiska dhallinyarada (Jugendamt) hore ma uga caawiyaa ilmahan?
    .hint = Tusaale caawiye qoys; haddii aad oggolaato waan la shaqaynaynaa

## youth
q-youth-situation = Hadda maxaad qabataa?
q-youth-care = Ma ku noolayd guri dhallinyaro ama qoys ku koriyey, mise mas’uul sharci ah ayaad lahayd?
    .hint = Caawimaadda dhallinyarada ee Jugendamt (Jugendhilfe)
q-youth-care_until = Caawimaaddan ilaa goorma ayaa la oggolaaday, ama goormay dhammaatay?
    .hint = Waxay ku qoran tahay warqadda go’aanka ama qorshaha (Hilfeplan)
q-youth-care_wanted = Ma rabtaa caawimaad sii socota, tusaale guriga, xafiisyada ama tababarka?

## later_life
q-later_life-pension = Ma heshaa hawlgab Jarmal ah, ama ma codsatay?
q-later_life-worked_here = Jarmalka ma ka shaqaysay ama carruur ma ku korisay?
    .hint = Muddo gaaban xitaa waa la tiriyaa
q-later_life-pension_abroad = Dal kale lacag hawlgab ma ku bixisay?

## health
q-health-earlier_insurance = Markii ugu dambaysay caymis noocee ah ayaad lahayd?
q-health-card = Ma haysaa kaar caymis caafimaad oo shaqaynaya?
    .hint = Kaarka sawirka leh ee caymiska caafimaadka (Krankenkasse)
q-health-doctor = Ma leedahay dhakhtar qoys?
q-health-treatment = Ma u baahan tahay daaweyn aadan hadda helin?
    .hint = Uma baahnid inaad sheegto nooca
q-health-chronic = Ma u baahan tahay inaad si joogto ah dhakhtar u tagto ama daawo joogto ah qaadato?
    .hint = Uma baahnid inaad sababta sheegto
q-health-medicine_until = Daawadaadu ilaa goorma ayay ku filan tahay?
    .hint = Daawo ma jirto: “ma khusayso”
q-health-strain = Sidee tahay dhanka hurdada, walwalka iyo xusuusaha?
    .hint = Intaad rabto oo keliya sheeg
    .help = Fadlan ha weydiin waxa qofka soo maray. Waxaa ku filan in la ogaado inuu qofku caawimaad rabo.
q-health-support_wanted = Ma rabtaa inaad la hadasho qof arrintan u tababaran?
    .hint = Sir iyo bilaash, turjubaan la jirto
q-health-disability = Ma leedahay naafonimo?
    .hint = Uma baahnid inaad sheegto nooca
q-health-care = Maalin kasta ma u baahan tahay caawimaad, tusaale dhaqidda, labiska ama cuntada?

## pregnancy
q-pregnancy-expecting = Adiga ama lammaanahaagu ilme ma filaysaan?
    .hint = Qasab ma aha inaad ka jawaabto
q-pregnancy-due_on = Ilmuhu goormuu dhalan doonaa?
    .hint = Taariikhdu waxay ku taal buugga hooyada (Mutterpass, ET); bisha ayaa ku filan
    .check-passed = Taariikhdani waqti hore ayay dhaaftay. Ma sax baa?
    .check-far_ahead = Taasi waa in ka badan 41 toddobaad oo soo socda. Taariikhdu ma sax baa?
q-pregnancy-record = Buugga hooyada (Mutterpass) hore ma loo helay?
    .hint = Waxaa bixiya dhakhtarka haweenka ama umulisada
q-pregnancy-midwife = Umuliso (Hebamme) ma la helay?
q-pregnancy-foundation = Ma la codsaday lacagta hay’adda “Hooyo iyo Ilmo” (Bundesstiftung Mutter und Kind)?
    .hint = Dharka, sariirta iyo gaariga ilmaha; dhalashada ka hor oo keliya
q-pregnancy-supplement = Uurka darteed hore ma u heshaa lacag dheeraad ah?
    .hint = “Mehrbedarf” oo ku qoran go’aanka, laga bilaabo toddobaadka 13-aad
q-pregnancy-equipment = Ma la codsaday agabka ugu horreeya ee uurka iyo dhalashada (Erstausstattung)?
    .hint = Dharka uurka, dharka ilmaha, alaabta guriga
q-pregnancy-employed = Hooyada uurka leh ma shaqaysaa, ama tababar ma ku jirtaa?
q-pregnancy-paternity = Sharci ahaan aabbuhu waa kuma?
    .hint = Waxay muhiim u tahay magaca, masruufka iyo xaqa haynta
q-pregnancy-birth_papers = Warqadaha waalidka ee warqadda dhalashada ma diyaar yihiin?
    .hint = Baasaboor, warqadaha dhalashada, warqadda guurka, oo turjuman

## screening
q-screening-areas = Qaybahee nolosha ayaa baahi ka jirtaa?
    .hint = Dhowr waad dooran kartaa; saddex iyo wixii ka badan waa xaalad adag
q-screening-agencies = Immisa meelood ayaa ku jira ama ay tahay inay ku jiraan?
    .hint = Xafiisyo, xarumo la-talin, dhakhaatiir, dugsiyo isku darsan
q-screening-regular_paths = Qofku ma ku gaaraa hadafka wadooyinka caadiga ah?
    .hint = “Maya” haddii aan la aqoon cidda mas’uulka ah ama caawimaaddu aysan shaqayn
q-screening-own_resources = Qofku ma ku qaban karaa xooggiisa iyo dadka ku xeeran?
    .hint = Macluumaad la socda, laakiin la-socod la’aan
q-screening-consents = Qofku ma rabaa maareynta kiiska (Case Management) mana oggol yahay?
    .hint = Ikhtiyaari, mar kastana waa la joojin karaa
q-screening-criteria_met = Shuruudaha la buuxiyey ee maareynta kiiska (shan ka mid ah)
q-screening-consult = Cidda ay tahay in si sir ah loola tashado?
    .hint = Halkan marnaba sabab ha ku qorin
    .help = Calaamado, eedaymo iyo magacyo cudur kuma jiraan faylkan. Xarunta takhasuska leh magac la’aan ayay ka talisaa.
    .check-none_and_more = Jawaabta koowaad lama socoto kuwa kale. Fadlan mid ka saar.
