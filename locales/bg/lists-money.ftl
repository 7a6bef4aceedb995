## notice_outcomes
list-notice_outcomes-as_expected = каквото се очакваше
list-notice_outcomes-reduced = по-малко пари или намаление
list-notice_outcomes-refused = отказ или спиране
list-notice_outcomes-reclaimed = искат парите обратно
list-notice_outcomes-not_understood = не е разбрано

## income_kinds
list-income_kinds-wage = заплата
list-income_kinds-self_employment = самостоятелна дейност
list-income_kinds-training_pay = пари от обучение
list-income_kinds-maintenance = издръжка
list-income_kinds-pension = пенсия
list-income_kinds-family = помощ от семейството
list-income_kinds-savings = спестявания
list-income_kinds-other = нещо друго

## rent_payers
list-rent_payers-self = аз
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = социална служба (Sozialamt)
list-rent_payers-shelter = без наем (общежитие)
list-rent_payers-others = други

## debt_kinds
list-debt_kinds-none = няма дългове
list-debt_kinds-rent = наем
list-debt_kinds-energy = ток или газ
list-debt_kinds-phone = телефон или интернет
list-debt_kinds-collection = събиране на дългове (Inkasso)
list-debt_kinds-authority = връщане на пари на служба
list-debt_kinds-maintenance = издръжка
list-debt_kinds-health_insurance = здравна каса
list-debt_kinds-fine = глоба (Bußgeld)
list-debt_kinds-bank = банка, изплащане
list-debt_kinds-private = към частно лице

## energy_states
list-energy_states-fine = всичко е платено
list-energy_states-arrears = има неплатено
list-energy_states-threatened = заплашват със спиране
list-energy_states-announced = спирането е обявено с дата
list-energy_states-cut = спряно

## garnishments
list-garnishments-none = нищо от това
list-garnishments-court_order = съдебна заповед (Mahnbescheid, жълт плик)
list-garnishments-enforcement_order = заповед за изпълнение (Vollstreckungsbescheid)
list-garnishments-bailiff = съдебен изпълнител обяви посещение
list-garnishments-account = запор на сметка (Kontopfändung)
list-garnishments-wage = запор на заплата (Lohnpfändung)

## tenancy_threats
list-tenancy_threats-none = не
list-tenancy_threats-arrears = неплатен наем, още няма прекратяване
list-tenancy_threats-notice = договорът е прекратен (Kündigung)
list-tenancy_threats-action = иск за опразване от съда (Räumungsklage)
list-tenancy_threats-eviction_date = дата за опразване от съдебния изпълнител

## housing_defects
list-housing_defects-none = нищо
list-housing_defects-mould = мухъл или влага
list-housing_defects-heating = отопление или топла вода
list-housing_defects-barriers = стълби, пречки
list-housing_defects-noise = шум
list-housing_defects-crowded = твърде тясно
list-housing_defects-vermin = вредители
list-housing_defects-no_key = не може да се заключва

## housing_permits
list-housing_permits-none = не
list-housing_permits-applied = подадена молба
list-housing_permits-held = има

## residence_obligations
list-residence_obligations-none = не
list-residence_obligations-state = в провинция NRW
list-residence_obligations-municipality = в определен град
list-residence_obligations-accommodation = в определено общежитие

## move_reasons
list-move_reasons-none = не е нужно преместване
list-move_reasons-work = работа
list-move_reasons-training = обучение или следване
list-move_reasons-course = езиков курс
list-move_reasons-family = семейство
list-move_reasons-health = здраве или грижи
list-move_reasons-space = повече място
list-move_reasons-other = нещо друго

## flat_offers
list-flat_offers-none = още нищо не е намерено
list-flat_offers-offered = предложено, още не е подписано
list-flat_offers-signed = договорът е подписан

## registration_states
list-registration_states-yes = Да, тук
list-registration_states-elsewhere = още на стария адрес
list-registration_states-no = Не
