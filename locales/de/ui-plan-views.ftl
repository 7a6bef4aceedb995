# What is looked at beside the plan: changes, the path, settled plans, the time before.

command-settle = Plan vereinbaren
    .help = hält den Plan fest, wie er jetzt ist; fragt, ob er unterschrieben und ausgehändigt wird
command-changes = Änderungen
    .help = was seit dem letzten vereinbarten Stand anders ist
command-keep = Beibehalten
    .help = lässt es bei dem, was vereinbart war
command-compare = Vergleichen
    .help = wählt einen Stand aus und vergleicht ihn mit einem zweiten
command-path = Weg zur Einbürgerung
    .help = von der Einreise bis zur Einbürgerung: was als Nächstes erreichbar ist
command-timeline = Zeitachse
    .help = was bisher geschah
command-revisions = Vereinbarte Stände
    .help = alle vereinbarten Stände des Plans

context-changes = Änderungen
context-path = Weg zur Einbürgerung
context-timeline = Zeitachse
context-revisions = Vereinbarte Stände
context-revision = Vereinbarter Stand

choose-settle = Plan vereinbaren
settled-both = unterschrieben und ausgehändigt
settled-signed = unterschrieben
settled-handed_over = ausgehändigt, ohne Unterschrift
settled-agreed = nur mündlich vereinbart

note-plan_settled = Der Plan ist vereinbart und festgehalten.
note-change_decided = Entschieden.
note-path_nothing_asked = Hier ist keine Frage offen.
note-revisions_too_few = Zum Vergleichen braucht es zwei Stände.
note-revision_chosen = Ausgewählt. Jetzt den zweiten Stand wählen.

confirm-change-agreed = Vereinbart, und keine Regel schlägt es dann mehr vor:

plan-changes = { $key }: { $count ->
        [one] eine vereinbarte Maßnahme ist
       *[other] { $count } vereinbarte Maßnahmen sind
    } neu zu entscheiden.

views-none = nichts

standing-new = Neu: Die Regeln schlagen es jetzt vor, vereinbart war es nicht.
standing-unchanged = Wie vereinbart.
standing-changed = Jetzt anders vorgeschlagen als vereinbart.
standing-stale = Zu prüfen: Eine Antwort dahinter ist jetzt anders.
standing-dropped = Keine Regel schlägt es mehr vor. Vereinbart bleibt es, bis jemand entscheidet.

changes-heading-none = Noch kein Stand vereinbart
changes-never_settled = Im Hilfeplan hält die Taste s fest, was vereinbart ist.
changes-heading = Seit dem { $day }: { $new } neu, { $changed } geändert, { $stale } zu prüfen, { $dropped } entfallen
changes-hint = + neu  ~ geändert  ? zu prüfen  - entfallen  = unverändert  x erledigt
changes-rules = Die Regeln sind andere als damals. + neu  ~ geändert  ? zu prüfen  - entfallen  = unverändert
changes-decision = Entscheidung
changes-answer = Antwort
changes-part = vereinbart: { $agreed } · jetzt vorgeschlagen: { $proposed } · im Plan: { $plan }
changes-ground = { $question } damals: { $then } · jetzt: { $now }
changes-kept = Beibehalten: steht weiter im Plan.
changes-dropped_decided = Keine Regel schlägt es mehr vor. Darüber ist entschieden.
plan-settled_on = vereinbart am { $day }
changes-law_decides = Frist, Behörde, Unterlagen und Sicherheit folgen dem Recht und lassen sich nicht beibehalten.

path-heading = Jetzt: { $here } · Als Nächstes: { $next }
path-here-unknown = nicht bekannt
path-next-unknown = zurzeit nichts erkennbar
path-hint = Eine Übersicht zum Nachsehen, keine Zusage. * jetzt  + erreichbar  ? offen  ~ fehlt etwas
path-state-here = Hier steht die Person jetzt.
path-state-reachable = Erreichbar: Alles, was sich hier prüfen lässt, ist erfüllt.
path-state-open = Vielleicht erreichbar: Nichts fehlt, aber Antworten stehen aus.
path-state-ahead = Noch nicht: Etwas fehlt.
path-state-undecided = Unklar, ob dieser Weg offensteht.
path-state-closed = Kein Weg für diese Person.
path-met = erfüllt: { $condition }
path-missing = fehlt: { $condition }
path-unknown = nicht bekannt: { $condition }
path-from = (ab { $day })
path-asks = Frage: { $question }
path-refer = Zuerst rechtlich beraten lassen, vor jedem Kontakt zu einer Behörde.
path-earliest = frühestens
path-level = Stufe
path-level-tolerated = geduldet
path-level-temporary = befristet
path-level-settled = unbefristet
path-level-citizen = deutsche Staatsangehörigkeit

timeline-heading = Was bisher geschah
timeline-hint = Die Tage aus den Antworten und die Schritte dieses Falls.
timeline-when = wann
timeline-said = aus den Antworten
timeline-noted = in diesem Fall festgehalten
happened-began = Gespräch begonnen
happened-consented = Einwilligung festgehalten
happened-decided = { $measure } – { $decision }
happened-settled = Plan vereinbart

revisions-heading = { $count ->
        [0] Noch kein Stand vereinbart
        [one] Ein vereinbarter Stand
       *[other] { $count } vereinbarte Stände
    }
revisions-hint = Enter öffnet einen Stand, c wählt zwei zum Vergleichen. Ein Stand ändert sich nie.
revisions-name = Stand { $number }: { $count ->
        [one] eine Maßnahme
       *[other] { $count } Maßnahmen
    }, { $how }
revisions-counts = { $agreed } angenommen, { $done } erledigt, { $rejected } verworfen
revisions-language = Sprache
revisions-versions = Formular { $form } · Regeln { $rules } · Prüfsumme { $sum }
revision-heading = Stand { $number } vom { $day }, nur zum Lesen
revision-hint = Was vereinbart wurde, bleibt, wie es war.
compared-heading = Stand { $one } vom { $before } und Stand { $other } vom { $after }
compared-new = Kam dazu.
compared-unchanged = Gleich geblieben.
compared-changed = Anders vereinbart.
compared-stale = Zu prüfen.
compared-dropped = Steht im späteren Stand nicht mehr.
compared-part = { $was } → { $is }
