# Choices about residence, family abroad, courts and safety.

## abroad_relations

list-abroad_relations-spouse = Ehepartnerin oder Ehepartner
list-abroad_relations-minor_child = Kind unter 18
list-abroad_relations-adult_child = Kind ab 18
list-abroad_relations-parent_of_minor = Elternteil, ich bin unter 18
list-abroad_relations-parent = Elternteil, ich bin erwachsen
list-abroad_relations-sibling = Schwester oder Bruder
list-abroad_relations-other = Andere

## asylum_phases

list-asylum_phases-never = Nie Asyl beantragt
list-asylum_phases-seeking = Um Asyl nachgesucht, Ankunftsnachweis
list-asylum_phases-applied = Antrag gestellt, noch kein Termin zur Anhörung
list-asylum_phases-hearing_scheduled = Termin zur Anhörung steht fest
list-asylum_phases-heard = Angehört, der Bescheid steht noch aus
list-asylum_phases-dublin = Dublin-Verfahren, noch kein Bescheid
list-asylum_phases-positive = Bescheid: Schutz zuerkannt
list-asylum_phases-refused = Bescheid: abgelehnt
list-asylum_phases-refused_obviously = Bescheid: offensichtlich unbegründet
list-asylum_phases-inadmissible = Bescheid: unzulässig, auch Dublin
list-asylum_phases-action_pending = Klage läuft
list-asylum_phases-finally_refused = Endgültig abgelehnt
list-asylum_phases-follow_up = Folgeantrag gestellt
list-asylum_phases-revocation = Widerrufsverfahren

## civics_tests

list-civics_tests-none = Noch keinen
list-civics_tests-orientation = Orientierungskurs mit Test „Leben in Deutschland“
list-civics_tests-naturalisation = Einbürgerungstest
list-civics_tests-school = Schulabschluss oder Ausbildung in Deutschland

## identity_papers

list-identity_papers-none = Nichts davon
list-identity_papers-birth_certificate = Geburtsurkunde
list-identity_papers-identity_card = Personalausweis des Herkunftslandes
list-identity_papers-marriage_certificate = Heiratsurkunde
list-identity_papers-family_book = Familienbuch oder Familienregister
list-identity_papers-driving_licence = Führerschein
list-identity_papers-school_certificate = Schulzeugnis
list-identity_papers-military_book = Wehrpass
list-identity_papers-old_passport_copy = Kopie oder Foto eines alten Passes

## livelihood_shares

list-livelihood_shares-all = Alles, ohne Sozialleistungen
list-livelihood_shares-most = Mehr als die Hälfte
list-livelihood_shares-some = Weniger als die Hälfte
list-livelihood_shares-nothing = Noch nichts

## marriage_states

list-marriage_states-together = Lebt mit der Ehepartnerin oder dem Ehepartner zusammen
list-marriage_states-thinking_of_leaving = Denkt über eine Trennung nach
list-marriage_states-separated = Getrennt
list-marriage_states-divorced = Geschieden
list-marriage_states-widowed = Verwitwet

## passport_states

list-passport_states-valid = Gültiger Nationalpass
list-passport_states-expired = Nationalpass, abgelaufen
list-passport_states-travel_document_refugee = Reiseausweis für Flüchtlinge (blau)
list-passport_states-travel_document_foreigner = Reiseausweis für Ausländer (grau)
list-passport_states-substitute = Ausweisersatz (auf der Karte vermerkt)
list-passport_states-at_office = Der Pass liegt bei einer Behörde
list-passport_states-applied = Pass ist beantragt
list-passport_states-none = Kein Pass

## proceeding_kinds

list-proceeding_kinds-asylum = Asyl: Klage
list-proceeding_kinds-asylum_urgent = Asyl: Eilantrag
list-proceeding_kinds-residence = Aufenthalt
list-proceeding_kinds-social = Sozialleistungen
list-proceeding_kinds-family = Familie
list-proceeding_kinds-labour = Arbeit
list-proceeding_kinds-tenancy = Wohnung oder Miete
list-proceeding_kinds-debt = Geldforderung
list-proceeding_kinds-other = Anderes

## protection_kinds

list-protection_kinds-asylum = Asylberechtigung (Art. 16a GG)
list-protection_kinds-refugee = Flüchtlingseigenschaft (§ 3 AsylG)
list-protection_kinds-subsidiary = Subsidiärer Schutz (§ 4 AsylG)
list-protection_kinds-deportation_ban = Abschiebungsverbot (§ 60 Abs. 5 oder 7 AufenthG)

## protection_wishes

list-protection_wishes-nothing = Zurzeit nichts davon
list-protection_wishes-talk = In Ruhe mit jemandem sprechen
list-protection_wishes-refuge = An einen sicheren Ort (Frauenhaus)
list-protection_wishes-court_order = Schutz durch das Gericht
list-protection_wishes-police = Anzeige bei der Polizei
list-protection_wishes-address_block = Die neue Adresse geheim halten (Auskunftssperre)

## repatriate_roles

list-repatriate_roles-late_repatriate = Spätaussiedlerin oder Spätaussiedler (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Einbezogene Ehepartner oder Nachkommen (§ 7 BVFG)
list-repatriate_roles-other_family = Mitgereiste Familie (§ 8 Abs. 2 BVFG)

## residence_aims

list-residence_aims-stay = Bleiben
list-residence_aims-family_reunion = Familie nachholen
list-residence_aims-work_title = Aufenthalt durch Arbeit oder Ausbildung
list-residence_aims-settlement = Unbefristeter Aufenthalt
list-residence_aims-naturalisation = Deutsche Staatsangehörigkeit
list-residence_aims-return = Zurückkehren oder darüber nachdenken
list-residence_aims-move_on = In ein anderes Land weiterziehen

## residence_conditions

list-residence_conditions-nothing = Nichts davon
list-residence_conditions-work_allowed = „Erwerbstätigkeit erlaubt“
list-residence_conditions-work_with_consent = Arbeit nur mit Erlaubnis der Ausländerbehörde
list-residence_conditions-work_one_employer = Arbeit nur bei einem bestimmten Arbeitgeber
list-residence_conditions-work_forbidden = „Erwerbstätigkeit nicht gestattet“
list-residence_conditions-live_in_state = Wohnsitz in Nordrhein-Westfalen vorgeschrieben
list-residence_conditions-live_in_town = Wohnsitz in einer bestimmten Stadt oder Unterkunft vorgeschrieben
list-residence_conditions-area_limited = Darf einen Bezirk nicht ohne Erlaubnis verlassen
list-residence_conditions-ends_with_benefit = „Erlischt mit dem Bezug von Leistungen“

## reunion_steps

list-reunion_steps-nothing = Noch nichts
list-reunion_steps-notice_sent = Anzeige oder Antrag zur Fristwahrung geschickt
list-reunion_steps-registered = Für einen Termin registriert
list-reunion_steps-appointment = Termin bei der Botschaft steht fest
list-reunion_steps-applied = Visum beantragt
list-reunion_steps-refused = Visum abgelehnt
list-reunion_steps-granted = Visum erteilt

## training_promises

list-training_promises-none = Nein
list-training_promises-promised = Zugesagt, noch kein Vertrag
list-training_promises-signed = Vertrag unterschrieben
list-training_promises-started = Ausbildung läuft schon

## residence_demands

list-residence_demands-eu_loss_letter = Brief über den Verlust der Freizügigkeit
list-residence_demands-deportation_announced = Abschiebung ist angedroht oder angekündigt
list-residence_demands-return_papers = Ich soll eine freiwillige Ausreise unterschreiben
