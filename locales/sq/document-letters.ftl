# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Nënshkrimi
document-letter-enclosures = Shtojcat
document-letter-sign = Ju lutemi lexojeni letrën ose kërkoni që t’jua përkthejnë. Nënshkruajeni vetëm nëse gjithçka është e saktë.
document-letter-send = Dërgojeni letrën sot: me postë rekomande (Einschreiben), me formularin e kontaktit të zyrës ose me faks. Ose dorëzojeni vetë dhe kërkoni që ta vërtetojnë mbi një kopje. Ruajeni mirë vërtetimin.
document-letter-residence_renewal = Kërkesë për zgjatjen e lejes së qëndrimit (Aufenthaltstitel)
    .meaning = Me këtë letër kërkoni që leja juaj e qëndrimit të zgjatet dhe kërkoni një vërtetim se mund të qëndroni deri në vendim. E rëndësishme është që letra të arrijë para se të skadojë karta.
document-letter-benefit_renewal = Kërkesë pa formular që Jobcenter të vazhdojë pagesën
    .meaning = Me këtë letër kërkoni që Jobcenter të vazhdojë t’ju paguajë. Formularët mund të vijnë më vonë; letra jua siguron ditën.
document-letter-childcare_need = Njoftim se fëmija ka nevojë për vend në kopsht
    .meaning = Me këtë letër i thoni zyrës për fëmijë dhe të rinj (Jugendamt) se fëmija juaj ka nevojë për një vend në kopsht ose te një dado. Nga tani zyra duhet të merret me këtë dhe t’ju përgjigjet.
document-letter-review_request = Kërkesë për të rishikuar një vendim (§ 44 SGB X)
    .meaning = Me këtë letër i kërkoni zyrës që t’i shikojë edhe një herë vendimet e mëparshme. Nëse është paguar shumë pak, paratë mund të paguhen më pas.
document-letter-confidentiality_release = Lirim nga detyra e sekretit (Schweigepflicht)
    .meaning = Me këtë fletë i lejoni zyrës së këshillimit të flasë me një zyrë ose person të caktuar për gjëra të caktuara. Nuk jeni të detyruar ta nënshkruani dhe mund ta tërhiqni në çdo kohë.
