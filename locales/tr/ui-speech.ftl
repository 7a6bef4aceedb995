# Reading aloud what the client looks at.

command-read_aloud = Sesli oku
    .help = danışanın gördüğünü okur; her tuş durdurur (espeak-ng)
note-nothing_aloud = Burada sesli okunacak bir şey yok.
note-no_speech = Sesli okuyan espeak-ng programı yok. espeak-ng paketini kurdurun.
note-no_voice = { $name } için ses yok. Lütfen kendiniz okuyun veya tercüman için birini arayın.
