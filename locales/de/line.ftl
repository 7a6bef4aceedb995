# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section's name
line-place = Frage { $at } von { $of } · { $section }
line-known = Bisher: { $value }
line-more = … und { $count } weitere: Buchstaben tippen, um zu suchen
line-several = Mehrere sind möglich, durch Komma getrennt.
line-roster = Namen eintippen: hinzufügen. Nummer: Eintrag ändern. -1: ersten Eintrag herausnehmen. +: Eintrag ohne Namen. >: das ist alles.
line-understood = Verstanden: { $value }
line-saved = Gespeichert.
line-not_stored = Nicht gespeichert, wie vereinbart.
line-error = Bitte prüfen: { $text }
line-warning = Hinweis: { $text }
line-help =
    Antworten: Text, Datum (TT.MM.JJJJ), die Nummer einer Auswahl oder der Anfang ihres Textes; mehrere durch Komma getrennt.
    #1 weiß nicht · #2 möchte nicht antworten · #3 später · #4 trifft nicht zu
    > weiter · < zurück · ~ letzte Antwort zurücknehmen · * und Text: Bemerkung dazu
    ! offene Punkte · !2 zum zweiten davon · = Hilfeplan bis hierher · ? Hilfe · . aufhören
line-open = Offene Punkte: { $count }
line-reason-failed = bitte prüfen
line-reason-withheld = noch zu klären
line-reason-not-asked = noch nicht gefragt
line-reason-off-route = aufgehoben, zählt zurzeit nicht
line-fault-empty = Es steht nichts da. > geht weiter.
line-fault-date = Das ist kein Datum. Zum Beispiel: 29.12.2026, 12.2026 oder 2026
line-fault-time = Das ist keine Uhrzeit. Zum Beispiel: 9:30
line-fault-number = Das ist keine Zahl.
line-fault-range = Diese Zahl ist hier nicht möglich.
line-fault-choose = Bitte die Nummer einer Auswahl eingeben. ? zeigt die Hilfe.
line-anonymous = Das Gespräch ist anonym: Das wird nicht aufgeschrieben. > geht weiter.
line-languages = Sprache der Person: ihre Nummer, oder der Anfang ihres Namens oder eines Landes
line-notice-help = 1, 2 oder 3 eintippen; . hört auf, und nichts wird gespeichert.
line-pseudonym = Erfundener Name oder Kürzel:
line-passphrase = Passphrase:
line-new-passphrase = Neue Passphrase für diesen Rechner:
line-passphrase-again = Noch einmal:
line-recovery =
    Der Wiederherstellungscode. Bitte jetzt aufschreiben; er wird nie wieder gezeigt:
    { $code }
    Ohne Passphrase und ohne diesen Code kann niemand die Fälle je wieder lesen.
# $number: the first characters of the case's number
line-resumed = Fall { $number }: weiter, wo das Gespräch stand.
line-milestone = Das Kurzgespräch ist vollständig. Es folgen alle übrigen Fragen; = zeigt den Hilfeplan, . hört auf.
line-finished = Alle Fragen sind gestellt. Der Entwurf des Hilfeplans:
line-stopped = Angehalten. Was gesagt wurde, bleibt. Der Entwurf des Hilfeplans bis hierher:
# $number: the first characters of the case's number
line-number = Der Fall hat die Nummer { $number }. Weiter mit ihm: lotse interview --plain --case { $number }. Papiere: lotse export { $number }
