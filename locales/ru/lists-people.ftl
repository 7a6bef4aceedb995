
## helper_kinds
list-helper_kinds-family = семья
list-helper_kinds-friend = друзья
list-helper_kinds-neighbour = соседи
list-helper_kinds-volunteer = волонтёры
list-helper_kinds-community = клуб или община
list-helper_kinds-counselling = консультация
list-helper_kinds-authority = ведомство
list-helper_kinds-lawyer = адвокат
list-helper_kinds-school = школа или детский сад
list-helper_kinds-other = другие

## frequencies
list-frequencies-daily = каждый день
list-frequencies-weekly = каждую неделю
list-frequencies-monthly = каждый месяц
list-frequencies-rarely = редко

## local_offers
list-local_offers-none = пока ничего
list-local_offers-language_cafe = языковое кафе
list-local_offers-sports = спортивный клуб
list-local_offers-parents = родители и дети
list-local_offers-women = встречи для женщин
list-local_offers-seniors = встречи для пожилых (zentrum plus)
list-local_offers-library = библиотека
list-local_offers-music = музыка, творчество, сад
list-local_offers-volunteering = помогать другим

## tickets
list-tickets-none = нет
list-tickets-single = разовые билеты
list-tickets-monthly = Deutschlandticket или абонемент
list-tickets-social = льготный билет (Deutschlandticket Sozial)
list-tickets-pupil = билет для школы, обучения или вуза

## driving_licences
list-driving_licences-none = нет
list-driving_licences-german_or_eu = немецкие или из ЕС
list-driving_licences-third_country = из другой страны
list-driving_licences-expired = срок истёк или потеряны

## contract_kinds
list-contract_kinds-none = никаких
list-contract_kinds-phone = телефон или интернет
list-contract_kinds-gym = фитнес-клуб
list-contract_kinds-energy = электричество или газ
list-contract_kinds-insurance = страховки
list-contract_kinds-purchase = рассрочка
list-contract_kinds-streaming = подписки

## life_areas
list-life_areas-residence = проживание в Германии
list-life_areas-housing = жильё
list-life_areas-livelihood = деньги
list-life_areas-health = здоровье
list-life_areas-language = язык
list-life_areas-education = образование
list-life_areas-work = работа
list-life_areas-family = семья
list-life_areas-social = люди рядом

## consent_kinds
list-consent_kinds-file = хранить данные в деле
list-consent_kinds-health_data = хранить данные о здоровье
list-consent_kinds-passing_on = передать данные организации
list-consent_kinds-secrecy = снять обязанность хранить тайну
list-consent_kinds-contact = звонки и сообщения
list-consent_kinds-case_talk = обсудить случай без имени
list-consent_kinds-copies = фото или копии документов
list-consent_kinds-later_contact = связь после окончания

## consent_purposes
list-consent_purposes-application = подать или уточнить заявление
list-consent_purposes-appointment = договориться о встрече
list-consent_purposes-handover = передать другой консультации
list-consent_purposes-conference = совместное обсуждение случая
list-consent_purposes-information = получить информацию
list-consent_purposes-accompaniment = сопровождать

## consent_forms
list-consent_forms-paper = подпись на бумаге
list-consent_forms-oral = устно, записано
