
## notice_outcomes
list-notice_outcomes-as_expected = как ожидалось
list-notice_outcomes-reduced = денег меньше или урезали
list-notice_outcomes-refused = отказали или прекратили
list-notice_outcomes-reclaimed = требуют вернуть деньги
list-notice_outcomes-not_understood = непонятно

## income_kinds
list-income_kinds-wage = зарплата
list-income_kinds-self_employment = самостоятельная деятельность
list-income_kinds-training_pay = выплата на время обучения
list-income_kinds-maintenance = алименты
list-income_kinds-pension = пенсия
list-income_kinds-family = помощь от семьи
list-income_kinds-savings = сбережения
list-income_kinds-other = другое

## rent_payers
list-rent_payers-self = мы сами
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = социальное ведомство (Sozialamt)
list-rent_payers-shelter = платы нет (общежитие)
list-rent_payers-others = другие

## debt_kinds
list-debt_kinds-none = долгов нет
list-debt_kinds-rent = за квартиру
list-debt_kinds-energy = электричество или газ
list-debt_kinds-phone = телефон или интернет
list-debt_kinds-collection = коллекторы (Inkasso)
list-debt_kinds-authority = возврат денег ведомству
list-debt_kinds-maintenance = алименты
list-debt_kinds-health_insurance = больничная касса
list-debt_kinds-fine = штраф (Bußgeld)
list-debt_kinds-bank = банк, рассрочка
list-debt_kinds-private = частным лицам

## energy_states
list-energy_states-fine = всё оплачено
list-energy_states-arrears = есть долг
list-energy_states-threatened = грозят отключить
list-energy_states-announced = назначен день отключения
list-energy_states-cut = отключено

## garnishments
list-garnishments-none = ничего из этого
list-garnishments-court_order = судебный приказ (Mahnbescheid, жёлтый конверт)
list-garnishments-enforcement_order = приказ о взыскании (Vollstreckungsbescheid)
list-garnishments-bailiff = придёт судебный исполнитель
list-garnishments-account = арест счёта (Kontopfändung)
list-garnishments-wage = арест зарплаты (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = нет
list-tenancy_threats-arrears = долг за квартиру, договор ещё не расторгают
list-tenancy_threats-notice = пришло расторжение договора (Kündigung)
list-tenancy_threats-action = иск о выселении из суда (Räumungsklage)
list-tenancy_threats-eviction_date = назначен день выселения (Räumungstermin)

## housing_defects
list-housing_defects-none = ничего
list-housing_defects-mould = плесень или сырость
list-housing_defects-heating = отопление или горячая вода
list-housing_defects-barriers = лестница, препятствия
list-housing_defects-noise = шум
list-housing_defects-crowded = слишком тесно
list-housing_defects-vermin = насекомые, мыши или крысы
list-housing_defects-no_key = нельзя запереть дверь

## housing_permits
list-housing_permits-none = нет
list-housing_permits-applied = заявление подано
list-housing_permits-held = есть

## residence_obligations
list-residence_obligations-none = нет
list-residence_obligations-state = в федеральной земле NRW
list-residence_obligations-municipality = в определённом городе
list-residence_obligations-accommodation = в определённом общежитии

## move_reasons
list-move_reasons-none = переезд не нужен
list-move_reasons-work = работа
list-move_reasons-training = обучение или учёба
list-move_reasons-course = языковой курс
list-move_reasons-family = семья
list-move_reasons-health = здоровье или уход
list-move_reasons-space = нужно больше места
list-move_reasons-other = другое

## flat_offers
list-flat_offers-none = пока нет
list-flat_offers-offered = предложили, ещё не подписано
list-flat_offers-signed = договор подписан

## registration_states
list-registration_states-yes = да, здесь
list-registration_states-elsewhere = ещё по старому адресу
list-registration_states-no = нет
