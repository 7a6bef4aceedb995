## network
q-network-letters_helper = Hilft Ihnen jemand mit Briefen und Formularen?
    .hint = Kinder sollten das nicht tun müssen
q-network-leisure = Was tun Sie gern in der Freizeit?
    .hint = Oder was haben Sie früher gern getan?
q-network-club = Gehen Sie zu einem Verein, Treff oder Kurs in Ihrer Nähe?
q-network-offers = Was möchten Sie gern kennenlernen?
    .hint = Sie können mehrere Antworten wählen
    .check-none_and_more = „Zurzeit nichts“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-network-discrimination = War jemand ungerecht zu Ihnen? Zum Beispiel wegen Herkunft, Sprache, Religion, Geschlecht, Alter oder Behinderung?
    .hint = Bei der Arbeit, Wohnung, im Laden, im Amt oder in der Schule
q-network-discrimination_on = Wann war das zuletzt? Oder wann haben Sie davon gehört?
    .hint = Bei Arbeit und Wohnung haben Sie nur kurz Zeit
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.

## helper
s-helper = Wer schon hilft
q-helper-who = Wer hilft Ihnen schon?
    .hint = Zum Beispiel „eine Nachbarin“ oder eine Stelle. Keine Namen von Personen
q-helper-kind = Wer ist das: eine Person oder eine Stelle?
q-helper-does = Was tut diese Person oder Stelle für Sie?
q-helper-often = Wie oft sprechen Sie miteinander?
q-helper-may_contact = Dürfen wir mit dieser Person oder Stelle sprechen?
    .hint = Nur wenn Sie das möchten

## mobility
s-mobility = Bus, Bahn und Auto
q-mobility-ticket = Welches Ticket haben Sie für Bus und Bahn?
q-mobility-licence = Haben Sie einen Führerschein?
q-mobility-licence_country = Aus welchem Land ist der Führerschein?
q-mobility-bicycle = Haben Sie ein Fahrrad und fahren Sie gern damit?
q-mobility-restricted = Ist es für Sie schwer, zu gehen oder Treppen zu steigen? Oder können Sie schwer allein unterwegs sein?
    .hint = Sie müssen nicht sagen, warum
q-mobility-minutes = Wie viele Minuten darf der Weg zu einem Kurs höchstens dauern?

## legal
q-legal-contracts = Welche Verträge kosten Sie jeden Monat Geld?
    .hint = Sie können mehrere Antworten wählen
    .check-none_and_more = „Keine“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-legal-contract_trouble = Haben Sie Streit oder Sorgen wegen einem Vertrag?
    .hint = Zum Beispiel ein Vertrag an der Haustür oder am Telefon
q-legal-contract_signed_on = Wann haben Sie diesen Vertrag gemacht?
    .hint = An der Haustür, am Telefon, im Internet: oft 14 Tage Zeit
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.

## goals
q-goals-first_wish = Sie haben drei Wünsche. Was ist der erste?
    .hint = Nicht nur Papiere. Es kann alles sein
q-goals-second_wish = Und der zweite?
q-goals-third_wish = Und der dritte?
q-goals-next_step = Was möchten Sie selbst als Nächstes tun?
    .hint = Ein kleiner Schritt reicht
q-goals-importance = Welcher Bereich ist Ihnen jetzt am wichtigsten?
q-goals-what_helped = Was oder wer hat Ihnen in schweren Zeiten geholfen?
    .hint = Sie müssen nicht davon erzählen

## satisfaction
s-satisfaction = Wie zufrieden Sie sind
q-satisfaction-residence = Wie zufrieden sind Sie mit Ihrem Aufenthalt?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-housing = Wie zufrieden sind Sie mit Ihrer Wohnung?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-livelihood = Wie zufrieden sind Sie mit Ihrem Geld?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-health = Wie zufrieden sind Sie mit Ihrer Gesundheit?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-language = Wie zufrieden sind Sie mit Ihrem Deutsch?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-education = Wie zufrieden sind Sie mit Schule und Lernen (Bildung)?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-work = Wie zufrieden sind Sie mit Ihrer Arbeit?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-family = Wie zufrieden sind Sie mit Ihrer Familie?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-social = Wie zufrieden sind Sie mit den Menschen um Sie herum?
    .hint = 1 = gar nicht, 5 = sehr

## urgency
s-urgency = Was ist dringend? So sieht es die Beratung
q-urgency-residence = Wie dringend ist Hilfe im Bereich Aufenthalt?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-housing = Wie dringend ist Hilfe im Bereich Wohnen?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-livelihood = Wie dringend ist Hilfe im Bereich Geld?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-health = Wie dringend ist Hilfe im Bereich Gesundheit?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-language = Wie dringend ist Hilfe im Bereich Sprache?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-education = Wie dringend ist Hilfe im Bereich Bildung?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-work = Wie dringend ist Hilfe im Bereich Arbeit?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-family = Wie dringend ist Hilfe im Bereich Familie?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung
q-urgency-social = Wie dringend ist Hilfe im Bereich Freunde und Nachbarn?
    .hint = 1 = nicht dringend, 5 = sofort. Nur für die Beratung

## area
s-area = Ihr Leben in eigenen Worten
q-area-which = Über welchen Bereich möchten Sie mehr erzählen?
    .hint = Zum Beispiel Wohnen, Arbeit, Familie
q-area-now = Wie ist es dort jetzt?
    .hint = In einem Satz
q-area-strength = Was läuft dort gut? Was hilft Ihnen dort?
q-area-wish = Was wünschen Sie sich dort?

## release
s-release = Was Sie erlauben (Einwilligungen)
q-release-recipient = Für wen gilt diese Erlaubnis (Einwilligung)?
    .hint = Der Name der Stelle, zum Beispiel „Jobcenter“ oder „diese Beratung“
q-release-kind = Was erlauben Sie?
q-release-purpose = Wofür?
q-release-data = Welche Daten dürfen wir weitergeben?
    .hint = Nur was nötig ist. Zum Beispiel „Name, Termin, Kursbescheinigung“
q-release-given = Sagen Sie Ja dazu?
    .hint = Sie dürfen Nein sagen. Sie haben dadurch keinen Nachteil
q-release-given_on = Wann haben Sie Ja gesagt?
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-release-until = Bis wann soll die Erlaubnis gelten?
    .hint = Kein Ende: „passt hier nicht“. Sie können sie immer zurücknehmen
q-release-withdrawn_on = Haben Sie die Erlaubnis zurückgenommen? Wann?
    .hint = Nicht zurückgenommen: „passt hier nicht“
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-release-form = Wie haben Sie Ja gesagt?
q-release-language = In welcher Sprache hat es jemand für Sie erklärt?
q-release-explained_by = Wer hat es erklärt?
    .hint = Kein Name. Zum Beispiel „Dolmetscherin“
