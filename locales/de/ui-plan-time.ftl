# What the plan knows about a measure besides who does what.

plan-mark-critical = * kritische Kette
plan-mark-unreachable = ! nicht mehr erreichbar

fact-arrow = →
fact-urgent = Es bleibt
fact-chain = Der Reihe nach
fact-plan_b = Plan B
fact-plan_b-receipt = Fehlt am { $days } der Eingangsnachweis: { $measure }
fact-plan_b-decision = Fehlt am { $days } die Entscheidung: { $measure }
fact-counted = So gezählt
fact-ideal = am besten bis { $day }
fact-from_partial = Das Datum ist nur zum Teil bekannt; gezählt ist ab dem frühesten Tag.
fact-undated = Tag fehlt, weil offen
fact-critical = Kritische Kette
fact-critical-chain = { $chain } · { $slack }
fact-slack = Spielraum
fact-slack-days = { $count ->
    [0] kein Tag Luft
    [one] ein Tag Luft
   *[other] { $count } Tage Luft
}
fact-slack-missing = { $count ->
    [one] ein Tag fehlt
   *[other] { $count } Tage fehlen
}
fact-latest_start = { $slack }, spätestens beginnen am { $day }
fact-starts_on-receipt = sobald der Eingangsnachweis da ist: { $measures }
fact-starts_on-decision = sobald entschieden ist: { $measures }
fact-owed = Amt schuldet
fact-owed-line = { $what } bis { $day }
fact-owed-then = Kommt nichts: { $then }
