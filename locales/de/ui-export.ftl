# Documents on their way to a file, and the next appointment for the person's telephone.

command-appointment = Termin als QR-Code
context-appointment = Termin als QR-Code

export-title = Was soll ausgegeben werden?
export-recipient = An wen geht das Übergabeblatt?
export-letter = Welcher Brief?
export-calendar = Kalender
export-format = In welchem Format?
export-instead = Kein Papier mit nach Hause. Was stattdessen?
# Nobody may get a handover sheet.
export-nobody_allowed = Die Person hat noch niemandem erlaubt, etwas zu erfahren. Fragen Sie sie, notieren Sie die Antwort bei der Frage zur Weitergabe, dann geht es hier weiter. Esc: zurück
export-no_letter = In diesem Hilfeplan passt gerade kein fertiger Brief. Esc: zurück
export-data = Hilfeplan als Daten (JSON)
export-fhir = Hilfeplan als FHIR-Daten, ohne den Namen der Person
export-calendar-counselor = Für mich: Fristen und Termine, ohne zu sagen, worum es geht
export-calendar-client = Für die Person: Termine, ohne zu sagen, worum es geht
export-calendar-named = Für mich, mit Titeln: nur, wenn sonst niemand den Kalender sieht
export-format-odt = ODT: zum Bearbeiten (LibreOffice, Word)
export-format-pdf = PDF: zum Drucken und Ablegen
export-format-docx = DOCX: zum Bearbeiten in Word
export-format-html = HTML: für den Browser
export-format-md = Markdown: einfacher Text
export-instead-office = Im Büro behalten: als Datei, deren Name das sagt
export-instead-screen = Am Bildschirm zeigen
export-instead-appointment = Nächsten Termin als QR-Code zeigen
# Part of a file's name: letters from a to z and hyphens only.
export-file_stays = bleibt-im-buero

note-writing = Wird geschrieben …

# On the person's side of the screen.
client_view-appointment = Termin am { $day }: mit der Telefonkamera lesen
client_view-no_appointment = Noch kein Termin
appointment-too_small = Das Fenster ist zu klein für den QR-Code: er braucht { $columns } Spalten und { $rows } Zeilen.

# On her paper, beside the code.
document-client-code = Termin am { $day }: mit der Kamera des Telefons in den Kalender übernehmen
