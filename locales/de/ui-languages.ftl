# The choice of a language: for the talk, for the papers, for the screens.

command-languages = Sprachen
    .help = wählt die Sprache des Gesprächs, der Papiere oder des Bildschirms; alle Antworten bleiben
context-languages = Sprachen
languages-title = Sprachen
languages-of-talk = Gespräch: { $name }
languages-of-papers = Papiere für die Person: { $name }
languages-of-screens = Bildschirm: { $name }
languages-none = Keine Sprache und kein Land heißt so. Rücktaste löscht.
