# What the documents beside the old ones need: subtitles, annexes, checklist, handover, conference.

## Names of the documents, as they are offered

document-kind-plan = Support plan (Hilfeplan) for the file
document-kind-client = Page for the person, in her language
document-kind-checklist = List of papers for the person
document-kind-handover = Handover sheet to another service
document-kind-conference = Sheet for the case conference

## The plan for the file

document-plan-subtitle = { $status } of { $day }
document-plan-person = Person
document-plan-household = Household
document-plan-strengths = Strengths
document-note-versions = Form { $form }, version { $version }; rules { $rules }.
document-reason-why = Why
document-column-severity = Weight
document-column-measures = No.

## The person’s own page
# The sentences are said in German at a counter; other languages say what they mean.

document-client-phrases = German sentences to show at the counter
document-phrase-receipt = I would like to hand this in. Please give me a receipt with the date.
document-phrase-missing = Please write down what is still missing, and by when.
document-phrase-language = I speak { $language }. Could you please speak slowly, or find somebody who translates?

## Papers: there, missing, who gets them

document-checklist-title = My papers
document-checklist-how = Tick what you already have. What is missing we get together.
document-checklist-none = You need no papers for your next steps.
document-checklist-note = Never give originals away: show the original and hand in a copy.
document-column-paper = Paper
document-column-there = have it
document-column-missing = missing
document-column-gets_it = Who gets it?
document-column-by = by when

## The warm handover

document-handover-title = Handover sheet
document-handover-to = To
document-handover-reached = Contact
document-handover-phone = The person’s telephone
document-handover-done = Already done
document-handover-topics = What it is about
document-handover-request = Our request
document-handover-request-appointment = Please give the person an appointment, and tell her what to bring.
document-handover-request-answer = Please send us a short reply, also when it is not your task.
document-handover-reply = Reply
document-handover-reply-contact = Contact person, telephone
document-handover-reply-appointment = Appointment on, at
document-handover-reply-result = Result
document-handover-consent = The person has agreed that we pass these details on to: { $actor }. She can withdraw that at any time. Please use the details for this matter only.
document-column-your_role = Your role

## The case conference

document-conference-title = Case conference
document-conference-when = Day, place
document-conference-chair = Chair
document-conference-consent = Where no consent is noted: ask the person first, then invite. She herself is always invited.
document-conference-topics = Topics
document-conference-decisions = Decisions
document-column-present = present
document-column-decision = What
document-column-who = Who
document-signature-minutes = Minutes

## Why a document is not made

document-refused-no_recipient = A handover sheet needs a recipient. Choose a service for which consent is noted.
document-refused-no_consent = No consent is noted for this service. Ask the person and note the answer, then go on.
document-refused-no_part = This service has no task in this plan.
document-refused-no_font = No font on this computer has all letters ({ $letters }). Have the package { $package } installed, or take another format.
document-refused-not_built = This format is not part of this program. Take ODT and convert it.
document-refused-template = A template is broken ({ $file }). Please tell whoever looks after the program.
