## reading_ease
list-reading_ease-fluent = Czytam i piszę bez trudu
list-reading_ease-some = Czytam z trudem
list-reading_ease-none = Nie czytam i nie piszę

## language_skills
list-language_skills-understand = rozumieć
list-language_skills-speak = mówić
list-language_skills-read = czytać
list-language_skills-write = pisać

## level_sources
list-level_sources-certificate = certyfikat
list-level_sources-placement_test = test poziomujący
list-level_sources-own_view = własna ocena
list-level_sources-counselor_view = ocena poradni

## course_kinds
list-course_kinds-integration = kurs integracyjny (Integrationskurs)
list-course_kinds-literacy = kurs integracyjny z nauką czytania i pisania
list-course_kinds-second_script = kurs integracyjny, drugi alfabet
list-course_kinds-intensive = kurs intensywny
list-course_kinds-first_orientation = kurs pierwszej orientacji
list-course_kinds-vocational = kurs języka zawodowego (Berufssprachkurs)
list-course_kinds-town = kurs miasta lub VHS
list-course_kinds-volunteers = spotkania językowe z wolontariuszami
list-course_kinds-online = kurs online lub aplikacja
list-course_kinds-other = inny kurs

## learning_obstacles
list-learning_obstacles-childcare = brak opieki nad dzieckiem
list-learning_obstacles-working_hours = godziny pracy
list-learning_obstacles-travel = daleka droga lub koszt dojazdu
list-learning_obstacles-cost = koszt
list-learning_obstacles-no_place = brak miejsca, lista oczekujących
list-learning_obstacles-level = za trudno lub za łatwo
list-learning_obstacles-learning = długa przerwa w nauce
list-learning_obstacles-health = zdrowie
list-learning_obstacles-residence = dokumenty
list-learning_obstacles-other = coś innego
list-learning_obstacles-nothing = nic

## school_levels
list-school_levels-none = bez szkoły
list-school_levels-primary = szkoła podstawowa
list-school_levels-lower_secondary = szkoła średnia (około 8–10 lat)
list-school_levels-upper_secondary = matura (wstęp na studia)

## german_school_levels
list-german_school_levels-none = nie
list-german_school_levels-attending = jeszcze w szkole
list-german_school_levels-left_without = tak, ale bez świadectwa
list-german_school_levels-first = pierwsze świadectwo (Hauptschulabschluss)
list-german_school_levels-middle = średnie świadectwo (Mittlerer Schulabschluss)
list-german_school_levels-entrance = Fachhochschulreife lub Abitur (matura)

## training_degrees
list-training_degrees-vocational = wyuczony zawód
list-training_degrees-bachelor = licencjat (bachelor)
list-training_degrees-master = magister lub dyplom
list-training_degrees-doctorate = doktorat
list-training_degrees-unfinished = nie ukończono
list-training_degrees-on_the_job = nauka w pracy

## recognition_steps
list-recognition_steps-not_started = nie zaczęte
list-recognition_steps-counselled = była porada, jeszcze bez wniosku
list-recognition_steps-applied = złożono wniosek
list-recognition_steps-partial = częściowo uznane (potrzebny kurs lub egzamin)
list-recognition_steps-full = w pełni uznane
list-recognition_steps-zab = jest ocena dyplomu z ZAB
list-recognition_steps-refused = odmowa

## education_wishes
list-education_wishes-school_certificate = świadectwo szkolne
list-education_wishes-training = nauka zawodu (Ausbildung)
list-education_wishes-study = studia
list-education_wishes-recognition = uznanie dyplomu
list-education_wishes-retraining = zmiana zawodu (Umschulung)
list-education_wishes-nothing = na razie nic

## training_states
list-training_states-none = jeszcze bez miejsca
list-training_states-promised = obietnica
list-training_states-contract = umowa podpisana
list-training_states-running = zaczęta
list-training_states-stopped = przerwana

## employment_states
list-employment_states-full_time = praca na pełny etat
list-employment_states-part_time = praca na część etatu
list-employment_states-minijob = Minijob
list-employment_states-self_employed = własna działalność
list-employment_states-training = nauka zawodu (Ausbildung)
list-employment_states-internship = praktyka lub wolontariat
list-employment_states-study = studia lub szkoła
list-employment_states-without_work = bez pracy
list-employment_states-parental_leave = urlop rodzicielski
list-employment_states-unable = trwała niezdolność do pracy
list-employment_states-retired = na emeryturze

## job_ends
list-job_ends-not = nie
list-job_ends-dismissed = wypowiedzenie od pracodawcy
list-job_ends-fixed_term = kończy się umowa na czas określony
list-job_ends-own_notice = własne wypowiedzenie
list-job_ends-agreement = za porozumieniem stron (Aufhebungsvertrag)
list-job_ends-insolvent = firma się zamyka
list-job_ends-other = inaczej

## work_permissions
list-work_permissions-free = praca dozwolona (Erwerbstätigkeit erlaubt)
list-work_permissions-certain_only = tylko określona praca
list-work_permissions-on_request = tylko za zgodą Ausländerbehörde
list-work_permissions-forbidden = niedozwolona (nicht gestattet)
list-work_permissions-unclear = niejasne

## work_skills
list-work_skills-languages = kilka języków
list-work_skills-driving = prowadzenie auta
list-work_skills-computer = komputer
list-work_skills-crafts = prace ręczne, rzemiosło
list-work_skills-cooking = gotowanie
list-work_skills-care = opieka
list-work_skills-selling = sprzedaż
list-work_skills-organising = organizowanie
list-work_skills-teaching = wyjaśnianie i uczenie
list-work_skills-machines = obsługa maszyn
list-work_skills-other = coś innego

## work_obstacles
list-work_obstacles-language = język
list-work_obstacles-childcare = opieka nad dzieckiem
list-work_obstacles-permission = zezwolenie
list-work_obstacles-health = zdrowie
list-work_obstacles-recognition = brak uznania dyplomu
list-work_obstacles-mobility = drogi i dojazdy
list-work_obstacles-debts = długi lub zajęcie
list-work_obstacles-discrimination = dyskryminacja
list-work_obstacles-no_experience = brak doświadczenia w pracy w Niemczech
list-work_obstacles-nothing = nic

## jobcenter_plans
list-jobcenter_plans-none = nie
list-jobcenter_plans-agreed = tak, ustalony wspólnie
list-jobcenter_plans-ordered = tak, narzucony przez Jobcenter
