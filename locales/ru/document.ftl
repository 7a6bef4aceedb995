
## The person's own page: plain words, nothing on status or protection
document-client-title = Ваши следующие шаги
document-client-today = Составлено: { $day }
document-client-none = Сейчас от Вас ничего не требуется. Мы с Вами свяжемся.
document-client-step = Шаг { $number }
document-client-for = Для кого
document-client-when = Когда
document-client-on = { $day }
document-client-by = до { $day }
document-client-where = Где
document-client-here = у нас, в консультации
document-client-bring = Пожалуйста, возьмите с собой
document-client-review = Мы встретимся { $day } и вместе посмотрим, что уже получилось.
document-client-note = Есть вопросы? Приходите к нам или позвоните. Этот лист – предложение. Решаете Вы.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
