# Ready letters: their names, and what the person signs. The letter itself stands in forms/templates/letters/, in German.
document-letter-day = { $day }
document-letter-signature = Potpis
document-letter-enclosures = Prilozi
document-letter-sign = Molimo pročitajte pismo ili tražite da Vam ga prevedu. Potpišite ga samo ako je sve tačno.
document-letter-send = Pošaljite pismo danas: preporučenom poštom (Einschreiben), preko kontakt-formulara službe ili faksom. Ili ga predajte lično i tražite da Vam to potvrde na kopiji. Dobro čuvajte taj dokaz.
document-letter-residence_renewal = Zahtev za produženje boravišne dozvole (Aufenthaltstitel)
    .meaning = Ovim pismom tražite da se Vaša boravišna dozvola produži i molite za potvrdu da smete da ostanete do odluke. Važno je da pismo stigne pre nego što kartica istekne.
document-letter-benefit_renewal = Zahtev bez formulara da Jobcenter nastavi da plaća
    .meaning = Ovim pismom tražite da Jobcenter nastavi da plaća. Formulari mogu da stignu kasnije; pismo Vam čuva dan.
document-letter-childcare_need = Prijava da je detetu potrebno mesto u vrtiću
    .meaning = Ovim pismom javljate službi za decu i mlade (Jugendamt) da je Vašem detetu potrebno mesto u vrtiću ili kod dadilje. Od sada služba mora da se pobrine za to i da Vam odgovori.
document-letter-review_request = Zahtev da se rešenje ponovo proveri (§ 44 SGB X)
    .meaning = Ovim pismom molite službu da još jednom proveri ranija rešenja. Ako je plaćeno premalo, novac može da se isplati naknadno.
document-letter-confidentiality_release = Oslobađanje od čuvanja tajne (Schweigepflicht)
    .meaning = Ovim listom dozvoljavate savetovalištu da sa određenom službom ili osobom razgovara o određenim stvarima. Ne morate to da potpišete i možete to da povučete u svako doba.
