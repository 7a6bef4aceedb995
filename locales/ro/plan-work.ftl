## Rules
rule-work-jobseeker =
    .client = Înregistrați-vă săptămâna aceasta ca persoană în căutare de lucru (arbeitsuchend). Vă ajutăm, se poate și online.
rule-work-job_lost_report =
    .client = Înregistrați-vă astăzi împreună cu noi la agenția de muncă (Agentur für Arbeit) ca persoană în căutare de lucru (arbeitsuchend). În prima zi fără lucru vă înregistrați în șomaj (arbeitslos).
rule-work-job_lost_report_early =
    .client = Înregistrați-vă săptămâna aceasta la agenția de muncă (Agentur für Arbeit) ca persoană în căutare de lucru (arbeitsuchend), chiar dacă încă lucrați.
rule-work-dismissal_action =
    .client = Mergeți în următoarele două zile la consiliere cu scrisoarea de concediere. Până atunci nu semnați nimic de la angajator.
rule-work-dismissal_late =
    .client = Mergeți mâine la consiliere cu scrisoarea de concediere. Poate mai este ceva posibil.
rule-work-tell_residence_office =
    .client = Scrieți săptămâna aceasta împreună cu noi o scrisoare scurtă despre munca dumneavoastră. Începeți o muncă nouă abia după ce am verificat actul.
rule-work-fixed_term =
    .client = Întrebați angajatorul dacă contractul continuă și înregistrați-vă totuși săptămâna aceasta ca persoană în căutare de lucru (arbeitsuchend).
rule-work-wage =
    .client = Scrieți în ce zile și cât timp ați lucrat și mergeți cu noi la consiliere. Acolo se scrie o scrisoare angajatorului.
rule-work-permission_tolerated =
    .client = Mergeți în următoarele două săptămâni la consiliere, înainte să începeți o muncă.
rule-work-stagnation =
    .client = Gândiți-vă ce pas mic v-ar bucura. La discuția următoare îl plănuim împreună.
rule-work-parallel_practice =
    .client = Căutați împreună cu noi o firmă pentru câteva zile de probă pe lângă cursul de germană.
rule-work-cv =
    .client = Scrieți împreună cu noi un CV în germană. Contează tot ce știți și ați făcut.
rule-work-recognition_regulated =
    .client = Mergeți în următoarele patru săptămâni la consilierea pentru recunoaștere. Vă rugăm să luați toate diplomele, și copii sau fotografii.
rule-work-recognition_overdue =
    .client = Scrieți în următoarele două săptămâni împreună cu noi o scrisoare scurtă: întrebăm în ce stadiu este cererea.
rule-work-adaptation =
    .client = Căutați cu consilierea pentru recunoaștere un loc la curs sau la examen. Ați reușit deja mult.
rule-education-school_certificate =
    .client = Mergeți cu diplomele la consilierea de la Volkshochschule (universitatea populară). Și diplomele din străinătate pot conta.
rule-education-study_counselling =
    .client = Mergeți cu diplomele la consilierea pentru studenți a unei universități.
rule-education-training_search =
    .client = Stabiliți împreună cu noi o programare la consilierea profesională (Berufsberatung). Aduceți diplome, dacă aveți.
rule-education-training_grant =
    .client = Cereți împreună cu noi bani pentru timpul formării de la agenția de muncă (Agentur für Arbeit). Vă rugăm să aduceți contractul de formare.
rule-education-student_money =
    .client = Mergeți săptămâna aceasta la consilierea socială pentru studenți (Studierendenwerk). Nu cereți nimic înainte să vorbim despre asta.
rule-education-student_money_now =
    .client = Mergeți astăzi la locul pe care vi-l spunem. Acolo primiți mâncare și sfat.
rule-language-right_ends =
    .client = Înscrieți-vă săptămâna aceasta cu hârtia (Berechtigungsschein) la o școală de limbi. Cereți înscrierea în scris.
rule-language-waiting =
    .client = Întrebați împreună cu noi la mai multe școli de limbi. Până începe cursul găsim o cafenea de limbi (Sprachcafé) sau un curs online.
rule-language-obstacle_cost =
    .client = Întrebați la școala de limbi de scutirea de costuri și de banii de drum. Vă rugăm să luați decizia despre ajutor.
rule-language-vocational_agency =
    .client = Întrebați la agenția de muncă (Agentur für Arbeit) de un curs de limbă pentru muncă (Berufssprachkurs).
rule-language-alternatives_eu =
    .client = Căutați împreună cu noi un curs de germană seara sau o cafenea de limbi (Sprachcafé) în apropiere.

## Actors
actor-labour_counselling = Consiliere pentru muncă (Beratungsstelle Arbeit)
actor-labour_court = Tribunalul muncii (Arbeitsgericht)
actor-recognition_office = Oficiul de recunoaștere (Anerkennungsstelle)
actor-student_services = Serviciul pentru studenți (Studierendenwerk)
actor-adult_education = Universitate populară (VHS) sau școală serală

## Papers
doc-dismissal_letter = Concedierea cu plicul sau acordul de încetare (Aufhebungsvertrag)
doc-work_contract = Contractul de muncă (Arbeitsvertrag)
doc-payslips = Fluturași de salariu și pontaje
doc-recognition_letter = Decizia sau scrisoarea de la oficiul de recunoaștere
doc-school_reports = Carnete de note (și copii sau fotografii)
doc-enrolment = Adeverință de student (Studienbescheinigung)

## Links
rule-language-vocational_beside_work =
    .client = Întrebați împreună cu noi de un curs de limbă pentru muncă (Berufssprachkurs) care se potrivește cu programul de lucru.
rule-work-unemployed_claim =
    .client = Înregistrați-vă împreună cu noi la agenția de muncă (Agentur für Arbeit) în șomaj (arbeitslos). Abia din acea zi puteți primi ajutor de șomaj (Arbeitslosengeld).
rule-work-told_too_late =
    .client = Mergeți în următoarele două zile cu noi la consiliere, înainte să scriem unei instituții despre munca dumneavoastră.
