# Choices about residence, family abroad, courts and safety.

## abroad_relations

list-abroad_relations-spouse = Husband or wife
list-abroad_relations-minor_child = Child under 18
list-abroad_relations-adult_child = Child of 18 or more
list-abroad_relations-parent_of_minor = Parent, and I am under 18
list-abroad_relations-parent = Parent, and I am an adult
list-abroad_relations-sibling = Sister or brother
list-abroad_relations-other = Somebody else

## asylum_phases

list-asylum_phases-never = Never asked for asylum
list-asylum_phases-seeking = Asked for asylum, proof of arrival (Ankunftsnachweis)
list-asylum_phases-applied = Application made, no date for the hearing (Anhörung) yet
list-asylum_phases-hearing_scheduled = Date for the hearing (Anhörung) is set
list-asylum_phases-heard = Heard, waiting for the decision
list-asylum_phases-dublin = Dublin procedure, no decision yet
list-asylum_phases-positive = Decision: protection granted
list-asylum_phases-refused = Decision: refused
list-asylum_phases-refused_obviously = Decision: obviously unfounded (offensichtlich unbegründet)
list-asylum_phases-inadmissible = Decision: inadmissible (unzulässig), also Dublin
list-asylum_phases-action_pending = Court case is pending
list-asylum_phases-finally_refused = Finally refused
list-asylum_phases-follow_up = Follow-up application (Folgeantrag) made
list-asylum_phases-revocation = Revocation procedure (Widerruf)

## civics_tests

list-civics_tests-none = None yet
list-civics_tests-orientation = Orientation course with the test “Leben in Deutschland”
list-civics_tests-naturalisation = Naturalisation test (Einbürgerungstest)
list-civics_tests-school = School or training finished in Germany

## identity_papers

list-identity_papers-none = None of these
list-identity_papers-birth_certificate = Birth certificate
list-identity_papers-identity_card = Identity card of the home country
list-identity_papers-marriage_certificate = Marriage certificate
list-identity_papers-family_book = Family book or family register
list-identity_papers-driving_licence = Driving licence
list-identity_papers-school_certificate = School certificate
list-identity_papers-military_book = Military service book
list-identity_papers-old_passport_copy = Copy or photo of an old passport

## livelihood_shares

list-livelihood_shares-all = All of it, without benefits
list-livelihood_shares-most = More than half
list-livelihood_shares-some = Less than half
list-livelihood_shares-nothing = Nothing yet

## marriage_states

list-marriage_states-together = Lives with the husband or wife
list-marriage_states-thinking_of_leaving = Is thinking about separating
list-marriage_states-separated = Separated
list-marriage_states-divorced = Divorced
list-marriage_states-widowed = Widowed

## passport_states

list-passport_states-valid = Valid national passport
list-passport_states-expired = National passport, expired
list-passport_states-travel_document_refugee = Travel document for refugees (Reiseausweis für Flüchtlinge, blue)
list-passport_states-travel_document_foreigner = Travel document for foreigners (Reiseausweis für Ausländer, grey)
list-passport_states-substitute = Substitute for an identity card (Ausweisersatz, noted on the card)
list-passport_states-at_office = An office keeps the passport
list-passport_states-applied = Passport is applied for
list-passport_states-none = No passport

## proceeding_kinds

list-proceeding_kinds-asylum = Asylum: court case
list-proceeding_kinds-asylum_urgent = Asylum: urgent request (Eilantrag)
list-proceeding_kinds-residence = Residence
list-proceeding_kinds-social = Social benefits
list-proceeding_kinds-family = Family
list-proceeding_kinds-labour = Work
list-proceeding_kinds-tenancy = Flat or rent
list-proceeding_kinds-debt = Claim for money
list-proceeding_kinds-other = Something else

## protection_kinds

list-protection_kinds-asylum = Right of asylum (Art. 16a Basic Law)
list-protection_kinds-refugee = Refugee status (Flüchtlingseigenschaft, § 3)
list-protection_kinds-subsidiary = Subsidiary protection (subsidiärer Schutz, § 4)
list-protection_kinds-deportation_ban = Ban on deportation (Abschiebungsverbot, § 60 Abs. 5 or 7 AufenthG)

## protection_wishes

list-protection_wishes-nothing = None of these for now
list-protection_wishes-talk = Talk to somebody in peace
list-protection_wishes-refuge = Go to a safe place (women’s refuge, Frauenhaus)
list-protection_wishes-court_order = Protection by the court
list-protection_wishes-police = Report to the police
list-protection_wishes-address_block = Keep the new address secret (Auskunftssperre)

## repatriate_roles

list-repatriate_roles-late_repatriate = Late repatriate (Spätaussiedler, § 4)
list-repatriate_roles-spouse_or_descendant = Included spouse or descendant (§ 7)
list-repatriate_roles-other_family = Family who came along (§ 8 Abs. 2 BVFG)

## residence_aims

list-residence_aims-stay = Stay
list-residence_aims-family_reunion = Bring the family
list-residence_aims-work_title = A title through work or training
list-residence_aims-settlement = An open-ended title
list-residence_aims-naturalisation = German citizenship
list-residence_aims-return = Go back, or think about it
list-residence_aims-move_on = Move on to another country

## residence_conditions

list-residence_conditions-nothing = None of these
list-residence_conditions-work_allowed = “Erwerbstätigkeit erlaubt” (work allowed)
list-residence_conditions-work_with_consent = Work only with permission of the immigration office (Ausländerbehörde)
list-residence_conditions-work_one_employer = Work only for one named employer
list-residence_conditions-work_forbidden = “Erwerbstätigkeit nicht gestattet” (work not allowed)
list-residence_conditions-live_in_state = Must live in North Rhine-Westphalia
list-residence_conditions-live_in_town = Must live in a certain city or accommodation
list-residence_conditions-area_limited = May not leave a district without permission
list-residence_conditions-ends_with_benefit = “Erlischt mit dem Bezug von Leistungen” (ends when benefits are drawn)

## reunion_steps

list-reunion_steps-nothing = Nothing yet
list-reunion_steps-notice_sent = Notice sent to keep the time limit
list-reunion_steps-registered = Registered for an appointment
list-reunion_steps-appointment = Appointment at the embassy is set
list-reunion_steps-applied = Visa applied for
list-reunion_steps-refused = Visa refused
list-reunion_steps-granted = Visa granted

## training_promises

list-training_promises-none = No
list-training_promises-promised = Promised, no contract yet
list-training_promises-signed = Contract signed
list-training_promises-started = Training has started

## residence_demands

list-residence_demands-eu_loss_letter = Letter about losing the right of free movement
list-residence_demands-deportation_announced = Deportation is threatened or announced
list-residence_demands-return_papers = I am asked to sign for a voluntary return
