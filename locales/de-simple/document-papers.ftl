## The person's own page
document-client-phrases = Sätze für das Amt
document-phrase-receipt = Ich möchte das abgeben. Bitte geben Sie mir ein Papier mit Datum. Darauf soll stehen: Das ist angekommen.
document-phrase-missing = Was fehlt noch, und bis wann? Bitte schreiben Sie es mir auf.
document-phrase-language = Ich spreche { $language }. Können Sie bitte langsam sprechen? Oder kann jemand übersetzen?

## Papers: there, missing, who gets them
document-checklist-title = Meine Papiere
document-checklist-how = Was haben Sie schon? Machen Sie dort ein Kreuz. Was fehlt, besorgen wir zusammen.
document-checklist-none = Für Ihre nächsten Schritte brauchen Sie keine Papiere.
document-checklist-note = Geben Sie Originale nie weg. Zeigen Sie das Original, und geben Sie eine Kopie ab.
document-column-paper = Papier
document-column-there = ist da
document-column-missing = fehlt
document-column-gets_it = Wer besorgt es?
document-column-by = bis wann
