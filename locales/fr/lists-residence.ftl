## abroad_relations
list-abroad_relations-spouse = Mari ou femme
list-abroad_relations-minor_child = Enfant de moins de 18 ans
list-abroad_relations-adult_child = Enfant de 18 ans ou plus
list-abroad_relations-parent_of_minor = Père ou mère, et j’ai moins de 18 ans
list-abroad_relations-parent = Père ou mère, et j’ai 18 ans ou plus
list-abroad_relations-sibling = Frère ou sœur
list-abroad_relations-other = Une autre personne

## asylum_phases
list-asylum_phases-never = Jamais demandé l’asile
list-asylum_phases-seeking = Asile demandé, preuve d’arrivée (Ankunftsnachweis)
list-asylum_phases-applied = Demande déposée, pas encore de date d’audition
list-asylum_phases-hearing_scheduled = Date d’audition (Anhörung) fixée
list-asylum_phases-heard = Audition faite, en attente de la décision
list-asylum_phases-dublin = Procédure Dublin, pas encore de décision
list-asylum_phases-positive = Décision : protection accordée
list-asylum_phases-refused = Décision : refus
list-asylum_phases-refused_obviously = Décision : « offensichtlich unbegründet » (clairement infondée)
list-asylum_phases-inadmissible = Décision : « unzulässig » (irrecevable), aussi Dublin
list-asylum_phases-action_pending = Recours en cours au tribunal
list-asylum_phases-finally_refused = Refus définitif
list-asylum_phases-follow_up = Nouvelle demande (Folgeantrag) déposée
list-asylum_phases-revocation = Procédure de retrait (Widerruf)

## civics_tests
list-civics_tests-none = Encore aucun
list-civics_tests-orientation = Cours d’orientation, test « Leben in Deutschland »
list-civics_tests-naturalisation = Test de naturalisation (Einbürgerungstest)
list-civics_tests-school = École ou formation terminée en Allemagne

## identity_papers
list-identity_papers-none = Rien de cela
list-identity_papers-birth_certificate = Acte de naissance
list-identity_papers-identity_card = Carte d’identité du pays d’origine
list-identity_papers-marriage_certificate = Acte de mariage
list-identity_papers-family_book = Livret ou registre de famille
list-identity_papers-driving_licence = Permis de conduire
list-identity_papers-school_certificate = Diplôme ou bulletin d’école
list-identity_papers-military_book = Livret militaire
list-identity_papers-old_passport_copy = Copie ou photo d’un ancien passeport

## livelihood_shares
list-livelihood_shares-all = Tout, sans aides
list-livelihood_shares-most = Plus de la moitié
list-livelihood_shares-some = Moins de la moitié
list-livelihood_shares-nothing = Encore rien

## marriage_states
list-marriage_states-together = Vit avec son mari ou sa femme
list-marriage_states-thinking_of_leaving = Pense à une séparation
list-marriage_states-separated = Séparation
list-marriage_states-divorced = Divorce
list-marriage_states-widowed = Veuvage

## passport_states
list-passport_states-valid = Passeport national valable
list-passport_states-expired = Passeport national expiré
list-passport_states-travel_document_refugee = Titre de voyage pour réfugiés (bleu)
list-passport_states-travel_document_foreigner = Titre de voyage pour étrangers (gris)
list-passport_states-substitute = Ausweisersatz (noté sur la carte)
list-passport_states-at_office = Le passeport est chez une autorité
list-passport_states-applied = Passeport demandé
list-passport_states-none = Pas de passeport

## proceeding_kinds
list-proceeding_kinds-asylum = Asile : recours (Klage)
list-proceeding_kinds-asylum_urgent = Asile : demande urgente (Eilantrag)
list-proceeding_kinds-residence = Séjour
list-proceeding_kinds-social = Aides sociales
list-proceeding_kinds-family = Famille
list-proceeding_kinds-labour = Travail
list-proceeding_kinds-tenancy = Logement ou loyer
list-proceeding_kinds-debt = Argent réclamé
list-proceeding_kinds-other = Autre chose

## protection_kinds
list-protection_kinds-asylum = Droit d’asile (Art. 16a GG)
list-protection_kinds-refugee = Statut de réfugié (§ 3 AsylG)
list-protection_kinds-subsidiary = Protection subsidiaire (§ 4 AsylG)
list-protection_kinds-deportation_ban = Interdiction d’expulsion (§ 60 Abs. 5 ou 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Rien de cela pour l’instant
list-protection_wishes-talk = Parler à quelqu’un au calme
list-protection_wishes-refuge = Aller dans un lieu sûr (Frauenhaus)
list-protection_wishes-court_order = Protection par le tribunal
list-protection_wishes-police = Porter plainte à la police
list-protection_wishes-address_block = Garder secrète la nouvelle adresse (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Rapatriement tardif, à titre personnel (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Conjoint ou descendant inclus (§ 7 BVFG)
list-repatriate_roles-other_family = Famille venue avec (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Rester
list-residence_aims-family_reunion = Faire venir la famille
list-residence_aims-work_title = Séjour par le travail ou la formation
list-residence_aims-settlement = Un titre sans limite de durée
list-residence_aims-naturalisation = La nationalité allemande
list-residence_aims-return = Rentrer au pays, ou y réfléchir
list-residence_aims-move_on = Aller dans un autre pays

## residence_conditions
list-residence_conditions-nothing = Rien de cela
list-residence_conditions-work_allowed = « Erwerbstätigkeit erlaubt » (travail permis)
list-residence_conditions-work_with_consent = Travail seulement avec accord de l’Ausländerbehörde
list-residence_conditions-work_one_employer = Travail seulement chez un employeur précis
list-residence_conditions-work_forbidden = « Erwerbstätigkeit nicht gestattet » (travail interdit)
list-residence_conditions-live_in_state = Obligation d’habiter en Rhénanie-du-Nord-Westphalie
list-residence_conditions-live_in_town = Obligation d’habiter dans une ville ou un foyer précis
list-residence_conditions-area_limited = Ne peut pas quitter un district sans autorisation
list-residence_conditions-ends_with_benefit = « Erlischt mit dem Bezug von Leistungen » (finit si on reçoit des aides)

## reunion_steps
list-reunion_steps-nothing = Encore rien
list-reunion_steps-notice_sent = Avis ou demande envoyés pour garder le délai
list-reunion_steps-registered = Inscription faite pour un rendez-vous
list-reunion_steps-appointment = Rendez-vous fixé à l’ambassade
list-reunion_steps-applied = Visa demandé
list-reunion_steps-refused = Visa refusé
list-reunion_steps-granted = Visa accordé

## training_promises
list-training_promises-none = Non
list-training_promises-promised = Promis, pas encore de contrat
list-training_promises-signed = Contrat signé
list-training_promises-started = La formation a commencé

## residence_demands
list-residence_demands-eu_loss_letter = Lettre sur la perte de la libre circulation
list-residence_demands-deportation_announced = Une expulsion est menacée ou annoncée
list-residence_demands-return_papers = On me demande de signer un départ volontaire
