# The plan for the file on paper: its core, and the annexes behind the signatures.

document-annex = Annex { $number }: { $title }
document-annex-measures = All measures with their reasons
document-annex-situation = Situation and all goals
document-annex-people = People involved, papers, offers
document-annex-time = What offices owe, and the way to citizenship
document-annex-answers = Answers and open questions
document-annex-basis = State of the law and sources

document-plan-next = Next measures
document-plan-path = From arrival to citizenship
document-plan-counting = How deadlines from letters were counted
document-plan-said = Answers

document-detail-what = What
document-detail-who = Who and when
document-detail-why = Why

document-goals-later = { $count ->
    [one] One more goal stands in the annex. There are
   *[other] { $count } more goals stand in the annex. There are
 } at most three at a time until the plan is reviewed.
document-more-annex = { $count ->
    [one] One more line stands
   *[other] { $count } more lines stand
 } in the annex.
document-numbers = no. { $numbers }
document-critical = Tightest: no. { $chain }{ $links ->
    [one] {""}
   *[other] , in this order
 }; { $days ->
    [0] no day
    [one] one day
   *[other] { $days } days
 } to spare if everything takes as long as usual
document-consent-nobody = for nobody: ask before every contact
document-consent-some = { $actors }; ask before contacting anyone else
document-law-certainty = { $text } ({ $certainty })
document-path-no_promise = An overview to look things up, not a promise.

document-column-urgent = when it gets too late
document-column-lacking = still missing
document-column-unclear = not known
document-column-earliest = earliest

# Stands in data for other programs where somebody wrote freely.
document-own_words = own words, not passed on
