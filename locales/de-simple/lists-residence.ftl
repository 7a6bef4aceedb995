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
list-asylum_phases-seeking = Um Asyl gebeten, Ankunftsnachweis
list-asylum_phases-applied = Antrag gestellt, noch kein Termin
list-asylum_phases-hearing_scheduled = Termin zur Anhörung ist klar
list-asylum_phases-heard = Anhörung war schon, noch kein Bescheid
list-asylum_phases-dublin = Dublin-Verfahren, noch kein Bescheid
list-asylum_phases-positive = Bescheid: Schutz bekommen
list-asylum_phases-refused = Bescheid: abgelehnt
list-asylum_phases-refused_obviously = Bescheid: „offensichtlich unbegründet“
list-asylum_phases-inadmissible = Bescheid: „unzulässig“, auch Dublin
list-asylum_phases-action_pending = Klage läuft (vor Gericht)
list-asylum_phases-finally_refused = Endgültig abgelehnt
list-asylum_phases-follow_up = Folgeantrag (noch einmal Asyl beantragt)
list-asylum_phases-revocation = BAMF prüft den Schutz neu (Widerruf)

## civics_tests
list-civics_tests-none = Noch keinen
list-civics_tests-orientation = Test „Leben in Deutschland“ im Kurs
list-civics_tests-naturalisation = Einbürgerungstest
list-civics_tests-school = Schule oder Ausbildung in Deutschland

## identity_papers
list-identity_papers-none = Nichts davon
list-identity_papers-birth_certificate = Geburtsurkunde
list-identity_papers-identity_card = Personalausweis aus Ihrem Land
list-identity_papers-marriage_certificate = Heiratsurkunde
list-identity_papers-family_book = Familienbuch oder Familienregister
list-identity_papers-driving_licence = Führerschein
list-identity_papers-school_certificate = Schulzeugnis
list-identity_papers-military_book = Wehrpass (Papier vom Militär)
list-identity_papers-old_passport_copy = Kopie oder Foto von einem alten Pass

## livelihood_shares
list-livelihood_shares-all = Alles, ohne Geld vom Amt
list-livelihood_shares-most = Mehr als die Hälfte
list-livelihood_shares-some = Weniger als die Hälfte
list-livelihood_shares-nothing = Noch nichts

## marriage_states
list-marriage_states-together = Wir leben als Ehepaar zusammen
list-marriage_states-thinking_of_leaving = Gedanken an eine Trennung
list-marriage_states-separated = Getrennt
list-marriage_states-divorced = Geschieden
list-marriage_states-widowed = Partnerin oder Partner gestorben

## passport_states
list-passport_states-valid = Pass aus Ihrem Land, gültig
list-passport_states-expired = Pass aus Ihrem Land, nicht mehr gültig
list-passport_states-travel_document_refugee = Reiseausweis für Flüchtlinge (blau)
list-passport_states-travel_document_foreigner = Reiseausweis für Ausländer (grau)
list-passport_states-substitute = Ausweisersatz (steht auf der Karte)
list-passport_states-at_office = Der Pass liegt bei einem Amt
list-passport_states-applied = Pass beantragt
list-passport_states-none = Kein Pass

## proceeding_kinds
list-proceeding_kinds-asylum = Asyl: Klage
list-proceeding_kinds-asylum_urgent = Asyl: Eilantrag
list-proceeding_kinds-residence = Aufenthalt
list-proceeding_kinds-social = Geld vom Amt
list-proceeding_kinds-family = Familie
list-proceeding_kinds-labour = Arbeit
list-proceeding_kinds-tenancy = Wohnung oder Miete
list-proceeding_kinds-debt = Geld, das jemand will
list-proceeding_kinds-other = Anderes

## protection_kinds
list-protection_kinds-asylum = Asylberechtigung (Art. 16a GG)
list-protection_kinds-refugee = Flüchtling (Flüchtlingseigenschaft, § 3 AsylG)
list-protection_kinds-subsidiary = Subsidiärer Schutz (§ 4 AsylG)
list-protection_kinds-deportation_ban = Abschiebungsverbot (§ 60 Abs. 5, 7 AufenthG)

## protection_wishes
list-protection_wishes-nothing = Zurzeit nichts davon
list-protection_wishes-talk = In Ruhe mit jemandem sprechen
list-protection_wishes-refuge = An einen sicheren Ort (Frauenhaus)
list-protection_wishes-court_order = Schutz vom Gericht
list-protection_wishes-police = Anzeige bei der Polizei
list-protection_wishes-address_block = Neue Adresse geheim (Auskunftssperre)

## repatriate_roles
list-repatriate_roles-late_repatriate = Spätaussiedlerin oder Spätaussiedler (§ 4 BVFG)
list-repatriate_roles-spouse_or_descendant = Ehepartner oder Nachkommen (§ 7 BVFG)
list-repatriate_roles-other_family = Andere Familie (§ 8 Abs. 2 BVFG)

## residence_aims
list-residence_aims-stay = Bleiben
list-residence_aims-family_reunion = Familie nach Deutschland holen
list-residence_aims-work_title = Aufenthalt durch Arbeit oder Ausbildung
list-residence_aims-settlement = Für immer bleiben dürfen (unbefristet)
list-residence_aims-naturalisation = Deutsche Staatsangehörigkeit
list-residence_aims-return = Zurückgehen oder darüber nachdenken
list-residence_aims-move_on = In ein anderes Land gehen

## residence_conditions
list-residence_conditions-nothing = Nichts davon
list-residence_conditions-work_allowed = „Erwerbstätigkeit erlaubt“ (darf arbeiten)
list-residence_conditions-work_with_consent = Arbeit nur mit Erlaubnis der Ausländerbehörde
list-residence_conditions-work_one_employer = Arbeit nur bei einem Arbeitgeber
list-residence_conditions-work_forbidden = „Erwerbstätigkeit nicht gestattet“ (darf nicht arbeiten)
list-residence_conditions-live_in_state = Muss in Nordrhein-Westfalen wohnen
list-residence_conditions-live_in_town = Muss in einer Stadt oder Unterkunft wohnen
list-residence_conditions-area_limited = Darf ein Gebiet nur mit Erlaubnis verlassen
list-residence_conditions-ends_with_benefit = „Erlischt mit dem Bezug von Leistungen“

## reunion_steps
list-reunion_steps-nothing = Noch nichts
list-reunion_steps-notice_sent = Anzeige oder Antrag für die Frist geschickt
list-reunion_steps-registered = Angemeldet für einen Termin
list-reunion_steps-appointment = Termin bei der Botschaft ist klar
list-reunion_steps-applied = Visum beantragt
list-reunion_steps-refused = Visum abgelehnt
list-reunion_steps-granted = Visum bekommen

## training_promises
list-training_promises-none = Nein
list-training_promises-promised = Betrieb sagt Ja, noch kein Vertrag
list-training_promises-signed = Vertrag unterschrieben
list-training_promises-started = Ausbildung läuft schon

## residence_demands
list-residence_demands-eu_loss_letter = Brief: Verlust der Freizügigkeit (EU)
list-residence_demands-deportation_announced = Brief: Abschiebung ist möglich oder geplant
list-residence_demands-return_papers = Ich soll freiwillige Ausreise unterschreiben
