# The choice of a language: for the talk, for the papers, for the screens.

command-languages = Мови
    .help = вибирає мову розмови, паперів або екрана; усі відповіді залишаються
context-languages = Мови
languages-title = Мови
languages-of-talk = Розмова: { $name }
languages-of-papers = Папери для людини: { $name }
languages-of-screens = Екран: { $name }
languages-none = Немає такої мови чи країни. Backspace стирає.
# $name: the language that was typed; the client can choose it, the screens cannot
languages-client_only = { $name }: є для розмови й паперів, для екрана ще немає. Backspace стирає.
