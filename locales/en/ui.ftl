# What stands on the screens beside questions, options and the plan.

locale-name = English
locale-name-de = Englisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Keys

# Stands in front of a letter.
key-control = Ctrl+
key-enter = Enter
key-tab = Tab
key-back_tab = Shift+Tab
key-backspace = Backspace
key-delete = Del
key-home = Home
key-end = End
key-page_up = PgUp
key-page_down = PgDn
key-escape = Esc
key-paste = Paste
keys-key = Key
keys-what = What it does
keys-everywhere = almost everywhere
keys-where = Where
# Letters that answer yes or no at once.
letters-yes = y
letters-no = n

## Commands

command-answer = Answer
command-submit = Continue
command-yes = Yes
command-no = No
command-next = On without an answer
command-back = Back
command-step_back = Back
command-next_field = Next field
command-talk_language = Choose language
command-new_case = New case
command-new_code = New recovery code
command-up = Up
command-down = Down
command-page_up = Page up
command-page_down = Page down
command-close = Close
command-question_menu = This question
command-unknown = Doesn’t know
command-declined = Would rather not say
command-later = Clear up later
command-not_applicable = Doesn’t apply
command-plan = Plan (Hilfeplan)
command-undo = Undo
command-redo = Redo
command-swap_languages = Swap languages
command-client_view = View for the person
command-blank = Blank the screen
command-menu = Menu
command-deadlines = Deadlines on/off
command-overview = Overview
command-open_points = Open points
command-migration = New version of the questions
command-save_again = Save again
command-close_case = Close the case
command-question_help = Explanation on/off
command-remark = Remark
command-source = Source of the answer
command-clear = Take the answer back
command-override = Override the warning with a reason
command-skip_section = Skip/take up the section
command-remove_row = Remove the entry
command-details = Details
command-told = Read all
command-why = Why?
command-accept = Accept
command-accept_all = Accept all
command-reject = Reject
command-done = Done
command-reopen = Proposal again
command-export = Export
command-directory = Offers
command-retry = Try again
command-return = Back to the case
command-lock = Lock
command-help = Help
command-help_letter = Help
command-quit = Quit
command-quit_here = Quit

## Places

context-first_start = First start
context-unlock = Unlock
context-new_passphrase = New passphrase
context-new_code = New recovery code
context-start = Start screen
context-notice = Notice and consent
context-interview = Question
context-rows = List
context-end = End of the questions
context-overview = Overview
context-open_points = Open points
context-plan = Plan
context-leaving = Saving before leaving
context-failed = Failure
context-menu = Menu
context-help = Help
context-prompt = Input line
context-confirm = Confirmation
context-export = Export
context-source = Source
context-why = Reasons
context-client_view = View for the person
context-blank = Blank screen

## Banners

banner-training = PRACTICE – do not enter real data
banner-training-short = PRACTICE
banner-not_stored = Not being saved: all is gone when you close
banner-anonymous = Anonymous: no names, addresses, numbers
banner-machine = Machine translation, not yet reviewed

## Saving

save-saved = saved
save-saving = saving …
save-not_stored = in memory only
save-failed = NOT saved

## First start

first_start-title = Welcome to lotse
first_start-language = Which language do you work in?
first_start-language-hint = ↑↓ and Enter
first_start-passphrase = Choose a passphrase
first_start-passphrase-hint = At least { $characters } characters or { $words } words. A sentence that only you know is easy to remember.
first_start-passphrase-first = Passphrase
first_start-passphrase-second = Once more
first_start-passphrase-warning = Without the passphrase and without the recovery code nobody can open the data, not even we. That is final.
first_start-making = Creating the store …
first_start-making-hint = This takes a few seconds.
first_start-code = Your recovery code
first_start-code-hint = Write it on paper and keep it away from the computer. It is shown only now.
first_start-code-continue = Written down: continue with Enter. You will be asked for two groups.
first_start-typed_back = Type two groups from the paper
first_start-typed_back-group = Group { $number }
first_start-typed_back-wrong = This group is not right. Please look at the paper.
first_start-typed_back-hint = This makes sure the code stands correctly on the paper. Esc shows it once more.
passphrase-short = Too short: at least 12 characters or 4 words
passphrase-uniform = Too uniform: please use more different characters
passphrase-different = The two entries differ. Please type the second one again.
passphrase-new = Choose a new passphrase
passphrase-new-hint = It replaces the old one. The recovery code on the paper stays valid. Esc: change nothing
passphrase-changing = The passphrase is being changed …

## Unlock

unlock-title = Locked
unlock-passphrase = Passphrase
unlock-code = Recovery code
unlock-passphrase-hint = Enter unlocks. Tab: use the recovery code
unlock-code-hint = Enter unlocks. Tab: use the passphrase
unlock-waiting = Checking …
unlock-attempts = { $count ->
        [one] { $count } attempt was wrong
       *[other] { $count } attempts were wrong
    }
unlock-kept = Some answers are not saved yet. They are kept: please unlock, then they will be saved.
unlock-waking = lotse is starting …

## Start

start-title = Cases
start-search = Search
start-search-hint = Type a name, ↑↓ selects, Enter opens
start-new = { $key }: new case
start-empty = No case yet. { $key } begins the first one.
start-no_match = No case matches the search
start-reading = Reading the cases …
start-opening = Opening the case …
start-nameless = no name
start-anonymous = anonymous
start-last_contact = last { $day }
start-deadlines = { $count ->
        [0] no open deadline
        [one] { $count } open deadline
       *[other] { $count } open deadlines
    }
start-next_deadline = next deadline { $day }
start-count = { $shown } of { $total }
start-practice = lotse --training: practise without real data
start-code_unconfirmed = The recovery code was never typed back. Without it all is lost when the passphrase is forgotten. { $key } makes a new one.

## Notice and consent

notice-title = Before we begin
notice-language = Language of the talk: { $name }
notice-language-hint = Tab or type a name
notice-who = I advise you and write things down. I pass nothing on without your permission, not even to the immigration office (Ausländerbehörde).
notice-duty = Exceptions: if someone’s life or health is in danger, above all a child’s, I have to get help; I will tell you first. Public offices must also report it when they learn of a stay without permission: if that concerns you, please stay anonymous.
notice-free = Everything is voluntary. You can leave out any question and stop at any time. That will have no bad consequences for you.
notice-anonymous = You can stay anonymous. Then I write down no name, no address and no number.
notice-purpose = We write down your answers to make a help plan (Hilfeplan) together with you. The legal basis is your consent (Art. 6(1)(a), Art. 9(2)(a) GDPR).
notice-where = Your data are kept in encrypted form on the computer of this counselling service. The organisation responsible is named on the notice board, with its data protection contact. Only what you allow, for each place separately, is passed on.
notice-how_long = We delete the data when the counselling has ended and the law no longer requires us to keep them.
notice-rights = You may see your data and take them with you, have them corrected or deleted, and withdraw your consent at any time. You can complain to the data protection authority of the state (Land).
notice-question = May I save your answers?
agreement-stored = Yes, save them
agreement-anonymous = Yes, but anonymously (with an invented name)
agreement-not_stored = No, save nothing
notice-pseudonym = Invented name or short code
notice-pseudonym-hint = Enter begins the talk. Esc: back

## Interview

interview-place = Question { $number } of { $total } · { $section }
interview-place-beyond = { $section }
interview-progress = { $held }/{ $asked }
interview-route_progress = Short visit { $held }/{ $asked }
interview-counselor_only = Only for you: ask aloud, do not show
interview-remark = Remark: { $text }
interview-source = Source: { $source }
interview-filter = Filter
interview-no_match = No answer matches. Backspace clears the filter.
interview-choose_one = Type a number or the beginning, Enter answers
interview-choose_one-long = Type the beginning, ↑↓ selects, Enter answers
interview-choose_many = A number or the space bar selects, Enter answers
interview-choose_many-long = Type the beginning; comma: one more; Enter answers
interview-chosen = { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
interview-date = DD.MM.YYYY; parts may be missing: 12.2026 or 2026; +38 = in 38 days
interview-time = HH:MM
interview-money = Amount in euros
interview-number = Number
interview-scale = { $min } to { $max }
interview-text = Text, Enter answers
interview-note = Read aloud, then Enter
interview-row = { $section }: { $name }
interview-row-nameless = { $section }, entry { $number }
interview-off_route = does not count at the moment
rows-hint = Type and Enter: add. Enter alone: that is all. ↑↓ or a digit and Enter: change
rows-hint-empty = Type and Enter: add. { $key }: no entries
rows-closed = That is all
end-title = All questions have been asked
end-hint = Enter shows the plan
end-open_points = { $count ->
        [0] No open points
        [one] { $count } open point
       *[other] { $count } open points
    }
non_answer-unknown = don’t know
non_answer-declined = would rather not say
non_answer-later = clear up later
non_answer-not_applicable = doesn’t apply
source-client = The person herself or himself
source-interpreter = Interpreter
source-document = Document seen
source-third_party = Third party
source-title = Where does the answer come from?
typed-empty = Nothing has been entered
typed-date = This is not a date. Examples: 29.12.2026, 12.2026, 2026
typed-time = This is not a time. Example: 09:30
typed-number = This is not a number
typed-range = The number is outside what is possible here
typed-choose = Please choose an answer from the list
pane-deadlines = Deadlines
pane-plan = Plan so far
pane-none = No deadline yet
pane-days = { $count ->
        [0] today
        [one] in { $count } day
       *[other] in { $count } days
    }
pane-overdue = { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }

## Overview and open points

overview-title = Overview
overview-skipped = skipped
overview-nothing_asked = no questions at the moment
open_points-title = Open points
open_points-none = Nothing is open.
migration-title = New version of the questions
migration-versions = This case was answered with version { $from } of the questions. Version { $to } holds now.
migration-carried = Answers that still hold: { $count }
migration-homeless = Without a place in the questions: kept, but not read in plan and papers
migration-option = { $answer } (the option “{ $option }” is gone)
migration-no_text = { $answer } (the option “{ $option }” is gone, and so is its text)
migration-new = New questions
reason-error = Error
reason-warning = Please check
reason-unknown = don’t know
reason-later = clear up later
reason-not_asked = not asked yet
reason-off_route = does not count at the moment

## Plan

plan-title = Help plan (Hilfeplan) – draft
plan-empty = The answers do not lead to a measure yet.
plan-count = { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
plan-lead = Leads
plan-with = With
plan-decides = Decides
plan-refer = First, and before any authority
plan-due = Due
plan-safe_by = safe by { $day }
plan-act_by = Act by
plan-after = Comes after
plan-together = Begins with
plan-only_if = Only if
plan-documents = Documents
plan-law = Law
plan-certainty = Certainty
plan-gaps = Not considered
plan-client_task = The person’s task
plan-because = Because
plan-parameters = State of the law
plan-outdated = Check the state of the law: this rule should have been looked at again by now.
plan-unreachable = Can no longer be reached
plan-unreachable-by = { $count ->
        [one] by { $count } day
       *[other] by { $count } days
    }
plan-open_questions = Questions that would decide more
plan-deadlines = Deadlines
plan-review = Review { $day }
plan-since = since { $day }
plan-rule = Rule { $rule }
plan-no_legal_advice = A proposal, not legal advice. You decide.
why-title = Why?
why-not_asked = not asked
decision-proposed = proposal
decision-accepted = accepted
decision-rejected = rejected
decision-rejected-because = rejected: { $reason }
decision-done = done

## Menus, lines to write in, questions

menu-title = Menu
menu-question = This question
menu-hint = Letter, or ↑↓ and Enter. Esc closes
help-title = Help
help-question = About this question
help-keys = Keys here
prompt-remark = Remark on the question
prompt-clear = Why is the answer taken back?
prompt-override = Why is the answer right in spite of the warning?
prompt-reject = Why is the measure rejected?
prompt-hint = Enter accepts. Esc closes, the text stays
confirm-change = This change has consequences. Go on?
confirm-change-lost = Will no longer count:
confirm-change-dropped = Drops out of the plan:
confirm-remove_row = Remove this entry? Ctrl+U undoes it.
confirm-discard = This talk is saved nowhere. Really discard it?
confirm-quit_unsaved = Some answers are not saved yet and will be lost. Quit anyway?
confirm-accept_all =
    { $count ->
        [one] One proposal is still open. Accept it?
       *[other] { $count } proposals are still open. Accept them all?
    } What was rejected or changed stays as it is. Ctrl+U takes all of it back at once.
confirm-safe_at_home = Is it safe for the person to take paper home?
confirm-keys = y: yes · n: no

## Client’s side

client_view-title = Our question to you
client_view-steps = Your next steps
client_view-neutral = One moment, please
client_view-by = by { $day }

## Leaving and failures

leaving-saving = Saving answers …
leaving-failed = The answers are not saved yet
leaving-failed-hint = r: try again · Esc: back to the case · Ctrl+X: quit
failed-title = The store cannot be used
failed-hint = r: try again · Ctrl+X: quit

## Messages

note-milestone = Short visit done. { $key }: look at the plan. You can go on asking at any time.
note-check = Please check this answer. Enter once more leaves it as it is.
note-anonymous_refused = Anonymous talk: this is not written down. Tab goes on.
note-nothing_entered = Nothing entered. Tab goes on without an answer.
note-rows_empty = Nothing entered yet. Type, or "Doesn’t apply" if there is nothing here.
note-rows_there = Something is entered already. Enter alone: that is all.
note-roster_full = No more entries are possible here.
note-choose_row = First select an entry with ↑↓.
note-choose_case = First select a case with ↑↓, or search.
note-agreement_needed = Please record with 1, 2 or 3 what the person allows.
note-pseudonym_needed = Please enter an invented name or a short code.
note-reason_needed = Please enter a short reason.
note-section_skipped = Section skipped
note-section_taken_up = Section taken up again
note-nothing_to_undo = There is nothing to undo.
note-nothing_to_redo = There is nothing to redo.
note-undone = Undone
note-redone = Redone
note-nothing_to_clear = There is no answer here to take back.
note-nothing_to_override = There is no warning here.
note-remarked = Remark kept
note-overridden = Warning overridden with a reason
note-accepted = Measure accepted
note-all_accepted = All open proposals are accepted. { $key }: settle the plan
note-no_proposals = No proposal is open any more
note-rejected = Measure rejected
note-done = Measure done
note-reopened = A proposal again
note-exported = Written, not encrypted: { $file }
note-export_failed = Nothing written: the folder { $folder } takes no file. Please check the folder and its rights, or name another one in LOTSE_EXPORTS.
note-export_full = Nothing written: no room is left in the folder { $folder }. Please make room and export again.
note-resumed = Your answers are still there.
note-passphrase_changed = The new passphrase holds from now on, the old one no longer does.
note-passphrase_kept = Nothing changed: the old passphrase still holds.
note-code_new = The old code holds until you have typed back two groups of the new one.
note-code_changed = The new recovery code holds, the old one no longer.
note-code_kept = Nothing changed: the old recovery code still holds.
note-not_exported = Nothing was exported.

## What went wrong, and what to do

err-full = no space left on the disk
rec-full = Please free some space. The answers stay in the program meanwhile, and it keeps trying to save.
err-read_only = the disk cannot be written to
rec-read_only = Please check whether it is write-protected. The answers stay in the program meanwhile; you can export the plan.
err-damaged = the data in the store are damaged
rec-damaged = Please delete nothing. Restore a backup or call technical support.
err-busy = the store is already open in another window
rec-busy = Please close the other window and try again.
err-newer = a newer version of the program has written this store
rec-newer = Please update the program.
err-occupied = something else lies where the store should be
rec-occupied = Please name another folder with --store. What lies there stays as it is.
err-disk = the disk does not answer properly
rec-disk = Please check cable and drive. The answers stay in the program meanwhile.
err-wrong_passphrase = the passphrase is wrong
rec-wrong_passphrase = Please check Caps Lock and the keyboard layout, or press Tab for the recovery code.
err-wrong_code = the recovery code is wrong
rec-wrong_code = Please compare it with the paper, group by group.
err-locked = the store is locked
rec-locked = Please enter the passphrase.
err-changed = somebody else has changed this case in the meantime
rec-changed = Please close the case and open it again.
err-no_case = this case no longer exists
rec-no_case = Please look at the list of cases.
err-no_form = the form of this case is missing
rec-no_form = Please check the folder with the forms (--data).
err-no_texts = the texts of this language cannot be read
rec-no_texts = Please check the folder with the languages: lotse check.
err-document = the document could not be made
rec-document = Please check the templates: lotse check.

## Rows and columns

view-place = { $number } of { $total }
view-part = { $from }–{ $to } of { $total }
view-part-rows = Line { $from }–{ $to } of { $total }
# Behind the name of a language whose texts nobody has reviewed yet.
view-machine = machine, not reviewed
view-held = So far: { $answer }
view-more = … more with { $key }
