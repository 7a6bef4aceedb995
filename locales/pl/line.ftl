# $section: the section's name
line-place = Pytanie { $at } z { $of } · { $section }
line-known = Dotychczas: { $value }
line-more = … i jeszcze { $count }: pisać litery, żeby szukać
line-roster = + dodaje wpis, -1 usuwa pierwszy, > znaczy: to wszystko
line-saved = Zapisano.
line-not_stored = Nie zapisano, tak jak uzgodniono.
line-error = Proszę sprawdzić: { $text }
line-warning = Uwaga: { $text }
line-help =
    Odpowiedzi: tekst, data (DD.MM.RRRR) albo numer z listy; kilka oddzielić przecinkiem.
    #1 nie wiem · #2 wolę nie odpowiadać · #3 później · #4 nie dotyczy
    > dalej · < wstecz · ~ cofnąć ostatnią odpowiedź · ! otwarte punkty · ? pomoc · . koniec
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
line-pseudonym = Zmyślone imię lub skrót:
line-passphrase = Hasło:
line-new-passphrase = Nowe hasło dla tego komputera:
line-passphrase-again = Jeszcze raz:
line-recovery =
    Kod odzyskiwania. Proszę go teraz zapisać; nigdy więcej się nie pokaże:
    { $code }
    Bez hasła i bez tego kodu nikt już nigdy nie odczyta tych spraw.
line-finished = Wszystkie pytania zadane. Projekt planu pomocy:
line-stopped = Zatrzymano. Co powiedziano, zostaje. Projekt planu pomocy do tego miejsca:
