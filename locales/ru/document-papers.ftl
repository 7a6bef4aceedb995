
## The person's own page
document-client-phrases = Фразы на немецком, чтобы показать в окошке
document-phrase-receipt = Я хочу это сдать. Пожалуйста, дайте мне подтверждение о получении с датой.
document-phrase-missing = Пожалуйста, напишите мне, чего ещё не хватает и до какого дня.
document-phrase-language = Мой язык: { $language }. Пожалуйста, говорите медленно или позовите кого-нибудь, кто переведёт.

## Papers: there, missing, who gets them
document-checklist-title = Мои документы
document-checklist-how = Отметьте то, что у Вас уже есть. Чего не хватает, достанем вместе.
document-checklist-none = Для Ваших следующих шагов документы не нужны.
document-checklist-note = Никогда не отдавайте оригиналы: оригинал покажите, а отдайте копию.
document-column-paper = Документ
document-column-there = есть
document-column-missing = нет
document-column-gets_it = Кто достанет?
document-column-by = до какого дня
