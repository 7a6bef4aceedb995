## network
q-network-letters_helper = Est-ce que quelqu’un vous aide pour les lettres et les formulaires ?
    .hint = Les enfants ne devraient pas avoir à le faire
q-network-leisure = Qu’aimez-vous faire pendant votre temps libre ?
    .hint = Ou ce que vous aimiez faire avant
q-network-club = Allez-vous dans une association, un lieu de rencontre ou un cours près de chez vous ?
q-network-offers = Qu’aimeriez-vous découvrir ?
    .hint = Il y a plusieurs réponses possibles
    .check-none_and_more = « Rien pour l’instant » ne va pas avec les autres réponses. Merci d’en enlever une.
q-network-discrimination = Avez-vous subi un traitement injuste, par exemple à cause de l’origine, la langue, la religion, le sexe, l’âge ou un handicap ?
    .hint = Travail, logement, magasin, bureau officiel ou école
q-network-discrimination_on = Quand était-ce la dernière fois, ou quand l’avez-vous appris ?
    .hint = Pour le travail et le logement, le délai est court
    .check-in_future = Cette date est dans le futur. Merci de vérifier.

## helper
s-helper = Qui aide déjà
q-helper-who = Qui vous aide déjà ?
    .hint = Par exemple « une voisine » ou le nom d’un service ; pas de noms de particuliers
q-helper-kind = Quelle sorte de personne ou de service est-ce ?
q-helper-does = Pour quoi vous aide-t-on ?
q-helper-often = À quelle fréquence avez-vous contact ?
q-helper-may_contact = Pouvons-nous parler avec cette personne ou ce service ?
    .hint = Seulement si vous le voulez

## mobility
s-mobility = Déplacements
q-mobility-ticket = Quel ticket avez-vous pour le bus et le train ?
q-mobility-licence = Avez-vous un permis de conduire ?
q-mobility-licence_country = De quel pays est le permis de conduire ?
q-mobility-bicycle = Avez-vous un vélo, et aimez-vous l’utiliser ?
q-mobility-restricted = Est-ce difficile pour vous de marcher, de monter des escaliers ou de sortir sans aide ?
    .hint = Vous n’avez pas à dire pourquoi
q-mobility-minutes = Combien de minutes au maximum peut durer le trajet jusqu’à un cours ou une activité ?

## legal
q-legal-contracts = Quels contrats vous coûtent de l’argent chaque mois ?
    .hint = Il y a plusieurs réponses possibles
    .check-none_and_more = « Aucun » ne va pas avec les autres réponses. Merci d’en enlever une.
q-legal-contract_trouble = Avez-vous un problème ou un souci avec un contrat ?
    .hint = Par exemple signé à la porte ou au téléphone
q-legal-contract_signed_on = Quand avez-vous conclu ce contrat ?
    .hint = À la porte, au téléphone ou en ligne : souvent 14 jours
    .check-in_future = Cette date est dans le futur. Merci de vérifier.

## goals
q-goals-first_wish = Si vous aviez trois vœux : quel serait le premier ?
    .hint = Même si cela n’a rien à voir avec les papiers
q-goals-second_wish = Et le deuxième ?
q-goals-third_wish = Et le troisième ?
q-goals-next_step = Que voulez-vous faire vous-même maintenant ?
    .hint = Un petit pas suffit
q-goals-importance = Quel domaine est le plus important pour vous maintenant ?
q-goals-what_helped = Qu’est-ce qui, ou qui, vous a aidé dans les moments difficiles ?
    .hint = Vous n’avez pas à le raconter

## satisfaction
s-satisfaction = Votre satisfaction
q-satisfaction-residence = Êtes-vous content ou contente de votre séjour ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-housing = Êtes-vous content ou contente de votre logement ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-livelihood = Êtes-vous content ou contente de votre argent ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-health = Êtes-vous content ou contente de votre santé ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-language = Êtes-vous content ou contente de votre allemand ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-education = Êtes-vous content ou contente de votre instruction (école, formation) ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-work = Êtes-vous content ou contente de votre travail ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-family = Êtes-vous content ou contente de votre vie de famille ?
    .hint = 1 = pas du tout, 5 = beaucoup
q-satisfaction-social = Êtes-vous content ou contente de votre entourage ?
    .hint = 1 = pas du tout, 5 = beaucoup

## urgency
s-urgency = Urgence selon le service de conseil
q-urgency-residence = L’aide pour le séjour est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-housing = L’aide pour le logement est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-livelihood = L’aide pour l’argent est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-health = L’aide pour la santé est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-language = L’aide pour la langue est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-education = L’aide pour l’école et la formation est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-work = L’aide pour le travail est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-family = L’aide pour la famille est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil
q-urgency-social = L’aide pour l’entourage est-elle urgente ?
    .hint = 1 = pas urgent, 5 = tout de suite ; seulement pour le service de conseil

## area
s-area = Domaines de la vie avec vos mots
q-area-which = De quel domaine voulez-vous parler plus ?
    .hint = Par exemple logement, travail, famille
q-area-now = Comment cela se passe-t-il en ce moment ?
    .hint = En une phrase
q-area-strength = Qu’est-ce qui va bien dans ce domaine, ou sur quoi pouvez-vous compter ?
q-area-wish = Que souhaitez-vous dans ce domaine ?

## release
s-release = Accords un par un
q-release-recipient = Pour qui est cet accord ?
    .hint = Le nom du service, par exemple « Jobcenter » ou « ce service de conseil »
q-release-kind = Sur quoi donnez-vous votre accord ?
q-release-purpose = Dans quel but ?
q-release-data = Quelles données pouvons-nous transmettre ?
    .hint = Seulement le nécessaire, par exemple « nom, rendez-vous, attestation de cours »
q-release-given = Êtes-vous d’accord ?
    .hint = Vous pouvez dire non, et vous n’aurez aucun désavantage
q-release-given_on = Quand avez-vous donné votre accord ?
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-release-until = Jusqu’à quand doit-il être valable ?
    .hint = Sans fin : « ne s’applique pas » ; vous pouvez le retirer à tout moment
q-release-withdrawn_on = Avez-vous retiré votre accord ? Quand ?
    .hint = Pas retiré : « ne s’applique pas »
    .check-in_future = Cette date est dans le futur. Merci de vérifier.
q-release-form = Comment avez-vous donné votre accord ?
q-release-language = Dans quelle langue vous l’a-t-on expliqué ?
q-release-explained_by = Qui l’a expliqué ?
    .hint = Le rôle suffit, par exemple « interprète »
