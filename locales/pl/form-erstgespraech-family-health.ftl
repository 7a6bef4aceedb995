## Sections
s-member = Każda osoba w gospodarstwie
s-youth = Młodzież i młodzi dorośli
s-later_life = Starszy wiek i emerytura
s-pregnancy = Ciąża
s-screening = Ocena poradni

## person
q-person-preferred_name = Jak się do Pana/Pani zwracać?
    .hint = Imię, z „Pan” lub „Pani” albo bez
q-person-spellings = Czy w innych dokumentach nazwisko jest zapisane inaczej? Jak?
    .hint = Na przykład w paszporcie lub akcie urodzenia; jeśli nie: „nie dotyczy”
    .help = Różna pisownia jest częstym powodem, że urząd czegoś nie może znaleźć.
q-person-gender = Jaką płeć mamy wpisać?
    .hint = Nie trzeba podawać
q-person-birth_country = Jaki jest Pana/Pani kraj urodzenia?
q-person-second_nationality = Czy ma Pan/Pani jeszcze inne obywatelstwo?
    .hint = Jeśli nie: „nie dotyczy”
q-person-contact_ways = Jak wolno nam się z Panem/Panią kontaktować?
    .hint = Można wybrać kilka odpowiedzi
    .help = Czego nie zaznaczono, tego nie robimy. Na poczcie głosowej i w wiadomościach nigdy nie podajemy powodu.
    .check-none_and_more = Pierwsza odpowiedź nie pasuje do pozostałych. Proszę jedną odznaczyć.
q-person-messenger = Z jakiego komunikatora Pan/Pani korzysta?
    .hint = Tylko do terminów, nigdy do treści rozmów
q-person-email = Jaki jest Pana/Pani adres e-mail?
    .hint = Skrzynka, którą czyta tylko Pan/Pani
q-person-contact_times = Kiedy łatwo się dodzwonić, a kiedy mamy nie dzwonić?
q-person-trusted_person = Do kogo wolno zadzwonić, gdy nie możemy się z Panem/Panią skontaktować?
    .hint = Imię i numer; do nikogo: „nie dotyczy”
q-person-address = Na jaki adres możemy pisać?
    .hint = Razem z nazwiskiem na skrzynce na listy
q-person-representatives = Czy ktoś może lub musi za Pana/Panią decydować albo podpisywać?
    .hint = Można wybrać kilka; zwykle jest legitymacja lub dokument
    .check-none_and_more = Pierwsza odpowiedź nie pasuje do pozostałych. Proszę jedną odznaczyć.
q-person-representative_contact = Jak się skontaktować z tą osobą?
    .hint = Nazwisko, numer i, jeśli jest znany, numer akt (Aktenzeichen)

## family
q-family-state = Jaki jest Pana/Pani stan cywilny?
q-family-help_wanted = Czy potrzebne jest wsparcie w życiu rodzinnym lub w wychowaniu?
    .hint = Dobrowolne, bezpłatne i poufne

## member
q-member-lives = Czy ta osoba mieszka z Panem/Panią?
q-member-nationality = Jakie obywatelstwo ma ta osoba?
q-member-support_needed = Czy ta osoba potrzebuje szczególnego wsparcia z powodu choroby, niepełnosprawności lub wieku?
    .hint = Nie trzeba mówić dlaczego

## child
q-child-place = Gdzie to dziecko jest w ciągu dnia?
q-child-custody = Kto ma władzę rodzicielską (Sorgerecht) nad tym dzieckiem?
    .hint = Kto może podpisywać i decydować?
q-child-kita_from = Od kiedy potrzebne jest miejsce?
    .hint = Wystarczy miesiąc
q-child-kita_hours = Ile godzin w tygodniu potrzeba?
q-child-need_notified_on = Kiedy zgłoszono to w urzędzie ds. młodzieży (Jugendamt)?
    .hint = Data jest na e-mailu lub kopii
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić rok.
q-child-birth_certificate = Jaki dokument jest o urodzeniu tego dziecka?
q-child-parental_allowance = Czy dostaje Pan/Pani zasiłek rodzicielski (Elterngeld) na to dziecko?
q-child-checkups = Czy zrobiono badania kontrolne tego dziecka?
    .hint = Są zapisane w żółtym zeszycie (U-Heft)
q-child-measles = Czy jest potwierdzenie ochrony tego dziecka przed odrą?
    .hint = Książeczka szczepień lub zaświadczenie od lekarza
q-child-doctor = Czy to dziecko ma lekarza pediatrę?
q-child-disability = Czy to dziecko ma niepełnosprawność albo rozwija się inaczej, niż Pan/Pani oczekuje?
    .hint = Nie trzeba mówić, jakiej
q-child-school_step = Co już zrobiono, żeby dostać miejsce w szkole?
q-child-school_kind = Do jakiej szkoły chodzi to dziecko?
q-child-class_year = Do której klasy chodzi to dziecko?
q-child-school_since = Od kiedy to dziecko chodzi w Niemczech do szkoły?
    .hint = Wystarczy miesiąc
q-child-all_day_wanted = Czy potrzebna jest opieka nad tym dzieckiem po lekcjach (Ganztag, OGS)?
q-child-school_report = Czy są świadectwa ze szkoły za granicą?
    .hint = Liczą się też kopie lub zdjęcia
q-child-learning_support = Czy to dziecko potrzebuje pomocy w nauce lub w szkole?
q-child-education_package = Czy to dziecko dostaje świadczenia na edukację i zajęcia (Bildung und Teilhabe)?
    .hint = Na przykład obiady, wycieczki, przybory, korepetycje, klub
q-child-youth_office_help = Czy urząd ds. młodzieży (Jugendamt) już pomaga temu dziecku?
    .hint = Na przykład pomoc rodzinna; za Pana/Pani zgodą uzgodnimy działania

## youth
q-youth-situation = Co Pan/Pani teraz robi?
q-youth-care = Czy mieszkał(a) Pan/Pani w grupie mieszkaniowej, w rodzinie zastępczej lub z opiekunem prawnym?
    .hint = Pomoc dla młodzieży z Jugendamtu (Jugendhilfe)
q-youth-care_until = Do kiedy ta pomoc jest przyznana albo kiedy się skończyła?
    .hint = Jest w decyzji lub w planie pomocy (Hilfeplan)
q-youth-care_wanted = Czy potrzebna jest dalsza pomoc, na przykład z mieszkaniem, urzędami lub nauką zawodu?

## later_life
q-later_life-pension = Czy dostaje Pan/Pani emeryturę lub rentę z Niemiec albo złożył(a) o nią wniosek?
q-later_life-worked_here = Czy w Niemczech pracował(a) Pan/Pani lub wychowywał(a) dzieci?
    .hint = Liczą się też krótkie okresy
q-later_life-pension_abroad = Czy w innym kraju płacił(a) Pan/Pani składki na emeryturę?

## health
q-health-earlier_insurance = Jakie było ostatnie ubezpieczenie zdrowotne?
q-health-card = Czy ma Pan/Pani ważną kartę ubezpieczenia?
    .hint = Karta ze zdjęciem z kasy chorych (Krankenkasse)
q-health-doctor = Czy ma Pan/Pani lekarza rodzinnego?
q-health-treatment = Czy potrzebuje Pan/Pani leczenia, którego teraz Pan/Pani nie dostaje?
    .hint = Nie trzeba mówić, jakiego
q-health-chronic = Czy musi Pan/Pani regularnie chodzić do lekarza lub stale brać leki?
    .hint = Nie trzeba mówić dlaczego
q-health-medicine_until = Do kiedy wystarczy leków?
    .hint = Bez leków: „nie dotyczy”
q-health-strain = Jak jest ze snem, zmartwieniami i wspomnieniami?
    .hint = Tylko tyle, ile chce Pan/Pani powiedzieć
    .help = Proszę nie pytać o przeżycia. Wystarczy wiedzieć, czy osoba chce wsparcia.
q-health-support_wanted = Czy chce Pan/Pani porozmawiać z kimś, kto jest do tego przygotowany?
    .hint = Poufnie i bezpłatnie, z tłumaczem
q-health-disability = Czy ma Pan/Pani niepełnosprawność?
    .hint = Nie trzeba mówić, jakiej
q-health-care = Czy codziennie potrzebuje Pan/Pani pomocy, na przykład przy myciu, ubieraniu się lub jedzeniu?

## pregnancy
q-pregnancy-expecting = Czy Pani lub Pana partnerka spodziewa się dziecka?
    .hint = Nie trzeba na to odpowiadać
q-pregnancy-due_on = Kiedy dziecko ma się urodzić?
    .hint = Data jest w karcie ciąży (Mutterpass, ET); wystarczy miesiąc
    .check-passed = Ta data minęła już jakiś czas temu. Czy się zgadza?
    .check-far_ahead = To ponad 41 tygodni naprzód. Czy data się zgadza?
q-pregnancy-record = Czy jest już karta ciąży (Mutterpass)?
    .hint = Wydaje ją ginekolog lub położna
q-pregnancy-midwife = Czy jest już położna?
q-pregnancy-foundation = Czy złożono wniosek o pieniądze z fundacji „Matka i Dziecko” (Bundesstiftung Mutter und Kind)?
    .hint = Na ubranka, łóżeczko i wózek; możliwe tylko przed porodem
q-pregnancy-supplement = Czy są już wypłacane dodatkowe pieniądze z powodu ciąży?
    .hint = „Mehrbedarf” w decyzji, od 13. tygodnia
q-pregnancy-equipment = Czy złożono wniosek o pierwsze wyposażenie na ciążę i poród (Erstausstattung)?
    .hint = Ubrania ciążowe, ubranka, meble
q-pregnancy-employed = Czy przyszła matka pracuje lub uczy się zawodu?
q-pregnancy-paternity = Kto według prawa jest ojcem?
    .hint = Ważne dla nazwiska, alimentów i władzy rodzicielskiej (Sorgerecht)
q-pregnancy-birth_papers = Czy są dokumenty rodziców do aktu urodzenia?
    .hint = Paszport, akty urodzenia, akt małżeństwa, z tłumaczeniem

## screening
q-screening-areas = W jakich obszarach życia potrzebna jest pomoc?
    .hint = Można wybrać kilka odpowiedzi; od trzech sytuacja jest złożona
q-screening-agencies = Ile instytucji bierze udział lub powinno brać?
    .hint = Urzędy, poradnie, lekarze, szkoły razem
q-screening-regular_paths = Czy osoba dochodzi do celu zwykłą drogą?
    .hint = „Nie”, gdy nie wiadomo, kto odpowiada, lub oferty nie działają
q-screening-own_resources = Czy osoba da radę sama i z pomocą bliskich?
    .hint = Z informacjami, ale bez towarzyszenia
q-screening-consents = Czy osoba chce Case Management i zgadza się na to?
    .hint = Dobrowolne i zawsze można zakończyć
q-screening-criteria_met = Spełnione kryteria Case Management (z pięciu)
q-screening-consult = Z kim skonsultować się w zaufaniu?
    .hint = Tutaj nigdy nie zapisywać powodu
    .help = Poszlaki, zarzuty i diagnozy nie należą do tych akt. Specjalistyczna poradnia doradza bez nazwisk.
    .check-none_and_more = Pierwsza odpowiedź nie pasuje do pozostałych. Proszę jedną odznaczyć.
