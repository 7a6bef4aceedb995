
## abroad_relations
list-abroad_relations-spouse = Муж или жена
list-abroad_relations-minor_child = Ребёнок до 18 лет
list-abroad_relations-adult_child = Ребёнок 18 лет и старше
list-abroad_relations-parent_of_minor = Мать или отец, мне ещё нет 18
list-abroad_relations-parent = Мать или отец, мне уже есть 18
list-abroad_relations-sibling = Сестра или брат
list-abroad_relations-other = Кто-то другой

## asylum_phases
list-asylum_phases-never = Об убежище никогда не просили
list-asylum_phases-seeking = Просьба об убежище, справка Ankunftsnachweis
list-asylum_phases-applied = Заявление подано, день интервью не назначен
list-asylum_phases-hearing_scheduled = День интервью (Anhörung) назначен
list-asylum_phases-heard = Интервью было, ждём решения
list-asylum_phases-dublin = Дублинская процедура, решения пока нет
list-asylum_phases-positive = Решение: защита предоставлена
list-asylum_phases-refused = Решение: отказ
list-asylum_phases-refused_obviously = Решение: явно необоснованно (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Решение: недопустимо (unzulässig), также Дублин
list-asylum_phases-action_pending = Идёт судебный процесс
list-asylum_phases-finally_refused = Окончательный отказ
list-asylum_phases-follow_up = Подано повторное заявление (Folgeantrag)
list-asylum_phases-revocation = Процедура отмены защиты (Widerruf)

## civics_tests
list-civics_tests-none = Пока нет
list-civics_tests-orientation = Ориентационный курс с тестом «Leben in Deutschland»
list-civics_tests-naturalisation = Тест на гражданство (Einbürgerungstest)
list-civics_tests-school = Школа или обучение закончены в Германии

## identity_papers
list-identity_papers-none = Ничего из этого
list-identity_papers-birth_certificate = Свидетельство о рождении
list-identity_papers-identity_card = Удостоверение личности страны происхождения
list-identity_papers-marriage_certificate = Свидетельство о браке
list-identity_papers-family_book = Семейная книга или семейный реестр
list-identity_papers-driving_licence = Водительские права
list-identity_papers-school_certificate = Школьный аттестат
list-identity_papers-military_book = Военный билет
list-identity_papers-old_passport_copy = Копия или фото старого паспорта

## livelihood_shares
list-livelihood_shares-all = Всё, без пособий
list-livelihood_shares-most = Больше половины
list-livelihood_shares-some = Меньше половины
list-livelihood_shares-nothing = Пока ничего

## marriage_states
list-marriage_states-together = Живёт вместе с мужем или женой
list-marriage_states-thinking_of_leaving = Думает о том, чтобы расстаться
list-marriage_states-separated = Живут раздельно
list-marriage_states-divorced = В разводе
list-marriage_states-widowed = Вдова или вдовец

## passport_states
list-passport_states-valid = Действующий паспорт своей страны
list-passport_states-expired = Паспорт своей страны, срок истёк
list-passport_states-travel_document_refugee = Проездной документ беженца (синий)
list-passport_states-travel_document_foreigner = Проездной документ иностранца (серый)
list-passport_states-substitute = Замена удостоверения (Ausweisersatz, на карте)
list-passport_states-at_office = Паспорт лежит в ведомстве
list-passport_states-applied = Заявление на паспорт подано
list-passport_states-none = Паспорта нет

## proceeding_kinds
list-proceeding_kinds-asylum = Убежище: иск
list-proceeding_kinds-asylum_urgent = Убежище: срочное ходатайство (Eilantrag)
list-proceeding_kinds-residence = Проживание в Германии
list-proceeding_kinds-social = Социальные выплаты
list-proceeding_kinds-family = Семья
list-proceeding_kinds-labour = Работа
list-proceeding_kinds-tenancy = Квартира или аренда
list-proceeding_kinds-debt = Требование денег
list-proceeding_kinds-other = Другое

## protection_kinds
list-protection_kinds-asylum = Право убежища (Art. 16a GG)
list-protection_kinds-refugee = Статус беженца (§ 3 AsylG)
list-protection_kinds-subsidiary = Субсидиарная защита (§ 4 AsylG)
list-protection_kinds-deportation_ban = Запрет высылки (§ 60 Abs. 5 или 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Пока ничего из этого
list-protection_wishes-talk = Спокойно с кем-нибудь поговорить
list-protection_wishes-refuge = В безопасное место (Frauenhaus)
list-protection_wishes-court_order = Защита через суд
list-protection_wishes-police = Заявить в полицию
list-protection_wishes-address_block = Скрыть новый адрес (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Поздний переселенец (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Включённые супруги или потомки (§ 7 BVFG)
list-repatriate_roles-other_family = Семья, приехавшая вместе (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Остаться
list-residence_aims-family_reunion = Привезти семью
list-residence_aims-work_title = Вид на жительство через работу или обучение
list-residence_aims-settlement = Бессрочный вид на жительство
list-residence_aims-naturalisation = Гражданство Германии
list-residence_aims-return = Вернуться или подумать об этом
list-residence_aims-move_on = Уехать в другую страну

## residence_conditions
list-residence_conditions-nothing = Ничего из этого
list-residence_conditions-work_allowed = «Erwerbstätigkeit erlaubt» (работать можно)
list-residence_conditions-work_with_consent = Работа только с разрешения Ausländerbehörde
list-residence_conditions-work_one_employer = Работа только у одного работодателя
list-residence_conditions-work_forbidden = «Erwerbstätigkeit nicht gestattet» (работать нельзя)
list-residence_conditions-live_in_state = Жить нужно в Северном Рейне – Вестфалии
list-residence_conditions-live_in_town = Жить нужно в определённом городе или общежитии
list-residence_conditions-area_limited = Без разрешения нельзя покидать район
list-residence_conditions-ends_with_benefit = «Erlischt mit dem Bezug von Leistungen» (с пособием кончается)

## reunion_steps
list-reunion_steps-nothing = Пока ничего
list-reunion_steps-notice_sent = Уведомление или заявление для срока отправлено
list-reunion_steps-registered = Запись на встречу сделана
list-reunion_steps-appointment = День в посольстве назначен
list-reunion_steps-applied = Заявление на визу подано
list-reunion_steps-refused = В визе отказали
list-reunion_steps-granted = Виза выдана

## training_promises
list-training_promises-none = Нет
list-training_promises-promised = Обещали, договора ещё нет
list-training_promises-signed = Договор подписан
list-training_promises-started = Обучение началось

## residence_demands
list-residence_demands-eu_loss_letter = Письмо о потере свободы передвижения
list-residence_demands-deportation_announced = Высылкой угрожают или она объявлена
list-residence_demands-return_papers = Просят подписать добровольный выезд
