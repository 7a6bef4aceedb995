# A letter on the table: four questions, and what comes of it.

command-letter = Brief
context-letter = Brief

letter_desk-ask-kind = Was für ein Brief ist es?
letter_desk-ask-date = Welches Datum steht darauf? Gelber Umschlag: das Datum auf dem Umschlag
letter_desk-ask-day = Welcher Tag steht im Brief?
letter_desk-ask-way = Wie kam der Brief an?
letter_desk-ask-instruction = Steht darin, wie man sich wehren kann (Rechtsbehelfsbelehrung)?
letter_desk-type_date = Buchstabe wählen oder Datum tippen und Enter
letter_desk-typed = Datum: { $date }
letter_desk-today = heute
letter_desk-instruction-yes = ja
letter_desk-instruction-no = nein, oder sie ist falsch
letter_desk-instruction-unknown = nicht bekannt
letter_desk-result = Ergebnis
letter_desk-no_result = Aus diesem Datum lässt sich keine Frist berechnen.
letter_desk-passed = Diese Frist ist vorbei. Heute zur Beratung: Wiedereinsetzung ist nur kurze Zeit möglich.
letter_desk-at_once = Heute zur Rechtsberatung, auch wenn die Frist länger ist.
letter_desk-due = { $day }
letter_desk-safe_by = sicher bis { $day }
letter_desk-label-due = Frist
letter_desk-label-appointment = Termin
letter_desk-label-remedy = Was
letter_desk-label-measure = Zu tun
letter_desk-label-to = geht an
letter_desk-label-why = Warum
letter_desk-label-reading = Rechenweg
letter_desk-label-calendar = Kalender
letter_desk-calendar = { $day }: Termin Beratung
letter_desk-later = Spätere Lesart bis { $later }: { $moved }.
letter_desk-take_into_case = Enter: in den offenen Fall übernehmen
letter_desk-take_into_new = Enter: neuen Fall beginnen. Ohne Fall wird nichts gespeichert.

reading-fixed = { $due }: Der Tag steht im Brief; er verschiebt sich nicht.
reading-posted = { $due }: Brief vom { $from }, gilt als bekannt gegeben am { $notified }.
reading-envelope = { $due }: gerechnet ab dem Tag auf dem Umschlag, { $from }.
reading-received = { $due }: gerechnet ab dem { $from }, dem frühesten Tag.
reading-without_instruction = { $due }: falls die Belehrung fehlt oder falsch ist. Nicht darauf verlassen.

note-letter_taken = Der Brief steht im Fall.
note-letter_no_place = Dieses Formular hat keinen Platz für Briefe.
note-no_letters = Es sind keine Briefarten hinterlegt.
note-no_date = Das ist kein Datum. Zum Beispiel 21.11.2026.
note-date_ahead = Dieses Datum liegt noch vor uns; das Datum eines Briefs liegt zurück. Bitte noch einmal lesen.
command-letter_here = Brief
