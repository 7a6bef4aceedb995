s-asylum = Procédure d’asile
s-repatriate = Rapatriement tardif (Spätaussiedlung)
s-earlier_stay = Séjours et papiers d’avant
s-family_abroad = Famille qui n’est pas ici
s-legal = Conseil et droit
s-proceeding = Affaires au tribunal
s-perspective = Le chemin vers le prochain titre
s-protection = Sécurité

## frame
q-frame-anonymous = Voulez-vous rester anonyme pour l’instant ?
    .help = Qui reste anonyme reçoit quand même des conseils. Écrivez alors un nom inventé et ne notez ni adresse ni papiers.

## person
q-person-minor_alone = Êtes-vous en Allemagne sans vos parents et sans tuteur ?
    .help = Seulement pour les moins de 18 ans. Ici on ne demande rien sur l’asile : le service de la jeunesse (Jugendamt) et un tuteur s’en occupent.

## residence
q-residence-demand_until = Jusqu’à quand devez-vous le faire ?
    .hint = La date est dans la lettre
    .check-passed = Cette date est déjà passée. Demandez conseil aujourd’hui même.
q-residence-filed_on = Quand avez-vous demandé la prolongation ?
    .hint = La date sur la copie, l’e-mail ou le reçu du recommandé
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-residence-office_here = Est-ce que le service des étrangers (Ausländerbehörde) de Düsseldorf est compétent pour vous ?
    .hint = Son nom est sur la dernière lettre au sujet du séjour
q-residence-office = Quel service des étrangers (Ausländerbehörde) est compétent ?
    .hint = La ville ou le district (Kreis) suffit
q-residence-file_number = Quel numéro de dossier (Aktenzeichen) est sur les lettres du service des étrangers ?
    .hint = En haut de la lettre, souvent « Mein Zeichen » ou « AZR-Nummer »
q-residence-conditions = Qu’est-ce qui est écrit sur la feuille annexe (Zusatzblatt) de votre papier de séjour ?
    .hint = La feuille verte avec la carte, ou le dos du papier
    .help = Il y a plusieurs réponses possibles. Le plus simple est de regarder la feuille ensemble.
    .check-nothing_and_more = « Rien de cela » ne va pas avec les autres réponses. Merci d’en enlever une.
q-residence-passport = Avez-vous un passeport ou un titre de voyage ?
    .help = N’allez pas à l’ambassade avant qu’un service de conseil ait vérifié cela.
q-residence-passport_until = Jusqu’à quand le passeport ou le titre de voyage est-il valable ?
    .hint = Sur la page avec la photo
q-residence-identity_papers = Quels autres papiers montrent qui vous êtes ?
    .hint = Les copies et les photos comptent aussi
    .check-none_and_more = « Rien de cela » ne va pas avec les autres réponses. Merci d’en enlever une.
q-residence-entry_on = Depuis quand êtes-vous en Allemagne ?
    .hint = Le jour de votre première arrivée ; le mois ou l’année suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
    .check-long_ago = C’est il y a plus de 80 ans. L’année est-elle juste ?
q-residence-here_since = Depuis quand vivez-vous ici sans interruption avec un papier ?
    .hint = Duldung (séjour toléré) et Aufenthaltsgestattung comptent aussi
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
    .check-before_entry = Ce serait avant votre arrivée. Merci de vérifier les deux dates.
q-residence-lawful_since = Depuis quand avez-vous un titre de séjour sans interruption ?
    .hint = L’année ou le mois suffit
    .help = Pour les citoyens de l’UE : depuis quand ils vivent ici. Pour les personnes protégées, la procédure d’asile compte : écrivez alors le jour de la demande d’asile.
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-residence-tolerated_since = Depuis quand avez-vous un séjour toléré (Duldung) sans interruption ?
    .hint = Toutes les Duldung à la suite comptent ensemble
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-residence-marriage = Où en est le mariage dont dépend le séjour ?
    .help = À demander seulement à deux. Avant toute information à un service officiel, d’abord un conseil juridique.
q-residence-together_since = Depuis quand vivez-vous ensemble en Allemagne comme couple marié ?
    .hint = L’année ou le mois suffit
q-residence-aims = Que souhaitez-vous pour votre séjour ?
    .hint = Il y a plusieurs réponses possibles

## asylum
q-asylum-phase = Où en est votre procédure d’asile ?
    .help = Ici on ne demande pas pourquoi quelqu’un a fui. Il s’agit seulement des délais.
q-asylum-applied_on = Quand avez-vous déposé la demande d’asile ?
    .hint = Le jour au BAMF, pas le jour de l’arrivée
q-asylum-hearing_on = Quand est l’audition (Anhörung) au BAMF ?
    .hint = La date est dans la convocation ; sans date : « ne s’applique pas »
    .check-passed = Cette date est déjà passée. Demandez conseil aujourd’hui même.
q-asylum-hearing_needs = Y a-t-il quelque chose dont il faut tenir compte à l’audition ?
    .help = Seulement oui ou non, pas de diagnostic ni de raison. Maladie, grossesse, violence ou souhait d’être entendu(e) par une femme : le conseil en procédure d’asile s’en occupe.
q-asylum-served_on = Quel jour la décision est-elle arrivée ?
    .hint = La date sur l’enveloppe jaune, pas celle de la lettre
    .help = Gardez l’enveloppe. Si vous ne connaissez pas le jour : « je ne sais pas », et quand même aujourd’hui au service de conseil.
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-asylum-action_filed = Y a-t-il déjà un recours au tribunal (Klage) contre la décision ?
    .hint = Par vous-même ou par une avocate ou un avocat
q-asylum-urgent_request_filed = Y a-t-il aussi une demande urgente (Eilantrag) au tribunal ?
q-asylum-court_file = Quel tribunal et quel numéro de dossier ?
    .hint = En haut de la lettre du tribunal
q-asylum-address_told = Le BAMF, le service des étrangers et le tribunal connaissent-ils votre adresse actuelle ?
    .help = Une lettre compte comme arrivée si elle a été envoyée à la dernière adresse donnée.
q-asylum-protection = Quelle protection avez-vous reçue ?
    .hint = C’est sur la première page de la décision
q-asylum-protection_final_on = Depuis quand la décision sur la protection est-elle définitive ?
    .hint = En cas de doute, le jour où la décision est arrivée
    .check-in_future = Cette date est dans le futur. Merci de vérifier.

## repatriate
q-repatriate-role = À quel titre avez-vous été admis(e) ?
    .hint = C’est dans l’Aufnahmebescheid ou le Registrierschein
q-repatriate-certificate = Avez-vous l’attestation selon § 15 BVFG ?
    .help = Avec cette attestation, on a la nationalité allemande. L’office fédéral d’administration (Bundesverwaltungsamt) la délivre.

## earlier_stay
q-earlier_stay-place = Où avez-vous vécu avant ?
    .hint = Ville ou pays, un séjour après l’autre
q-earlier_stay-paper = Quel papier aviez-vous là-bas ?
q-earlier_stay-from = À partir de quand ?
    .hint = L’année ou le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-earlier_stay-until = Jusqu’à quand ?
    .hint = L’année ou le mois suffit
    .check-before_start = La fin serait avant le début. Merci de vérifier les deux dates.

## child
q-child-born_here = L’enfant est-il né en Allemagne ?
q-child-own_paper = L’enfant a-t-il son propre papier de séjour ?
    .hint = Chaque enfant a besoin de son papier ; passeport allemand : « ne s’applique pas »

## family_abroad
q-family_abroad-first_name = Quel est le prénom de cette personne ?
    .hint = Une personne après l’autre
q-family_abroad-relation = Qui est cette personne pour vous ?
q-family_abroad-country = Dans quel pays est cette personne ?
q-family_abroad-birth_date = Quelle est la date de naissance de cette personne ?
    .hint = L’année ou le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-family_abroad-wants_to_come = Souhaitez-vous que cette personne vienne en Allemagne ?
q-family_abroad-step = Qu’est-ce qui est déjà fait pour cela ?
q-family_abroad-whereabouts_known = Savez-vous où est cette personne ?
    .help = Si le contact est perdu, le service de recherches (Suchdienst) de la Croix-Rouge aide gratuitement.

## legal
q-legal-lawyer = Avez-vous une avocate ou un avocat ?
q-legal-lawyer_name = Comment s’appelle l’avocate ou l’avocat ?
    .hint = Nom ou cabinet
q-legal-advice_needed = Y a-t-il une question de droit pour laquelle vous avez besoin du conseil d’un avocat ?
    .help = Ici, personne n’est obligé de dire de quoi il s’agit.
q-legal-advice_aid = Avez-vous le bon pour un conseil juridique (Beratungshilfeschein) du tribunal d’instance (Amtsgericht) ?
    .hint = Avec ce bon, le premier conseil coûte 15 euros au maximum
q-legal-objection_until = Y a-t-il une lettre à laquelle vous devez faire opposition (Einspruch) jusqu’à un certain jour ? Jusqu’à quand ?
    .hint = Seulement le jour ; sans une telle lettre : « ne s’applique pas »
    .help = On ne note pas de quoi parle la lettre.
    .check-passed = Cette date est déjà passée. Demandez conseil aujourd’hui même.
q-legal-summons_on = Avez-vous une convocation à un entretien, et voulez-vous un conseil avant ? Pour quand ?
    .hint = Seulement le jour ; sans convocation : « ne s’applique pas »
    .help = La raison n’est pas notée. Sans conseil, personne n’est obligé de dire quelque chose sur l’affaire.
    .check-passed = Cette date est déjà passée. Demandez conseil aujourd’hui même.
q-legal-missed = Avez-vous dépassé un délai sans que ce soit votre faute ?
    .hint = Par exemple la lettre n’est pas arrivée, ou vous étiez à l’hôpital
q-legal-could_act_since = Depuis quand pouviez-vous de nouveau agir ?
    .hint = Par exemple le jour où vous avez su que la lettre existait
    .check-in_future = Cette date est dans le futur. Merci de vérifier.

## proceeding
q-proceeding-court = Dans quel tribunal ?
    .hint = C’est en haut de la lettre
q-proceeding-kind = De quoi s’agit-il à peu près ?
    .help = Les affaires pénales ne sont pas notées ici.
q-proceeding-file_number = Quel numéro de dossier ?
q-proceeding-hearing_on = Quand est le prochain rendez-vous au tribunal ?
    .hint = Sans date : « ne s’applique pas »
    .check-passed = Cette date est déjà passée. Demandez conseil aujourd’hui même.

## perspective
q-perspective-own_livelihood = Quelle part de l’argent pour vivre gagnez-vous vous-même ?
    .hint = Vous et ceux avec qui vous partagez l’argent, ensemble
q-perspective-pension_months = Pendant combien de mois a-t-on cotisé pour la retraite ?
    .hint = C’est dans le relevé (Versicherungsverlauf) de la retraite
q-perspective-civics_test = Avez-vous réussi un test sur la vie en Allemagne ?
q-perspective-german_certificate = Pour quel niveau d’allemand avez-vous un certificat ?
    .hint = C’est sur le certificat ; sans certificat : « Pas encore d’allemand »
q-perspective-school_here = Avez-vous été trois ans à l’école ici, ou avez-vous un diplôme d’ici ?
    .hint = L’école professionnelle (Berufskolleg) et la formation comptent aussi
q-perspective-training_contract = Avez-vous une place de formation professionnelle (Ausbildung) ?
q-perspective-training_starts_on = Quand commence la formation ?
    .hint = C’est dans le contrat
q-perspective-skilled_offer = Avez-vous en vue un emploi qui demande une formation ou des études ?
q-perspective-finished_training_here = Avez-vous terminé votre formation ou vos études en Allemagne ?
q-perspective-skilled_since = Depuis quand avez-vous un titre comme travailleur qualifié (Fachkraft) ?
    .hint = Carte bleue et titres selon §§ 18a, 18b, 18d ensemble
    .check-in_future = Cette date est dans le futur. Merci de vérifier.

## protection
q-protection-exploitation = Y a-t-il des signes que la personne est exploitée ou forcée ?
    .help = Seulement à deux. Papiers confisqués, pas de salaire, menaces, travail pour payer une dette. Ne pas insister : le service spécialisé pose les questions.
q-protection-same_home = La personne qui cause le danger habite-t-elle dans le même logement ?
    .help = Alors ne donner aucun papier à emporter et n’écrire aucun message.
q-protection-wishes = Que souhaite la personne pour sa sécurité ?
    .help = C’est elle qui décide ce qui se passe. Sans son souhait, personne n’est informé.
    .check-nothing_and_more = « Rien de cela pour l’instant » ne va pas avec les autres réponses. Merci d’en enlever une.
q-protection-must_move_away = Une obligation interdit-elle d’aller vivre dans un lieu sûr ?
    .help = Une obligation de résidence ou une limite de territoire qui bloque est levée en règle générale.
