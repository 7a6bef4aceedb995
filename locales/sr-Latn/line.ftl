# $section: the section's name
line-place = Pitanje { $at } od { $of } · { $section }
line-known = Dosad: { $value }
line-more = … i još { $count }: kucajte slova za pretragu
line-several = Može i više njih, odvojenih zarezom.
line-roster = Ukucajte ime: dodaje se. Broj: menja unos. -1: uklanja prvi unos. +: unos bez imena. >: to je sve.
line-understood = Razumeli smo: { $value }
line-saved = Sačuvano.
line-not_stored = Nije sačuvano, kako je dogovoreno.
line-error = Molimo proverite: { $text }
line-warning = Napomena: { $text }
line-help =
    Odgovori: tekst, datum (DD.MM.GGGG), broj izbora ili početak njegovog teksta; više njih odvojite zarezom.
    #1 ne znam · #2 radije ne bih o tome · #3 kasnije · #4 ne odnosi se
    > dalje · < nazad · ~ povuci poslednji odgovor · * i tekst: napomena
    ! otvorene tačke · !2 na drugu od njih · = plan pomoći dovde · ? pomoć · . kraj
line-open = Otvorene tačke: { $count }
line-reason-failed = molimo proverite
line-reason-withheld = još treba razjasniti
line-reason-not-asked = još nije pitano
line-reason-off-route = sačuvano, trenutno se ne računa
line-fault-empty = Ništa nije upisano. > ide dalje.
line-fault-date = To nije datum. Na primer: 29.12.2026, 12.2026 ili 2026
line-fault-time = To nije vreme na satu. Na primer: 9:30
line-fault-number = To nije broj.
line-fault-range = Taj broj ovde nije moguć.
line-fault-choose = Molimo upišite broj izbora. ? pokazuje pomoć.
line-anonymous = Razgovor je anoniman: to se ne zapisuje. > vodi dalje.
line-languages = Jezik osobe: njegov broj, ili početak imena jezika ili zemlje
line-notice-help = Ukucajte 1, 2 ili 3; . završava i ništa se ne čuva.
line-pseudonym = Izmišljeno ime ili skraćenica:
line-passphrase = Lozinka:
line-new-passphrase = Nova lozinka za ovaj računar:
line-passphrase-again = Još jednom:
line-recovery = Kod za povratak podataka. Molimo zapišite ga sada; nikada se više ne pokazuje:
    { $code }
    Bez lozinke i bez ovog koda niko više nikada ne može da pročita slučajeve.
# $number: the first characters of the case's number
line-resumed = Slučaj { $number }: nastavljamo tamo gde je razgovor stao.
line-milestone = Kratki razgovor je završen. Slede sva ostala pitanja; = pokazuje plan pomoći, . završava.
line-finished = Sva pitanja su postavljena. Nacrt plana pomoći:
line-stopped = Zaustavljeno. Ono što je rečeno ostaje. Nacrt plana pomoći dovde:
# $number: the first characters of the case's number
line-number = Slučaj ima broj { $number }. Za nastavak: lotse interview --plain --case { $number }. Papiri: lotse export { $number }
