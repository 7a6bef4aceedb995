## The person's own page
document-client-phrases = Phrases en allemand à montrer au guichet
document-phrase-receipt = Je voudrais déposer ceci. Merci de me donner un reçu avec la date.
document-phrase-missing = Merci de m’écrire ce qui manque encore, et jusqu’à quand.
document-phrase-language = Ma langue : { $language }. Pouvez-vous parler lentement ou appeler quelqu’un qui traduit, s’il vous plaît ?

## Papers: there, missing, who gets them
document-checklist-title = Mes papiers
document-checklist-how = Cochez ce que vous avez déjà. Ce qui manque, nous le cherchons ensemble.
document-checklist-none = Pour vos prochaines étapes, vous n’avez besoin d’aucun papier.
document-checklist-note = Ne donnez jamais un original : montrez l’original et donnez une copie.
document-column-paper = Papier
document-column-there = je l’ai
document-column-missing = manque
document-column-gets_it = Qui s’en occupe ?
document-column-by = au plus tard le
