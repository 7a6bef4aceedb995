# Questions about residence, family abroad, law and safety, as a counselor says them aloud.
# German office terms stay in brackets.

s-asylum = Asylum procedure
s-repatriate = Late repatriation (Spätaussiedlung)
s-earlier_stay = Earlier stays and papers
s-family_abroad = Family who are not here
s-legal = Advice and law
s-proceeding = Court cases
s-perspective = The way to the next permit
s-protection = Safety

## frame

q-frame-anonymous = Would you like to stay anonymous for now?
    .help = People who stay anonymous get advice all the same. Please enter an invented name then, and record neither address nor papers.

## person

q-person-minor_alone = Are you in Germany without parents or a guardian?
    .help = Only for people under 18. Nothing is asked about asylum here: the youth office (Jugendamt) and a guardian see to that.

## residence

q-residence-demand_until = By when are you asked to do that?
    .hint = The date is in the letter
    .check-passed = This date has passed. Please get advice today.
q-residence-filed_on = When did you apply for the renewal?
    .hint = The date on the copy, the e-mail or the postal receipt
    .check-in_future = This date is in the future. Please check.
q-residence-office_here = Is the immigration office (Ausländerbehörde) of Düsseldorf responsible for you?
    .hint = The office is named on the last letter about your stay
q-residence-office = Which immigration office (Ausländerbehörde) is responsible?
    .hint = The city or district is enough
q-residence-file_number = Which file number (Aktenzeichen) is on the letters of the immigration office?
    .hint = At the top of the letter, often “Mein Zeichen” or “AZR-Nummer”
q-residence-conditions = What does the supplementary sheet (Zusatzblatt) to your residence paper say?
    .hint = The green sheet that goes with the card, or the back of the paper
    .help = Several are possible. It is easiest to look at the sheet together.
    .check-nothing_and_more = “None of these” does not fit the other answers. Please take one of them back.
q-residence-passport = Do you have a passport or a travel document?
    .help = Please do not go to the embassy before a counselling service has looked at it.
q-residence-passport_until = Until when is the passport or travel document valid?
    .hint = On the page with the photo
q-residence-identity_papers = Which other papers show who you are?
    .hint = Copies and photos count too
    .check-none_and_more = “None of these” does not fit the other answers. Please take one of them back.
q-residence-entry_on = Since when have you been in Germany?
    .hint = The day you first came; the month or year is enough
    .check-in_future = This date is in the future. Please check.
    .check-long_ago = That is more than 80 years ago. Is the year right?
q-residence-here_since = Since when have you lived here without a break with any paper?
    .hint = A toleration (Duldung) and a permission for the asylum procedure (Aufenthaltsgestattung) count too
    .check-in_future = This date is in the future. Please check.
    .check-before_entry = That would be before you came. Please check both dates.
q-residence-lawful_since = Since when have you had a residence permit without a break?
    .hint = The year or month is enough
    .help = For EU citizens: since when they have lived here. For people with protection the asylum procedure counts: then enter the day of the asylum application.
    .check-in_future = This date is in the future. Please check.
q-residence-tolerated_since = Since when have you had a toleration (Duldung) without a break?
    .hint = All tolerations in a row count together
    .check-in_future = This date is in the future. Please check.
q-residence-marriage = What is the situation of the marriage on which the stay depends?
    .help = Ask only when you are alone with the person. Counselling comes before any office is told.
q-residence-together_since = Since when have you lived together in Germany as a married couple?
    .hint = The year or month is enough
q-residence-aims = What do you wish for your stay?
    .hint = Several are possible

## asylum

q-asylum-phase = What stage is your asylum procedure at?
    .help = Why somebody fled is not asked here. It is only about time limits.
q-asylum-applied_on = When did you make the asylum application?
    .hint = The day at BAMF, not the day you came
q-asylum-hearing_on = When is the hearing (Anhörung) at BAMF?
    .hint = The date is in the summons; without a date “doesn’t apply”
    .check-passed = This date has passed. Please get advice today.
q-asylum-hearing_needs = Is there anything that the hearing should take into account?
    .help = Only yes or no, no diagnosis and no reason. Illness, pregnancy, violence or the wish for a woman as interviewer are for the asylum procedure advice service.
q-asylum-served_on = On which day did the decision arrive?
    .hint = The date on the yellow envelope, not the one in the letter
    .help = Please keep the envelope. If the day is not known: choose “don’t know” and get advice today all the same.
    .check-in_future = This date is in the future. Please check.
q-asylum-action_filed = Has a court case against the decision been filed?
    .hint = By yourself or a lawyer
q-asylum-urgent_request_filed = Has an urgent request (Eilantrag) been made to the court too?
q-asylum-court_file = Which court and which file number?
    .hint = At the top of the court’s letter
q-asylum-address_told = Do BAMF, the immigration office and the court know your present address?
    .help = A letter counts as arrived when it went to the last address that was told.
q-asylum-protection = Which protection has been granted to you?
    .hint = It is on the first page of the decision
q-asylum-protection_final_on = Since when has the decision on protection been final?
    .hint = When in doubt the day on which the decision arrived
    .check-in_future = This date is in the future. Please check.

## repatriate

q-repatriate-role = In which capacity were you admitted?
    .hint = It is in the admission notice (Aufnahmebescheid) or registration slip (Registrierschein)
q-repatriate-certificate = Do you have the certificate under § 15 BVFG?
    .help = With the certificate one is German. The Federal Office of Administration (Bundesverwaltungsamt) issues it.

## earlier_stay

q-earlier_stay-place = Where did you live before?
    .hint = Town or country, one stay after the other
q-earlier_stay-paper = Which paper did you have there?
q-earlier_stay-from = From when?
    .hint = The year or month is enough
    .check-in_future = This date is in the future. Please check.
q-earlier_stay-until = Until when?
    .hint = The year or month is enough
    .check-before_start = The end would be before the beginning. Please check both dates.

## child

q-child-born_here = Was the child born in Germany?
q-child-own_paper = Does the child have a residence paper of its own?
    .hint = Every child needs a paper of its own; “doesn’t apply” with a German passport

## family_abroad

q-family_abroad-first_name = What is the person’s first name?
    .hint = One person after the other
q-family_abroad-relation = Who is this person to you?
q-family_abroad-country = In which country is this person?
q-family_abroad-birth_date = When was this person born?
    .hint = The year or month is enough
    .check-in_future = This date is in the future. Please check.
q-family_abroad-wants_to_come = Would you like this person to come to Germany?
q-family_abroad-step = What has been done towards this?
q-family_abroad-whereabouts_known = Do you know where this person is?
    .help = When contact is lost, the tracing service (Suchdienst) of the Red Cross helps, free of charge.

## legal

q-legal-lawyer = Do you have a lawyer?
q-legal-lawyer_name = What is the lawyer’s name?
    .hint = Name or law firm
q-legal-advice_needed = Is there a legal question for which you need a lawyer’s advice?
    .help = Nobody has to say here what it is about.
q-legal-advice_aid = Do you have a certificate for legal aid (Beratungshilfeschein) from the local court?
    .hint = With it the first advice costs 15 euros at most
q-legal-objection_until = Is there a letter to which you must object (Einspruch) by a certain day? By when?
    .hint = Only the day; without such a letter “doesn’t apply”
    .help = What the letter is about is not recorded.
    .check-passed = This date has passed. Please get advice today.
q-legal-summons_on = Have you been summoned to an interview and would like advice before it? When is it?
    .hint = Only the day; without a summons “doesn’t apply”
    .help = The reason is not recorded. Without advice nobody has to say anything on the matter.
    .check-passed = This date has passed. Please get advice today.
q-legal-missed = Did you miss a time limit through no fault of your own?
    .hint = For example because the letter did not arrive or you were in hospital
q-legal-could_act_since = Since when could you act again?
    .hint = For example the day on which you learned of the letter
    .check-in_future = This date is in the future. Please check.

## proceeding

q-proceeding-court = At which court?
    .hint = It is at the top of the letter
q-proceeding-kind = What is it roughly about?
    .help = Criminal matters are not recorded here.
q-proceeding-file_number = Which file number?
q-proceeding-hearing_on = When is the next date in court?
    .hint = Without a date “doesn’t apply”
    .check-passed = This date has passed. Please get advice today.

## perspective

q-perspective-own_livelihood = How much of what you live on do you earn yourself?
    .hint = You and those you keep house with, together
q-perspective-pension_months = For how many months have pension contributions been paid?
    .hint = It is in the record (Versicherungsverlauf) of the pension insurance
q-perspective-civics_test = Have you passed a test about life in Germany?
q-perspective-german_certificate = For which level of German do you have a certificate?
    .hint = It is on the certificate; without one choose the lowest
q-perspective-school_here = Have you gone to school here for three years, or finished school or training here?
    .hint = Vocational school (Berufskolleg) and training count too
q-perspective-training_contract = Do you have a place for vocational training (Ausbildung)?
q-perspective-training_starts_on = When does the training begin?
    .hint = It is in the contract
q-perspective-skilled_offer = Is there a job in sight that asks for training or a degree?
q-perspective-finished_training_here = Did you finish your training or degree in Germany?
q-perspective-skilled_since = Since when have you had a residence permit as a skilled worker?
    .hint = Blue Card and permits under §§ 18a, 18b, 18d together
    .check-in_future = This date is in the future. Please check.

## protection

q-protection-exploitation = Are there signs that the person is exploited or forced?
    .help = Only between the two of you. Papers taken away, no wages, threats, work against debts. Do not press: the specialist counselling service will ask.
q-protection-same_home = Does the person from whom the danger comes live in the same home?
    .help = Then give no paper to take home and write no message.
q-protection-wishes = What does the person want for their safety?
    .help = The person decides what happens. Unless they wish it, nobody is told.
    .check-nothing_and_more = “None of these for now” does not fit the other answers. Please take one of them back.
q-protection-must_move_away = Does a condition forbid the move to a safe place?
    .help = A rule about where one must live is usually lifted when it stands in the way.
