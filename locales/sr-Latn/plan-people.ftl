
## Rules
rule-social-discrimination =
    .client = Zapišite šta se desilo, kada i ko je bio tu. Savetovanje je poverljivo, a mi rado idemo sa Vama.
rule-social-discrimination_late =
    .client = Ako želite, idemo sa Vama u savetovalište. I sada još može da pomogne.
rule-social-wished_offer =
    .client = Izaberite iz svojih želja jednu ponudu. Prvi put neko rado ide sa Vama.
rule-letters-helper =
    .client = Donesite svoja pisma u naše vreme za prijem (Sprechstunde), i neotvorena. Čitaćemo ih zajedno.
rule-mobility-licence =
    .client = Uskoro podnesite zahtev za nemačku vozačku dozvolu. Posle šest meseci sa starom više ne smete da vozite.
rule-mobility-licence_late =
    .client = Molimo trenutno ne vozite auto. Pogledaćemo sa Vama kako da dobijete nemačku vozačku dozvolu.
rule-mobility-reduced_ticket =
    .client = Pitajte sa svojim rešenjem (Bescheid) za socijalnu kartu (Sozialticket). Pokazaćemo Vam gde.
rule-legal-contract_withdrawal =
    .client = Donesite nam sutra ugovor. Često je dovoljno kratko pismo da ga se rešite.
rule-legal-contract_check =
    .client = Donesite nam ugovor. Pogledaćemo kada i kako možete da ga otkažete.
rule-social-consent_withdrawn =
    .client = Povukli ste pristanak. Mi ćemo to javiti službi, Vi ne morate ništa da radite.
rule-social-own_view =
    .client = Razmislite do sledećeg razgovora šta prvo treba da se promeni za Vas.

## Actors
actor-anti_discrimination = Služba protiv diskriminacije (ADA)
actor-driving_licence_office = Služba za vozačke dozvole (Fahrerlaubnisbehörde)
actor-consumer_advice = Savetovalište za potrošače (Verbraucherzentrale)

## Papers
doc-memory_notes = Beleške (kada, gde, ko, šta, svedoci)
doc-driving_licence = Vozačka dozvola sa prevodom
doc-contract = Ugovor i pisma o njemu
