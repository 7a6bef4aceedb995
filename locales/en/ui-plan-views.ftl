# What is looked at beside the plan: changes, the path, settled plans, the time before.

command-settle = Settle the plan
    .help = keeps the plan as it is now; asks whether it is signed and handed over
command-changes = Changes
    .help = what is different since the plan was last settled
command-keep = Keep
    .help = leaves it at what was agreed
command-compare = Compare
    .help = chooses one settled plan and compares it with a second
command-path = Path to citizenship
    .help = from arrival to citizenship: what can be reached next
command-timeline = Timeline
    .help = what has happened so far
command-revisions = Settled plans
    .help = all settled versions of the plan

context-changes = Changes
context-path = Path to citizenship
context-timeline = Timeline
context-revisions = Settled plans
context-revision = Settled plan

choose-settle = Settle the plan
settled-both = signed and handed over
settled-signed = signed
settled-handed_over = handed over, not signed
settled-agreed = agreed by word only

note-plan_settled = The plan is settled and kept.
note-change_decided = Decided.
note-path_nothing_asked = No question is open here.
note-revisions_too_few = It takes two settled plans to compare.
note-revision_chosen = Chosen. Now choose the second one.

confirm-change-agreed = Agreed, and no rule would propose it any more:

plan-changes = { $key }: { $count ->
        [one] one agreed measure needs
       *[other] { $count } agreed measures need
    } a look.

views-none = nothing

standing-new = New: the rules propose it now, it was not agreed.
standing-unchanged = As agreed.
standing-changed = Proposed otherwise now than agreed.
standing-stale = To be checked: an answer behind it is different now.
standing-dropped = No rule proposes it any more. It stays agreed until somebody decides.

changes-heading-none = Nothing settled yet
changes-never_settled = On the plan, s keeps what is agreed.
changes-heading = Since { $day }: { $new } new, { $changed } changed, { $stale } to be checked, { $dropped } dropped
changes-hint = + new  ~ changed  ? to be checked  - dropped  = unchanged  x done
changes-rules = The rules are others than then. + new  ~ changed  ? to be checked  - dropped  = unchanged
changes-decision = Decision
changes-answer = Answer
changes-part = agreed: { $agreed } · proposed now: { $proposed } · in the plan: { $plan }
changes-ground = { $question } then: { $then } · now: { $now }
changes-kept = Kept: it still stands in the plan.
changes-dropped_decided = No rule proposes it any more. This has been decided.
plan-settled_on = settled on { $day }
changes-law_decides = Due date, authority, papers and certainty follow the law and cannot be kept.

path-heading = Now: { $here } · Next: { $next }
path-here-unknown = not known
path-next-unknown = nothing in sight at present
path-hint = A list to look things up, no promise. * now  + reachable  ? open  ~ something is missing
path-state-here = This is where the person stands now.
path-state-reachable = Reachable: all that can be checked here is met.
path-state-open = Perhaps reachable: nothing is missing, but answers are.
path-state-ahead = Not yet: something is missing.
path-state-undecided = Not clear whether this way is open.
path-state-closed = No way for this person.
path-met = met: { $condition }
path-missing = missing: { $condition }
path-unknown = not known: { $condition }
path-from = (from { $day })
path-asks = Question: { $question }
path-refer = Legal counsel first, before any contact with an authority.
path-earliest = at the earliest
path-level = Level
path-level-tolerated = tolerated
path-level-temporary = for a time
path-level-settled = without an end
path-level-citizen = German citizenship

timeline-heading = What has happened so far
timeline-hint = The days from the answers and the steps of this case.
timeline-when = when
timeline-said = from the answers
timeline-noted = noted in this case
happened-began = Conversation begun
happened-consented = Consent noted
happened-decided = { $measure } – { $decision }
happened-settled = Plan settled

revisions-heading = { $count ->
        [0] Nothing settled yet
        [one] One settled plan
       *[other] { $count } settled plans
    }
revisions-hint = Enter opens one, c chooses two to compare. They never change.
revisions-name = Version { $number }: { $count ->
        [one] one measure
       *[other] { $count } measures
    }, { $how }
revisions-counts = { $agreed } accepted, { $done } done, { $rejected } rejected
revisions-language = Language
revisions-versions = Form { $form } · rules { $rules } · checksum { $sum }
revision-heading = Version { $number } of { $day }, to read only
revision-hint = What was agreed stays as it was.
compared-heading = Version { $one } of { $before } and version { $other } of { $after }
compared-new = Added.
compared-unchanged = Unchanged.
compared-changed = Agreed otherwise.
compared-stale = To be checked.
compared-dropped = Not in the later version any more.
compared-part = { $was } → { $is }
