# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = لاسلیک
document-letter-enclosures = ضمیمې
document-letter-sign = مهرباني وکړئ لیک ولولئ، یا یې پر چا وژباړئ. یوازې هغه وخت یې لاسلیک کړئ چې هر څه پکې سم وي.
document-letter-send = لیک نن واستوئ: په راجستري پوسته (Einschreiben)، د ادارې د اړیکې په فورمه، یا په فکس. یا یې په خپله وسپارئ او پر کاپي یې رسید واخلئ. دا ثبوت ښه وساتئ.
document-letter-residence_renewal = د اقامت د اجازې (Aufenthaltstitel) د تمدید غوښتنه
    .meaning = په دې لیک تاسو غواړئ چې ستاسو د اقامت اجازه تمدید شي، او داسې تصدیق غواړئ چې تر پرېکړې پورې پاتې کېدای شئ. مهمه دا ده چې لیک د کارت تر پای مخکې ورسېږي.
document-letter-benefit_renewal = له Jobcenter څخه د مرستې د دوام ساده غوښتنه
    .meaning = په دې لیک تاسو غواړئ چې Jobcenter پیسې ورکولو ته دوام ورکړي. فورمې وروسته هم راتلای شي؛ لیک د غوښتنې نېټه ساتي.
document-letter-childcare_need = خبر ورکول چې د ماشوم د پالنې ځای ته اړتیا ده
    .meaning = په دې لیک تاسو د ځوانانو ادارې (Jugendamt) ته وایئ چې ستاسو ماشوم د پالنې ځای ته اړتیا لري. له دې وروسته اداره باید ستاسو د ځای په فکر کې شي او ځواب درکړي.
document-letter-review_request = د پرېکړې د لیک بیا کتنه (SGB X § 44)
    .meaning = په دې لیک تاسو له ادارې غواړئ چې د پخوانیو پرېکړو لیکونه (Bescheide) یو ځل بیا وګوري. که لږې پیسې درکړل شوې وي، کېدای شي پاتې پیسې درکړل شي.
document-letter-confidentiality_release = له راز ساتنې (Schweigepflicht) د خلاصون پاڼه
    .meaning = په دې پاڼه تاسو د مشورې مرکز ته اجازه ورکوئ چې له یوې ټاکلې ادارې سره د ټاکلو شیانو په اړه خبرې وکړي. تاسو مجبور نه یاست چې لاسلیک یې کړئ، او هر وخت یې بېرته اخیستلای شئ.
