# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Unterschrift
document-letter-enclosures = Diese Papiere sind dabei (Anlagen)
document-letter-sign = Bitte lesen Sie den Brief. Oder jemand übersetzt ihn für Sie. Stimmt alles? Nur dann unterschreiben Sie.
document-letter-send = Schicken Sie den Brief heute ab: als Einschreiben (Brief mit Quittung von der Post), mit dem Kontaktformular vom Amt oder als Fax. Oder geben Sie ihn im Amt ab. Bitten Sie dort um einen Stempel mit Datum auf einer Kopie. Heben Sie den Nachweis (Quittung oder Kopie) gut auf.
document-letter-residence_renewal = Antrag: Verlängerung vom Aufenthaltstitel
    .meaning = Mit diesem Brief stellen Sie einen Antrag: Ihr Aufenthaltstitel (Ihre Erlaubnis für Deutschland) soll länger gelten. Sie bitten auch um eine Bescheinigung. Darin steht, dass Sie bis zur Entscheidung bleiben dürfen. Wichtig: Der Brief muss ankommen, bevor die Karte abläuft.
document-letter-benefit_renewal = Kurzer Antrag: Das Jobcenter soll weiter zahlen
    .meaning = Mit diesem Brief stellen Sie einen Antrag: Das Jobcenter (Amt für Geld und Arbeit) soll weiter zahlen. Die Formulare können Sie später abgeben. Es zählt der Tag, an dem der Brief ankommt.
document-letter-childcare_need = Brief ans Jugendamt: Mein Kind braucht Betreuung
    .meaning = Mit diesem Brief sagen Sie dem Jugendamt (Amt für Kinder und Familien): Mein Kind braucht einen Betreuungsplatz. Ab jetzt muss das Amt etwas tun und Ihnen antworten.
document-letter-review_request = Bitte den Bescheid prüfen (§ 44 SGB X)
    .meaning = Mit diesem Brief bitten Sie das Amt: Prüfen Sie frühere Bescheide (Briefe mit Entscheidungen) noch einmal. Vielleicht hat das Amt zu wenig gezahlt. Dann kann es Geld nachzahlen.
document-letter-confidentiality_release = Erlaubnis: Die Beratung darf mit anderen sprechen (Entbindung von der Schweigepflicht)
    .meaning = Mit diesem Blatt erlauben Sie der Beratungsstelle: Sie darf mit einer bestimmten Stelle über bestimmte Dinge sprechen. Sie müssen das nicht unterschreiben. Sie können die Erlaubnis immer zurücknehmen.
