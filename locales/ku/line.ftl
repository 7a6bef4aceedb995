# $section: the section's name
line-place = Pirs { $at } ji { $of } · { $section }
line-known = Heta niha: { $value }
line-more = … û { $count } yên din: ji bo lêgerînê tîpan binivîsin
line-several = Zêdetir ji yekê dibe; bi bêhnokê ji hev cuda bikin.
line-roster = Navekî binivîsin: lê zêde dibe. Hejmar: guhertin. -1: yê yekem derxistin. +: bê nav. >: ev hemû ye.
line-understood = Hat fêmkirin: { $value }
line-saved = Hat tomarkirin.
line-not_stored = Nehat tomarkirin, wek ku me li hev kiribû.
line-error = Ji kerema xwe kontrol bikin: { $text }
line-warning = Nîşe: { $text }
line-help =
    Bersiv: nivîs, dîrok (RR.MM.SSSS), hejmara bijarteyekê an destpêka nivîsa wê; yên zêde bi bêhnokê ji hev cuda bikin.
    #1 nizanim · #2 naxwazim bersiv bidim · #3 paşê · #4 ne ji bo min e
    > pêşve · < paşve · ~ bersiva dawî paşve bikişîne · * û nivîs: têbînî
    ! xalên vekirî · !2 biçe ya duyem · = plan heta vir · ? alîkarî · . bisekine
line-open = Xalên vekirî: { $count }
line-reason-failed = ji kerema xwe kontrol bikin
line-reason-withheld = hîn divê zelal bibe
line-reason-not-asked = hîn nehatiye pirsîn
line-reason-off-route = hatiye hilanîn, niha nayê hesibandin
line-fault-empty = Tiştek nehat nivîsîn. > berdewam dike.
line-fault-date = Ev ne dîrok e. Mînak: 29.12.2026, 12.2026 an 2026
line-fault-time = Ev ne saet e. Mînak: 9:30
line-fault-number = Ev ne hejmar e.
line-fault-range = Ev hejmar li vir nabe.
line-fault-choose = Ji kerema xwe hejmara bijarteyekê binivîsin. ? alîkariyê nîşan dide.
line-anonymous = Hevpeyvîn bênav e: ev nayê nivîsîn. > berdewam dike.
line-languages = Zimanê kesê: hejmara wî, an destpêka navê ziman an welatekî
line-notice-help = 1, 2 an 3 binivîsin; . disekinîne, û tiştek nayê tomarkirin.
line-pseudonym = Navekî çêkirî an kurtenav:
line-passphrase = Şîfre:
line-new-passphrase = Şîfreya nû ji bo vê kompîturê:
line-passphrase-again = Careke din:
line-recovery =
    Koda vegerandinê. Ji kerema xwe niha binivîsin; êdî qet nayê nîşandan:
    { $code }
    Bê şîfre û bê vê kodê kes êdî nikare dosyeyan bixwîne.
# $number: the first characters of the case's number
line-resumed = Dosye { $number }: ji cihê ku hevpeyvîn mabû didome.
line-milestone = Hevpeyvîna kurt temam bû. Niha hemû pirsên din tên; = planê nîşan dide, . disekinîne.
line-finished = Hemû pirs hatin pirsîn. Pêşnûmeya planê:
line-stopped = Hat rawestandin. Tiştên hatine gotin dimînin. Pêşnûmeya planê heta vir:
# $number: the first characters of the case's number
line-number = Hejmara dosyeyê { $number } e. Ji bo domandinê: lotse interview --plain --case { $number }. Kaxez: lotse export { $number }
