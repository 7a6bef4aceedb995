s-asylum = Asylverfahren
s-repatriate = Spätaussiedlung
s-earlier_stay = Frühere Orte und Papiere
s-family_abroad = Familie, die nicht hier ist
s-legal = Rat und Gesetz
s-proceeding = Verfahren vor Gericht
s-perspective = Der Weg zum nächsten Aufenthaltstitel
s-protection = Sicherheit

## frame
q-frame-anonymous = Möchten Sie erst einmal anonym bleiben (ohne Ihren Namen)?
    .help = Auch ohne Namen bekommt die Person Rat. Dann schreiben Sie bitte einen erfundenen Namen auf. Schreiben Sie keine Adresse und keine Papiere auf.

## person
q-person-minor_alone = Sind Sie ohne Eltern oder Vormund in Deutschland? (Vormund: eine Person, die für Sie entscheidet)
    .help = Nur für Menschen unter 18 Jahren. Zum Asyl fragen wir hier nichts. Das macht das Jugendamt (Amt für Kinder und Familien) mit einem Vormund.

## residence
q-residence-demand_until = Bis wann sollen Sie das tun?
    .hint = Das Datum steht im Brief
    .check-passed = Das Datum ist schon vorbei. Gehen Sie bitte noch heute zur Beratung.
q-residence-filed_on = Wann haben Sie die Verlängerung beantragt?
    .hint = Datum auf der Kopie, der E-Mail oder der Quittung der Post
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-residence-office_here = Ist die Ausländerbehörde Düsseldorf (Amt für Aufenthaltspapiere) für Sie zuständig?
    .hint = Das Amt steht auf dem letzten Brief zum Aufenthalt
q-residence-office = Welche Ausländerbehörde (Amt für Aufenthaltspapiere) ist für Sie zuständig?
    .hint = Stadt oder Kreis reicht
q-residence-file_number = Welches Aktenzeichen (Nummer von Ihrem Fall) steht auf den Briefen der Ausländerbehörde?
    .hint = Oben im Brief, oft „Mein Zeichen“ oder „AZR-Nummer“
q-residence-conditions = Was steht auf dem Zusatzblatt zu Ihrem Papier?
    .hint = Das grüne Blatt zur Karte. Oder die Rückseite vom Papier
    .help = Sie können mehrere Antworten wählen. Am einfachsten ist es so: Wir sehen das Blatt zusammen an.
    .check-nothing_and_more = „Nichts davon“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-residence-passport = Haben Sie einen Pass oder einen Reiseausweis (Papier zum Reisen aus Deutschland)?
    .help = Bitte gehen Sie noch nicht zur Botschaft. Zuerst muss eine Beratungsstelle das prüfen.
q-residence-passport_until = Bis wann gilt der Pass oder Reiseausweis?
    .hint = Auf der Seite mit dem Foto
q-residence-identity_papers = Welche anderen Papiere zeigen, wer Sie sind?
    .hint = Auch Kopien und Fotos zählen
    .check-none_and_more = „Nichts davon“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-residence-entry_on = Seit wann sind Sie in Deutschland?
    .hint = Der erste Tag hier. Der Monat oder das Jahr reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
    .check-long_ago = Das ist mehr als 80 Jahre her. Stimmt das Jahr?
q-residence-here_since = Seit wann leben Sie hier ohne Pause mit einem Papier vom Amt?
    .hint = Auch Duldung und Aufenthaltsgestattung zählen
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
    .check-before_entry = Da waren Sie noch nicht in Deutschland. Bitte prüfen Sie beide Daten.
q-residence-lawful_since = Seit wann haben Sie ohne Pause einen Aufenthaltstitel (Erlaubnis für Deutschland)?
    .hint = Das Jahr oder der Monat reicht
    .help = Kommen Sie aus der EU? Dann zählt: Seit wann leben Sie hier? Haben Sie Schutz bekommen? Dann zählt das Asylverfahren mit. Schreiben Sie den Tag vom Asylantrag auf.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-residence-tolerated_since = Seit wann haben Sie ohne Pause eine Duldung (Deutschland schiebt Sie zurzeit nicht ab)?
    .hint = Mehrere Duldungen nacheinander zählen zusammen
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-residence-marriage = Ihr Aufenthalt hängt von Ihrer Ehe ab. Wie ist es mit der Ehe?
    .help = Nur zu zweit fragen. Bevor die Person einem Amt etwas sagt, geht sie bitte zuerst zur Rechtsberatung.
q-residence-together_since = Seit wann leben Sie in Deutschland als Ehepaar zusammen?
    .hint = Das Jahr oder der Monat reicht
q-residence-aims = Was wünschen Sie sich für Ihren Aufenthalt?
    .hint = Sie können mehrere Antworten wählen

## asylum
q-asylum-phase = Wie weit ist Ihr Asylverfahren?
    .help = Wir fragen hier nicht, warum jemand geflohen ist. Hier sind nur die Fristen (letzte Tage) wichtig.
q-asylum-applied_on = Wann haben Sie den Asylantrag gestellt?
    .hint = Der Tag beim BAMF (Bundesamt). Nicht der Tag der Ankunft
q-asylum-hearing_on = Wann ist die Anhörung beim BAMF (das Gespräch über Ihren Asylantrag)?
    .hint = Das Datum steht im Brief (Ladung). Kein Termin: „passt hier nicht“
    .check-passed = Das Datum ist schon vorbei. Gehen Sie bitte noch heute zur Beratung.
q-asylum-hearing_needs = Brauchen Sie bei der Anhörung (Gespräch beim BAMF) etwas Besonderes?
    .help = Nur Ja oder Nein. Schreiben Sie keine Krankheit und keinen Grund auf. Die Verfahrensberatung spricht mit der Person: über Krankheit, Schwangerschaft oder Gewalt. Oder darüber, dass eine Frau die Fragen stellen soll.
q-asylum-served_on = An welchem Tag kam der Bescheid (Brief mit der Entscheidung) an?
    .hint = Das Datum auf dem gelben Umschlag. Nicht das im Brief
    .help = Bitte heben Sie den Umschlag auf. Sie wissen den Tag nicht? Dann wählen Sie „weiß ich nicht“. Gehen Sie trotzdem heute zur Beratung.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-asylum-action_filed = Gibt es schon eine Klage gegen den Bescheid (das Gericht soll die Entscheidung prüfen)?
    .hint = Von Ihnen, von einer Anwältin oder einem Anwalt
q-asylum-urgent_request_filed = Gibt es auch einen Eilantrag beim Gericht (das Gericht soll schnell entscheiden)?
q-asylum-court_file = Welches Gericht ist es? Und welches Aktenzeichen (Nummer vom Fall)?
    .hint = Das steht oben im Brief vom Gericht
q-asylum-address_told = Kennen BAMF, Ausländerbehörde und Gericht Ihre Adresse von heute?
    .help = Das BAMF ist das Bundesamt für Migration und Flüchtlinge. Die Ausländerbehörde ist das Amt für Aufenthaltspapiere. Sie schicken Briefe an die letzte Adresse, die sie kennen. Dann gilt der Brief als angekommen, auch wenn Sie dort nicht mehr wohnen.
q-asylum-protection = Welchen Schutz haben Sie bekommen?
    .hint = Im Bescheid (Brief vom BAMF) auf der ersten Seite
q-asylum-protection_final_on = Seit wann ist die Entscheidung über den Schutz endgültig?
    .hint = Nicht sicher? Der Tag, an dem der Bescheid kam
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.

## repatriate
q-repatriate-role = Als was hat Deutschland Sie aufgenommen?
    .hint = Im Aufnahmebescheid oder im Registrierschein
q-repatriate-certificate = Haben Sie die Bescheinigung nach § 15 BVFG?
    .help = Mit dieser Bescheinigung sind Sie Deutsche oder Deutscher. Sie kommt vom Bundesverwaltungsamt.

## earlier_stay
q-earlier_stay-place = Wo haben Sie vorher gelebt?
    .hint = Stadt oder Land. Ein Ort nach dem anderen
q-earlier_stay-paper = Welches Papier hatten Sie dort?
q-earlier_stay-from = Ab wann?
    .hint = Das Jahr oder der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-earlier_stay-until = Bis wann?
    .hint = Das Jahr oder der Monat reicht
    .check-before_start = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.

## child
q-child-born_here = Ist das Kind in Deutschland geboren?
q-child-own_paper = Hat das Kind ein eigenes Papier für den Aufenthalt in Deutschland?
    .hint = Jedes Kind braucht eins. Deutscher Pass: „passt hier nicht“

## family_abroad
q-family_abroad-first_name = Welchen Vornamen hat die Person?
    .hint = Eine Person nach der anderen
q-family_abroad-relation = Wer ist diese Person für Sie?
q-family_abroad-country = In welchem Land ist diese Person?
q-family_abroad-birth_date = Wann ist diese Person geboren?
    .hint = Das Jahr oder der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-family_abroad-wants_to_come = Möchten Sie, dass diese Person nach Deutschland kommt?
q-family_abroad-step = Was haben Sie dafür schon getan?
q-family_abroad-whereabouts_known = Wissen Sie, wo diese Person ist?
    .help = Sie haben keinen Kontakt mehr? Der Suchdienst vom Roten Kreuz hilft. Das kostet nichts.

## legal
q-legal-lawyer = Haben Sie eine Anwältin oder einen Anwalt?
q-legal-lawyer_name = Wie heißt die Anwältin oder der Anwalt?
    .hint = Name oder Kanzlei (Büro)
q-legal-advice_needed = Haben Sie eine Frage zum Gesetz? Brauchen Sie Rat von einer Anwältin oder einem Anwalt?
    .help = Sie müssen hier nicht sagen, worum es geht.
q-legal-advice_aid = Haben Sie einen Beratungshilfeschein vom Amtsgericht (Papier für günstigen Rat)?
    .hint = Damit kostet der erste Rat höchstens 15 Euro
q-legal-objection_until = Gibt es einen Brief, gegen den Sie Einspruch einlegen müssen (schreiben: Ich bin nicht einverstanden)? Bis wann?
    .hint = Nur der Tag. Kein solcher Brief: „passt hier nicht“
    .help = Wir schreiben nicht auf, worum es in dem Brief geht.
    .check-passed = Das Datum ist schon vorbei. Gehen Sie bitte noch heute zur Beratung.
q-legal-summons_on = Sollen Sie zu einem Gespräch kommen (Vorladung)? Möchten Sie vorher Rat? Wann ist das Gespräch?
    .hint = Nur der Tag. Keine Vorladung: „passt hier nicht“
    .help = Wir schreiben den Grund nicht auf. Niemand muss ohne Rat etwas zur Sache sagen.
    .check-passed = Das Datum ist schon vorbei. Gehen Sie bitte noch heute zur Beratung.
q-legal-missed = Haben Sie eine Frist (letzten Tag) verpasst und konnten nichts dafür?
    .hint = Zum Beispiel: Der Brief kam nicht an. Oder Sie waren im Krankenhaus
q-legal-could_act_since = Seit wann können Sie wieder etwas tun?
    .hint = Zum Beispiel: An dem Tag haben Sie von dem Brief gehört
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.

## proceeding
q-proceeding-court = Bei welchem Gericht?
    .hint = Das steht oben im Brief
q-proceeding-kind = Worum geht es ungefähr?
    .help = Strafsachen (Polizei, Strafe) schreiben wir hier nicht auf.
q-proceeding-file_number = Welches Aktenzeichen steht im Brief (Nummer vom Fall)?
q-proceeding-hearing_on = Wann ist der nächste Termin bei Gericht?
    .hint = Ohne Termin „passt hier nicht“
    .check-passed = Das Datum ist schon vorbei. Gehen Sie bitte noch heute zur Beratung.

## perspective
q-perspective-own_livelihood = Wie viel verdienen Sie selbst von dem Geld, das Sie zum Leben brauchen?
    .hint = Sie und die Menschen, mit denen Sie Ihr Geld teilen, zusammen
q-perspective-pension_months = Wie viele Monate haben Sie in die Rentenversicherung eingezahlt (Geld für das Alter)?
    .hint = Im „Versicherungsverlauf“ von der Rentenversicherung
q-perspective-civics_test = Haben Sie einen Test über das Leben in Deutschland bestanden?
q-perspective-german_certificate = Für welche Stufe Deutsch haben Sie ein Zertifikat?
    .hint = Das steht darauf. Kein Zertifikat: „Noch kein Deutsch“
q-perspective-school_here = Sind Sie hier drei Jahre zur Schule gegangen? Oder haben Sie hier einen Abschluss gemacht?
    .hint = Auch Berufskolleg und Ausbildung zählen
q-perspective-training_contract = Haben Sie einen Ausbildungsplatz?
q-perspective-training_starts_on = Wann beginnt die Ausbildung?
    .hint = Das steht im Vertrag
q-perspective-skilled_offer = Haben Sie vielleicht bald eine Arbeit, für die man eine Ausbildung oder ein Studium braucht?
q-perspective-finished_training_here = Haben Sie Ihre Ausbildung oder Ihr Studium in Deutschland fertig gemacht?
q-perspective-skilled_since = Seit wann haben Sie einen Aufenthaltstitel als Fachkraft (mit gelerntem Beruf oder Studium)?
    .hint = Blaue Karte und Titel nach §§ 18a, 18b, 18d zusammen
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.

## protection
q-protection-exploitation = Zwingt jemand die Person zu etwas? Oder nutzt jemand sie aus?
    .help = Nur zu zweit fragen. Zeichen sind: Jemand hat die Papiere weggenommen. Die Person bekommt keinen Lohn. Jemand droht ihr. Sie muss für Schulden arbeiten. Bitte nicht weiter fragen: Das macht die Fachberatungsstelle.
q-protection-same_home = Von einer Person kommt die Gefahr. Wohnt sie in derselben Wohnung?
    .help = Wenn ja: Geben Sie kein Papier mit nach Hause. Schreiben Sie keine Nachricht.
q-protection-wishes = Was möchte die Person für ihre Sicherheit?
    .help = Die Person bestimmt, was passiert. Ohne ihren Wunsch informieren wir niemanden.
    .check-nothing_and_more = „Zurzeit nichts davon“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-protection-must_move_away = Verbietet eine Auflage (Regel vom Amt) der Person, an einen sicheren Ort umzuziehen?
    .help = Manche müssen an einem Ort wohnen (Wohnsitzauflage). Manche dürfen ein Gebiet nicht verlassen (räumliche Beschränkung). Ist das ein Problem für die Sicherheit? Dann nimmt das Amt die Auflage meistens zurück.
