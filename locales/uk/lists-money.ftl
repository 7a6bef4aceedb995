# Options of the lists about: money, debts and home.

## notice_outcomes

list-notice_outcomes-as_expected = як очікували
list-notice_outcomes-reduced = менше грошей або скорочено
list-notice_outcomes-refused = відмовлено або припинено
list-notice_outcomes-reclaimed = вимагають повернути гроші
list-notice_outcomes-not_understood = незрозуміло

## income_kinds

list-income_kinds-wage = зарплата
list-income_kinds-self_employment = самостійна праця
list-income_kinds-training_pay = оплата професійного навчання
list-income_kinds-maintenance = аліменти
list-income_kinds-pension = пенсія
list-income_kinds-family = допомога сім’ї
list-income_kinds-savings = заощадження
list-income_kinds-other = інше

## rent_payers

list-rent_payers-self = ми самі
list-rent_payers-jobcenter = Jobcenter
list-rent_payers-social_office = соціальне відомство (Sozialamt)
list-rent_payers-shelter = без орендної плати (гуртожиток)
list-rent_payers-others = інші

## debt_kinds

list-debt_kinds-none = боргів немає
list-debt_kinds-rent = оренда
list-debt_kinds-energy = електрика або газ
list-debt_kinds-phone = телефон або інтернет
list-debt_kinds-collection = колектори (Inkasso)
list-debt_kinds-authority = установа вимагає гроші назад
list-debt_kinds-maintenance = аліменти
list-debt_kinds-health_insurance = лікарняна каса
list-debt_kinds-fine = штраф
list-debt_kinds-bank = банк, покупка на виплат
list-debt_kinds-private = приватні особи

## energy_states

list-energy_states-fine = усе сплачено
list-energy_states-arrears = є борг
list-energy_states-threatened = погрожують відключенням
list-energy_states-announced = оголошено день відключення
list-energy_states-cut = відключено

## garnishments

list-garnishments-none = нічого з цього
list-garnishments-court_order = судовий наказ Mahnbescheid (жовтий конверт)
list-garnishments-enforcement_order = виконавчий наказ (Vollstreckungsbescheid)
list-garnishments-bailiff = судовий виконавець оголосив про візит
list-garnishments-account = арешт рахунку
list-garnishments-wage = арешт зарплати

## tenancy_threats

list-tenancy_threats-none = ні
list-tenancy_threats-arrears = борг за оренду, розірвання ще немає
list-tenancy_threats-notice = отримали розірвання договору (Kündigung)
list-tenancy_threats-action = отримали із суду позов про виселення (Räumungsklage)
list-tenancy_threats-eviction_date = судовий виконавець призначив день виселення

## housing_defects

list-housing_defects-none = нічого
list-housing_defects-mould = цвіль або вологість
list-housing_defects-heating = опалення або гаряча вода
list-housing_defects-barriers = сходи, перешкоди
list-housing_defects-noise = шум
list-housing_defects-crowded = затісно
list-housing_defects-vermin = шкідники
list-housing_defects-no_key = не замикається

## housing_permits

list-housing_permits-none = ні
list-housing_permits-applied = заяву подано
list-housing_permits-held = є

## residence_obligations

list-residence_obligations-none = ні
list-residence_obligations-state = у землі NRW
list-residence_obligations-municipality = у певному місті
list-residence_obligations-accommodation = у певному гуртожитку

## move_reasons

list-move_reasons-none = переїзд не потрібен
list-move_reasons-work = робота
list-move_reasons-training = професійне навчання або виш
list-move_reasons-course = мовний курс
list-move_reasons-family = сім’я
list-move_reasons-health = здоров’я або догляд
list-move_reasons-space = більше місця
list-move_reasons-other = інше

## flat_offers

list-flat_offers-none = ще не знайшли
list-flat_offers-offered = є пропозиція, ще не підписано
list-flat_offers-signed = договір оренди підписано

## registration_states

list-registration_states-yes = Так, зареєстровані тут
list-registration_states-elsewhere = ще за старою адресою
list-registration_states-no = Ні
