# Settling the plan with lines in doubt, what happens to a settled plan later, and the menu on one key.

command-menu_letter = Більше
    .help = усе, що тут можна зробити, з клавішами
command-mark = Позначити
    .help = що узгоджений план пізніше підписано або видано

menu-here = Що тут можна зробити

choose-undecided = Узгоджено, і жодне правило більше цього не пропонує
undecided-first = Спершу вирішити про це
undecided-anyway = Усе одно узгодити; вони лишаються відкритими у «Змінах»
choose-mark = Що сталося з цією версією?
mark-signed = підписано
mark-handed_over = видано

note-revision_marked = Позначено. Сама версія лишається такою, як була.
note-mark_nothing_left = Підписання й видачу вже позначено.

happened-signed = План підписано
happened-handed_over = План видано
revision-carried = Відкрито: жодне правило більше цього не пропонувало; перенесено з попередньої версії.

remark-barred = Захист людини: «{ $measure }» називає { $actor }. Спершу юридична консультація.

settle-still_proposed = { $count ->
    [one] { $count } захід ще є пропозицією і так і зберігається.
    [few] { $count } заходи ще є пропозиціями і так і зберігаються.
   *[other] { $count } заходів ще є пропозиціями і так і зберігаються.
}

changes-how-new = a: до плану · b: не брати, з причиною
changes-how-changed = a: як запропоновано тепер · b: як узгоджено
changes-how-stale = a або b: діє далі, як узгоджено
changes-how-dropped = a: вилучити, з причиною · b: залишити в плані
