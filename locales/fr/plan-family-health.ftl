## Rules: pregnancy
rule-pregnancy-care =
    .client = Prenez cette semaine un rendez-vous dans un cabinet de gynécologie ; nous appelons volontiers avec vous. Là, vous recevrez le carnet de grossesse (Mutterpass).
rule-pregnancy-care_uninsured =
    .client = Allez dans les trois prochains jours au service de conseil grossesse que nous vous indiquons. C’est gratuit et confidentiel, même sans assurance.
rule-pregnancy-midwife =
    .client = Cherchez avec nous une sage-femme. Après la naissance, elle vient aussi chez vous. Nous voyons avec vous qui paie.
rule-pregnancy-foundation =
    .client = Prenez un rendez-vous au service de conseil grossesse et demandez la fondation « Mutter und Kind » (mère et enfant). C’est possible seulement avant la naissance. Apportez le carnet de grossesse (Mutterpass).
rule-pregnancy-supplement =
    .client = Montrez cette semaine au Jobcenter une copie du carnet de grossesse (Mutterpass) avec la date prévue de la naissance. Nous écrivons avec vous la demande pour avoir plus d’argent.
rule-pregnancy-supplement_later =
    .client = À partir de la 13e semaine, vous recevez plus d’argent du Jobcenter. Apportez-nous alors le carnet de grossesse (Mutterpass) ; nous avons noté le jour.
rule-pregnancy-supplement_social_office =
    .client = Montrez cette semaine au bureau d’aide sociale (Sozialamt) une copie du carnet de grossesse (Mutterpass) avec la date prévue de la naissance. Nous écrivons la demande avec vous.
rule-pregnancy-equipment =
    .client = Demandez avec nous au Jobcenter de l’argent pour les vêtements de grossesse et les affaires du bébé. N’achetez encore rien de tout cela.
rule-pregnancy-equipment_social_office =
    .client = Demandez avec nous au bureau d’aide sociale (Sozialamt) de l’argent pour les vêtements de grossesse et les affaires du bébé. N’achetez encore rien de tout cela.
rule-pregnancy-paternity =
    .client = Voulez-vous que le père soit inscrit dans l’acte de naissance ? Alors nous prenons avant la naissance un rendez-vous au service de la jeunesse (Jugendamt). Avant, nous parlons avec vous de ce que cela veut dire pour vous.
rule-pregnancy-birth_papers =
    .client = Mettez vos papiers dans une enveloppe : pièce d’identité, actes de naissance, acte de mariage. Nous demandons à l’état civil (Standesamt) ce qui manque encore. N’allez pas à l’ambassade avant que nous en ayons parlé.
rule-pregnancy-work =
    .client = Dites par écrit à votre employeur quand l’enfant doit naître ; nous vous aidons pour la lettre. Le congé de maternité commence six semaines avant la naissance ; l’argent vient alors de la caisse maladie.
rule-pregnancy-without_papers =
    .client = Allez dans les trois prochains jours au service de conseil que nous vous indiquons. Là, vous n’avez pas à dire votre nom.

## Rules: health
rule-health-insured_without_papers =
    .client = Allez cette semaine à l’endroit que nous vous indiquons. Là, on vous aide sans assurance et sans nom.
rule-health-insurance_unclear =
    .client = Apportez-nous cette semaine tout ce qui est venu d’une caisse maladie ou d’un service officiel. Nous cherchons si vous avez une assurance, et laquelle.
rule-health-home_country =
    .client = Apportez-nous la carte d’assurance de votre pays. Nous voyons si vous pouvez entrer ici dans une caisse maladie.
rule-health-card =
    .client = Envoyez à la caisse maladie une photo pour la nouvelle carte. Si vous devez voir un médecin avant, nous appelons la caisse avec vous : elle envoie une attestation.
rule-health-card_now =
    .client = Nous appelons la caisse maladie avec vous. Elle envoie une attestation au cabinet médical, et on vous soigne aussi sans carte. Nous envoyons en même temps une photo pour la nouvelle carte.
rule-health-family_doctor =
    .client = Cherchez avec nous un médecin de famille près de chez vous, où l’on vous comprend. Au 116117, le service des rendez-vous vous aide.
rule-health-appointment =
    .client = Demandez à votre médecin de famille une lettre pour le spécialiste (Überweisung). Ensuite nous appelons le 116117 avec vous et prenons un rendez-vous.
rule-health-asylblg_treatment =
    .client = Demandez au cabinet médical une attestation qui dit de quel traitement vous avez besoin. Avec elle, nous demandons au bureau d’aide sociale (Sozialamt) de payer.
rule-health-uninsured_treatment =
    .client = Allez cette semaine à l’endroit que nous vous indiquons. Là, on vous soigne aussi sans assurance. Apportez vos médicaments.
rule-health-medicine =
    .client = Allez chercher une nouvelle ordonnance dans les deux prochains jours. Apportez les boîtes. Si vous n’avez pas d’assurance, dites-le-nous tout de suite.
rule-health-copayment =
    .client = Gardez les reçus de la pharmacie. Avec la décision (Bescheid) du service officiel, nous demandons que vous ne payiez plus de supplément.
rule-health-mind =
    .client = Si vous le voulez, nous vous inscrivons pour un entretien confidentiel. Là, on vous écoute, dans votre langue. C’est vous qui décidez ce que vous racontez.
rule-health-crisis =
    .client = Nous allons aujourd’hui avec vous là où l’on vous aide. Nous sommes avec vous. En cas d’urgence : 112.
rule-health-child_doctor =
    .client = Cherchez avec nous un médecin pour enfants près de chez vous. Apportez le carnet jaune (U-Heft) et le carnet de vaccination, si vous les avez. Si votre enfant n’a pas d’assurance, dites-le-nous tout de suite.
rule-health-checkups =
    .client = Prenez un rendez-vous pour l’examen de prévention de votre enfant. C’est gratuit. Apportez le carnet jaune (U-Heft).
rule-health-measles =
    .client = Faites vérifier chez le médecin pour enfants si votre enfant est vacciné contre la rougeole. Le vaccin ne vous coûte rien ; sans assurance, nous vous disons où aller. La crèche et l’école ont besoin de la preuve.

## Rules: care
rule-care-level =
    .client = Appelez avec nous la caisse maladie cette semaine : nous demandons un degré de dépendance (Pflegegrad). Le service de conseil (Pflegeberatung) prépare avec vous la visite à la maison.
rule-care-social_office =
    .client = Nous écrivons avec vous une demande d’aide pour les soins. Apportez une attestation du médecin.
rule-care-refused =
    .client = Apportez-nous dans les trois prochains jours la lettre avec l’enveloppe. Nous vérifions si nous faisons un recours (Widerspruch).
rule-care-disability =
    .client = Nous prenons avec vous un rendez-vous dans un service de conseil indépendant. Là, on aide pour la demande et on explique à quoi vous avez droit.
rule-care-member =
    .client = Nous prenons avec vous un rendez-vous au service de conseil pour les soins (Pflegeberatung). Il s’agit d’aider votre proche et de vous soulager.
rule-care-child_early =
    .client = Nous vous aidons à avoir un rendez-vous à l’aide précoce pour enfants (Frühförderung). Là, on voit ce qui fait du bien à votre enfant. Cela ne vous coûte rien.
rule-care-child_school =
    .client = Nous parlons avec vous et avec l’école de l’aide dont votre enfant a besoin en classe. Nous faisons la demande ensemble.
rule-care-child_allowance =
    .client = Appelez la caisse maladie avec nous : nous demandons pour votre enfant un degré de dépendance (Pflegegrad), avant la fin du mois. Alors il y a de l’argent et de l’aide pour les soins.

## Rules: family
rule-family-birth_certificate =
    .client = Nous allons avec vous à l’état civil (Standesamt). S’il manque un papier, nous demandons un extrait du registre. Avec cela, vous pouvez demander tout le reste.
rule-family-parental_allowance =
    .client = Demandez avec nous l’allocation parentale (Elterngeld). Même sans travail avant, on reçoit un montant minimum. Apportez l’acte de naissance.
rule-family-newborn_insurance =
    .client = Inscrivez votre bébé à la caisse maladie cette semaine. L’assurance ne coûte rien de plus.
rule-family-newborn_jobcenter =
    .client = Écrivez avec nous cette semaine au Jobcenter que votre enfant est né. Alors il y a plus d’argent.
rule-family-newborn_social_office =
    .client = Écrivez avec nous cette semaine au bureau d’aide sociale (Sozialamt) que votre enfant est né. Alors il y a plus d’argent, et votre enfant peut aller chez le médecin.
rule-family-education_package =
    .client = Le repas de midi, les sorties et un club peuvent être payés pour votre enfant. Apportez-nous les factures de la crèche ou de l’école ; nous les envoyons avec vous.
rule-family-education_package_social_office =
    .client = Les fournitures scolaires, le repas de midi, les sorties et un club peuvent être payés pour votre enfant. Nous remplissons la demande avec vous.
rule-family-orphan_pension =
    .client = Nous sommes désolés que votre enfant ait perdu un parent. Peut-être que votre enfant a droit à une pension d’orphelin ; nous le vérifions avec vous.
rule-family-widow_pension =
    .client = Après la mort de votre partenaire, vous avez peut-être droit à une pension. Nous le vérifions avec vous et écrivons à l’assurance retraite (Rentenversicherung).
rule-family-paternity_open =
    .client = Le service de la jeunesse (Jugendamt) peut aider à régler la paternité et la pension alimentaire. C’est gratuit. Nous le faisons seulement si vous le voulez.
rule-family-custody =
    .client = Nous voyons avec vous qui peut signer pour votre enfant. Le service de la jeunesse (Jugendamt) donne un papier pour cela.
rule-family-youth_office_lead =
    .client = Dites-nous si nous pouvons parler avec votre aide familiale (Familienhilfe). Ainsi tout va ensemble, et vous n’avez pas à raconter les choses deux fois.
rule-family-parents =
    .client = Nous cherchons avec vous un service de conseil pour parents près de chez vous. C’est gratuit et confidentiel. La première fois, nous venons volontiers avec vous.
rule-family-confidential_advice =
    .client = Nous vous contactons pour parler au calme.

## Rules: school
rule-school-place =
    .client = Dans les trois prochains jours, nous prenons avec vous un rendez-vous au conseil scolaire de la ville. Là, votre enfant reçoit une école. Les bulletins aident, même en photo.
rule-school-upper =
    .client = Dans les trois prochains jours, nous prenons un rendez-vous au conseil scolaire. Il y a des classes où les jeunes apprennent l’allemand et découvrent un métier.
rule-school-waiting =
    .client = Si aucune lettre n’est arrivée après deux semaines, appelez-nous. Nous demandons quand l’école commence.
rule-school-without_papers =
    .client = Votre enfant a le droit d’aller à l’école. Allez cette semaine au service de conseil que nous vous indiquons. Il parle pour vous avec une école.
rule-school-start =
    .client = Votre enfant commence l’école l’été prochain. L’avez-vous déjà inscrit ? Si non, nous prenons avec vous un rendez-vous à l’école primaire (Grundschule).
rule-school-all_day =
    .client = Demandez à l’école une place pour toute la journée (OGS). Nous écrivons avec vous que vous avez besoin de la place.
rule-school-learning =
    .client = Nous demandons à l’école un entretien, avec interprète. Pour le soutien scolaire, il y a souvent de l’argent, et une aide aux devoirs près de chez vous.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Montrez-nous la réponse du service de la jeunesse (Jugendamt). S’il n’y en a pas, nous demandons ensemble.
rule-childcare-bridge =
    .client = En attendant la place en crèche, il y a des groupes de jeux près de chez vous. Nous en choisissons un avec vous.
rule-childcare-court =
    .client = S’il n’y a toujours pas de place, une avocate ou un avocat peut aider. Nous vous expliquons comment cela se passe, et que cela ne vous coûte presque rien.

## Rules: youth
rule-youth-transition =
    .client = Allez avec nous au service migration pour les jeunes (Jugendmigrationsdienst). Là, on fait avec vous un plan : école, stage ou formation, ce qui vous convient.
rule-youth-leaving_care =
    .client = Vous pouvez recevoir de l’aide aussi après vos 18 ans. Nous écrivons avec vous la demande au service de la jeunesse (Jugendamt) avant la fin de votre aide.
rule-youth-return_to_care =
    .client = Même si votre aide est déjà finie, vous pouvez encore recevoir de l’aide. Nous écrivons la demande avec vous cette semaine.
rule-youth-aftercare =
    .client = Votre ancien service de la jeunesse (Jugendamt) doit continuer à vous conseiller. Nous vous aidons à reprendre contact.

## Rules: later_life
rule-later_life-pension =
    .client = Nous prenons avec vous un rendez-vous à l’assurance retraite (Rentenversicherung). Rassemblez tout sur votre travail, ici et dans d’autres pays.
rule-later_life-basic_income =
    .client = Cette semaine, nous écrivons avec vous au bureau d’aide sociale (Sozialamt), pour que votre argent suffise pour vivre. Apportez les relevés de compte et le contrat de location.
rule-later_life-system_change =
    .client = Bientôt, votre argent ne viendra plus du Jobcenter, mais d’un autre service. Nous faisons les demandes à temps avec vous.

## Rules: screening
rule-screening-case_management =
    .client = Nous vous accompagnons pendant les prochains mois et coordonnons tout avec les services officiels. Vous avez une personne fixe à qui parler.
rule-screening-referral =
    .client = Un autre service de conseil convient mieux à votre demande. Nous appelons là-bas avec vous et transmettons ce qui est déjà clair.
rule-screening-information =
    .client = Nous vous avons écrit où vous pouvez aller. Revenez volontiers si quelque chose ne marche pas.
rule-screening-single_counselling =
    .client = Nous fixons quelques entretiens et traitons les questions l’une après l’autre. Ensuite, nous voyons ensemble de quoi vous avez encore besoin.
rule-screening-legal_counsel =
    .client = Nous prenons pour vous un rendez-vous dans un service de conseil.
rule-screening-specialist =
    .client = Nous prenons pour vous un rendez-vous dans un service de conseil.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Quand vous avez trouvé un travail, l’employeur remplit un formulaire. Apportez-le-nous avant de commencer ; nous demandons l’autorisation avec vous.

## Actors
actor-pregnancy_counselling = Conseil grossesse (Schwangerschaftsberatung)
actor-midwife = Sage-femme (Hebamme)
actor-medical_practice = Cabinet médical (Arztpraxis)
actor-registry_office = État civil (Standesamt)
actor-parental_allowance_office = Bureau de l’allocation parentale (Elterngeldstelle)
actor-family_counselling = Conseil aux familles (Erziehungsberatung)
actor-child_protection_advice = Conseil spécialisé (insoweit erfahrene Fachkraft)
    .client = Conseil spécialisé
actor-early_support = Aide précoce pour enfants (Frühförderung)
actor-school_counselling = Conseil scolaire pour nouveaux arrivants (Seiteneinsteigerberatung)
actor-district_government = Gouvernement du district (Bezirksregierung Düsseldorf)
actor-school = École
actor-psychosocial_centre = Centre psychosocial (PSZ)
    .client = Service de conseil
actor-disability_counselling = Conseil indépendant handicap (EUTB)
actor-disability_office = Service du handicap (Schwerbehindertenangelegenheiten)
actor-care_counselling = Conseil pour les soins (Pflegeberatung)
actor-care_fund = Caisse d’assurance dépendance (Pflegekasse)
actor-pension_insurance = Assurance retraite (Deutsche Rentenversicherung)

## Papers
doc-maternity_record = Carnet de grossesse (Mutterpass)
doc-translations = Traductions des actes
doc-medical_certificate = Attestation du médecin
doc-receipts = Reçus des suppléments payés
doc-hospital_notice = Déclaration de naissance de l’hôpital
doc-school_confirmation = Attestation ou facture de la crèche, de l’école ou du club
doc-death_certificate = Acte de décès (s’il existe)
doc-copy_of_registration = Copie de l’inscription
doc-employer_statement = Attestation de travail ou de cours
doc-help_plan = Plan d’aide (Hilfeplan) ou décision du Jugendamt
doc-insurance_history = Relevé de l’assurance retraite et carte de sécurité sociale
doc-pension_notice = Décision de pension ou refus (s’il existe)
doc-job_form = Formulaire rempli par l’employeur (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Écrivez avec nous à votre dernière caisse maladie (Krankenkasse). Peut-être que vous y avez encore une assurance. Apportez les anciennes lettres ou l’ancienne carte.
rule-youth-after_care =
    .client = Appelez-nous si d’ici là aucune lettre du service de la jeunesse (Jugendamt) n’est arrivée. Alors nous demandons ensemble et préparons où vous allez habiter.
