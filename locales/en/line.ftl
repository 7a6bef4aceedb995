# Line mode: append-only text for screen readers, serial lines and scripts.

# $section: the section’s name
line-place = Question { $at } of { $of } · { $section }
line-known = So far: { $value }
line-more = … and { $count } more: type letters to search
line-several = Several are possible, separated by commas.
line-roster = Type a name: add it. Number: change an entry. -1: take the first entry out. +: entry without a name. >: that is all.
line-understood = Understood: { $value }
line-saved = Saved.
line-not_stored = Not saved, as agreed.
line-error = Please check: { $text }
line-warning = Note: { $text }
line-help =
    Answers: text, a date (DD.MM.YYYY), the number of a choice or the beginning of its text; several separated by commas.
    #1 don’t know · #2 would rather not say · #3 later · #4 doesn’t apply
    > on · < back · ~ take the last answer back · * and text: a remark on it
    ! open points · !2 to the second of them · = plan so far · ? help · . stop
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
line-anonymous = The talk is anonymous: this is not written down. > goes on.
line-languages = The person’s language: its number, or the beginning of its name or of a country
line-notice-help = Type 1, 2 or 3; . stops, and nothing is saved.
line-pseudonym = Invented name or short code:
line-passphrase = Passphrase:
line-new-passphrase = New passphrase for this computer:
line-passphrase-again = Once more:
line-recovery =
    The recovery code. Please write it down now; it is never shown again:
    { $code }
    Without the passphrase and without this code nobody can ever read the cases again.
# $number: the first characters of the case's number
line-resumed = Case { $number }: going on where the talk was left.
line-milestone = The short visit is complete. All other questions follow; = shows the plan, . stops.
line-finished = All questions have been asked. The draft of the plan:
line-stopped = Stopped. What was said is kept. The draft of the plan so far:
# $number: the first characters of the case's number
line-number = The case has the number { $number }. To go on with it: lotse interview --plain --case { $number }. Papers: lotse export { $number }
