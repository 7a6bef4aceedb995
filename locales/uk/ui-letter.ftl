# A letter on the table: four questions, and what comes of it.

command-letter = Лист
context-letter = Лист

letter-ask-kind = Що це за лист?
letter-ask-date = Яка на ньому дата? Жовтий конверт: дата на конверті
letter-ask-day = Який день указано в листі?
letter-ask-way = Як надійшов цей лист?
letter-ask-instruction = Чи написано в ньому, як можна оскаржити рішення (Rechtsbehelfsbelehrung)?
letter-type_date = Виберіть літеру або введіть дату й натисніть Enter
letter-typed = Дата: { $date }
letter-today = сьогодні
letter-instruction-yes = так
letter-instruction-no = ні, або написано неправильно
letter-instruction-unknown = не відомо
letter-result = Результат
letter-no_result = За цією датою строку не обчислити.
letter-passed = Цей строк минув. Сьогодні на консультацію: поновлення строку (Wiedereinsetzung) можливе лише короткий час.
letter-at_once = Сьогодні на юридичну консультацію, навіть якщо строк довший.
letter-due = { $day }
letter-safe_by = надійно до { $day }
letter-label-due = Строк
letter-label-appointment = Зустріч
letter-label-remedy = Що
letter-label-measure = Що зробити
letter-label-to = куди
letter-label-why = Чому
letter-label-reading = Розрахунок
letter-label-calendar = Календар
letter-calendar = { $day }: зустріч у консультації
letter-later = Пізніше прочитання до { $later }: { $moved }.
letter-take_into_case = Enter: додати до відкритої справи
letter-take_into_new = Enter: почати нову справу. Без справи нічого не зберігається.

reading-fixed = { $due }: день указано в листі; він не переноситься.
reading-posted = { $due }: лист від { $from }, вважається оголошеним { $notified }.
reading-envelope = { $due }: відлік від дня на конверті, { $from }.
reading-received = { $due }: відлік від { $from }, найранішого дня.
reading-without_instruction = { $due }: якщо роз’яснення про оскарження немає або воно неправильне. На це не покладатися.

note-letter_taken = Лист додано до справи.
note-letter_no_place = У цьому бланку немає місця для листів.
note-no_letters = Видів листів не вказано.
note-no_date = Це не дата. Наприклад, 21.11.2026.
command-letter_here = Лист
