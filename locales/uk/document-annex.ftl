# The plan for the file on paper: its core, and the annexes behind the signatures.

document-annex = Додаток { $number }: { $title }
document-annex-measures = Усі заходи з поясненнями
document-annex-situation = Ситуація та всі цілі
document-annex-people = Учасники, документи, пропозиції
document-annex-time = Строки установ і шлях до громадянства
document-annex-answers = Відповіді та відкриті питання
document-annex-basis = Стан законодавства і джерела

document-plan-next = Наступні заходи
document-plan-path = Від в’їзду до громадянства
document-plan-counting = Як пораховано строки з листів
document-plan-said = Відповіді

document-detail-what = Що
document-detail-who = Хто і коли
document-detail-why = Чому

document-goals-later = { $count ->
    [one] Ще { $count } ціль стоїть у додатку.
    [few] Ще { $count } цілі стоять у додатку.
   *[other] Ще { $count } цілей стоять у додатку.
 } До перегляду плану їх щонайбільше три одночасно.
document-more-annex = { $count ->
    [one] Ще { $count } рядок стоїть у додатку.
    [few] Ще { $count } рядки стоять у додатку.
   *[other] Ще { $count } рядків стоять у додатку.
 }
document-numbers = № { $numbers }
document-critical = Найменше часу: № { $chain }{ $links ->
    [one] {""}
   *[other] , у такому порядку
 }; запас – { $days ->
    [0] жодного дня
    [one] { $days } день
    [few] { $days } дні
   *[other] { $days } днів
 }, якщо все триває стільки, як зазвичай
document-consent-nobody = ні для кого: питати перед кожним контактом
document-consent-some = { $actors }; перед контактом з іншими установами спершу запитати
document-law-certainty = { $text } ({ $certainty })
document-path-no_promise = Це огляд для довідки, а не обіцянка.

document-column-urgent = якщо стає запізно
document-column-lacking = ще бракує
document-column-unclear = невідомо
document-column-earliest = найраніше

# Stands in data for other programs where somebody wrote freely.
document-own_words = власні слова, не передаються
