# The plan on which people work: changing, adding, moving, checking, asking why not.

command-edit = Ändern
    .help = Wortlaut, Tag, Dringlichkeit, Beteiligte, Wunsch der Person, Ziel
command-new = Neu
    .help = Maßnahme, Ziel, Bedarf oder Stärke hinzufügen
command-remarks = Plan prüfen
    .help = was fehlt oder zu viel ist, und es gleich nachtragen
command-why_not = Warum nicht?
    .help = Regeln, die nichts vorschlagen, mit ihren Bedingungen
command-group = Gruppieren
    .help = nach Reihenfolge, Dringlichkeit oder Lebensbereich
command-move_up = Nach oben
command-move_down = Nach unten

context-choose = Auswahl

choose-part = Was wird geändert?
choose-new = Was kommt hinzu?
choose-priority = Wie dringend ist es?
choose-lead = Wer hat die Federführung?
choose-with = Wer wirkt mit? (Enter: dazu oder weg, Esc: fertig)
choose-wish = Was möchte die Person?
choose-reached = Was wurde erreicht?
choose-need = Zu welchem Bedarf?
choose-domain = In welchem Lebensbereich?
choose-severity = Wie schwer wiegt der Bedarf?
choose-seen_by = Wer sieht diesen Bedarf?
choose-why_not = Warum steht das nicht im Plan?
choose-remarks = Plan prüfen: Enter öffnet, was hilft
choose-proposal = Wie vorgeschlagen
choose-new_need = Ein neuer Bedarf …
choose-nothing_found = Nichts passt zur Suche.

part-title = Maßnahme
part-task = Aufgabe der Person
part-day = Angehen bis
part-wish = Wunsch der Person
part-goal = Ziel
part-goal_day = Ziel erreicht bis
plan-part-now = { $part }: { $now }

adds-measure = Maßnahme
adds-goal = Ziel in Worten der Person
adds-need = Bedarf, den keine Regel sieht
adds-strength = Stärke oder Ressource

seen_by-client = von der Person genannt
seen_by-counselor = von der Beratung gesehen

wish-wants = möchte das
wish-refuses = möchte das nicht
wish-unsure = ist unsicher
wish-none = noch nicht gefragt

reached-fully = erreicht
reached-partly = teilweise erreicht
reached-not = nicht erreicht

prompt-title = Wie lautet die Maßnahme?
prompt-task = Was tut die Person selbst?
prompt-day = Bis wann wird es angegangen?
prompt-goal = Wie lautet das Ziel?
prompt-goal_day = Bis wann soll das Ziel erreicht sein?
prompt-need = Was wird gebraucht?
prompt-measure = Was wird getan?
prompt-strength = Worauf kann die Person bauen?
prompt-outcome = Was ist daraus geworden? (darf leer bleiben)
prompt-hint-day = Zum Beispiel 24.12. oder +14 (in 14 Tagen). Leer: wie vorgeschlagen
prompt-hint-task = Steht so auf dem Blatt der Person, am besten in ihrer Sprache. Leer: wie vorgeschlagen
prompt-hint-goal = Mit der Person umformulieren: in ihren Worten, messbar, mit Tag. Strg+U leert die Zeile
prompt-hint-proposal = Enter übernimmt. Leer (Strg+U): wie vorgeschlagen

plan-over = Erledigt oder verworfen
plan-need = Bedarf
plan-goal = Ziel (Vorschlag)
plan-goal_agreed = Ziel
plan-strengths = Stärken
plan-day_now = Jetzt: { $day }
plan-own_words = Die Person sagt: „{ $words }“
plan-remarks = { $others ->
    [0] Hinweis ({ $key }): { $remark }
   *[other] Hinweis ({ $key }): { $remark } (+ { $others })
}

remark-no_goal = Kein Ziel zum Bedarf „{ $need }“
remark-no_measure = Keine Maßnahme zum Bedarf „{ $need }“
remark-no_actor = Ohne Federführung: { $measure }
remark-no_day = Ohne Tag: { $measure }
remark-too_late = Nach dem letzten sicheren Tag ({ $day }): { $measure }
remark-work_waits = „{ $measure }“ wartet auf „{ $before }“: beides besser nebeneinander
remark-only_language = Sprache ohne Arbeit oder Bildung: beides besser nebeneinander
remark-many_goals = { $count } Ziele zugleich; höchstens drei bis zur Überprüfung

smart-dated = Bis { $day }: { $goal }. Nächster Schritt: { $step }. Unterstützung: { $actor }.
smart-step = { $goal }. Nächster Schritt: { $step }. Unterstützung: { $actor }.
smart-goal = { $goal }.

why-own = Diese Maßnahme hat die Beratung hinzugefügt; keine Regel steht dahinter.
why-trace = So wurde entschieden
explained-title = Warum, warum nicht

note-plan_changed = Geändert
note-plan_goal = Ziel vereinbart
note-plan_need = Bedarf hinzugefügt
note-plan_measure = Maßnahme hinzugefügt
note-plan_strength = Stärke notiert
note-plan_moved = Verschoben
note-plan_no_further = Weiter geht es hier nicht; die Dringlichkeit lässt sich ändern.
note-plan_complete = Nichts fehlt: jeder schwere Bedarf hat Ziel, Maßnahme, Person und Tag.
note-plan_day_unclear = Diesen Tag gibt es nicht. Bitte zum Beispiel 24.12. oder +14.
note-plan_words_needed = Bitte in Worten sagen, oder Esc.
