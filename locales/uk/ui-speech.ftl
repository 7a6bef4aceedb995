# Reading aloud what the client looks at.

command-read_aloud = Прочитати вголос
    .help = читає те, що бачить людина; будь-яка клавіша зупиняє (espeak-ng)
note-nothing_aloud = Тут немає чого читати вголос.
note-no_speech = Немає програми espeak-ng, яка читає вголос. Попросіть установити пакет espeak-ng.
note-no_voice = Для мови { $name } немає голосу. Прочитайте самі або зателефонуйте перекладачу.
