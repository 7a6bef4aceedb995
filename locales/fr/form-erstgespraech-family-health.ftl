## Sections
s-member = Chaque personne du foyer
s-youth = Jeunes et jeunes adultes
s-later_life = Vieillesse et retraite
s-pregnancy = Grossesse
s-screening = Évaluation du service de conseil

## person
q-person-preferred_name = Comment voulez-vous qu’on vous appelle ?
    .hint = Prénom, avec « Monsieur » ou « Madame », ou sans
q-person-spellings = Votre nom est-il écrit autrement dans d’autres papiers ? Comment ?
    .hint = Par exemple passeport ou acte de naissance ; sinon : « ne s’applique pas »
    .help = Des écritures différentes sont souvent la raison quand un service ne trouve pas quelque chose.
q-person-gender = Quel genre devons-nous inscrire ?
    .hint = Vous n’avez pas à le dire
q-person-birth_country = Dans quel pays êtes-vous né(e) ?
q-person-second_nationality = Avez-vous encore une autre nationalité ?
    .hint = Sinon : « ne s’applique pas »
q-person-contact_ways = Comment pouvons-nous vous joindre ?
    .hint = Il y a plusieurs réponses possibles
    .help = Ce qui n’est pas coché, nous ne le faisons pas. Sur la messagerie vocale et dans les messages, nous ne disons jamais de quoi il s’agit.
    .check-none_and_more = La première réponse ne va pas avec les autres. Merci d’en enlever une.
q-person-messenger = Quelle messagerie utilisez-vous ?
    .hint = Seulement pour les rendez-vous, jamais pour le contenu
q-person-email = Quelle est votre adresse e-mail ?
    .hint = Une adresse que personne d’autre ne lit
q-person-contact_times = À quels moments peut-on bien vous joindre, et quand ne faut-il pas appeler ?
q-person-trusted_person = Qui pouvons-nous appeler si nous n’arrivons pas à vous joindre ?
    .hint = Prénom et numéro ; personne : « ne s’applique pas »
q-person-address = À quelle adresse pouvons-nous vous écrire ?
    .hint = Avec le nom qui est sur la boîte aux lettres
q-person-representatives = Est-ce que quelqu’un peut ou doit décider ou signer pour vous ?
    .hint = Il y a plusieurs réponses possibles ; il y a souvent une carte ou un acte
    .check-none_and_more = La première réponse ne va pas avec les autres. Merci d’en enlever une.
q-person-representative_contact = Comment joindre cette personne ?
    .hint = Nom, numéro et, si possible, numéro de dossier (Aktenzeichen)

## family
q-family-state = Quelle est votre situation de famille ?
q-family-help_wanted = Voulez-vous de l’aide pour la vie de famille ou pour l’éducation des enfants ?
    .hint = Volontaire, gratuit et confidentiel

## member
q-member-lives = Cette personne vit-elle chez vous ?
q-member-nationality = Quelle est la nationalité de cette personne ?
q-member-support_needed = Cette personne a-t-elle besoin d’une aide particulière, à cause d’une maladie, d’un handicap ou de l’âge ?
    .hint = Vous n’avez pas à dire pourquoi

## child
q-child-place = Où est cet enfant pendant la journée ?
q-child-custody = Qui a l’autorité parentale (Sorgerecht) pour cet enfant ?
    .hint = Qui peut signer et décider ?
q-child-kita_from = À partir de quand avez-vous besoin de la place ?
    .hint = Le mois suffit
q-child-kita_hours = De combien d’heures par semaine avez-vous besoin ?
q-child-need_notified_on = Quand l’avez-vous dit au service de la jeunesse (Jugendamt) ?
    .hint = La date est sur l’e-mail ou sur la copie
    .check-in_future = Cette date est dans le futur. Merci de vérifier l’année.
q-child-birth_certificate = Quel papier y a-t-il sur la naissance de cet enfant ?
q-child-parental_allowance = Recevez-vous l’allocation parentale (Elterngeld) pour cet enfant ?
q-child-checkups = Les examens médicaux de prévention de cet enfant sont-ils faits ?
    .hint = Ils sont dans le carnet jaune (U-Heft)
q-child-measles = Y a-t-il une preuve que cet enfant est protégé contre la rougeole ?
    .hint = Carnet de vaccination ou attestation du médecin
q-child-doctor = Cet enfant a-t-il un médecin pour enfants ?
q-child-disability = Cet enfant a-t-il un handicap, ou se développe-t-il autrement que vous ne l’attendez ?
    .hint = Vous n’avez pas à dire lequel
q-child-school_step = Qu’avez-vous déjà fait pour une place à l’école ?
q-child-school_kind = Quelle école fréquente cet enfant ?
q-child-class_year = En quelle classe est cet enfant ?
q-child-school_since = Depuis quand cet enfant va-t-il à l’école en Allemagne ?
    .hint = Le mois suffit
q-child-all_day_wanted = Avez-vous besoin d’une garde pour cet enfant après les cours (école toute la journée, OGS) ?
q-child-school_report = Y a-t-il des bulletins d’une école à l’étranger ?
    .hint = Aussi des copies ou des photos
q-child-learning_support = Cet enfant a-t-il besoin d’aide pour apprendre ou à l’école ?
q-child-education_package = Cet enfant reçoit-il les aides pour l’école et les loisirs (Bildung und Teilhabe) ?
    .hint = Par exemple repas de midi, sorties, fournitures, soutien, club
q-child-youth_office_help = Y a-t-il déjà une aide du service de la jeunesse (Jugendamt) pour cet enfant ?
    .hint = Par exemple une aide familiale ; avec votre accord, nous nous coordonnons

## youth
q-youth-situation = Que faites-vous en ce moment ?
q-youth-care = Avez-vous vécu dans un foyer pour jeunes, dans une famille d’accueil ou avec un tuteur ?
    .hint = Aide à la jeunesse du Jugendamt
q-youth-care_until = Jusqu’à quand cette aide est-elle accordée, ou quand a-t-elle pris fin ?
    .hint = C’est dans la décision (Bescheid) ou le plan d’aide (Hilfeplan)
q-youth-care_wanted = Voulez-vous encore de l’aide, par exemple pour le logement, les bureaux officiels ou la formation ?

## later_life
q-later_life-pension = Recevez-vous une retraite d’Allemagne, ou l’avez-vous demandée ?
q-later_life-worked_here = Avez-vous travaillé ou élevé des enfants en Allemagne ?
    .hint = Les périodes courtes comptent aussi
q-later_life-pension_abroad = Avez-vous cotisé pour une retraite dans un autre pays ?

## health
q-health-earlier_insurance = Quelle était votre dernière assurance maladie ?
q-health-card = Avez-vous une carte d’assurance maladie valable ?
    .hint = La carte avec photo de la caisse maladie
q-health-doctor = Avez-vous un médecin de famille ?
q-health-treatment = Avez-vous besoin d’un traitement que vous ne recevez pas en ce moment ?
    .hint = Vous n’avez pas à dire lequel
q-health-chronic = Devez-vous aller régulièrement chez le médecin ou prendre des médicaments en permanence ?
    .hint = Vous n’avez pas à dire pourquoi
q-health-medicine_until = Jusqu’à quand avez-vous assez de médicaments ?
    .hint = Pas de médicaments : « ne s’applique pas »
q-health-strain = Comment allez-vous : le sommeil, les soucis, les souvenirs ?
    .hint = Seulement ce que vous voulez dire
    .help = Ne pas demander ce que la personne a vécu. Il suffit de savoir si elle souhaite du soutien.
q-health-support_wanted = Voulez-vous parler à quelqu’un qui est formé pour cela ?
    .hint = Confidentiel et gratuit, avec interprète
q-health-disability = Avez-vous un handicap ?
    .hint = Vous n’avez pas à dire lequel
q-health-care = Avez-vous besoin d’aide chaque jour, par exemple pour vous laver, vous habiller ou manger ?

## pregnancy
q-pregnancy-expecting = Est-ce que vous ou votre partenaire attendez un enfant ?
    .hint = Vous n’avez pas à répondre
q-pregnancy-due_on = Quand l’enfant doit-il naître ?
    .hint = La date est dans le carnet de grossesse (Mutterpass, ET) ; le mois suffit
    .check-passed = Cette date est passée depuis longtemps. La date est-elle juste ?
    .check-far_ahead = C’est dans plus de 41 semaines. La date est-elle juste ?
q-pregnancy-record = Y a-t-il déjà un carnet de grossesse (Mutterpass) ?
    .hint = Le cabinet de gynécologie ou la sage-femme le donne
q-pregnancy-midwife = Avez-vous trouvé une sage-femme ?
q-pregnancy-foundation = A-t-on demandé l’argent de la fondation « Mère et enfant » (Bundesstiftung Mutter und Kind) ?
    .hint = Pour vêtements de bébé, lit, poussette ; possible seulement avant la naissance
q-pregnancy-supplement = Recevez-vous déjà plus d’argent à cause de la grossesse ?
    .hint = « Mehrbedarf » dans la décision, à partir de la 13e semaine
q-pregnancy-equipment = A-t-on demandé le premier équipement pour la grossesse et la naissance (Erstausstattung) ?
    .hint = Vêtements de grossesse, vêtements de bébé, meubles
q-pregnancy-employed = La future mère travaille-t-elle, ou est-elle en formation ?
q-pregnancy-paternity = Qui est le père selon la loi ?
    .hint = Important pour le nom, la pension alimentaire et l’autorité parentale
q-pregnancy-birth_papers = Les papiers des parents pour l’acte de naissance sont-ils prêts ?
    .hint = Passeport, actes de naissance, acte de mariage, avec traduction

## screening
q-screening-areas = Dans quels domaines de la vie y a-t-il un besoin ?
    .hint = Il y a plusieurs réponses possibles ; à partir de trois, la situation est complexe
q-screening-agencies = Combien de services participent, ou devraient participer ?
    .hint = Bureaux officiels, conseils, médecins et écoles ensemble
q-screening-regular_paths = La personne arrive-t-elle au but par les voies habituelles ?
    .hint = « Non » si on ne sait pas qui est compétent ou si les offres ne marchent pas
q-screening-own_resources = La personne peut-elle y arriver avec ses propres forces et son entourage ?
    .hint = Avec des informations, mais sans accompagnement
q-screening-consents = La personne veut-elle un suivi (Case Management) et est-elle d’accord ?
    .hint = Volontaire, on peut arrêter à tout moment
q-screening-criteria_met = Critères remplis pour un suivi (Case Management), sur cinq
q-screening-consult = Qui faut-il consulter de façon confidentielle ?
    .hint = Ne jamais noter une raison ici
    .help = Les indices, les accusations et les diagnostics n’ont pas leur place dans ce dossier. Le service spécialisé conseille sans noms.
    .check-none_and_more = La première réponse ne va pas avec les autres. Merci d’en enlever une.
