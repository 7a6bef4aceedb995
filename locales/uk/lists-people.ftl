# Options of the lists about: people, ways, law, goals and consents.

## helper_kinds

list-helper_kinds-family = сім’я
list-helper_kinds-friend = подруга або друг
list-helper_kinds-neighbour = сусіди
list-helper_kinds-volunteer = волонтери
list-helper_kinds-community = товариство або громада
list-helper_kinds-counselling = консультація
list-helper_kinds-authority = установа
list-helper_kinds-lawyer = адвокатка або адвокат
list-helper_kinds-school = школа або садочок (Kita)
list-helper_kinds-other = інші

## frequencies

list-frequencies-daily = щодня
list-frequencies-weekly = щотижня
list-frequencies-monthly = щомісяця
list-frequencies-rarely = рідко

## local_offers

list-local_offers-none = зараз нічого
list-local_offers-language_cafe = мовне кафе
list-local_offers-sports = спортивне товариство
list-local_offers-parents = зустрічі для батьків із дітьми
list-local_offers-women = зустрічі для жінок
list-local_offers-seniors = зустрічі для старших (zentrum plus)
list-local_offers-library = бібліотека
list-local_offers-music = музика, мистецтво, сад
list-local_offers-volunteering = допомагати іншим

## tickets

list-tickets-none = немає
list-tickets-single = разові квитки
list-tickets-monthly = Deutschlandticket або абонемент
list-tickets-social = соціальний квиток (Deutschlandticket Sozial)
list-tickets-pupil = квиток для школярів, учнів на виробництві або студентів

## driving_licences

list-driving_licences-none = немає
list-driving_licences-german_or_eu = німецьке або з ЄС
list-driving_licences-third_country = з іншої країни
list-driving_licences-expired = прострочене або втрачене

## contract_kinds

list-contract_kinds-none = жодних
list-contract_kinds-phone = телефон або інтернет
list-contract_kinds-gym = фітнес-клуб
list-contract_kinds-energy = електрика або газ
list-contract_kinds-insurance = страхування
list-contract_kinds-purchase = покупка на виплат
list-contract_kinds-streaming = підписки

## life_areas

list-life_areas-residence = Проживання
list-life_areas-housing = Житло
list-life_areas-livelihood = Гроші
list-life_areas-health = Здоров’я
list-life_areas-language = Мова
list-life_areas-education = Освіта
list-life_areas-work = Робота
list-life_areas-family = Сім’я
list-life_areas-social = Люди навколо мене

## consent_kinds

list-consent_kinds-file = зберігати дані у справі
list-consent_kinds-health_data = зберігати дані про здоров’я
list-consent_kinds-passing_on = передавати дані установі
list-consent_kinds-secrecy = звільнення від обов’язку мовчання (Schweigepflicht)
list-consent_kinds-contact = дзвінки і повідомлення у відповідь
list-consent_kinds-case_talk = обговорення випадку без імені
list-consent_kinds-copies = фото або копії документів
list-consent_kinds-later_contact = контакт після завершення

## consent_purposes

list-consent_purposes-application = подати або з’ясувати заяву
list-consent_purposes-appointment = домовитися про зустріч
list-consent_purposes-handover = передати іншій консультації
list-consent_purposes-conference = спільна нарада щодо справи (Fallkonferenz)
list-consent_purposes-information = отримати відомості
list-consent_purposes-accompaniment = супровід

## consent_forms

list-consent_forms-paper = підпис на папері
list-consent_forms-oral = усно, з позначкою
