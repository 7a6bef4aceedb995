# $section: the section's name
line-place = Su’aal { $at } ka mid ah { $of } · { $section }
line-known = Ilaa hadda: { $value }
line-more = … iyo { $count } kale: qor xarfo si aad u raadiso
line-roster = + hal wax ayay ku darsaa, -1 kan ugu horreeya ayay ka saartaa, > macnaheedu waa: waa intaas oo dhan
line-saved = Waa la kaydiyey.
line-not_stored = Lama kaydin, sidii lagu heshiiyey.
line-error = Fadlan hubi: { $text }
line-warning = Ogow: { $text }
line-help =
    Jawaabo: qoraal, taariikh (DD.MM.YYYY) ama lambarka doorashada; haddii ay badan yihiin hakad ku kala saar.
    #1 ma garanayo · #2 ma jeclaan lahayn inaan ka jawaabo · #3 hadhow · #4 ma khusayso
    > horay · < dib · ~ jawaabtii u dambaysay ka noqo · ! qodobbada furan · ? caawimaad · . jooji
line-open = Qodobbada furan: { $count }
line-reason-failed = fadlan hubi
line-reason-withheld = weli waa in la caddeeyaa
line-reason-not-asked = weli lama weydiin
line-reason-off-route = waa la hayaa, hadda lama tirinayo
line-fault-empty = Waxba lama qorin. > horay ayay u socotaa.
line-fault-date = Tani taariikh ma aha. Tusaale: 29.12.2026, 12.2026 ama 2026
line-fault-time = Tani saacad ma aha. Tusaale: 9:30
line-fault-number = Tani tiro ma aha.
line-fault-range = Tiradan halkan kuma habboona.
line-fault-choose = Fadlan geli lambarka doorashada. ? waxay tusaysaa caawimaad.
line-pseudonym = Magac la curiyey ama xarfo gaaban:
line-passphrase = Furaha sirta:
line-new-passphrase = Furaha sirta cusub ee kombiyuutarkan:
line-passphrase-again = Mar kale:
line-recovery =
    Koodhka soo-celinta. Fadlan hadda qoro; mar dambe lama tusayo:
    { $code }
    Furaha sirta iyo koodhkan la’aantood qofna weligiis ma akhrin karo kiisaska.
line-finished = Su’aalihii oo dhan waa la weydiiyey. Qorshaha caawimaadda ee qabyada ah:
line-stopped = Waa la joojiyey. Wixii la yiri waa la hayaa. Qorshaha caawimaadda ee qabyada ah ilaa halkan:
