# The plan on which people work: changing, adding, moving, checking, asking why not.

command-edit = Change
    .help = words, day, urgency, people, the person’s wish, goal
command-new = New
    .help = add a measure, goal, need or strength
command-remarks = Check the plan
    .help = what is missing or too much, and mend it at once
command-why_not = Why not?
    .help = rules that propose nothing, with their conditions
command-group = Group
    .help = by order, urgency or area of life
command-move_up = Move up
command-move_down = Move down

context-choose = Choice

choose-part = What is changed?
choose-new = What is added?
choose-priority = How urgent is it?
choose-lead = Who leads?
choose-with = Who joins? (Enter: in or out, Esc: done)
choose-wish = What does the person want?
choose-reached = What was reached?
choose-need = For which need?
choose-domain = In which area of life?
choose-severity = How heavy is the need?
choose-seen_by = Who sees this need?
choose-why_not = Why is it not in the plan?
choose-remarks = Check the plan: Enter opens what helps
choose-proposal = As proposed
choose-new_need = A new need …
choose-nothing_found = Nothing fits the search.

part-title = Measure
part-task = The person’s task
part-day = Do it by
part-wish = The person’s wish
part-goal = Goal
part-goal_day = Goal reached by
plan-part-now = { $part }: { $now }

adds-measure = Measure
adds-goal = Goal in the person’s words
adds-need = Need that no rule sees
adds-strength = Strength or resource

seen_by-client = named by the person
seen_by-counselor = seen by the counsellor

wish-wants = wants this
wish-refuses = does not want this
wish-unsure = is not sure
wish-none = not asked yet

reached-fully = reached
reached-partly = partly reached
reached-not = not reached

prompt-title = What is the measure?
prompt-task = What does the person do herself?
prompt-day = By when is it done?
prompt-goal = What is the goal?
prompt-goal_day = By when is the goal to be reached?
prompt-need = What is needed?
prompt-measure = What is done?
prompt-strength = What can the person build on?
prompt-outcome = What came of it? (may stay empty)
prompt-hint-day = Such as 24.12. or +14 (days). Empty: as proposed
prompt-hint-task = Stands on the person’s paper as written, best in her language. Empty: as proposed
prompt-hint-goal = Reword it with the person: in her words, measurable, with a day. Ctrl+U empties the line
prompt-hint-proposal = Enter takes it. Empty (Ctrl+U): as proposed

plan-over = Done or rejected
plan-need = Need
plan-goal = Goal (proposal)
plan-goal_agreed = Goal
plan-strengths = Strengths
plan-day_now = Now: { $day }
plan-own_words = The person says: “{ $words }”
plan-remarks = { $others ->
    [0] Note ({ $key }): { $remark }
   *[other] Note ({ $key }): { $remark } (+ { $others })
}

remark-no_goal = No goal for the need “{ $need }”
remark-no_measure = No measure for the need “{ $need }”
remark-no_actor = Nobody leads: { $measure }
remark-no_day = Without a day: { $measure }
remark-too_late = After the last safe day ({ $day }): { $measure }
remark-work_waits = “{ $measure }” waits for “{ $before }”: better side by side
remark-only_language = Language without work or education: better side by side
remark-many_goals = { $count } goals at once; at most three until the review

smart-dated = By { $day }: { $goal }. Next step: { $step }. Support: { $actor }.
smart-step = { $goal }. Next step: { $step }. Support: { $actor }.
smart-goal = { $goal }.

why-own = The counsellor added this measure; no rule stands behind it.
why-trace = How it was decided
explained-title = Why, why not

note-plan_changed = Changed
note-plan_goal = Goal agreed
note-plan_need = Need added
note-plan_measure = Measure added
note-plan_strength = Strength noted
note-plan_moved = Moved
note-plan_no_further = It goes no further here; the urgency can be changed.
note-plan_complete = Nothing is missing: each heavy need has a goal, a measure, a person and a day.
note-plan_day_unclear = There is no such day: please write 24.12. or +14.
note-plan_words_needed = Please say it in words, or press Esc.
