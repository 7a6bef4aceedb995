# The choice of a language: for the talk, for the papers, for the screens.

command-languages = Languages
    .help = chooses the language of the talk, the papers or the screen; all answers stay
context-languages = Languages
languages-title = Languages
languages-of-talk = Talk: { $name }
languages-of-papers = Papers for the person: { $name }
languages-of-screens = Screen: { $name }
languages-none = No language and no country is called that. Backspace clears.
# $name: the language that was typed; the client can choose it, the screens cannot
languages-client_only = { $name } is there for the talk and the papers, not yet for the screen. Backspace clears.
