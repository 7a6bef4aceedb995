## reading_ease
list-reading_ease-fluent = Διαβάζω και γράφω εύκολα
list-reading_ease-some = Διαβάζω με κόπο
list-reading_ease-none = Δεν διαβάζω και δεν γράφω

## language_skills
list-language_skills-understand = κατανόηση
list-language_skills-speak = ομιλία
list-language_skills-read = ανάγνωση
list-language_skills-write = γραφή

## level_sources
list-level_sources-certificate = πιστοποιητικό
list-level_sources-placement_test = τεστ κατάταξης
list-level_sources-own_view = προσωπική εκτίμηση
list-level_sources-counselor_view = εκτίμηση της συμβουλευτικής

## course_kinds
list-course_kinds-integration = μάθημα ένταξης (Integrationskurs)
list-course_kinds-literacy = μάθημα ένταξης με αλφαβητισμό
list-course_kinds-second_script = μάθημα ένταξης για δεύτερη γραφή
list-course_kinds-intensive = εντατικό μάθημα
list-course_kinds-first_orientation = πρώτος προσανατολισμός (Erstorientierungskurs)
list-course_kinds-vocational = επαγγελματικό μάθημα γλώσσας (Berufssprachkurs)
list-course_kinds-town = μάθημα της πόλης ή του VHS
list-course_kinds-volunteers = συνάντηση γλώσσας με εθελοντές
list-course_kinds-online = online μάθημα ή εφαρμογή
list-course_kinds-other = άλλο μάθημα

## learning_obstacles
list-learning_obstacles-childcare = δεν υπάρχει φύλαξη για το παιδί
list-learning_obstacles-working_hours = ωράριο εργασίας
list-learning_obstacles-travel = μακρύς δρόμος ή ακριβό εισιτήριο
list-learning_obstacles-cost = κόστος
list-learning_obstacles-no_place = δεν υπάρχει ελεύθερη θέση, λίστα αναμονής
list-learning_obstacles-level = πολύ δύσκολο ή πολύ εύκολο
list-learning_obstacles-learning = πολύς καιρός χωρίς διάβασμα
list-learning_obstacles-health = υγεία
list-learning_obstacles-residence = χαρτιά
list-learning_obstacles-other = κάτι άλλο
list-learning_obstacles-nothing = τίποτα

## school_levels
list-school_levels-none = χωρίς σχολείο
list-school_levels-primary = δημοτικό σχολείο
list-school_levels-lower_secondary = γυμνάσιο (περίπου 8 έως 10 χρόνια)
list-school_levels-upper_secondary = λύκειο (για παράδειγμα Abitur, Baccalauréat)

## german_school_levels
list-german_school_levels-none = όχι
list-german_school_levels-attending = πηγαίνω ακόμη σχολείο
list-german_school_levels-left_without = ναι, αλλά χωρίς απολυτήριο
list-german_school_levels-first = πρώτο απολυτήριο (Hauptschule)
list-german_school_levels-middle = μεσαίο απολυτήριο (Mittlerer Schulabschluss)
list-german_school_levels-entrance = απολυτήριο για σπουδές (Fachhochschulreife, Abitur)

## training_degrees
list-training_degrees-vocational = επαγγελματική εκπαίδευση
list-training_degrees-bachelor = πτυχίο (Bachelor)
list-training_degrees-master = μεταπτυχιακό ή δίπλωμα
list-training_degrees-doctorate = διδακτορικό
list-training_degrees-unfinished = δεν τελείωσε
list-training_degrees-on_the_job = μάθηση στη δουλειά

## recognition_steps
list-recognition_steps-not_started = δεν άρχισε
list-recognition_steps-counselled = έγινε συμβουλευτική, χωρίς αίτηση ακόμη
list-recognition_steps-applied = έγινε αίτηση
list-recognition_steps-partial = μερική αναγνώριση (χρειάζεται συμπλήρωση)
list-recognition_steps-full = πλήρης αναγνώριση
list-recognition_steps-zab = υπάρχει αξιολόγηση πτυχίου (ZAB)
list-recognition_steps-refused = απορρίφθηκε

## education_wishes
list-education_wishes-school_certificate = σχολικό απολυτήριο
list-education_wishes-training = επαγγελματική εκπαίδευση (Ausbildung)
list-education_wishes-study = σπουδές
list-education_wishes-recognition = αναγνώριση του πτυχίου
list-education_wishes-retraining = επανεκπαίδευση (Umschulung)
list-education_wishes-nothing = προς το παρόν τίποτα

## training_states
list-training_states-none = δεν υπάρχει θέση ακόμη
list-training_states-promised = υπόσχεση
list-training_states-contract = το συμβόλαιο υπογράφηκε
list-training_states-running = άρχισε
list-training_states-stopped = διακόπηκε

## employment_states
list-employment_states-full_time = πλήρης απασχόληση
list-employment_states-part_time = μερική απασχόληση
list-employment_states-minijob = μικρή δουλειά (Minijob)
list-employment_states-self_employed = ελεύθερο επάγγελμα
list-employment_states-training = σε επαγγελματική εκπαίδευση
list-employment_states-internship = πρακτική ή εθελοντική υπηρεσία
list-employment_states-study = σπουδές ή σχολείο
list-employment_states-without_work = χωρίς δουλειά
list-employment_states-parental_leave = γονική άδεια
list-employment_states-unable = μόνιμη ανικανότητα για εργασία
list-employment_states-retired = σύνταξη

## job_ends
list-job_ends-not = όχι
list-job_ends-dismissed = απόλυση από τον εργοδότη
list-job_ends-fixed_term = η σύμβαση ορισμένου χρόνου λήγει
list-job_ends-own_notice = παραίτηση
list-job_ends-agreement = λύση με συμφωνία (Aufhebungsvertrag)
list-job_ends-insolvent = η επιχείρηση κλείνει
list-job_ends-other = αλλιώς

## work_permissions
list-work_permissions-free = η εργασία επιτρέπεται (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = μόνο ορισμένη εργασία
list-work_permissions-on_request = μόνο με άδεια της υπηρεσίας αλλοδαπών
list-work_permissions-forbidden = δεν επιτρέπεται (nicht gestattet)
list-work_permissions-unclear = ασαφές

## work_skills
list-work_skills-languages = πολλές γλώσσες
list-work_skills-driving = οδήγηση
list-work_skills-computer = υπολογιστής
list-work_skills-crafts = χειροτεχνία
list-work_skills-cooking = μαγειρική
list-work_skills-care = φροντίδα ανθρώπων
list-work_skills-selling = πώληση
list-work_skills-organising = οργάνωση
list-work_skills-teaching = εξήγηση και διδασκαλία
list-work_skills-machines = χειρισμός μηχανών
list-work_skills-other = κάτι άλλο

## work_obstacles
list-work_obstacles-language = γλώσσα
list-work_obstacles-childcare = φύλαξη των παιδιών
list-work_obstacles-permission = άδεια εργασίας
list-work_obstacles-health = υγεία
list-work_obstacles-recognition = λείπει η αναγνώριση
list-work_obstacles-mobility = δρόμος και μετακινήσεις
list-work_obstacles-debts = χρέη ή κατάσχεση
list-work_obstacles-discrimination = διακρίσεις
list-work_obstacles-no_experience = χωρίς πείρα στη Γερμανία
list-work_obstacles-nothing = τίποτα

## jobcenter_plans
list-jobcenter_plans-none = όχι
list-jobcenter_plans-agreed = ναι, με κοινή συμφωνία
list-jobcenter_plans-ordered = ναι, το όρισε το Jobcenter
