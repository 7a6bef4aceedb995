locale-name = العربية
locale-name-de = Arabisch
locale-review = machine
start-titel = الحالات
start-count = { $count } حالات
