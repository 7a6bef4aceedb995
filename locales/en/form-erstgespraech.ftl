# The form of the first conversation, as a counselor says it aloud.
# A hint is one short line; a help text explains; a check says what looks wrong and what to do.

## Sections

s-frame = Our talk
s-emergency = What is urgent today
s-letter = Letters and appointments
s-person = About you
s-residence = Residence
s-household = Who lives with you
s-family = Family
s-child = Child
s-livelihood = Livelihood
s-health = Health
s-language = Language
s-work = Work and occupation
s-housing = Housing
s-network = People and counselling
s-goals = Strengths and wishes
s-consent = Passing on to other services

## The talk itself

q-frame-language = In which language would you like to talk with us?
    .hint = You can change the language at any time
q-frame-own_words = What brings you to us today?
    .hint = In your own words, it need not be complete
    .help = We write down what you say. We do not write down what could harm you.
# Spoken, never shown on the client’s side.
q-frame-alone = Can we talk alone now?
    .hint = Only ask aloud; nobody else should be listening
    .help = If the answer is “No”, do not ask about danger today. Please arrange a private talk, without giving a reason.

## Emergencies

# Spoken, never shown on the client’s side.
q-emergency-danger = Do you feel in danger at home or when you are out?
    .hint = Only ask aloud, and only in private
    .help = In acute danger: police 110. Helpline “Violence against women” (Hilfetelefon): 116 016, day and night, free of charge, in many languages. Print nothing.
q-emergency-roof = Do you know where you will sleep tonight?
    .hint = You and everybody who belongs to you
q-emergency-money = Will your money and food last until the next payment?
q-emergency-doctor = Do you need a doctor or medicines today?
    .hint = You do not have to say what is wrong
    .help = Emergency: 112. On-call doctors: 116 117.

## Letters and appointments

q-letter-deadline = Do you have a letter with a deadline? When is the deadline?
    .hint = If several: the earliest; no such letter: “doesn’t apply”
    .help = You may show us unopened letters too. Please keep a yellow envelope: the date on it is important.
    .check-passed = This deadline has already passed. Is the date right? If so, please contact a counselling service today.
q-letter-sender = From whom is this letter?
q-letter-appointment_on = Do you have an appointment at an office in the next 14 days? When?
    .hint = Also without a letter; no appointment: “doesn’t apply”
    .check-passed = This appointment has already passed. Is the date right?
q-letter-appointment_with = With whom is this appointment?

## The person

q-person-name = What is your name?
    .hint = First name and family name as in the identity paper
    .help = You may also give another name, or stay without a name for now.
q-person-birth_date = When were you born?
    .hint = If the day is not known, the year is enough
    .check-in_future = This date is in the future. Please check the year.
    .check-long_ago = That is more than 110 years ago. Is the year right?
q-person-nationality = Which nationality do you have?
    .hint = With several, the one in the residence permit
q-person-phone = Under which number can we reach you safely?
    .hint = A number where nobody listens or reads along
    .help = May we call, leave a voice message or write a message? Please record that as a remark.
q-person-post_arrives = Does your post reach you safely?
    .hint = Is your name on the letterbox?

## Residence

# The card’s front shows the date; a Fiktionsbescheinigung’s date counts too.
q-residence-valid_until = Until when is your residence permit (Aufenthaltstitel) valid?
    .hint = The date is on the front of the card
    .help = Fiktionsbescheinigung, toleration (Duldung) or permission during the asylum procedure (Aufenthaltsgestattung): enter the date on it. If the permit has no end date: “doesn’t apply”.
    .check-long_ago = That is more than five years ago. Is the year right?
    .check-far_ahead = That is more than eleven years ahead. Is the year right?
q-residence-title = Which residence permit or which paper do you have?
    .hint = The section number (§) is on the card under “Anmerkungen”
    .help = It is easiest if you show us the card. “Don’t know” is all right: the date counts all the same. Anyone without a paper does not have to say so here.
q-residence-renewal_filed = Have you already applied for the renewal?
    .hint = A call or asking for an appointment is not an application yet
q-residence-renewal_steps = What have you already done for the renewal?
    .hint = Several are possible
    .check-nothing_and_more = “Nothing yet” does not fit the other answers. Please take one of them back.
q-residence-title_since = Since when have you had this residence permit?
    .hint = The year or month is enough
    .check-in_future = This date is in the future. Please check the year.
    .check-after_end = The permit would have begun after its end. Please check both dates.
q-residence-demands = Has an authority asked something of you because of your protection or your passport?
    .hint = For example a letter from the BAMF or the immigration office (Ausländerbehörde)
    .help = Please do not go to the embassy before a counselling service has checked it.
    .check-nothing_and_more = “None of these” does not fit the other answers. Please take one of them back.

## Household

q-household-first_name = What is the person’s first name?
    .hint = Everybody who lives with you, one at a time
q-household-role = Who is this person to you?
q-household-birth_date = When was this person born?
    .hint = The year or month is enough
    .check-in_future = This date is in the future. Please check the year.
    .check-long_ago = That is more than 110 years ago. Is the year right?
q-household-valid_until = Until when is this person’s residence permit valid?
    .hint = Every card has a date of its own, a child’s too
    .help = German passport or a permit with no end date: “doesn’t apply”.
    .check-long_ago = That is more than five years ago. Is the year right?
q-household-renewal_filed = Has the renewal for this person already been applied for?
    .hint = Every person needs an application of their own, a child too

## Family

q-family-single_parent = Do you bring up your child or your children alone?

## Each child

q-child-kita_wanted = Would you like a place for this child in a nursery (Kita) or with a childminder (Tagespflege)?
q-child-kita_steps = What have you already done for the place?
    .hint = Several are possible
    .help = Please keep every refusal, e-mails too: it is your proof.
    .check-nothing_and_more = “Nothing yet” does not fit the other answers. Please take one of them back.
q-child-need_notified = Have you told the youth office (Jugendamt) in writing that you need a place?
    .hint = Notice of need (“Bedarfsanzeige”): a letter or an e-mail is enough
    .help = From this notice on, the time runs in which the youth office should answer and offer a place.
q-child-maintenance = Does the other parent pay maintenance for this child?
    .help = Without your consent we do not contact the other parent.
q-child-maintenance_advance = Do you get the maintenance advance (Unterhaltsvorschuss) for this child?
    .hint = Money from the youth office (Jugendamt) when the other parent does not pay

## Livelihood

q-livelihood-benefits = Which benefits do you get at present?
    .hint = Several are possible; it is in the notice (Bescheid)
    .help = We ask about the maintenance advance (Unterhaltsvorschuss) with each child.
    .check-none_and_more = “None” does not fit the other answers. Please take one of them back.
q-livelihood-benefit_until = Until when is the benefit granted?
    .hint = The notice says “Bewilligungszeitraum” or “von … bis …”
    .help = With several benefits: the one you live on.
    .check-long_ago = That is more than a year ago. Is the year right?
q-livelihood-renewal_filed = Have you already applied for the benefit to continue?
    .hint = “Weiterbewilligungsantrag”; an informal application counts too
q-livelihood-single_parent_supplement = Does your notice show a supplement for single parents (Mehrbedarf)?
    .hint = It is in the notice’s calculation sheet
q-livelihood-account = Do you have a bank account of your own?

## Health

q-health-insurance = What kind of health insurance do you have?
    .hint = You are welcome to show us your card

## Language

q-language-reads = Which scripts do you read well?
    .hint = Several are possible
    .help = Then we know whether a sheet in your language helps you or whether we rather talk it over.
    .check-none_and_more = “I hardly read” does not fit the other answers. Please take one of them back.
q-language-german_level = How well do you know German?
    .hint = By the last certificate or by your own judgement
q-language-course = Are you attending a German course, or have you attended one?
q-language-course_stopped_by = What came up so that you had to stop the course?
    .hint = Several are possible
q-language-course_right = May you or must you attend an integration course?
    .hint = “Berechtigungsschein” or “Verpflichtung”, a sheet from the office

## Work

q-work-occupation = Which occupation have you learned or worked in?
    .hint = No occupation yet: “doesn’t apply”
q-work-field = Which field does this occupation belong to?
q-work-years = How many years have you worked in this occupation?
q-work-certificate = Do you have a certificate for this occupation?
    .help = Even without papers your skills can be examined and certified.
q-work-goal = What would you like to reach next in your work?

## Housing

q-housing-kind = What kind of place do you live in?
q-housing-rooms = How many rooms does your flat have?
    .hint = Without kitchen and bathroom; 1.5 is possible
q-housing-district = In which district do you live?

## People around

q-network-counselling = Who already advises or accompanies you?
    .hint = Several are possible
    .help = So we do nothing twice and can talk with each other if you agree.
    .check-none_and_more = “Nobody” does not fit the other answers. Please take one of them back.
q-network-supporters = Who helps you in everyday life?
    .hint = For example a neighbour, friends, relatives, a club
    .help = Please write down no names: “a neighbour” is enough.
q-network-isolation = How often do you feel alone?
    .hint = 1 = never, 5 = very often

## Strengths and wishes

q-goals-strengths = What have you already managed? What are you proud of?
    .hint = Small things count too
q-goals-wish = What should be different in three months?
    .hint = In your own words
q-goals-support = What kind of support would you like from us?

## Passing on

q-consent-share_with = With whom may we talk for you?
    .hint = Only with those you name; you can take it back at any time
    .help = Before that we tell you, for each service, what we pass on and what for.
    .check-none_and_more = “With nobody” does not fit the other answers. Please take one of them back.
