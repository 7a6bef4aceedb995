locale-name = العربية
locale-name-de = Arabisch
locale-review = perhaps
start-title = الحالات
start-count = { $count } حالات
