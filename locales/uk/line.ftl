# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section's name
line-place = Питання { $at } з { $of } · { $section }
line-known = Досі: { $value }
line-more = … і ще { $count }: вводьте літери, щоб шукати
line-roster = + додає запис, -1 вилучає перший, > означає: це все
line-saved = Збережено.
line-not_stored = Не збережено, як домовлено.
line-error = Будь ласка, перевірте: { $text }
line-warning = Увага: { $text }
line-help =
    Відповіді: текст, дата (ДД.ММ.РРРР) або номер варіанта; кілька – через кому.
    #1 не знаю · #2 волію не відповідати · #3 з’ясуємо пізніше · #4 не стосується
    > далі · < назад · ~ забрати останню відповідь · ! відкриті питання · ? довідка · . припинити
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
line-pseudonym = Вигадане ім’я або скорочення:
line-passphrase = Пароль:
line-new-passphrase = Новий пароль для цього комп’ютера:
line-passphrase-again = Ще раз:
line-recovery =
    Код відновлення. Запишіть його зараз, будь ласка; більше його ніколи не покажуть:
    { $code }
    Без пароля і без цього коду ніхто більше ніколи не прочитає справи.
line-finished = Усі питання поставлено. Чернетка плану допомоги:
line-stopped = Зупинено. Сказане залишається. Чернетка плану допомоги на цю мить:
