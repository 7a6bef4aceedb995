
## Rules
rule-social-discrimination =
    .client = Запишите, что произошло, когда и кто при этом был. Консультация конфиденциальна, и мы с радостью пойдём с Вами.
rule-social-discrimination_late =
    .client = Если Вы хотите, мы пойдём с Вами в консультацию. Она может помочь и сейчас.
rule-social-wished_offer =
    .client = Выберите из Ваших желаний что-то одно. В первый раз с Вами с радостью кто-нибудь пойдёт.
rule-letters-helper =
    .client = Приносите Ваши письма к нам в часы приёма, нераспечатанные тоже. Мы прочитаем их вместе.
rule-mobility-licence =
    .client = Скорее подайте заявление на немецкие водительские права. Через шесть месяцев со старыми ездить уже нельзя.
rule-mobility-licence_late =
    .client = Пожалуйста, пока не водите машину. Мы посмотрим вместе с Вами, как получить немецкие права.
rule-mobility-reduced_ticket =
    .client = Возьмите решение о Вашем пособии (Bescheid) и спросите о льготном билете (Sozialticket). Мы покажем, где.
rule-legal-contract_withdrawal =
    .client = Принесите нам завтра договор. Часто хватает короткого письма, чтобы от него избавиться.
rule-legal-contract_check =
    .client = Принесите нам договор. Мы посмотрим, когда и как его можно расторгнуть.
rule-social-consent_withdrawn =
    .client = Вы забрали согласие назад. Мы сообщим об этом организации, Вам ничего делать не нужно.
rule-social-own_view =
    .client = Подумайте до следующего разговора, что для Вас должно измениться в первую очередь.

## Actors
actor-anti_discrimination = Служба против дискриминации (Servicestelle ADA)
actor-driving_licence_office = Ведомство по водительским правам (Fahrerlaubnisbehörde)
actor-consumer_advice = Центр защиты потребителей (Verbraucherzentrale)

## Papers
doc-memory_notes = Ваши записи (когда, где, кто, что, свидетели)
doc-driving_licence = Водительские права с переводом
doc-contract = Договор и письма о нём
