# The plan for the file on paper: its core, and the annexes behind the signatures.

document-annex = Anlage { $number }: { $title }
document-annex-measures = Alle Maßnahmen mit Gründen
document-annex-situation = Ausgangslage und alle Ziele
document-annex-people = Beteiligte, Unterlagen, Angebote
document-annex-time = Fristen der Ämter und Weg zur Einbürgerung
document-annex-answers = Antworten und offene Fragen
document-annex-basis = Rechtsstand und Quellen

document-plan-next = Nächste Maßnahmen
document-plan-path = Von der Einreise bis zur Einbürgerung
document-plan-counting = Wie Fristen aus Briefen gezählt sind
document-plan-said = Antworten

document-detail-what = Was
document-detail-who = Wer und wann
document-detail-why = Warum

document-goals-later = { $count ->
    [one] Ein weiteres Ziel steht in der Anlage. Es sind
   *[other] { $count } weitere Ziele stehen in der Anlage. Es sind
 } höchstens drei zugleich, bis der Plan überprüft wird.
document-more-annex = { $count ->
    [one] Eine weitere Zeile steht
   *[other] { $count } weitere Zeilen stehen
 } in der Anlage.
document-numbers = Nr. { $numbers }
document-critical = Am engsten: Nr. { $chain }{ $links ->
    [one] {""}
   *[other] , in dieser Reihenfolge
 }; { $days ->
    [0] kein Tag
    [one] ein Tag
   *[other] { $days } Tage
 } Luft, wenn alles so lange dauert wie üblich
document-consent-nobody = für keine Stelle: vor jedem Kontakt erst fragen
document-consent-some = { $actors }; für alle anderen Stellen vor dem Kontakt erst fragen
document-law-certainty = { $text } ({ $certainty })
document-path-no_promise = Eine Übersicht zum Nachsehen, keine Zusage.

document-column-urgent = wenn es zu spät wird
document-column-lacking = fehlt noch
document-column-unclear = nicht bekannt
document-column-earliest = frühestens

# Stands in data for other programs where somebody wrote freely.
document-own_words = eigene Worte, nicht weitergegeben
