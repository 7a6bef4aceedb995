# Families, children, health, old age, and the counselor’s assessment, as a counselor says it aloud.

## Sections

s-member = Each person in the household
s-youth = Young people
s-later_life = Old age and pension
s-pregnancy = Pregnancy
s-screening = The counselor’s assessment

## person

q-person-preferred_name = How would you like to be addressed?
    .hint = First name, with “Mr” or “Ms”, or without
q-person-spellings = Is your name spelled differently in other papers? How?
    .hint = For example in a passport or birth certificate; otherwise: “doesn’t apply”
    .help = Different spellings are a common reason why an office cannot find something.
q-person-gender = Which gender shall we enter?
    .hint = You do not have to say
q-person-birth_country = In which country were you born?
q-person-second_nationality = Do you have another nationality as well?
    .hint = Otherwise: “doesn’t apply”
q-person-contact_ways = How may we reach you?
    .hint = Several answers are possible
    .help = What is not ticked we do not do. On voicemail and in messages we never say what it is about.
    .check-none_and_more = The first answer does not fit the others. Please take one of them back.
q-person-messenger = Which messenger app do you use?
    .hint = For appointments only, never for contents
q-person-email = What is your e-mail address?
    .hint = An address that only you read
q-person-contact_times = When is a good time to reach you, and when should we not call?
q-person-trusted_person = Whom may we call when we cannot reach you?
    .hint = First name and number; nobody: “doesn’t apply”
q-person-address = At which address can we write to you?
    .hint = With the name on the letterbox
q-person-representatives = Is there somebody who may or must decide or sign for you?
    .hint = Several answers are possible; there is usually a card or a document
    .check-none_and_more = The first answer does not fit the others. Please take one of them back.
q-person-representative_contact = How do we reach that person?
    .hint = Name, number and, if known, the file number (Aktenzeichen)

## family

q-family-state = What is your marital status?
q-family-help_wanted = Would you like support with family life or with bringing up your children?
    .hint = Voluntary, free and confidential

## member

q-member-lives = Does this person live with you?
q-member-nationality = Which nationality does this person have?
q-member-support_needed = Does this person need special support because of illness, disability or age?
    .hint = You do not have to say why

## child

q-child-place = Where is this child during the day?
q-child-custody = Who has custody of this child?
    .hint = Who may sign and decide?
q-child-kita_from = From when do you need the place?
    .hint = The month is enough
q-child-kita_hours = How many hours a week do you need?
q-child-need_notified_on = When did you tell the youth office (Jugendamt)?
    .hint = The date is on the e-mail or the copy
    .check-in_future = This date lies in the future. Please check the year.
q-child-birth_certificate = Which paper is there about the birth of this child?
q-child-parental_allowance = Do you receive parental allowance (Elterngeld) for this child?
q-child-checkups = Has this child had its check-ups?
    .hint = They are in the yellow booklet (U-Heft)
q-child-measles = Is there proof that this child is protected against measles?
    .hint = Vaccination record or a note from the doctor
q-child-doctor = Does this child have a children’s doctor?
q-child-disability = Does this child have a disability, or is it developing differently from what you expect?
    .hint = You do not have to say which
q-child-school_step = What have you already done for a place at a school?
q-child-school_kind = Which kind of school does this child attend?
q-child-class_year = Which year is this child in?
q-child-school_since = Since when has this child been at school in Germany?
    .hint = The month is enough
q-child-all_day_wanted = Do you need care for this child after lessons (all-day school, OGS)?
q-child-school_report = Are there school reports from abroad?
    .hint = Copies or photos count too
q-child-learning_support = Does this child need help with learning or at school?
q-child-education_package = Does this child get benefits for education and participation (Bildung und Teilhabe)?
    .hint = For example lunch, trips, school supplies, tutoring, a club
q-child-youth_office_help = Is there already help from the youth office (Jugendamt) for this child?
    .hint = For example a family helper; with your consent we then coordinate

## youth

q-youth-situation = What are you doing at the moment?
q-youth-care = Have you lived in a residential group, with a foster family or with a legal guardian?
    .hint = Youth welfare from the youth office (Jugendhilfe, Jugendamt)
q-youth-care_until = Until when has this help been granted, or when did it end?
    .hint = It is in the official letter or the help plan (Hilfeplan)
q-youth-care_wanted = Would you like more help, for example with housing, offices or training?

## later_life

q-later_life-pension = Do you receive a German pension, or have you applied for one?
q-later_life-worked_here = Have you worked or brought up children in Germany?
    .hint = Short periods count too
q-later_life-pension_abroad = Have you paid into a pension in another country?

## health

q-health-earlier_insurance = How were you insured before?
q-health-card = Do you have a valid health insurance card?
    .hint = The card with your photo from the health insurer
q-health-doctor = Do you have a family doctor?
q-health-treatment = Do you need treatment that you are not getting at the moment?
    .hint = You do not have to say which
q-health-chronic = Do you have to see a doctor regularly or take medicine all the time?
    .hint = You do not have to say why
q-health-medicine_until = Until when will your medicine last?
    .hint = No medicine: “doesn’t apply”
q-health-strain = How are you with sleep, worries and memories?
    .hint = Only as much as you wish to say
    .help = Please do not ask about experiences. It is enough to know whether the person would like support.
q-health-support_wanted = Would you like to talk to somebody trained for this?
    .hint = Confidential and free, with an interpreter
q-health-disability = Do you have a disability?
    .hint = You do not have to say which
q-health-care = Do you need help every day, for example with washing, dressing or eating?

## pregnancy

q-pregnancy-expecting = Are you or your partner expecting a baby?
    .hint = You do not have to answer
q-pregnancy-due_on = When is the baby due?
    .hint = The date is in the maternity record (Mutterpass, ET); the month is enough
    .check-passed = This date passed some time ago. Is it correct?
    .check-far_ahead = This is more than 41 weeks ahead. Is the date correct?
q-pregnancy-record = Is there a maternity record (Mutterpass) yet?
    .hint = The gynaecologist or midwife gives it
q-pregnancy-midwife = Has a midwife been found?
q-pregnancy-foundation = Has money from the foundation for mothers and children (Bundesstiftung Mutter und Kind) been applied for?
    .hint = For baby clothes, bed and pram; only possible before birth
q-pregnancy-supplement = Do you already get more money because of the pregnancy?
    .hint = “Mehrbedarf” in the benefit letter, from week 13
q-pregnancy-equipment = Have you applied for the things needed for pregnancy and birth (Erstausstattung)?
    .hint = Maternity clothes, baby clothes, furniture
q-pregnancy-employed = Does the expectant mother work, or is she in training?
q-pregnancy-paternity = Who is the legal father?
    .hint = It matters for the name, maintenance and custody
q-pregnancy-birth_papers = Are the parents’ papers for the birth certificate ready?
    .hint = Passport, birth certificates, marriage certificate, with translations

## screening

q-screening-areas = In which areas of life is there a need?
    .hint = Several answers are possible; from three on the situation counts as complex
q-screening-agencies = How many agencies are involved, or ought to be?
    .hint = Offices, advice services, doctors and schools together
q-screening-regular_paths = Do the regular services get the person there?
    .hint = “No” when responsibilities are open or offers do not work
q-screening-own_resources = Can the person manage with their own strengths and the people around them?
    .hint = With information, but without support
q-screening-consents = Does the person want case management and consent to it?
    .hint = Voluntary, and can be ended at any time
q-screening-criteria_met = Criteria for case management that are met (of five)
q-screening-consult = Who should be consulted in confidence?
    .hint = Never note a reason here
    .help = Indications, accusations and diagnoses do not belong in this file. The specialist service advises without names.
    .check-none_and_more = The first answer does not fit the others. Please take one of them back.
