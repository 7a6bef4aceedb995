## birth_papers
list-birth_papers-certificate = Акт за раждане (Geburtsurkunde)
list-birth_papers-register_extract = Извлечение от регистъра (Registerauszug)
list-birth_papers-pending = Съобщено в Standesamt, още няма документ
list-birth_papers-none = Още няма документ

## care_states
list-care_states-none = Не
list-care_states-needed = Да, още няма молба
list-care_states-applied = Подадена молба за степен на грижа (Pflegegrad)
list-care_states-refused = Отказано
list-care_states-recognised = Степента на грижа е призната

## child_places
list-child_places-at_home = Вкъщи
list-child_places-kita = Детска градина (Kita)
list-child_places-childminder = Детегледачка (Kindertagespflege)
list-child_places-playgroup = Група за игра или преходен проект
list-child_places-school = Училище
list-child_places-school_all_day = Целодневно училище (OGS)
list-child_places-training = Професионално обучение (Ausbildung)
list-child_places-work = Работа
list-child_places-nothing = Никъде

## consultations
list-consultations-none = С никого
list-consultations-legal_counsel = Правна консултация
list-consultations-family_specialist = Специалисти по семейни въпроси
list-consultations-crisis_service = Специализирана помощ още днес
list-consultations-specialist = Друга специализирана служба

## contact_ways
list-contact_ways-in_person_only = Само лично, моля, не звънете и не пишете
list-contact_ways-call = Обаждане
list-contact_ways-voicemail = Гласово съобщение
list-contact_ways-text_message = SMS
list-contact_ways-messenger = Писане през месинджър
list-contact_ways-email = Имейл
list-contact_ways-letter = Писмо

## custody_kinds
list-custody_kinds-alone = Само аз
list-custody_kinds-both = Другият родител и аз заедно
list-custody_kinds-other_parent = Само другият родител
list-custody_kinds-guardian = Настойник или службата за младежта (Jugendamt)
list-custody_kinds-unclear = Не е изяснено

## disability_states
list-disability_states-none = Не
list-disability_states-noticed = Притесняваме се, още няма преглед
list-disability_states-examined = Установено от лекар, още няма молба
list-disability_states-applied = Подадена е молба за помощ или карта
list-disability_states-recognised = Признато (карта или решение)

## earlier_insurances
list-earlier_insurances-german_statutory = В Германия, държавна здравна каса
list-earlier_insurances-german_private = В Германия, частно
list-earlier_insurances-eu = В друга държава от ЕС
list-earlier_insurances-social_office = Чрез социалната служба (Sozialamt)
list-earlier_insurances-none = Никога

## family_states
list-family_states-single = Без брак
list-family_states-married = В брак (граждански)
list-family_states-religious_marriage = Само религиозен брак
list-family_states-partnership = Живот с партньор
list-family_states-separated = Живеем разделени
list-family_states-divorced = След развод
list-family_states-widowed = Вдовец или вдовица

## genders
list-genders-female = женски
list-genders-male = мъжки
list-genders-diverse = друг (divers)
list-genders-none = без вписване

## kita_hours
list-kita_hours-25 = 25 часа седмично
list-kita_hours-35 = 35 часа седмично
list-kita_hours-45 = 45 часа седмично

## living_places
list-living_places-here = Винаги при мен
list-living_places-partly = Част от времето при мен
list-living_places-elsewhere = На друго място в Германия
list-living_places-abroad = В чужбина

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Друг

## need_areas
list-need_areas-residence = Пребиваване
list-need_areas-housing = Жилище
list-need_areas-livelihood = Пари за живот
list-need_areas-health = Здраве
list-need_areas-language = Език
list-need_areas-education = Образование
list-need_areas-work = Работа
list-need_areas-family = Семейство
list-need_areas-protection = Сигурност
list-need_areas-social = Хората наоколо
list-need_areas-letters = Писма от служби

## paternities
list-paternities-married = Родителите са в брак един с друг
list-paternities-acknowledged = Бащинството вече е припознато
list-paternities-wanted = Още не, бащата иска да припознае
list-paternities-not_wanted = Не бива или не може да се припознае
list-paternities-unclear = Не е изяснено

## representatives
list-representatives-none = Никой
list-representatives-guardian = Настойник или попечител (Vormund)
list-representatives-legal_carer = Законен помощник за възрастни (rechtliche Betreuung)
list-representatives-power_of_attorney = Човек с пълномощно (Vollmacht)
list-representatives-lawyer = Адвокат
list-representatives-other = Някой друг

## school_kinds
list-school_kinds-primary = Начално училище (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Общо училище (Gesamtschule)
list-school_kinds-gymnasium = Gymnasium
list-school_kinds-foerderschule = Помощно училище (Förderschule)
list-school_kinds-berufskolleg = Професионално училище (Berufskolleg)
list-school_kinds-other = Друго училище

## school_steps
list-school_steps-nothing = Още нищо
list-school_steps-advice_booked = Среща в училищната консултация (Seiteneinsteigerberatung)
list-school_steps-registered = Записване, чакаме училище
list-school_steps-assigned = Определено е училище
list-school_steps-refused = Отказано

## strains
list-strains-none = Добре
list-strains-some = Понякога ми тежи
list-strains-heavy = Много ми тежи

## youth_care
list-youth_care-never = Не
list-youth_care-current = Да, в момента
list-youth_care-ended = Да, преди

## youth_situations
list-youth_situations-school = Училище
list-youth_situations-training = Професионално обучение (Ausbildung)
list-youth_situations-study = Следване
list-youth_situations-work = Работа
list-youth_situations-course = Курс по немски
list-youth_situations-waiting = Прием, започва по-късно
list-youth_situations-nothing = В момента нищо от това
