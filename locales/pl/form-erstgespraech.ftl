## Sections
s-frame = Rozmowa
s-emergency = Co dziś jest pilne
s-letter = Listy i terminy
s-person = O Panu/Pani
s-residence = Pobyt
s-household = Kto mieszka razem
s-family = Rodzina
s-child = Dziecko
s-livelihood = Utrzymanie
s-health = Zdrowie
s-language = Język
s-work = Praca i zawód
s-housing = Mieszkanie
s-network = Ludzie i poradnictwo
s-goals = Mocne strony i życzenia
s-consent = Przekazywanie innym instytucjom

## The talk itself
q-frame-language = W jakim języku chce Pan/Pani z nami rozmawiać?
    .hint = Język można w każdej chwili zmienić
q-frame-own_words = Co Pana/Panią dziś do nas sprowadza?
    .hint = Własnymi słowami, nie musi być wszystko
    .help = Zapisujemy to, co Pan/Pani mówi. Nie zapisujemy tego, co mogłoby zaszkodzić.
# Spoken, never shown on the client's side.
q-frame-alone = Czy możemy teraz porozmawiać w cztery oczy?
    .hint = Pytać tylko ustnie, nikt inny nie powinien słuchać
    .help = Przy „Nie” dziś nie pytamy o niebezpieczeństwo. Proszę umówić rozmowę w cztery oczy, bez podawania powodu.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Czy czuje Pan/Pani zagrożenie w domu lub poza domem?
    .hint = Pytać tylko ustnie i tylko w cztery oczy
    .help = W nagłym niebezpieczeństwie: policja 110. Telefon pomocy „Przemoc wobec kobiet” (Hilfetelefon): 116 016, dzień i noc, bezpłatnie, w wielu językach. Niczego nie drukować.
q-emergency-roof = Czy wie Pan/Pani, gdzie będzie dziś spać?
    .hint = Pan/Pani i wszyscy bliscy
q-emergency-money = Czy pieniędzy i jedzenia wystarczy do następnej wypłaty?
q-emergency-doctor = Czy potrzebny jest dziś lekarz lub leki?
    .hint = Nie trzeba mówić, co dolega
    .help = Nagły wypadek: 112. Lekarz dyżurny: 116 117.

## Letters and appointments
q-letter-deadline = Czy ma Pan/Pani list z ostatecznym terminem? Do kiedy jest ten termin?
    .hint = Przy kilku najwcześniejszy; bez takiego listu: „nie dotyczy”
    .help = Można pokazać też nieotwarte listy. Żółtą kopertę proszę zachować: data na niej jest ważna.
    .check-passed = Ten termin już minął. Czy data się zgadza? Jeśli tak, proszę jeszcze dziś zwrócić się do poradni.
q-letter-sender = Od kogo jest ten list?
q-letter-appointment_on = Czy ma Pan/Pani w najbliższych 14 dniach termin w jakimś urzędzie? Kiedy?
    .hint = Także bez listu; bez terminu: „nie dotyczy”
    .check-passed = Ten termin już minął. Czy data się zgadza?
q-letter-appointment_with = U kogo jest ten termin?

## The person
q-person-name = Jak się Pan/Pani nazywa?
    .hint = Imię i nazwisko jak w dokumencie
    .help = Można podać inne imię albo na razie nie podawać żadnego.
q-person-birth_date = Jaka jest Pana/Pani data urodzenia?
    .hint = Jeśli dzień nie jest znany, wystarczy rok
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić rok.
    .check-long_ago = To ponad 110 lat temu. Czy rok się zgadza?
q-person-nationality = Jakie ma Pan/Pani obywatelstwo?
    .hint = Przy kilku to, które jest w zezwoleniu na pobyt
q-person-phone = Pod jakim numerem można się bezpiecznie skontaktować?
    .hint = Numer, przy którym nikt nie słucha ani nie czyta
    .help = Czy wolno dzwonić, nagrać wiadomość lub napisać? Proszę zapisać to jako uwagę.
q-person-post_arrives = Czy poczta do Pana/Pani na pewno dociera?
    .hint = Czy nazwisko jest na skrzynce na listy?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Do kiedy jest ważne Pana/Pani zezwolenie na pobyt (Aufenthaltstitel)?
    .hint = Data jest z przodu karty
    .help = Fiktionsbescheinigung, pobyt tolerowany (Duldung) lub zezwolenie na czas procedury azylowej (Aufenthaltsgestattung): wpisać datę stamtąd. Jeśli zezwolenie jest bezterminowe: „nie dotyczy”.
    .check-long_ago = To ponad pięć lat temu. Czy rok się zgadza?
    .check-far_ahead = To ponad jedenaście lat naprzód. Czy rok się zgadza?
q-residence-title = Jakie ma Pan/Pani zezwolenie na pobyt lub jaki dokument?
    .hint = Paragraf (§) jest na karcie przy „Anmerkungen”
    .help = Najłatwiej pokazać nam kartę. „Nie wiem” jest w porządku: data i tak się liczy. Kto nie ma dokumentu, nie musi tego tu mówić.
q-residence-renewal_filed = Czy złożono już wniosek o przedłużenie?
    .hint = Telefon lub prośba o termin to jeszcze nie wniosek
q-residence-renewal_steps = Co już zrobiono w sprawie przedłużenia?
    .hint = Można wybrać kilka odpowiedzi
    .check-nothing_and_more = „Jeszcze nic” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-residence-title_since = Od kiedy ma Pan/Pani to zezwolenie na pobyt?
    .hint = Wystarczy rok lub miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić rok.
    .check-after_end = Zezwolenie zaczęłoby się po swoim końcu. Proszę sprawdzić obie daty.
q-residence-demands = Czy jakiś urząd żądał czegoś od Pana/Pani z powodu ochrony lub paszportu?
    .hint = Na przykład list z BAMF lub Ausländerbehörde
    .help = Proszę nie iść do ambasady, zanim poradnia tego nie sprawdzi.
    .check-nothing_and_more = „Nic z tego” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.

## Household
q-household-first_name = Jak ma na imię ta osoba?
    .hint = Wszyscy, którzy mieszkają razem, jedna osoba po drugiej
q-household-role = Kim jest ta osoba dla Pana/Pani?
q-household-birth_date = Kiedy ta osoba się urodziła?
    .hint = Wystarczy rok lub miesiąc
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić rok.
    .check-long_ago = To ponad 110 lat temu. Czy rok się zgadza?
q-household-valid_until = Do kiedy jest ważne zezwolenie na pobyt tej osoby?
    .hint = Każda karta ma własną datę, także karta dziecka
    .help = Niemiecki paszport lub zezwolenie bezterminowe: „nie dotyczy”.
    .check-long_ago = To ponad pięć lat temu. Czy rok się zgadza?
q-household-renewal_filed = Czy dla tej osoby złożono już wniosek o przedłużenie?
    .hint = Każda osoba potrzebuje własnego wniosku, dziecko też

## Family
q-family-single_parent = Czy wychowuje Pan/Pani dziecko lub dzieci bez drugiego rodzica?

## Each child
q-child-kita_wanted = Czy chce Pan/Pani dla tego dziecka miejsce w żłobku lub przedszkolu (Kita) albo u opiekunki dziennej (Tagespflege)?
q-child-kita_steps = Co już zrobiono, żeby dostać miejsce?
    .hint = Można wybrać kilka odpowiedzi
    .help = Proszę zachować każdą odmowę, także e-maile: to dowód.
    .check-nothing_and_more = „Jeszcze nic” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-child-need_notified = Czy zgłoszono na piśmie urzędowi ds. młodzieży (Jugendamt), że potrzebne jest miejsce?
    .hint = „Bedarfsanzeige”: wystarczy list lub e-mail
    .help = Od tego zgłoszenia biegnie czas, w którym Jugendamt ma odpowiedzieć i zaproponować miejsce.
q-child-maintenance = Czy drugi rodzic płaci alimenty na to dziecko?
    .help = Bez Pana/Pani zgody nie kontaktujemy się z drugim rodzicem.
q-child-maintenance_advance = Czy dostaje Pan/Pani na to dziecko zaliczkę alimentacyjną (Unterhaltsvorschuss)?
    .hint = Pieniądze z Jugendamtu, gdy drugi rodzic nie płaci

## Livelihood
q-livelihood-benefits = Jakie świadczenia Pan/Pani teraz dostaje?
    .hint = Można wybrać kilka; jest w decyzji (Bescheid)
    .help = O zaliczkę alimentacyjną (Unterhaltsvorschuss) pytamy przy każdym dziecku.
    .check-none_and_more = „Żadne” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-livelihood-benefit_until = Do kiedy świadczenie jest przyznane?
    .hint = W decyzji jest „Bewilligungszeitraum” lub „von … bis …”
    .help = Przy kilku świadczeniach: to, z którego się Pan/Pani utrzymuje.
    .check-long_ago = To ponad rok temu. Czy rok się zgadza?
q-livelihood-renewal_filed = Czy złożono już wniosek o dalszą wypłatę świadczenia?
    .hint = „Weiterbewilligungsantrag”; wniosek bez formularza też się liczy
q-livelihood-single_parent_supplement = Czy w decyzji jest dodatek dla samotnych rodziców (Mehrbedarf)?
    .hint = Jest na karcie obliczeń w decyzji
q-livelihood-account = Czy ma Pan/Pani własne konto w banku?

## Health
q-health-insurance = Jakie ma Pan/Pani ubezpieczenie zdrowotne?
    .hint = Można pokazać nam kartę

## Language
q-language-reads = Jakie alfabety czyta Pan/Pani dobrze?
    .hint = Można wybrać kilka odpowiedzi
    .help = Wtedy wiemy, czy pomoże kartka w Pana/Pani języku, czy lepiej o tym porozmawiać.
    .check-none_and_more = „Prawie nie czytam” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-language-german_level = Jak dobrze zna Pan/Pani niemiecki?
    .hint = Według ostatniego certyfikatu lub własnej oceny
q-language-course = Czy chodzi lub chodził(a) Pan/Pani na kurs niemieckiego?
q-language-course_stopped_by = Co stanęło na przeszkodzie, że trzeba było przerwać kurs?
    .hint = Można wybrać kilka odpowiedzi
q-language-course_right = Czy może lub musi Pan/Pani chodzić na kurs integracyjny (Integrationskurs)?
    .hint = „Berechtigungsschein” lub „Verpflichtung”, kartka z urzędu

## Work
q-work-occupation = Jakiego zawodu się Pan/Pani nauczył(a) lub jaki wykonywał(a)?
    .hint = Jeszcze bez zawodu: „nie dotyczy”
q-work-field = Do jakiej dziedziny należy ten zawód?
q-work-years = Ile lat pracował(a) Pan/Pani w tym zawodzie?
q-work-certificate = Czy ma Pan/Pani świadectwo tego zawodu?
    .help = Także bez dokumentów można sprawdzić i poświadczyć umiejętności.
q-work-goal = Co chce Pan/Pani osiągnąć zawodowo jako następne?

## Housing
q-housing-kind = Jak Pan/Pani mieszka?
q-housing-rooms = Ile pokoi ma mieszkanie?
    .hint = Bez kuchni i łazienki; możliwe 1,5
q-housing-district = W której dzielnicy Pan/Pani mieszka?

## People around
q-network-counselling = Kto już Panu/Pani doradza lub towarzyszy?
    .hint = Można wybrać kilka odpowiedzi
    .help = Dzięki temu nie robimy nic podwójnie i za zgodą możemy się porozumieć.
    .check-none_and_more = „Nikt” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-network-supporters = Kto pomaga Panu/Pani na co dzień?
    .hint = Na przykład sąsiadka, przyjaciele, krewni, klub
    .help = Proszę nie zapisywać nazwisk: wystarczy „sąsiadka”.
q-network-isolation = Jak często odczuwa Pan/Pani samotność?
    .hint = 1 = nigdy, 5 = bardzo często

## Strengths and wishes
q-goals-strengths = Co już się udało? Co daje Panu/Pani powód do dumy?
    .hint = Liczą się też małe rzeczy
q-goals-wish = Co ma się zmienić za trzy miesiące?
    .hint = Własnymi słowami
q-goals-support = Jakiego wsparcia oczekuje Pan/Pani od nas?

## Passing on
q-consent-share_with = Z kim wolno nam rozmawiać w Pana/Pani sprawie?
    .hint = Tylko z tymi, których Pan/Pani wskaże; zgodę można zawsze cofnąć
    .help = Przedtem przy każdej instytucji powiemy, co przekazujemy i po co.
    .check-none_and_more = „Z nikim” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
