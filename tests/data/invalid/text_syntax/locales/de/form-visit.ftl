s-frame = Gespräch
s-residence Aufenthalt
s-household = Haushalt
s-child = Kind
q-frame-own_words = Was führt Sie zu uns?
q-residence-valid_until = Bis wann gilt der Titel?
    .hint = Das Datum steht vorne
    .check-long_ago = Stimmt das Jahr?
q-residence-title = Welcher Titel?
q-residence-filed = Ist der Antrag gestellt?
q-household-first_name = Vorname
q-household-role = Wer ist das?
q-child-kita_wanted = Soll das Kind in die Kita?
