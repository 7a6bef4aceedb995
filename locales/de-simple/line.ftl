# $section: the section's name
line-place = Frage { $at } von { $of } · { $section }
line-known = Bis jetzt: { $value }
line-more = … und { $count } weitere: Tippen Sie Buchstaben, um zu suchen
line-several = Sie können mehrere nennen. Mit Komma trennen.
line-roster = Namen tippen: Person oder Eintrag dazu. Nummer: Eintrag ändern. -1: den ersten Eintrag wegnehmen. +: Eintrag ohne Namen. >: Das ist alles.
line-understood = Verstanden: { $value }
line-saved = Gespeichert.
line-not_stored = Nicht gespeichert, wie vereinbart.
line-error = Bitte prüfen Sie: { $text }
line-warning = Hinweis: { $text }
line-help =
    So antworten Sie: mit Text, mit einem Datum (TT.MM.JJJJ), mit der Nummer von einer Antwort oder mit dem Anfang von der Antwort. Mehrere: mit Komma trennen.
    #1 weiß ich nicht · #2 möchte ich nicht sagen · #3 klären wir später · #4 passt hier nicht
    > weiter · < zurück · ~ letzte Antwort zurücknehmen · * und Text: Bemerkung
    ! offene Fragen · !2 zur zweiten davon · = Hilfeplan bis jetzt · ? Hilfe · . aufhören
line-open = Offene Fragen: { $count }
line-reason-failed = bitte prüfen
line-reason-withheld = noch zu klären
line-reason-not-asked = noch nicht gefragt
line-reason-off-route = bleibt da, zählt zurzeit nicht
line-fault-empty = Hier steht nichts. Mit > geht es weiter.
line-fault-date = Das ist kein Datum. Zum Beispiel: 29.12.2026, 12.2026 oder 2026
line-fault-time = Das ist keine Uhrzeit. Zum Beispiel: 9:30
line-fault-number = Das ist keine Zahl.
line-fault-range = Diese Zahl geht hier nicht.
line-fault-choose = Bitte tippen Sie die Nummer von einer Antwort. ? zeigt die Hilfe.
line-anonymous = Das Gespräch ist anonym. Das schreiben wir nicht auf. Mit > geht es weiter.
line-languages = Sprache der Person: Tippen Sie die Nummer oder den Anfang vom Namen der Sprache oder vom Land
line-notice-help = Tippen Sie 1, 2 oder 3. Mit . hören Sie auf. Dann wird nichts gespeichert.
line-pseudonym = Erfundener Name oder kurzes Wort:
line-passphrase = Passwort:
line-new-passphrase = Neues Passwort für diesen Computer:
line-passphrase-again = Noch einmal:
line-recovery =
    Das ist der Code für den Notfall (Wiederherstellungscode). Bitte schreiben Sie ihn jetzt auf. Sie sehen ihn nie wieder:
    { $code }
    Ohne Passwort und ohne diesen Code kann niemand mehr die Fälle lesen.
# $number: the first characters of the case's number
line-resumed = Fall { $number }: Es geht dort weiter, wo Sie aufgehört haben.
line-milestone = Das Kurzgespräch ist fertig. Jetzt kommen alle anderen Fragen. Mit = sehen Sie den Hilfeplan, mit . hören Sie auf.
line-finished = Das waren alle Fragen. Das ist der Entwurf vom Hilfeplan:
line-stopped = Pause. Alles, was Sie gesagt haben, bleibt. Der Entwurf vom Hilfeplan bis hierher:
# $number: the first characters of the case's number
line-number = Der Fall hat die Nummer { $number }. So geht es weiter: lotse interview --plain --case { $number }. Papiere: lotse export { $number }
