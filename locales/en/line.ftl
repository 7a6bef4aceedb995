# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section’s name
line-place = Question { $at } of { $of } · { $section }
line-known = So far: { $value }
line-more = … and { $count } more: type letters to search
line-roster = + adds an entry, -1 takes the first one out again, > means: that is all
line-saved = Saved.
line-not_stored = Not saved, as agreed.
line-error = Please check: { $text }
line-warning = Note: { $text }
line-help =
    Answers: text, a date (DD.MM.YYYY) or the number of a choice; several separated by commas.
    #1 don’t know · #2 would rather not say · #3 later · #4 doesn’t apply
    > on · < back · ~ take the last answer back · ! open points · ? help · . stop
line-open = Open points: { $count }
line-reason-failed = please check
line-reason-withheld = still to be cleared up
line-reason-not-asked = not asked yet
line-reason-off-route = kept, does not count at the moment
line-fault-empty = Nothing was entered. > goes on.
line-fault-date = This is not a date. For example: 29.12.2026, 12.2026 or 2026
line-fault-time = This is not a time. For example: 9:30
line-fault-number = This is not a number.
line-fault-range = This number is not possible here.
line-fault-choose = Please enter the number of a choice. ? shows help.
line-pseudonym = Invented name or short code:
line-passphrase = Passphrase:
line-new-passphrase = New passphrase for this computer:
line-passphrase-again = Once more:
line-recovery =
    The recovery code. Please write it down now; it is never shown again:
    { $code }
    Without the passphrase and without this code nobody can ever read the cases again.
line-finished = All questions have been asked. The draft of the plan:
line-stopped = Stopped. What was said is kept. The draft of the plan so far:
