## network
q-network-letters_helper = Czy ktoś pomaga przy listach i formularzach?
    .hint = Dzieci nie powinny musieć tego robić
q-network-leisure = Co lubi Pan/Pani robić w wolnym czasie?
    .hint = Także to, co dawniej
q-network-club = Czy chodzi Pan/Pani do klubu, na spotkania lub kurs w okolicy?
q-network-offers = Co chce Pan/Pani poznać?
    .hint = Można wybrać kilka odpowiedzi
    .check-none_and_more = „na razie nic” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-network-discrimination = Czy spotkało Pana/Panią niesprawiedliwe traktowanie, na przykład z powodu pochodzenia, języka, religii, płci, wieku lub niepełnosprawności?
    .hint = W pracy, przy mieszkaniu, w sklepie, urzędzie lub szkole
q-network-discrimination_on = Kiedy to było ostatnio albo od kiedy Pan/Pani o tym wie?
    .hint = Przy pracy i mieszkaniu czas jest krótki
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.

## helper
s-helper = Kto już pomaga
q-helper-who = Kto już Panu/Pani pomaga?
    .hint = Na przykład „sąsiadka” lub nazwa instytucji; bez nazwisk osób prywatnych
q-helper-kind = Co to za osoba lub instytucja?
q-helper-does = W czym pomaga?
q-helper-often = Jak często jest kontakt?
q-helper-may_contact = Czy wolno nam porozmawiać z tą osobą lub instytucją?
    .hint = Tylko jeśli Pan/Pani chce

## mobility
s-mobility = Drogi i dojazdy
q-mobility-ticket = Jaki ma Pan/Pani bilet na autobus i pociąg?
q-mobility-licence = Czy ma Pan/Pani prawo jazdy?
q-mobility-licence_country = Z jakiego kraju jest prawo jazdy?
q-mobility-bicycle = Czy ma Pan/Pani rower i lubi nim jeździć?
q-mobility-restricted = Czy trudno Panu/Pani chodzić, wchodzić po schodach lub wychodzić bez osoby towarzyszącej?
    .hint = Nie trzeba mówić dlaczego
q-mobility-minutes = Ile minut najwyżej może trwać droga na kurs lub zajęcia?

## legal
q-legal-contracts = Które umowy kosztują co miesiąc?
    .hint = Można wybrać kilka odpowiedzi
    .check-none_and_more = „żadne” nie pasuje do innych odpowiedzi. Proszę jedną odznaczyć.
q-legal-contract_trouble = Czy są spory lub kłopoty z jakąś umową?
    .hint = Na przykład podpisaną przy drzwiach lub przez telefon
q-legal-contract_signed_on = Kiedy zawarto tę umowę?
    .hint = Przy drzwiach, przez telefon lub online: często 14 dni czasu
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.

## goals
q-goals-first_wish = Gdyby można było mieć trzy życzenia: jakie byłoby pierwsze?
    .hint = Może być też coś zupełnie innego niż dokumenty
q-goals-second_wish = A drugie?
q-goals-third_wish = A trzecie?
q-goals-next_step = Co chce Pan/Pani teraz zrobić jako następne?
    .hint = Wystarczy mały krok
q-goals-importance = Który obszar jest teraz dla Pana/Pani najważniejszy?
q-goals-what_helped = Co lub kto pomógł w trudnych czasach?
    .hint = Nie trzeba o tym opowiadać

## satisfaction
s-satisfaction = Zadowolenie
q-satisfaction-residence = Na ile zadowala Pana/Panią sytuacja z pobytem?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-housing = Na ile zadowala Pana/Panią mieszkanie?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-livelihood = Na ile zadowala Pana/Panią sytuacja z pieniędzmi?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-health = Na ile zadowala Pana/Panią stan zdrowia?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-language = Na ile zadowala Pana/Panią własny niemiecki?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-education = Na ile zadowala Pana/Panią własne wykształcenie?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-work = Na ile zadowala Pana/Panią praca?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-family = Na ile zadowala Pana/Panią życie rodzinne?
    .hint = 1 = wcale, 5 = bardzo
q-satisfaction-social = Na ile zadowalają Pana/Panią kontakty z ludźmi wokół?
    .hint = 1 = wcale, 5 = bardzo

## urgency
s-urgency = Jak pilne to jest zdaniem poradni
q-urgency-residence = Jak pilna jest pomoc w sprawie pobytu?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-housing = Jak pilna jest pomoc w sprawie mieszkania?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-livelihood = Jak pilna jest pomoc w sprawie pieniędzy?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-health = Jak pilna jest pomoc w sprawie zdrowia?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-language = Jak pilna jest pomoc w sprawie języka?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-education = Jak pilna jest pomoc w sprawie wykształcenia?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-work = Jak pilna jest pomoc w sprawie pracy?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-family = Jak pilna jest pomoc w sprawie rodziny?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni
q-urgency-social = Jak pilna jest pomoc w sprawie otoczenia?
    .hint = 1 = nie pilne, 5 = natychmiast; tylko dla poradni

## area
s-area = Obszary życia własnymi słowami
q-area-which = O którym obszarze chce Pan/Pani powiedzieć więcej?
    .hint = Na przykład mieszkanie, praca, rodzina
q-area-now = Jak jest w tym obszarze teraz?
    .hint = Jednym zdaniem
q-area-strength = Co tam idzie dobrze lub na czym można się oprzeć?
q-area-wish = Czego Pan/Pani tam sobie życzy?

## release
s-release = Zgody po kolei
q-release-recipient = Dla kogo jest ta zgoda?
    .hint = Nazwa instytucji, na przykład „Jobcenter” lub „ta poradnia”
q-release-kind = Na co jest zgoda?
q-release-purpose = Po co?
q-release-data = Jakie dane wolno nam przekazać?
    .hint = Tylko potrzebne, na przykład „nazwisko, termin, zaświadczenie z kursu”
q-release-given = Czy zgadza się Pan/Pani na to?
    .hint = Można powiedzieć nie i nic złego z tego nie wyniknie
q-release-given_on = Kiedy wyraził(a) Pan/Pani zgodę?
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-release-until = Do kiedy ma obowiązywać?
    .hint = Bez końca: „nie dotyczy”; można ją w każdej chwili cofnąć
q-release-withdrawn_on = Czy zgoda została cofnięta? Kiedy?
    .hint = Jeśli nie: „nie dotyczy”
    .check-in_future = Ta data jest w przyszłości. Proszę sprawdzić.
q-release-form = W jaki sposób wyrażono zgodę?
q-release-language = W jakim języku to wyjaśniono?
q-release-explained_by = Kto to wyjaśnił?
    .hint = Wystarczy rola, na przykład „tłumaczka”
