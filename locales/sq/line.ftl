# $section: the section's name
line-place = Pyetja { $at } nga { $of } · { $section }
line-known = Deri tani: { $value }
line-more = … dhe { $count } të tjera: shkruani shkronja për të kërkuar
line-several = Mund të jenë disa, të ndara me presje.
line-roster = Shkruani një emër: shtohet. Numri: ndryshon shënimin. -1: heq shënimin e parë. +: shënim pa emër. >: kjo është e gjitha.
line-understood = U kuptua: { $value }
line-saved = U ruajt.
line-not_stored = Nuk u ruajt, siç u morëm vesh.
line-error = Ju lutemi kontrolloni: { $text }
line-warning = Vërejtje: { $text }
line-help =
    Përgjigjet: tekst, datë (DD.MM.VVVV), numri i një zgjedhjeje ose fillimi i tekstit të saj; disa ndahen me presje.
    #1 nuk e di · #2 nuk dëshiroj të përgjigjem · #3 më vonë · #4 nuk më përket
    > më tej · < prapa · ~ tërhiq përgjigjen e fundit · * dhe tekst: vërejtje
    ! pikat e hapura · !2 te e dyta prej tyre · = plani i ndihmës deri këtu · ? ndihmë · . ndal
line-open = Pika të hapura: { $count }
line-reason-failed = ju lutemi kontrolloni
line-reason-withheld = ende për t’u sqaruar
line-reason-not-asked = ende nuk është pyetur
line-reason-off-route = e ruajtur, tani nuk llogaritet
line-fault-empty = Nuk u shkrua asgjë. > vazhdon më tej.
line-fault-date = Kjo nuk është datë. Për shembull: 29.12.2026, 12.2026 ose 2026
line-fault-time = Kjo nuk është orë. Për shembull: 9:30
line-fault-number = Ky nuk është numër.
line-fault-range = Ky numër nuk është i mundur këtu.
line-fault-choose = Ju lutemi shkruani numrin e një zgjedhjeje. ? tregon ndihmën.
line-anonymous = Biseda është anonime: kjo nuk shkruhet. > vazhdon më tej.
line-languages = Gjuha e personit: numri i saj, ose fillimi i emrit të gjuhës a të një vendi
line-notice-help = Shkruani 1, 2 ose 3; . ndal, dhe nuk ruhet asgjë.
line-pseudonym = Emër i shpikur ose shkurtesë:
line-passphrase = Fjalëkalimi:
line-new-passphrase = Fjalëkalim i ri për këtë kompjuter:
line-passphrase-again = Edhe një herë:
line-recovery = Kodi i rikthimit. Ju lutemi shkruajeni tani; nuk tregohet më kurrë:
    { $code }
    Pa fjalëkalimin dhe pa këtë kod askush nuk mund t’i lexojë më kurrë rastet.
# $number: the first characters of the case's number
line-resumed = Rasti { $number }: vazhdojmë aty ku mbeti biseda.
line-milestone = Biseda e shkurtër është e plotë. Tani vijnë të gjitha pyetjet e tjera; = tregon planin e ndihmës, . ndal.
line-finished = Janë bërë të gjitha pyetjet. Projekti i planit të ndihmës:
line-stopped = U ndal. Ajo që u tha, mbetet. Projekti i planit të ndihmës deri këtu:
# $number: the first characters of the case's number
line-number = Rasti ka numrin { $number }. Për të vazhduar: lotse interview --plain --case { $number }. Dokumentet: lotse export { $number }
