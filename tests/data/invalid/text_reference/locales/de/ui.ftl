locale-name = Deutsch
locale-name-de = Deutsch
locale-review = reviewed
start-title = { -faelle }
start-count = { $count } Fälle
