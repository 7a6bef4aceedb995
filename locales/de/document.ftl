# The documents: the plan for the file, the person's own page, and the words both share.
# Numbers are those of the measures in the plan.

## The person's own page: plain words, nothing on status or protection

document-client-title = Ihre nächsten Schritte
document-client-today = Stand: { $day }
document-client-none = Im Moment müssen Sie selbst nichts tun. Wir melden uns bei Ihnen.
document-client-step = Schritt { $number }
document-client-for = Für
document-client-when = Wann
document-client-on = am { $day }
document-client-by = bis { $day }
document-client-where = Wo
document-client-here = bei uns, in der Beratung
document-client-bring = Bitte mitbringen
document-client-review = Am { $day } schauen wir zusammen, was schon geklappt hat.
document-client-note = Fragen? Kommen Sie zu uns oder rufen Sie an. Dieses Blatt ist ein Vorschlag. Sie entscheiden.

## The plan for the file

document-plan-title = Hilfeplan
document-plan-draft = Entwurf
document-plan-language = Sprache der Person
document-plan-occasion = Anlass und Auftrag
document-plan-deadlines = Fristen und Termine
document-plan-wishes = Wünsche der Person
document-plan-goals = Ziele
document-plan-no_measures = Aus den bisherigen Antworten folgt keine Maßnahme.
document-plan-people = Beteiligte
document-plan-documents = Unterlagen
document-plan-agreements = Vereinbarungen: Wer kümmert sich?
document-plan-risks = Wenn etwas nicht klappt (Plan B)
document-plan-reviews = Überprüfung
document-plan-open = Offene Fragen
document-plan-signatures = Unterschriften

document-quote = „{ $words }“
document-goal = { $goal } (Nr. { $numbers })
document-goal-by = { $goal } – bis { $day } (Nr. { $numbers })
document-due = { $day } ({ $kind })
document-due-safe = { $day } ({ $kind }), sicher bis { $safe_by }
document-unreachable = Nr. { $number }: nicht mehr erreichbar, wenn alles so lange dauert wie üblich ({ $days ->
    [one] ein Tag
   *[other] { $days } Tage
 } zu spät). Kette: { $chain }
document-after = nach Nr. { $number }
document-together = zusammen mit Nr. { $number }
document-lacks-receipt = nur wenn zu Nr. { $numbers } der Nachweis fehlt
document-lacks-decision = nur wenn zu Nr. { $numbers } die Entscheidung fehlt
document-plan_b-receipt = Fehlt am { $days } der Nachweis zu Nr. { $numbers }: { $measure }
document-plan_b-decision = Fehlt am { $days } die Entscheidung zu Nr. { $numbers }: { $measure }
document-role = { $role }: Nr. { $numbers }
document-numbered = { $text } (Nr. { $numbers })
document-contact-stale = vor Gebrauch prüfen
document-consent-none = keine Einwilligung
document-open-withheld = { $question } – { $why }
document-outdated = Regel seit Langem nicht geprüft
document-sealed = vertraulich, nicht gedruckt
document-row = Person { $number }
document-days =
    { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
document-months =
    { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
document-decimal_sign = ,
# Between the items of a list, with its blank.
document-comma = { ", " }

document-note-draft = Dieser Plan ist ein Vorschlag des Programms. Menschen entscheiden: Jede Zeile kann angenommen, geändert oder mit Grund verworfen werden.
document-note-no_advice = Der Plan ersetzt keine Rechtsberatung.
document-note-certainty = „Gesichert“ steht so im Gesetz, „wahrscheinlich“ gilt in den meisten Fällen, „unsicher“ muss jemand fachlich prüfen.
document-note-outdated = Mindestens eine Regel ist über ihr Prüfdatum hinaus: Bitte den Rechtsstand prüfen.

document-reason-because = Weil
document-reason-rule = Regel
document-reason-law = Recht
document-reason-parameters = Rechtsstand
document-reason-gaps = Nicht geprüft
document-reason-sources = Quellen

document-signature-client = Ratsuchende Person
document-signature-case_management = Fallführung
document-signature-interpreter = Sprachmittlung

document-column-number = Nr.
document-column-priority = Dringlichkeit
document-column-domain = Lebensbereich
document-column-need = Bedarf
document-column-goal = Ziel
document-column-measure = Maßnahme
document-column-lead = Federführung
document-column-with = wirkt mit
document-column-decides = entscheidet
document-column-client_task = Aufgabe der Person
document-column-due = Frist
document-column-safe_by = sicher bis
document-column-kind = Art
document-column-act_by = angehen bis
document-column-after = hängt ab von
document-column-documents = Unterlagen
document-column-law = Recht
document-column-status = Status
document-column-actor = Stelle
document-column-roles = Rolle
document-column-contact = Kontakt
document-column-consent = Einwilligung

document-status-proposed = vorgeschlagen
document-status-agreed = vereinbart
document-status-rejected = verworfen
document-status-done = erledigt

document-not_asked = nicht gefragt
document-parameter = { $value } (seit { $day }, { $certainty })
