## notice_outcomes
list-notice_outcomes-as_expected = όπως ήταν αναμενόμενο
list-notice_outcomes-reduced = λιγότερα χρήματα ή περικοπή
list-notice_outcomes-refused = απόρριψη ή διακοπή
list-notice_outcomes-reclaimed = ζητούν τα χρήματα πίσω
list-notice_outcomes-not_understood = δεν το κατάλαβα

## income_kinds
list-income_kinds-wage = μισθός
list-income_kinds-self_employment = ελεύθερο επάγγελμα
list-income_kinds-training_pay = αμοιβή εκπαίδευσης
list-income_kinds-maintenance = διατροφή
list-income_kinds-pension = σύνταξη
list-income_kinds-family = βοήθεια από την οικογένεια
list-income_kinds-savings = αποταμιεύσεις
list-income_kinds-other = κάτι άλλο

## rent_payers
list-rent_payers-self = εγώ
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = κοινωνική υπηρεσία (Sozialamt)
list-rent_payers-shelter = χωρίς ενοίκιο (κατάλυμα)
list-rent_payers-others = άλλοι

## debt_kinds
list-debt_kinds-none = κανένα χρέος
list-debt_kinds-rent = ενοίκιο
list-debt_kinds-energy = ρεύμα ή αέριο
list-debt_kinds-phone = τηλέφωνο ή ίντερνετ
list-debt_kinds-collection = είσπραξη οφειλών (Inkasso)
list-debt_kinds-authority = επιστροφή χρημάτων σε υπηρεσία
list-debt_kinds-maintenance = διατροφή
list-debt_kinds-health_insurance = ταμείο υγείας
list-debt_kinds-fine = πρόστιμο (Bußgeld)
list-debt_kinds-bank = τράπεζα, δόσεις
list-debt_kinds-private = σε ιδιώτη

## energy_states
list-energy_states-fine = όλα πληρωμένα
list-energy_states-arrears = υπάρχουν οφειλές
list-energy_states-threatened = απειλή διακοπής
list-energy_states-announced = αναγγέλθηκε διακοπή με ημερομηνία
list-energy_states-cut = έχουν κοπεί

## garnishments
list-garnishments-none = τίποτα από αυτά
list-garnishments-court_order = διαταγή πληρωμής (Mahnbescheid, κίτρινος φάκελος)
list-garnishments-enforcement_order = διαταγή εκτέλεσης (Vollstreckungsbescheid)
list-garnishments-bailiff = ο δικαστικός επιμελητής ανήγγειλε επίσκεψη
list-garnishments-account = κατάσχεση λογαριασμού (Kontopfändung)
list-garnishments-wage = κατάσχεση μισθού (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = όχι
list-tenancy_threats-arrears = απλήρωτο ενοίκιο, χωρίς καταγγελία ακόμη
list-tenancy_threats-notice = ήρθε καταγγελία του μισθωτηρίου (Kündigung)
list-tenancy_threats-action = αγωγή έξωσης από το δικαστήριο (Räumungsklage)
list-tenancy_threats-eviction_date = ημέρα έξωσης από τον δικαστικό επιμελητή

## housing_defects
list-housing_defects-none = τίποτα
list-housing_defects-mould = μούχλα ή υγρασία
list-housing_defects-heating = θέρμανση ή ζεστό νερό
list-housing_defects-barriers = σκάλες, εμπόδια
list-housing_defects-noise = θόρυβος
list-housing_defects-crowded = πολύ στενά
list-housing_defects-vermin = έντομα ή τρωκτικά
list-housing_defects-no_key = δεν κλειδώνει

## housing_permits
list-housing_permits-none = όχι
list-housing_permits-applied = έγινε αίτηση
list-housing_permits-held = υπάρχει

## residence_obligations
list-residence_obligations-none = όχι
list-residence_obligations-state = στο κρατίδιο NRW
list-residence_obligations-municipality = σε ορισμένη πόλη
list-residence_obligations-accommodation = σε ορισμένο κατάλυμα

## move_reasons
list-move_reasons-none = δεν χρειάζεται μετακόμιση
list-move_reasons-work = εργασία
list-move_reasons-training = εκπαίδευση ή σπουδές
list-move_reasons-course = μάθημα γλώσσας
list-move_reasons-family = οικογένεια
list-move_reasons-health = υγεία ή φροντίδα
list-move_reasons-space = περισσότερος χώρος
list-move_reasons-other = κάτι άλλο

## flat_offers
list-flat_offers-none = δεν βρέθηκε ακόμη
list-flat_offers-offered = προσφορά, δεν υπογράφηκε ακόμη
list-flat_offers-signed = το συμβόλαιο υπογράφηκε

## registration_states
list-registration_states-yes = Ναι, εδώ
list-registration_states-elsewhere = ακόμη στην παλιά διεύθυνση
list-registration_states-no = Όχι
