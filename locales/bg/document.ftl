## The person's own page: plain words, nothing on status or protection
document-client-title = Вашите следващи стъпки
document-client-today = Актуално към { $day }
document-client-none = В момента не е нужно да правите нищо. Ние ще се свържем с Вас.
document-client-step = Стъпка { $number }
document-client-for = За
document-client-when = Кога
document-client-on = на { $day }
document-client-by = до { $day }
document-client-where = Къде
document-client-here = при нас, в консултацията
document-client-bring = Моля, донесете
document-client-review = На { $day } ще видим заедно какво вече се е получило.
document-client-note = Имате въпроси? Елате при нас или се обадете. Този лист е предложение. Решавате Вие.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
