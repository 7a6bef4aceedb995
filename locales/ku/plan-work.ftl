
## Rules
rule-work-jobseeker =
    .client = Vê hefteyê xwe wek “li kar digere” (arbeitsuchend) qeyd bikin. Em alîkariya we dikin, bi înternetê jî dibe.
rule-work-job_lost_report =
    .client = Îro bi me re li ajansa kar (Agentur für Arbeit) xwe wek “li kar digere” (arbeitsuchend) qeyd bikin. Di roja yekem a bê kar de xwe wek “bêkar” (arbeitslos) qeyd bikin.
rule-work-job_lost_report_early =
    .client = Vê hefteyê li ajansa kar (Agentur für Arbeit) xwe wek “li kar digere” (arbeitsuchend) qeyd bikin, her çiqas hûn hîn dixebitin jî.
rule-work-dismissal_action =
    .client = Di du rojên pêş de bi nameya ji kar derxistinê (Kündigung) herin şêwirmendiyê. Heta wê çaxê tiştekî ji kardêr îmze nekin.
rule-work-dismissal_late =
    .client = Sibê bi nameya ji kar derxistinê (Kündigung) herin şêwirmendiyê. Dibe ku hîn tiştek mumkin be.
rule-work-tell_residence_office =
    .client = Vê hefteyê bi me re nameyeke kurt li ser karê xwe binivîsin. Tenê piştî ku me belgeya we kontrol kir dest bi karekî nû bikin.
rule-work-fixed_term =
    .client = Ji kardêrê xwe bipirsin ka peyman berdewam dike, û dîsa jî vê hefteyê xwe wek “li kar digere” (arbeitsuchend) qeyd bikin.
rule-work-wage =
    .client = Binivîsin ka hûn kîjan rojan û çiqas xebitîne, û bi me re werin şêwirmendiyê. Li wir nameyek ji kardêr re tê nivîsîn.
rule-work-permission_tolerated =
    .client = Di du hefteyên pêş de herin şêwirmendiyê, berî ku hûn dest bi karekî bikin.
rule-work-stagnation =
    .client = Bifikirin ka kîjan gava biçûk dê we kêfxweş bike. Di hevpeyvîna din de em wê bi hev re plan dikin.
rule-work-parallel_practice =
    .client = Bi me re li şirketekê bigerin ji bo çend rojên ceribandinê li kêleka kursa almanî.
rule-work-cv =
    .client = Bi me re CV-yekê (Lebenslauf) bi almanî binivîsin. Her tiştê ku hûn dizanin û we kiriye tê hesibandin.
rule-work-recognition_regulated =
    .client = Di çar hefteyên pêş de herin şêwirmendiya naskirinê (Anerkennungsberatung). Ji kerema xwe hemû bawernameyan bi xwe re bibin, kopî an wêne jî.
rule-work-recognition_overdue =
    .client = Di du hefteyên pêş de bi me re nameyeke kurt binivîsin: em dipirsin ka serlêdana we gihîştiye ku derê.
rule-work-adaptation =
    .client = Bi şêwirmendiya naskirinê re li cihekî ji bo kurs an azmûnê bigerin. We jixwe gelek tişt bi ser xistine.
rule-education-school_certificate =
    .client = Bi bawernameyên xwe herin şêwirmendiya Volkshochschuleyê (VHS). Bawernameyên ji derveyî welêt jî dikarin werin hesibandin.
rule-education-study_counselling =
    .client = Bi bawernameyên xwe herin şêwirmendiya xwendinê (Studienberatung) ya zanîngehekê.
rule-education-training_search =
    .client = Bi me re li şêwirmendiya pîşeyî (Berufsberatung) randevûyekê çêkin. Eger bawernameyên we hebin, bînin.
rule-education-training_grant =
    .client = Bi me re li ajansa kar (Agentur für Arbeit) ji bo dema perwerdeyê pere bixwazin. Ji kerema xwe peymana perwerdeyê bînin.
rule-education-student_money =
    .client = Vê hefteyê herin şêwirmendiya civakî ya Studierendenwerkê. Berî ku em li ser biaxivin, serlêdanê nekin.
rule-education-student_money_now =
    .client = Îro herin cihê ku em ê ji we re bibêjin. Li wir hûn xwarin û şîretê distînin.
rule-language-right_ends =
    .client = Vê hefteyê bi belgeya xwe ya kursê li dibistaneke ziman xwe qeyd bikin. Bixwazin ku qeyd bi nivîskî ji we re were dayîn.
rule-language-waiting =
    .client = Bi me re ji çend dibistanên ziman bipirsin. Heta ku kurs dest pê bike, em ê kafeyeke ziman (Sprachcafé) an kurseke înternetê bibînin.
rule-language-obstacle_cost =
    .client = Li dibistana ziman li efûkirina ji heqê kursê û li pereyê rê bipirsin. Ji kerema xwe biryarnameya xwe (Bescheid) bi xwe re bibin.
rule-language-vocational_agency =
    .client = Li ajansa kar (Agentur für Arbeit) li kurseke ziman a pîşeyî (Berufssprachkurs) bipirsin.
rule-language-alternatives_eu =
    .client = Bi me re li kurseke almanî ya êvarê an kafeyeke ziman (Sprachcafé) li nêzîkî xwe bigerin.

## Actors
actor-labour_counselling = Şêwirmendiya kar (Beratungsstelle Arbeit)
actor-labour_court = Dadgeha kar (Arbeitsgericht)
actor-recognition_office = Daîreya naskirinê (Anerkennungsstelle)
actor-student_services = Xizmeta xwendekaran (Studierendenwerk)
actor-adult_education = Dibistana mezinan (VHS) an dibistana êvarê

## Papers
doc-dismissal_letter = Nameya ji kar derxistinê (Kündigung) bi zerfê re an peymana lihevkirinê (Aufhebungsvertrag)
doc-work_contract = Peymana kar (Arbeitsvertrag)
doc-payslips = Belgeyên mûçe û lîsteyên saetan
doc-recognition_letter = Biryarname an nameya daîreya naskirinê
doc-school_reports = Bawernameyên dibistanê (kopî an wêne jî)
doc-enrolment = Belgeya xwendekariyê (Studienbescheinigung)

## Later rules
rule-language-vocational_beside_work =
    .client = Bi me re li kurseke ziman a pîşeyî (Berufssprachkurs) bipirsin ku li gor saetên karê we be.
rule-work-unemployed_claim =
    .client = Bi me re li ajansa kar (Agentur für Arbeit) xwe wek “bêkar” (arbeitslos) qeyd bikin. Pereyê bêkariyê (Arbeitslosengeld) tenê ji wê rojê ve dikare were dayîn.
rule-work-told_too_late =
    .client = Di du rojên pêş de bi me re werin şêwirmendiyê, berî ku em li ser karê we ji daîreyekê re binivîsin.
