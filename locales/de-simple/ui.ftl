locale-name = Deutsch (einfach)
locale-name-de = Deutsch (einfache Sprache)
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Bevor wir beginnen
notice-language = Unsere Sprache im Gespräch: { $name }
notice-language-hint = Tab drücken oder Namen tippen
notice-who = Ich berate Sie und schreibe mit. Ohne Ihre Erlaubnis gebe ich nichts weiter, auch nicht an die Ausländerbehörde (Amt für Aufenthaltspapiere).
notice-duty = Es gibt zwei Ausnahmen. Erstens: Leben oder Gesundheit ist in Gefahr, vor allem bei Kindern. Dann muss ich Hilfe holen. Das sage ich Ihnen vorher. Zweitens: Eine öffentliche Stelle erfährt, dass jemand ohne Erlaubnis hier lebt. Dann muss sie das melden. Wenn Sie das betrifft, bleiben Sie bitte anonym.
notice-free = Alles ist freiwillig. Sie müssen nicht auf jede Frage antworten. Sie können immer aufhören. Das hat keinen Nachteil für Sie.
notice-anonymous = Sie können anonym bleiben: Dann schreibe ich keinen Namen, keine Adresse und keine Nummer auf.
notice-purpose = Wir schreiben Ihre Antworten auf. Damit machen wir mit Ihnen einen Hilfeplan (Ihre nächsten Schritte). Das tun wir nur mit Ihrer Erlaubnis (Einwilligung: Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Die Daten sind verschlüsselt auf dem Computer von dieser Beratungsstelle: Fremde können sie nicht lesen. Wer für die Daten verantwortlich ist, steht auf dem Aushang (Blatt an der Wand), mit Kontakt zum Datenschutz. Wir geben nur weiter, was Sie für jede Stelle einzeln erlauben.
notice-how_long = Wir löschen die Daten, wenn die Beratung zu Ende ist. Manches müssen wir nach dem Gesetz länger behalten. Das löschen wir danach.
notice-rights = Sie dürfen Ihre Daten sehen und mitnehmen. Sie dürfen sagen: Ändern Sie einen Fehler. Oder: Löschen Sie alles. Die Erlaubnis können Sie immer zurücknehmen. Beschweren können Sie sich bei der Datenschutzaufsicht vom Land.
notice-question = Darf ich Ihre Antworten speichern?
agreement-stored = Ja, speichern
agreement-anonymous = Ja, aber anonym (mit erfundenem Namen)
agreement-not_stored = Nein, nichts speichern
notice-pseudonym = Erfundener Name oder kurzes Wort
notice-pseudonym-hint = Mit Enter beginnt das Gespräch. Esc: zurück

## Interview
non_answer-unknown = weiß ich nicht
non_answer-declined = möchte ich nicht sagen
non_answer-later = klären wir später
non_answer-not_applicable = passt hier nicht

## Menus, lines to write in, questions
confirm-safe_at_home = Kann die Person das Papier sicher mit nach Hause nehmen?

## Client's side
client_view-title = Unsere Frage an Sie
client_view-steps = Ihre nächsten Schritte
client_view-neutral = Einen Moment bitte
client_view-by = bis { $day }
