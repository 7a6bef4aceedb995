# How this terminal shows things: samples of every language, and the colours.

command-display = Anzeige prüfen
command-display_here = Anzeige
command-turn = Wählen
context-display = Anzeige

# Stands on the first screen; $key is a key.
display-offer = Liest sich hier ein Name falsch, oder fehlen Zeichen? { $key } zeigt Proben.
display-title = Anzeige auf diesem Bildschirm
display-hint = Fragen Sie die Person: Welche Zeile liest sich in ihrer Schrift richtig, A oder B? Sprachen, die hier nur Kästchen oder Fragezeichen zeigen, abwählen. Die Wahl wird für diesen Bildschirm gemerkt.
# A sample of right-to-left letters with a number and a German word; $name is a language's own name.
display-sample = { $name } 29.12. (Berlin)
display-theme-default = Farben: wie der Bildschirm
display-theme-high-contrast = Farben: weiß auf schwarz
display-theme-light = Farben: schwarz auf weiß
display-theme-mono = Keine Farben
display-borders = Linien und Rahmen zeichnen

# $language is the client's language by its German name, $key the key that shows the plan, $read the one that reads aloud.
display-unreadable = Diesem Bildschirm fehlt die Schrift: { $language }. Hier weiter auf Deutsch. Für die Person: Papier ({ $key }, dann x), QR-Code oder Vorlesen ({ $read }).
