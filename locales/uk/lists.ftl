# The options of all lists. Office German; paragraphs without a law are of the Aufenthaltsgesetz.
# The list yes_no is built in.

## accounts

list-accounts-yes = Так
list-accounts-no = Ні
list-accounts-blocked = Так, але заблокований або під арештом
list-accounts-protected = Так, рахунок із захистом від арешту (P-Konto)
list-accounts-payment_card = Лише платіжна картка (Bezahlkarte)

## benefits

list-benefits-sgb2 = Базове забезпечення Grundsicherungsgeld (раніше Bürgergeld, SGB II)
list-benefits-asylblg_3 = Виплати шукачам притулку, основні (Grundleistungen)
list-benefits-asylblg_2 = Виплати шукачам притулку, аналогічні (Analogleistungen)
list-benefits-sgb12_subsistence = Соціальна допомога: допомога на прожиття (SGB XII)
list-benefits-sgb12_old_age = Базове забезпечення в старості та при втраті працездатності (SGB XII)
list-benefits-unemployment_benefit = Допомога з безробіття Arbeitslosengeld (раніше ALG I)
list-benefits-child_benefit = Допомога на дитину (Kindergeld)
list-benefits-child_supplement = Доплата на дитину (Kinderzuschlag)
list-benefits-housing_benefit = Допомога на житло (Wohngeld)
list-benefits-parental_allowance = Батьківські гроші (Elterngeld)
list-benefits-bafoeg = Допомога на навчання (BAföG)
list-benefits-vocational_training_grant = Допомога на професійне навчання (BAB)
list-benefits-sick_pay = Лікарняні (Krankengeld)
list-benefits-pension = Пенсія
list-benefits-bridging = Тимчасова допомога (Überbrückungsleistungen)
list-benefits-education_package = Пакет «Освіта й участь» (Bildung und Teilhabe)
list-benefits-none = Жодних

## certificates

list-certificates-original = Так, оригінал
list-certificates-copy = Так, копія або фото
list-certificates-lost = Був, але втрачений
list-certificates-none = Ні, здобуто без документа

## claim_states

list-claim_states-received = Так
list-claim_states-applied = Заяву подано, відповіді ще немає
list-claim_states-not_applied = Ні, заяви ще не подано
list-claim_states-refused = Ні, відмовлено

## counselling

list-counselling-none = Ніхто
list-counselling-kim = Ведення справи (Case Management, KIM)
list-counselling-mbe = Міграційна консультація для дорослих (MBE)
list-counselling-jmd = Молодіжна міграційна служба (JMD)
list-counselling-refugee_counselling = Консультація для біженців і щодо притулку
list-counselling-integration_agency = Агенція інтеграції (Integrationsagentur)
list-counselling-jobcenter_case_management = Ведення справи в Jobcenter (Fallmanagement)
list-counselling-youth_office = Відомство у справах молоді (Jugendamt) або допомога сім’ї
list-counselling-womens_counselling = Консультація для жінок (Frauenberatungsstelle)
list-counselling-debt_counselling = Консультація щодо боргів (Schuldnerberatung)
list-counselling-lawyer = Адвокатка або адвокат
list-counselling-volunteer = Волонтери
list-counselling-other = Інша установа

## countries

list-countries-ad = Андорра
list-countries-ae = Об’єднані Арабські Емірати
list-countries-af = Афганістан
list-countries-ag = Антигуа і Барбуда
list-countries-ai = Ангілья
list-countries-al = Албанія
list-countries-am = Вірменія
list-countries-ao = Ангола
list-countries-aq = Антарктида
list-countries-ar = Аргентина
list-countries-as = Американське Самоа
list-countries-at = Австрія
list-countries-au = Австралія
list-countries-aw = Аруба
list-countries-ax = Аландські острови
list-countries-az = Азербайджан
list-countries-ba = Боснія і Герцеговина
list-countries-bb = Барбадос
list-countries-bd = Бангладеш
list-countries-be = Бельгія
list-countries-bf = Буркіна-Фасо
list-countries-bg = Болгарія
list-countries-bh = Бахрейн
list-countries-bi = Бурунді
list-countries-bj = Бенін
list-countries-bl = Сен-Бартелемі
list-countries-bm = Бермудські Острови
list-countries-bn = Бруней
list-countries-bo = Болівія
list-countries-bq = Карибські Нідерланди
list-countries-br = Бразилія
list-countries-bs = Багамські Острови
list-countries-bt = Бутан
list-countries-bv = Острів Буве
list-countries-bw = Ботсвана
list-countries-by = Білорусь
list-countries-bz = Беліз
list-countries-ca = Канада
list-countries-cc = Кокосові Острови
list-countries-cd = Конго, Демократична Республіка
list-countries-cf = Центральноафриканська Республіка
list-countries-cg = Конго, Республіка
list-countries-ch = Швейцарія
list-countries-ci = Кот-д’Івуар
list-countries-ck = Острови Кука
list-countries-cl = Чилі
list-countries-cm = Камерун
list-countries-cn = Китай
list-countries-co = Колумбія
list-countries-cr = Коста-Рика
list-countries-cu = Куба
list-countries-cv = Кабо-Верде
list-countries-cw = Кюрасао
list-countries-cx = Острів Різдва
list-countries-cy = Кіпр
list-countries-cz = Чехія
list-countries-de = Німеччина
list-countries-dj = Джибуті
list-countries-dk = Данія
list-countries-dm = Домініка
list-countries-do = Домініканська Республіка
list-countries-dz = Алжир
list-countries-ec = Еквадор
list-countries-ee = Естонія
list-countries-eg = Єгипет
list-countries-eh = Західна Сахара
list-countries-er = Еритрея
list-countries-es = Іспанія
list-countries-et = Ефіопія
list-countries-fi = Фінляндія
list-countries-fj = Фіджі
list-countries-fk = Фолклендські Острови
list-countries-fm = Мікронезія
list-countries-fo = Фарерські Острови
list-countries-fr = Франція
list-countries-ga = Габон
list-countries-gb = Велика Британія
list-countries-gd = Гренада
list-countries-ge = Грузія
list-countries-gf = Французька Гвіана
list-countries-gg = Гернсі
list-countries-gh = Гана
list-countries-gi = Гібралтар
list-countries-gl = Гренландія
list-countries-gm = Гамбія
list-countries-gn = Гвінея
list-countries-gp = Гваделупа
list-countries-gq = Екваторіальна Гвінея
list-countries-gr = Греція
list-countries-gs = Південна Джорджія та Південні Сандвічеві Острови
list-countries-gt = Гватемала
list-countries-gu = Гуам
list-countries-gw = Гвінея-Бісау
list-countries-gy = Гаяна
list-countries-hk = Гонконг
list-countries-hm = Острови Герд і Макдоналд
list-countries-hn = Гондурас
list-countries-hr = Хорватія
list-countries-ht = Гаїті
list-countries-hu = Угорщина
list-countries-id = Індонезія
list-countries-ie = Ірландія
list-countries-il = Ізраїль
list-countries-im = Острів Мен
list-countries-in = Індія
list-countries-io = Британська територія в Індійському океані
list-countries-iq = Ірак
list-countries-ir = Іран
list-countries-is = Ісландія
list-countries-it = Італія
list-countries-je = Джерсі
list-countries-jm = Ямайка
list-countries-jo = Йорданія
list-countries-jp = Японія
list-countries-ke = Кенія
list-countries-kg = Киргизстан
list-countries-kh = Камбоджа
list-countries-ki = Кірибаті
list-countries-km = Комори
list-countries-kn = Сент-Кітс і Невіс
list-countries-kp = Північна Корея
list-countries-kr = Південна Корея
list-countries-kw = Кувейт
list-countries-ky = Кайманові Острови
list-countries-kz = Казахстан
list-countries-la = Лаос
list-countries-lb = Ліван
list-countries-lc = Сент-Люсія
list-countries-li = Ліхтенштейн
list-countries-lk = Шрі-Ланка
list-countries-lr = Ліберія
list-countries-ls = Лесото
list-countries-lt = Литва
list-countries-lu = Люксембург
list-countries-lv = Латвія
list-countries-ly = Лівія
list-countries-ma = Марокко
list-countries-mc = Монако
list-countries-md = Молдова
list-countries-me = Чорногорія
list-countries-mf = Сен-Мартен (французька частина)
list-countries-mg = Мадагаскар
list-countries-mh = Маршаллові Острови
list-countries-mk = Північна Македонія
list-countries-ml = Малі
list-countries-mm = М’янма
list-countries-mn = Монголія
list-countries-mo = Макао
list-countries-mp = Північні Маріанські Острови
list-countries-mq = Мартиніка
list-countries-mr = Мавританія
list-countries-ms = Монтсеррат
list-countries-mt = Мальта
list-countries-mu = Маврикій
list-countries-mv = Мальдіви
list-countries-mw = Малаві
list-countries-mx = Мексика
list-countries-my = Малайзія
list-countries-mz = Мозамбік
list-countries-na = Намібія
list-countries-nc = Нова Каледонія
list-countries-ne = Нігер
list-countries-nf = Острів Норфолк
list-countries-ng = Нігерія
list-countries-ni = Нікарагуа
list-countries-nl = Нідерланди
list-countries-no = Норвегія
list-countries-np = Непал
list-countries-nr = Науру
list-countries-nu = Ніуе
list-countries-nz = Нова Зеландія
list-countries-om = Оман
list-countries-pa = Панама
list-countries-pe = Перу
list-countries-pf = Французька Полінезія
list-countries-pg = Папуа-Нова Гвінея
list-countries-ph = Філіппіни
list-countries-pk = Пакистан
list-countries-pl = Польща
list-countries-pm = Сен-П’єр і Мікелон
list-countries-pn = Острови Піткерн
list-countries-pr = Пуерто-Рико
list-countries-ps = Палестина
list-countries-pt = Португалія
list-countries-pw = Палау
list-countries-py = Парагвай
list-countries-qa = Катар
list-countries-re = Реюньйон
list-countries-ro = Румунія
list-countries-rs = Сербія
list-countries-ru = Росія
list-countries-rw = Руанда
list-countries-sa = Саудівська Аравія
list-countries-sb = Соломонові Острови
list-countries-sc = Сейшельські Острови
list-countries-sd = Судан
list-countries-se = Швеція
list-countries-sg = Сінгапур
list-countries-sh = Острови Святої Єлени, Вознесіння і Тристан-да-Кунья
list-countries-si = Словенія
list-countries-sj = Шпіцберген та Ян-Маєн
list-countries-sk = Словаччина
list-countries-sl = Сьєрра-Леоне
list-countries-sm = Сан-Марино
list-countries-sn = Сенегал
list-countries-so = Сомалі
list-countries-sr = Суринам
list-countries-ss = Південний Судан
list-countries-st = Сан-Томе і Принсіпі
list-countries-sv = Сальвадор
list-countries-sx = Сінт-Мартен (нідерландська частина)
list-countries-sy = Сирія
list-countries-sz = Есватіні
list-countries-tc = Острови Теркс і Кайкос
list-countries-td = Чад
list-countries-tf = Французькі Південні та Антарктичні Території
list-countries-tg = Того
list-countries-th = Таїланд
list-countries-tj = Таджикистан
list-countries-tk = Токелау
list-countries-tl = Тимор-Лешті
list-countries-tm = Туркменістан
list-countries-tn = Туніс
list-countries-to = Тонга
list-countries-tr = Туреччина
list-countries-tt = Тринідад і Тобаго
list-countries-tv = Тувалу
list-countries-tw = Тайвань
list-countries-tz = Танзанія
list-countries-ua = Україна
list-countries-ug = Уганда
list-countries-um = Віддалені острови США
list-countries-us = Сполучені Штати (США)
list-countries-uy = Уругвай
list-countries-uz = Узбекистан
list-countries-va = Ватикан
list-countries-vc = Сент-Вінсент і Гренадіни
list-countries-ve = Венесуела
list-countries-vg = Британські Віргінські острови
list-countries-vi = Віргінські Острови (США)
list-countries-vn = В’єтнам
list-countries-vu = Вануату
list-countries-wf = Уолліс і Футуна
list-countries-ws = Самоа
list-countries-xk = Косово
list-countries-ye = Ємен
list-countries-yt = Майотта
list-countries-za = Південно-Африканська Республіка
list-countries-zm = Замбія
list-countries-zw = Зімбабве
list-countries-stateless = Без громадянства
list-countries-unclear = Не з’ясовано

## course_obstacles

list-course_obstacles-childcare = Немає догляду за дитиною
list-course_obstacles-work = Робота
list-course_obstacles-illness = Стан здоров’я
list-course_obstacles-move = Переїзд
list-course_obstacles-cost = Вартість
list-course_obstacles-level = Курс був надто легкий або надто важкий
list-course_obstacles-travel = Дорога була надто далека або дорога
list-course_obstacles-residence = Труднощі з проживанням
list-course_obstacles-other = Інше

## course_rights

list-course_rights-entitled = Так, є направлення (Berechtigungsschein)
list-course_rights-obliged = Так, мене зобов’язали
list-course_rights-admitted = Так, допущено BAMF
list-course_rights-used_up = Години вичерпано або направлення прострочене
list-course_rights-refused = Ні, відмовлено
list-course_rights-not_applied = Ні, ще не питали

## course_states

list-course_states-none = Ні, ще ніколи
list-course_states-waiting = Записані або в списку очікування
list-course_states-running = Так, зараз
list-course_states-finished = Так, закінчено
list-course_states-stopped = Так, але припинено

## danger

list-danger-no = Ні
list-danger-yes = Так
list-danger-unsure = Важко сказати

## districts

list-districts-altstadt = Altstadt
list-districts-angermund = Angermund
list-districts-benrath = Benrath
list-districts-bilk = Bilk
list-districts-carlstadt = Carlstadt
list-districts-derendorf = Derendorf
list-districts-duesseltal = Düsseltal
list-districts-eller = Eller
list-districts-flehe = Flehe
list-districts-flingern_nord = Flingern-Nord
list-districts-flingern_sued = Flingern-Süd
list-districts-friedrichstadt = Friedrichstadt
list-districts-garath = Garath
list-districts-gerresheim = Gerresheim
list-districts-golzheim = Golzheim
list-districts-grafenberg = Grafenberg
list-districts-hafen = Hafen
list-districts-hamm = Hamm
list-districts-hassels = Hassels
list-districts-heerdt = Heerdt
list-districts-hellerhof = Hellerhof
list-districts-himmelgeist = Himmelgeist
list-districts-holthausen = Holthausen
list-districts-hubbelrath = Hubbelrath
list-districts-itter = Itter
list-districts-kaiserswerth = Kaiserswerth
list-districts-kalkum = Kalkum
list-districts-knittkuhl = Knittkuhl
list-districts-lichtenbroich = Lichtenbroich
list-districts-lierenfeld = Lierenfeld
list-districts-loerick = Lörick
list-districts-lohausen = Lohausen
list-districts-ludenberg = Ludenberg
list-districts-moersenbroich = Mörsenbroich
list-districts-niederkassel = Niederkassel
list-districts-oberbilk = Oberbilk
list-districts-oberkassel = Oberkassel
list-districts-pempelfort = Pempelfort
list-districts-rath = Rath
list-districts-reisholz = Reisholz
list-districts-stadtmitte = Stadtmitte
list-districts-stockum = Stockum
list-districts-unterbach = Unterbach
list-districts-unterbilk = Unterbilk
list-districts-unterrath = Unterrath
list-districts-urdenbach = Urdenbach
list-districts-vennhausen = Vennhausen
list-districts-volmerswerth = Volmerswerth
list-districts-wersten = Wersten
list-districts-wittlaer = Wittlaer
list-districts-other = Інше місце

## german_levels

list-german_levels-none = Німецької ще немає
list-german_levels-a1 = A1 – окремі слова і речення
list-german_levels-a2 = A2 – прості щоденні розмови
list-german_levels-b1 = B1 – самостійно в щоденному житті
list-german_levels-b2 = B2 – упевнено в житті та на роботі
list-german_levels-c1 = C1 – майже як рідна мова
list-german_levels-c2 = C2 – як рідна мова

## health_insurance

list-health_insurance-statutory = Державне страхування, власне членство
list-health_insurance-family = Державне страхування, через сім’ю
list-health_insurance-voluntary = Державне страхування, добровільно
list-health_insurance-private = Приватне
list-health_insurance-asylblg_card = Медична картка через соціальне відомство (Sozialamt)
list-health_insurance-asylblg_voucher = Направлення на лікування від Sozialamt (Behandlungsschein)
list-health_insurance-home_country = У країні походження (наприклад, EHIC)
list-health_insurance-travel = Туристичне страхування
list-health_insurance-suspended = Застраховані, але є борг за внесками (послуги призупинено)
list-health_insurance-none = Не застраховані

## household_roles

list-household_roles-partner = Чоловік, дружина або партнер
list-household_roles-child = Дитина
list-household_roles-parent = Мати або батько
list-household_roles-sibling = Сестра або брат
list-household_roles-grandchild = Онук або онука
list-household_roles-other_relative = Інші родичі
list-household_roles-other = Інша людина

## housing_kinds

list-housing_kinds-rented = Квартира з власним договором оренди
list-housing_kinds-sublet = У суборенді
list-housing_kinds-family_friends = У родичів або друзів
list-housing_kinds-municipal_shelter = Міський гуртожиток для біженців чи бездомних
list-housing_kinds-state_reception = Земельний гуртожиток (EAE, ZUE)
list-housing_kinds-emergency_shelter = Екстрене житло або нічліжка
list-housing_kinds-womens_refuge = Притулок для жінок (Frauenhaus)
list-housing_kinds-hotel = Готель або кімната для робітників
list-housing_kinds-employer = Житло від роботодавця
list-housing_kinds-street = Без житла
list-housing_kinds-clinic_or_prison = Лікарня або ув’язнення

## kita_steps

list-kita_steps-nothing = Ще нічого
list-kita_steps-form_not_sent = Формуляр заповнено, але не надіслано
list-kita_steps-navigator = Записано в Kita-Navigator
list-kita_steps-asked_kitas = Питали в садочках (Kita)
list-kita_steps-day_care_asked = Питали про денну няню (Tagespflege)
list-kita_steps-refused = Отримали відмову, лише усно
list-kita_steps-refused_in_writing = Отримали відмову, письмово
list-kita_steps-offer = Місце вже пропонують

## languages

list-languages-ar = Арабська
list-languages-uk = Українська
list-languages-tr = Турецька
list-languages-ru = Російська
list-languages-fa = Перська (фарсі)
list-languages-prs = Дарі
list-languages-kmr = Курдська (курманджі)
list-languages-ro = Румунська
list-languages-bg = Болгарська
list-languages-pl = Польська
list-languages-en = Англійська
list-languages-fr = Французька
list-languages-ti = Тигринья
list-languages-ps = Пушту
list-languages-ckb = Курдська (сорані)
list-languages-so = Сомалійська
list-languages-es = Іспанська
list-languages-sq = Албанська
list-languages-sr-Latn = Сербська
list-languages-bs = Боснійська
list-languages-hr = Хорватська
list-languages-el = Грецька
list-languages-ur = Урду
list-languages-pa = Панджабі
list-languages-ka = Грузинська
list-languages-it = Італійська
list-languages-vi = В’єтнамська
list-languages-zh = Китайська
list-languages-ja = Японська
list-languages-hi = Гінді
list-languages-de = Німецька
list-languages-de-simple = Проста німецька
list-languages-am = Амхарська
list-languages-az = Азербайджанська
list-languages-be = Білоруська
list-languages-bn = Бенгальська
list-languages-cs = Чеська
list-languages-da = Данська
list-languages-et = Естонська
list-languages-ff = Фула (пулар)
list-languages-fi = Фінська
list-languages-ha = Хауса
list-languages-hu = Угорська
list-languages-hy = Вірменська
list-languages-ig = Ігбо
list-languages-ko = Корейська
list-languages-ln = Лінгала
list-languages-lt = Литовська
list-languages-lv = Латиська
list-languages-mk = Македонська
list-languages-mn = Монгольська
list-languages-ne = Непальська
list-languages-nl = Нідерландська
list-languages-om = Оромо
list-languages-pt = Португальська
list-languages-rom = Ромська
list-languages-sk = Словацька
list-languages-sl = Словенська
list-languages-sv = Шведська
list-languages-sw = Суахілі
list-languages-ta = Тамільська
list-languages-tg = Таджицька
list-languages-th = Тайська
list-languages-tk = Туркменська
list-languages-tl = Тагальська (філіппінська)
list-languages-tw = Тві (акан)
list-languages-uz = Узбецька
list-languages-wo = Волоф
list-languages-yo = Йоруба
list-languages-aii = Арамейська (ассирійська)
list-languages-gsg = Німецька жестова мова
list-languages-other = Інша мова

## maintenance

list-maintenance-lives_here = Другий із батьків живе з нами
list-maintenance-paid = Так, повністю і регулярно
list-maintenance-paid_partly = Так, але замало або нерегулярно
list-maintenance-unpaid = Ні, де він чи вона живе, відомо
list-maintenance-whereabouts_unknown = Ні, де він чи вона живе, невідомо
list-maintenance-paternity_open = Батьківство не встановлено
list-maintenance-deceased = Другий із батьків помер

## occupation_fields

list-occupation_fields-crafts = Ремесло (також перукарство, будівництво, авто)
list-occupation_fields-industry_commerce = Промисловість, торгівля, склад
list-occupation_fields-health_care = Здоров’я і догляд
list-occupation_fields-education_social = Школа, виховання, соціальна сфера
list-occupation_fields-engineering = Техніка, інженерія, архітектура
list-occupation_fields-it = Комп’ютери та IT
list-occupation_fields-transport = Водіння і транспорт
list-occupation_fields-hospitality = Кухня, ресторан, готель
list-occupation_fields-cleaning = Прибирання і домогосподарство
list-occupation_fields-agriculture = Сільське господарство і сад
list-occupation_fields-office = Офіс і управління
list-occupation_fields-law = Право і державна служба
list-occupation_fields-other = Інша сфера

## offices

list-offices-immigration_office = Відомство у справах іноземців (Ausländerbehörde)
list-offices-jobcenter = Jobcenter
list-offices-employment_agency = Агентство праці (Agentur für Arbeit)
list-offices-social_office = Соціальне відомство (Sozialamt)
list-offices-youth_office = Відомство у справах молоді (Jugendamt)
list-offices-school_office = Школа або шкільне відомство (Schulamt)
list-offices-registration_office = Бюро для громадян (Bürgerbüro)
list-offices-housing_office = Житлове відомство (Wohnungsamt)
list-offices-family_benefits_office = Сімейна каса (Familienkasse)
list-offices-health_insurance = Лікарняна каса (Krankenkasse)
list-offices-bamf = BAMF (Федеральне відомство з міграції та біженців)
list-offices-court = Суд
list-offices-police = Поліція
list-offices-landlord = Орендодавець або управитель будинку
list-offices-energy_supplier = Постачальник електрики або газу
list-offices-debt_collector = Колектори (Inkasso) або нагадування про борг
list-offices-embassy = Посольство або консульство
list-offices-doctor = Лікар або лікарня
list-offices-course_provider = Мовна школа
list-offices-other = Інша установа

## renewal_steps

list-renewal_steps-nothing = Ще нічого
list-renewal_steps-phone_call = Зателефонували
list-renewal_steps-appointment_requested = Попросили про зустріч
list-renewal_steps-appointment_booked = Зустріч призначено
list-renewal_steps-online_form = Заяву подано онлайн
list-renewal_steps-email = Заяву надіслано електронною поштою
list-renewal_steps-letter = Заяву надіслано поштою
list-renewal_steps-in_person = Заяву віддано особисто
list-renewal_steps-receipt_held = Є підтвердження отримання
list-renewal_steps-fiction_certificate = Є довідка Fiktionsbescheinigung

## residence_demands

list-residence_demands-nothing = Нічого з цього
list-residence_demands-revocation_letter = Лист про відкликання або перевірку захисту
list-residence_demands-passport_demanded = Від мене вимагають показати або отримати паспорт
list-residence_demands-sent_to_embassy = Від мене вимагають піти до посольства
list-residence_demands-interview_invitation = Запрошення на розмову про захист

## residence_titles

list-residence_titles-22_admission = § 22 – прийняття з-за кордону
list-residence_titles-23_1_state_admission = § 23 Abs. 1 – прийняття федеральною землею
list-residence_titles-23_2_federal_admission = § 23 Abs. 2 – прийняття федерацією
list-residence_titles-23_4_resettlement = § 23 Abs. 4 – переселення (Resettlement)
list-residence_titles-23a_hardship = § 23a – особливо важкий випадок (Härtefall)
list-residence_titles-24_temporary_protection = § 24 – тимчасовий захист (Україна)
    .hint = Картка діє довше, ніж надрукована дата: дивіться пам’ятку
list-residence_titles-25_1_asylum = § 25 Abs. 1 – право на притулок
list-residence_titles-25_2_refugee = § 25 Abs. 2 – статус біженця
    .hint = Картка: «§ 25 Abs. 2 S. 1 Alt. 1», зазвичай із синім проїзним документом
list-residence_titles-25_2_subsidiary = § 25 Abs. 2 – додатковий захист (subsidiärer Schutz)
    .hint = Картка: «§ 25 Abs. 2 S. 1 Alt. 2»; рішення: «subsidiärer Schutz»
list-residence_titles-25_3_deportation_ban = § 25 Abs. 3 – заборона депортації (Abschiebungsverbot)
list-residence_titles-25_4_1_temporary_stay = § 25 Abs. 4 S. 1 – тимчасове проживання
list-residence_titles-25_4_2_hardship_extension = § 25 Abs. 4 S. 2 – продовження через важкі обставини
list-residence_titles-25_4a_trafficking = § 25 Abs. 4a – потерпілі від злочину
list-residence_titles-25_4b_exploitation = § 25 Abs. 4b – трудова експлуатація
list-residence_titles-25_5_departure_impossible = § 25 Abs. 5 – виїзд неможливий
list-residence_titles-25a_integrated_youth = § 25a – добре інтегрована молодь
list-residence_titles-25b_lasting_integration = § 25b – стала інтеграція
list-residence_titles-104c_opportunity = § 104c – проживання «шанс» (Chancen-Aufenthalt)
    .hint = Діє 18 місяців, потім § 25a або § 25b
list-residence_titles-28_1_spouse = § 28 Abs. 1 – чоловік або дружина німецького громадянина
list-residence_titles-28_1_child = § 28 Abs. 1 – дитина німецького громадянина
list-residence_titles-28_1_parent = § 28 Abs. 1 – мати або батько німецької дитини
list-residence_titles-30_spouse = § 30 – чоловік або дружина (возз’єднання сім’ї)
list-residence_titles-31_independent_spouse = § 31 – самостійне право після шлюбу
list-residence_titles-32_child = § 32 – дитина (возз’єднання сім’ї)
list-residence_titles-33_born_in_germany = § 33 – дитина, народжена в Німеччині
list-residence_titles-34_independent_child = § 34 – самостійне право дитини
list-residence_titles-36_1_parents = § 36 Abs. 1 – батьки (возз’єднання сім’ї)
list-residence_titles-36_2_other_family = § 36 Abs. 2 – інші члени сім’ї
list-residence_titles-36a_family_of_subsidiary = § 36a – сім’я людей із додатковим захистом
list-residence_titles-16a_vocational_training = § 16a – професійне навчання
list-residence_titles-16b_study = § 16b – навчання у виші
list-residence_titles-16c_study_mobility = § 16c – мобільність під час навчання
list-residence_titles-16d_recognition = § 16d – визнання професійної освіти
list-residence_titles-16d_3_recognition_partnership = § 16d Abs. 3 – партнерство щодо визнання
list-residence_titles-16e_eu_internship = § 16e – практика під час навчання
list-residence_titles-16f_language_or_school = § 16f – мовний курс або школа
list-residence_titles-16g_vocational_training = § 16g – професійне навчання після Duldung
list-residence_titles-17_search_training = § 17 – пошук місця професійного навчання або вишу
list-residence_titles-18a_skilled_vocational = § 18a – фахівець із професійною освітою
list-residence_titles-18b_skilled_academic = § 18b – фахівець із вищою освітою
list-residence_titles-18d_research = § 18d – наукові дослідження
list-residence_titles-18e_research_short_mobility = § 18e – дослідження, коротка мобільність
list-residence_titles-18f_mobile_researcher = § 18f – мобільні дослідники
list-residence_titles-18g_blue_card = § 18g – Блакитна карта ЄС
list-residence_titles-18h_blue_card_short_mobility = § 18h – Блакитна карта, коротка мобільність
list-residence_titles-18i_blue_card_long_mobility = § 18i – Блакитна карта, довга мобільність
list-residence_titles-19_ict_card = § 19 – картка ICT
list-residence_titles-19a_ict_short_mobility = § 19a – ICT, коротка мобільність
list-residence_titles-19b_mobile_ict_card = § 19b – мобільна картка ICT
list-residence_titles-19c_other_employment = § 19c – інша зайнятість
    .hint = Наприклад, Західні Балкани, професійний досвід, Au-pair
list-residence_titles-19d_qualified_tolerated = § 19d – фахівець після Duldung
list-residence_titles-19e_european_voluntary_service = § 19e – Європейська волонтерська служба
list-residence_titles-20_search_after_graduation = § 20 – пошук роботи після закінчення навчання
list-residence_titles-20a_opportunity_card = § 20a – Карта шансів (Chancenkarte)
list-residence_titles-21_self_employed = § 21 – самостійна підприємницька діяльність
list-residence_titles-9_settlement = § 9 – безстроковий дозвіл (Niederlassungserlaubnis)
    .hint = Безстрокова; дата на картці стосується лише картки
list-residence_titles-9a_long_term_eu = § 9a – довгострокове проживання в ЄС (Daueraufenthalt-EU)
list-residence_titles-18c_settlement_skilled = § 18c – Niederlassungserlaubnis для фахівців
list-residence_titles-21_4_settlement_self_employed = § 21 Abs. 4 – Niederlassungserlaubnis для самозайнятих
list-residence_titles-23_2_settlement = § 23 Abs. 2 – Niederlassungserlaubnis
list-residence_titles-26_3_settlement = § 26 Abs. 3 – Niederlassungserlaubnis для біженців
list-residence_titles-26_4_settlement = § 26 Abs. 4 – Niederlassungserlaubnis, гуманітарна
list-residence_titles-28_2_settlement = § 28 Abs. 2 – Niederlassungserlaubnis, німецька сім’я
list-residence_titles-31_3_settlement_spouse = § 31 Abs. 3 – Niederlassungserlaubnis після шлюбу
list-residence_titles-35_settlement_child = § 35 – Niederlassungserlaubnis для молоді
list-residence_titles-38_settlement_former_german = § 38 – Niederlassungserlaubnis, колишні громадяни Німеччини
list-residence_titles-4_2_association_law = § 4 Abs. 2 – право асоціації з Туреччиною
list-residence_titles-7_1_3_other_purpose = § 7 Abs. 1 S. 3 – інша мета
list-residence_titles-37_return = § 37 – право на повернення
list-residence_titles-38_former_german = § 38 – колишні громадяни Німеччини, на певний строк
list-residence_titles-38a_long_term_other_eu = § 38a – довгострокове проживання з іншої країни ЄС
list-residence_titles-81_3_1_fiction = § 81 Abs. 3 S. 1 – Fiktionsbescheinigung (дозволене проживання)
list-residence_titles-81_3_2_fiction = § 81 Abs. 3 S. 2 – Fiktionsbescheinigung (депортацію призупинено)
list-residence_titles-81_4_fiction = § 81 Abs. 4 – Fiktionsbescheinigung (попередня посвідка діє далі)
    .hint = На аркуші позначено «§ 81 Abs. 4»
list-residence_titles-arrival_certificate = Довідка про прибуття (Ankunftsnachweis, § 63a AsylG)
list-residence_titles-asylum_permission = Дозвіл на проживання на час процедури притулку (Aufenthaltsgestattung, § 55 AsylG)
list-residence_titles-60a_toleration = § 60a – Duldung, абзац не з’ясовано
list-residence_titles-60a_2_1_toleration = § 60a Abs. 2 S. 1 – Duldung, депортація неможлива
list-residence_titles-60a_2_3_toleration = § 60a Abs. 2 S. 3 – Duldung з особистих причин
list-residence_titles-60b_toleration = § 60b – Duldung при нез’ясованій особі
list-residence_titles-60c_training_toleration = § 60c – Duldung для професійного навчання (Ausbildungsduldung)
list-residence_titles-60d_employment_toleration = § 60d – Duldung для роботи (Beschäftigungsduldung)
list-residence_titles-6_1_schengen_visa = § 6 Abs. 1 – шенгенська віза (C)
list-residence_titles-6_3_national_visa = § 6 Abs. 3 – національна віза (D)
list-residence_titles-eu_worker = Вільне пересування ЄС – робота або професійне навчання
list-residence_titles-eu_self_employed = Вільне пересування ЄС – самозайнятість
list-residence_titles-eu_job_seeker = Вільне пересування ЄС – пошук роботи
list-residence_titles-eu_not_working = Вільне пересування ЄС – без роботи
list-residence_titles-eu_family = Вільне пересування ЄС – сім’я громадянина ЄС
list-residence_titles-eu_close_person = Вільне пересування ЄС – близька людина
list-residence_titles-eu_residence_card = Картка проживання для рідних громадян ЄС (Aufenthaltskarte)
list-residence_titles-eu_permanent = Право постійного проживання громадян ЄС
list-residence_titles-swiss = Вільне пересування – громадяни Швейцарії
list-residence_titles-gb_withdrawal = Документ про проживання для британців (Aufenthaltsdokument-GB, Brexit)
list-residence_titles-german = Німецьке громадянство
list-residence_titles-late_repatriate = Пізні переселенці (Spätaussiedler), сім’я
list-residence_titles-border_crossing_certificate = Довідка про перетин кордону (Grenzübertrittsbescheinigung, § 50)
list-residence_titles-undocumented = Немає документа або не з’ясовано
    .hint = Не зберігати разом з іменем; спершу консультація
list-residence_titles-other = Інший документ

## roof_tonight

list-roof_tonight-yes = Так
list-roof_tonight-tonight_only = Лише на цю ніч
list-roof_tonight-unsure = Важко сказати
list-roof_tonight-no = Ні

## scripts

list-scripts-latin = Латиниця (A B C)
list-scripts-arabic = Арабське письмо
list-scripts-cyrillic = Кирилиця
list-scripts-greek = Грецьке письмо
list-scripts-ethiopic = Ефіопське письмо
list-scripts-other = Інше письмо
list-scripts-none = Я майже не читаю

## share_partners

list-share_partners-none = Ні з ким
list-share_partners-immigration_office = Відомство у справах іноземців (Ausländerbehörde)
list-share_partners-jobcenter = Jobcenter
list-share_partners-youth_office = Відомство у справах молоді (Jugendamt)
list-share_partners-social_office = Соціальне відомство (Sozialamt)
list-share_partners-family_benefits_office = Сімейна каса (Familienkasse)
list-share_partners-health_insurance = Лікарняна каса (Krankenkasse)
list-share_partners-language_course_provider = Мовна школа
list-share_partners-migration_counselling = Міграційна консультація
list-share_partners-asylum_counselling = Консультація щодо притулку і для біженців
list-share_partners-lawyer = Адвокатка або адвокат
list-share_partners-chamber = Реміснича палата (Handwerkskammer) або IHK
list-share_partners-landlord = Орендодавець або управитель будинку

## support_levels

list-support_levels-information = Сказати мені, як це робиться
list-support_levels-together = Зробити це разом зі мною
list-support_levels-accompany = Супроводжувати мене на зустрічі
list-support_levels-for_me = Зробити це за мене

## work_goals

list-work_goals-job_now = Скоро працювати
list-work_goals-training = Здобути професію (Ausbildung)
list-work_goals-qualification = Підвищити кваліфікацію
list-work_goals-recognition = Визнати свій диплом
list-work_goals-self_employment = Почати власну справу
list-work_goals-study = Навчатися у виші
list-work_goals-not_now = Зараз не працювати

## yes_no

list-yes_no-yes = Так
list-yes_no-no = Ні
