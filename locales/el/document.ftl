## The person's own page: plain words, nothing on status or protection
document-client-title = Τα επόμενα βήματά σας
document-client-today = Με ημερομηνία { $day }
document-client-none = Αυτή τη στιγμή δεν χρειάζεται να κάνετε κάτι. Θα επικοινωνήσουμε εμείς μαζί σας.
document-client-step = Βήμα { $number }
document-client-for = Για
document-client-when = Πότε
document-client-on = στις { $day }
document-client-by = έως { $day }
document-client-where = Πού
document-client-here = στο γραφείο μας, στη συμβουλευτική
document-client-bring = Παρακαλούμε φέρτε μαζί
document-client-review = Στις { $day } θα δούμε μαζί τι έχει ήδη πετύχει.
document-client-note = Ερωτήσεις; Ελάτε σε εμάς ή τηλεφωνήστε. Αυτό το φύλλο είναι μια πρόταση. Εσείς αποφασίζετε.

## The plan for the file
# Between the items of a list, with its blank.
document-comma = { ", " }
