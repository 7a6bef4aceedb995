# The documents: the plan for the file, the person’s own page, and the words both share.
# Numbers are those of the measures in the plan.

## The person’s own page: plain words, nothing on status or protection

document-client-title = Your next steps
document-client-today = As of { $day }
document-client-none = At the moment you do not have to do anything yourself. We will get in touch with you.
document-client-step = Step { $number }
document-client-for = For
document-client-when = When
document-client-on = on { $day }
document-client-by = by { $day }
document-client-where = Where
document-client-here = with us, at the counselling office
document-client-bring = Please bring
document-client-review = On { $day } we will look together at what has already worked out.
document-client-note = Questions? Come to us or call us. This sheet is a suggestion. You decide.

## The plan for the file

document-plan-title = Support plan (Hilfeplan)
document-plan-draft = Draft
document-plan-language = The person’s language
document-plan-occasion = Occasion and request
document-plan-deadlines = Deadlines and appointments
document-plan-wishes = The person’s wishes
document-plan-goals = Goals
document-plan-no_measures = No measure follows from the answers so far.
document-plan-people = People and services involved
document-plan-documents = Papers
document-plan-agreements = Agreements: who sees to it?
document-plan-risks = If something does not work out (plan B)
document-plan-reviews = Review
document-plan-open = Open questions
document-plan-signatures = Signatures

document-quote = “{ $words }”
document-goal = { $goal } (no. { $numbers })
document-goal-by = { $goal } – by { $day } (no. { $numbers })
document-due = { $day } ({ $kind })
document-due-safe = { $day } ({ $kind }), safe until { $safe_by }
document-unreachable = No. { $number }: can no longer be reached if everything takes as long as usual ({ $days ->
    [one] one day
   *[other] { $days } days
 } too late). Chain: { $chain }
document-after = after no. { $number }
document-together = together with no. { $number }
document-lacks-receipt = only if the proof for no. { $numbers } is missing
document-lacks-decision = only if the decision on no. { $numbers } is missing
document-plan_b-receipt = If on { $days } the proof for no. { $numbers } is missing: { $measure }
document-plan_b-decision = If on { $days } the decision on no. { $numbers } is missing: { $measure }
document-role = { $role }: no. { $numbers }
document-numbered = { $text } (no. { $numbers })
document-contact-stale = check before use
document-consent-none = no consent
document-open-withheld = { $question } – { $why }
document-outdated = rule not checked for a long time
document-sealed = confidential, not printed
document-row = Person { $number }
document-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
document-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
document-decimal_sign = .
# Between the items of a list, with its blank.
document-comma = { ", " }

document-note-draft = This plan is a suggestion of the program. People decide: every line can be accepted, changed or rejected with a reason.
document-note-no_advice = The plan does not replace legal advice.
document-note-certainty = “Certain” is written so in the law, “likely” holds in most cases, “uncertain” must be checked by somebody with the knowledge.
document-note-outdated = At least one rule is past its date of review: please check the state of the law.

document-reason-because = Because
document-reason-rule = Rule
document-reason-law = Law
document-reason-parameters = State of the law
document-reason-gaps = Not checked
document-reason-sources = Sources

document-signature-client = Person seeking advice
document-signature-case_management = Case management
document-signature-interpreter = Interpreter

document-column-number = No.
document-column-priority = Priority
document-column-domain = Area of life
document-column-need = Need
document-column-goal = Goal
document-column-measure = Measure
document-column-lead = leads
document-column-with = takes part
document-column-decides = decides
document-column-client_task = The person’s task
document-column-due = Deadline
document-column-safe_by = safe until
document-column-kind = Kind
document-column-act_by = to be done by
document-column-after = depends on
document-column-documents = Papers
document-column-law = Law
document-column-status = Status
document-column-actor = Service
document-column-roles = Role
document-column-contact = Contact
document-column-consent = Consent

document-status-proposed = proposed
document-status-agreed = agreed
document-status-rejected = rejected
document-status-done = done

document-not_asked = not asked
document-parameter = { $value } (since { $day }, { $certainty })
