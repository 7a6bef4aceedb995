## Rules
rule-work-jobseeker =
    .client = Proszę w tym tygodniu zgłosić się jako osoba szukająca pracy (arbeitsuchend). Pomożemy, można też online.
rule-work-job_lost_report =
    .client = Proszę dziś zgłosić się z nami w urzędzie pracy (Agentur für Arbeit) jako osoba szukająca pracy (arbeitsuchend). W pierwszym dniu bez pracy proszę zgłosić bezrobocie (arbeitslos).
rule-work-job_lost_report_early =
    .client = Proszę w tym tygodniu zgłosić się w urzędzie pracy (Agentur für Arbeit) jako osoba szukająca pracy (arbeitsuchend), także jeśli praca jeszcze trwa.
rule-work-dismissal_action =
    .client = Proszę w ciągu dwóch dni pójść z wypowiedzeniem do poradni. Do tego czasu proszę nie podpisywać niczego od pracodawcy.
rule-work-dismissal_late =
    .client = Proszę jutro pójść z wypowiedzeniem do poradni. Może coś jest jeszcze możliwe.
rule-work-tell_residence_office =
    .client = Proszę w tym tygodniu napisać z nami krótki list o swojej pracy. Nową pracę proszę zacząć dopiero, gdy sprawdzimy dokument.
rule-work-fixed_term =
    .client = Proszę zapytać pracodawcę, czy umowa trwa dalej, a mimo to w tym tygodniu zgłosić się jako osoba szukająca pracy (arbeitsuchend).
rule-work-wage =
    .client = Proszę zapisać, w które dni i jak długo trwała praca, i iść z nami do poradni. Tam powstanie list do pracodawcy.
rule-work-permission_tolerated =
    .client = Proszę w ciągu dwóch tygodni pójść do poradni, zanim zacznie Pan/Pani pracę.
rule-work-stagnation =
    .client = Proszę pomyśleć, jaki mały krok sprawiłby radość. Na następnej rozmowie zaplanujemy go razem.
rule-work-parallel_practice =
    .client = Proszę poszukać z nami firmy na kilka dni próbnych obok kursu niemieckiego.
rule-work-cv =
    .client = Proszę napisać z nami życiorys po niemiecku. Liczą się wszystkie umiejętności i doświadczenia.
rule-work-recognition_regulated =
    .client = Proszę w ciągu czterech tygodni pójść do poradni uznawania dyplomów. Proszę wziąć wszystkie świadectwa, także kopie lub zdjęcia.
rule-work-recognition_overdue =
    .client = Proszę w ciągu dwóch tygodni napisać z nami krótki list: zapytamy, na jakim etapie jest wniosek.
rule-work-adaptation =
    .client = Proszę z poradnią uznawania dyplomów poszukać miejsca na kursie lub egzaminie. Już bardzo dużo się udało.
rule-education-school_certificate =
    .client = Proszę pójść ze świadectwami do poradni uniwersytetu ludowego (Volkshochschule). Także świadectwa zagraniczne mogą się liczyć.
rule-education-study_counselling =
    .client = Proszę pójść ze świadectwami do poradni dla studentów na uczelni.
rule-education-training_search =
    .client = Proszę umówić z nami termin w poradni zawodowej (Berufsberatung). Proszę przynieść świadectwa, jeśli są.
rule-education-training_grant =
    .client = Proszę złożyć z nami w urzędzie pracy (Agentur für Arbeit) wniosek o pieniądze na czas nauki zawodu. Proszę przynieść umowę o naukę zawodu.
rule-education-student_money =
    .client = Proszę w tym tygodniu pójść do poradni socjalnej dla studentów (Studierendenwerk). Proszę nie składać żadnych wniosków, zanim o tym porozmawiamy.
rule-education-student_money_now =
    .client = Proszę iść dziś do miejsca, które wskażemy. Tam jest jedzenie i porada.
rule-language-right_ends =
    .client = Proszę w tym tygodniu zapisać się ze swoją kartką (Berechtigungsschein) do szkoły językowej. Proszę poprosić o potwierdzenie zapisu na piśmie.
rule-language-waiting =
    .client = Proszę zapytać z nami w kilku szkołach językowych. Zanim kurs się zacznie, znajdziemy kawiarenkę językową (Sprachcafé) lub kurs online.
rule-language-obstacle_cost =
    .client = Proszę zapytać w szkole językowej o zwolnienie z kosztów i o pieniądze na dojazd. Proszę wziąć decyzję o świadczeniach.
rule-language-vocational_agency =
    .client = Proszę zapytać w urzędzie pracy (Agentur für Arbeit) o kurs języka zawodowego (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Proszę poszukać z nami wieczornego kursu niemieckiego lub kawiarenki językowej (Sprachcafé) w pobliżu.

## Actors
actor-labour_counselling = Poradnia w sprawach pracy (Beratungsstelle Arbeit)
actor-labour_court = Sąd pracy (Arbeitsgericht)
actor-recognition_office = Urząd uznający dyplomy (Anerkennungsstelle)
actor-student_services = Biuro pomocy studentom (Studierendenwerk)
actor-adult_education = Uniwersytet ludowy (VHS) lub szkoła wieczorowa

## Papers
doc-dismissal_letter = Wypowiedzenie z kopertą lub umowa o rozwiązaniu (Aufhebungsvertrag)
doc-work_contract = Umowa o pracę (Arbeitsvertrag)
doc-payslips = Paski wypłaty i zapisy godzin
doc-recognition_letter = Decyzja lub pismo urzędu uznającego
doc-school_reports = Świadectwa szkolne (także kopie lub zdjęcia)
doc-enrolment = Zaświadczenie o studiach (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Proszę zapytać z nami o kurs języka zawodowego (Berufssprachkurs), który pasuje do godzin pracy.
rule-work-unemployed_claim =
    .client = Proszę zgłosić się z nami w urzędzie pracy (Agentur für Arbeit) jako osoba bezrobotna (arbeitslos). Dopiero od tego dnia może być zasiłek dla bezrobotnych (Arbeitslosengeld).
rule-work-told_too_late =
    .client = Proszę w ciągu dwóch dni iść z nami do poradni, zanim napiszemy do urzędu o pracy.
