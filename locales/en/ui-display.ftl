# How this terminal shows things: samples of every language, and the colours.

command-display = Check the display
command-display_here = Display
command-turn = Choose
context-display = Display

# Stands on the first screen; $key is a key.
display-offer = Does a name read wrong here, or are letters missing? { $key } shows samples.
display-title = Display on this screen
display-hint = Ask the person: which line reads right in their script, A or B? Unmark languages that show only boxes or question marks here. It is remembered for this screen.
# A sample of right-to-left letters with a number and a German word; $name is a language’s own name.
display-sample = { $name } 29.12. (Berlin)
display-theme-default = Colours: as the screen has them
display-theme-high-contrast = Colours: white on black
display-theme-light = Colours: black on white
display-theme-mono = No colours
display-borders = Draw lines and boxes

# $language is the client’s language by its German name, $key the key that shows the plan, $read the one that reads aloud.
display-unreadable = This screen lacks the script: { $language }. Here it goes on in your language. For the person: paper ({ $key }, then x), QR code or reading aloud ({ $read }).
