## language
q-language-first = Welche Sprachen sprechen Sie seit Ihrer Kindheit?
    .hint = Sie können mehrere wählen
q-language-reading = Wie gut lesen und schreiben Sie in Ihrer Sprache?
    .hint = Jede Antwort ist in Ordnung
    .help = So finden wir einen Kurs, der zu Ihnen passt. Und wir wissen: Lesen wir Ihnen Briefe lieber vor?
q-language-level_source = Woher wissen wir das?
    .hint = Bitte zeigen Sie uns ein Zertifikat
q-language-level_on = Wann war die Prüfung oder der Test?
    .hint = Der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-language-course_kind = Was für ein Kurs ist oder war das?
q-language-right_until = Bis wann gilt der Berechtigungsschein oder die Verpflichtung (Blatt vom Amt für den Kurs)?
    .hint = Das Datum steht auf dem Blatt
    .help = Da steht kein Datum? Dann wählen Sie: „passt hier nicht“.
q-language-waiting_since = Seit wann warten Sie auf einen Kursplatz?
    .hint = Der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-language-obstacles = Warum ist es zurzeit schwer, einen Kurs zu machen?
    .hint = Sie können mehrere Antworten wählen
    .check-nothing_and_more = „Nichts“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.

## other_language
s-other_language = Weitere Sprachen
q-other_language-name = Welche Sprache sprechen Sie noch?
    .hint = Eine nach der anderen, auch Dialekte
q-other_language-skills = Was können Sie in dieser Sprache?

## past_course
s-past_course = Frühere Kurse
q-past_course-provider = Bei welcher Schule war der Kurs?
    .hint = Ein Kurs nach dem anderen
q-past_course-kind = Was für ein Kurs war es?
q-past_course-from = Wann hat er angefangen?
    .hint = Der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-past_course-until = Wann war er zu Ende?
    .hint = Der Monat reicht
    .check-before_start = Das Ende vom Kurs liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
q-past_course-hours = Wie viele Stunden Unterricht waren es ungefähr?
    .hint = Das steht auf der Kursbescheinigung
q-past_course-outcome = Haben Sie den Kurs fertig gemacht?

## education
s-education = Schule und Ausbildung
q-education-school_years = Wie viele Jahre waren Sie in der Schule, alle zusammen?
    .hint = Pausen sind in Ordnung. Zählen Sie nur die Schuljahre
q-education-school_abroad = Welche Schule haben Sie im Ausland fertig gemacht?
q-education-school_germany = Haben Sie in Deutschland eine Schule besucht?
q-education-regulated = Braucht man für Ihren Beruf in Deutschland eine besondere Erlaubnis (Zulassung)?
    .hint = Zum Beispiel Pflege, Medizin, Lehramt, Erziehung, Recht
    .help = Der Anerkennungs-Finder im Internet zeigt, ob Ihr Beruf eine Zulassung braucht.
q-education-certificate_abroad = Haben Sie das Zeugnis für Ihren Beruf im Ausland bekommen?
q-education-certificate_translated = Haben Sie Ihre Zeugnisse auf Deutsch (Übersetzung)?
    .hint = Mit Stempel von der Übersetzerin oder vom Übersetzer
q-education-recognition = Wie weit ist die Anerkennung (Deutschland erkennt Ihren Abschluss an)?
    .hint = Bitte zeigen Sie uns Briefe dazu
q-education-recognition_on = Die Stelle hat geschrieben, dass alle Papiere da sind. Wann war das?
    .hint = Im Brief: „vollständig“
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-education-wishes = Was möchten Sie noch lernen oder fertig machen?
    .hint = Sie können mehrere Antworten wählen
    .check-nothing_and_more = „Zurzeit nichts“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-education-study_preparation = Brauchen Sie vor dem Studium noch das Studienkolleg (Vorbereitung) oder eine Sprachprüfung?
    .hint = Das sagt die Hochschule oder uni-assist
q-education-training = Haben Sie einen Ausbildungsplatz?
    .hint = Auch wenn der Betrieb nur Ja gesagt hat
q-education-training_starts = Wann beginnt die Ausbildung?
    .hint = Das steht im Vertrag
q-education-training_away = Wohnen Sie in der Ausbildung nicht bei Ihren Eltern?
    .hint = Auch wenn die Eltern zu weit weg wohnen
q-education-training_grant = Haben Sie Berufsausbildungsbeihilfe (BAB) beantragt?
    .hint = Geld von der Agentur für Arbeit in der Ausbildung
q-education-money_for_study = Reicht Ihr Geld bis zum Ende vom Semester?
    .hint = Alles zusammen: Konto, Arbeit und Hilfe

## training_abroad
s-training_abroad = Weitere Berufe und Abschlüsse
q-training_abroad-occupation = Welchen Beruf oder welches Studium haben Sie noch gelernt?
    .hint = Einen nach dem anderen
q-training_abroad-country = In welchem Land?
q-training_abroad-years = Wie viele Jahre hat es gedauert?
q-training_abroad-degree = Welchen Abschluss haben Sie gemacht?
q-training_abroad-finished = Wann waren Sie fertig?
    .hint = Das Jahr reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-training_abroad-certificate = Haben Sie das Zeugnis?

## work
q-work-status = Was machen Sie zurzeit?
    .hint = Arbeit, Ausbildung, Elternzeit oder etwas anderes
q-work-permission = Was steht zur Arbeit auf Ihrem Papier?
    .hint = Auf der Karte oder dem Zusatzblatt: „Erwerbstätigkeit …“ (Arbeit)
q-work-registered = Haben Sie sich arbeitsuchend gemeldet (der Agentur für Arbeit oder dem Jobcenter gesagt: Ich suche Arbeit)?
    .hint = Das geht auch online und kostet nichts
q-work-jobcenter_plan = Haben Sie einen Plan mit dem Jobcenter (Amt für Geld und Arbeit)?
    .hint = „Kooperationsplan“
q-work-employer = Wo arbeiten Sie?
    .hint = Der Bereich reicht, zum Beispiel „Restaurant“
q-work-since = Seit wann arbeiten Sie dort?
    .hint = Der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-work-limited_until = Bis wann gilt Ihr Vertrag?
    .hint = Kein Ende: „passt hier nicht“
q-work-hours = Wie viele Stunden arbeiten Sie in der Woche?
    .hint = Ungefähr, in den letzten Monaten
q-work-gross = Wie viel verdienen Sie im Monat brutto (bevor Steuern weggehen)?
    .hint = Das steht auf der Lohnabrechnung
q-work-contract = Haben Sie einen Arbeitsvertrag auf Papier?
q-work-job_end = Haben Sie Ihre Arbeit verloren? Oder endet sie bald?
    .hint = Bitte zeigen Sie uns den Brief
q-work-told_on = Wann haben Sie davon gehört oder den Brief bekommen?
    .hint = Da war der Brief im Briefkasten oder jemand gab ihn Ihnen
    .help = Ab diesem Tag haben Sie nur kurz Zeit.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-work-ends_on = Was ist oder war Ihr letzter Arbeitstag?
    .hint = Der Tag, an dem der Vertrag endet
q-work-wage_unpaid = Hat Ihnen ein Arbeitgeber Lohn nicht gezahlt?
    .hint = Auch nach dem Ende der Arbeit
q-work-wage_due_on = Wann sollte der erste Lohn da sein, der fehlt?
    .hint = Der Tag ist wichtig. Meist ist es der letzte Tag vom Monat
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie es.
q-work-skills = Was können Sie gut?
    .hint = Auch aus dem Alltag. Mehrere sind möglich
q-work-cv = Haben Sie einen Lebenslauf (Blatt über Schule und Arbeit) auf Deutsch?
q-work-obstacles = Warum ist es zurzeit schwer, Arbeit zu finden oder zu behalten?
    .hint = Sie können mehrere Antworten wählen
    .check-nothing_and_more = „Nichts“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-work-dream = Welche Arbeit möchten Sie gern machen?
    .hint = Mit Ihren eigenen Worten

## past_job
s-past_job = Frühere Arbeit
q-past_job-activity = Was haben Sie früher gearbeitet?
    .hint = Eine Arbeit nach der anderen. Auch bei der Familie ohne Vertrag
q-past_job-country = In welchem Land?
q-past_job-years = Wie viele Jahre?
