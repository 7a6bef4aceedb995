## abroad_relations
list-abroad_relations-spouse = Съпруг или съпруга
list-abroad_relations-minor_child = Дете под 18 години
list-abroad_relations-adult_child = Дете на 18 или повече години
list-abroad_relations-parent_of_minor = Родител, а аз съм под 18 години
list-abroad_relations-parent = Родител, а аз съм над 18 години
list-abroad_relations-sibling = Сестра или брат
list-abroad_relations-other = Някой друг

## asylum_phases
list-asylum_phases-never = Убежище никога не е искано
list-asylum_phases-seeking = Поискано е убежище, документ за пристигане
list-asylum_phases-applied = Молбата е подадена, още няма дата за интервю
list-asylum_phases-hearing_scheduled = Датата за интервю (Anhörung) е определена
list-asylum_phases-heard = Интервюто мина, чака се решението
list-asylum_phases-dublin = Дъблинска процедура, още няма решение
list-asylum_phases-positive = Решение: дадена е закрила
list-asylum_phases-refused = Решение: отказ
list-asylum_phases-refused_obviously = Решение: offensichtlich unbegründet (явно неоснователна)
list-asylum_phases-inadmissible = Решение: недопустима (unzulässig), също Дъблин
list-asylum_phases-action_pending = Има дело в съда
list-asylum_phases-finally_refused = Окончателен отказ
list-asylum_phases-follow_up = Подадена е нова молба (Folgeantrag)
list-asylum_phases-revocation = Процедура за отнемане (Widerruf)

## civics_tests
list-civics_tests-none = Още никакъв
list-civics_tests-orientation = Ориентационен курс с тест „Leben in Deutschland“
list-civics_tests-naturalisation = Тест за гражданство (Einbürgerungstest)
list-civics_tests-school = Завършено училище или обучение в Германия

## identity_papers
list-identity_papers-none = Нищо от това
list-identity_papers-birth_certificate = Акт за раждане
list-identity_papers-identity_card = Лична карта от родината
list-identity_papers-marriage_certificate = Акт за брак
list-identity_papers-family_book = Семейна книга или семеен регистър
list-identity_papers-driving_licence = Шофьорска книжка
list-identity_papers-school_certificate = Училищно свидетелство
list-identity_papers-military_book = Военна книжка
list-identity_papers-old_passport_copy = Копие или снимка на стар паспорт

## livelihood_shares
list-livelihood_shares-all = Всичко, без помощи
list-livelihood_shares-most = Повече от половината
list-livelihood_shares-some = По-малко от половината
list-livelihood_shares-nothing = Още нищо

## marriage_states
list-marriage_states-together = Живее със съпруга или съпругата
list-marriage_states-thinking_of_leaving = Мисли за раздяла
list-marriage_states-separated = Живеят разделени
list-marriage_states-divorced = След развод
list-marriage_states-widowed = Вдовец или вдовица

## passport_states
list-passport_states-valid = Валиден национален паспорт
list-passport_states-expired = Национален паспорт, изтекъл
list-passport_states-travel_document_refugee = Документ за пътуване за бежанци (син)
list-passport_states-travel_document_foreigner = Документ за пътуване за чужденци (сив)
list-passport_states-substitute = Заместител на личен документ (Ausweisersatz, на картата)
list-passport_states-at_office = Паспортът е в служба
list-passport_states-applied = Подадена е молба за паспорт
list-passport_states-none = Няма паспорт

## proceeding_kinds
list-proceeding_kinds-asylum = Убежище: дело
list-proceeding_kinds-asylum_urgent = Убежище: спешна молба (Eilantrag)
list-proceeding_kinds-residence = Пребиваване
list-proceeding_kinds-social = Социални помощи
list-proceeding_kinds-family = Семейство
list-proceeding_kinds-labour = Работа
list-proceeding_kinds-tenancy = Жилище или наем
list-proceeding_kinds-debt = Парично искане
list-proceeding_kinds-other = Нещо друго

## protection_kinds
list-protection_kinds-asylum = Право на убежище (Art. 16a GG)
list-protection_kinds-refugee = Статут на бежанец (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = Субсидиарна закрила (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = Забрана за депортиране (§ 60 Abs. 5 или 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Засега нищо от това
list-protection_wishes-talk = Спокоен разговор с някого
list-protection_wishes-refuge = Отиване на сигурно място (Frauenhaus)
list-protection_wishes-court_order = Закрила от съда
list-protection_wishes-police = Сигнал в полицията
list-protection_wishes-address_block = Новият адрес да е таен (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Късен преселник (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Включен съпруг/а или потомък (§ 7 BVFG)
list-repatriate_roles-other_family = Семейство, дошло заедно (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Да остана
list-residence_aims-family_reunion = Да доведа семейството
list-residence_aims-work_title = Разрешение чрез работа или обучение
list-residence_aims-settlement = Безсрочно разрешение
list-residence_aims-naturalisation = Немско гражданство
list-residence_aims-return = Връщане или мисли за това
list-residence_aims-move_on = Преместване в друга държава

## residence_conditions
list-residence_conditions-nothing = Нищо от това
list-residence_conditions-work_allowed = „Erwerbstätigkeit erlaubt“ (работата е разрешена)
list-residence_conditions-work_with_consent = Работа само с разрешение от службата за чужденци
list-residence_conditions-work_one_employer = Работа само при определен работодател
list-residence_conditions-work_forbidden = „Erwerbstätigkeit nicht gestattet“ (работата не е разрешена)
list-residence_conditions-live_in_state = Задължение да се живее в Северен Рейн-Вестфалия
list-residence_conditions-live_in_town = Задължение да се живее в определен град или общежитие
list-residence_conditions-area_limited = Район, който не може да се напуска без разрешение
list-residence_conditions-ends_with_benefit = „Erlischt mit dem Bezug von Leistungen“ (свършва при получаване на помощи)

## reunion_steps
list-reunion_steps-nothing = Още нищо
list-reunion_steps-notice_sent = Изпратено съобщение, за да се спази срокът
list-reunion_steps-registered = Записване за среща
list-reunion_steps-appointment = Срещата в посолството е определена
list-reunion_steps-applied = Подадена молба за виза
list-reunion_steps-refused = Визата е отказана
list-reunion_steps-granted = Визата е дадена

## training_promises
list-training_promises-none = Не
list-training_promises-promised = Обещано, още няма договор
list-training_promises-signed = Договорът е подписан
list-training_promises-started = Обучението започна

## residence_demands
list-residence_demands-eu_loss_letter = Писмо за загуба на правото на свободно движение
list-residence_demands-deportation_announced = Има заплаха или съобщение за депортиране
list-residence_demands-return_papers = Искат да подпиша доброволно напускане
