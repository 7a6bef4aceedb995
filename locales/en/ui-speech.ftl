# Reading aloud what the client looks at.

command-read_aloud = Read aloud
    .help = reads what the person sees; any key stops (espeak-ng)
note-nothing_aloud = There is nothing to read aloud here.
note-no_speech = The program espeak-ng, which reads aloud, is not there. Have the package espeak-ng installed.
note-no_voice = There is no voice for { $name }. Please read it out yourself, or call an interpreter.
