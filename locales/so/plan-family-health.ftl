## Rules: pregnancy
rule-pregnancy-care =
    .client = Toddobaadkan ballan ka qabso dhakhtarka haweenka; waan kula wacaynaa. Halkaas waxaad ka helaysaa buugga hooyada (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Saddexda maalmood ee soo socda tag la-talinta uurka ee aan kuu sheegno. Waa bilaash waana sir, caymis la’aan xitaa.
rule-pregnancy-midwife =
    .client = Nala raadi umuliso (Hebamme). Dhalmada kaddib guriga ayay kuugu timaaddaa xitaa. Cidda bixinaysa waan kula caddaynaynaa.
rule-pregnancy-foundation =
    .client = Ballan ka qabso la-talinta uurka, weydiina hay’adda “Hooyo iyo Ilmo” (Mutter und Kind). Waa dhalmada ka hor oo keliya. Fadlan qaado buugga hooyada (Mutterpass).
rule-pregnancy-supplement =
    .client = Toddobaadkan Jobcenter tus nuqulka bogga buugga hooyada (Mutterpass) ee taariikhda dhalmada leh. Codsiga lacag dheeraad ah waan kula qoraynaa.
rule-pregnancy-supplement_later =
    .client = Laga bilaabo toddobaadka 13-aad lacag dheeraad ah ayaad Jobcenter ka helaysaa. Markaas noo keen buugga hooyada (Mutterpass); maalinta waan qornay.
rule-pregnancy-supplement_social_office =
    .client = Toddobaadkan xafiiska arrimaha bulshada (Sozialamt) tus nuqulka bogga buugga hooyada (Mutterpass) ee taariikhda dhalmada leh. Codsiga waan kula qoraynaa.
rule-pregnancy-equipment =
    .client = Nala codso Jobcenter lacagta dharka uurka iyo agabka ilmaha. Fadlan weli waxba ha iibsan.
rule-pregnancy-equipment_social_office =
    .client = Nala codso xafiiska arrimaha bulshada (Sozialamt) lacagta dharka uurka iyo agabka ilmaha. Fadlan weli waxba ha iibsan.
rule-pregnancy-paternity =
    .client = Ma rabtaa in aabbuhu ku qoran yahay warqadda dhalashada? Markaas dhalmada ka hor waxaan ballan ka qabanaynaa xafiiska dhallinyarada (Jugendamt). Macnaha ay taasi kuu leedahay marka hore ayaan ka wada hadlaynaa.
rule-pregnancy-birth_papers =
    .client = Warqadahaaga gal ku rid: aqoonsi, warqadaha dhalashada, warqadda guurka. Waxaan xafiiska dhalashada iyo guurka (Standesamt) weydiinaynaa waxa dhiman. Fadlan safaaradda ha tegin ka hor intaynaan hadlin.
rule-pregnancy-work =
    .client = Shaqo-bixiyahaaga qoraal ugu sheeg goorta ilmuhu dhalanayo; warqadda waan kaa caawinaynaa. Lix toddobaad dhalmada ka hor waxaa bilaabma fasaxa dhalmada (Mutterschutz), lacagteedana caymiska caafimaadka (Krankenkasse) ayaa bixiya.
rule-pregnancy-without_papers =
    .client = Saddexda maalmood ee soo socda tag xarunta la-talinta ee aan kuu sheegno. Halkaas uma baahnid inaad magacaaga sheegto.

## Rules: health
rule-health-insured_without_papers =
    .client = Toddobaadkan tag meesha aan kuu sheegno. Halkaas caymis iyo magac la’aan ayaa laguugu caawinayaa.
rule-health-insurance_unclear =
    .client = Toddobaadkan noo keen wax kasta oo ka yimid caymis caafimaad (Krankenkasse) ama xafiis. Waxaan ogaanaynaa inaad caymis leedahay iyo inaadan lahayn, iyo halka uu yahay.
rule-health-home_country =
    .client = Noo keen kaarka caymiska ee dalkaaga. Waxaan caddaynaynaa inaad halkan caymis caafimaad (Krankenkasse) geli karto.
rule-health-card =
    .client = Caymiska caafimaadka (Krankenkasse) u dir sawir kaarka cusub. Haddii aad ka hor dhakhtar u baahato, caymiska ayaan kula wacaynaa: caddayn ayuu dirayaa.
rule-health-card_now =
    .client = Caymiska caafimaadka (Krankenkasse) waan kula wacaynaa. Dhakhtarka caddayn ayuu u dirayaa, markaas kaar la’aan xitaa waa laguu daaweynayaa. Sawirka kaarka cusub isla markaas ayaan diraynaa.
rule-health-family_doctor =
    .client = Nala raadi dhakhtar qoys oo kuu dhow oo lagugu fahmo. Lambarka 116117 adeegga ballamaha ayaa caawiya.
rule-health-appointment =
    .client = Dhakhtarka qoyska ka soo qaado warqad gudbin (Überweisung). Kaddib waxaan kula wacaynaa 116117 oo ballan qabanaynaa.
rule-health-asylblg_treatment =
    .client = Dhakhtarka ka codso caddayn sheegaysa daaweynta aad u baahan tahay. Waxaan ku codsanaynaa kharashka xafiiska arrimaha bulshada (Sozialamt).
rule-health-uninsured_treatment =
    .client = Toddobaadkan tag meesha aan kuu sheegno. Halkaas caymis la’aan xitaa waa laguu daaweynayaa. Fadlan qaado daawooyinkaaga.
rule-health-medicine =
    .client = Labada maalmood ee soo socda soo qaado warqad daawo cusub. Fadlan qaado baakadaha. Haddii aadan caymis lahayn, isla markiiba noo sheeg.
rule-health-copayment =
    .client = Rasiidhada farmashiyaha ururi. Go’aanka xafiiska (Bescheid) ayaan ku codsanaynaa inaadan wax dheeraad ah bixin.
rule-health-mind =
    .client = Haddii aad rabto, waxaan kaa diiwaangelinaynaa wada-hadal sir ah. Halkaas waa lagu dhegaysanayaa, luqaddaada. Adiga ayaa go’aaminaya waxa aad sheegto.
rule-health-crisis =
    .client = Maanta waxaan kula tagaynaa meel lagugu caawiyo. Keligaa ma tihid. Degdeg: 112.
rule-health-child_doctor =
    .client = Nala raadi dhakhtar carruureed oo kuu dhow. Fadlan qaado buugga huruudda ah (U-Heft) iyo kaarka tallaalka, haddii aad haysato. Haddii ilmahaagu caymis lahayn, isla markiiba noo sheeg.
rule-health-checkups =
    .client = Ilmahaaga ballan baaritaan caadi ah u qabo. Waa bilaash. Fadlan qaado buugga huruudda ah (U-Heft).
rule-health-measles =
    .client = Dhakhtarka carruurta ha hubiyo in ilmahaaga laga tallaalay jadeecada. Tallaalku waxba kaagama kacayo; caymis la’aan waxaan kuu sheegaynaa meesha. Xannaanada iyo dugsigu caddaynta way u baahan yihiin.

## Rules: care
rule-care-level =
    .client = Toddobaadkan nala wac caymiska caafimaadka (Krankenkasse): waxaan codsanaynaa heerka daryeelka (Pflegegrad). La-talinta daryeelku booqashada guriga ayay kula diyaarinaysaa.
rule-care-social_office =
    .client = Waxaan kula qoraynaa codsi caawimaad daryeel. Fadlan keen caddayn dhakhtar.
rule-care-refused =
    .client = Saddexda maalmood ee soo socda noo keen warqadda iyo galkeeda. Waxaan eegaynaa in cabasho rasmi ah (Widerspruch) la gudbiyo iyo in kale.
rule-care-disability =
    .client = Ballan ayaan kaaga qabanaynaa la-talin madax-bannaan. Halkaas codsiga ayaa lagaaga caawiyaa, waxaad xaq u leedahayna waa laguu sharxaa.
rule-care-member =
    .client = Ballan ayaan kaaga qabanaynaa la-talinta daryeelka (Pflegeberatung). Halkaas waxaa looga hadlaa caawimaad qofka qoyskaaga ah iyo sidii culayska lagaaga fududayn lahaa.
rule-care-child_early =
    .client = Waan kaa caawinaynaa inaad ballan ka hesho taageerada hore ee carruurta (Frühförderung). Halkaas waxaa lagu arkaa waxa ilmahaaga u fiican. Waxba kaagama kacayo.
rule-care-child_school =
    .client = Adiga iyo dugsiga waxaan kala hadlaynaa caawimaadda ilmahaagu casharka ugu baahan yahay. Codsiga waan wada gudbinaynaa.
rule-care-child_allowance =
    .client = Nala wac caymiska caafimaadka (Krankenkasse): bishan gudaheeda waxaan ilmahaaga u codsanaynaa heerka daryeelka (Pflegegrad). Markaas lacag iyo caawimaad daryeel ayaa jirta.

## Rules: family
rule-family-birth_certificate =
    .client = Waxaan kula tagaynaa xafiiska dhalashada iyo guurka (Standesamt). Haddii warqad dhiman tahay, waxaan codsanaynaa nuqul diiwaanka. Taas ayaad wax kasta oo kale ku codsan kartaa.
rule-family-parental_allowance =
    .client = Nala codso lacagta waalidka (Elterngeld). Qofkii hore aan u shaqayn xitaa lacag ugu yar ayuu helaa. Fadlan keen warqadda dhalashada.
rule-family-newborn_insurance =
    .client = Toddobaadkan ilmahaaga ka diiwaangeli caymiska caafimaadka (Krankenkasse). Caymisku lacag dheeraad ah ma leh.
rule-family-newborn_jobcenter =
    .client = Toddobaadkan aan wada qorno warqad Jobcenter loogu sheego in ilmahaagu dhashay. Markaas lacag dheeraad ah ayaa jirta.
rule-family-newborn_social_office =
    .client = Toddobaadkan aan wada qorno warqad xafiiska arrimaha bulshada (Sozialamt) loogu sheego in ilmahaagu dhashay. Markaas lacag dheeraad ah ayaa la helaa, ilmahaaguna dhakhtar wuu tegi karaa.
rule-family-education_package =
    .client = Ilmahaaga waxaa loo bixin karaa qado, dalxiis iyo naadi. Noo keen qaansheegyada xannaanada ama dugsiga; waan kula gudbinaynaa.
rule-family-education_package_social_office =
    .client = Ilmahaaga waxaa loo bixin karaa agabka dugsiga, qado, dalxiis iyo naadi. Codsiga waan kula buuxinaynaa.
rule-family-orphan_pension =
    .client = Waan ka murugaysannahay in ilmahaagu waalid waayey. Waxaa laga yaabaa in ilmahaagu xaq u leeyahay lacag agoonnimo (Rente); waan kula hubinaynaa.
rule-family-widow_pension =
    .client = Geerida lammaanahaaga kaddib waxaa laga yaabaa inaad xaq u leedahay lacag bile ah (Rente). Waan kula hubinaynaa, waxaanna u qoraynaa caymiska hawlgabka (Rentenversicherung).
rule-family-paternity_open =
    .client = Xafiiska dhallinyarada (Jugendamt) wuxuu ka caawin karaa caddaynta aabbanimada iyo masruufka. Waa bilaash. Waxaan samaynaynaa oo keliya haddii aad rabto.
rule-family-custody =
    .client = Waxaan kula caddaynaynaa cidda ilmahaaga u saxiixi karta. Xafiiska dhallinyarada (Jugendamt) ayaa warqad taas ah bixiya.
rule-family-youth_office_lead =
    .client = Noo sheeg haddii aan la hadli karno caawiyaha qoyskaaga (Familienhilfe). Markaas wax walba way is waafaqaan, laba jeerna uma baahnid inaad wax sheegto.
rule-family-parents =
    .client = Waxaan kula raadinaynaa la-talin waalid oo kuu dhow. Waa bilaash waana sir. Marka ugu horraysa waan kula socon karnaa.
rule-family-confidential_advice =
    .client = Waan kula soo xiriiri doonnaa si aan degganaan ugu hadalno.

## Rules: school
rule-school-place =
    .client = Saddexda maalmood ee soo socda ballan ayaan kaaga qabanaynaa la-talinta dugsiyada ee magaalada. Halkaas ilmahaagu dugsi ayuu ka helayaa. Natiijooyinka dugsigu way caawiyaan, sawirkooda xitaa.
rule-school-upper =
    .client = Saddexda maalmood ee soo socda ballan ayaan ka qabanaynaa la-talinta dugsiyada. Waxaa jira fasallo dhallinyaradu Af-Jarmal ku bartaan oo ay xirfad ku soo arkaan.
rule-school-waiting =
    .client = Haddii laba toddobaad kaddib warqad aysan iman, na soo wac. Waxaan weydiinaynaa goorta dugsigu bilaabmayo.
rule-school-without_papers =
    .client = Ilmahaagu dugsi wuu tegi karaa. Toddobaadkan tag xarunta la-talinta ee aan kuu sheegno. Iyada ayaa dugsi kuula hadlaysa.
rule-school-start =
    .client = Ilmahaagu xagaaga soo socda ayuu dugsi bilaabayaa. Hore ma u diiwaangelisay? Haddii maya, waxaan kaaga qabanaynaa ballan dugsiga hoose (Grundschule).
rule-school-all_day =
    .client = Dugsiga weydii meel maalin dhan ah (OGS). Waxaan kula qoraynaa inaad meesha u baahan tahay.
rule-school-learning =
    .client = Dugsiga waxaan ka codsanaynaa wada-hadal, turjubaan la jirto. Casharro dheeraad ah badanaa lacag baa loo helaa, caawimaad layli gurina agtaada way jirtaa.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Na tus jawaabta xafiiska dhallinyarada (Jugendamt). Haddii aysan jirin, waan wada weydiinaynaa.
rule-childcare-bridge =
    .client = Ilaa meesha xannaanada laga helo, waxaa jira kooxo ciyaar oo kuu dhow. Mid ayaan kula dooranaynaa.
rule-childcare-court =
    .client = Haddii weli meel la waayo, qareen baa caawin kara. Waxaan kuu sharxaynaa sida ay tahay iyo inay ku dhowaad waxba kaaga kacayn.

## Rules: youth
rule-youth-transition =
    .client = Nala tag adeegga soogalootiga dhallinyarada ah (Jugendmigrationsdienst). Halkaas qorshe ayaa lagula sameeyaa: dugsi, tababar shaqo ama tababar xirfadeed, wixii kugu habboon.
rule-youth-leaving_care =
    .client = 18 jirsashada kaddib xitaa caawimaad waad heli kartaa. Codsiga xafiiska dhallinyarada (Jugendamt) waan kula qoraynaa ka hor inta caawimaaddu dhammaan.
rule-youth-return_to_care =
    .client = Xitaa haddii caawimaaddaadu dhammaatay, mar kale waad heli kartaa. Codsiga toddobaadkan waan kula qoraynaa.
rule-youth-aftercare =
    .client = Xafiiskii hore ee dhallinyarada (Jugendamt) waa inuu weli kula taliyaa. Waan kaa caawinaynaa inaad dib ula xiriirto.

## Rules: later_life
rule-later_life-pension =
    .client = Ballan ayaan kaaga qabanaynaa caymiska hawlgabka (Rentenversicherung). Fadlan ururi wax kasta oo ku saabsan shaqadaada, halkan iyo dalalka kale.
rule-later_life-basic_income =
    .client = Toddobaadkan waxaan kula qoraynaa xafiiska arrimaha bulshada (Sozialamt) si lacagtaadu nolosha ugu filnaato. Fadlan keen warqadaha bangiga iyo heshiiska kirada.
rule-later_life-system_change =
    .client = Dhowaan lacagtaadu Jobcenter kama imanayso, ee xafiis kale ayay ka imanaysaa. Codsiyada waqtigooda ayaan kula gudbinaynaa.

## Rules: screening
rule-screening-case_management =
    .client = Bilaha soo socda waan kula soconaynaa, wax walbana xafiisyada waan la waafajinaynaa. Waxaad leedahay hal qof oo joogto kuu ah.
rule-screening-referral =
    .client = Xarun la-talin kale ayaa arrintaada u habboon. Waan kula wacaynaa, waxa hore loo caddeeyeyna waan u gudbinaynaa.
rule-screening-information =
    .client = Waxaan kuu qornay meelaha aad tegi karto. Fadlan noo soo noqo haddii wax hirgeli waayaan.
rule-screening-single_counselling =
    .client = Dhowr wada-hadal ayaan ballansanaynaa, su’aalahana mid mid ayaan u qaadanaynaa. Kaddib waxaan wada eegaynaa waxa aad weli u baahan tahay.
rule-screening-legal_counsel =
    .client = Ballan ayaan kaaga qabanaynaa xarun la-talin.
rule-screening-specialist =
    .client = Ballan ayaan kaaga qabanaynaa xarun la-talin.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Markaad shaqo hesho, shaqo-bixiyuhu foom buu buuxiyaa. Noo keen intaadan bilaabin; oggolaanshaha waan kula codsanaynaa.

## Actors
actor-pregnancy_counselling = La-talinta uurka (Schwangerschaftsberatung)
actor-midwife = Umuliso (Hebamme)
actor-medical_practice = Dhakhtar (Arztpraxis)
actor-registry_office = Xafiiska dhalashada iyo guurka (Standesamt)
actor-parental_allowance_office = Xafiiska lacagta waalidka (Elterngeldstelle)
actor-family_counselling = La-talinta qoyska iyo barbaarinta (Erziehungsberatung)
actor-child_protection_advice = La-taliye takhasus leh (insoweit erfahrene Fachkraft)
    .client = La-talin takhasus
actor-early_support = Taageerada hore ee carruurta (Frühförderung)
actor-school_counselling = La-talinta dugsiga ee dadka cusub (Seiteneinsteigerberatung)
actor-district_government = Maamulka degmada Düsseldorf (Bezirksregierung)
actor-school = Dugsi
actor-psychosocial_centre = Xarunta nafsiga iyo bulshada (PSZ)
    .client = Xarunta la-talinta
actor-disability_counselling = La-talinta naafada ee madax-bannaan (EUTB)
actor-disability_office = Xafiiska naafada (Schwerbehindertenangelegenheiten)
actor-care_counselling = La-talinta daryeelka (Pflegeberatung)
actor-care_fund = Khasnadda daryeelka (Pflegekasse)
actor-pension_insurance = Caymiska hawlgabka Jarmalka (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Buugga hooyada (Mutterpass)
doc-translations = Turjumaadda warqadaha
doc-medical_certificate = Caddayn dhakhtar
doc-receipts = Rasiidhada lacagta dheeraadka ah
doc-hospital_notice = Ogeysiiska dhalashada ee isbitaalka
doc-school_confirmation = Caddayn ama qaansheeg xannaano ama dugsi ama naadi
doc-death_certificate = Warqadda geerida (haddii ay jirto)
doc-copy_of_registration = Nuqulka diiwaangelinta
doc-employer_statement = Caddayn shaqo ama koorso
doc-help_plan = Qorshaha caawimaadda (Hilfeplan) ama go’aanka Jugendamt
doc-insurance_history = Diiwaanka caymiska (Versicherungsverlauf) iyo kaarka caymiska bulshada
doc-pension_notice = Go’aanka hawlgabka ama diidmo (haddii ay jirto)
doc-job_form = Foomka shaqada ee shaqo-bixiyuhu buuxiyo (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Aan warqad u wada qorno caymiskii caafimaadka ee kuugu dambeeyey (Krankenkasse). Waxaa laga yaabaa inaad weli ku jirto. Keen warqadihii hore ama kaarkii hore.
rule-youth-after_care =
    .client = Na soo wac haddii ilaa maalintaas warqad Jugendamt aysan iman. Markaas waan wada weydiinaynaa oo qorshaynaynaa meesha aad degi doonto.
