locale-name = Polski
locale-name-de = Polnisch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Zanim zaczniemy
notice-language = Język rozmowy: { $name }
notice-language-hint = Tab lub wpisać nazwę
notice-who = Doradzam i zapisuję. Bez Pana/Pani zgody nie przekazuję niczego dalej, nawet urzędowi ds. cudzoziemców (Ausländerbehörde).
notice-duty = Wyjątki: gdy zagrożone jest życie lub zdrowie, przede wszystkim dzieci, muszę sprowadzić pomoc; uprzedzę o tym. Poza tym urzędy i instytucje publiczne muszą zgłosić, gdy dowiedzą się o pobycie bez zezwolenia: jeśli to Pana/Pani dotyczy, proszę pozostać anonimowo.
notice-free = Wszystko jest dobrowolne. Można pominąć każde pytanie i w każdej chwili przerwać. Nie będzie to miało żadnych złych skutków.
notice-anonymous = Można pozostać anonimowo. Wtedy nie zapisuję nazwiska, adresu ani numeru.
notice-purpose = Zapisujemy odpowiedzi, żeby razem zrobić plan pomocy (Hilfeplan). Podstawą jest Pana/Pani zgoda (art. 6 ust. 1 lit. a, art. 9 ust. 2 lit. a RODO/DSGVO).
notice-where = Dane są zaszyfrowane na komputerze tej poradni. Odpowiada za nie instytucja, której nazwa i kontakt w sprawie ochrony danych są na wywieszonej kartce. Dalej przekazujemy tylko to, na co jest zgoda, osobno dla każdej instytucji.
notice-how_long = Usuwamy dane, gdy poradnictwo się zakończy i nie ma już obowiązku ich przechowywania.
notice-rights = Ma Pan/Pani prawo zobaczyć swoje dane, zabrać je ze sobą, zażądać ich poprawienia i usunięcia oraz w każdej chwili wycofać zgodę. Skargę można złożyć w urzędzie ochrony danych kraju związkowego (Land).
notice-question = Czy mogę zapisać te odpowiedzi?
agreement-stored = Tak, zapisać
agreement-anonymous = Tak, ale anonimowo (zmyślone imię)
agreement-not_stored = Nie, niczego nie zapisywać
notice-pseudonym = Zmyślone imię lub skrót
notice-pseudonym-hint = Enter zaczyna rozmowę. Esc: wstecz

## Interview
non_answer-unknown = nie wiem
non_answer-declined = wolę nie odpowiadać
non_answer-later = wyjaśnimy później
non_answer-not_applicable = nie dotyczy

## Menus, lines to write in, questions
confirm-safe_at_home = Czy zabranie papieru do domu jest dla tej osoby bezpieczne?

## Client's side
client_view-title = Nasze pytanie do Pana/Pani
client_view-steps = Następne kroki
client_view-neutral = Chwileczkę, proszę
client_view-by = do { $day }
