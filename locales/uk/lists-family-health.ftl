# Families, children, health, old age: the options of their lists.

## birth_papers

list-birth_papers-certificate = Свідоцтво про народження (Geburtsurkunde)
list-birth_papers-register_extract = Витяг із реєстру народжень
list-birth_papers-pending = Заявлено в РАЦС (Standesamt), документа ще немає
list-birth_papers-none = Ще нічого

## care_states

list-care_states-none = Ні
list-care_states-needed = Так, заяви ще не подано
list-care_states-applied = Заяву на ступінь догляду (Pflegegrad) подано
list-care_states-refused = Відмовлено
list-care_states-recognised = Ступінь догляду (Pflegegrad) визнано

## child_places

list-child_places-at_home = Вдома
list-child_places-kita = Садочок (Kita)
list-child_places-childminder = Денна няня (Kindertagespflege)
list-child_places-playgroup = Ігрова група або проміжний проєкт (Brückenprojekt)
list-child_places-school = Школа
list-child_places-school_all_day = Школа повного дня (OGS)
list-child_places-training = Професійне навчання (Ausbildung)
list-child_places-work = Робота
list-child_places-nothing = Ніде

## consultations

list-consultations-none = Ні з ким
list-consultations-legal_counsel = Юридична консультація
list-consultations-family_specialist = Фахова консультація з сімейних питань
list-consultations-crisis_service = Фахова допомога ще сьогодні
list-consultations-specialist = Інша фахова служба

## contact_ways

list-contact_ways-in_person_only = Лише особисто, будь ласка, не дзвонити й не писати
list-contact_ways-call = Дзвонити
list-contact_ways-voicemail = Залишати голосове повідомлення
list-contact_ways-text_message = Писати SMS
list-contact_ways-messenger = Писати в месенджер
list-contact_ways-email = Писати електронною поштою
list-contact_ways-letter = Надсилати лист

## custody_kinds

list-custody_kinds-alone = Лише я
list-custody_kinds-both = Другий із батьків і я разом
list-custody_kinds-other_parent = Лише другий із батьків
list-custody_kinds-guardian = Опікун або Jugendamt
list-custody_kinds-unclear = Це не з’ясовано

## disability_states

list-disability_states-none = Ні
list-disability_states-noticed = Ми непокоїмося, обстеження ще не було
list-disability_states-examined = Лікар установив, заяви ще не подано
list-disability_states-applied = Заяву на допомогу або посвідчення подано
list-disability_states-recognised = Визнано (посвідчення або рішення)

## earlier_insurances

list-earlier_insurances-german_statutory = У Німеччині, державна лікарняна каса
list-earlier_insurances-german_private = У Німеччині, приватно
list-earlier_insurances-eu = В іншій країні ЄС
list-earlier_insurances-social_office = Через соціальне відомство (Sozialamt)
list-earlier_insurances-none = Ще ніколи

## family_states

list-family_states-single = Не у шлюбі
list-family_states-married = У шлюбі (РАЦС)
list-family_states-religious_marriage = Лише релігійний шлюб
list-family_states-partnership = У партнерстві
list-family_states-separated = Живемо окремо
list-family_states-divorced = Шлюб розірвано
list-family_states-widowed = Вдова або вдівець

## genders

list-genders-female = жіноча
list-genders-male = чоловіча
list-genders-diverse = інша (divers)
list-genders-none = не вказано

## kita_hours

list-kita_hours-25 = 25 годин на тиждень
list-kita_hours-35 = 35 годин на тиждень
list-kita_hours-45 = 45 годин на тиждень

## living_places

list-living_places-here = Завжди зі мною
list-living_places-partly = Часом зі мною
list-living_places-elsewhere = В іншому місці в Німеччині
list-living_places-abroad = За кордоном

## messengers

list-messengers-whatsapp = WhatsApp
list-messengers-signal = Signal
list-messengers-telegram = Telegram
list-messengers-viber = Viber
list-messengers-threema = Threema
list-messengers-other = Інший

## need_areas

list-need_areas-residence = Проживання
list-need_areas-housing = Житло
list-need_areas-livelihood = Кошти на життя
list-need_areas-health = Здоров’я
list-need_areas-language = Мова
list-need_areas-education = Освіта
list-need_areas-work = Робота і професія
list-need_areas-family = Сім’я
list-need_areas-protection = Захист
list-need_areas-social = Соціальне оточення
list-need_areas-letters = Листи установ

## paternities

list-paternities-married = Батьки одружені між собою
list-paternities-acknowledged = Батьківство вже визнано
list-paternities-wanted = Ще ні, батько хоче визнати
list-paternities-not_wanted = Не слід або неможливо визнати
list-paternities-unclear = Це не з’ясовано

## representatives

list-representatives-none = Ніхто
list-representatives-guardian = Опікун (Vormund або Ergänzungspflege)
list-representatives-legal_carer = Правова опіка (rechtliche Betreuung)
list-representatives-power_of_attorney = Хтось із довіреністю
list-representatives-lawyer = Адвокатка або адвокат
list-representatives-other = Хтось інший

## school_kinds

list-school_kinds-primary = Початкова школа (Grundschule)
list-school_kinds-hauptschule = Hauptschule
list-school_kinds-realschule = Realschule
list-school_kinds-sekundarschule = Sekundarschule
list-school_kinds-gesamtschule = Gesamtschule
list-school_kinds-gymnasium = Гімназія (Gymnasium)
list-school_kinds-foerderschule = Спеціальна школа (Förderschule)
list-school_kinds-berufskolleg = Професійний коледж (Berufskolleg)
list-school_kinds-other = Інша школа

## school_steps

list-school_steps-nothing = Ще нічого
list-school_steps-advice_booked = Призначено шкільну консультацію (Schulberatung)
list-school_steps-registered = Записано, чекаємо на школу
list-school_steps-assigned = Школу призначено
list-school_steps-refused = Відмовлено

## strains

list-strains-none = Добре
list-strains-some = Іноді мені важко
list-strains-heavy = Мені дуже важко

## youth_care

list-youth_care-never = Ні
list-youth_care-current = Так, зараз
list-youth_care-ended = Так, раніше

## youth_situations

list-youth_situations-school = Школа
list-youth_situations-training = Професійне навчання (Ausbildung)
list-youth_situations-study = Навчання у виші
list-youth_situations-work = Робота
list-youth_situations-course = Курс німецької
list-youth_situations-waiting = Є обіцяне місце, почнеться пізніше
list-youth_situations-nothing = Зараз нічого з цього
