# A letter on the table: four questions, and what comes of it.

command-letter = Лист
context-letter = Лист

letter_desk-ask-kind = Що це за лист?
letter_desk-ask-date = Яка на ньому дата? Жовтий конверт: дата на конверті
letter_desk-ask-day = Який день указано в листі?
letter_desk-ask-way = Як надійшов цей лист?
letter_desk-ask-instruction = Чи написано в ньому, як можна оскаржити рішення (Rechtsbehelfsbelehrung)?
letter_desk-type_date = Виберіть літеру або введіть дату й натисніть Enter
letter_desk-typed = Дата: { $date }
letter_desk-today = сьогодні
letter_desk-instruction-yes = так
letter_desk-instruction-no = ні, або написано неправильно
letter_desk-instruction-unknown = не відомо
letter_desk-result = Результат
letter_desk-no_result = За цією датою строку не обчислити.
letter_desk-passed = Цей строк минув. Сьогодні на консультацію: поновлення строку (Wiedereinsetzung) можливе лише короткий час.
letter_desk-at_once = Сьогодні на юридичну консультацію, навіть якщо строк довший.
letter_desk-due = { $day }
letter_desk-safe_by = надійно до { $day }
letter_desk-label-due = Строк
letter_desk-label-appointment = Зустріч
letter_desk-label-remedy = Що
letter_desk-label-measure = Що зробити
letter_desk-label-to = куди
letter_desk-label-why = Чому
letter_desk-label-reading = Розрахунок
letter_desk-label-calendar = Календар
letter_desk-calendar = { $day }: зустріч у консультації
letter_desk-later = Пізніше прочитання до { $later }: { $moved }.
letter_desk-take_into_case = Enter: додати до відкритої справи
letter_desk-take_into_new = Enter: почати нову справу. Без справи нічого не зберігається.

reading-fixed = { $due }: день указано в листі; він не переноситься.
reading-posted = { $due }: лист від { $from }, вважається оголошеним { $notified }.
reading-envelope = { $due }: відлік від дня на конверті, { $from }.
reading-received = { $due }: відлік від { $from }, найранішого дня.
reading-without_instruction = { $due }: якщо роз’яснення про оскарження немає або воно неправильне. На це не покладатися.

note-letter_taken = Лист додано до справи.
note-letter_no_place = У цьому бланку немає місця для листів.
note-no_letters = Видів листів не вказано.
note-no_date = Це не дата. Наприклад, 21.11.2026.
note-date_ahead = Ця дата ще попереду, а дата листа вже минула. Прочитайте її ще раз.
command-letter_here = Лист
