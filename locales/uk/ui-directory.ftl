### Directory of offers: why something fits, what the person says, search and details

## What speaks for and against an offer

match-need = саме для цієї потреби
match-actor = від установи цього заходу
match-domain = із цієї сфери життя
match-speaks = говорить: { $language }
match-interpreting = кличуть перекладача
match-other_languages = лише іншими мовами
match-same_district = у районі людини
match-near_district = в окрузі людини
match-age_fits = вік підходить
match-eligibility_fits = для людей у цій ситуації
match-free = безплатно
match-income_related = вартість за доходом
match-costs = коштує грошей
match-costs_euros = коштує { $euros } євро
match-childcare = є догляд за дітьми
match-no_childcare = без догляду за дітьми
match-open = без запису
match-next_open = знову відчинено { $day }
match-waiting = { $weeks ->
    [one] чекати { $weeks } тиждень
    [few] чекати { $weeks } тижні
    [many] чекати { $weeks } тижнів
   *[other] чекати { $weeks } тижня
  }
match-too_late = { $weeks ->
    [one] чекати { $weeks } тиждень: запізно для строку
    [few] чекати { $weeks } тижні: запізно для строку
    [many] чекати { $weeks } тижнів: запізно для строку
   *[other] чекати { $weeks } тижня: запізно для строку
  }
match-check_age = перевірити: вік
match-check_eligibility = перевірити: для кого ця пропозиція
match-check_questions = перевірити: { $questions }
match-check_area = перевірити: територію
match-check_language = перевірити: мови

## What the person says

wish-wanted = хоче піти
wish-declined = не хоче
wish-later = пізніше
wish-open = ще не запитано

## The search

context-directory = Пропозиції допомоги
command-wish = Бажання людини
command-offer = Показати пропозицію повністю
help-directory = Пошук за назвою, потребою, мовою чи районом; кілька слів разом звужують пошук. Сірі записи ніхто не перевіряв уже 180 днів. Що людина каже про пропозицію, потім стоїть у плані.
note-wish = Записано: { $wish }
note-wish_needs_case = Бажання належить до справи: спершу відкрийте справу.
directory-title = Пропозиції допомоги
directory-search = Пошук
directory-count = { $count ->
    [0] Жодна пропозиція не підходить
    [one] { $count } пропозиція
    [few] { $count } пропозиції
    [many] { $count } пропозицій
   *[other] { $count } пропозиції
  }
directory-for = Для: { $measure }
directory-none = Жодна пропозиція не підходить до пошуку. Менше слів – більше знайдеться.
directory-stale = давно не перевірено
directory-closed = зараз не діє
directory-checked = перевірено
directory-checked_on = востаннє перевірено { $day }
directory-never_checked = ніколи не перевірено
directory-actor = Організація
directory-address = Адреса
directory-transport = Дорога
directory-phone = Телефон
directory-email = Ел. пошта
directory-url = Інтернет
directory-hours = Відчинено
directory-hours-between = { $from }–{ $to }
directory-hours-from = з { $from }
directory-languages = Мови
directory-interpreting = з перекладом
directory-access = Як потрапити
directory-access-open = без запису
directory-access-appointment = за записом
directory-access-referral = за скеруванням
directory-cost = Вартість
directory-area = Територія
directory-age = Вік
directory-age-from = від { $from } років
directory-age-to = до { $to } років
directory-age-between = від { $from } до { $to } років
directory-wait = Чекати
directory-wait-weeks = { $weeks ->
    [one] { $weeks } тиждень
    [few] { $weeks } тижні
    [many] { $weeks } тижнів
   *[other] { $weeks } тижня
  }
directory-accessible = Без бар’єрів
directory-accessible-step_free = без сходів
directory-accessible-lift = ліфт
directory-accessible-toilet = туалет для візка
directory-accessible-sign_language = жестова мова
directory-accessible-induction_loop = індукційна петля
directory-childcare = Догляд за дітьми
directory-fits = Підходить
directory-wish = Бажання
directory-documents = Взяти з собою
directory-day-mo = Пн
directory-day-tu = Вт
directory-day-we = Ср
directory-day-th = Чт
directory-day-fr = Пт
directory-day-sa = Сб
directory-day-su = Нд
plan-offers = Пропозиції допомоги
