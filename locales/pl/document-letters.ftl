# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Podpis
document-letter-enclosures = Załączniki
document-letter-sign = Proszę przeczytać list albo poprosić o przetłumaczenie. Proszę podpisać tylko wtedy, gdy wszystko się zgadza.
document-letter-send = Proszę wysłać list dzisiaj: listem poleconym (Einschreiben), przez formularz kontaktowy urzędu albo faksem. Albo oddać go na miejscu i poprosić o potwierdzenie na kopii. Potwierdzenie proszę dobrze przechować.
document-letter-residence_renewal = Wniosek o przedłużenie zezwolenia na pobyt (Aufenthaltstitel)
    .meaning = Tym listem wnosi Pan/Pani o przedłużenie zezwolenia na pobyt i prosi o zaświadczenie, że do decyzji wolno tu zostać. Ważne, żeby list dotarł, zanim karta straci ważność.
document-letter-benefit_renewal = Wniosek do Jobcenter o dalszą wypłatę, bez formularza
    .meaning = Tym listem wnosi Pan/Pani, żeby Jobcenter płacił dalej. Formularze można złożyć później; list zachowuje dzień.
document-letter-childcare_need = Zgłoszenie, że potrzebna jest opieka nad dzieckiem
    .meaning = Tym listem informuje Pan/Pani urząd ds. młodzieży (Jugendamt), że dziecko potrzebuje miejsca opieki. Od teraz urząd musi się tym zająć i odpowiedzieć.
document-letter-review_request = Prośba o ponowne sprawdzenie decyzji (§ 44 SGB X)
    .meaning = Tym listem prosi Pan/Pani urząd, żeby jeszcze raz sprawdził wcześniejsze decyzje. Jeśli wypłacono za mało, pieniądze mogą zostać dopłacone.
document-letter-confidentiality_release = Zwolnienie z tajemnicy zawodowej (Schweigepflicht)
    .meaning = Tą kartką pozwala Pan/Pani poradni rozmawiać z jedną określoną instytucją o określonych sprawach. Nie trzeba jej podpisywać, a zgodę można w każdej chwili cofnąć.
