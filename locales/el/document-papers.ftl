## The person's own page
document-client-phrases = Φράσεις στα γερμανικά για να τις δείξετε στο γκισέ
document-phrase-receipt = Θέλω να το καταθέσω αυτό. Παρακαλώ δώστε μου βεβαίωση παραλαβής με ημερομηνία.
document-phrase-missing = Παρακαλώ γράψτε μου τι λείπει ακόμη και μέχρι πότε.
document-phrase-language = Η γλώσσα μου: { $language }. Μπορείτε παρακαλώ να μιλάτε αργά ή να βρείτε κάποιον να μεταφράσει;

## Papers: there, missing, who gets them
document-checklist-title = Τα έγγραφά μου
document-checklist-how = Σημειώστε τι έχετε ήδη. Ό,τι λείπει, θα το βρούμε μαζί.
document-checklist-none = Για τα επόμενα βήματά σας δεν χρειάζεστε έγγραφα.
document-checklist-note = Μη δίνετε ποτέ τα πρωτότυπα: δείξτε το πρωτότυπο και αφήστε αντίγραφο.
document-column-paper = Έγγραφο
document-column-there = υπάρχει
document-column-missing = λείπει
document-column-gets_it = Ποιος θα το φροντίσει;
document-column-by = μέχρι πότε
