# Questions about: language, school, training and work.

## language

q-language-first = Welche Sprachen sprechen Sie seit Ihrer Kindheit?
    .hint = Mehrere sind möglich
q-language-reading = Wie gut lesen und schreiben Sie in Ihrer Sprache?
    .hint = Jede Antwort ist in Ordnung
    .help = So finden wir einen Kurs, der zu Ihnen passt, und erklären Briefe lieber mündlich, wenn das leichter ist.
q-language-level_source = Woher wissen wir das?
    .hint = Ein Zertifikat bitte zeigen
q-language-level_on = Wann war die Prüfung oder der Test?
    .hint = Der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-language-course_kind = Was für ein Kurs ist oder war das?
q-language-right_until = Bis wann gilt der Berechtigungsschein oder die Verpflichtung?
    .hint = Das Datum steht auf dem Blatt
    .help = Steht kein Datum darauf: „trifft nicht zu“.
q-language-waiting_since = Seit wann warten Sie auf einen Kursplatz?
    .hint = Der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-language-obstacles = Was macht es zurzeit schwer, einen Kurs zu besuchen?
    .hint = Mehreres ist möglich
    .check-nothing_and_more = „Nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.

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
    .hint = Der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-past_course-until = Wann war er zu Ende?
    .hint = Der Monat genügt
    .check-before_start = Der Kurs hätte vor seinem Anfang geendet. Bitte beide Daten prüfen.
q-past_course-hours = Wie viele Unterrichtsstunden waren es ungefähr?
    .hint = Sie stehen auf der Kursbescheinigung
q-past_course-outcome = Wie ist er ausgegangen?

## education

s-education = Schule und Ausbildung
q-education-school_years = Wie viele Jahre sind Sie insgesamt zur Schule gegangen?
    .hint = Unterbrechungen sind in Ordnung: Es zählen nur die Schuljahre
q-education-school_abroad = Welche Schule haben Sie im Ausland abgeschlossen?
q-education-school_germany = Haben Sie in Deutschland eine Schule besucht?
q-education-regulated = Darf man Ihren Beruf in Deutschland nur mit einer Zulassung ausüben?
    .hint = Zum Beispiel Pflege, Medizin, Lehramt, Erziehung, Recht
    .help = Ob ein Beruf reglementiert ist, zeigt der Anerkennungs-Finder des Bundes.
q-education-certificate_abroad = Haben Sie das Zeugnis über Ihren Beruf im Ausland bekommen?
q-education-certificate_translated = Sind Ihre Zeugnisse ins Deutsche übersetzt?
    .hint = Von einer Übersetzerin oder einem Übersetzer mit Stempel
q-education-recognition = Wie weit ist die Anerkennung Ihres Abschlusses?
    .hint = Bitte zeigen Sie uns Briefe dazu
q-education-recognition_on = Wann hat die Stelle bestätigt, dass alle Unterlagen da sind?
    .hint = Im Brief: „vollständig“
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-education-wishes = Was möchten Sie noch lernen oder abschließen?
    .hint = Mehreres ist möglich
    .check-nothing_and_more = „Zurzeit nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-education-study_preparation = Brauchen Sie für das Studium noch das Studienkolleg oder eine Sprachprüfung?
    .hint = Das sagt die Hochschule oder uni-assist
q-education-training = Haben Sie eine Ausbildungsstelle?
    .hint = Auch eine Zusage zählt
q-education-training_starts = Wann beginnt die Ausbildung?
    .hint = Steht im Vertrag
q-education-training_away = Wohnen Sie während der Ausbildung nicht bei Ihren Eltern?
    .hint = Auch wenn die Eltern zu weit weg wohnen
q-education-training_grant = Haben Sie Berufsausbildungsbeihilfe (BAB) beantragt?
    .hint = Geld der Agentur für Arbeit während der Ausbildung
q-education-money_for_study = Reicht Ihr Geld bis zum Ende des Semesters?
    .hint = Konto, Job und Hilfe zusammen

## training_abroad

s-training_abroad = Weitere Berufe und Abschlüsse
q-training_abroad-occupation = Welchen weiteren Beruf oder welches Studium haben Sie gelernt?
    .hint = Einen nach dem anderen
q-training_abroad-country = In welchem Land?
q-training_abroad-years = Wie viele Jahre hat es gedauert?
q-training_abroad-degree = Wie haben Sie es abgeschlossen?
q-training_abroad-finished = Wann waren Sie fertig?
    .hint = Das Jahr genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-training_abroad-certificate = Haben Sie das Zeugnis?

## work

q-work-status = Was machen Sie zurzeit?
    .hint = Arbeit, Ausbildung, Elternzeit oder etwas anderes
q-work-permission = Was steht auf Ihrem Papier zur Arbeit?
    .hint = Auf der Karte oder dem Zusatzblatt: „Erwerbstätigkeit …“
q-work-registered = Sind Sie bei der Agentur für Arbeit oder beim Jobcenter arbeitsuchend gemeldet?
    .hint = Das geht auch online und kostet nichts
q-work-jobcenter_plan = Haben Sie einen Plan mit dem Jobcenter?
    .hint = „Kooperationsplan“
q-work-employer = Wo arbeiten Sie?
    .hint = Die Branche genügt
q-work-since = Seit wann arbeiten Sie dort?
    .hint = Der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-work-limited_until = Bis wann ist Ihr Vertrag befristet?
    .hint = Unbefristet: „trifft nicht zu“
q-work-hours = Wie viele Stunden arbeiten Sie in der Woche?
    .hint = Im Durchschnitt der letzten Monate
q-work-gross = Wie viel verdienen Sie im Monat brutto?
    .hint = Steht auf der Lohnabrechnung
q-work-contract = Haben Sie einen schriftlichen Arbeitsvertrag?
q-work-job_end = Haben Sie Ihre Arbeit verloren oder endet sie bald?
    .hint = Bitte zeigen Sie uns das Schreiben
q-work-told_on = Wann haben Sie davon erfahren oder das Schreiben bekommen?
    .hint = Der Tag, an dem es im Briefkasten lag oder übergeben wurde
    .help = Von diesem Tag an laufen kurze Fristen.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-work-ends_on = Was ist oder war Ihr letzter Arbeitstag?
    .hint = Das Ende des Arbeitsverhältnisses
q-work-wage_unpaid = Hat Ihnen ein Arbeitgeber Lohn nicht bezahlt?
    .hint = Auch nach dem Ende der Arbeit
q-work-wage_due_on = Wann hätte der erste fehlende Lohn da sein müssen?
    .hint = Möglichst der Tag; meist ist es der letzte des Monats
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-work-skills = Was können Sie gut?
    .hint = Auch aus dem Alltag; mehreres ist möglich
q-work-cv = Haben Sie einen Lebenslauf auf Deutsch?
q-work-obstacles = Was macht es zurzeit schwer, Arbeit zu finden oder zu behalten?
    .hint = Mehreres ist möglich
    .check-nothing_and_more = „Nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-work-dream = Welche Arbeit würden Sie gern machen?
    .hint = Mit Ihren eigenen Worten

## past_job

s-past_job = Frühere Arbeit
q-past_job-activity = Was haben Sie früher gearbeitet?
    .hint = Eine Arbeit nach der anderen, auch ohne Vertrag im Familienbetrieb
q-past_job-country = In welchem Land?
q-past_job-years = Wie viele Jahre?
