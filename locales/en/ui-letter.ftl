# A letter on the table: four questions, and what comes of it.

command-letter = Letter
context-letter = Letter

letter-ask-kind = What kind of letter is it?
letter-ask-date = Which date is on it? Yellow envelope: the date on the envelope
letter-ask-day = Which day stands in the letter?
letter-ask-way = How did the letter come?
letter-ask-instruction = Does it say how one can object (Rechtsbehelfsbelehrung)?
letter-type_date = Choose a letter, or type a date and Enter
letter-typed = Date: { $date }
letter-today = today
letter-instruction-yes = yes
letter-instruction-no = no, or it is wrong
letter-instruction-unknown = not known
letter-result = Result
letter-no_result = No time limit can be worked out from this date.
letter-passed = This time limit is over. To counselling today: being put back (Wiedereinsetzung) is possible only for a short time.
letter-at_once = To legal counsel today, even if the time limit is longer.
letter-due = { $day }
letter-safe_by = safe until { $day }
letter-label-due = Time limit
letter-label-appointment = Appointment
letter-label-remedy = What
letter-label-measure = To do
letter-label-to = goes to
letter-label-why = Why
letter-label-reading = Counted
letter-label-calendar = Calendar
letter-calendar = { $day }: counselling appointment
letter-later = Later reading, until { $later }: { $moved }.
letter-take_into_case = Enter: take into the open case
letter-take_into_new = Enter: start a new case. Without a case nothing is stored.

reading-fixed = { $due }: the day stands in the letter; it does not move.
reading-posted = { $due }: letter of { $from }, counts as notified on { $notified }.
reading-envelope = { $due }: counted from the day on the envelope, { $from }.
reading-received = { $due }: counted from { $from }, the earliest day.
reading-without_instruction = { $due }: if the instruction is missing or wrong. Do not rely on it.

note-letter_taken = The letter stands in the case.
note-letter_no_place = This form has no place for letters.
note-no_letters = No kinds of letters are set up.
note-no_date = That is not a date. For example 2026-11-21.
command-letter_here = Letter
