s-asylum = Procedura azylowa
s-repatriate = Późne przesiedlenie (Spätaussiedlung)
s-earlier_stay = Wcześniejsze pobyty i dokumenty
s-family_abroad = Rodzina, której tu nie ma
s-legal = Porada i prawo
s-proceeding = Sprawy w sądzie
s-perspective = Droga do następnego zezwolenia
s-protection = Bezpieczeństwo

## frame
q-frame-anonymous = Czy chce Pan/Pani na razie zachować anonimowość?
    .help = Kto zachowuje anonimowość, i tak dostaje poradę. Wtedy proszę wpisać zmyślone imię i nie zapisywać adresu ani dokumentów.

## person
q-person-minor_alone = Czy jest Pan/Pani w Niemczech bez rodziców i opiekuna?
    .help = Tylko dla osób poniżej 18 lat. O azyl tutaj nie pytamy: zajmuje się tym urząd ds. młodzieży (Jugendamt) z opiekunem.

## residence
q-residence-demand_until = Do kiedy trzeba to zrobić?
    .hint = Data jest w liście
    .check-passed = Ta data już minęła. Proszę jeszcze dziś zasięgnąć porady.
q-residence-filed_on = Kiedy złożono wniosek o przedłużenie?
    .hint = Data na kopii, e-mailu lub dowodzie nadania
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-residence-office_here = Czy Pana/Pani sprawą zajmuje się urząd ds. cudzoziemców (Ausländerbehörde) w Düsseldorfie?
    .hint = Urząd jest podany na ostatnim liście w sprawie pobytu
q-residence-office = Który urząd ds. cudzoziemców (Ausländerbehörde) jest właściwy?
    .hint = Wystarczy miasto lub powiat
q-residence-file_number = Jaki numer akt (Aktenzeichen) jest na listach urzędu ds. cudzoziemców?
    .hint = U góry listu, często „Mein Zeichen” lub „AZR-Nummer”
q-residence-conditions = Co jest napisane na dodatkowej kartce (Zusatzblatt) do dokumentu pobytowego?
    .hint = Zielona kartka do karty albo tylna strona dokumentu
    .help = Można wybrać kilka odpowiedzi. Najłatwiej obejrzeć kartkę razem.
    .check-nothing_and_more = „Nic z tego” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-residence-passport = Czy ma Pan/Pani paszport lub dokument podróży?
    .help = Proszę nie iść do ambasady, zanim poradnia tego nie sprawdzi.
q-residence-passport_until = Do kiedy jest ważny paszport lub dokument podróży?
    .hint = Na stronie ze zdjęciem
q-residence-identity_papers = Jakie inne dokumenty pokazują, kim Pan/Pani jest?
    .hint = Liczą się też kopie i zdjęcia
    .check-none_and_more = „Nic z tego” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-residence-entry_on = Od kiedy jest Pan/Pani w Niemczech?
    .hint = Dzień pierwszego wjazdu; wystarczy miesiąc lub rok
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
    .check-long_ago = To ponad 80 lat temu. Czy rok się zgadza?
q-residence-here_since = Od kiedy mieszka tu Pan/Pani bez przerwy, mając jakiś dokument pobytowy?
    .hint = Liczą się też Duldung i Aufenthaltsgestattung (procedura azylowa)
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
    .check-before_entry = To byłoby przed wjazdem. Proszę sprawdzić obie daty.
q-residence-lawful_since = Od kiedy ma Pan/Pani bez przerwy zezwolenie na pobyt (Aufenthaltstitel)?
    .hint = Wystarczy rok lub miesiąc
    .help = Obywatele UE: od kiedy tu mieszkają. U osób z ochroną liczy się też procedura azylowa: wtedy wpisać dzień wniosku o azyl.
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-residence-tolerated_since = Od kiedy ma Pan/Pani bez przerwy pobyt tolerowany (Duldung)?
    .hint = Wszystkie Duldung po kolei liczą się razem
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-residence-marriage = Jak jest z małżeństwem, od którego zależy pobyt?
    .help = Pytać tylko w cztery oczy. Przed każdą informacją dla urzędu najpierw porada prawna.
q-residence-together_since = Od kiedy mieszkają Państwo w Niemczech razem jako małżeństwo?
    .hint = Wystarczy rok lub miesiąc
q-residence-aims = Czego życzy Pan/Pani sobie w sprawie pobytu?
    .hint = Można wybrać kilka odpowiedzi

## asylum
q-asylum-phase = Na jakim etapie jest procedura azylowa?
    .help = O powody ucieczki tutaj nie pytamy. Chodzi tylko o terminy.
q-asylum-applied_on = Kiedy złożono wniosek o azyl?
    .hint = Dzień w BAMF, nie dzień przyjazdu
q-asylum-hearing_on = Kiedy jest wywiad azylowy (Anhörung) w BAMF?
    .hint = Data jest w wezwaniu; bez terminu: „nie dotyczy”
    .check-passed = Ta data już minęła. Proszę jeszcze dziś zasięgnąć porady.
q-asylum-hearing_needs = Czy jest coś, co należy uwzględnić podczas wywiadu?
    .help = Tylko tak lub nie, bez diagnozy i bez powodu. Chorobę, ciążę, przemoc lub życzenie, żeby pytała kobieta, wyjaśnia poradnia azylowa.
q-asylum-served_on = Którego dnia przyszła decyzja?
    .hint = Data na żółtej kopercie, nie ta w liście
    .help = Kopertę proszę zachować. Jeśli dzień nie jest znany: „nie wiem”, a mimo to dziś do poradni.
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-asylum-action_filed = Czy złożono już skargę do sądu (Klage) na tę decyzję?
    .hint = Osobiście lub przez adwokata
q-asylum-urgent_request_filed = Czy złożono w sądzie także pilny wniosek (Eilantrag)?
q-asylum-court_file = Który sąd i jaki numer akt?
    .hint = U góry listu z sądu
q-asylum-address_told = Czy BAMF, urząd ds. cudzoziemców (Ausländerbehörde) i sąd znają Pana/Pani obecny adres?
    .help = List uważa się za doręczony, gdy wysłano go na ostatni podany adres.
q-asylum-protection = Jaką ochronę Panu/Pani przyznano?
    .hint = Jest na pierwszej stronie decyzji
q-asylum-protection_final_on = Od kiedy decyzja o ochronie jest ostateczna?
    .hint = W razie wątpliwości dzień, w którym przyszła decyzja
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.

## repatriate
q-repatriate-role = W jakim charakterze Pana/Panią przyjęto?
    .hint = Jest w decyzji o przyjęciu (Aufnahmebescheid) lub na Registrierschein
q-repatriate-certificate = Czy ma Pan/Pani zaświadczenie według § 15 BVFG?
    .help = Z tym zaświadczeniem ma się obywatelstwo niemieckie. Wydaje je Federalny Urząd Administracji (Bundesverwaltungsamt).

## earlier_stay
q-earlier_stay-place = Gdzie mieszkał(a) Pan/Pani wcześniej?
    .hint = Miejscowość lub kraj, jeden pobyt po drugim
q-earlier_stay-paper = Jaki dokument miał(a) Pan/Pani tam?
q-earlier_stay-from = Od kiedy?
    .hint = Wystarczy rok lub miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-earlier_stay-until = Do kiedy?
    .hint = Wystarczy rok lub miesiąc
    .check-before_start = Koniec byłby przed początkiem. Proszę sprawdzić obie daty.

## child
q-child-born_here = Czy dziecko urodziło się w Niemczech?
q-child-own_paper = Czy dziecko ma własny dokument pobytowy?
    .hint = Każde dziecko musi mieć własny; niemiecki paszport: „nie dotyczy”

## family_abroad
q-family_abroad-first_name = Jak ma na imię ta osoba?
    .hint = Jedna osoba po drugiej
q-family_abroad-relation = Kim jest ta osoba dla Pana/Pani?
q-family_abroad-country = W jakim kraju jest ta osoba?
q-family_abroad-birth_date = Kiedy ta osoba się urodziła?
    .hint = Wystarczy rok lub miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-family_abroad-wants_to_come = Czy chce Pan/Pani, żeby ta osoba przyjechała do Niemiec?
q-family_abroad-step = Co już w tej sprawie zrobiono?
q-family_abroad-whereabouts_known = Czy wie Pan/Pani, gdzie ta osoba jest?
    .help = Gdy kontakt się urwał, bezpłatnie pomaga biuro poszukiwań (Suchdienst) Czerwonego Krzyża.

## legal
q-legal-lawyer = Czy ma Pan/Pani adwokata?
q-legal-lawyer_name = Jak się nazywa adwokat?
    .hint = Nazwisko lub kancelaria
q-legal-advice_needed = Czy jest pytanie prawne, do którego potrzebna jest porada adwokata?
    .help = Nikt nie musi tu mówić, o co chodzi.
q-legal-advice_aid = Czy ma Pan/Pani zaświadczenie z sądu na poradę prawną (Beratungshilfeschein)?
    .hint = Z nim pierwsza porada kosztuje najwyżej 15 euro
q-legal-objection_until = Czy jest list, wobec którego do konkretnego dnia trzeba złożyć sprzeciw (Einspruch)? Do kiedy?
    .hint = Tylko dzień; bez takiego listu: „nie dotyczy”
    .help = Nie zapisujemy, o co chodzi w liście.
    .check-passed = Ta data już minęła. Proszę jeszcze dziś zasięgnąć porady.
q-legal-summons_on = Czy dostał(a) Pan/Pani wezwanie na rozmowę, przed którą potrzebna jest porada? Na kiedy?
    .hint = Tylko dzień; bez wezwania: „nie dotyczy”
    .help = Powodu nie zapisujemy. Bez porady nikt nie musi nic mówić w tej sprawie.
    .check-passed = Ta data już minęła. Proszę jeszcze dziś zasięgnąć porady.
q-legal-missed = Czy ostateczny termin minął nie z Pana/Pani winy?
    .hint = Na przykład list nie dotarł albo był pobyt w szpitalu
q-legal-could_act_since = Od kiedy można było znów działać?
    .hint = Na przykład dzień, w którym Pan/Pani dowiedział(a) się o liście
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.

## proceeding
q-proceeding-court = W którym sądzie?
    .hint = Jest u góry listu
q-proceeding-kind = O co mniej więcej chodzi?
    .help = Spraw karnych tutaj nie zapisujemy.
q-proceeding-file_number = Jaki numer akt?
q-proceeding-hearing_on = Kiedy jest następny termin w sądzie?
    .hint = Bez terminu: „nie dotyczy”
    .check-passed = Ta data już minęła. Proszę jeszcze dziś zasięgnąć porady.

## perspective
q-perspective-own_livelihood = Jaką część potrzebnych pieniędzy zarabia Pan/Pani własną pracą?
    .hint = Razem z osobami ze wspólnego gospodarstwa
q-perspective-pension_months = Za ile miesięcy zapłacono składki emerytalne?
    .hint = Jest w przebiegu ubezpieczenia (Versicherungsverlauf)
q-perspective-civics_test = Czy zdał(a) Pan/Pani test o życiu w Niemczech?
q-perspective-german_certificate = Na jaki poziom niemieckiego ma Pan/Pani certyfikat?
    .hint = Jest na certyfikacie; bez certyfikatu: „Jeszcze bez niemieckiego”
q-perspective-school_here = Czy chodził(a) tu Pan/Pani trzy lata do szkoły albo ukończył(a) tu szkołę lub naukę zawodu?
    .hint = Liczą się też Berufskolleg i nauka zawodu (Ausbildung)
q-perspective-training_contract = Czy ma Pan/Pani miejsce nauki zawodu (Ausbildung)?
q-perspective-training_starts_on = Kiedy zaczyna się nauka zawodu?
    .hint = Jest w umowie
q-perspective-skilled_offer = Czy jest na widoku praca, która wymaga wyuczonego zawodu lub studiów?
q-perspective-finished_training_here = Czy nauka zawodu lub studia zostały ukończone w Niemczech?
q-perspective-skilled_since = Od kiedy ma Pan/Pani zezwolenie jako fachowiec (Fachkraft)?
    .hint = Niebieska Karta i zezwolenia z §§ 18a, 18b, 18d razem
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.

## protection
q-protection-exploitation = Czy są oznaki, że osoba jest wyzyskiwana lub zmuszana?
    .help = Tylko w cztery oczy. Zabrane dokumenty, brak zapłaty, groźby, praca za długi. Nie naciskać: pyta specjalistyczna poradnia.
q-protection-same_home = Czy osoba, od której grozi niebezpieczeństwo, mieszka w tym samym mieszkaniu?
    .help = Wtedy nie dawać papieru do domu i nie pisać wiadomości.
q-protection-wishes = Czego osoba chce dla swojego bezpieczeństwa?
    .help = Ona decyduje, co się stanie. Bez jej życzenia nikt nie zostanie powiadomiony.
    .check-nothing_and_more = „Na razie nic z tego” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-protection-must_move_away = Czy jakiś nakaz w dokumencie (Auflage) zabrania przeprowadzki w bezpieczne miejsce?
    .help = Nakaz miejsca zamieszkania lub ograniczenie obszaru, które stoi na drodze, z reguły się uchyla.
