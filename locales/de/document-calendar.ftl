# Kalendereinträge: andere sehen sie auch, deshalb sagen sie nur das Nötigste.
document-calendar-appointment = Termin
document-calendar-deadline = Frist
document-calendar-task = Erinnerung
document-calendar-review = Termin Beratung
