
## Sections
s-frame = Hevpeyvîna me
s-emergency = Ya ku îro lezgîn e
s-letter = Name û randevû
s-person = Li ser we
s-residence = Rûniştin (îqame)
s-household = Kî bi we re dijî
s-family = Malbat
s-child = Zarok
s-livelihood = Debar
s-health = Tenduristî
s-language = Ziman
s-work = Kar û pîşe
s-housing = Xanî
s-network = Mirov û şêwirmendî
s-goals = Hêz û daxwaz
s-consent = Dayîna agahiyan ji dezgehên din re

## The talk itself
q-frame-language = Hûn dixwazin bi kîjan zimanî bi me re biaxivin?
    .hint = Hûn dikarin her dem ziman biguherin
q-frame-own_words = Îro çi hûn anîn cem me?
    .hint = Bi gotinên xwe; ne hewce ye ku temam be
    .help = Em tiştên ku hûn dibêjin dinivîsin. Tiştên ku dikarin zirarê bidin we, em nanivîsin.
# Spoken, never shown on the client's side.
q-frame-alone = Em dikarin niha bi tenê, bê kesên din biaxivin?
    .hint = Tenê bi devkî bipirsin, divê kesekî din guhdarî neke
    .help = Eger bersiv “Na” be, îro li xeterê nayê pirsîn. Ji kerema xwe hevpeyvîneke bi tenê deynin, bê ku sedemek were gotin.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Hûn li malê an li derveyî malê xwe di xeterê de hîs dikin?
    .hint = Tenê bi devkî û tenê gava hûn bi tenê ne bipirsin
    .help = Di xetera lezgîn de: polîs 110. Telefona alîkariyê “Tundiya li dijî jinan” (Hilfetelefon): 116 016, bi şev û roj, bêpere, bi gelek zimanan. Tiştekî çap nekin.
q-emergency-roof = Hûn dizanin hûn ê îşev li ku razin?
    .hint = Hûn û hemû kesên bi we re
q-emergency-money = Pere û xwarina we heta dayîna din bes in?
q-emergency-doctor = Îro ji we re doktor an derman hewce ye?
    .hint = Ne hewce ye hûn bibêjin ka hûn bi çi nexweş in
    .help = Rewşa lezgîn: 112. Doktorên nobedar: 116 117.

## Letters and appointments
q-letter-deadline = Nameyeke we ya bi mohlet heye? Mohlet heta kengî ye?
    .hint = Eger çend hebin, ya herî zû; nameyeke wisa tune: “ne ji bo min e”
    .help = Hûn dikarin nameyên venekirî jî nîşanî me bidin. Ji kerema xwe zerfa zer biparêzin: dîroka li ser wê girîng e.
    .check-passed = Ev mohlet derbas bûye. Dîrok rast e? Eger erê, ji kerema xwe hê îro bi navendeke şêwirmendiyê re têkilî deynin.
q-letter-sender = Ev name ji kê ye?
q-letter-appointment_on = Di 14 rojên pêş de randevûya we li daîreyekê heye? Kengî?
    .hint = Bê name jî; randevû tune: “ne ji bo min e”
    .check-passed = Ev randevû derbas bûye. Dîrok rast e?
q-letter-appointment_with = Ev randevû li cem kê ye?

## The person
q-person-name = Navê we çi ye?
    .hint = Nav û paşnav wek di nasnameyê de
    .help = Hûn dikarin navekî din jî bibêjin, an niha bênav bimînin.
q-person-birth_date = Hûn kengî hatine dinyayê?
    .hint = Eger roj neyê zanîn, sal bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe salê kontrol bikin.
    .check-long_ago = Ev ji 110 salan zêdetir e. Sal rast e?
q-person-nationality = Hûn hemwelatiyê kîjan welatî ne?
    .hint = Eger çend hebin, ya ku di destûra rûniştinê de ye
q-person-phone = Em dikarin bi kîjan hejmarê bi ewlehî bigihîjin we?
    .hint = Hejmarek ku kesekî din lê guhdarî nake û naxwîne
    .help = Em dikarin telefon bikin, peyama dengî bihêlin an peyamê binivîsin? Ji kerema xwe vê wek nîşe binivîsin.
q-person-post_arrives = Posteya we bi ewlehî digihîje we?
    .hint = Navê we li ser qutiya posteyê ye?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Destûra rûniştina we (Aufenthaltstitel) heta kengî derbasdar e?
    .hint = Dîrok li pêşiya kartê ye
    .help = Belgeya dema serlêdanê (Fiktionsbescheinigung), paşxistina dersînorkirinê (Duldung) an destûra dema penaxwaziyê (Aufenthaltsgestattung): dîroka li wir binivîsin. Eger destûr bêdem be: “ne ji bo min e”.
    .check-long_ago = Ev ji pênc salan zêdetir e ku derbas bûye. Sal rast e?
    .check-far_ahead = Ev ji yanzdeh salan zêdetir di pêşerojê de ye. Sal rast e?
q-residence-title = Kîjan destûra we ya rûniştinê an kîjan belgeya we heye?
    .hint = Paragraf (§) li ser kartê li cem “Anmerkungen” ye
    .help = Ya herî hêsan ew e ku hûn kartê nîşanî me bidin. “Nizanim” jî baş e: dîrok dîsa jî tê hesibandin. Kesê ku belgeya wî tune, ne hewce ye li vir bibêje.
q-residence-renewal_filed = We jixwe ji bo dirêjkirinê serlêdan kiriye?
    .hint = Telefon an xwestina randevûyê hîn ne serlêdan e
q-residence-renewal_steps = We heta niha ji bo dirêjkirinê çi kiriye?
    .hint = Dikarin çend bersiv bin
    .check-nothing_and_more = “Hîn tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-residence-title_since = Ev destûra we ya rûniştinê ji kengî ve heye?
    .hint = Sal an meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe salê kontrol bikin.
    .check-after_end = Bi vî awayî destûr piştî dawiya xwe dest pê kiriye. Ji kerema xwe her du dîrokan kontrol bikin.
q-residence-demands = Daîreyekê ji ber parastina we an pasaporta we tiştek ji we xwestiye?
    .hint = Mînak nameyek ji BAMFê an daîreya biyaniyan (Ausländerbehörde)
    .help = Ji kerema xwe neçin balyozxaneyê berî ku navendeke şêwirmendiyê lê binêre.
    .check-nothing_and_more = “Tu yek ji van” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.

## Household
q-household-first_name = Navê pêşîn ê vî kesî çi ye?
    .hint = Hemû kesên ku bi we re dijîn, yek li pey yekî
q-household-role = Ev kes ji we re çi ye?
q-household-birth_date = Ev kes kengî hatiye dinyayê?
    .hint = Sal an meh bes e
    .check-in_future = Ev dîrok di pêşerojê de ye. Ji kerema xwe salê kontrol bikin.
    .check-long_ago = Ev ji 110 salan zêdetir e. Sal rast e?
q-household-valid_until = Destûra rûniştina vî kesî heta kengî derbasdar e?
    .hint = Dîroka her kartê ji hev cuda ye, ya zarokan jî
    .help = Pasaporta almanî an destûra bêdem: “ne ji bo min e”.
    .check-long_ago = Ev ji pênc salan zêdetir e ku derbas bûye. Sal rast e?
q-household-renewal_filed = Ji bo vî kesî serlêdana dirêjkirinê hatiye kirin?
    .hint = Ji bo her kesî serlêdaneke cuda hewce ye, ji bo zarokan jî

## Family
q-family-single_parent = Hûn zarok an zarokên xwe bi tenê mezin dikin?

## Each child
q-child-kita_wanted = Hûn ji bo vî zarokî cihekî di baxçeyê zarokan (Kita) an lênêrîna rojane (Tagespflege) de dixwazin?
q-child-kita_steps = We heta niha ji bo cih çi kiriye?
    .hint = Dikarin çend bersiv bin
    .help = Ji kerema xwe her redkirinê biparêzin, e-nameyan jî: ew delîla we ye.
    .check-nothing_and_more = “Hîn tu tişt” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-child-need_notified = We bi nivîskî ji daîreya ciwanan (Jugendamt) re gotiye ku ji we re cihek hewce ye?
    .hint = Ragihandina hewcedariyê (“Bedarfsanzeige”): name an e-name bes e
    .help = Ji vê ragihandinê ve dem dest pê dike ku daîreya ciwanan divê bersivê bide û cihekî pêşniyar bike.
q-child-maintenance = Aliyê din (dê an bav) nefeqeya vî zarokî dide?
    .help = Bê razîbûna we em bi aliyê din (dê an bav) re têkilî danaynin.
q-child-maintenance_advance = Hûn ji bo vî zarokî pêşdayîna nefeqeyê (Unterhaltsvorschuss) distînin?
    .hint = Pere ji daîreya ciwanan (Jugendamt), gava aliyê din (dê an bav) nede

## Livelihood
q-livelihood-benefits = Hûn niha kîjan alîkariyên dewletê distînin?
    .hint = Dikarin çend bersiv bin; di biryarnameyê (Bescheid) de nivîsî ye
    .help = Pêşdayîna nefeqeyê (Unterhaltsvorschuss) em ji bo her zarokî dipirsin.
    .check-none_and_more = “Tu alîkarî” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-livelihood-benefit_until = Alîkarî heta kengî hatiye dayîn?
    .hint = Di biryarnameyê de “Bewilligungszeitraum” an “von … bis …” nivîsî ye
    .help = Eger çend alîkarî hebin: ya ku hûn pê dijîn.
    .check-long_ago = Ev ji salekê zêdetir e ku derbas bûye. Sal rast e?
q-livelihood-renewal_filed = We jixwe serlêdan kiriye ku alîkarî berdewam bike?
    .hint = “Weiterbewilligungsantrag”; serlêdana bê form jî tê hesibandin
q-livelihood-single_parent_supplement = Di biryarnameya we de pereyê zêde ji bo yên ku zarokan bi tenê mezin dikin (Mehrbedarf) heye?
    .hint = Ew di rûpela hesabê ya biryarnameyê de ye
q-livelihood-account = Hesabekî we yê bankê heye?

## Health
q-health-insurance = Sîgorta we ya tenduristiyê çawa ye?
    .hint = Hûn dikarin karta xwe nîşanî me bidin

## Language
q-language-reads = Hûn kîjan tîpan baş dixwînin?
    .hint = Dikarin çend bersiv bin
    .help = Wê çaxê em dizanin ka kaxezek bi zimanê we alîkariya we dike, an baştir e em bi devkî biaxivin.
    .check-none_and_more = “Ez hema naxwînim” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-language-german_level = Hûn çiqasî almanî dizanin?
    .hint = Li gor sertîfîkaya dawî an li gor nirxandina we
q-language-course = Hûn niha diçin kurseke almanî, an berê çûne?
q-language-course_stopped_by = Çi derket, ku hûn neçar man dev ji kursê berdin?
    .hint = Dikarin çend bersiv bin
q-language-course_right = Mafê we heye an hûn mecbûr in biçin kursa entegrasyonê (Integrationskurs)?
    .hint = “Berechtigungsschein” an “Verpflichtung”, kaxezek ji daîreyê

## Work
q-work-occupation = Hûn kîjan pîşeyî hîn bûne an we kiriye?
    .hint = Hîn pîşe tune: “ne ji bo min e”
q-work-field = Ev pîşe ji kîjan qadê ye?
q-work-years = We çend salan di vî pîşeyî de kar kiriye?
q-work-certificate = Bawernameya we ya vî pîşeyî heye?
    .help = Bê belge jî, zanîna we dikare were ceribandin û pejirandin.
q-work-goal = Hûn dixwazin di kar de piştî niha bigihîjin çi?

## Housing
q-housing-kind = Hûn li cihekî çawa rûdinin?
q-housing-rooms = Çend odeyên mala we hene?
    .hint = Bê metbex û hemam; 1,5 dibe
q-housing-district = Hûn li kîjan taxê rûdinin?

## People around
q-network-counselling = Jixwe kî şêwirmendiyê ji we re dike an bi we re ye?
    .hint = Dikarin çend bersiv bin
    .help = Wisa em tiştekî du caran nakin û, eger hûn razî bin, dikarin bi hev re biaxivin.
    .check-none_and_more = “Tu kes” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
q-network-supporters = Kî di jiyana rojane de alîkariya we dike?
    .hint = Mînak cîranek, heval, xizm, komeleyek
    .help = Ji kerema xwe navan nenivîsin: “cîranek” bes e.
q-network-isolation = Hûn çiqas caran xwe bi tenê hîs dikin?
    .hint = 1 = qet, 5 = pir caran

## Strengths and wishes
q-goals-strengths = We heta niha çi bi ser xistiye? Hûn bi çi serbilind in?
    .hint = Tiştên biçûk jî tên hesibandin
q-goals-wish = Di sê mehan de divê çi cuda be?
    .hint = Bi gotinên xwe
q-goals-support = Hûn çi alîkariyê ji me dixwazin?

## Passing on
q-consent-share_with = Em dikarin ji bo we bi kê re biaxivin?
    .hint = Tenê bi yên ku hûn dibêjin; hûn dikarin her dem paşve bikişînin
    .help = Berî wê em ji bo her dezgehê ji we re dibêjin ka em çi didin û ji bo çi.
    .check-none_and_more = “Bi tu kesî re” bi bersivên din re li hev nayê. Ji kerema xwe yekê rakin.
