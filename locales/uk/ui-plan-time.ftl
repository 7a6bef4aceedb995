# What the plan knows about a measure besides who does what.

plan-mark-critical = * критичний ланцюжок
plan-mark-unreachable = ! уже не досягти

fact-arrow = →
fact-urgent = Залишається
fact-chain = Одне за одним
fact-plan_b = План Б
fact-plan_b-receipt = Якщо { $days } немає підтвердження отримання: { $measure }
fact-plan_b-decision = Якщо { $days } немає рішення: { $measure }
fact-counted = Як полічено
fact-ideal = найкраще до { $day }
fact-from_partial = Дата відома лише частково; лічено від найранішого дня.
fact-undated = Дня немає, бо відкрито
fact-critical = Критичний ланцюжок
fact-critical-chain = { $chain } · { $slack }
fact-slack = Запас часу
fact-slack-days = { $count ->
    [0] запасу немає
    [one] запас { $count } день
    [few] запас { $count } дні
    [many] запас { $count } днів
   *[other] запас { $count } дня
}
fact-slack-missing = { $count ->
    [one] бракує { $count } дня
   *[other] бракує { $count } днів
}
fact-latest_start = { $slack }, почати щонайпізніше { $day }
fact-starts_on-receipt = щойно є підтвердження отримання: { $measures }
fact-starts_on-decision = щойно ухвалено рішення: { $measures }
fact-owed = Відомство має
fact-owed-line = { $what } до { $day }
fact-owed-then = Якщо нічого не прийшло: { $then }
