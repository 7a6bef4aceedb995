## birth_papers
list-birth_papers-certificate = Ληξιαρχική πράξη γέννησης (Geburtsurkunde)
list-birth_papers-register_extract = Απόσπασμα μητρώου (Registerauszug)
list-birth_papers-pending = Δηλώθηκε στο ληξιαρχείο (Standesamt), χωρίς χαρτί ακόμη
list-birth_papers-none = Κανένα χαρτί ακόμη

## care_states
list-care_states-none = Όχι
list-care_states-needed = Ναι, δεν έγινε ακόμη αίτηση
list-care_states-applied = Έγινε αίτηση για βαθμό φροντίδας (Pflegegrad)
list-care_states-refused = Απορρίφθηκε
list-care_states-recognised = Ο βαθμός φροντίδας αναγνωρίστηκε

## child_places
list-child_places-at_home = Στο σπίτι
list-child_places-kita = Παιδικός σταθμός (Kita)
list-child_places-childminder = Ημερήσια φύλαξη (Kindertagespflege)
list-child_places-playgroup = Ομάδα παιχνιδιού ή μεταβατικό πρόγραμμα
list-child_places-school = Σχολείο
list-child_places-school_all_day = Ολοήμερο σχολείο (OGS)
list-child_places-training = Επαγγελματική εκπαίδευση (Ausbildung)
list-child_places-work = Εργασία
list-child_places-nothing = Πουθενά

## consultations
list-consultations-none = Με κανέναν
list-consultations-legal_counsel = Νομική συμβουλή
list-consultations-family_specialist = Ειδική συμβουλευτική για οικογενειακά θέματα
list-consultations-crisis_service = Ειδική βοήθεια σήμερα κιόλας
list-consultations-specialist = Άλλη ειδική υπηρεσία

## contact_ways
list-contact_ways-in_person_only = Μόνο από κοντά, παρακαλώ μην τηλεφωνείτε ή γράφετε
list-contact_ways-call = Τηλεφώνημα
list-contact_ways-voicemail = Φωνητικό μήνυμα
list-contact_ways-text_message = SMS
list-contact_ways-messenger = Μήνυμα μέσω εφαρμογής
list-contact_ways-email = E-mail
list-contact_ways-letter = Επιστολή

## custody_kinds
list-custody_kinds-alone = Μόνο εγώ
list-custody_kinds-both = Ο άλλος γονέας και εγώ μαζί
list-custody_kinds-other_parent = Μόνο ο άλλος γονέας
list-custody_kinds-guardian = Επίτροπος ή η υπηρεσία νεότητας (Jugendamt)
list-custody_kinds-unclear = Δεν έχει διευκρινιστεί

## disability_states
list-disability_states-none = Όχι
list-disability_states-noticed = Ανησυχούμε, δεν έγινε ακόμη εξέταση
list-disability_states-examined = Το βρήκε γιατρός, δεν έγινε ακόμη αίτηση
list-disability_states-applied = Έγινε αίτηση για βοήθεια ή κάρτα
list-disability_states-recognised = Αναγνωρίστηκε (κάρτα ή απόφαση)

## earlier_insurances
list-earlier_insurances-german_statutory = Στη Γερμανία, δημόσιο ταμείο υγείας
list-earlier_insurances-german_private = Στη Γερμανία, ιδιωτικά
list-earlier_insurances-eu = Σε άλλη χώρα της ΕΕ
list-earlier_insurances-social_office = Μέσω της κοινωνικής υπηρεσίας (Sozialamt)
list-earlier_insurances-none = Ποτέ

## family_states
list-family_states-single = Χωρίς γάμο
list-family_states-married = Πολιτικός γάμος (ληξιαρχείο)
list-family_states-religious_marriage = Μόνο θρησκευτικός γάμος
list-family_states-partnership = Συμβίωση με σύντροφο
list-family_states-separated = Σε διάσταση
list-family_states-divorced = Διαζύγιο
list-family_states-widowed = Χηρεία

## genders
list-genders-female = γυναίκα
list-genders-male = άνδρας
list-genders-diverse = άλλο (divers)
list-genders-none = χωρίς καταχώριση

## kita_hours
list-kita_hours-25 = 25 ώρες την εβδομάδα
list-kita_hours-35 = 35 ώρες την εβδομάδα
list-kita_hours-45 = 45 ώρες την εβδομάδα

## living_places
list-living_places-here = Πάντα μαζί μου
list-living_places-partly = Ένα μέρος του χρόνου μαζί μου
list-living_places-elsewhere = Σε άλλο μέρος στη Γερμανία
list-living_places-abroad = Στο εξωτερικό

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Άλλη

## need_areas
list-need_areas-residence = Διαμονή
list-need_areas-housing = Κατοικία
list-need_areas-livelihood = Χρήματα για τη ζωή
list-need_areas-health = Υγεία
list-need_areas-language = Γλώσσα
list-need_areas-education = Μόρφωση
list-need_areas-work = Εργασία
list-need_areas-family = Οικογένεια
list-need_areas-protection = Ασφάλεια
list-need_areas-social = Άνθρωποι γύρω μας
list-need_areas-letters = Επιστολές από υπηρεσίες

## paternities
list-paternities-married = Οι γονείς είναι παντρεμένοι μεταξύ τους
list-paternities-acknowledged = Η πατρότητα έχει ήδη αναγνωριστεί
list-paternities-wanted = Όχι ακόμη, ο πατέρας θέλει να αναγνωρίσει
list-paternities-not_wanted = Δεν πρέπει ή δεν μπορεί να αναγνωριστεί
list-paternities-unclear = Δεν έχει διευκρινιστεί

## representatives
list-representatives-none = Κανείς
list-representatives-guardian = Επίτροπος ανηλίκου (Vormund)
list-representatives-legal_carer = Νομικός συμπαραστάτης ενηλίκου (rechtliche Betreuung)
list-representatives-power_of_attorney = Κάποιος με πληρεξούσιο (Vollmacht)
list-representatives-lawyer = Δικηγόρος
list-representatives-other = Κάποιος άλλος

## school_kinds
list-school_kinds-primary = Δημοτικό (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Ενιαίο σχολείο (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Ειδικό σχολείο (Förderschule)
list-school_kinds-berufskolleg = Επαγγελματικό σχολείο (Berufskolleg)
list-school_kinds-other = Άλλο σχολείο

## school_steps
list-school_steps-nothing = Τίποτα ακόμη
list-school_steps-advice_booked = Ραντεβού στη σχολική συμβουλευτική (Seiteneinsteigerberatung)
list-school_steps-registered = Έγινε εγγραφή, περιμένουμε σχολείο
list-school_steps-assigned = Ορίστηκε σχολείο
list-school_steps-refused = Απορρίφθηκε

## strains
list-strains-none = Καλά
list-strains-some = Μερικές φορές με βαραίνει
list-strains-heavy = Με βαραίνει πολύ

## youth_care
list-youth_care-never = Όχι
list-youth_care-current = Ναι, τώρα
list-youth_care-ended = Ναι, παλιότερα

## youth_situations
list-youth_situations-school = Σχολείο
list-youth_situations-training = Επαγγελματική εκπαίδευση (Ausbildung)
list-youth_situations-study = Πανεπιστήμιο
list-youth_situations-work = Εργασία
list-youth_situations-course = Μάθημα γερμανικών
list-youth_situations-waiting = Εγκρίθηκε, αρχίζει αργότερα
list-youth_situations-nothing = Τίποτα από αυτά τώρα
