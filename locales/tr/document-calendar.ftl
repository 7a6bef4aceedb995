# Kalendereinträge: andere sehen sie auch, deshalb sagen sie nur das Nötigste.
document-calendar-appointment = Randevu
document-calendar-deadline = Son tarih
document-calendar-task = Hatırlatma
document-calendar-review = Danışmanlık randevusu
