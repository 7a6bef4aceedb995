# Questions about: language, school, training and work.

## language

q-language-first = Which languages have you spoken since childhood?
    .hint = Several are possible
q-language-reading = How well do you read and write in your own language?
    .hint = Every answer is fine
    .help = So we find a course that suits you, and explain letters aloud if that is easier.
q-language-level_source = How do we know?
    .hint = Please show us a certificate
q-language-level_on = When was the exam or test?
    .hint = The month is enough
    .check-in_future = This date lies in the future. Please check it.
q-language-course_kind = What kind of course is or was it?
q-language-right_until = Until when is the course entitlement or obligation (Berechtigungsschein, Verpflichtung) valid?
    .hint = The date is on the sheet
    .help = If there is no date on it: “doesn’t apply”.
q-language-waiting_since = Since when have you been waiting for a place in a course?
    .hint = The month is enough
    .check-in_future = This date lies in the future. Please check it.
q-language-obstacles = What makes it hard to attend a course now?
    .hint = Several are possible
    .check-nothing_and_more = “Nothing” does not fit the other answers. Please take one of them back.

## other_language

s-other_language = Other languages
q-other_language-name = Which other language do you speak?
    .hint = One at a time, dialects too
q-other_language-skills = What can you do in this language?

## past_course

s-past_course = Earlier courses
q-past_course-provider = At which school was the course?
    .hint = One course after the other
q-past_course-kind = What kind of course was it?
q-past_course-from = When did it begin?
    .hint = The month is enough
    .check-in_future = This date lies in the future. Please check it.
q-past_course-until = When did it end?
    .hint = The month is enough
    .check-before_start = The course would have ended before it began. Please check both dates.
q-past_course-hours = About how many lessons were there?
    .hint = The course certificate shows them
q-past_course-outcome = How did it end?

## education

s-education = School and training
q-education-school_years = How many years did you go to school in all?
    .hint = Breaks are fine: only the school years count
q-education-school_abroad = Which school did you finish abroad?
q-education-school_germany = Did you go to school in Germany?
q-education-regulated = May your occupation be practised in Germany only with a licence?
    .hint = For example nursing, medicine, teaching, child care, law
    .help = The Recognition Finder (Anerkennungs-Finder) shows whether an occupation is regulated.
q-education-certificate_abroad = Did you get the certificate of your occupation abroad?
q-education-certificate_translated = Are your certificates translated into German?
    .hint = By a sworn translator, with a stamp
q-education-recognition = How far along is the recognition of your certificate?
    .hint = Please show us letters about it
q-education-recognition_on = When did the office confirm that all papers are there?
    .hint = In the letter: “vollständig”
    .check-in_future = This date lies in the future. Please check it.
q-education-wishes = What would you still like to learn or finish?
    .hint = Several are possible
    .check-nothing_and_more = “Nothing for now” does not fit the other answers. Please take one of them back.
q-education-study_preparation = Do you still need a preparatory college (Studienkolleg) or a language exam for your studies?
    .hint = The university or uni-assist can tell
q-education-training = Do you have a place in vocational training (Ausbildung)?
    .hint = A promise counts too
q-education-training_starts = When does the training begin?
    .hint = It is in the contract
q-education-training_away = Do you live away from your parents during the training?
    .hint = Also if they live too far away
q-education-training_grant = Have you applied for the training grant (Berufsausbildungsbeihilfe, BAB)?
    .hint = Money from the employment agency during training
q-education-money_for_study = Will your money last until the end of the semester?
    .hint = Account, job and help together

## training_abroad

s-training_abroad = Other occupations and certificates
q-training_abroad-occupation = Which other occupation or subject did you learn?
    .hint = One at a time
q-training_abroad-country = In which country?
q-training_abroad-years = How many years did it take?
q-training_abroad-degree = How did you finish it?
q-training_abroad-finished = When did you finish?
    .hint = The year is enough
    .check-in_future = This date lies in the future. Please check it.
q-training_abroad-certificate = Do you have the certificate?

## work

q-work-status = What do you do at present?
    .hint = Work, training, parental leave or something else
q-work-permission = What does your paper say about work?
    .hint = On the card or the supplementary sheet: “Erwerbstätigkeit …”
q-work-registered = Are you registered as a jobseeker (arbeitsuchend) with the employment agency or the Jobcenter?
    .hint = It can be done online and costs nothing
q-work-jobcenter_plan = Do you have a plan with the Jobcenter?
    .hint = “Kooperationsplan”
q-work-employer = Where do you work?
    .hint = The trade is enough
q-work-since = Since when have you worked there?
    .hint = The month is enough
    .check-in_future = This date lies in the future. Please check it.
q-work-limited_until = Until when does your contract run?
    .hint = Open-ended: “doesn’t apply”
q-work-hours = How many hours a week do you work?
    .hint = On average over the last months
q-work-gross = How much do you earn a month before tax?
    .hint = It is on the payslip
q-work-contract = Do you have a written contract?
q-work-job_end = Have you lost your job, or does it end soon?
    .hint = Please show us the letter
q-work-told_on = When did you learn of it or get the letter?
    .hint = The day it was in the letter box or handed over
    .help = Short time limits run from that day.
    .check-in_future = This date lies in the future. Please check it.
q-work-ends_on = What is or was your last day of work?
    .hint = The end of the employment
q-work-wage_unpaid = Has an employer not paid you wages?
    .hint = Also after the job ended
q-work-wage_due_on = When should the first missing wage have been paid?
    .hint = The day, if possible; usually the last of the month
    .check-in_future = This date lies in the future. Please check it.
q-work-skills = What are you good at?
    .hint = From daily life too; several are possible
q-work-cv = Do you have a CV in German?
q-work-obstacles = What makes it hard to find or keep work now?
    .hint = Several are possible
    .check-nothing_and_more = “Nothing” does not fit the other answers. Please take one of them back.
q-work-dream = What work would you like to do?
    .hint = In your own words

## past_job

s-past_job = Earlier work
q-past_job-activity = What work did you do before?
    .hint = One job after the other, in a family business too
q-past_job-country = In which country?
q-past_job-years = How many years?
