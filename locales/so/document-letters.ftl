# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Saxiix
document-letter-enclosures = Warqadaha la socda
document-letter-sign = Fadlan akhri warqadda, ama ha laguu turjumo. Saxiix oo keliya haddii wax walba run yihiin.
document-letter-send = Warqadda maanta dir: boosto diiwaangashan (Einschreiben), foomka xiriirka ee xafiiska ama fakis. Ama adigu gee oo ha laguugu caddeeyo nuqul. Caddaynta si fiican u kaydso.
document-letter-residence_renewal = Codso in la kordhiyo oggolaanshaha deganaanshaha (Aufenthaltstitel)
    .meaning = Warqaddan waxaad ku codsanaysaa in la kordhiyo oggolaanshahaaga deganaanshaha (Aufenthaltstitel), waxaadna weydiisanaysaa caddayn ah inaad joogi karto ilaa go’aanka la gaaro. Waxa muhiimka ah waa inay warqaddu gaarto ka hor inta uusan kaarku dhicin.
document-letter-benefit_renewal = Jobcenter-ka codsi fudud uga dir in lacagtu sii socoto
    .meaning = Warqaddan waxaad ku codsanaysaa in Jobcenter-ku sii bixiyo lacagta. Foomamku hadhow ayay iman karaan; warqaddu waxay ilaalinaysaa maalinta.
document-letter-childcare_need = U sheeg xafiiska dhallinyarada (Jugendamt) baahida xannaanada
    .meaning = Warqaddan waxaad ugu sheegaysaa xafiiska dhallinyarada (Jugendamt) in ilmahaagu u baahan yahay meel xannaano. Hadda kaddib xafiisku waa inuu arrinta ka shaqeeyo oo kuu jawaabo.
document-letter-review_request = Codso in go’aanka dib loo eego (§ 44 SGB X)
    .meaning = Warqaddan waxaad xafiiska ka codsanaysaa inuu mar kale eego go’aannadii hore. Haddii lacag yar la bixiyey, waxaa dhici karta in la buuxiyo wixii dhimmanaa.
document-letter-confidentiality_release = Ka fasaxidda waajibka sir-haynta (Schweigepflicht)
    .meaning = Warqaddan waxaad xarunta la-talinta ugu oggolaanaysaa inay meel gaar ah kala hadasho waxyaabo gaar ah. Qasab ma aha inaad saxiixdo, mar kastana waad ka noqon kartaa.
