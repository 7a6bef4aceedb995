## Sections
s-frame = Notre entretien
s-emergency = Ce qui est urgent aujourd’hui
s-letter = Lettres et rendez-vous
s-person = Sur vous
s-residence = Séjour
s-household = Qui vit avec vous
s-family = Famille
s-child = Enfant
s-livelihood = Argent pour vivre
s-health = Santé
s-language = Langue
s-work = Travail et métier
s-housing = Logement
s-network = Entourage et conseil
s-goals = Forces et souhaits
s-consent = Transmission à d’autres services

## The talk itself
q-frame-language = Dans quelle langue voulez-vous parler avec nous ?
    .hint = Vous pouvez changer de langue à tout moment
q-frame-own_words = Qu’est-ce qui vous amène chez nous aujourd’hui ?
    .hint = Avec vos propres mots, même si ce n’est pas complet
    .help = Nous écrivons ce que vous dites. Ce qui pourrait vous nuire, nous ne l’écrivons pas.
# Spoken, never shown on the client's side.
q-frame-alone = Est-ce que nous pouvons parler à deux maintenant, sans personne d’autre ?
    .hint = À demander seulement de vive voix, personne d’autre ne doit écouter
    .help = Si la réponse est « Non », on ne parle pas de danger aujourd’hui. Convenez d’un entretien à deux, sans dire pourquoi.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Est-ce que vous vous sentez en danger à la maison ou dehors ?
    .hint = À demander seulement de vive voix et seulement à deux
    .help = Danger immédiat : police 110. Ligne d’aide « Violences contre les femmes » (Hilfetelefon) : 116 016, jour et nuit, gratuite, en beaucoup de langues. Ne rien imprimer.
q-emergency-roof = Savez-vous où vous dormez cette nuit ?
    .hint = Vous et tous ceux qui sont avec vous
q-emergency-money = Avez-vous assez d’argent et de nourriture jusqu’au prochain versement ?
q-emergency-doctor = Avez-vous besoin d’un médecin ou de médicaments aujourd’hui ?
    .hint = Vous n’avez pas à dire ce que vous avez
    .help = Urgence : 112. Médecins de garde : 116 117.

## Letters and appointments
q-letter-deadline = Avez-vous une lettre avec une date limite ? Quelle est cette date ?
    .hint = S’il y en a plusieurs, la première ; pas de lettre : « ne s’applique pas »
    .help = Vous pouvez aussi nous montrer des lettres fermées. Gardez l’enveloppe jaune : la date écrite dessus est importante.
    .check-passed = Cette date limite est déjà passée. La date est-elle juste ? Si oui, il faut contacter aujourd’hui même un service de conseil.
q-letter-sender = De qui vient cette lettre ?
q-letter-appointment_on = Avez-vous un rendez-vous dans un bureau officiel dans les 14 prochains jours ? Quand ?
    .hint = Même sans lettre ; pas de rendez-vous : « ne s’applique pas »
    .check-passed = Ce rendez-vous est déjà passé. La date est-elle juste ?
q-letter-appointment_with = Chez qui est ce rendez-vous ?

## The person
q-person-name = Comment vous appelez-vous ?
    .hint = Prénom et nom de famille comme sur la pièce d’identité
    .help = Vous pouvez aussi donner un autre nom, ou rester sans nom pour l’instant.
q-person-birth_date = Quelle est votre date de naissance ?
    .hint = Si vous ne connaissez pas le jour, l’année suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier l’année.
    .check-long_ago = C’est il y a plus de 110 ans. L’année est-elle juste ?
q-person-nationality = Quelle est votre nationalité ?
    .hint = S’il y en a plusieurs, celle du titre de séjour
q-person-phone = À quel numéro pouvons-nous vous joindre en sécurité ?
    .hint = Un numéro où personne n’écoute et ne lit avec vous
    .help = Pouvons-nous appeler, laisser un message vocal ou écrire un message ? Merci de le noter en remarque.
q-person-post_arrives = Est-ce que votre courrier arrive bien chez vous ?
    .hint = Votre nom est-il sur la boîte aux lettres ?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Jusqu’à quand votre titre de séjour est-il valable ?
    .hint = La date est sur le devant de la carte
    .help = Attestation provisoire (Fiktionsbescheinigung), séjour toléré (Duldung) ou autorisation pour la procédure d’asile (Aufenthaltsgestattung) : écrivez la date qui s’y trouve. Si le titre n’a pas de fin : « ne s’applique pas ».
    .check-long_ago = C’est il y a plus de cinq ans. L’année est-elle juste ?
    .check-far_ahead = C’est dans plus de onze ans. L’année est-elle juste ?
q-residence-title = Quel titre de séjour ou quel papier avez-vous ?
    .hint = Le paragraphe (§) est sur la carte, à « Anmerkungen »
    .help = Le plus simple est de nous montrer la carte. « Je ne sais pas » est une bonne réponse aussi : la date compte quand même. Si vous n’avez pas de papier, vous n’avez pas besoin de le dire ici.
q-residence-renewal_filed = Avez-vous déjà demandé la prolongation ?
    .hint = Un appel ou une demande de rendez-vous ne suffit pas
q-residence-renewal_steps = Qu’avez-vous déjà fait pour la prolongation ?
    .hint = Il y a plusieurs réponses possibles
    .check-nothing_and_more = « Encore rien » ne va pas avec les autres réponses. Merci d’en enlever une.
q-residence-title_since = Depuis quand avez-vous ce titre de séjour ?
    .hint = L’année ou le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier l’année.
    .check-after_end = Le titre aurait commencé après sa fin. Merci de vérifier les deux dates.
q-residence-demands = Est-ce qu’une autorité vous a demandé quelque chose à cause de votre protection ou de votre passeport ?
    .hint = Par exemple une lettre du BAMF ou du service des étrangers
    .help = N’allez pas à l’ambassade avant qu’un service de conseil ait vérifié cela.
    .check-nothing_and_more = « Rien de cela » ne va pas avec les autres réponses. Merci d’en enlever une.

## Household
q-household-first_name = Quel est le prénom de cette personne ?
    .hint = Tous ceux qui vivent avec vous, une personne après l’autre
q-household-role = Qui est cette personne pour vous ?
q-household-birth_date = Quelle est la date de naissance de cette personne ?
    .hint = L’année ou le mois suffit
    .check-in_future = Cette date est dans le futur. Merci de vérifier l’année.
    .check-long_ago = C’est il y a plus de 110 ans. L’année est-elle juste ?
q-household-valid_until = Jusqu’à quand le titre de séjour de cette personne est-il valable ?
    .hint = Chaque carte a sa propre date, celle d’un enfant aussi
    .help = Passeport allemand ou titre sans fin : « ne s’applique pas ».
    .check-long_ago = C’est il y a plus de cinq ans. L’année est-elle juste ?
q-household-renewal_filed = La prolongation pour cette personne est-elle déjà demandée ?
    .hint = Il faut une demande pour chaque personne, aussi pour un enfant

## Family
q-family-single_parent = Est-ce que vous élevez votre enfant ou vos enfants sans l’autre parent ?

## Each child
q-child-kita_wanted = Voulez-vous pour cet enfant une place en crèche (Kita) ou chez une nourrice agréée (Tagespflege) ?
q-child-kita_steps = Qu’avez-vous déjà fait pour avoir une place ?
    .hint = Il y a plusieurs réponses possibles
    .help = Gardez tous les refus, les e-mails aussi : c’est votre preuve.
    .check-nothing_and_more = « Encore rien » ne va pas avec les autres réponses. Merci d’en enlever une.
q-child-need_notified = Avez-vous écrit au service de la jeunesse (Jugendamt) que vous avez besoin d’une place ?
    .hint = « Bedarfsanzeige » : une lettre ou un e-mail suffit
    .help = À partir de cette lettre, le temps court : le service de la jeunesse doit répondre et proposer une place.
q-child-maintenance = Est-ce que l’autre parent paie une pension alimentaire pour cet enfant ?
    .help = Sans votre accord, nous ne contactons pas l’autre parent.
q-child-maintenance_advance = Recevez-vous l’avance sur pension alimentaire (Unterhaltsvorschuss) pour cet enfant ?
    .hint = Argent du Jugendamt quand l’autre parent ne paie pas

## Livelihood
q-livelihood-benefits = Quelles aides recevez-vous en ce moment ?
    .hint = Il y a plusieurs réponses possibles ; c’est écrit dans la décision (Bescheid)
    .help = L’avance sur pension alimentaire (Unterhaltsvorschuss) est demandée pour chaque enfant.
    .check-none_and_more = « Aucune » ne va pas avec les autres réponses. Merci d’en enlever une.
q-livelihood-benefit_until = Jusqu’à quand cette aide est-elle accordée ?
    .hint = Dans la décision : « Bewilligungszeitraum » ou « von … bis … »
    .help = S’il y a plusieurs aides : celle dont vous vivez.
    .check-long_ago = C’est il y a plus d’un an. L’année est-elle juste ?
q-livelihood-renewal_filed = Avez-vous déjà demandé que l’aide continue ?
    .hint = « Weiterbewilligungsantrag » ; une simple lettre compte aussi
q-livelihood-single_parent_supplement = Y a-t-il dans votre décision un supplément pour parent seul (Mehrbedarf) ?
    .hint = Il est dans la feuille de calcul de la décision
q-livelihood-account = Avez-vous un compte bancaire à vous ?

## Health
q-health-insurance = Quelle assurance maladie avez-vous ?
    .hint = Vous pouvez nous montrer votre carte

## Language
q-language-reads = Quelles écritures lisez-vous bien ?
    .hint = Il y a plusieurs réponses possibles
    .help = Ainsi nous savons si une feuille dans votre langue vous aide, ou s’il vaut mieux en parler.
    .check-none_and_more = « Je lis à peine » ne va pas avec les autres réponses. Merci d’en enlever une.
q-language-german_level = Quel est votre niveau d’allemand ?
    .hint = Selon le dernier certificat ou selon vous
q-language-course = Suivez-vous un cours d’allemand, ou en avez-vous suivi un ?
q-language-course_stopped_by = Qu’est-ce qui vous a obligé à arrêter le cours ?
    .hint = Il y a plusieurs réponses possibles
q-language-course_right = Avez-vous le droit ou l’obligation de suivre un cours d’intégration ?
    .hint = « Berechtigungsschein » ou « Verpflichtung », une feuille officielle

## Work
q-work-occupation = Quel métier avez-vous appris ou exercé ?
    .hint = Pas encore de métier : « ne s’applique pas »
q-work-field = À quel domaine appartient ce métier ?
q-work-years = Combien d’années avez-vous travaillé dans ce métier ?
q-work-certificate = Avez-vous un diplôme ou un certificat pour ce métier ?
    .help = Même sans papiers, vos compétences peuvent être vérifiées et certifiées.
q-work-goal = Que voulez-vous atteindre ensuite dans votre travail ?

## Housing
q-housing-kind = Comment êtes-vous logé(e) ?
q-housing-rooms = Combien de pièces a votre logement ?
    .hint = Sans la cuisine et la salle de bains ; 1,5 est possible
q-housing-district = Dans quel quartier habitez-vous ?

## People around
q-network-counselling = Qui vous conseille ou vous accompagne déjà ?
    .hint = Il y a plusieurs réponses possibles
    .help = Ainsi rien n’est fait deux fois, et nous pouvons nous mettre d’accord entre nous si vous le voulez bien.
    .check-none_and_more = « Personne » ne va pas avec les autres réponses. Merci d’en enlever une.
q-network-supporters = Qui vous aide dans la vie de tous les jours ?
    .hint = Par exemple une voisine, des amis, la famille, une association
    .help = N’écrivez pas de noms, s’il vous plaît : « une voisine » suffit.
q-network-isolation = Est-ce que vous vous sentez souvent seul ou seule ?
    .hint = 1 = jamais, 5 = très souvent

## Strengths and wishes
q-goals-strengths = Qu’avez-vous déjà réussi ? De quoi êtes-vous fier ou fière ?
    .hint = Les petites choses comptent aussi
q-goals-wish = Qu’est-ce qui doit être différent dans trois mois ?
    .hint = Avec vos propres mots
q-goals-support = Quelle aide souhaitez-vous de nous ?

## Passing on
q-consent-share_with = Avec qui pouvons-nous parler pour vous ?
    .hint = Seulement avec ceux que vous nommez ; vous pouvez retirer votre accord à tout moment
    .help = Avant, nous vous disons pour chaque service ce que nous transmettons et pourquoi.
    .check-none_and_more = « Avec personne » ne va pas avec les autres réponses. Merci d’en enlever une.
