# Settling the plan with lines in doubt, what happens to a settled plan later, and the menu on one key.

command-menu_letter = Mehr
    .help = alles, was hier geht, mit seinen Tasten
command-mark = Vermerken
    .help = dass ein Stand später unterschrieben oder ausgehändigt wurde

menu-here = Was hier geht

choose-undecided = Vereinbart, und keine Regel schlägt es mehr vor
undecided-first = Erst darüber entscheiden
undecided-anyway = Trotzdem vereinbaren; sie bleiben unter „Änderungen“ offen
choose-mark = Was ist mit diesem Stand geschehen?
mark-signed = unterschrieben
mark-handed_over = ausgehändigt

note-revision_marked = Vermerkt. Der Stand selbst bleibt, wie er war.
note-mark_nothing_left = Unterschrieben und ausgehändigt ist schon vermerkt.

happened-signed = Plan unterschrieben
happened-handed_over = Plan ausgehändigt
revision-carried = Offen: Keine Regel schlug es mehr vor; aus dem Stand davor übernommen.

remark-barred = Schutz der Person: „{ $measure }“ nennt { $actor }. Vorher rechtlich beraten lassen.

settle-still_proposed = { $count ->
    [one] Eine Maßnahme ist noch Vorschlag und wird so festgehalten.
   *[other] { $count } Maßnahmen sind noch Vorschlag und werden so festgehalten.
}

changes-how-new = a: kommt in den Plan · b: bleibt draußen, mit Grund
changes-how-changed = a: wie jetzt vorgeschlagen · b: wie vereinbart
changes-how-stale = a oder b: gilt weiter wie vereinbart
changes-how-dropped = a: fällt weg, mit Grund · b: bleibt im Plan
