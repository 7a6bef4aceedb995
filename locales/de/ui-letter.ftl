# A letter on the table: four questions, and what comes of it.

command-letter = Brief
context-letter = Brief

letter-ask-kind = Was für ein Brief ist es?
letter-ask-date = Welches Datum steht darauf? Gelber Umschlag: das Datum auf dem Umschlag
letter-ask-day = Welcher Tag steht im Brief?
letter-ask-way = Wie kam der Brief an?
letter-ask-instruction = Steht darin, wie man sich wehren kann (Rechtsbehelfsbelehrung)?
letter-type_date = Buchstabe wählen oder Datum tippen und Enter
letter-typed = Datum: { $date }
letter-today = heute
letter-instruction-yes = ja
letter-instruction-no = nein, oder sie ist falsch
letter-instruction-unknown = nicht bekannt
letter-result = Ergebnis
letter-no_result = Aus diesem Datum lässt sich keine Frist berechnen.
letter-passed = Diese Frist ist vorbei. Heute zur Beratung: Wiedereinsetzung ist nur kurze Zeit möglich.
letter-at_once = Heute zur Rechtsberatung, auch wenn die Frist länger ist.
letter-due = { $day }
letter-safe_by = sicher bis { $day }
letter-label-due = Frist
letter-label-appointment = Termin
letter-label-remedy = Was
letter-label-measure = Zu tun
letter-label-to = geht an
letter-label-why = Warum
letter-label-reading = Rechnung
letter-label-calendar = Kalender
letter-calendar = { $day }: Termin Beratung
letter-later = Spätere Lesart bis { $later }: { $moved }.
letter-take_into_case = Enter: in den offenen Fall übernehmen
letter-take_into_new = Enter: neuen Fall beginnen. Ohne Fall wird nichts gespeichert.

reading-fixed = { $due }: Der Tag steht im Brief; er verschiebt sich nicht.
reading-posted = { $due }: Brief vom { $from }, gilt als bekannt gegeben am { $notified }.
reading-envelope = { $due }: gerechnet ab dem Tag auf dem Umschlag, { $from }.
reading-received = { $due }: gerechnet ab dem { $from }, dem frühesten Tag.
reading-without_instruction = { $due }: falls die Belehrung fehlt oder falsch ist. Nicht darauf verlassen.

note-letter_taken = Der Brief steht im Fall.
note-letter_no_place = Dieses Formular hat keinen Platz für Briefe.
note-no_letters = Es sind keine Briefarten hinterlegt.
note-no_date = Das ist kein Datum. Zum Beispiel 21.11.2026.
command-letter_here = Brief
