## Rules
rule-social-discrimination =
    .client = Proszę zapisać, co się stało, kiedy i kto przy tym był. Porada jest poufna, a my chętnie pójdziemy razem.
rule-social-discrimination_late =
    .client = Jeśli Pan/Pani chce, pójdziemy razem do poradni. Także teraz może jeszcze pomóc.
rule-social-wished_offer =
    .client = Proszę wybrać jedną ofertę ze swoich życzeń. Za pierwszym razem chętnie ktoś pójdzie z Panem/Panią.
rule-letters-helper =
    .client = Proszę przynieść listy na nasze godziny przyjęć, także nieotwarte. Przeczytamy je razem.
rule-mobility-licence =
    .client = Proszę wkrótce złożyć wniosek o niemieckie prawo jazdy. Po sześciu miesiącach ze starym nie wolno już jeździć.
rule-mobility-licence_late =
    .client = Proszę na razie nie prowadzić auta. Zobaczymy razem, jak dostać niemieckie prawo jazdy.
rule-mobility-reduced_ticket =
    .client = Proszę z decyzją o świadczeniach zapytać o bilet ulgowy (Sozialticket). Pokażemy, gdzie.
rule-legal-contract_withdrawal =
    .client = Proszę jutro przynieść nam umowę. Często wystarczy krótki list, żeby się jej pozbyć.
rule-legal-contract_check =
    .client = Proszę przynieść nam umowę. Zobaczymy, kiedy i jak można ją wypowiedzieć.
rule-social-consent_withdrawn =
    .client = Zgoda została cofnięta. Powiadomimy tę instytucję, nie trzeba nic robić.
rule-social-own_view =
    .client = Proszę do następnej rozmowy pomyśleć, co ma się zmienić najpierw.

## Actors
actor-anti_discrimination = Punkt przeciw dyskryminacji (Servicestelle ADA)
actor-driving_licence_office = Urząd praw jazdy (Fahrerlaubnisbehörde)
actor-consumer_advice = Porada konsumencka (Verbraucherzentrale)

## Papers
doc-memory_notes = Notatki (kiedy, gdzie, kto, co, świadkowie)
doc-driving_licence = Prawo jazdy z tłumaczeniem
doc-contract = Umowa i listy w tej sprawie
