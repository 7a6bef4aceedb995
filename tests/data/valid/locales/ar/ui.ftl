locale-name = العربية
locale-name-de = Arabisch
locale-review = machine
start-title = الحالات
start-count = { $count } حالات
