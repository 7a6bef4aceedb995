## Rules
rule-work-jobseeker =
    .client = Inscrivez-vous cette semaine comme personne qui cherche du travail (arbeitsuchend). Nous vous aidons ; c’est possible aussi en ligne.
rule-work-job_lost_report =
    .client = Inscrivez-vous aujourd’hui avec nous à l’agence pour l’emploi (Agentur für Arbeit) comme personne qui cherche du travail (arbeitsuchend). Le premier jour sans travail, inscrivez-vous au chômage (arbeitslos).
rule-work-job_lost_report_early =
    .client = Inscrivez-vous cette semaine à l’agence pour l’emploi (Agentur für Arbeit) comme personne qui cherche du travail (arbeitsuchend), même si vous travaillez encore.
rule-work-dismissal_action =
    .client = Allez dans les deux prochains jours au service de conseil avec la lettre de licenciement (Kündigung). D’ici là, ne signez rien de l’employeur.
rule-work-dismissal_late =
    .client = Allez demain au service de conseil avec la lettre de licenciement (Kündigung). Peut-être que quelque chose est encore possible.
rule-work-tell_residence_office =
    .client = Écrivez cette semaine avec nous une courte lettre sur votre travail. Commencez un nouveau travail seulement quand nous aurons vérifié votre papier.
rule-work-fixed_term =
    .client = Demandez à votre employeur si le contrat continue, et inscrivez-vous quand même cette semaine comme personne qui cherche du travail (arbeitsuchend).
rule-work-wage =
    .client = Écrivez quels jours et combien de temps vous avez travaillé, et allez avec nous au service de conseil. Là, on écrit une lettre à l’employeur.
rule-work-permission_tolerated =
    .client = Allez au service de conseil dans les deux prochaines semaines, avant de commencer un travail.
rule-work-stagnation =
    .client = Réfléchissez : quel petit pas vous ferait plaisir ? Au prochain entretien, nous le préparons ensemble.
rule-work-parallel_practice =
    .client = Cherchez avec nous une entreprise pour quelques jours d’essai à côté du cours d’allemand.
rule-work-cv =
    .client = Écrivez avec nous un CV en allemand. Tout ce que vous savez faire et avez fait compte.
rule-work-recognition_regulated =
    .client = Allez dans les quatre prochaines semaines au conseil pour la reconnaissance (Anerkennungsberatung). Apportez tous vos diplômes, aussi des copies ou des photos.
rule-work-recognition_overdue =
    .client = Écrivez avec nous une courte lettre dans les deux prochaines semaines : nous demandons où en est votre demande.
rule-work-adaptation =
    .client = Cherchez avec le conseil pour la reconnaissance (Anerkennungsberatung) une place pour le cours ou l’examen. Vous avez déjà réussi beaucoup de choses.
rule-education-school_certificate =
    .client = Allez avec vos bulletins et diplômes au conseil de l’université populaire (Volkshochschule). Les diplômes étrangers peuvent compter aussi.
rule-education-study_counselling =
    .client = Allez avec vos diplômes au conseil pour étudiants d’une université (Studienberatung).
rule-education-training_search =
    .client = Prenez avec nous un rendez-vous à l’orientation professionnelle (Berufsberatung). Apportez vos bulletins ou diplômes, si vous en avez.
rule-education-training_grant =
    .client = Demandez avec nous à l’agence pour l’emploi (Agentur für Arbeit) de l’argent pour le temps de la formation. Apportez le contrat de formation.
rule-education-student_money =
    .client = Allez cette semaine au conseil social du service des étudiants (Studierendenwerk). Ne demandez rien avant que nous en ayons parlé.
rule-education-student_money_now =
    .client = Allez aujourd’hui à l’endroit que nous vous indiquons. Là, vous recevez à manger et des conseils.
rule-language-right_ends =
    .client = Inscrivez-vous cette semaine avec votre bon dans une école de langue. Demandez une confirmation écrite de l’inscription.
rule-language-waiting =
    .client = Demandez avec nous à plusieurs écoles de langue. Jusqu’au début du cours, nous trouvons un café des langues (Sprachcafé) ou un cours en ligne.
rule-language-obstacle_cost =
    .client = Demandez à l’école de langue la gratuité du cours et l’argent pour le transport. Apportez votre décision (Bescheid).
rule-language-vocational_agency =
    .client = Demandez à l’agence pour l’emploi (Agentur für Arbeit) un cours d’allemand pour le travail (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Cherchez avec nous un cours d’allemand le soir ou un café des langues (Sprachcafé) près de chez vous.

## Actors
actor-labour_counselling = Conseil sur le travail (Beratungsstelle Arbeit)
actor-labour_court = Tribunal du travail (Arbeitsgericht)
actor-recognition_office = Service de reconnaissance (Anerkennungsstelle)
actor-student_services = Service des étudiants (Studierendenwerk)
actor-adult_education = Université populaire (VHS) ou école du soir

## Papers
doc-dismissal_letter = Lettre de licenciement avec l’enveloppe ou accord de fin de contrat (Aufhebungsvertrag)
doc-work_contract = Contrat de travail (Arbeitsvertrag)
doc-payslips = Fiches de paie et relevés d’heures
doc-recognition_letter = Décision ou lettre du service de reconnaissance
doc-school_reports = Bulletins et diplômes d’école (aussi copies ou photos)
doc-enrolment = Attestation d’études (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Demandez avec nous un cours d’allemand pour le travail (Berufssprachkurs) qui va avec vos horaires.
rule-work-unemployed_claim =
    .client = Inscrivez-vous avec nous au chômage (arbeitslos) à l’agence pour l’emploi (Agentur für Arbeit). L’allocation chômage n’est possible qu’à partir de ce jour.
rule-work-told_too_late =
    .client = Dans les deux prochains jours, allez avec nous au service de conseil, avant que nous écrivions à un service officiel au sujet de votre travail.
