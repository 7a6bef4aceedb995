# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section's name
line-place = Питання { $at } з { $of } · { $section }
line-known = Досі: { $value }
line-more = … і ще { $count }: вводьте літери, щоб шукати
line-several = Можна кілька, через кому.
line-roster = Введіть ім’я: додати. Номер: змінити запис. -1: вилучити перший запис. +: запис без імені. >: це все.
line-understood = Зрозуміло: { $value }
line-saved = Збережено.
line-not_stored = Не збережено, як домовлено.
line-error = Будь ласка, перевірте: { $text }
line-warning = Увага: { $text }
line-help =
    Відповіді: текст, дата (ДД.ММ.РРРР), номер варіанта або початок його тексту; кілька – через кому.
    #1 не знаю · #2 волію не відповідати · #3 з’ясуємо пізніше · #4 не стосується
    > далі · < назад · ~ забрати останню відповідь · * і текст: примітка
    ! відкриті питання · !2 до другого з них · = план допомоги дотепер · ? довідка · . припинити
line-open = Відкритих питань: { $count }
line-reason-failed = будь ласка, перевірте
line-reason-withheld = ще з’ясувати
line-reason-not-asked = ще не спитали
line-reason-off-route = відкладено, зараз не враховується
line-fault-empty = Тут нічого немає. > веде далі.
line-fault-date = Це не дата. Наприклад: 29.12.2026, 12.2026 або 2026
line-fault-time = Це не час. Наприклад: 9:30
line-fault-number = Це не число.
line-fault-range = Таке число тут неможливе.
line-fault-choose = Будь ласка, введіть номер варіанта. ? показує довідку.
line-anonymous = Розмова анонімна: цього не записуємо. > веде далі.
line-languages = Мова людини: її номер або початок назви мови чи країни
line-notice-help = Введіть 1, 2 або 3; . припиняє, і нічого не зберігається.
line-pseudonym = Вигадане ім’я або скорочення:
line-passphrase = Пароль:
line-new-passphrase = Новий пароль для цього комп’ютера:
line-passphrase-again = Ще раз:
line-recovery =
    Код відновлення. Запишіть його зараз, будь ласка; більше його ніколи не покажуть:
    { $code }
    Без пароля і без цього коду ніхто більше ніколи не прочитає справи.
# $number: the first characters of the case's number
line-resumed = Справа { $number }: далі з того місця, де зупинилися.
line-milestone = Коротку розмову завершено. Далі – усі інші питання; = показує план допомоги, . припиняє.
line-finished = Усі питання поставлено. Чернетка плану допомоги:
line-stopped = Зупинено. Сказане залишається. Чернетка плану допомоги на цю мить:
# $number: the first characters of the case's number
line-number = Номер справи: { $number }. Продовжити: lotse interview --plain --case { $number }. Документи: lotse export { $number }
