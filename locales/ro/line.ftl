# $section: the section's name
line-place = Întrebarea { $at } din { $of } · { $section }
line-known = Până acum: { $value }
line-more = … și încă { $count }: tastați litere ca să căutați
line-several = Sunt posibile mai multe, despărțite prin virgulă.
line-roster = Tastați un nume: se adaugă. Număr: schimbă intrarea. -1: scoate prima intrare. +: intrare fără nume. >: asta e tot.
line-understood = Am înțeles: { $value }
line-saved = Salvat.
line-not_stored = Nu s-a salvat, așa cum am stabilit.
line-error = Vă rugăm să verificați: { $text }
line-warning = Observație: { $text }
line-help =
    Răspunsuri: text, o dată (ZZ.LL.AAAA), numărul unei opțiuni sau începutul textului ei; mai multe, despărțite prin virgulă.
    #1 nu știu · #2 prefer să nu răspund · #3 mai târziu · #4 nu este cazul
    > înainte · < înapoi · ~ anulează ultimul răspuns · * și text: observație
    ! puncte deschise · !2 la al doilea dintre ele · = planul de ajutor până aici · ? ajutor · . oprire
line-open = Puncte deschise: { $count }
line-reason-failed = de verificat
line-reason-withheld = încă de lămurit
line-reason-not-asked = încă neîntrebat
line-reason-off-route = păstrat, acum nu contează
line-fault-empty = Nu este scris nimic. > merge mai departe.
line-fault-date = Aceasta nu este o dată. De exemplu: 29.12.2026, 12.2026 sau 2026
line-fault-time = Aceasta nu este o oră. De exemplu: 9:30
line-fault-number = Acesta nu este un număr.
line-fault-range = Acest număr nu este posibil aici.
line-fault-choose = Introduceți numărul unei opțiuni. ? arată ajutorul.
line-anonymous = Discuția este anonimă: acest lucru nu se notează. > merge mai departe.
line-languages = Limba persoanei: numărul ei sau începutul numelui limbii ori al unei țări
line-notice-help = Tastați 1, 2 sau 3; . oprește și nu se salvează nimic.
line-pseudonym = Nume inventat sau prescurtare:
line-passphrase = Parola:
line-new-passphrase = Parolă nouă pentru acest calculator:
line-passphrase-again = Încă o dată:
line-recovery =
    Codul de recuperare. Notați-l acum; nu va mai fi arătat niciodată:
    { $code }
    Fără parolă și fără acest cod, nimeni nu mai poate citi cazurile.
# $number: the first characters of the case's number
line-resumed = Cazul { $number }: continuăm de unde a rămas discuția.
line-milestone = Discuția scurtă este completă. Urmează toate celelalte întrebări; = arată planul de ajutor, . oprește.
line-finished = Toate întrebările au fost puse. Proiectul planului de ajutor:
line-stopped = Oprit. Ce s-a spus rămâne. Proiectul planului de ajutor până aici:
# $number: the first characters of the case's number
line-number = Cazul are numărul { $number }. Pentru a continua: lotse interview --plain --case { $number }. Documente: lotse export { $number }
