# Fertige Briefe: ihre Namen, und was die Person damit unterschreibt. Der Brief selbst steht in
# forms/templates/letters/, auf Deutsch.
document-letter-day = { $day }
document-letter-signature = Unterschrift
document-letter-enclosures = Anlagen
document-letter-sign = Bitte lesen Sie den Brief, oder lassen Sie ihn sich übersetzen. Unterschreiben Sie ihn nur, wenn alles stimmt.
document-letter-send = Schicken Sie den Brief heute ab: als Einschreiben, mit dem Kontaktformular des Amtes oder als Fax. Oder geben Sie ihn ab und lassen Sie sich das auf einer Kopie bestätigen. Heben Sie den Nachweis gut auf.

document-letter-residence_renewal = Verlängerung des Aufenthaltstitels beantragen
    .meaning = Mit diesem Brief beantragen Sie, dass Ihr Aufenthaltstitel verlängert wird, und bitten um eine Bescheinigung, dass Sie bis zur Entscheidung bleiben dürfen. Wichtig ist, dass der Brief ankommt, bevor die Karte abläuft.
document-letter-benefit_renewal = Weiterbewilligung beim Jobcenter formlos beantragen
    .meaning = Mit diesem Brief beantragen Sie, dass das Jobcenter weiterzahlt. Die Formulare können später kommen; der Brief sichert den Tag.
document-letter-childcare_need = Bedarf an Kinderbetreuung anzeigen
    .meaning = Mit diesem Brief sagen Sie dem Jugendamt, dass Ihr Kind einen Betreuungsplatz braucht. Ab jetzt muss das Amt sich darum kümmern und Ihnen antworten.
document-letter-review_request = Bescheid überprüfen lassen (§ 44 SGB X)
    .meaning = Mit diesem Brief bitten Sie das Amt, frühere Bescheide noch einmal zu prüfen. Wenn zu wenig gezahlt wurde, kann Geld nachgezahlt werden.
document-letter-confidentiality_release = Entbindung von der Schweigepflicht
    .meaning = Mit diesem Blatt erlauben Sie der Beratungsstelle, mit einer bestimmten Stelle über bestimmte Dinge zu sprechen. Sie müssen das nicht unterschreiben, und Sie können es jederzeit zurücknehmen.

document-refused-no_letter = Es fehlt, welcher Brief es sein soll. Wählen Sie einen aus der Liste.
document-kind-letter = Fertiger Brief
