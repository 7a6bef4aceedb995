# Choices about residence, family abroad, courts and safety.

## abroad_relations

list-abroad_relations-spouse = Дружина або чоловік
list-abroad_relations-minor_child = Дитина до 18 років
list-abroad_relations-adult_child = Дитина від 18 років
list-abroad_relations-parent_of_minor = Мати або батько, мені ще немає 18
list-abroad_relations-parent = Мати або батько, я повнолітня особа
list-abroad_relations-sibling = Сестра або брат
list-abroad_relations-other = Інші

## asylum_phases

list-asylum_phases-never = Ніколи не просили притулку
list-asylum_phases-seeking = Звернулися по притулок, є довідка про прибуття (Ankunftsnachweis)
list-asylum_phases-applied = Заяву подано, дня співбесіди ще немає
list-asylum_phases-hearing_scheduled = День співбесіди (Anhörung) призначено
list-asylum_phases-heard = Співбесіда була, рішення ще немає
list-asylum_phases-dublin = Дублінська процедура, рішення ще немає
list-asylum_phases-positive = Рішення: захист надано
list-asylum_phases-refused = Рішення: відмовлено
list-asylum_phases-refused_obviously = Рішення: очевидно необґрунтовано (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Рішення: неприйнятно (unzulässig), також Дублін
list-asylum_phases-action_pending = Триває судовий позов
list-asylum_phases-finally_refused = Остаточно відмовлено
list-asylum_phases-follow_up = Подано повторну заяву (Folgeantrag)
list-asylum_phases-revocation = Процедура відкликання захисту

## civics_tests

list-civics_tests-none = Ще жодного
list-civics_tests-orientation = Орієнтаційний курс із тестом «Leben in Deutschland»
list-civics_tests-naturalisation = Тест для набуття громадянства (Einbürgerungstest)
list-civics_tests-school = Закінчена школа або професійне навчання в Німеччині

## identity_papers

list-identity_papers-none = Нічого з цього
list-identity_papers-birth_certificate = Свідоцтво про народження
list-identity_papers-identity_card = Посвідчення особи країни походження
list-identity_papers-marriage_certificate = Свідоцтво про шлюб
list-identity_papers-family_book = Сімейна книга або сімейний реєстр
list-identity_papers-driving_licence = Посвідчення водія
list-identity_papers-school_certificate = Шкільний атестат
list-identity_papers-military_book = Військовий квиток
list-identity_papers-old_passport_copy = Копія або фото старого паспорта

## livelihood_shares

list-livelihood_shares-all = Усе, без соціальних виплат
list-livelihood_shares-most = Більше половини
list-livelihood_shares-some = Менше половини
list-livelihood_shares-nothing = Ще нічого

## marriage_states

list-marriage_states-together = Живе разом із дружиною або чоловіком
list-marriage_states-thinking_of_leaving = Думає про те, щоб жити окремо
list-marriage_states-separated = Живуть окремо
list-marriage_states-divorced = Шлюб розірвано
list-marriage_states-widowed = Вдова або вдівець

## passport_states

list-passport_states-valid = Дійсний національний паспорт
list-passport_states-expired = Національний паспорт, прострочений
list-passport_states-travel_document_refugee = Проїзний документ біженця (синій)
list-passport_states-travel_document_foreigner = Проїзний документ іноземця (сірий)
list-passport_states-substitute = Замінник посвідчення особи (Ausweisersatz, позначено на картці)
list-passport_states-at_office = Паспорт лежить в установі
list-passport_states-applied = Заяву на паспорт подано
list-passport_states-none = Паспорта немає

## proceeding_kinds

list-proceeding_kinds-asylum = Притулок: позов
list-proceeding_kinds-asylum_urgent = Притулок: термінова заява (Eilantrag)
list-proceeding_kinds-residence = Проживання
list-proceeding_kinds-social = Соціальні виплати
list-proceeding_kinds-family = Сім’я
list-proceeding_kinds-labour = Робота
list-proceeding_kinds-tenancy = Квартира або оренда
list-proceeding_kinds-debt = Грошова вимога
list-proceeding_kinds-other = Інше

## protection_kinds

list-protection_kinds-asylum = Право на притулок (Art. 16a GG)
list-protection_kinds-refugee = Статус біженця (§ 3 AsylG)
list-protection_kinds-subsidiary = Додатковий захист (subsidiärer Schutz, § 4 AsylG)
list-protection_kinds-deportation_ban = Заборона депортації (§ 60 Abs. 5 або 7 AufenthG)

## protection_wishes

list-protection_wishes-nothing = Зараз нічого з цього
list-protection_wishes-talk = Спокійно з кимось поговорити
list-protection_wishes-refuge = У безпечне місце (притулок для жінок, Frauenhaus)
list-protection_wishes-court_order = Захист через суд
list-protection_wishes-police = Заява до поліції
list-protection_wishes-address_block = Тримати нову адресу в таємниці (Auskunftssperre)

## repatriate_roles

list-repatriate_roles-late_repatriate = Пізні переселенці (Spätaussiedler, § 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Включені подружжя або нащадки (§ 7 BVFG)
list-repatriate_roles-other_family = Сім’я, що приїхала разом (§ 8 Abs. 2 BVFG)

## residence_aims

list-residence_aims-stay = Залишитися
list-residence_aims-family_reunion = Перевезти сім’ю
list-residence_aims-work_title = Проживання завдяки роботі або професійному навчанню
list-residence_aims-settlement = Безстрокове проживання
list-residence_aims-naturalisation = Німецьке громадянство
list-residence_aims-return = Повернутися або подумати про це
list-residence_aims-move_on = Поїхати далі в іншу країну

## residence_conditions

list-residence_conditions-nothing = Нічого з цього
list-residence_conditions-work_allowed = «Erwerbstätigkeit erlaubt» (працювати дозволено)
list-residence_conditions-work_with_consent = Робота лише з дозволу Ausländerbehörde
list-residence_conditions-work_one_employer = Робота лише в певного роботодавця
list-residence_conditions-work_forbidden = «Erwerbstätigkeit nicht gestattet» (працювати не дозволено)
list-residence_conditions-live_in_state = Треба жити в Північному Рейні-Вестфалії
list-residence_conditions-live_in_town = Треба жити в певному місті або гуртожитку
list-residence_conditions-area_limited = Без дозволу не можна виїжджати з округу
list-residence_conditions-ends_with_benefit = «Erlischt mit dem Bezug von Leistungen» (втрачає силу, якщо отримувати виплати)

## reunion_steps

list-reunion_steps-nothing = Ще нічого
list-reunion_steps-notice_sent = Надіслано повідомлення або заяву, щоб зберегти строк
list-reunion_steps-registered = Зареєстровані в черзі на зустріч
list-reunion_steps-appointment = Зустріч у посольстві призначено
list-reunion_steps-applied = Заяву на візу подано
list-reunion_steps-refused = У візі відмовлено
list-reunion_steps-granted = Візу надано

## training_promises

list-training_promises-none = Ні
list-training_promises-promised = Обіцяно, договору ще немає
list-training_promises-signed = Договір підписано
list-training_promises-started = Навчання вже триває

## residence_demands

list-residence_demands-eu_loss_letter = Лист про втрату права вільного пересування (Freizügigkeit)
list-residence_demands-deportation_announced = Погрожують депортацією або оголосили її
list-residence_demands-return_papers = Від мене хочуть підпису про добровільний виїзд
