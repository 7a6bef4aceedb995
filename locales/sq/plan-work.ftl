
## Rules
rule-work-jobseeker =
    .client = Regjistrohuni këtë javë si punëkërkues (arbeitsuchend). Ju ndihmojmë, bëhet edhe në internet.
rule-work-job_lost_report =
    .client = Regjistrohuni sot me ne te zyra e punës (Agentur für Arbeit) si punëkërkues (arbeitsuchend). Ditën e parë pa punë regjistrohuni si të papunë (arbeitslos).
rule-work-job_lost_report_early =
    .client = Regjistrohuni këtë javë te zyra e punës (Agentur für Arbeit) si punëkërkues (arbeitsuchend), edhe nëse ende punoni.
rule-work-dismissal_action =
    .client = Shkoni në dy ditët e ardhshme në këshillim me letrën e pushimit nga puna (Kündigung). Deri atëherë mos nënshkruani asgjë nga punëdhënësi.
rule-work-dismissal_late =
    .client = Shkoni nesër në këshillim me letrën e pushimit nga puna (Kündigung). Ndoshta diçka është ende e mundur.
rule-work-tell_residence_office =
    .client = Shkruani këtë javë me ne një letër të shkurtër për punën tuaj. Një punë të re filloni vetëm kur ta kemi kontrolluar letrën tuaj.
rule-work-fixed_term =
    .client = Pyeteni punëdhënësin nëse kontrata vazhdon, dhe megjithatë regjistrohuni këtë javë si punëkërkues (arbeitsuchend).
rule-work-wage =
    .client = Shkruani në cilat ditë dhe sa gjatë keni punuar, dhe shkoni me ne në këshillim. Atje shkruhet një letër për punëdhënësin.
rule-work-permission_tolerated =
    .client = Shkoni në dy javët e ardhshme në këshillim para se të filloni një punë.
rule-work-stagnation =
    .client = Mendoni cili hap i vogël do t’ju gëzonte. Në bisedën e ardhshme e planifikojmë bashkë.
rule-work-parallel_practice =
    .client = Kërkoni me ne një firmë për disa ditë prove përkrah kursit të gjermanishtes.
rule-work-cv =
    .client = Shkruani me ne një CV (Lebenslauf) në gjermanisht. Vlen gjithçka që dini dhe keni bërë.
rule-work-recognition_regulated =
    .client = Shkoni në katër javët e ardhshme në këshillimin për njohjen e diplomave (Anerkennungsberatung). Ju lutemi merrni me vete të gjitha diplomat, edhe kopje ose foto.
rule-work-recognition_overdue =
    .client = Shkruani në dy javët e ardhshme me ne një letër të shkurtër: pyesim deri ku ka arritur kërkesa juaj.
rule-work-adaptation =
    .client = Kërkoni me këshillimin për njohjen e diplomave një vend për kursin ose provimin. Keni arritur tashmë shumë.
rule-education-school_certificate =
    .client = Shkoni me dëftesat tuaja në këshillimin e Volkshochschule. Edhe dëftesat nga jashtë mund të vlejnë.
rule-education-study_counselling =
    .client = Shkoni me dëftesat tuaja në këshillimin për studime të një universiteti.
rule-education-training_search =
    .client = Lini me ne një takim në këshillimin për profesione (Berufsberatung). Sillni dëftesat, nëse i keni.
rule-education-training_grant =
    .client = Kërkoni me ne te zyra e punës (Agentur für Arbeit) para për kohën e formimit profesional. Ju lutemi sillni kontratën e formimit profesional.
rule-education-student_money =
    .client = Shkoni këtë javë në këshillimin social të Studierendenwerk. Mos kërkoni asgjë para se të kemi folur për këtë.
rule-education-student_money_now =
    .client = Shkoni sot te vendi që jua tregojmë. Atje merrni ushqim dhe këshillë.
rule-language-right_ends =
    .client = Regjistrohuni këtë javë me fletën tuaj (Berechtigungsschein) në një shkollë gjuhe. Kërkoni që regjistrimin t’jua japin me shkrim.
rule-language-waiting =
    .client = Pyetni me ne në disa shkolla gjuhe. Derisa të fillojë kursi, gjejmë një kafe gjuhe (Sprachcafé) ose një kurs në internet.
rule-language-obstacle_cost =
    .client = Pyetni në shkollën e gjuhës për lirimin nga kostoja dhe për paratë e udhëtimit. Ju lutemi merrni me vete vendimin tuaj (Bescheid).
rule-language-vocational_agency =
    .client = Pyetni te zyra e punës (Agentur für Arbeit) për një kurs gjuhe për punë (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Kërkoni me ne një kurs gjermanishteje në mbrëmje ose një kafe gjuhe (Sprachcafé) afër jush.

## Actors
actor-labour_counselling = Këshillimi për punë (Beratungsstelle Arbeit)
actor-labour_court = Gjykata e punës (Arbeitsgericht)
actor-recognition_office = Zyra e njohjes së diplomave (Anerkennungsstelle)
actor-student_services = Studierendenwerk dhe këshillimi i universitetit
actor-adult_education = Volkshochschule ose shkollë mbrëmjeje

## Papers
doc-dismissal_letter = Letra e pushimit nga puna (Kündigung) me zarf ose marrëveshja për ndërprerje (Aufhebungsvertrag)
doc-work_contract = Kontrata e punës (Arbeitsvertrag)
doc-payslips = Fletëpagesat dhe fletët e orëve
doc-recognition_letter = Vendimi ose letra e zyrës së njohjes (Anerkennungsstelle)
doc-school_reports = Dëftesat e shkollës (edhe kopje ose foto)
doc-enrolment = Vërtetimi i studimeve (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Pyetni me ne për një kurs gjuhe për punë (Berufssprachkurs) që i përshtatet orarit tuaj të punës.
rule-work-unemployed_claim =
    .client = Regjistrohuni me ne te zyra e punës (Agentur für Arbeit) si të papunë (arbeitslos). Vetëm nga kjo ditë mund të ketë pagesë papunësie (Arbeitslosengeld).
rule-work-told_too_late =
    .client = Shkoni në dy ditët e ardhshme me ne në këshillim, para se t’i shkruajmë një zyre për punën tuaj.
