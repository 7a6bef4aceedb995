# How this terminal shows things: samples of every language, and the colours.

command-display = Перевірити екран
command-display_here = Екран
command-turn = Вибрати
context-display = Вигляд екрана

# Stands on the first screen; $key is a key.
display-offer = Назва тут читається неправильно чи бракує літер? { $key } покаже зразки.
display-title = Вигляд на цьому екрані
display-hint = Запитайте людину: який рядок правильно читається її письмом, A чи B? Зніміть позначку з мов, які тут показують лише квадратики чи знаки питання. Це запам’ятається для цього екрана.
# A sample of right-to-left letters with a number and a German word; $name is a language's own name.
display-sample = { $name } 29.12. (Berlin)
display-theme-default = Кольори: як на екрані
display-theme-high-contrast = Кольори: біле на чорному
display-theme-light = Кольори: чорне на білому
display-theme-mono = Без кольорів
display-borders = Малювати лінії та рамки

# $language is the client's language by its German name, $key the key that shows the plan, $read the one that reads aloud.
display-unreadable = Цьому екрану бракує письма: { $language }. Тут далі вашою мовою. Для людини: папір ({ $key }, потім x), QR-код або читання вголос ({ $read }).
