# Reading aloud what the client looks at.

command-read_aloud = Vorlesen
    .help = liest vor, was die Person sieht; jede Taste hält an (espeak-ng)
note-nothing_aloud = Hier ist nichts zum Vorlesen.
note-no_speech = Das Programm espeak-ng zum Vorlesen ist nicht da. Lassen Sie das Paket espeak-ng installieren.
note-no_voice = Für { $name } gibt es keine Stimme. Bitte lesen Sie vor oder rufen Sie jemanden zum Dolmetschen an.
