# Needs and measures about language, education, work.

## Needs

need-work-placement = Finding work
    .goal = I am registered as a jobseeker and have applied for three suitable jobs or trial placements.
need-work-job_kept = Keeping my rights when a job ends
    .goal = I have reported in time and had the dismissal checked.
need-work-wage = Wages that are still owed
    .goal = I have demanded the missing wages in writing and know what comes next.
need-work-permitted = Permission to work
    .goal = I know whether and how I may work, and have applied for permission.
need-work-momentum = Getting moving again
    .goal = I have chosen one small next step and begun it.
need-residence-work_title = Residence after a job or training ends
    .goal = I have told the office in time and know how long I can look for something new.
need-education-training = Beginning vocational training and being able to live
    .goal = I have a training place in view and know what I live on meanwhile.
need-education-certificate = School certificate or studies
    .goal = I know the way to my certificate and have taken the first step.
need-education-livelihood = Money during studies
    .goal = I know what I live on until the semester ends, without risking my studies.

## Rules

rule-work-jobseeker =
    .title = Register as a jobseeker
    .measure = Register as a jobseeker: with the Jobcenter (Integration Point) if it pays, otherwise with the employment agency (Agentur für Arbeit); raise CV, German and childcare, ask chambers and firms directly
    .why = Without registering there is no placement and no support; times of job search are probably lost.
    .client = Please register as a jobseeker this week. We will help you; it can be done online.
rule-work-job_lost_report =
    .title = Register as a jobseeker now (3 days)
    .measure = Register as a jobseeker with the employment agency (Agentur für Arbeit) today, online, by phone or in person, and keep proof; register as unemployed and claim unemployment benefit on the first day without work at the latest
    .why = Less than three months lie between the news and the end: the report is due within three days, otherwise benefit is probably suspended for a time.
    .client = Register today with us as a jobseeker with the employment agency (Agentur für Arbeit). On the first day without work, register as unemployed.
rule-work-job_lost_report_early =
    .title = Register as a jobseeker three months before
    .measure = Register as a jobseeker with the employment agency (Agentur für Arbeit) three months before the last day of work at the latest; keep proof
    .why = The end is known more than three months before; who reports later probably risks a suspension of benefit.
    .client = Register as a jobseeker with the employment agency (Agentur für Arbeit) this week, even while you still work.
rule-work-dismissal_action =
    .title = Have the dismissal checked (3 weeks)
    .measure = Have the dismissal checked at once; action before the labour court (Arbeitsgericht) within three weeks, also spoken to its office for applications; sign nothing, ask for the reference and outstanding wages
    .why = After three weeks a written dismissal usually counts as valid even if it was wrong; please have it checked.
    .client = Go to counselling with the dismissal letter within two days. Until then sign nothing from the employer.
rule-work-dismissal_late =
    .title = Have a late action checked
    .measure = Take advice at once on late admission of the action (two weeks after the hindrance ended); claim the reference, holiday and outstanding wages
    .why = The three weeks are over; only who was hindered without fault can probably still sue.
    .client = Go to counselling with the dismissal letter tomorrow. Something may still be possible.
rule-work-tell_residence_office =
    .title = Report the end of the job (2 weeks)
    .measure = Take advice, then tell the residence office (Ausländerbehörde) in writing that work or training ended early, and keep proof; ask for time to search, and have a new job checked before it begins
    .why = The title was granted for this job or training: its end must be reported within two weeks of learning of it; otherwise the office may shorten the title.
    .client = Write a short letter about your work with us this week. Begin a new job only after we have checked your paper.
rule-work-fixed_term =
    .title = Fixed-term contract runs out
    .measure = Ask the employer for an extension and register as a jobseeker with the employment agency (Agentur für Arbeit) at the same time, three months before the end at the latest
    .why = The contract ends soon; a late report probably costs benefit, and residence may depend on the job.
    .client = Ask your employer whether the contract goes on, and register as a jobseeker this week all the same.
rule-work-wage =
    .title = Demand unpaid wages
    .measure = Demand the wages in writing with amount and time limit, note hours and witnesses; advice from labour counselling (Beratungsstelle Arbeit), Faire Integration or a union; then have an action checked
    .why = Wages for work done are owed, without a written contract too; many contracts let claims lapse after three months, please have it checked.
    .client = Write down on which days you worked and how long, and go to counselling with us. They write a letter to the employer.
rule-work-permission_tolerated =
    .title = Check and request permission to work
    .measure = Check the grounds of a ban on work (§ 60a(6), § 60b AufenthG) with counselling and remove them where possible; then request permission with a description of the job
    .why = The paper does not permit work freely; whether there is a ban or only consent is needed decides the next step, please have it checked.
    .client = Go to counselling within two weeks, before you begin a job.
rule-work-stagnation =
    .title = Getting moving again
    .measure = Suggest a case conference with consent, write down strengths together, agree on one small step (a trial day, volunteering, a placement, a short course); ask for holistic support under § 16k SGB II
    .why = More than three years here, at present no course, no work, no plan; small steps help more than a big one.
    .client = Think about which small step you would enjoy. At the next talk we plan it together.
rule-work-parallel_practice =
    .title = A trial placement beside the course
    .measure = Agree on a short trial in a firm beside the course (taster days, a placement under § 45 SGB III, part-time or a mini-job); approach firms through the chamber and the network, ask the Jobcenter or the agency for support
    .why = The German is enough for first steps in a firm; language and work together get there faster than one after the other.
    .client = Look with us for a firm for a few trial days beside the German course.
rule-work-cv =
    .title = A CV in German
    .measure = Write a CV in German (one page; family work, volunteering and languages count), with help from application coaching or volunteers
    .why = Applications, counselling and recognition need a CV, and it is missing.
    .client = Write a CV in German with us. Everything you can do and have done counts.
rule-work-recognition_regulated =
    .title = Recognition in a regulated occupation
    .measure = Recognition counselling, then an application to the office in charge (health occupations in NRW: centrally at the Bezirksregierung Münster); clear translations and costs with the Jobcenter or the recognition grant first; work as an assistant is possible meanwhile
    .why = This occupation may be practised only with a licence; the procedure is long and begins with a complete file.
    .client = Go to recognition counselling within four weeks. Please take all certificates, copies and photos too.
rule-work-recognition_overdue =
    .title = Recognition: ask how far it is
    .measure = Ask the recognition office in writing how far it is and point to the time limit of three months; bring in recognition counselling
    .why = The file has been complete for more than three months; the office should usually decide in that time.
    .client = Within two weeks, write a short letter with us asking how far your application is.
rule-work-adaptation =
    .title = Find the adaptation measure
    .measure = Choose between an adaptation course and an exam, clear a place and support (Jobcenter, agency, IQ), learn the technical language in parallel
    .why = The certificate is partly recognised; only the adaptation is missing.
    .client = Look with recognition counselling for a place in the course or exam. You have already achieved a lot.
rule-education-school_certificate =
    .title = Catch up on a school certificate
    .measure = Agree on counselling at the VHS, evening school or college; have certificates from abroad assessed (Bezirksregierung), they may replace one
    .why = A school certificate opens the way to training; it can be gained or recognised later.
    .client = Take your school reports to counselling at the adult education centre (Volkshochschule). Foreign ones may count.
rule-education-study_counselling =
    .title = The way to studies
    .measure = Student counselling for internationals: admission (anabin, uni-assist), preparatory college (Studienkolleg), language exam and money
    .why = Studies are wished for; application periods often end on 15 January and 15 July.
    .client = Take your certificates to the student counselling of a university.
rule-education-training_search =
    .title = Look for a training place
    .measure = Approach the careers service of the employment agency (Agentur für Arbeit) and the chambers' placement services; clear an introductory placement, assisted training and German in parallel
    .why = Training is wished for and a place is missing; it mostly begins in August or September.
    .client = Make an appointment at the careers service (Berufsberatung) with us. Bring school reports if you have any.
rule-education-training_grant =
    .title = Apply for the training grant (BAB)
    .measure = Apply for the training grant (Berufsausbildungsbeihilfe) with the employment agency, before the start if possible; tell the Jobcenter of the start; check benefits of the Jobcenter beside it and child benefit
    .why = Training pay is often not enough for rent and living; the grant is paid from the month of the application at the earliest.
    .client = Apply with us for money during training at the employment agency (Agentur für Arbeit). Please bring the training contract.
rule-education-student_money =
    .title = Pay for studies without risking them
    .measure = Social counselling of the student services (Studierendenwerk): emergency fund, loans, grants, permitted working hours; legal advice before any claim of benefits, proof of livelihood for the next renewal
    .why = The money does not last the semester; benefits are mostly excluded during studies and may be harmful, please have it checked first.
    .client = Go to the social counselling of the student services (Studierendenwerk) this week. Apply for nothing before we have talked about it.
rule-education-student_money_now =
    .title = Food and help today, advice before claiming
    .measure = Arrange emergency help of the student services, campus communities and food banks today; legal advice before any benefit is claimed
    .why = Money or food is not enough; claiming benefits may be harmful with this title, please have it checked.
    .client = Go today to the place we name. You get food and advice there.
rule-language-right_ends =
    .title = Course entitlement runs out
    .measure = Register with a course provider before the last day; if there is no place, have the registration confirmed in writing and ask BAMF or the Jobcenter for an extension
    .why = The entitlement or obligation is valid only for a short time; new access is often impossible in 2026.
    .client = Register with a language school this week with your sheet. Ask for the registration in writing.
rule-language-waiting =
    .title = Long waiting list: another course
    .measure = Ask several providers at once (regional coordination of BAMF), meanwhile an online course, a language café or a first orientation course; note the gap in the system
    .why = More than three months on a waiting list; a course without a start is no use.
    .client = Ask several language schools with us. Until the course begins we will find a language café or an online course.
rule-language-obstacle_cost =
    .title = Course fees and fares
    .measure = Apply through the course provider to BAMF for exemption from fees and a travel allowance; check a reduced ticket; look for a nearer course
    .why = Cost or distance stands in the way; who draws benefits can probably be exempted.
    .client = Ask the language school about exemption from fees and about fares. Please take your notice of benefits.
rule-language-vocational_agency =
    .title = Vocational course through the agency
    .measure = Apply for a vocational language course (Berufssprachkurs, B2) with the employment agency or BAMF, beside work or a placement
    .why = B1 is reached and the Jobcenter is not in charge; the agency can grant the entitlement.
    .client = Ask the employment agency (Agentur für Arbeit) about a vocational language course.
rule-language-alternatives_eu =
    .title = German without admission to a course
    .measure = Find an evening course of the VHS, a language café, an app or a paid place; check whether the Jobcenter can oblige to a course
    .why = Free admission to the integration course is stopped for EU citizens in 2026; other ways are open.
    .client = Look with us for an evening German course or a language café near you.

## Actors

actor-labour_counselling = Labour counselling (Beratungsstelle Arbeit)
actor-labour_court = labour court (Arbeitsgericht)
actor-recognition_office = recognition office (Anerkennungsstelle)
actor-student_services = student services (Studierendenwerk)
actor-adult_education = adult education centre (VHS)

## Papers

doc-dismissal_letter = dismissal letter with its envelope, or termination agreement
doc-work_contract = contract of employment (Arbeitsvertrag)
doc-payslips = payslips and records of hours
doc-recognition_letter = notice or letter of the recognition office
doc-school_reports = school reports (copies or photos too)
doc-enrolment = certificate of enrolment (Studienbescheinigung)

## Gaps

gap-collective_agreement = Whether a collective agreement or the contract sets another time limit is not checked
gap-dismissal_protection = Size of the firm, probation and special protection are not asked
gap-title_for_this_job = Whether the title was granted for this very job is not checked
gap-work_permission_checked = Whether the work is permitted must be checked on the paper first
gap-paragraph_16k = Whether § 16k SGB II still holds after the reform is not checked
gap-grant_conditions = The parents' income, the rent and the title for the grant are not checked
gap-study_title_conditions = Which benefits may endanger the residence must be cleared before any application
gap-recognition_law_of_land = Occupations under Land law and health occupations have laws and time limits of their own
gap-complete_file = Whether the file was complete is not checked
gap-right_date_of_paper = What the date on the entitlement means should be confirmed by the course provider

## Links

link-language_beside_work = language and work at the same time, not one after the other
link-report_first = the report does not wait for counselling
rule-language-vocational_beside_work =
    .title = Vocational German B2 beside work
    .measure = Apply to BAMF for a vocational language course (Berufssprachkurs B2; for recognition also a specialised one); choose an evening or part-time course that fits the work; settle the costs before
    .why = B1 is reached; recognition mostly asks for B2. Who works probably applies to BAMF; please have it checked.
    .client = Ask with us for a vocational German course that fits your working hours.
