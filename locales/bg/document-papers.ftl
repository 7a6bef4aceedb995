## The person's own page
document-client-phrases = Изречения на немски, които да покажете на гишето
document-phrase-receipt = Искам да предам това. Моля, дайте ми потвърждение за получаване с дата.
document-phrase-missing = Моля, напишете ми какво още липсва и докога.
document-phrase-language = Моят език: { $language }. Бихте ли говорили бавно или може ли да повикате някого да превежда?

## Papers: there, missing, who gets them
document-checklist-title = Моите документи
document-checklist-how = Отбележете какво вече имате. Каквото липсва, ще го набавим заедно.
document-checklist-none = За следващите Ви стъпки не са нужни документи.
document-checklist-note = Никога не давайте оригиналите: покажете оригинала и оставете копие.
document-column-paper = Документ
document-column-there = има го
document-column-missing = липсва
document-column-gets_it = Кой ще го набави?
document-column-by = докога
