## Rules
rule-social-discrimination =
    .client = Запишете какво се случи, кога и кой присъстваше. Консултацията е поверителна и с радост ще дойдем с Вас.
rule-social-discrimination_late =
    .client = Ако искате, ще отидем с Вас на консултация. Тя може да помогне и сега.
rule-social-wished_offer =
    .client = Изберете едно занимание от желанията си. Първия път с радост някой ще дойде с Вас.
rule-letters-helper =
    .client = Донесете писмата си в нашия приемен час, също и неотворените. Ще ги прочетем заедно.
rule-mobility-licence =
    .client = Поискайте скоро немска шофьорска книжка. След шест месеца не може повече да карате със старата.
rule-mobility-licence_late =
    .client = Моля, засега не карайте кола. Ще видим с Вас как да получите немска шофьорска книжка.
rule-mobility-reduced_ticket =
    .client = Попитайте с решението за помощите Ви (Bescheid) за намаления билет (Sozialticket). Ще Ви покажем къде.
rule-legal-contract_withdrawal =
    .client = Донесете ни утре договора. Често е достатъчно кратко писмо, за да се освободите от него.
rule-legal-contract_check =
    .client = Донесете ни договора. Ще видим кога и как може да го прекратите.
rule-social-consent_withdrawn =
    .client = Оттеглихте едно съгласие. Ние ще уведомим службата, Вие не трябва да правите нищо.
rule-social-own_view =
    .client = Помислете до следващия разговор какво искате да се промени за Вас първо.

## Actors
actor-anti_discrimination = Служба срещу дискриминация (Servicestelle ADA)
actor-driving_licence_office = Служба за шофьорски книжки (Fahrerlaubnisbehörde)
actor-consumer_advice = Център за потребителите (Verbraucherzentrale)

## Papers
doc-memory_notes = Вашите бележки (кога, къде, кой, какво, свидетели)
doc-driving_licence = Шофьорска книжка с превод
doc-contract = Договор и писма за него
