# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Semnătura
document-letter-enclosures = Anexe
document-letter-sign = Vă rugăm să citiți scrisoarea sau să cereți să vă fie tradusă. Semnați-o doar dacă totul este corect.
document-letter-send = Trimiteți scrisoarea astăzi: recomandat (Einschreiben), prin formularul de contact al instituției sau prin fax. Sau predați-o acolo și cereți o confirmare pe o copie. Păstrați bine dovada.
document-letter-residence_renewal = Cerere de prelungire a permisului de ședere (Aufenthaltstitel)
    .meaning = Cu această scrisoare cereți prelungirea permisului dumneavoastră de ședere și o adeverință că puteți rămâne până la decizie. Important este ca scrisoarea să ajungă înainte să expire cardul.
document-letter-benefit_renewal = Cerere fără formular la Jobcenter ca plata să continue
    .meaning = Cu această scrisoare cereți ca Jobcenter să plătească mai departe. Formularele pot veni mai târziu; scrisoarea asigură data.
document-letter-childcare_need = Anunț că este nevoie de un loc de îngrijire pentru copil
    .meaning = Cu această scrisoare spuneți oficiului pentru tineret (Jugendamt) că e nevoie de un loc de îngrijire pentru copilul dumneavoastră. De acum, oficiul trebuie să se ocupe de asta și să vă răspundă.
document-letter-review_request = Cerere de verificare a unei decizii (§ 44 SGB X)
    .meaning = Cu această scrisoare rugați instituția să verifice încă o dată decizii mai vechi. Dacă s-a plătit prea puțin, banii pot fi plătiți ulterior.
document-letter-confidentiality_release = Dezlegare de obligația de confidențialitate (Schweigepflicht)
    .meaning = Cu această foaie permiteți centrului de consiliere să vorbească cu o anumită instituție despre anumite lucruri. Nu trebuie să o semnați și puteți retrage oricând acest acord.
