# The choice of a language: for the talk, for the papers, for the screens.

command-languages = Sprachen
    .help = wählt die Sprache des Gesprächs, der Papiere oder des Bildschirms; alle Antworten bleiben
context-languages = Sprachen
languages-title = Sprachen
languages-of-talk = Gespräch: { $name }
languages-of-papers = Papiere für die Person: { $name }
languages-of-screens = Bildschirm: { $name }
languages-none = Keine Sprache und kein Land heißt so. Rücktaste löscht.
# $name: the language that was typed; the client can choose it, the screens cannot
languages-client_only = { $name } gibt es für das Gespräch und die Papiere, für den Bildschirm noch nicht. Rücktaste löscht.
