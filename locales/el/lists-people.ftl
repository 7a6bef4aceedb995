## helper_kinds
list-helper_kinds-family = οικογένεια
list-helper_kinds-friend = φίλοι
list-helper_kinds-neighbour = γείτονες
list-helper_kinds-volunteer = εθελοντές
list-helper_kinds-community = σύλλογος ή κοινότητα
list-helper_kinds-counselling = συμβουλευτική
list-helper_kinds-authority = υπηρεσία
list-helper_kinds-lawyer = δικηγόρος
list-helper_kinds-school = σχολείο ή παιδικός σταθμός
list-helper_kinds-other = άλλοι

## frequencies
list-frequencies-daily = κάθε μέρα
list-frequencies-weekly = κάθε εβδομάδα
list-frequencies-monthly = κάθε μήνα
list-frequencies-rarely = σπάνια

## local_offers
list-local_offers-none = προς το παρόν τίποτα
list-local_offers-language_cafe = καφέ γλώσσας
list-local_offers-sports = αθλητικός σύλλογος
list-local_offers-parents = γονείς και παιδιά
list-local_offers-women = συνάντηση γυναικών
list-local_offers-seniors = στέκι για μεγαλύτερους (zentrum plus)
list-local_offers-library = βιβλιοθήκη
list-local_offers-music = μουσική, τέχνη, κήπος
list-local_offers-volunteering = βοήθεια σε άλλους

## tickets
list-tickets-none = κανένα
list-tickets-single = απλά εισιτήρια
list-tickets-monthly = Deutschlandticket ή συνδρομή
list-tickets-social = μειωμένο εισιτήριο (Deutschlandticket Sozial)
list-tickets-pupil = εισιτήριο μαθητών, εκπαιδευόμενων ή φοιτητών

## driving_licences
list-driving_licences-none = όχι
list-driving_licences-german_or_eu = γερμανικό ή της ΕΕ
list-driving_licences-third_country = άλλης χώρας
list-driving_licences-expired = έχει λήξει ή χαθεί

## contract_kinds
list-contract_kinds-none = κανένα
list-contract_kinds-phone = τηλέφωνο ή ίντερνετ
list-contract_kinds-gym = γυμναστήριο
list-contract_kinds-energy = ρεύμα ή αέριο
list-contract_kinds-insurance = ασφάλεια
list-contract_kinds-purchase = αγορά με δόσεις
list-contract_kinds-streaming = συνδρομές

## life_areas
list-life_areas-residence = διαμονή
list-life_areas-housing = κατοικία
list-life_areas-livelihood = χρήματα
list-life_areas-health = υγεία
list-life_areas-language = γλώσσα
list-life_areas-education = μόρφωση
list-life_areas-work = εργασία
list-life_areas-family = οικογένεια
list-life_areas-social = άνθρωποι γύρω μου

## consent_kinds
list-consent_kinds-file = αποθήκευση δεδομένων στον φάκελο
list-consent_kinds-health_data = αποθήκευση δεδομένων υγείας
list-consent_kinds-passing_on = διαβίβαση δεδομένων σε υπηρεσία
list-consent_kinds-secrecy = απαλλαγή από εχεμύθεια (Schweigepflicht)
list-consent_kinds-contact = τηλεφωνήματα και μηνύματα
list-consent_kinds-case_talk = συζήτηση της υπόθεσης χωρίς όνομα
list-consent_kinds-copies = φωτογραφίες ή αντίγραφα χαρτιών
list-consent_kinds-later_contact = επικοινωνία μετά το τέλος

## consent_purposes
list-consent_purposes-application = υποβολή ή διευκρίνιση αίτησης
list-consent_purposes-appointment = κλείσιμο ραντεβού
list-consent_purposes-handover = παράδοση σε άλλη συμβουλευτική
list-consent_purposes-conference = συζήτηση της υπόθεσης με άλλες υπηρεσίες
list-consent_purposes-information = λήψη πληροφοριών
list-consent_purposes-accompaniment = συνοδεία

## consent_forms
list-consent_forms-paper = υπογραφή σε χαρτί
list-consent_forms-oral = προφορικά, με σημείωση
