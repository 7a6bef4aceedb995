# The catalogue of rules on paper, for the expert who checks the law.

catalogue-title = Regelkatalog
catalogue-count = Anzahl der Regeln
catalogue-note = Jede Regel ist ein Hinweis, der geprüft werden muss, und keine Rechtsberatung. Fehlt eine Antwort, wird sie nie als Nein gelesen: Die Regel bleibt offen und nennt die Frage.
catalogue-line = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · prüfen bis { $review }
catalogue-line-overdue = { $rule } · { $domain } · { $title } · { $priority } · { $certainty } · PRÜFUNG ÜBERFÄLLIG seit { $review }

## The headings of a rule

catalogue-when = Wann sie zutrifft
catalogue-who = Wer handelt
catalogue-until = Bis wann
catalogue-law = Recht
catalogue-texts = Texte
catalogue-examples = Beispiele, mit denen sie geprüft wird

## The condition as a tree

catalogue-all = alles davon:
catalogue-any = mindestens eines davon:
catalogue-not = das Gegenteil davon:
catalogue-if = wenn:
catalogue-then = dann:
catalogue-else = sonst:
catalogue-exists = in „{ $rows }“ gibt es mindestens eine Person ({ $name }), für die gilt:
catalogue-every = in „{ $rows }“ gilt für jede Person ({ $name }):
catalogue-equal = { $left } ist { $right }
catalogue-unequal = { $left } ist nicht { $right }
catalogue-less = { $left } liegt unter { $right }
catalogue-at_most = { $left } ist höchstens { $right }
catalogue-greater = { $left } liegt über { $right }
catalogue-at_least = { $left } ist mindestens { $right }
catalogue-in = { $left } ist eines von: { $right }
catalogue-holds = zu { $right } gehört { $left }
catalogue-question = „{ $question }“
catalogue-row_question = „{ $question }“ ({ $row })
catalogue-option = „{ $option }“
catalogue-group = Gruppe { $group }: { $options }
catalogue-parameter_value = { $value } (Wert { $parameter } seit { $from })
catalogue-today = heute
catalogue-age = das Alter nach { $of }
catalogue-size = die Anzahl von { $of }
catalogue-end_of_month = das Monatsende von { $of }
catalogue-is-answered = { $question } ist beantwortet
catalogue-is-unknown = { $question }: die Person weiß es nicht
catalogue-is-declined = { $question }: die Person möchte nicht antworten
catalogue-is-later = { $question }: wird später geklärt
catalogue-is-not_applicable = { $question }: trifft nicht zu

## Spans

catalogue-hours =
    { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
catalogue-days =
    { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
catalogue-weeks =
    { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
catalogue-months =
    { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
catalogue-years =
    { $count ->
        [one] ein Jahr
       *[other] { $count } Jahre
    }
catalogue-same_day = am selben Tag
catalogue-later = { $span } danach
catalogue-earlier = { $span } davor

## Facts

catalogue-certainty = Sicherheit
catalogue-scope = Gilt für
catalogue-paper = Darf stehen auf
catalogue-paper-client = dem Blatt der Person und dem Plan für die Akte
catalogue-paper-file = nur dem Plan für die Akte
catalogue-rises = { $priority }, wenn der Tag höchstens so weit weg ist: { $span }
catalogue-for_each = Für jede Person aus „{ $rows }“ ({ $name }) eine eigene Maßnahme.
catalogue-only_if-receipt = Folgeschritt: nur solange der Nachweis zu { $rule } fehlt.
catalogue-only_if-decision = Folgeschritt: nur solange die Entscheidung zu { $rule } fehlt.
catalogue-refer = sofort, vor jeder Behörde
catalogue-basic = Grundbedürfnis von heute, vor jeder Beratung
basic-safety = Sicherheit
basic-health = ärztliche Hilfe
basic-roof = Schlafplatz
basic-food = Essen und Geld
catalogue-office_time = Dauer bei der Behörde
catalogue-duration = mindestens { $min }, meist { $typical }, höchstens { $max }
catalogue-after = { $rule }: { $link } { $reason }
catalogue-counted = gezählt ab: { $anchor }; { $offset }
catalogue-filing = der Tag der Antragstellung
catalogue-ideal = am besten { $offset }
catalogue-service = ab der Bekanntgabe des Briefs gerechnet
catalogue-first_day = der erste Tag zählt mit
catalogue-in_force = Rechtsstand
catalogue-force = seit { $from }
catalogue-force_until = von { $from } bis { $until }
catalogue-review_by = Prüfen bis
catalogue-parameter = Wert { $parameter }
catalogue-text-title = Kurz
catalogue-text-measure = Maßnahme
catalogue-text-why = Warum
catalogue-text-client = Für die Person

## Examples

catalogue-example-name = Beispiel
catalogue-example-day = Tag
catalogue-example-given = Gegeben
catalogue-example-expect = Erwartet
catalogue-nothing_given = keine Antworten
catalogue-expect-asks = fragt nach: { $text }
catalogue-expect-due = Frist { $text }
catalogue-expect-safe_by = sicher bis { $text }
catalogue-expect-act_by = angehen bis { $text }
catalogue-expect-deadlines = Fristen { $text }
catalogue-expect-priority = Dringlichkeit { $text }
