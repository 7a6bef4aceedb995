# $section: the section's name
line-place = Question { $at } sur { $of } · { $section }
line-known = Jusqu’ici : { $value }
line-more = … et { $count } autres : tapez des lettres pour chercher
line-roster = + ajoute une entrée, -1 retire la première, > veut dire : c’est tout
line-saved = Enregistré.
line-not_stored = Rien n’est enregistré, comme convenu.
line-error = Merci de vérifier : { $text }
line-warning = À noter : { $text }
line-help =
    Réponses : un texte, une date (JJ.MM.AAAA) ou le numéro d’un choix ; plusieurs numéros séparés par des virgules.
    #1 je ne sais pas · #2 je préfère ne pas répondre · #3 à voir plus tard · #4 ne s’applique pas
    > suite · < retour · ~ annuler la dernière réponse · ! points ouverts · ? aide · . arrêter
line-open = Points ouverts : { $count }
line-reason-failed = merci de vérifier
line-reason-withheld = encore à éclaircir
line-reason-not-asked = pas encore demandé
line-reason-off-route = gardé, ne compte pas pour le moment
line-fault-empty = Rien n’est écrit. > pour continuer.
line-fault-date = Ce n’est pas une date. Par exemple : 29.12.2026, 12.2026 ou 2026
line-fault-time = Ce n’est pas une heure. Par exemple : 9:30
line-fault-number = Ce n’est pas un nombre.
line-fault-range = Ce nombre n’est pas possible ici.
line-fault-choose = Tapez le numéro d’un choix. ? montre l’aide.
line-pseudonym = Nom inventé ou code court :
line-passphrase = Mot de passe :
line-new-passphrase = Nouveau mot de passe pour cet ordinateur :
line-passphrase-again = Encore une fois :
line-recovery =
    Le code de secours. Notez-le maintenant ; il ne sera plus jamais montré :
    { $code }
    Sans le mot de passe et sans ce code, personne ne pourra plus jamais lire les dossiers.
line-finished = Toutes les questions sont posées. Le projet du plan d’aide :
line-stopped = Arrêté. Ce qui a été dit reste. Le projet du plan d’aide jusqu’ici :
