# Questions about: people, ways, law, goals and consents.

## network

q-network-letters_helper = Does somebody help you with letters and forms?
    .hint = Children should not have to do this
q-network-leisure = What do you like to do in your free time?
    .hint = Or what you used to like
q-network-club = Do you go to a club, a meeting place or a class near you?
q-network-offers = What would you like to get to know?
    .hint = Several are possible
    .check-none_and_more = “Nothing for now” does not fit the other answers. Please take one of them back.
q-network-discrimination = Have you been treated unfairly, for example because of origin, language, religion, gender, age or disability?
    .hint = At work, with a flat, in a shop, an office or a school
q-network-discrimination_on = When was it last, or when did you learn of it?
    .hint = For work and housing a short time limit runs
    .check-in_future = This date lies in the future. Please check it.

## helper

s-helper = Who already helps
q-helper-who = Who already helps you?
    .hint = For example “a neighbour” or an office by name; please no names of private persons
q-helper-kind = What kind of person or office is it?
q-helper-does = What do they help with?
q-helper-often = How often are you in touch?
q-helper-may_contact = May we speak with this person or office?
    .hint = Only if you want it

## mobility

s-mobility = Getting around
q-mobility-ticket = Which ticket do you have for bus and train?
q-mobility-licence = Do you have a driving licence?
q-mobility-licence_country = Which country is the licence from?
q-mobility-bicycle = Do you have a bicycle, and do you like to ride it?
q-mobility-restricted = Is it hard for you to walk, climb stairs or go out alone?
    .hint = You don’t have to say why
q-mobility-minutes = How many minutes at most may the journey to a course or an activity take?

## legal

q-legal-contracts = Which contracts cost you money each month?
    .hint = Several are possible
    .check-none_and_more = “None” does not fit the other answers. Please take one of them back.
q-legal-contract_trouble = Is there trouble with a contract?
    .hint = For example signed at the door or on the phone
q-legal-contract_signed_on = When did you make this contract?
    .hint = At the door, on the phone or online: often 14 days
    .check-in_future = This date lies in the future. Please check it.

## goals

q-goals-first_wish = If you had three wishes: what would be the first?
    .hint = It can be something quite different from papers
q-goals-second_wish = And the second?
q-goals-third_wish = And the third?
q-goals-next_step = What would you yourself like to do next?
    .hint = A small step is enough
q-goals-importance = Which area matters most to you now?
q-goals-what_helped = What or who helped you in hard times?
    .hint = You don’t have to tell us about it

## satisfaction

s-satisfaction = How content you are
q-satisfaction-residence = How satisfied are you with your residence status?
    .hint = 1 = not at all, 5 = very
q-satisfaction-housing = How satisfied are you with your home?
    .hint = 1 = not at all, 5 = very
q-satisfaction-livelihood = How satisfied are you with your money?
    .hint = 1 = not at all, 5 = very
q-satisfaction-health = How satisfied are you with your health?
    .hint = 1 = not at all, 5 = very
q-satisfaction-language = How satisfied are you with your German?
    .hint = 1 = not at all, 5 = very
q-satisfaction-education = How satisfied are you with your education?
    .hint = 1 = not at all, 5 = very
q-satisfaction-work = How satisfied are you with your work?
    .hint = 1 = not at all, 5 = very
q-satisfaction-family = How satisfied are you with your family life?
    .hint = 1 = not at all, 5 = very
q-satisfaction-social = How satisfied are you with your contact with other people?
    .hint = 1 = not at all, 5 = very

## urgency

s-urgency = Urgency as the counselor sees it
q-urgency-residence = How urgent is help with residence matters?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-housing = How urgent is help with housing?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-livelihood = How urgent is help with money?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-health = How urgent is help with health?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-language = How urgent is help with language?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-education = How urgent is help with education?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-work = How urgent is help with work?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-family = How urgent is help with family?
    .hint = 1 = not urgent, 5 = at once; for the counselor only
q-urgency-social = How urgent is help with finding people and contacts?
    .hint = 1 = not urgent, 5 = at once; for the counselor only

## area

s-area = Areas of life in your own words
q-area-which = Which area would you like to say more about?
    .hint = For example home, work, family
q-area-now = How are things there now?
    .hint = In one sentence
q-area-strength = What goes well there, or what can you build on?
q-area-wish = What do you wish for there?

## release

s-release = Consents one by one
q-release-recipient = Who is this consent for?
    .hint = The name of the office, for example “Jobcenter” or “this counselling service”
q-release-kind = What do you consent to?
q-release-purpose = What for?
q-release-data = Which data may we pass on?
    .hint = Only what is needed, for example “name, appointment, course certificate”
q-release-given = Do you agree?
    .hint = You may say no, and nothing bad follows from it
q-release-given_on = When did you agree?
    .check-in_future = This date lies in the future. Please check it.
q-release-until = Until when is it valid?
    .hint = Without an end: “doesn’t apply”; you can take it back at any time
q-release-withdrawn_on = Have you taken it back? When?
    .hint = Not taken back: “doesn’t apply”
    .check-in_future = This date lies in the future. Please check it.
q-release-form = How did you agree?
q-release-language = In which language was it explained to you?
q-release-explained_by = Who explained it?
    .hint = The role is enough, for example “interpreter”
