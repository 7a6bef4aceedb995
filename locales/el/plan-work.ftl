## Rules
rule-work-jobseeker =
    .client = Δηλώστε αυτή την εβδομάδα ότι ζητάτε εργασία (arbeitsuchend). Σας βοηθάμε, γίνεται και online.
rule-work-job_lost_report =
    .client = Δηλώστε σήμερα μαζί μας στην υπηρεσία απασχόλησης (Agentur für Arbeit) ότι ζητάτε εργασία (arbeitsuchend). Την πρώτη ημέρα χωρίς δουλειά δηλώστε ανεργία (arbeitslos).
rule-work-job_lost_report_early =
    .client = Δηλώστε αυτή την εβδομάδα στην υπηρεσία απασχόλησης (Agentur für Arbeit) ότι ζητάτε εργασία (arbeitsuchend), ακόμη κι αν δουλεύετε ακόμη.
rule-work-dismissal_action =
    .client = Πηγαίνετε τις επόμενες δύο ημέρες με το γράμμα της απόλυσης στη συμβουλευτική. Μέχρι τότε μην υπογράψετε τίποτα από τον εργοδότη.
rule-work-dismissal_late =
    .client = Πηγαίνετε αύριο με το γράμμα της απόλυσης στη συμβουλευτική. Ίσως είναι ακόμη κάτι δυνατό.
rule-work-tell_residence_office =
    .client = Γράψτε αυτή την εβδομάδα μαζί μας μια σύντομη επιστολή για τη δουλειά σας. Αρχίστε νέα δουλειά μόνο αφού ελέγξουμε το χαρτί σας.
rule-work-fixed_term =
    .client = Ρωτήστε τον εργοδότη σας αν συνεχίζεται η σύμβαση και δηλώστε παρ’ όλα αυτά αυτή την εβδομάδα ότι ζητάτε εργασία (arbeitsuchend).
rule-work-wage =
    .client = Γράψτε ποιες ημέρες και πόσες ώρες δουλέψατε και πηγαίνετε μαζί μας στη συμβουλευτική. Εκεί θα γραφτεί μια επιστολή στον εργοδότη.
rule-work-permission_tolerated =
    .client = Πηγαίνετε τις επόμενες δύο εβδομάδες στη συμβουλευτική, πριν αρχίσετε δουλειά.
rule-work-stagnation =
    .client = Σκεφτείτε ποιο μικρό βήμα θα σας έδινε χαρά. Στην επόμενη συζήτηση θα το σχεδιάσουμε μαζί.
rule-work-parallel_practice =
    .client = Ψάξτε μαζί μας μια επιχείρηση για λίγες δοκιμαστικές ημέρες παράλληλα με το μάθημα γερμανικών.
rule-work-cv =
    .client = Γράψτε μαζί μας ένα βιογραφικό στα γερμανικά. Μετράνε όλα όσα ξέρετε και έχετε κάνει.
rule-work-recognition_regulated =
    .client = Πηγαίνετε τις επόμενες τέσσερις εβδομάδες στη συμβουλευτική για αναγνώριση πτυχίων. Παρακαλούμε πάρτε μαζί όλα τα πτυχία, και αντίγραφα ή φωτογραφίες.
rule-work-recognition_overdue =
    .client = Γράψτε τις επόμενες δύο εβδομάδες μαζί μας μια σύντομη επιστολή: ρωτάμε πού βρίσκεται η αίτησή σας.
rule-work-adaptation =
    .client = Ψάξτε με τη συμβουλευτική αναγνώρισης μια θέση για το σεμινάριο ή την εξέταση. Έχετε ήδη καταφέρει πολλά.
rule-education-school_certificate =
    .client = Πηγαίνετε με τους σχολικούς ελέγχους σας στη συμβουλευτική του λαϊκού πανεπιστημίου (Volkshochschule). Μπορεί να μετράνε και σχολικά χαρτιά από το εξωτερικό.
rule-education-study_counselling =
    .client = Πηγαίνετε με τα πτυχία σας στη συμβουλευτική σπουδών ενός πανεπιστημίου.
rule-education-training_search =
    .client = Κλείστε μαζί μας ραντεβού στη συμβουλευτική για επαγγέλματα (Berufsberatung). Φέρτε σχολικούς ελέγχους, αν έχετε.
rule-education-training_grant =
    .client = Ζητήστε μαζί μας από την υπηρεσία απασχόλησης (Agentur für Arbeit) χρήματα για τον χρόνο της εκπαίδευσης. Παρακαλούμε φέρτε το συμβόλαιο εκπαίδευσης.
rule-education-student_money =
    .client = Πηγαίνετε αυτή την εβδομάδα στην κοινωνική συμβουλευτική της φοιτητικής μέριμνας (Studierendenwerk). Μην κάνετε καμία αίτηση πριν το συζητήσουμε.
rule-education-student_money_now =
    .client = Πηγαίνετε σήμερα στο μέρος που θα σας πούμε. Εκεί παίρνετε φαγητό και συμβουλή.
rule-language-right_ends =
    .client = Γραφτείτε αυτή την εβδομάδα με το δελτίο σας σε μια σχολή γλώσσας. Ζητήστε την εγγραφή γραπτώς.
rule-language-waiting =
    .client = Ρωτήστε μαζί μας σε πολλές σχολές γλώσσας. Μέχρι να αρχίσει το μάθημα, θα βρούμε ένα καφέ γλώσσας ή ένα online μάθημα.
rule-language-obstacle_cost =
    .client = Ρωτήστε στη σχολή γλώσσας για απαλλαγή από το κόστος και για τα έξοδα μετακίνησης. Παρακαλούμε πάρτε μαζί την απόφαση για τις παροχές σας (Bescheid).
rule-language-vocational_agency =
    .client = Ρωτήστε στην υπηρεσία απασχόλησης (Agentur für Arbeit) για επαγγελματικό μάθημα γλώσσας.
rule-language-alternatives_eu =
    .client = Ψάξτε μαζί μας ένα βραδινό μάθημα γερμανικών ή ένα καφέ γλώσσας κοντά σας.

## Actors
actor-labour_counselling = Συμβουλευτική για την εργασία (Beratungsstelle Arbeit)
actor-labour_court = Εργατικό δικαστήριο (Arbeitsgericht)
actor-recognition_office = Υπηρεσία αναγνώρισης (Anerkennungsstelle)
actor-student_services = Φοιτητική μέριμνα (Studierendenwerk)
actor-adult_education = Λαϊκό πανεπιστήμιο (VHS) ή νυχτερινό σχολείο

## Papers
doc-dismissal_letter = Γράμμα της απόλυσης με τον φάκελο ή συμφωνία λύσης
doc-work_contract = Σύμβαση εργασίας (Arbeitsvertrag)
doc-payslips = Εκκαθαριστικά μισθού και καταστάσεις ωρών
doc-recognition_letter = Απόφαση ή γράμμα της υπηρεσίας αναγνώρισης
doc-school_reports = Σχολικοί έλεγχοι (και αντίγραφα ή φωτογραφίες)
doc-enrolment = Βεβαίωση σπουδών (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Ρωτήστε μαζί μας για επαγγελματικό μάθημα γλώσσας που ταιριάζει στο ωράριό σας.
rule-work-unemployed_claim =
    .client = Δηλώστε μαζί μας ανεργία στην υπηρεσία απασχόλησης (Agentur für Arbeit). Μόνο από αυτή την ημέρα μπορεί να υπάρξει επίδομα ανεργίας.
rule-work-told_too_late =
    .client = Πηγαίνετε τις επόμενες δύο ημέρες μαζί μας στη συμβουλευτική, πριν γράψουμε σε μια υπηρεσία για τη δουλειά σας.
