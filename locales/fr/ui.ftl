locale-name = Français
locale-name-de = Französisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Avant de commencer
notice-language = Langue de l’entretien : { $name }
notice-language-hint = Touche Tab, ou tapez un nom
notice-who = Je vous conseille et je prends des notes. Je ne transmets rien sans votre permission, même pas au service des étrangers (Ausländerbehörde).
notice-duty = Exceptions : si la vie ou la santé de quelqu’un est en danger, surtout celle d’un enfant, je dois chercher de l’aide ; je vous le dis avant. De plus, les services publics doivent signaler un séjour sans autorisation quand ils l’apprennent : si c’est votre cas, restez anonyme.
notice-free = Tout est volontaire. Vous pouvez ne pas répondre à une question et arrêter à tout moment. Vous n’aurez aucun désavantage.
notice-anonymous = Vous pouvez rester anonyme. Alors je n’écris ni nom, ni adresse, ni numéro.
notice-purpose = Nous écrivons vos réponses pour faire avec vous un plan d’aide (Hilfeplan). La base légale est votre accord (art. 6, par. 1, point a, et art. 9, par. 2, point a, du RGPD, en allemand DSGVO).
notice-where = Les données restent chiffrées sur l’ordinateur de ce service de conseil. Le responsable est l’organisme dont le nom et le contact pour la protection des données sont sur l’affiche. Nous transmettons seulement ce que vous permettez, pour chaque service séparément.
notice-how_long = Nous effaçons les données quand le suivi est terminé et qu’aucune obligation de les garder n’existe plus.
notice-rights = Vous pouvez voir vos données et les emporter, les faire corriger ou effacer, et retirer votre accord à tout moment. Vous pouvez vous plaindre auprès de l’autorité de protection des données du Land.
notice-question = Est-ce que je peux enregistrer vos réponses ?
agreement-stored = Oui, enregistrer
agreement-anonymous = Oui, mais de façon anonyme (nom inventé)
agreement-not_stored = Non, ne rien enregistrer
notice-pseudonym = Nom inventé ou code court
notice-pseudonym-hint = Entrée commence l’entretien. Échap : retour

## Interview
non_answer-unknown = je ne sais pas
non_answer-declined = je préfère ne pas répondre
non_answer-later = à voir plus tard
non_answer-not_applicable = ne s’applique pas

## Menus, lines to write in, questions
confirm-safe_at_home = Est-ce que la personne peut emporter du papier à la maison sans danger ?

## Client's side
client_view-title = Notre question pour vous
client_view-steps = Vos prochaines étapes
client_view-neutral = Un moment, s’il vous plaît
client_view-by = au plus tard le { $day }
