# Documents on their way to a file, and the next appointment for the person's telephone.

command-appointment = Зустріч як QR-код
context-appointment = Зустріч як QR-код

export-title = Що вивести?
export-recipient = Кому передається аркуш передачі?
export-letter = Який лист?
export-calendar = Календар
export-format = У якому форматі?
export-instead = Без паперу додому: що натомість?
# Nobody may get a handover sheet.
export-nobody_allowed = Людина ще нікому не дозволила передавати дані. Запитайте її, запишіть відповідь у питанні про передачу даних, тоді продовжте тут. Esc: назад
export-no_letter = Для цього плану зараз немає відповідного готового листа. Esc: назад
export-data = План допомоги як дані (JSON)
export-fhir = План допомоги як дані FHIR, без імені людини
export-calendar-counselor = Для мене: строки і зустрічі, без змісту
export-calendar-client = Для людини: зустрічі, без змісту
export-calendar-named = Для мене, з назвами: лише якщо календаря більше ніхто не бачить
export-format-odt = ODT: для редагування (LibreOffice, Word)
export-format-pdf = PDF: для друку та архіву
export-format-docx = DOCX: для редагування у Word
export-format-html = HTML: для браузера
export-format-md = Markdown: простий текст
export-instead-office = Залишити в офісі: записати файл, його назва про це скаже
export-instead-screen = Показати на екрані
export-instead-appointment = Показати наступну зустріч як QR-код
# Part of a file's name: letters from a to z and hyphens only.
export-file_stays = stays-in-office

note-writing = Записується …

# On the person's side of the screen.
client_view-appointment = Зустріч { $day }: зчитайте камерою телефона
client_view-no_appointment = Зустрічі ще немає
appointment-too_small = Вікно замале для QR-коду: потрібно { $columns } стовпців і { $rows } рядків.

# On her paper, beside the code.
document-client-code = Зустріч { $day }: додайте до календаря камерою телефона
