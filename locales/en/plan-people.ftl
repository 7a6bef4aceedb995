# Needs and measures about people, ways, law.

## Needs

need-social-fair = Protection from discrimination
    .goal = I have spoken with a counselling service and made my claims in time.
need-social-mobile = Being able to get about
    .goal = I can get to course, work and appointments, and drive only if I may.
need-livelihood-contracts = Contracts under control
    .goal = The contract is checked and withdrawn from or ended in time.
need-social-consent = Respecting consents
    .goal = The office knows that I have taken my consent back.
need-social-own_view = What matters to the person
    .goal = We have talked about the area I am unhappy with and written down a goal of my own.

## Rules

rule-social-discrimination =
    .title = Discrimination: claims within 2 months
    .measure = Anti-discrimination counselling; write down what happened, note witnesses; make claims in writing within two months
    .why = At work and with flats claims probably lapse two months after one learnt of the discrimination.
    .client = Write down what happened, when, and who was there. The advice service is confidential, and we will gladly come along.
rule-social-discrimination_late =
    .title = Counselling after discrimination
    .measure = Anti-discrimination counselling: a complaint, a talk or other claims are possible after two months too
    .why = The time limit of the AGG is probably over; support and other ways remain.
    .client = If you like, we will go to the advice service with you. It can help even now.
rule-social-wished_offer =
    .title = An offer that is wished for
    .measure = Choose one of the wished offers in the district, clear time and way, accompany the first time
    .why = The person has said what she would like to get to know.
    .client = Choose one of the things you wished for. Someone will gladly come along the first time.
rule-letters-helper =
    .title = Help with reading letters
    .measure = Agree on a fixed time for letters (letter hour, social counselling, volunteers), make a folder, keep yellow envelopes
    .why = Nobody helps with letters and forms; time limits then pass unnoticed.
    .client = Bring your letters to our open hour, the unopened ones too. We will read them together.
rule-mobility-licence =
    .title = Exchange the driving licence (6 months)
    .measure = Apply to the driving licence office for exchange, clear translation and exams; after six months no driving with the foreign licence
    .why = A licence of a country outside EU and EEA is valid for six months from residence in Germany only.
    .client = Apply soon for a German driving licence. After six months you may no longer drive with the old one.
rule-mobility-licence_late =
    .title = Licence no longer valid: exchange it
    .measure = Don’t drive for now (it would be driving without a licence); apply for exchange, clear exams and costs
    .why = The six months are over; the foreign licence is probably no longer valid in Germany.
    .client = Please don’t drive a car for now. We will look with you at how to get a German driving licence.
rule-mobility-reduced_ticket =
    .title = A cheaper ticket
    .measure = Apply for the reduced ticket (Deutschlandticket Sozial) with the notice of benefits and the Düsselpass at Rheinbahn
    .why = Single tickets are dear; with this benefit there is probably a cheaper one.
    .client = Ask for the reduced ticket (Sozialticket) with your notice. We will show you where.
rule-legal-contract_withdrawal =
    .title = Withdraw from a contract (14 days)
    .measure = Check the contract today: made at the door, on the phone or online? Then withdraw in writing, keep proof; bring in consumer advice (Verbraucherzentrale)
    .why = Many such contracts can usually be withdrawn from within 14 days without a reason.
    .client = Bring us the contract tomorrow. Often a short letter is enough to get rid of it.
rule-legal-contract_check =
    .title = Check and end a contract
    .measure = Check notice period, instruction and cost with consumer advice (Verbraucherzentrale); end it in writing with proof
    .why = The 14 days are probably over; ending it or a better tariff is often possible.
    .client = Bring us the contract. We will look at when and how you can end it.
rule-social-consent_withdrawn =
    .title = Carry out the withdrawal of a consent
    .measure = Pass on nothing more from now on, tell the office, note the withdrawal; check which measures hung on it
    .why = A consent was taken back; that must be as easy as giving it and works at once.
    .client = You have taken a consent back. We will tell the office; you don’t have to do anything.
rule-social-own_view =
    .title = Talk about what makes unhappy
    .measure = In the next talk go deeper into the area of lowest satisfaction: what shall be different, what has helped, what is a small step? Compare with the counselor’s view
    .why = The person is unhappy with at least one area of life; her own view decides the goals.
    .client = Before our next talk, think about what should change first for you.

## Actors

actor-anti_discrimination = Anti-discrimination service (Servicestelle ADA)
actor-driving_licence_office = Driving licence office (Fahrerlaubnisbehörde)
actor-consumer_advice = Consumer advice (Verbraucherzentrale)

## Papers

doc-memory_notes = Your notes (when, where, who, what, witnesses)
doc-driving_licence = Driving licence with a translation
doc-contract = Contract and letters about it

## Gaps

gap-kind_of_discrimination = Whether the Equal Treatment Act holds depends on the field (work, flat, shop, office)
gap-licence_country_rules = For some countries and for Ukraine special rules hold
gap-withdrawal_right = Whether there is a right of withdrawal and from when it runs is not checked
gap-local_ticket = Price and conditions of the reduced ticket change often
