# Documents on their way to a file, and the next appointment for the person’s telephone.

command-appointment = Appointment as QR code
context-appointment = Appointment as QR code

export-title = What do you want to write to a file?
export-recipient = Who gets the handover sheet?
export-letter = Which letter?
export-calendar = Calendar
export-format = In which format?
export-instead = No paper to take home: what instead?
# Nobody may get a handover sheet.
export-nobody_allowed = The person has not yet allowed anybody to be told. Ask, note the answer at the question about sharing, then go on here. Esc: back
export-no_letter = No ready letter fits this plan right now. Esc: back
export-data = Support plan as data (JSON)
export-fhir = Support plan as FHIR data, without the person’s name
export-calendar-counselor = For me: deadlines and appointments, without saying what they are about
export-calendar-client = For the person: appointments, without saying what they are about
export-calendar-named = For me, with titles: only if nobody else sees the calendar
export-format-odt = ODT: to be edited (LibreOffice, Word)
export-format-pdf = PDF: for print and archive
export-format-docx = DOCX: to be edited in Word
export-format-html = HTML: for the browser
export-format-md = Markdown: plain text
export-instead-office = Keep it at the office: write the file, its name says so
export-instead-screen = Show it on the screen
export-instead-appointment = Show the next appointment as QR code
# Part of a file’s name: letters from a to z and hyphens only.
export-file_stays = stays-in-office

note-writing = Being written …

# On the person’s side of the screen.
client_view-appointment = Appointment on { $day }: read with the phone camera
client_view-no_appointment = No appointment yet
appointment-too_small = The window is too small for the QR code: it needs { $columns } columns and { $rows } rows.

# On her paper, beside the code.
document-client-code = Appointment on { $day }: put it into the calendar with the phone camera
