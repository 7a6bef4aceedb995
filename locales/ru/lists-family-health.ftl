
## birth_papers
list-birth_papers-certificate = Свидетельство о рождении (Geburtsurkunde)
list-birth_papers-register_extract = Выписка из реестра рождений (Registerauszug)
list-birth_papers-pending = Сообщено в загс (Standesamt), документа пока нет
list-birth_papers-none = Пока ничего

## care_states
list-care_states-none = Нет
list-care_states-needed = Да, заявления ещё не было
list-care_states-applied = Подано заявление на степень ухода (Pflegegrad)
list-care_states-refused = Отказали
list-care_states-recognised = Степень ухода признана

## child_places
list-child_places-at_home = Дома
list-child_places-kita = Детский сад (Kita)
list-child_places-childminder = Няня (Kindertagespflege)
list-child_places-playgroup = Игровая группа или Brückenprojekt
list-child_places-school = Школа
list-child_places-school_all_day = Школа с продлённым днём (OGS)
list-child_places-training = Профессиональное обучение (Ausbildung)
list-child_places-work = Работа
list-child_places-nothing = Нигде

## consultations
list-consultations-none = Ни с кем
list-consultations-legal_counsel = Юридическая консультация
list-consultations-family_specialist = Специалисты по семейным вопросам
list-consultations-crisis_service = Помощь специалистов сегодня
list-consultations-specialist = Другая специализированная консультация

## contact_ways
list-contact_ways-in_person_only = Только лично, не звонить и не писать
list-contact_ways-call = Звонить
list-contact_ways-voicemail = Оставлять голосовое сообщение
list-contact_ways-text_message = Писать SMS
list-contact_ways-messenger = Писать в мессенджере
list-contact_ways-email = Писать по e-mail
list-contact_ways-letter = Писать письмо по почте

## custody_kinds
list-custody_kinds-alone = Только у меня
list-custody_kinds-both = У меня и второго родителя вместе
list-custody_kinds-other_parent = Только у второго родителя
list-custody_kinds-guardian = У опекуна или у Jugendamt
list-custody_kinds-unclear = Это не выяснено

## disability_states
list-disability_states-none = Нет
list-disability_states-noticed = Мы беспокоимся, обследования ещё не было
list-disability_states-examined = Врач установил, заявления ещё не было
list-disability_states-applied = Подано заявление на помощь или удостоверение
list-disability_states-recognised = Признана (удостоверение или решение)

## earlier_insurances
list-earlier_insurances-german_statutory = В Германии, государственная больничная касса
list-earlier_insurances-german_private = В Германии, частная
list-earlier_insurances-eu = В другой стране ЕС
list-earlier_insurances-social_office = Через социальное ведомство (Sozialamt)
list-earlier_insurances-none = Никогда

## family_states
list-family_states-single = Не в браке
list-family_states-married = В браке (загс)
list-family_states-religious_marriage = Только религиозный брак
list-family_states-partnership = Живём вместе без брака
list-family_states-separated = Живём раздельно
list-family_states-divorced = В разводе
list-family_states-widowed = Вдова или вдовец

## genders
list-genders-female = женский
list-genders-male = мужской
list-genders-diverse = другой (divers)
list-genders-none = без записи

## kita_hours
list-kita_hours-25 = 25 часов в неделю
list-kita_hours-35 = 35 часов в неделю
list-kita_hours-45 = 45 часов в неделю

## living_places
list-living_places-here = Всегда со мной
list-living_places-partly = Часть времени со мной
list-living_places-elsewhere = В другом месте в Германии
list-living_places-abroad = За границей

## messengers
list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Другой

## need_areas
list-need_areas-residence = Проживание в Германии
list-need_areas-housing = Жильё
list-need_areas-livelihood = Деньги на жизнь
list-need_areas-health = Здоровье
list-need_areas-language = Язык
list-need_areas-education = Образование
list-need_areas-work = Работа
list-need_areas-family = Семья
list-need_areas-protection = Безопасность
list-need_areas-social = Люди рядом
list-need_areas-letters = Письма от ведомств

## paternities
list-paternities-married = Родители в браке друг с другом
list-paternities-acknowledged = Отцовство уже признано
list-paternities-wanted = Ещё нет, отец хочет признать
list-paternities-not_wanted = Не нужно признавать или нельзя
list-paternities-unclear = Это не выяснено

## representatives
list-representatives-none = Никто
list-representatives-guardian = Опекун (Vormund, Ergänzungspfleger)
list-representatives-legal_carer = Помощник по решению суда (rechtliche Betreuung)
list-representatives-power_of_attorney = Человек с доверенностью (Vollmacht)
list-representatives-lawyer = Адвокат
list-representatives-other = Кто-то другой

## school_kinds
list-school_kinds-primary = Начальная школа (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Общая школа (Gesamtschule)
list-school_kinds-gymnasium = Гимназия (Gymnasium)
list-school_kinds-foerderschule = Специальная школа (Förderschule)
list-school_kinds-berufskolleg = Профессиональная школа (Berufskolleg)
list-school_kinds-other = Другая школа

## school_steps
list-school_steps-nothing = Пока ничего
list-school_steps-advice_booked = Назначена школьная консультация города
list-school_steps-registered = Ребёнок записан, ждём школу
list-school_steps-assigned = Школу назначили
list-school_steps-refused = Отказали

## strains
list-strains-none = Хорошо
list-strains-some = Иногда тяжело
list-strains-heavy = Очень тяжело

## youth_care
list-youth_care-never = Нет
list-youth_care-current = Да, сейчас
list-youth_care-ended = Да, раньше

## youth_situations
list-youth_situations-school = Школа
list-youth_situations-training = Профессиональное обучение (Ausbildung)
list-youth_situations-study = Учёба в вузе
list-youth_situations-work = Работа
list-youth_situations-course = Курс немецкого
list-youth_situations-waiting = Место есть, начало позже
list-youth_situations-nothing = Сейчас ничего из этого
