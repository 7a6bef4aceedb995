locale-name = Kurmancî
locale-name-de = Kurdisch (Kurmancî)
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Notice and consent
notice-title = Berî ku em dest pê bikin
notice-language = Zimanê hevpeyvînê: { $name }
notice-language-hint = Tab pêl bikin an navekî binivîsin
notice-who = Ez şêwirmendiyê ji we re dikim û notan digirim. Bê destûra we ez tiştekî nadim tu kesî, nadim daîreya biyaniyan (Ausländerbehörde) jî.
notice-duty = Îstîsna: Eger can an tenduristiya kesekî di xeterê de be, nemaze ya zarokan, divê ez alîkariyê bînim; ez ê pêşî ji we re bibêjim. Wekî din, eger dezgehên dewletê bibihîzin ku kesek bê destûr li Almanyayê dimîne, mecbûr in vê ragihînin: Eger rewşa we wisa be, ji kerema xwe bênav bimînin.
notice-free = Her tişt bi dilxwazî ye. Hûn dikarin kîjan pirsê bixwazin bê bersiv bihêlin û her dem bisekinin. Ev tu zirarê nade we.
notice-anonymous = Hûn dikarin bênav bimînin. Wê çaxê ez ne nav, ne navnîşan û ne jî hejmarê dinivîsim.
notice-purpose = Em bersivên we dinivîsin da ku bi we re planeke alîkariyê (Hilfeplan) çêkin. Bingeha vê razîbûna we ye (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Dane bi şîfre li ser kompîtura vê navenda şêwirmendiyê ne. Berpirsiyar ew dezgeh e ku nav û têkiliya wê ya parastina daneyan li ser panoyê nivîsî ye. Tenê ew tişt tên dayîn ku hûn ji bo her dezgehê yek bi yek destûra wan didin.
notice-how_long = Gava şêwirmendî biqede û êdî mecbûriya hilanîna daneyan nemîne, em daneyan jê dibin.
notice-rights = Hûn dikarin daneyên xwe bibînin, bidin rastkirin, bi xwe re bibin û bidin jêbirin, û hûn dikarin razîbûna xwe her dem paşve bikişînin. Hûn dikarin li cem dezgeha parastina daneyan a eyaletê gilî bikin.
notice-question = Ez dikarim bersivên we tomar bikim?
agreement-stored = Erê, tomar bikin
agreement-anonymous = Erê, lê bênav (bi navekî çêkirî)
agreement-not_stored = Na, tiştekî tomar nekin
notice-pseudonym = Navekî çêkirî an kurtenav
notice-pseudonym-hint = Enter hevpeyvînê dide destpêkirin. Esc: paşve

## Interview
non_answer-unknown = nizanim
non_answer-declined = naxwazim bersiv bidim
non_answer-later = bila paşê zelal bibe
non_answer-not_applicable = ne ji bo min e

## Menus, lines to write in, questions
confirm-safe_at_home = Ji bo vî kesî ewle ye ku kaxezê bi xwe re bibe malê?

## Client's side
client_view-title = Pirsa me ji we re
client_view-steps = Gavên we yên din
client_view-neutral = Ji kerema xwe kêliyekê
client_view-by = heta { $day }
