# On the person's side of the screen.
client_view-appointment = Ραντεβού στις { $day }: διαβάστε το με την κάμερα του τηλεφώνου
client_view-no_appointment = Δεν υπάρχει ακόμη ραντεβού
# On her paper, beside the code.
document-client-code = Ραντεβού στις { $day }: βάλτε το στο ημερολόγιο με την κάμερα του τηλεφώνου
