# $section: the section's name
line-place = Su’aal { $at } ka mid ah { $of } · { $section }
line-known = Ilaa hadda: { $value }
line-more = … iyo { $count } kale: qor xarfo si aad u raadiso
line-several = Wax badan ayaa suurtagal ah; hakad ku kala saar.
line-roster = Magac qor: waa lagu daraa. Lambar: wax ka beddel. -1: kan ugu horreeya ka saar. +: magac la’aan. >: waa intaas oo dhan.
line-understood = Waa la fahmay: { $value }
line-saved = Waa la kaydiyey.
line-not_stored = Lama kaydin, sidii lagu heshiiyey.
line-error = Fadlan hubi: { $text }
line-warning = Ogow: { $text }
line-help =
    Jawaabo: qoraal, taariikh (DD.MM.YYYY), lambarka doorashada ama bilowga qoraalkeeda; haddii ay badan yihiin hakad ku kala saar.
    #1 ma garanayo · #2 ma jeclaan lahayn inaan ka jawaabo · #3 hadhow · #4 ma khusayso
    > horay · < dib · ~ jawaabtii u dambaysay ka noqo · * iyo qoraal: faallo
    ! qodobbada furan · !2 u tag kan labaad · = qorshaha caawimaadda ilaa halkan · ? caawimaad · . jooji
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
line-anonymous = Wada-hadalku waa magac la’aan: tan lama qorayo. > waa la sii wadaa.
line-languages = Luqadda qofka: lambarkeeda, ama bilowga magaca luqadda ama waddan
line-notice-help = Qor 1, 2 ama 3; . wuu joojiyaa, waxbana lama kaydiyo.
line-pseudonym = Magac la curiyey ama xarfo gaaban:
line-passphrase = Furaha sirta:
line-new-passphrase = Furaha sirta cusub ee kombiyuutarkan:
line-passphrase-again = Mar kale:
line-recovery =
    Koodhka soo-celinta. Fadlan hadda qoro; mar dambe lama tusayo:
    { $code }
    Furaha sirta iyo koodhkan la’aantood qofna weligiis ma akhrin karo kiisaska.
# $number: the first characters of the case's number
line-resumed = Kiiska { $number }: waxaan ka sii wadaynaa halkii wada-hadalku joogay.
line-milestone = Wada-hadalkii gaabnaa waa dhammaaday. Hadda waxaa soo socda su’aalaha kale oo dhan; = wuxuu muujiyaa qorshaha caawimaadda, . wuu joojiyaa.
line-finished = Su’aalihii oo dhan waa la weydiiyey. Qorshaha caawimaadda ee qabyada ah:
line-stopped = Waa la joojiyey. Wixii la yiri waa la hayaa. Qorshaha caawimaadda ee qabyada ah ilaa halkan:
# $number: the first characters of the case's number
line-number = Lambarka kiisku waa { $number }. Si aad u sii waddo: lotse interview --plain --case { $number }. Warqadaha: lotse export { $number }
