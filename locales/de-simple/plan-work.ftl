## Rules
rule-work-jobseeker =
    .client = Sagen Sie in dieser Woche dem Amt, dass Sie Arbeit suchen (arbeitsuchend melden). Wir helfen Ihnen. Das geht auch im Internet.
rule-work-job_lost_report =
    .client = Gehen Sie heute mit uns zur Agentur für Arbeit (Amt für Arbeit) und melden Sie sich arbeitsuchend. Am ersten Tag ohne Arbeit melden Sie sich dort arbeitslos.
rule-work-job_lost_report_early =
    .client = Melden Sie sich in dieser Woche bei der Agentur für Arbeit (Amt für Arbeit) arbeitsuchend. Tun Sie das auch, wenn Sie jetzt noch arbeiten.
rule-work-dismissal_action =
    .client = Gehen Sie in den nächsten zwei Tagen mit der Kündigung (Brief über das Ende der Arbeit) zur Beratung. Unterschreiben Sie bis dahin nichts vom Arbeitgeber.
rule-work-dismissal_late =
    .client = Gehen Sie morgen mit der Kündigung (Brief über das Ende der Arbeit) zur Beratung. Vielleicht ist noch etwas möglich.
rule-work-tell_residence_office =
    .client = Schreiben Sie in dieser Woche mit uns einen kurzen Brief über Ihre Arbeit. Fangen Sie noch keine neue Arbeit an. Wir prüfen zuerst Ihr Papier.
rule-work-fixed_term =
    .client = Fragen Sie Ihren Arbeitgeber: Geht der Vertrag weiter? Melden Sie sich trotzdem in dieser Woche arbeitsuchend (sagen Sie dem Amt, dass Sie Arbeit suchen).
rule-work-wage =
    .client = Schreiben Sie auf: An welchen Tagen haben Sie gearbeitet, und wie lange? Gehen Sie mit uns zur Beratung. Dort schreibt jemand mit Ihnen einen Brief an den Arbeitgeber.
rule-work-permission_tolerated =
    .client = Gehen Sie in den nächsten zwei Wochen zur Beratung. Fangen Sie vorher keine Arbeit an.
rule-work-stagnation =
    .client = Welcher kleine Schritt macht Ihnen Freude? Denken Sie darüber nach. Beim nächsten Gespräch planen wir ihn zusammen.
rule-work-parallel_practice =
    .client = Suchen Sie mit uns einen Betrieb. Dort können Sie neben dem Deutschkurs ein paar Tage die Arbeit probieren.
rule-work-cv =
    .client = Schreiben Sie mit uns einen Lebenslauf (Blatt über Schule und Arbeit) auf Deutsch. Alles zählt, was Sie können und gemacht haben.
rule-work-recognition_regulated =
    .client = Gehen Sie in den nächsten vier Wochen zur Anerkennungsberatung (dort geht es darum, dass Ihr Abschluss in Deutschland gilt). Bitte nehmen Sie alle Zeugnisse mit, auch Kopien oder Fotos.
rule-work-recognition_overdue =
    .client = Schreiben Sie in den nächsten zwei Wochen mit uns einen kurzen Brief. Wir fragen: Wie weit ist Ihr Antrag?
rule-work-adaptation =
    .client = Suchen Sie mit der Anerkennungsberatung einen Platz für den Kurs oder die Prüfung. Sie haben schon viel geschafft.
rule-education-school_certificate =
    .client = Gehen Sie mit Ihren Zeugnissen zur Beratung der Volkshochschule (Schule für Erwachsene). Auch Zeugnisse aus dem Ausland können zählen.
rule-education-study_counselling =
    .client = Gehen Sie mit Ihren Zeugnissen zur Studienberatung einer Hochschule (Universität).
rule-education-training_search =
    .client = Machen Sie mit uns einen Termin bei der Berufsberatung. Haben Sie Zeugnisse? Bringen Sie sie mit.
rule-education-training_grant =
    .client = Beantragen Sie mit uns Geld für die Zeit der Ausbildung. Es kommt von der Agentur für Arbeit (Amt für Arbeit). Bitte bringen Sie den Ausbildungsvertrag mit.
rule-education-student_money =
    .client = Gehen Sie in dieser Woche zur Sozialberatung vom Studierendenwerk (Hilfe für Studierende). Sprechen Sie mit uns, bevor Sie etwas beantragen.
rule-education-student_money_now =
    .client = Gehen Sie heute zu der Stelle, die wir Ihnen nennen. Dort bekommen Sie Essen und Rat.
rule-language-right_ends =
    .client = Melden Sie sich in dieser Woche mit Ihrem Schein bei einer Sprachschule an. Bitten Sie um ein Papier über die Anmeldung.
rule-language-waiting =
    .client = Fragen Sie mit uns bei mehreren Sprachschulen. Bis der Kurs beginnt, finden wir ein Sprachcafé (Treffpunkt zum Deutschsprechen) oder einen Kurs im Internet.
rule-language-obstacle_cost =
    .client = Fragen Sie bei der Sprachschule: Kann der Kurs für mich kostenlos sein? Bekomme ich Fahrgeld? Bitte nehmen Sie Ihren Bescheid (Brief vom Amt) mit.
rule-language-vocational_agency =
    .client = Fragen Sie bei der Agentur für Arbeit (Amt für Arbeit) nach einem Berufssprachkurs (Deutsch für die Arbeit).
rule-language-alternatives_eu =
    .client = Suchen Sie mit uns in Ihrer Nähe einen Deutschkurs am Abend. Oder ein Sprachcafé (Treffpunkt zum Deutschsprechen).

## Actors
actor-labour_counselling = Beratungsstelle Arbeit
actor-labour_court = Arbeitsgericht
actor-recognition_office = Anerkennungsstelle
actor-student_services = Studierendenwerk und Hochschulberatung
actor-adult_education = Volkshochschule oder Abendschule

## Papers
doc-dismissal_letter = Kündigung mit Umschlag oder Aufhebungsvertrag
doc-work_contract = Arbeitsvertrag
doc-payslips = Lohnabrechnungen und Stundenzettel
doc-recognition_letter = Brief oder Bescheid von der Anerkennungsstelle
doc-school_reports = Schulzeugnisse (auch Kopien oder Fotos)
doc-enrolment = Studienbescheinigung (Papier von der Hochschule)

## Links
rule-language-vocational_beside_work =
    .client = Fragen Sie mit uns nach einem Berufssprachkurs (Deutsch für die Arbeit). Er soll zu Ihren Arbeitszeiten passen.
rule-work-unemployed_claim =
    .client = Gehen Sie mit uns zur Agentur für Arbeit (Amt für Arbeit) und melden Sie sich arbeitslos. Erst ab diesem Tag kann es Arbeitslosengeld geben.
rule-work-told_too_late =
    .client = Gehen Sie in den nächsten zwei Tagen mit uns zur Beratung. Erst danach schreiben wir einem Amt über Ihre Arbeit.
