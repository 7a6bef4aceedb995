## language
q-language-first = Luqadahee ayaad tan iyo carruurnimadii ku hadashaa?
    .hint = Dhowr waad dooran kartaa
q-language-reading = Sidee fiican ayaad luqaddaada u akhridaa oo u qortaa?
    .hint = Jawaab kasta waa caadi
    .help = Sidaas waxaan ku helaynaa koorso kugu habboon, warqadahana afka ayaan kuugu sharxaynaa haddii ay ka fudud tahay.
q-language-level_source = Sidee ayaan taas ku ognahay?
    .hint = Fadlan shahaado na tus
q-language-level_on = Imtixaanku goorma ayuu ahaa?
    .hint = Bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-language-course_kind = Koorso noocee ah bay tahay ama ahayd?
q-language-right_until = Warqadda xaqa ama waajibka koorsada (Berechtigungsschein, Verpflichtung) ilaa goormay shaqaynaysaa?
    .hint = Taariikhdu waxay ku taal warqadda
    .help = Haddii taariikh aysan ku oollin: “ma khusayso”.
q-language-waiting_since = Goormaad bilowday inaad meel koorso sugto?
    .hint = Bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-language-obstacles = Maxaa hadda adkaynaya inaad koorso dhigato?
    .hint = Dhowr waad dooran kartaa
    .check-nothing_and_more = “Waxba” lama socdo jawaabaha kale. Fadlan mid ka saar.

## other_language
s-other_language = Luqado kale
q-other_language-name = Luqaddee kale ayaad ku hadashaa?
    .hint = Mid kaddib mid, lahjado xitaa
q-other_language-skills = Luqaddan maxaad ku samayn kartaa?

## past_course
s-past_course = Koorsooyinkii hore
q-past_course-provider = Koorsadu dugsigee bay ahayd?
    .hint = Koorso kaddib koorso
q-past_course-kind = Koorso noocee ah bay ahayd?
q-past_course-from = Goormay bilaabatay?
    .hint = Bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-past_course-until = Goormay dhammaatay?
    .hint = Bisha ayaa ku filan
    .check-before_start = Koorsadu waxay dhammaan lahayd bilowgeeda ka hor. Fadlan labada taariikhood hubi.
q-past_course-hours = Qiyaastii immisa cashar bay ahayd?
    .hint = Waxay ku qoran yihiin caddaynta koorsada
q-past_course-outcome = Sidee bay ku dhammaatay?

## education
s-education = Dugsi iyo tababar
q-education-school_years = Isku dar immisa sano ayaad dugsi dhigatay?
    .hint = Kala go’ waa caadi: sannadaha dugsiga oo keliya ayaa la tiriyaa
q-education-school_abroad = Dugsigee ayaad dibadda ku dhammaysay?
q-education-school_germany = Jarmalka dugsi ma ka dhigatay?
q-education-regulated = Jarmalka xirfaddaada ma shati baa looga baahan yahay in lagu shaqeeyo?
    .hint = Tusaale kalkaaliye, dhakhtar, macallin, barbaarin, sharci
    .help = Bogga Anerkennungs-Finder wuxuu muujiyaa xirfadaha shati u baahan.
q-education-certificate_abroad = Shahaadada xirfaddaada ma dibadda ayaad ka qaadatay?
q-education-certificate_translated = Shahaadooyinkaaga ma loo turjumay Af-Jarmal?
    .hint = Turjubaan shaabbad leh
q-education-recognition = Aqoonsiga shahaadadaada (Anerkennung) halkee buu marayaa?
    .hint = Fadlan na tus warqadaha ku saabsan
q-education-recognition_on = Goorma ayuu xafiisku xaqiijiyey in warqadaha oo dhan yimaadeen?
    .hint = Warqadda waxaa ku qoran: “vollständig”
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-education-wishes = Maxaad weli rabtaa inaad barato ama dhammayso?
    .hint = Dhowr waad dooran kartaa
    .check-nothing_and_more = “Hadda waxba” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-education-study_preparation = Jaamacadda ma ugu baahan tahay weli Studienkolleg ama imtixaan luqadeed?
    .hint = Jaamacadda ama uni-assist ayaa sheegaysa
q-education-training = Ma haysaa meel tababar xirfadeed (Ausbildung)?
    .hint = Ballanqaad xitaa waa la tiriyaa
q-education-training_starts = Tababarku goormuu bilaabmayaa?
    .hint = Waxay ku qoran tahay heshiiska
q-education-training_away = Inta tababarku socdo, ma meel waalidkaa ka baxsan ayaad degan tahay?
    .hint = Xitaa haddii waalidku aad uga fog yihiin
q-education-training_grant = Ma codsatay kaalmada tababarka (Berufsausbildungsbeihilfe, BAB)?
    .hint = Lacag xafiiska shaqada (Agentur für Arbeit) inta tababarku socdo
q-education-money_for_study = Lacagtaadu ma ku filan tahay ilaa dhammaadka semesterka?
    .hint = Akoon, shaqo iyo caawimaad isku darsan

## training_abroad
s-training_abroad = Xirfado iyo shahaadooyin kale
q-training_abroad-occupation = Xirfaddee kale ama maadadee jaamacadeed ayaad baratay?
    .hint = Mid kaddib mid
q-training_abroad-country = Dalkee?
q-training_abroad-years = Immisa sano ayay qaadatay?
q-training_abroad-degree = Sidee baad u dhammaysay?
q-training_abroad-finished = Goormaad dhammaysay?
    .hint = Sannadka ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-training_abroad-certificate = Shahaadada ma haysaa?

## work
q-work-status = Hadda maxaad qabataa?
    .hint = Shaqo, tababar, fasax waalid ama wax kale
q-work-permission = Warqaddaadu maxay ka leedahay shaqada?
    .hint = Kaarka ama warqadda dheeraadka ah: “Erwerbstätigkeit …”
q-work-registered = Ma uga diiwaangashan tahay shaqo-doon (arbeitsuchend) xafiiska shaqada (Agentur für Arbeit) ama Jobcenter?
    .hint = Internetka xitaa waa laga sameeyaa, waana bilaash
q-work-jobcenter_plan = Ma la leedahay Jobcenter-ka qorshe?
    .hint = Magaca Jarmalka: “Kooperationsplan”
q-work-employer = Xaggee ka shaqaysaa?
    .hint = Nooca shaqada ayaa ku filan
q-work-since = Goormaad halkaas shaqada ka bilowday?
    .hint = Bisha ayaa ku filan
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-work-limited_until = Heshiiskaagu ilaa goormuu ku eg yahay?
    .hint = Dhammaad ma leh: “ma khusayso”
q-work-hours = Toddobaadkii immisa saacadood ayaad shaqaysaa?
    .hint = Celceliska bilihii u dambeeyey
q-work-gross = Bishii immisa ayaad shaqaysataa, canshuurta ka hor (brutto)?
    .hint = Waxay ku qoran tahay warqadda mushaharka
q-work-contract = Ma haysaa heshiis shaqo oo qoran?
q-work-job_end = Ma weyday shaqadaada, mise dhowaan bay dhammaanaysaa?
    .hint = Fadlan warqadda na tus
q-work-told_on = Goormaad ogaatay ama warqadda heshay?
    .hint = Maalinta ay sanduuqa ku jirtay ama gacanta lagaa siiyey
    .help = Maalintaas laga bilaabo muddooyin gaaban ayaa socda.
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-work-ends_on = Maalintaada shaqo ee ugu dambaysa waa goorma?
    .hint = Dhammaadka xiriirka shaqada
q-work-wage_unpaid = Shaqo-bixiye ma mushahar buu ku siin waayey?
    .hint = Xitaa shaqada dhammaadkeeda kaddib
q-work-wage_due_on = Mushaharkii ugu horreeyey ee maqan goormay ahayd inuu yimaado?
    .hint = Haddii ay suurtogal tahay maalinta; badanaa waa maalinta u dambaysa ee bisha
    .check-in_future = Taariikhdani waa mustaqbalka. Fadlan hubi.
q-work-skills = Maxaad ku fiican tahay?
    .hint = Nolol-maalmeedka xitaa; dhowr waad dooran kartaa
q-work-cv = Ma haysaa CV (Lebenslauf) Af-Jarmal ah?
q-work-obstacles = Maxaa hadda adkaynaya inaad shaqo hesho ama hayso?
    .hint = Dhowr waad dooran kartaa
    .check-nothing_and_more = “Waxba” lama socdo jawaabaha kale. Fadlan mid ka saar.
q-work-dream = Shaqadee ayaad jeclaan lahayd?
    .hint = Erayadaada ku sheeg

## past_job
s-past_job = Shaqadii hore
q-past_job-activity = Waagii hore shaqadee ayaad qaban jirtay?
    .hint = Shaqo kaddib shaqo, tan qoyska ee heshiis la’aanta ah xitaa
q-past_job-country = Dalkee?
q-past_job-years = Immisa sano?
