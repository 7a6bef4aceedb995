s-asylum = Habka magangalyada
s-repatriate = Jarmal asal ah oo soo noqday (Spätaussiedlung)
s-earlier_stay = Joogitaannadii iyo warqadihii hore
s-family_abroad = Qoyska aan halkan joogin
s-legal = Talo iyo sharci
s-proceeding = Kiisaska maxkamadda
s-perspective = Jidka oggolaanshaha xiga
s-protection = Ammaanka

## frame
q-frame-anonymous = Ma rabtaa inaad hadda magacaaga qariso?
    .help = Qofka magaciisa qariya si kasta talo waa helayaa. Markaas fadlan qor magac la curiyey, hana qorin cinwaan iyo warqado.

## person
q-person-minor_alone = Ma Jarmalka ayaad joogtaa adigoo aan waalid ama mas’uul sharci ah la joogin?
    .help = Dadka ka yar 18 oo keliya. Magangalyo halkan lagama weydiinayo: xafiiska dhallinyarada (Jugendamt) iyo mas’uulka sharciga ah ayaa taas qabanaya.

## residence
q-residence-demand_until = Goorma ugu dambayn ayay tahay inaad taas samayso?
    .hint = Taariikhdu waxay ku taal warqadda
    .check-passed = Taariikhdu hore ayay u dhaaftay. Fadlan maanta la-talin raadi.
q-residence-filed_on = Goormaad kordhinta codsatay?
    .hint = Taariikhda nuqulka, e-mailka ama rasiidhka boostada
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-residence-office_here = Xafiiska ajaanibta (Ausländerbehörde) ee Düsseldorf ma adiga ayuu mas’uul kaa yahay?
    .hint = Xafiisku wuxuu ku qoran yahay warqadda u dambaysay ee deganaanshaha
q-residence-office = Xafiiskee ajaanibta (Ausländerbehörde) ayaa mas’uul ah?
    .hint = Magaalada ama degmada ayaa ku filan
q-residence-file_number = Lambarka faylka (Aktenzeichen) ee warqadaha xafiiska ajaanibta waa maxay?
    .hint = Warqadda dusheeda, badanaa “Mein Zeichen” ama “AZR-Nummer”
q-residence-conditions = Warqadda dheeraadka ah (Zusatzblatt) ee warqaddaada deganaanshaha maxaa ku qoran?
    .hint = Warqadda cagaaran ee kaarka la socota, ama warqadda dhabarkeeda
    .help = Dhowr waad dooran kartaa. Waxaa ugu fudud in warqadda la wada eego.
    .check-nothing_and_more = “Kuwan midna” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-residence-passport = Ma haysaa baasaboor ama buug safar (Reiseausweis)?
    .help = Fadlan safaaradda ha tegin ka hor inta xarun la-talin aysan arrinta eegin.
q-residence-passport_until = Baasaboorka ama buugga safarku ilaa goormuu shaqaynayaa?
    .hint = Bogga sawirku ku yaal
q-residence-identity_papers = Warqado kale oo noocee ah ayaa muujinaya cidda aad tahay?
    .hint = Nuqul iyo sawir waa la tiriyaa
    .check-none_and_more = “Kuwan midna” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-residence-entry_on = Goormaad Jarmalka timid?
    .hint = Maalintii ugu horraysay ee aad timid; bisha ama sannadka ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
    .check-long_ago = Taas waxaa laga joogaa in ka badan 80 sano. Sannadku ma sax baa?
q-residence-here_since = Goormaad bilowday inaad si joogto ah halkan warqad rasmi ah ku joogto?
    .hint = Duldung iyo Aufenthaltsgestattung waa la tiriyaa
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
    .check-before_entry = Taasi waxay noqonaysaa imaatinka ka hor. Fadlan labada taariikhood hubi.
q-residence-lawful_since = Goormaad bilowday inaad si joogto ah u haysato oggolaansho deganaansho (Aufenthaltstitel)?
    .hint = Sannadka ama bisha ayaa ku filan
    .help = Muwaadiniinta EU: goorta ay halkan ku noolaayeen. Dadka ilaalinta helay habka magangalyadu waa la tiriyaa: markaas qor maalinta codsiga magangalyada.
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-residence-tolerated_since = Goormaad bilowday inaad si joogto ah u haysato Duldung?
    .hint = Dhammaan Duldung-yada isku xiga waa la isku daraa
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-residence-marriage = Guurka uu deganaanshuhu ku xiran yahay sidee yahay?
    .help = Weydii markaad labadiinnu keli tihiin oo keliya. Xafiis kasta intaan wax loo sheegin, marka hore la-talin sharci.
q-residence-together_since = Goormaad bilowdeen inaad Jarmalka ku wada noolaataan idinkoo is qaba?
    .hint = Sannadka ama bisha ayaa ku filan
q-residence-aims = Maxaad u rabtaa joogitaankaaga?
    .hint = Dhowr waad dooran kartaa

## asylum
q-asylum-phase = Habkaaga magangalyadu halkee buu marayaa?
    .help = Sababta qof u soo cararay halkan lagama weydiiyo. Waa muddooyinka oo keliya.
q-asylum-applied_on = Goormaad codsiga magangalyada gudbisay?
    .hint = Maalinta BAMF, ee ma aha maalinta imaatinka
q-asylum-hearing_on = Goorma ayay tahay wareysiga (Anhörung) BAMF?
    .hint = Taariikhdu waxay ku taal warqadda yeerista; ballan ma jirto: “ma khusayso”
    .check-passed = Taariikhdu hore ayay u dhaaftay. Fadlan maanta la-talin raadi.
q-asylum-hearing_needs = Ma jiraan wax ay tahay in wareysiga (Anhörung) lagu tixgeliyo?
    .help = Haa ama maya oo keliya, magac cudur iyo sabab la’aan. Xanuun, uur, rabshad ama in haweeney wareysiga qaaddo waxaa ka talinaya la-talinta habka.
q-asylum-served_on = Maalintee ayuu go’aanku (Bescheid) yimid?
    .hint = Taariikhda galka huruudda ah, ee ma aha tan warqadda
    .help = Galka fadlan hay. Haddii maalinta aan la garanayn: “ma garanayo”, haddana maanta xarunta la-talinta tag.
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-asylum-action_filed = Go’aanka hore dacwad ma looga gudbiyey?
    .hint = Adiga ama qareen
q-asylum-urgent_request_filed = Maxkamadda codsi degdeg ah (Eilantrag) ma loo gudbiyey sidoo kale?
q-asylum-court_file = Maxkamaddee iyo lambarkee faylka (Aktenzeichen)?
    .hint = Warqadda maxkamadda dusheeda
q-asylum-address_told = BAMF, xafiiska ajaanibta (Ausländerbehörde) iyo maxkamaddu ma yaqaanaan cinwaankaaga hadda?
    .help = Warqad waxaa loo tiriyaa inay gaartay haddii ay tagtay cinwaankii ugu dambeeyey ee la sheegay.
q-asylum-protection = Ilaalin noocee ah ayaa lagu siiyey?
    .hint = Waxay ku qoran tahay go’aanka bogga koowaad
q-asylum-protection_final_on = Go’aanka ilaalintu goormuu kama-dambays noqday?
    .hint = Haddii shaki jiro, maalinta go’aanku yimid
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.

## repatriate
q-repatriate-role = Doorkee ayaa lagugu qaabilay?
    .hint = Waxay ku taal Aufnahmebescheid ama Registrierschein
q-repatriate-certificate = Ma haysaa shahaadada § 15 BVFG?
    .help = Shahaadada ayaa qofka Jarmal ka dhigta. Waxaa bixisa hay’adda maamulka federaalka (Bundesverwaltungsamt).

## earlier_stay
q-earlier_stay-place = Ka hor xaggee ayaad ku noolayd?
    .hint = Meel ama dal, joogitaan kaddib joogitaan
q-earlier_stay-paper = Warqaddee ayaad halkaas ku lahayd?
q-earlier_stay-from = Laga bilaabo goorma?
    .hint = Sannadka ama bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-earlier_stay-until = Ilaa goorma?
    .hint = Sannadka ama bisha ayaa ku filan
    .check-before_start = Dhammaadku wuxuu noqonayaa bilowga ka hor. Fadlan labada taariikhood hubi.

## child
q-child-born_here = Ilmuhu ma Jarmalka ayuu ku dhashay?
q-child-own_paper = Ilmuhu ma leeyahay warqad deganaansho oo u gaar ah?
    .hint = Ilme kasta warqad gaar ah buu u baahan yahay; baasaboor Jarmal ah: “ma khusayso”

## family_abroad
q-family_abroad-first_name = Qofka magaciisa koowaad waa maxay?
    .hint = Qof kaddib qof
q-family_abroad-relation = Qofkani maxuu kuu yahay?
q-family_abroad-country = Qofkani dalkee buu joogaa?
q-family_abroad-birth_date = Qofkani goormuu dhashay?
    .hint = Sannadka ama bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-family_abroad-wants_to_come = Ma rabtaa in qofkani Jarmalka yimaado?
q-family_abroad-step = Maxaa hore looga qabtay taas?
q-family_abroad-whereabouts_known = Ma taqaan meesha qofkani joogo?
    .help = Haddii xiriirku go’ay, adeegga raadinta (Suchdienst) ee Laanqayrta Cas ayaa bilaash ku caawiya.

## legal
q-legal-lawyer = Ma leedahay qareen?
q-legal-lawyer_name = Qareenka magaciisu waa maxay?
    .hint = Magaca ama xafiiska qareenka
q-legal-advice_needed = Ma jirtaa su’aal sharci oo aad talo qareen ugu baahan tahay?
    .help = Halkan qofna uma baahna inuu sheego waxa ay ku saabsan tahay.
q-legal-advice_aid = Ma ka haysaa maxkamadda degmada (Amtsgericht) warqadda talada sharciga (Beratungshilfeschein)?
    .hint = Markaas talada koowaad ugu badnaan waa 15 Euro
q-legal-objection_until = Ma jirtaa warqad ay tahay inaad diiddo (Einspruch) ilaa maalin gaar ah? Ilaa goorma?
    .hint = Maalinta oo keliya; warqad noocaas ah ma jirto: “ma khusayso”
    .help = Waxa warqaddu ku saabsan tahay lama qoro.
    .check-passed = Taariikhdu hore ayay u dhaaftay. Fadlan maanta la-talin raadi.
q-legal-summons_on = Ma laguugu yeeray wada-hadal aad talo ka rabto ka hor? Goorma?
    .hint = Maalinta oo keliya; yeeris ma jirto: “ma khusayso”
    .help = Sababta lama qoro. Talo la’aan qofna uma baahna inuu arrinta wax ka yiraahdo.
    .check-passed = Taariikhdu hore ayay u dhaaftay. Fadlan maanta la-talin raadi.
q-legal-missed = Muddo ma ku dhaaftay adigoon qalad lahayn?
    .hint = Tusaale warqaddu ma iman ama isbitaal baad ku jirtay
q-legal-could_act_since = Goormaad mar kale wax qaban kari lahayd?
    .hint = Tusaale maalinta aad warqadda ogaatay
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.

## proceeding
q-proceeding-court = Maxkamaddee?
    .hint = Waxay ku taal warqadda dusheeda
q-proceeding-kind = Guud ahaan maxay ku saabsan tahay?
    .help = Arrimaha dembiyada halkan laguma qoro.
q-proceeding-file_number = Lambarkee faylka (Aktenzeichen)?
q-proceeding-hearing_on = Ballanta xigta ee maxkamaddu waa goorma?
    .hint = Ballan ma jirto: “ma khusayso”
    .check-passed = Taariikhdu hore ayay u dhaaftay. Fadlan maanta la-talin raadi.

## perspective
q-perspective-own_livelihood = Waxa aad ku nooshahay intee ayaad adigu shaqaysataa?
    .hint = Adiga iyo dadka aad kharashka wadaagtaan, isku darsan
q-perspective-pension_months = Immisa bilood ayaa caymiska hawlgabka lacag loo bixiyey?
    .hint = Waxay ku qoran tahay diiwaanka hawlgabka (Versicherungsverlauf)
q-perspective-civics_test = Ma ku guulaysatay imtixaan ku saabsan nolosha Jarmalka?
q-perspective-german_certificate = Heerkee Af-Jarmal ah ayaad shahaado u haysataa?
    .hint = Waxay ku qoran tahay shahaadada; haddii kale dooro “Weli Af-Jarmal ma aqaan”
q-perspective-school_here = Saddex sano ma ka dhigatay dugsi halkan, ama shahaado ma ka qaadatay halkan?
    .hint = Berufskolleg iyo tababar xirfadeed waa la tiriyaa
q-perspective-training_contract = Ma haysaa meel tababar xirfadeed (Ausbildung)?
q-perspective-training_starts_on = Tababarku goormuu bilaabmayaa?
    .hint = Waxay ku qoran tahay heshiiska
q-perspective-skilled_offer = Ma kuu muuqataa shaqo u baahan tababar xirfadeed ama jaamacad?
q-perspective-finished_training_here = Tababarkaaga ama jaamacaddaada ma Jarmalka ayaad ku dhammaysay?
q-perspective-skilled_since = Goormaad heshay oggolaansho shaqaale xirfad leh (Fachkraft)?
    .hint = Blue Card iyo oggolaanshaha §§ 18a, 18b, 18d isku darsan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.

## protection
q-protection-exploitation = Ma jiraan calaamado ah in qofka la dhiig-miirto ama la qasbo?
    .help = Markaad labadiinnu keli tihiin oo keliya. Warqado laga qaatay, mushahar la’aan, hanjabaad, shaqo deyn lagu gudo. Ha ku adkayn: xarunta takhasuska leh ayaa weydiinaysa.
q-protection-same_home = Qofka khatarta keenaya iyo qofka aad la hadlayso ma isku guri bay ku nool yihiin?
    .help = Markaas warqad guriga ha u dhiibin, fariinna ha qorin.
q-protection-wishes = Qofku ammaankiisa maxuu u rabaa?
    .help = Qofka ayaa go’aamiya waxa dhacaya. Rabitaan la’aantii cidna lama ogeysiiyo.
    .check-nothing_and_more = “Hadda kuwan midna” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-protection-must_move_away = Shardi ma diidayaa in loo guuro meel ammaan ah?
    .help = Waajib deganaansho (Wohnsitzauflage) ama xaddidaad dhul oo taas hor taagan inta badan waa la qaadaa.
