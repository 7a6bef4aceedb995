locale-name = Deutsch
locale-name-de = Deutsch
locale-review = reviewed
start-title = Fälle
start-count = { $count } Fälle
