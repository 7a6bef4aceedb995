## Rules
rule-work-jobseeker =
    .client = Toddobaadkan isu diiwaangeli shaqo-doon (arbeitsuchend). Waan ku caawinaynaa; internetka xitaa waa laga sameeyaa.
rule-work-job_lost_report =
    .client = Maanta nala tag xafiiska shaqada (Agentur für Arbeit) oo isu diiwaangeli shaqo-doon (arbeitsuchend). Maalinta ugu horraysa ee shaqo la’aanta isu diiwaangeli shaqo la’aan (arbeitslos).
rule-work-job_lost_report_early =
    .client = Toddobaadkan xafiiska shaqada (Agentur für Arbeit) isaga diiwaangeli shaqo-doon (arbeitsuchend), xitaa haddii aad weli shaqaynayso.
rule-work-dismissal_action =
    .client = Labada maalmood ee soo socda warqadda shaqo ka joojinta (Kündigung) la tag xarunta la-talinta. Ilaa markaas waxba ha u saxiixin shaqo-bixiyaha.
rule-work-dismissal_late =
    .client = Berri warqadda shaqo ka joojinta (Kündigung) la tag xarunta la-talinta. Waxaa laga yaabaa in weli wax la qaban karo.
rule-work-tell_residence_office =
    .client = Toddobaadkan nala qor warqad gaaban oo shaqadaada ku saabsan. Shaqo cusub bilow oo keliya markaan warqaddaada eegno.
rule-work-fixed_term =
    .client = Shaqo-bixiyaha weydii in heshiisku sii socdo, si kastana toddobaadkan isu diiwaangeli shaqo-doon (arbeitsuchend).
rule-work-wage =
    .client = Qor maalmaha aad shaqaysay iyo inta saacadood, nalana tag xarunta la-talinta. Halkaas warqad shaqo-bixiyaha loo diro ayaa lagu qoraa.
rule-work-permission_tolerated =
    .client = Labada toddobaad ee soo socda tag xarunta la-talinta intaadan shaqo bilaabin.
rule-work-stagnation =
    .client = Ka fikir tallaabada yar ee ku farxin lahayd. Wada-hadalka xiga ayaan wada qorshaynaynaa.
rule-work-parallel_practice =
    .client = Nala raadi shirkad aad dhowr maalmood tijaabo uga shaqayso koorsada Af-Jarmalka garabkeeda.
rule-work-cv =
    .client = Nala qor CV (Lebenslauf) Af-Jarmal ah. Wax kasta oo aad taqaan oo aad qabatay waa la tiriyaa.
rule-work-recognition_regulated =
    .client = Afarta toddobaad ee soo socda tag la-talinta aqoonsiga (Anerkennungsberatung). Fadlan qaado shahaadooyinka oo dhan, nuqul ama sawir xitaa.
rule-work-recognition_overdue =
    .client = Labada toddobaad ee soo socda nala qor warqad gaaban: waxaan weydiinaynaa halka codsigaagu marayo.
rule-work-adaptation =
    .client = La-talinta aqoonsiga kala raadi meel koorsada ama imtixaanka. Wax badan ayaad hore u qabatay.
rule-education-school_certificate =
    .client = Natiijooyinka dugsigaaga la tag la-talinta Volkshochschule (VHS). Kuwa dibadda xitaa waa la tirin karaa.
rule-education-study_counselling =
    .client = Shahaadooyinkaaga la tag la-talinta ardayda ee jaamacad.
rule-education-training_search =
    .client = Nala qabo ballan la-talinta xirfadda (Berufsberatung). Keen natiijooyinka dugsiga haddii aad haysato.
rule-education-training_grant =
    .client = Xafiiska shaqada (Agentur für Arbeit) nala codso lacagta waqtiga tababarka. Fadlan keen heshiiska tababarka.
rule-education-student_money =
    .client = Toddobaadkan tag la-talinta bulsho ee Studierendenwerk. Waxba ha codsan ka hor intaynaan ka wada hadlin.
rule-education-student_money_now =
    .client = Maanta tag meesha aan kuu sheegno. Halkaas cunto iyo talo ayaad ka helaysaa.
rule-language-right_ends =
    .client = Toddobaadkan warqaddaada koorsada la tag dugsi luqadeed oo iska qor. Diiwaangelinta qoraal ku qaado.
rule-language-waiting =
    .client = Nala weydii dhowr dugsi luqadeed. Ilaa koorsadu bilaabanto, waxaan helaynaa maqaaxi luqadeed (Sprachcafé) ama koorso internet.
rule-language-obstacle_cost =
    .client = Dugsiga luqadda weydii ka dhaafidda lacagta iyo kharashka gaadiidka. Fadlan qaado go’aankaaga (Bescheid).
rule-language-vocational_agency =
    .client = Xafiiska shaqada (Agentur für Arbeit) weydii koorsada luqadda shaqada (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Nala raadi koorso Af-Jarmal oo fiidkii ah ama maqaaxi luqadeed (Sprachcafé) kuu dhow.

## Actors
actor-labour_counselling = La-talinta shaqada (Beratungsstelle Arbeit)
actor-labour_court = Maxkamadda shaqada (Arbeitsgericht)
actor-recognition_office = Xafiiska aqoonsiga shahaadada (Anerkennungsstelle)
actor-student_services = Adeegga ardayda (Studierendenwerk) iyo la-talinta jaamacadda
actor-adult_education = Dugsiga dadka waaweyn (VHS) ama dugsi fiidkii

## Papers
doc-dismissal_letter = Warqadda shaqo ka joojinta (Kündigung) iyo galkeeda ama heshiis lagu kala tago (Aufhebungsvertrag)
doc-work_contract = Heshiiska shaqada (Arbeitsvertrag)
doc-payslips = Warqadaha mushaharka iyo saacadaha
doc-recognition_letter = Go’aan ama warqad xafiiska aqoonsiga
doc-school_reports = Natiijooyinka dugsiga (nuqul ama sawir xitaa)
doc-enrolment = Caddaynta jaamacadda (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Nala weydii koorsada luqadda shaqada (Berufssprachkurs) ee saacadahaaga shaqo ku habboon.
rule-work-unemployed_claim =
    .client = Xafiiska shaqada (Agentur für Arbeit) nala tag oo isaga diiwaangeli shaqo la’aan (arbeitslos). Maalintaas oo keliya ayay lacagta shaqo la’aanta (Arbeitslosengeld) ka bilaaban kartaa.
rule-work-told_too_late =
    .client = Labada maalmood ee soo socda nala tag xarunta la-talinta, intaynaan xafiis u qorin shaqadaada.
