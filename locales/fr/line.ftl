# $section: the section's name
line-place = Question { $at } sur { $of } · { $section }
line-known = Jusqu’ici : { $value }
line-more = … et { $count } autres : tapez des lettres pour chercher
line-several = Plusieurs réponses possibles, séparées par des virgules.
line-roster = Taper un nom : l’ajouter. Numéro : modifier l’entrée. -1 : retirer la première. + : entrée sans nom. > : c’est tout.
line-understood = Compris : { $value }
line-saved = Enregistré.
line-not_stored = Rien n’est enregistré, comme convenu.
line-error = Merci de vérifier : { $text }
line-warning = À noter : { $text }
line-help =
    Réponses : un texte, une date (JJ.MM.AAAA), le numéro d’un choix ou le début de son texte ; plusieurs, séparés par des virgules.
    #1 je ne sais pas · #2 je préfère ne pas répondre · #3 à voir plus tard · #4 ne s’applique pas
    > suite · < retour · ~ annuler la dernière réponse · * et texte : remarque
    ! points ouverts · !2 aller au deuxième · = plan d’aide jusqu’ici · ? aide · . arrêter
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
line-anonymous = L’entretien est anonyme : ceci n’est pas noté. > continue.
line-languages = Langue de la personne : son numéro, ou le début du nom de la langue ou d’un pays
line-notice-help = Tapez 1, 2 ou 3 ; . arrête, et rien n’est enregistré.
line-pseudonym = Nom inventé ou code court :
line-passphrase = Mot de passe :
line-new-passphrase = Nouveau mot de passe pour cet ordinateur :
line-passphrase-again = Encore une fois :
line-recovery =
    Le code de secours. Notez-le maintenant ; il ne sera plus jamais montré :
    { $code }
    Sans le mot de passe et sans ce code, personne ne pourra plus jamais lire les dossiers.
# $number: the first characters of the case's number
line-resumed = Dossier { $number } : on reprend là où l’entretien s’est arrêté.
line-milestone = L’entretien court est complet. Voici toutes les autres questions ; = montre le plan d’aide, . arrête.
line-finished = Toutes les questions sont posées. Le projet du plan d’aide :
line-stopped = Arrêté. Ce qui a été dit reste. Le projet du plan d’aide jusqu’ici :
# $number: the first characters of the case's number
line-number = Le dossier porte le numéro { $number }. Pour continuer : lotse interview --plain --case { $number }. Documents : lotse export { $number }
