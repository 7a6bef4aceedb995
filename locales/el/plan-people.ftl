## Rules
rule-social-discrimination =
    .client = Γράψτε τι έγινε, πότε και ποιος ήταν μπροστά. Η συμβουλευτική είναι εμπιστευτική, και ερχόμαστε ευχαρίστως μαζί σας.
rule-social-discrimination_late =
    .client = Αν θέλετε, θα πάμε μαζί σας στη συμβουλευτική. Και τώρα μπορεί ακόμη να βοηθήσει.
rule-social-wished_offer =
    .client = Διαλέξτε μία δραστηριότητα από τις επιθυμίες σας. Την πρώτη φορά έρχεται ευχαρίστως κάποιος μαζί σας.
rule-letters-helper =
    .client = Φέρτε τις επιστολές σας στις ώρες υποδοχής μας, και τις κλειστές. Θα τις διαβάσουμε μαζί.
rule-mobility-licence =
    .client = Ζητήστε σύντομα γερμανικό δίπλωμα οδήγησης. Μετά από έξι μήνες δεν επιτρέπεται πια να οδηγείτε με το παλιό.
rule-mobility-licence_late =
    .client = Παρακαλούμε μην οδηγείτε προς το παρόν αυτοκίνητο. Θα δούμε μαζί σας πώς θα πάρετε γερμανικό δίπλωμα.
rule-mobility-reduced_ticket =
    .client = Ρωτήστε με την απόφαση για τις παροχές σας (Bescheid) για το μειωμένο εισιτήριο (Sozialticket). Θα σας δείξουμε πού.
rule-legal-contract_withdrawal =
    .client = Φέρτε μας αύριο το συμβόλαιο. Συχνά φτάνει μια σύντομη επιστολή για να απαλλαγείτε από αυτό.
rule-legal-contract_check =
    .client = Φέρτε μας το συμβόλαιο. Θα δούμε πότε και πώς μπορείτε να το λύσετε.
rule-social-consent_withdrawn =
    .client = Ανακαλέσατε μια συγκατάθεση. Θα ενημερώσουμε εμείς την υπηρεσία, δεν χρειάζεται να κάνετε τίποτα.
rule-social-own_view =
    .client = Σκεφτείτε μέχρι την επόμενη συζήτηση τι θέλετε να αλλάξει πρώτα για εσάς.

## Actors
actor-anti_discrimination = Υπηρεσία κατά των διακρίσεων (Servicestelle ADA)
actor-driving_licence_office = Υπηρεσία διπλωμάτων οδήγησης (Fahrerlaubnisbehörde)
actor-consumer_advice = Κέντρο καταναλωτών (Verbraucherzentrale)

## Papers
doc-memory_notes = Οι σημειώσεις σας (πότε, πού, ποιος, τι, μάρτυρες)
doc-driving_licence = Δίπλωμα οδήγησης με μετάφραση
doc-contract = Συμβόλαιο και σχετικές επιστολές
