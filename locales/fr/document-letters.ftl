# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Signature
document-letter-enclosures = Pièces jointes
document-letter-sign = Lisez cette lettre ou faites-la traduire. Signez-la seulement si tout est juste.
document-letter-send = Envoyez la lettre aujourd’hui : en recommandé (Einschreiben), par le formulaire de contact du service ou par fax. Ou déposez-la et faites confirmer le dépôt sur une copie. Gardez bien cette preuve.
document-letter-residence_renewal = Demander la prolongation du titre de séjour (Aufenthaltstitel)
    .meaning = Avec cette lettre, vous demandez que votre titre de séjour soit prolongé. Vous demandez aussi une attestation disant que vous pouvez rester jusqu’à la décision. L’important : la lettre doit arriver avant la fin de validité de la carte.
document-letter-benefit_renewal = Demander au Jobcenter de continuer à payer (demande simple)
    .meaning = Avec cette lettre, vous demandez que le Jobcenter continue à payer. Les formulaires peuvent venir plus tard ; la lettre fixe la date de votre demande.
document-letter-childcare_need = Dire au service de la jeunesse (Jugendamt) qu’une place de garde est nécessaire
    .meaning = Avec cette lettre, vous dites au service de la jeunesse (Jugendamt) que votre enfant a besoin d’une place de garde. À partir de maintenant, ce service doit s’en occuper et vous répondre.
document-letter-review_request = Faire vérifier une décision (§ 44 SGB X)
    .meaning = Avec cette lettre, vous demandez au service de vérifier encore une fois ses anciennes décisions. S’il a payé trop peu, il peut vous verser la différence.
document-letter-confidentiality_release = Accord pour lever le secret professionnel (Schweigepflicht)
    .meaning = Avec cette feuille, vous permettez au service de conseil de parler de certaines choses avec un service précis. Vous n’avez pas à la signer, et vous pouvez retirer votre accord à tout moment.
