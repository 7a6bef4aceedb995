# $section: the section's name
line-place = Frage { $at } von { $of } · { $section }
line-known = Bis jetzt: { $value }
line-more = … und { $count } weitere: Tippen Sie Buchstaben, um zu suchen
line-roster = + einen Eintrag dazu, -1 den ersten Eintrag wieder weg, > das ist alles
line-saved = Gespeichert.
line-not_stored = Nicht gespeichert, wie vereinbart.
line-error = Bitte prüfen Sie: { $text }
line-warning = Hinweis: { $text }
line-help =
    So antworten Sie: mit Text, mit einem Datum (TT.MM.JJJJ) oder mit der Nummer von einer Antwort. Mehrere Nummern: mit Komma trennen.
    #1 weiß ich nicht · #2 möchte ich nicht sagen · #3 klären wir später · #4 passt hier nicht
    > weiter · < zurück · ~ letzte Antwort zurücknehmen · ! offene Fragen · ? Hilfe · . aufhören
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
line-pseudonym = Erfundener Name oder kurzes Wort:
line-passphrase = Passwort:
line-new-passphrase = Neues Passwort für diesen Computer:
line-passphrase-again = Noch einmal:
line-recovery =
    Das ist der Code für den Notfall (Wiederherstellungscode). Bitte schreiben Sie ihn jetzt auf. Sie sehen ihn nie wieder:
    { $code }
    Ohne Passwort und ohne diesen Code kann niemand mehr die Fälle lesen.
line-finished = Das waren alle Fragen. Das ist der Entwurf vom Hilfeplan:
line-stopped = Pause. Alles, was Sie gesagt haben, bleibt. Der Entwurf vom Hilfeplan bis hierher:
