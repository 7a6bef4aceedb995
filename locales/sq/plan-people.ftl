
## Rules
rule-social-discrimination =
    .client = Shkruani çfarë ka ndodhur, kur dhe kush ka qenë aty. Këshillimi është në mirëbesim dhe ne vijmë me kënaqësi me ju.
rule-social-discrimination_late =
    .client = Nëse dëshironi, shkojmë me ju në këshillim. Edhe tani ai mund të ndihmojë.
rule-social-wished_offer =
    .client = Zgjidhni nga dëshirat tuaja një ofertë. Herën e parë dikush vjen me kënaqësi me ju.
rule-letters-helper =
    .client = Sillni letrat tuaja në orët tona të pritjes, edhe të pahapurat. I lexojmë bashkë.
rule-mobility-licence =
    .client = Kërkoni së shpejti një patentë gjermane shoferi. Pas gjashtë muajsh nuk mund të ngisni më me të vjetrën.
rule-mobility-licence_late =
    .client = Ju lutemi tani për tani mos e ngisni makinën. Shikojmë bashkë me ju si të merrni një patentë gjermane.
rule-mobility-reduced_ticket =
    .client = Pyetni me vendimin tuaj (Bescheid) për biletën sociale (Sozialticket). Ju tregojmë ku.
rule-legal-contract_withdrawal =
    .client = Na e sillni nesër kontratën. Shpesh mjafton një letër e shkurtër për t’u liruar prej saj.
rule-legal-contract_check =
    .client = Na e sillni kontratën. Shikojmë kur dhe si mund ta ndërprisni.
rule-social-consent_withdrawn =
    .client = E keni tërhequr një pëlqim. Ne e njoftojmë zyrën, ju nuk keni nevojë të bëni asgjë.
rule-social-own_view =
    .client = Mendoni deri në bisedën e ardhshme çfarë duhet të ndryshojë së pari për ju.

## Actors
actor-anti_discrimination = Shërbimi kundër diskriminimit (ADA)
actor-driving_licence_office = Zyra e patentave të shoferit (Fahrerlaubnisbehörde)
actor-consumer_advice = Këshillimi për konsumatorë (Verbraucherzentrale)

## Papers
doc-memory_notes = Shënime (kur, ku, kush, çfarë, dëshmitarë)
doc-driving_licence = Patenta e shoferit me përkthim
doc-contract = Kontrata dhe letrat për të
