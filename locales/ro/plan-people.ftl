## Rules
rule-social-discrimination =
    .client = Scrieți ce s-a întâmplat, când și cine a fost de față. Consilierea este confidențială, iar noi venim cu plăcere cu dumneavoastră.
rule-social-discrimination_late =
    .client = Dacă doriți, mergem cu dumneavoastră la consiliere. Și acum mai poate ajuta.
rule-social-wished_offer =
    .client = Alegeți din dorințele dumneavoastră o activitate. Prima dată vine cineva cu plăcere cu dumneavoastră.
rule-letters-helper =
    .client = Aduceți scrisorile la orele noastre de consultare, și pe cele nedeschise. Le citim împreună.
rule-mobility-licence =
    .client = Cereți în curând un permis de conducere german. După șase luni nu mai aveți voie să conduceți cu cel vechi.
rule-mobility-licence_late =
    .client = Vă rugăm să nu conduceți mașina deocamdată. Ne uităm împreună cum obțineți un permis german.
rule-mobility-reduced_ticket =
    .client = Întrebați cu decizia despre ajutor de biletul redus (Sozialticket). Vă arătăm unde.
rule-legal-contract_withdrawal =
    .client = Aduceți-ne mâine contractul. Adesea ajunge o scrisoare scurtă ca să scăpați de el.
rule-legal-contract_check =
    .client = Aduceți-ne contractul. Ne uităm când și cum îl puteți rezilia.
rule-social-consent_withdrawn =
    .client = Ați retras un consimțământ. Anunțăm noi instituția, nu trebuie să faceți nimic.
rule-social-own_view =
    .client = Gândiți-vă până la discuția următoare ce să se schimbe mai întâi pentru dumneavoastră.

## Actors
actor-anti_discrimination = Serviciul împotriva discriminării (Servicestelle ADA)
actor-driving_licence_office = Biroul permiselor de conducere (Fahrerlaubnisbehörde)
actor-consumer_advice = Protecția consumatorilor (Verbraucherzentrale)

## Papers
doc-memory_notes = Notițe (când, unde, cine, ce, martori)
doc-driving_licence = Permisul de conducere cu traducere
doc-contract = Contractul și scrisorile despre el
