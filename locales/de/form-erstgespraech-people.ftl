# Questions about: people, ways, law, goals and consents.

## network

q-network-letters_helper = Hilft Ihnen jemand mit Briefen und Formularen?
    .hint = Kinder sollten das nicht tun müssen
q-network-leisure = Was tun Sie gern in Ihrer freien Zeit?
    .hint = Auch früher
q-network-club = Gehen Sie zu einem Verein, Treff oder Kurs in Ihrer Nähe?
q-network-offers = Was würden Sie gern kennenlernen?
    .hint = Mehreres ist möglich
    .check-none_and_more = „Zurzeit nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-network-discrimination = Wurden Sie ungerecht behandelt, zum Beispiel wegen Herkunft, Sprache, Religion, Geschlecht, Alter oder Behinderung?
    .hint = Bei Arbeit, Wohnung, Laden, Amt oder Schule
q-network-discrimination_on = Wann war das zuletzt, oder wann haben Sie davon erfahren?
    .hint = Bei Arbeit und Wohnung läuft eine kurze Frist
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.

## helper

s-helper = Wer schon hilft
q-helper-who = Wer hilft Ihnen schon?
    .hint = Zum Beispiel „eine Nachbarin“ oder der Name einer Stelle; bitte keine Namen von Privatpersonen
q-helper-kind = Was ist das für eine Person oder Stelle?
q-helper-does = Wobei hilft sie Ihnen?
q-helper-often = Wie oft haben Sie Kontakt?
q-helper-may_contact = Dürfen wir mit dieser Person oder Stelle sprechen?
    .hint = Nur wenn Sie das möchten

## mobility

s-mobility = Wege
q-mobility-ticket = Welches Ticket haben Sie für Bus und Bahn?
q-mobility-licence = Haben Sie einen Führerschein?
q-mobility-licence_country = Aus welchem Land ist der Führerschein?
q-mobility-bicycle = Haben Sie ein Fahrrad und fahren Sie gern damit?
q-mobility-restricted = Ist es für Sie schwer, zu gehen, Treppen zu steigen oder allein unterwegs zu sein?
    .hint = Sie müssen nicht sagen, warum
q-mobility-minutes = Wie viele Minuten dürfen Sie zu einem Kurs oder Angebot höchstens unterwegs sein?

## legal

q-legal-contracts = Welche Verträge kosten Sie jeden Monat Geld?
    .hint = Mehreres ist möglich
    .check-none_and_more = „Keine“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-legal-contract_trouble = Gibt es Streit oder Sorgen mit einem Vertrag?
    .hint = Zum Beispiel an der Haustür oder am Telefon unterschrieben
q-legal-contract_signed_on = Wann haben Sie diesen Vertrag geschlossen?
    .hint = An der Haustür, am Telefon oder online: oft 14 Tage Zeit
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.

## goals

q-goals-first_wish = Wenn Sie drei Wünsche frei hätten: Was wäre der erste?
    .hint = Auch etwas ganz anderes als Papiere
q-goals-second_wish = Und der zweite?
q-goals-third_wish = Und der dritte?
q-goals-next_step = Was möchten Sie selbst als Nächstes tun?
    .hint = Ein kleiner Schritt genügt
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
q-satisfaction-education = Wie zufrieden sind Sie mit Ihrer Bildung?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-work = Wie zufrieden sind Sie mit Ihrer Arbeit?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-family = Wie zufrieden sind Sie mit Ihrer Familie?
    .hint = 1 = gar nicht, 5 = sehr
q-satisfaction-social = Wie zufrieden sind Sie mit den Menschen um Sie herum?
    .hint = 1 = gar nicht, 5 = sehr

## urgency

s-urgency = Dringlichkeit aus Sicht der Beratung
q-urgency-residence = Wie dringend ist Hilfe im Bereich Aufenthalt?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-housing = Wie dringend ist Hilfe im Bereich Wohnen?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-livelihood = Wie dringend ist Hilfe im Bereich Geld?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-health = Wie dringend ist Hilfe im Bereich Gesundheit?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-language = Wie dringend ist Hilfe im Bereich Sprache?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-education = Wie dringend ist Hilfe im Bereich Bildung?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-work = Wie dringend ist Hilfe im Bereich Arbeit?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-family = Wie dringend ist Hilfe im Bereich Familie?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung
q-urgency-social = Wie dringend ist Hilfe im Bereich soziales Umfeld?
    .hint = 1 = nicht dringend, 5 = sofort; nur für die Beratung

## area

s-area = Lebensbereiche in eigenen Worten
q-area-which = Über welchen Bereich möchten Sie mehr sagen?
    .hint = Zum Beispiel Wohnen, Arbeit, Familie
q-area-now = Wie ist es dort jetzt?
    .hint = In einem Satz
q-area-strength = Was läuft dort gut, oder worauf können Sie bauen?
q-area-wish = Was wünschen Sie sich dort?

## release

s-release = Einwilligungen im Einzelnen
q-release-recipient = Für wen gilt diese Einwilligung?
    .hint = Der Name der Stelle, zum Beispiel „Jobcenter“ oder „diese Beratung“
q-release-kind = Worin willigen Sie ein?
q-release-purpose = Wozu?
q-release-data = Welche Daten dürfen wir weitergeben?
    .hint = Nur das Nötige, zum Beispiel „Name, Termin, Kursbescheinigung“
q-release-given = Sind Sie damit einverstanden?
    .hint = Sie dürfen Nein sagen, das hat keine Nachteile
q-release-given_on = Wann haben Sie zugestimmt?
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-release-until = Bis wann soll es gelten?
    .hint = Ohne Ende: „trifft nicht zu“; Sie können es jederzeit zurücknehmen
q-release-withdrawn_on = Haben Sie es zurückgenommen? Wann?
    .hint = Nicht zurückgenommen: „trifft nicht zu“
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-release-form = Wie haben Sie zugestimmt?
q-release-language = In welcher Sprache wurde es Ihnen erklärt?
q-release-explained_by = Wer hat es erklärt?
    .hint = Die Rolle genügt, zum Beispiel „Dolmetscherin“
