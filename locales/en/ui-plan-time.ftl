# What the plan knows about a measure besides who does what.

plan-mark-critical = * critical chain
plan-mark-unreachable = ! can no longer be reached

fact-arrow = →
fact-urgent = What is left
fact-chain = One after another
fact-plan_b = Plan B
fact-plan_b-receipt = If there is no proof of receipt on { $days }: { $measure }
fact-plan_b-decision = If there is no decision on { $days }: { $measure }
fact-counted = Counted like this
fact-ideal = best by { $day }
fact-from_partial = The date is known only in part; it is counted from the earliest day.
fact-undated = No day while open
fact-critical = Critical chain
fact-critical-chain = { $chain } · { $slack }
fact-slack = Time to spare
fact-slack-days = { $count ->
    [0] not a day to spare
    [one] one day to spare
   *[other] { $count } days to spare
}
fact-slack-missing = { $count ->
    [one] one day short
   *[other] { $count } days short
}
fact-latest_start = { $slack }, begin on { $day } at the latest
fact-starts_on-receipt = as soon as the proof of receipt is there: { $measures }
fact-starts_on-decision = as soon as it is decided: { $measures }
fact-owed = The office owes
fact-owed-line = { $what } by { $day }
fact-owed-then = If nothing comes: { $then }
