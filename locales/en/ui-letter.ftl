# A letter on the table: four questions, and what comes of it.

command-letter = Letter
context-letter = Letter

letter_desk-ask-kind = What kind of letter is it?
letter_desk-ask-date = Which date is on it? Yellow envelope: the date on the envelope
letter_desk-ask-day = Which day stands in the letter?
letter_desk-ask-way = How did the letter come?
letter_desk-ask-instruction = Does it say how one can object (Rechtsbehelfsbelehrung)?
letter_desk-type_date = Choose a letter, or type a date and Enter
letter_desk-typed = Date: { $date }
letter_desk-today = today
letter_desk-instruction-yes = yes
letter_desk-instruction-no = no, or it is wrong
letter_desk-instruction-unknown = not known
letter_desk-result = Result
letter_desk-no_result = No time limit can be worked out from this date.
letter_desk-passed = This time limit is over. To counselling today: being put back (Wiedereinsetzung) is possible only for a short time.
letter_desk-at_once = To legal counsel today, even if the time limit is longer.
letter_desk-due = { $day }
letter_desk-safe_by = safe until { $day }
letter_desk-label-due = Time limit
letter_desk-label-appointment = Appointment
letter_desk-label-remedy = What
letter_desk-label-measure = To do
letter_desk-label-to = goes to
letter_desk-label-why = Why
letter_desk-label-reading = Counted
letter_desk-label-calendar = Calendar
letter_desk-calendar = { $day }: counselling appointment
letter_desk-later = Later reading, until { $later }: { $moved }.
letter_desk-take_into_case = Enter: take into the open case
letter_desk-take_into_new = Enter: start a new case. Without a case nothing is stored.

reading-fixed = { $due }: the day stands in the letter; it does not move.
reading-posted = { $due }: letter of { $from }, counts as notified on { $notified }.
reading-envelope = { $due }: counted from the day on the envelope, { $from }.
reading-received = { $due }: counted from { $from }, the earliest day.
reading-without_instruction = { $due }: if the instruction is missing or wrong. Do not rely on it.

note-letter_taken = The letter stands in the case.
note-letter_no_place = This form has no place for letters.
note-no_letters = No kinds of letters are set up.
note-no_date = That is not a date. For example 2026-11-21.
note-date_ahead = This date is still to come; the date of a letter is past. Please read it again.
command-letter_here = Letter
