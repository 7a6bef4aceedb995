### Directory of offers: why something fits, what the person says, search and details

## What speaks for and against an offer

match-need = for this very need
match-actor = from an office of this measure
match-domain = from this area of life
match-speaks = speaks { $language }
match-interpreting = interpreters are called
match-other_languages = in other languages only
match-same_district = in the person’s district
match-near_district = in the person’s borough
match-age_fits = age fits
match-eligibility_fits = for people in this situation
match-free = free of charge
match-income_related = cost depends on income
match-costs = costs something
match-costs_euros = costs { $euros } euros
match-childcare = children are looked after
match-no_childcare = no childcare
match-open = no appointment needed
match-next_open = open again on { $day }
match-waiting = { $weeks ->
    [one] one week’s wait
   *[other] { $weeks } weeks’ wait
  }
match-too_late = { $weeks ->
    [one] one week’s wait: too late for the deadline
   *[other] { $weeks } weeks’ wait: too late for the deadline
  }
match-check_age = to be checked: age
match-check_eligibility = to be checked: for whom it is
match-check_questions = to be checked: { $questions }
match-check_area = to be checked: area served
match-check_language = to be checked: languages

## What the person says

wish-wanted = wants to go
wish-declined = does not want to
wish-later = later
wish-open = not asked yet

## The search

context-directory = Offers
command-wish = The person’s wish
command-offer = Show the whole offer
help-directory = Search by name, need, language or district; several words narrow it down. Nobody has checked grey entries for 180 days. What the person says about an offer then stands in the plan.
note-wish = Noted: { $wish }
note-wish_needs_case = A wish belongs to a case: open one first.
directory-title = Offers
directory-search = Search
directory-count = { $count ->
    [0] No offer fits
    [one] One offer
   *[other] { $count } offers
  }
directory-for = For: { $measure }
directory-none = No offer fits the search. Fewer words find more.
directory-stale = not checked for long
directory-closed = does not run at present
directory-checked = checked
directory-checked_on = last checked on { $day }
directory-never_checked = never checked
directory-actor = Provider
directory-address = Address
directory-transport = Way there
directory-phone = Phone
directory-email = Email
directory-url = Web
directory-hours = Open
directory-hours-between = { $from }–{ $to }
directory-hours-from = from { $from }
directory-languages = Languages
directory-interpreting = with interpreters
directory-access = Access
directory-access-open = no appointment
directory-access-appointment = by appointment
directory-access-referral = by referral
directory-cost = Cost
directory-area = Area
directory-age = Age
directory-age-from = from { $from } years
directory-age-to = up to { $to } years
directory-age-between = { $from } to { $to } years
directory-wait = Wait
directory-wait-weeks = { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
  }
directory-accessible = Accessible
directory-accessible-step_free = step-free
directory-accessible-lift = lift
directory-accessible-toilet = wheelchair toilet
directory-accessible-sign_language = sign language
directory-accessible-induction_loop = induction loop
directory-childcare = Childcare
directory-fits = Fits
directory-wish = Wish
directory-documents = Bring
directory-day-mo = Mon
directory-day-tu = Tue
directory-day-we = Wed
directory-day-th = Thu
directory-day-fr = Fri
directory-day-sa = Sat
directory-day-su = Sun
plan-offers = Offers
