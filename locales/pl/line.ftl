# $section: the section's name
line-place = Pytanie { $at } z { $of } · { $section }
line-known = Dotychczas: { $value }
line-more = … i jeszcze { $count }: pisać litery, żeby szukać
line-several = Można podać kilka, oddzielonych przecinkiem.
line-roster = Wpisać imię: dodać. Numer: zmienić wpis. -1: usunąć pierwszy wpis. +: wpis bez imienia. >: to wszystko.
line-understood = Zrozumiano: { $value }
line-saved = Zapisano.
line-not_stored = Nie zapisano, tak jak uzgodniono.
line-error = Proszę sprawdzić: { $text }
line-warning = Uwaga: { $text }
line-help =
    Odpowiedzi: tekst, data (DD.MM.RRRR), numer z listy albo początek tekstu; kilka oddzielić przecinkiem.
    #1 nie wiem · #2 wolę nie odpowiadać · #3 później · #4 nie dotyczy
    > dalej · < wstecz · ~ cofnąć ostatnią odpowiedź · * i tekst: uwaga
    ! otwarte punkty · !2 do drugiego z nich · = plan pomocy do tego miejsca · ? pomoc · . koniec
line-open = Otwarte punkty: { $count }
line-reason-failed = proszę sprawdzić
line-reason-withheld = jeszcze do wyjaśnienia
line-reason-not-asked = jeszcze nie zapytano
line-reason-off-route = zachowane, teraz się nie liczy
line-fault-empty = Nic nie wpisano. > przechodzi dalej.
line-fault-date = To nie jest data. Na przykład: 29.12.2026, 12.2026 lub 2026
line-fault-time = To nie jest godzina. Na przykład: 9:30
line-fault-number = To nie jest liczba.
line-fault-range = Ta liczba nie jest tu możliwa.
line-fault-choose = Proszę podać numer z listy. ? pokazuje pomoc.
line-anonymous = Rozmowa jest anonimowa: tego się nie zapisuje. > dalej.
line-languages = Język tej osoby: numer albo początek nazwy języka lub kraju
line-notice-help = Wpisać 1, 2 albo 3; . kończy i nic się nie zapisuje.
line-pseudonym = Zmyślone imię lub skrót:
line-passphrase = Hasło:
line-new-passphrase = Nowe hasło dla tego komputera:
line-passphrase-again = Jeszcze raz:
line-recovery =
    Kod odzyskiwania. Proszę go teraz zapisać; nigdy więcej się nie pokaże:
    { $code }
    Bez hasła i bez tego kodu nikt już nigdy nie odczyta tych spraw.
# $number: the first characters of the case's number
line-resumed = Sprawa { $number }: dalej od miejsca, w którym rozmowa stanęła.
line-milestone = Krótka rozmowa jest zakończona. Teraz wszystkie pozostałe pytania; = pokazuje plan pomocy, . kończy.
line-finished = Wszystkie pytania zadane. Projekt planu pomocy:
line-stopped = Zatrzymano. Co powiedziano, zostaje. Projekt planu pomocy do tego miejsca:
# $number: the first characters of the case's number
line-number = Sprawa ma numer { $number }. Aby kontynuować: lotse interview --plain --case { $number }. Dokumenty: lotse export { $number }
