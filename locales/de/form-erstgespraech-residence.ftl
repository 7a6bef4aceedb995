# Questions about residence, family abroad, law and safety, as a counselor says them aloud.

s-asylum = Asylverfahren
s-repatriate = Spätaussiedlung
s-earlier_stay = Frühere Aufenthalte und Papiere
s-family_abroad = Familie, die nicht hier ist
s-legal = Rat und Recht
s-proceeding = Gerichtsverfahren
s-perspective = Der Weg zum nächsten Titel
s-protection = Sicherheit

## frame

q-frame-anonymous = Möchten Sie zunächst anonym bleiben?
    .help = Wer anonym bleibt, bekommt trotzdem Rat. Dann bitte einen erfundenen Namen eintragen und weder Adresse noch Papiere festhalten.

## person

q-person-minor_alone = Sind Sie ohne Eltern oder Vormund in Deutschland?
    .help = Nur bei unter 18-Jährigen. Zum Asyl wird hier nichts gefragt: Darum kümmert sich das Jugendamt mit einem Vormund.

## residence

q-residence-demand_until = Bis wann sollen Sie das tun?
    .hint = Das Datum steht im Brief
    .check-passed = Das Datum ist schon vorbei. Bitte heute noch beraten lassen.
q-residence-filed_on = Wann haben Sie die Verlängerung beantragt?
    .hint = Das Datum auf der Kopie, der E-Mail oder dem Einschreibebeleg
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-residence-office_here = Ist die Ausländerbehörde Düsseldorf für Sie zuständig?
    .hint = Das Amt steht auf dem letzten Brief zum Aufenthalt
q-residence-office = Welche Ausländerbehörde ist zuständig?
    .hint = Stadt oder Kreis genügt
q-residence-file_number = Welches Aktenzeichen steht auf den Briefen der Ausländerbehörde?
    .hint = Oben im Brief, oft „Mein Zeichen“ oder „AZR-Nummer“
q-residence-conditions = Was steht auf dem Zusatzblatt zu Ihrem Aufenthaltspapier?
    .hint = Das grüne Blatt zur Karte, oder die Rückseite des Papiers
    .help = Mehreres ist möglich. Am einfachsten ist es, das Blatt gemeinsam anzusehen.
    .check-nothing_and_more = „Nichts davon“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-residence-passport = Haben Sie einen Pass oder einen Reiseausweis?
    .help = Bitte nicht zur Botschaft gehen, bevor eine Beratungsstelle das geprüft hat.
q-residence-passport_until = Bis wann ist der Pass oder Reiseausweis gültig?
    .hint = Auf der Seite mit dem Foto
q-residence-identity_papers = Welche anderen Papiere zeigen, wer Sie sind?
    .hint = Auch Kopien und Fotos zählen
    .check-none_and_more = „Nichts davon“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-residence-entry_on = Seit wann sind Sie in Deutschland?
    .hint = Der Tag der ersten Einreise; Monat oder Jahr genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
    .check-long_ago = Das liegt mehr als 80 Jahre zurück. Stimmt das Jahr?
q-residence-here_since = Seit wann leben Sie ohne Unterbrechung mit einem Papier hier?
    .hint = Auch Duldung und Aufenthaltsgestattung zählen
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
    .check-before_entry = Das wäre vor der Einreise. Bitte beide Daten prüfen.
q-residence-lawful_since = Seit wann haben Sie ohne Unterbrechung einen Aufenthaltstitel?
    .hint = Das Jahr oder der Monat genügt
    .help = Bei EU-Bürgerinnen und EU-Bürgern: seit wann sie hier leben. Bei Schutzberechtigten zählt das Asylverfahren mit: dann den Tag des Asylantrags eintragen.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-residence-tolerated_since = Seit wann haben Sie ohne Unterbrechung eine Duldung?
    .hint = Alle Duldungen hintereinander zählen zusammen
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-residence-marriage = Wie steht es um die Ehe, von der der Aufenthalt abhängt?
    .help = Nur unter vier Augen fragen. Vor jeder Mitteilung an ein Amt zuerst Rechtsberatung.
q-residence-together_since = Seit wann leben Sie in Deutschland als Ehepaar zusammen?
    .hint = Das Jahr oder der Monat genügt
q-residence-aims = Was wünschen Sie sich für Ihren Aufenthalt?
    .hint = Mehreres ist möglich

## asylum

q-asylum-phase = Wie weit ist Ihr Asylverfahren?
    .help = Warum jemand geflohen ist, wird hier nicht gefragt. Es geht nur um Fristen.
q-asylum-applied_on = Wann haben Sie den Asylantrag gestellt?
    .hint = Der Tag beim BAMF, nicht der Tag der Ankunft
q-asylum-hearing_on = Wann ist die Anhörung beim BAMF?
    .hint = Das Datum steht in der Ladung; ohne Termin „trifft nicht zu“
    .check-passed = Das Datum ist schon vorbei. Bitte heute noch beraten lassen.
q-asylum-hearing_needs = Gibt es etwas, worauf bei der Anhörung Rücksicht genommen werden soll?
    .help = Nur ja oder nein, keine Diagnose und kein Grund. Krankheit, Schwangerschaft, Gewalt oder den Wunsch nach einer Anhörerin klärt die Verfahrensberatung.
q-asylum-served_on = An welchem Tag ist der Bescheid angekommen?
    .hint = Das Datum auf dem gelben Umschlag, nicht das im Brief
    .help = Den Umschlag bitte aufheben. Wer den Tag nicht weiß: „weiß nicht“, und trotzdem heute zur Beratung.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-asylum-action_filed = Ist gegen den Bescheid schon Klage erhoben?
    .hint = Durch Sie selbst oder eine Anwältin
q-asylum-urgent_request_filed = Ist auch ein Eilantrag beim Gericht gestellt?
q-asylum-court_file = Welches Gericht und welches Aktenzeichen?
    .hint = Oben im Brief des Gerichts
q-asylum-address_told = Kennen BAMF, Ausländerbehörde und Gericht Ihre jetzige Adresse?
    .help = Ein Brief gilt als angekommen, wenn er an die letzte mitgeteilte Adresse ging.
q-asylum-protection = Welcher Schutz ist Ihnen zuerkannt worden?
    .hint = Steht im Bescheid auf der ersten Seite
q-asylum-protection_final_on = Seit wann ist die Entscheidung über den Schutz endgültig?
    .hint = Im Zweifel der Tag, an dem der Bescheid angekommen ist
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.

## repatriate

q-repatriate-role = Als was sind Sie aufgenommen worden?
    .hint = Steht im Aufnahmebescheid oder im Registrierschein
q-repatriate-certificate = Haben Sie die Bescheinigung nach § 15 BVFG?
    .help = Mit der Bescheinigung ist man Deutsche oder Deutscher. Das Bundesverwaltungsamt stellt sie aus.

## earlier_stay

q-earlier_stay-place = Wo haben Sie vorher gelebt?
    .hint = Ort oder Land, ein Aufenthalt nach dem anderen
q-earlier_stay-paper = Welches Papier hatten Sie dort?
q-earlier_stay-from = Ab wann?
    .hint = Das Jahr oder der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-earlier_stay-until = Bis wann?
    .hint = Das Jahr oder der Monat genügt
    .check-before_start = Das Ende läge vor dem Anfang. Bitte beide Daten prüfen.

## child

q-child-born_here = Ist das Kind in Deutschland geboren?
q-child-own_paper = Hat das Kind ein eigenes Aufenthaltspapier?
    .hint = Jedes Kind braucht ein eigenes Papier; „trifft nicht zu“ bei deutschem Pass

## family_abroad

q-family_abroad-first_name = Wie heißt die Person mit Vornamen?
    .hint = Eine Person nach der anderen
q-family_abroad-relation = Wer ist diese Person für Sie?
q-family_abroad-country = In welchem Land ist diese Person?
q-family_abroad-birth_date = Wann ist diese Person geboren?
    .hint = Das Jahr oder der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-family_abroad-wants_to_come = Soll diese Person nach Deutschland kommen?
q-family_abroad-step = Was ist dafür schon getan?
q-family_abroad-whereabouts_known = Wissen Sie, wo diese Person ist?
    .help = Ist der Kontakt verloren, hilft der Suchdienst des Roten Kreuzes, kostenlos.

## legal

q-legal-lawyer = Haben Sie eine Anwältin oder einen Anwalt?
q-legal-lawyer_name = Wie heißt die Anwältin oder der Anwalt?
    .hint = Name oder Kanzlei
q-legal-advice_needed = Gibt es eine Rechtsfrage, für die Sie anwaltlichen Rat brauchen?
    .help = Worum es geht, muss hier niemand sagen.
q-legal-advice_aid = Haben Sie einen Beratungshilfeschein vom Amtsgericht?
    .hint = Damit kostet der erste Rat höchstens 15 Euro
q-legal-objection_until = Gibt es einen Brief, gegen den Sie bis zu einem bestimmten Tag Einspruch einlegen müssen? Bis wann?
    .hint = Nur der Tag; ohne solchen Brief „trifft nicht zu“
    .help = Worum es in dem Brief geht, wird nicht festgehalten.
    .check-passed = Das Datum ist schon vorbei. Bitte heute noch beraten lassen.
q-legal-summons_on = Sind Sie zu einem Gespräch vorgeladen, vor dem Sie Rat möchten? Für wann?
    .hint = Nur der Tag; ohne Vorladung „trifft nicht zu“
    .help = Der Grund wird nicht festgehalten. Ohne Rat muss niemand zur Sache etwas sagen.
    .check-passed = Das Datum ist schon vorbei. Bitte heute noch beraten lassen.
q-legal-missed = Haben Sie eine Frist verpasst, ohne etwas dafür zu können?
    .hint = Zum Beispiel weil der Brief nicht ankam oder Sie im Krankenhaus waren
q-legal-could_act_since = Seit wann könnten Sie wieder handeln?
    .hint = Zum Beispiel der Tag, an dem Sie von dem Brief erfahren haben
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.

## proceeding

q-proceeding-court = Bei welchem Gericht?
    .hint = Steht oben im Brief
q-proceeding-kind = Worum geht es ungefähr?
    .help = Strafsachen werden hier nicht festgehalten.
q-proceeding-file_number = Welches Aktenzeichen?
q-proceeding-hearing_on = Wann ist der nächste Termin bei Gericht?
    .hint = Ohne Termin „trifft nicht zu“
    .check-passed = Das Datum ist schon vorbei. Bitte heute noch beraten lassen.

## perspective

q-perspective-own_livelihood = Wie viel von dem, was Sie zum Leben brauchen, verdienen Sie selbst?
    .hint = Sie und alle, mit denen Sie sich das Geld teilen, zusammen
q-perspective-pension_months = Wie viele Monate sind Beiträge zur Rentenversicherung gezahlt?
    .hint = Steht im Versicherungsverlauf der Rentenversicherung
q-perspective-civics_test = Haben Sie einen Test über das Leben in Deutschland bestanden?
q-perspective-german_certificate = Für welches Deutschniveau haben Sie ein Zertifikat?
    .hint = Steht auf dem Zertifikat; ohne Zertifikat „noch kein Deutsch“
q-perspective-school_here = Sind Sie hier drei Jahre zur Schule gegangen oder haben Sie hier einen Abschluss?
    .hint = Auch Berufskolleg und Ausbildung zählen
q-perspective-training_contract = Haben Sie einen Ausbildungsplatz?
q-perspective-training_starts_on = Wann beginnt die Ausbildung?
    .hint = Steht im Vertrag
q-perspective-skilled_offer = Haben Sie eine Stelle in Aussicht, die eine Ausbildung oder ein Studium verlangt?
q-perspective-finished_training_here = Haben Sie Ihre Ausbildung oder Ihr Studium in Deutschland abgeschlossen?
q-perspective-skilled_since = Seit wann haben Sie einen Titel als Fachkraft?
    .hint = Blaue Karte und Titel nach §§ 18a, 18b, 18d zusammen
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.

## protection

q-protection-exploitation = Gibt es Anzeichen, dass die Person ausgebeutet oder gezwungen wird?
    .help = Nur unter vier Augen. Papiere weggenommen, kein Lohn, Drohungen, Arbeit gegen Schulden. Nicht nachbohren: die Fachberatungsstelle fragt.
q-protection-same_home = Wohnt die Person, von der die Gefahr ausgeht, in derselben Wohnung?
    .help = Dann kein Papier mit nach Hause geben und keine Nachricht schreiben.
q-protection-wishes = Was möchte die Person für ihre Sicherheit?
    .help = Sie bestimmt, was geschieht. Ohne ihren Wunsch wird niemand benachrichtigt.
    .check-nothing_and_more = „Zurzeit nichts davon“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-protection-must_move_away = Verbietet eine Auflage den Umzug an einen sicheren Ort?
    .help = Eine Wohnsitzauflage oder räumliche Beschränkung, die im Weg steht, wird in der Regel aufgehoben.
