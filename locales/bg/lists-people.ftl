## helper_kinds
list-helper_kinds-family = семейство
list-helper_kinds-friend = приятели
list-helper_kinds-neighbour = съседи
list-helper_kinds-volunteer = доброволци
list-helper_kinds-community = сдружение или общност
list-helper_kinds-counselling = консултация
list-helper_kinds-authority = служба
list-helper_kinds-lawyer = адвокат
list-helper_kinds-school = училище или детска градина
list-helper_kinds-other = други

## frequencies
list-frequencies-daily = всеки ден
list-frequencies-weekly = всяка седмица
list-frequencies-monthly = всеки месец
list-frequencies-rarely = рядко

## local_offers
list-local_offers-none = засега нищо
list-local_offers-language_cafe = езиково кафене
list-local_offers-sports = спортен клуб
list-local_offers-parents = родители и деца
list-local_offers-women = среща за жени
list-local_offers-seniors = среща за по-възрастни (zentrum plus)
list-local_offers-library = библиотека
list-local_offers-music = музика, изкуство, градина
list-local_offers-volunteering = помагане на други

## tickets
list-tickets-none = никакъв
list-tickets-single = единични билети
list-tickets-monthly = Deutschlandticket или абонамент
list-tickets-social = намален билет (Deutschlandticket Sozial)
list-tickets-pupil = билет за ученици, обучаващи се или студенти

## driving_licences
list-driving_licences-none = няма
list-driving_licences-german_or_eu = немска или от ЕС
list-driving_licences-third_country = от друга държава
list-driving_licences-expired = изтекла или загубена

## contract_kinds
list-contract_kinds-none = никакви
list-contract_kinds-phone = телефон или интернет
list-contract_kinds-gym = фитнес
list-contract_kinds-energy = ток или газ
list-contract_kinds-insurance = застраховка
list-contract_kinds-purchase = покупка на изплащане
list-contract_kinds-streaming = абонаменти

## life_areas
list-life_areas-residence = пребиваване
list-life_areas-housing = жилище
list-life_areas-livelihood = пари
list-life_areas-health = здраве
list-life_areas-language = език
list-life_areas-education = образование
list-life_areas-work = работа
list-life_areas-family = семейство
list-life_areas-social = хората около мен

## consent_kinds
list-consent_kinds-file = запазване на данни в досието
list-consent_kinds-health_data = запазване на данни за здравето
list-consent_kinds-passing_on = предаване на данни на служба
list-consent_kinds-secrecy = освобождаване от мълчание (Schweigepflicht)
list-consent_kinds-contact = обаждания и съобщения
list-consent_kinds-case_talk = обсъждане на случая без име
list-consent_kinds-copies = снимки или копия на документи
list-consent_kinds-later_contact = връзка след края

## consent_purposes
list-consent_purposes-application = подаване или изясняване на молба
list-consent_purposes-appointment = уговаряне на среща
list-consent_purposes-handover = предаване на друга консултация
list-consent_purposes-conference = обсъждане на случая
list-consent_purposes-information = получаване на информация
list-consent_purposes-accompaniment = придружаване

## consent_forms
list-consent_forms-paper = подпис на хартия
list-consent_forms-oral = устно, записано
