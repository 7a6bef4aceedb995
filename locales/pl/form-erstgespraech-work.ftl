## language
q-language-first = Jakimi językami mówi Pan/Pani od dzieciństwa?
    .hint = Można wybrać kilka odpowiedzi
q-language-reading = Jak dobrze czyta i pisze Pan/Pani w swoim języku?
    .hint = Każda odpowiedź jest w porządku
    .help = Wtedy znajdziemy odpowiedni kurs, a listy wyjaśnimy raczej ustnie, jeśli tak jest łatwiej.
q-language-level_source = Skąd to wiemy?
    .hint = Certyfikat proszę pokazać
q-language-level_on = Kiedy był egzamin lub test?
    .hint = Wystarczy miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-language-course_kind = Jaki to jest lub był kurs?
q-language-right_until = Do kiedy jest ważne uprawnienie lub zobowiązanie do kursu (Berechtigungsschein, Verpflichtung)?
    .hint = Data jest na kartce
    .help = Jeśli nie ma na niej daty: „nie dotyczy”.
q-language-waiting_since = Od kiedy czeka Pan/Pani na miejsce na kursie?
    .hint = Wystarczy miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-language-obstacles = Co teraz utrudnia chodzenie na kurs?
    .hint = Można wybrać kilka odpowiedzi
    .check-nothing_and_more = „nic” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.

## other_language
s-other_language = Inne języki
q-other_language-name = Jakim językiem jeszcze Pan/Pani mówi?
    .hint = Jeden po drugim, także dialekty
q-other_language-skills = Co potrafi Pan/Pani w tym języku?

## past_course
s-past_course = Wcześniejsze kursy
q-past_course-provider = W jakiej szkole był kurs?
    .hint = Jeden kurs po drugim
q-past_course-kind = Jaki to był kurs?
q-past_course-from = Kiedy się zaczął?
    .hint = Wystarczy miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-past_course-until = Kiedy się skończył?
    .hint = Wystarczy miesiąc
    .check-before_start = Kurs skończyłby się przed początkiem. Proszę sprawdzić obie daty.
q-past_course-hours = Ile mniej więcej było lekcji?
    .hint = Są na zaświadczeniu z kursu
q-past_course-outcome = Jak się skończył?

## education
s-education = Szkoła i nauka zawodu
q-education-school_years = Ile lat łącznie chodził(a) Pan/Pani do szkoły?
    .hint = Przerwy są w porządku: liczą się tylko lata nauki
q-education-school_abroad = Jaką szkołę ukończono za granicą?
q-education-school_germany = Czy chodził(a) Pan/Pani do szkoły w Niemczech?
q-education-regulated = Czy ten zawód wolno w Niemczech wykonywać tylko z pozwoleniem?
    .hint = Na przykład opieka, medycyna, nauczanie, wychowanie, prawo
    .help = Czy zawód jest regulowany, pokazuje Anerkennungs-Finder (federalna wyszukiwarka).
q-education-certificate_abroad = Czy dostał(a) Pan/Pani za granicą dyplom tego zawodu?
q-education-certificate_translated = Czy świadectwa są przetłumaczone na niemiecki?
    .hint = Przez tłumacza przysięgłego, z pieczątką
q-education-recognition = Na jakim etapie jest uznanie dyplomu?
    .hint = Proszę pokazać nam listy w tej sprawie
q-education-recognition_on = Kiedy urząd potwierdził, że wszystkie dokumenty są?
    .hint = W liście: „vollständig”
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-education-wishes = Czego chce się Pan/Pani jeszcze nauczyć lub co ukończyć?
    .hint = Można wybrać kilka odpowiedzi
    .check-nothing_and_more = „na razie nic” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-education-study_preparation = Czy przed studiami potrzebne jest jeszcze Studienkolleg (rok przygotowawczy) lub egzamin językowy?
    .hint = To powie uczelnia lub uni-assist
q-education-training = Czy ma Pan/Pani miejsce nauki zawodu (Ausbildung)?
    .hint = Obietnica też się liczy
q-education-training_starts = Kiedy zaczyna się nauka zawodu?
    .hint = Jest w umowie
q-education-training_away = Czy podczas nauki zawodu mieszka Pan/Pani osobno od rodziców?
    .hint = Także gdy rodzice mieszkają za daleko
q-education-training_grant = Czy złożono wniosek o zasiłek na naukę zawodu (Berufsausbildungsbeihilfe, BAB)?
    .hint = Pieniądze z urzędu pracy podczas nauki zawodu
q-education-money_for_study = Czy pieniędzy wystarczy do końca semestru?
    .hint = Konto, praca i pomoc razem

## training_abroad
s-training_abroad = Inne zawody i dyplomy
q-training_abroad-occupation = Jakiego jeszcze zawodu lub jakiego kierunku się Pan/Pani uczył(a)?
    .hint = Jeden po drugim
q-training_abroad-country = W jakim kraju?
q-training_abroad-years = Ile lat to trwało?
q-training_abroad-degree = Jak się to zakończyło?
q-training_abroad-finished = Kiedy był koniec nauki?
    .hint = Wystarczy rok
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-training_abroad-certificate = Czy jest dyplom?

## work
q-work-status = Co Pan/Pani teraz robi?
    .hint = Praca, nauka zawodu, urlop rodzicielski lub coś innego
q-work-permission = Co jest napisane w dokumencie o pracy?
    .hint = Na karcie lub dodatkowej kartce: „Erwerbstätigkeit …”
q-work-registered = Czy w urzędzie pracy (Agentur für Arbeit) lub w Jobcenter zgłoszono, że szuka Pan/Pani pracy (arbeitsuchend)?
    .hint = Można też online i nic to nie kosztuje
q-work-jobcenter_plan = Czy ma Pan/Pani plan z Jobcenter?
    .hint = „Kooperationsplan”
q-work-employer = Gdzie Pan/Pani pracuje?
    .hint = Wystarczy branża
q-work-since = Od kiedy Pan/Pani tam pracuje?
    .hint = Wystarczy miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-work-limited_until = Do kiedy jest umowa?
    .hint = Bezterminowa: „nie dotyczy”
q-work-hours = Ile godzin w tygodniu Pan/Pani pracuje?
    .hint = Średnio w ostatnich miesiącach
q-work-gross = Ile zarabia Pan/Pani brutto na miesiąc?
    .hint = Jest na pasku wypłaty
q-work-contract = Czy jest pisemna umowa o pracę?
q-work-job_end = Czy stracił(a) Pan/Pani pracę albo czy ona się wkrótce kończy?
    .hint = Proszę pokazać nam pismo
q-work-told_on = Kiedy Pan/Pani się o tym dowiedział(a) lub dostał(a) pismo?
    .hint = Dzień, w którym było w skrzynce lub zostało wręczone
    .help = Od tego dnia biegną krótkie terminy.
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-work-ends_on = Jaki jest lub był ostatni dzień pracy?
    .hint = Koniec stosunku pracy
q-work-wage_unpaid = Czy jakiś pracodawca nie zapłacił Panu/Pani wynagrodzenia?
    .hint = Także po zakończeniu pracy
q-work-wage_due_on = Kiedy powinna była przyjść pierwsza brakująca wypłata?
    .hint = Jeśli można, dzień; zwykle ostatni w miesiącu
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-work-skills = Co Pan/Pani dobrze umie?
    .hint = Także z życia codziennego; można wybrać kilka odpowiedzi
q-work-cv = Czy ma Pan/Pani życiorys po niemiecku?
q-work-obstacles = Co teraz utrudnia znalezienie lub utrzymanie pracy?
    .hint = Można wybrać kilka odpowiedzi
    .check-nothing_and_more = „nic” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-work-dream = Jaką pracę chce Pan/Pani wykonywać?
    .hint = Własnymi słowami

## past_job
s-past_job = Wcześniejsza praca
q-past_job-activity = Jaka była wcześniejsza praca?
    .hint = Jedna praca po drugiej, także bez umowy w firmie rodzinnej
q-past_job-country = W jakim kraju?
q-past_job-years = Ile lat?
