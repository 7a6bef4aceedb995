## abroad_relations
list-abroad_relations-spouse = Σύζυγος
list-abroad_relations-minor_child = Παιδί κάτω των 18
list-abroad_relations-adult_child = Παιδί 18 ετών ή μεγαλύτερο
list-abroad_relations-parent_of_minor = Γονέας, και εγώ είμαι κάτω των 18
list-abroad_relations-parent = Γονέας, και εγώ έχω ενηλικιωθεί
list-abroad_relations-sibling = Αδελφή ή αδελφός
list-abroad_relations-other = Κάποιος άλλος

## asylum_phases
list-asylum_phases-never = Δεν ζητήθηκε ποτέ άσυλο
list-asylum_phases-seeking = Ζητήθηκε άσυλο, απόδειξη άφιξης (Ankunftsnachweis)
list-asylum_phases-applied = Έγινε αίτηση, χωρίς ημερομηνία συνέντευξης ακόμη
list-asylum_phases-hearing_scheduled = Η ημερομηνία συνέντευξης (Anhörung) έχει οριστεί
list-asylum_phases-heard = Έγινε συνέντευξη, αναμονή για την απόφαση
list-asylum_phases-dublin = Διαδικασία Δουβλίνου, χωρίς απόφαση ακόμη
list-asylum_phases-positive = Απόφαση: δόθηκε προστασία
list-asylum_phases-refused = Απόφαση: απόρριψη
list-asylum_phases-refused_obviously = Απόφαση: προδήλως αβάσιμη (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Απόφαση: απαράδεκτη (unzulässig), και Δουβλίνο
list-asylum_phases-action_pending = Εκκρεμεί προσφυγή στο δικαστήριο
list-asylum_phases-finally_refused = Οριστική απόρριψη
list-asylum_phases-follow_up = Έγινε επόμενη αίτηση (Folgeantrag)
list-asylum_phases-revocation = Διαδικασία ανάκλησης (Widerruf)

## civics_tests
list-civics_tests-none = Κανένα ακόμη
list-civics_tests-orientation = Μάθημα προσανατολισμού με το τεστ «Leben in Deutschland»
list-civics_tests-naturalisation = Τεστ πολιτογράφησης (Einbürgerungstest)
list-civics_tests-school = Σχολείο ή εκπαίδευση που τελείωσε στη Γερμανία

## identity_papers
list-identity_papers-none = Τίποτα από αυτά
list-identity_papers-birth_certificate = Ληξιαρχική πράξη γέννησης
list-identity_papers-identity_card = Ταυτότητα της χώρας καταγωγής
list-identity_papers-marriage_certificate = Ληξιαρχική πράξη γάμου
list-identity_papers-family_book = Οικογενειακό βιβλίο ή μητρώο
list-identity_papers-driving_licence = Δίπλωμα οδήγησης
list-identity_papers-school_certificate = Σχολικό απολυτήριο ή έλεγχος
list-identity_papers-military_book = Στρατιωτικό βιβλιάριο
list-identity_papers-old_passport_copy = Αντίγραφο ή φωτογραφία παλιού διαβατηρίου

## livelihood_shares
list-livelihood_shares-all = Όλα, χωρίς παροχές
list-livelihood_shares-most = Περισσότερα από τα μισά
list-livelihood_shares-some = Λιγότερα από τα μισά
list-livelihood_shares-nothing = Τίποτα ακόμη

## marriage_states
list-marriage_states-together = Συμβίωση με τον ή τη σύζυγο
list-marriage_states-thinking_of_leaving = Σκέψη για χωρισμό
list-marriage_states-separated = Σε διάσταση
list-marriage_states-divorced = Διαζύγιο
list-marriage_states-widowed = Χηρεία

## passport_states
list-passport_states-valid = Ισχύον εθνικό διαβατήριο
list-passport_states-expired = Εθνικό διαβατήριο, έχει λήξει
list-passport_states-travel_document_refugee = Ταξιδιωτικό έγγραφο προσφύγων (μπλε)
list-passport_states-travel_document_foreigner = Ταξιδιωτικό έγγραφο αλλοδαπών (γκρι)
list-passport_states-substitute = Έγγραφο αντί ταυτότητας (Ausweisersatz, στην κάρτα)
list-passport_states-at_office = Το διαβατήριο το κρατά μια υπηρεσία
list-passport_states-applied = Έγινε αίτηση για διαβατήριο
list-passport_states-none = Χωρίς διαβατήριο

## proceeding_kinds
list-proceeding_kinds-asylum = Άσυλο: προσφυγή
list-proceeding_kinds-asylum_urgent = Άσυλο: επείγουσα αίτηση (Eilantrag)
list-proceeding_kinds-residence = Διαμονή
list-proceeding_kinds-social = Κοινωνικές παροχές
list-proceeding_kinds-family = Οικογένεια
list-proceeding_kinds-labour = Εργασία
list-proceeding_kinds-tenancy = Σπίτι ή ενοίκιο
list-proceeding_kinds-debt = Απαίτηση χρημάτων
list-proceeding_kinds-other = Κάτι άλλο

## protection_kinds
list-protection_kinds-asylum = Δικαίωμα ασύλου (Art. 16a GG)
list-protection_kinds-refugee = Καθεστώς πρόσφυγα (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = Επικουρική προστασία (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = Απαγόρευση απέλασης (§ 60 Abs. 5 ή 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Προς το παρόν τίποτα από αυτά
list-protection_wishes-talk = Ήρεμη συζήτηση με κάποιον
list-protection_wishes-refuge = Σε ασφαλές μέρος (Frauenhaus)
list-protection_wishes-court_order = Προστασία από το δικαστήριο
list-protection_wishes-police = Καταγγελία στην αστυνομία
list-protection_wishes-address_block = Η νέα διεύθυνση να μείνει μυστική (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Όψιμος επαναπατριζόμενος (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Σύζυγος ή απόγονος που εντάχθηκε (§ 7 BVFG)
list-repatriate_roles-other_family = Οικογένεια που ήρθε μαζί (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Να μείνω
list-residence_aims-family_reunion = Να φέρω την οικογένεια
list-residence_aims-work_title = Άδεια διαμονής μέσω εργασίας ή εκπαίδευσης
list-residence_aims-settlement = Άδεια αόριστης διάρκειας
list-residence_aims-naturalisation = Γερμανική υπηκοότητα
list-residence_aims-return = Επιστροφή ή σκέψεις γι’ αυτήν
list-residence_aims-move_on = Να πάω σε άλλη χώρα

## residence_conditions
list-residence_conditions-nothing = Τίποτα από αυτά
list-residence_conditions-work_allowed = «Erwerbstätigkeit erlaubt» (η εργασία επιτρέπεται)
list-residence_conditions-work_with_consent = Εργασία μόνο με άδεια της υπηρεσίας αλλοδαπών
list-residence_conditions-work_one_employer = Εργασία μόνο σε έναν ορισμένο εργοδότη
list-residence_conditions-work_forbidden = «Erwerbstätigkeit nicht gestattet» (δεν επιτρέπεται εργασία)
list-residence_conditions-live_in_state = Υποχρεωτική κατοικία στη Βόρεια Ρηνανία-Βεστφαλία
list-residence_conditions-live_in_town = Υποχρεωτική κατοικία σε ορισμένη πόλη ή κατάλυμα
list-residence_conditions-area_limited = Περιοχή από την οποία δεν βγαίνει κανείς χωρίς άδεια
list-residence_conditions-ends_with_benefit = «Erlischt mit dem Bezug von Leistungen» (λήγει με τη λήψη παροχών)

## reunion_steps
list-reunion_steps-nothing = Τίποτα ακόμη
list-reunion_steps-notice_sent = Στάλθηκε δήλωση για να τηρηθεί η προθεσμία
list-reunion_steps-registered = Εγγραφή για ραντεβού
list-reunion_steps-appointment = Το ραντεβού στην πρεσβεία έχει οριστεί
list-reunion_steps-applied = Έγινε αίτηση για βίζα
list-reunion_steps-refused = Η βίζα απορρίφθηκε
list-reunion_steps-granted = Η βίζα δόθηκε

## training_promises
list-training_promises-none = Όχι
list-training_promises-promised = Υπόσχεση, χωρίς συμβόλαιο ακόμη
list-training_promises-signed = Το συμβόλαιο υπογράφηκε
list-training_promises-started = Η εκπαίδευση άρχισε

## residence_demands
list-residence_demands-eu_loss_letter = Επιστολή για απώλεια της ελεύθερης κυκλοφορίας
list-residence_demands-deportation_announced = Υπάρχει απειλή ή αναγγελία απέλασης
list-residence_demands-return_papers = Μου ζητούν να υπογράψω εθελούσια αναχώρηση
