# Needs and measures about language, education, work.

## Needs

need-work-placement = Arbeit finden
    .goal = Ich bin arbeitsuchend gemeldet und habe mich auf drei passende Stellen oder Praktika beworben.
need-work-job_kept = Rechte beim Ende der Arbeit wahren
    .goal = Ich habe mich rechtzeitig gemeldet und die Kündigung prüfen lassen.
need-work-wage = Lohn, der noch aussteht
    .goal = Ich habe den fehlenden Lohn schriftlich verlangt und weiß, wie es weitergeht.
need-work-permitted = Erlaubnis zu arbeiten
    .goal = Ich weiß, ob und wie ich arbeiten darf, und habe die Erlaubnis beantragt.
need-work-momentum = Einen Stillstand auflösen
    .goal = Ich habe einen kleinen nächsten Schritt gewählt und angefangen.
need-residence-work_title = Aufenthalt nach dem Ende von Arbeit oder Ausbildung
    .goal = Ich habe das Ende rechtzeitig mitgeteilt und weiß, wie lange ich eine neue Stelle suchen kann.
need-education-training = Eine Ausbildung beginnen und sichern
    .goal = Ich habe einen Ausbildungsplatz in Aussicht und weiß, wovon ich währenddessen lebe.
need-education-certificate = Schulabschluss oder Studium
    .goal = Ich kenne den Weg zu meinem Abschluss und habe den ersten Schritt gemacht.
need-education-livelihood = Geld während des Studiums
    .goal = Ich weiß, wovon ich bis zum Ende des Semesters lebe, ohne mein Studium zu gefährden.

## Rules

rule-work-jobseeker =
    .title = Arbeitsuchend melden
    .measure = Arbeitsuchend melden: mit Leistung vom Jobcenter dort (Integration Point), sonst bei der Agentur für Arbeit; Lebenslauf, Sprachniveau und Betreuung ansprechen, Kammern und Betriebe direkt anfragen
    .why = Ohne Meldung gibt es keine Vermittlung und keine Förderung; Zeiten der Arbeitsuche gehen wahrscheinlich verloren.
    .client = Melden Sie sich in dieser Woche als arbeitsuchend. Wir helfen Ihnen, das geht auch online.
rule-work-job_lost_report =
    .title = Sofort arbeitsuchend melden (3 Tage)
    .measure = Heute bei der Agentur für Arbeit arbeitsuchend melden (online, telefonisch oder persönlich), Nachweis sichern; spätestens am ersten Tag ohne Arbeit arbeitslos melden und Arbeitslosengeld beantragen
    .why = Zwischen der Nachricht und dem Ende liegen weniger als drei Monate: Die Meldung ist innerhalb von drei Tagen fällig, sonst droht wahrscheinlich eine Sperrzeit.
    .client = Melden Sie sich heute mit uns bei der Agentur für Arbeit als arbeitsuchend. Am ersten Tag ohne Arbeit melden Sie sich arbeitslos.
rule-work-job_lost_report_early =
    .title = Arbeitsuchend melden, drei Monate vorher
    .measure = Bei der Agentur für Arbeit arbeitsuchend melden, spätestens drei Monate vor dem letzten Arbeitstag; Nachweis sichern
    .why = Das Ende der Arbeit ist mehr als drei Monate vorher bekannt; wer sich später meldet, riskiert wahrscheinlich eine Sperrzeit.
    .client = Melden Sie sich in dieser Woche bei der Agentur für Arbeit als arbeitsuchend, auch wenn Sie noch arbeiten.
rule-work-dismissal_action =
    .title = Kündigung prüfen lassen (3 Wochen)
    .measure = Kündigung sofort prüfen lassen; Klage beim Arbeitsgericht innerhalb von drei Wochen, auch zur Niederschrift bei der Rechtsantragstelle; nichts unterschreiben, Zeugnis und restlichen Lohn verlangen
    .why = Nach drei Wochen gilt eine schriftliche Kündigung in der Regel als wirksam, auch wenn sie falsch war; bitte prüfen lassen.
    .client = Gehen Sie in den nächsten zwei Tagen mit der Kündigung zur Beratung. Unterschreiben Sie bis dahin nichts vom Arbeitgeber.
rule-work-dismissal_late =
    .title = Verspätete Klage prüfen lassen
    .measure = Sofort beraten lassen, ob die Klage nachträglich zugelassen werden kann (zwei Wochen ab Wegfall des Hindernisses); Zeugnis, Urlaub und restlichen Lohn geltend machen
    .why = Die drei Wochen sind vorbei; nur wer ohne Schuld verhindert war, kann wahrscheinlich noch klagen.
    .client = Gehen Sie morgen mit der Kündigung zur Beratung. Vielleicht ist noch etwas möglich.
rule-work-tell_residence_office =
    .title = Ende der Arbeit mitteilen (2 Wochen)
    .measure = Beratung, dann der Ausländerbehörde das vorzeitige Ende von Arbeit oder Ausbildung schriftlich mitteilen und Nachweis sichern; zugleich um Zeit für die Suche bitten und eine neue Stelle vor dem Beginn prüfen lassen
    .why = Der Titel wurde für diese Arbeit oder Ausbildung erteilt: Das Ende ist innerhalb von zwei Wochen ab Kenntnis mitzuteilen; die Behörde kann den Titel sonst nachträglich verkürzen.
    .client = Schreiben Sie in dieser Woche mit uns einen kurzen Brief über Ihre Arbeit. Beginnen Sie eine neue Arbeit erst, wenn wir Ihr Papier geprüft haben.
rule-work-fixed_term =
    .title = Befristeter Vertrag läuft aus
    .measure = Beim Arbeitgeber nach einer Verlängerung fragen und sich zugleich bei der Agentur für Arbeit arbeitsuchend melden, spätestens drei Monate vor dem Ende
    .why = Der Vertrag endet bald; eine späte Meldung kostet wahrscheinlich Arbeitslosengeld, und der Aufenthalt kann an der Arbeit hängen.
    .client = Fragen Sie Ihren Arbeitgeber, ob der Vertrag weitergeht, und melden Sie sich trotzdem in dieser Woche als arbeitsuchend.
rule-work-wage =
    .title = Ausstehenden Lohn verlangen
    .measure = Lohn schriftlich mit Betrag und Frist verlangen, Stunden und Zeugen aufschreiben; Beratung durch Beratungsstelle Arbeit, Faire Integration oder Gewerkschaft; danach Klage prüfen lassen
    .why = Lohn für geleistete Arbeit ist geschuldet, auch ohne schriftlichen Vertrag; viele Verträge lassen Ansprüche schon nach drei Monaten verfallen, bitte prüfen lassen.
    .client = Schreiben Sie auf, an welchen Tagen Sie wie lange gearbeitet haben, und gehen Sie mit uns zur Beratung. Dort wird ein Brief an den Arbeitgeber geschrieben.
rule-work-permission_tolerated =
    .title = Arbeitserlaubnis prüfen und beantragen
    .measure = Gründe eines Arbeitsverbots (§ 60a Abs. 6, § 60b AufenthG) mit der Beratung prüfen und wenn möglich beseitigen; danach Erlaubnis mit Stellenbeschreibung beantragen
    .why = Auf dem Papier ist Arbeit nicht frei erlaubt; ob ein Verbot besteht oder die Behörde nur zustimmen muss, entscheidet über den nächsten Schritt, bitte prüfen lassen.
    .client = Gehen Sie in den nächsten zwei Wochen zur Beratung, bevor Sie eine Arbeit beginnen.
rule-work-stagnation =
    .title = Stillstand auflösen
    .measure = Fallkonferenz mit Einverständnis anregen, Stärken gemeinsam aufschreiben, einen kleinen Schritt vereinbaren (Schnuppertag, Ehrenamt, Praktikum, kurzer Kurs); ganzheitliche Betreuung nach § 16k SGB II erbitten
    .why = Seit mehr als drei Jahren in Deutschland, zurzeit kein Kurs, keine Arbeit, kein Plan; kleine Schritte helfen mehr als ein großer.
    .client = Überlegen Sie, welcher kleine Schritt Ihnen Freude machen würde. Beim nächsten Gespräch planen wir ihn zusammen.
rule-work-parallel_practice =
    .title = Praktikum neben dem Deutschkurs
    .measure = Neben dem Kurs eine kurze Erprobung im Betrieb vereinbaren (Schnuppertage, Maßnahme beim Arbeitgeber nach § 45 SGB III, Teilzeit oder Minijob); Betriebe über die Kammer und das Netzwerk ansprechen, Förderung beim Jobcenter oder bei der Agentur erbitten
    .why = Das Deutsch reicht für erste Schritte im Betrieb; Sprache und Arbeit zusammen führen schneller zum Ziel als nacheinander.
    .client = Suchen Sie sich mit uns einen Betrieb für ein paar Probetage neben dem Deutschkurs.
rule-work-cv =
    .title = Lebenslauf auf Deutsch
    .measure = Lebenslauf auf Deutsch schreiben (eine Seite, auch Familienarbeit, Ehrenamt und Sprachen), Hilfe durch Bewerbungsberatung oder Ehrenamt
    .why = Für Bewerbung, Beratung und Anerkennung wird ein Lebenslauf gebraucht, und er fehlt noch.
    .client = Schreiben Sie mit uns einen Lebenslauf auf Deutsch. Alles zählt, was Sie können und gemacht haben.
rule-work-recognition_regulated =
    .title = Anerkennung im reglementierten Beruf
    .measure = Anerkennungsberatung, dann Antrag bei der zuständigen Stelle (Heilberufe in NRW: zentral bei der Bezirksregierung Münster); Übersetzungen und Kosten vorher mit Jobcenter oder Anerkennungszuschuss klären; bis zur Entscheidung Arbeit als Hilfskraft möglich
    .why = Dieser Beruf darf nur mit Zulassung ausgeübt werden; das Verfahren dauert lange und beginnt erst mit vollständigen Unterlagen.
    .client = Gehen Sie in den nächsten vier Wochen zur Anerkennungsberatung. Bitte nehmen Sie alle Zeugnisse mit, auch Kopien oder Fotos.
rule-work-recognition_overdue =
    .title = Anerkennung: nach dem Stand fragen
    .measure = Bei der Anerkennungsstelle schriftlich nach dem Stand fragen und auf die Frist von drei Monaten hinweisen; Anerkennungsberatung einschalten
    .why = Die Unterlagen sind seit mehr als drei Monaten vollständig; die Stelle soll in der Regel in dieser Zeit entscheiden.
    .client = Schreiben Sie in den nächsten zwei Wochen mit uns einen kurzen Brief: Wir fragen, wie weit Ihr Antrag ist.
rule-work-adaptation =
    .title = Ausgleichsmaßnahme finden
    .measure = Anpassungslehrgang, Kenntnis- oder Eignungsprüfung auswählen, Platz und Förderung (Jobcenter, Agentur, IQ) klären, Fachsprache parallel lernen
    .why = Der Abschluss ist teilweise anerkannt; es fehlt nur die Ausgleichsmaßnahme.
    .client = Suchen Sie mit der Anerkennungsberatung einen Platz für den Lehrgang oder die Prüfung. Sie haben schon viel geschafft.
rule-education-school_certificate =
    .title = Schulabschluss nachholen
    .measure = Beratung bei VHS, Abendrealschule oder Weiterbildungskolleg vereinbaren; Zeugnisse aus dem Ausland bewerten lassen (Bezirksregierung), sie können einen Abschluss ersetzen
    .why = Ein Schulabschluss öffnet die Ausbildung; er kann auch nachträglich erworben oder anerkannt werden.
    .client = Gehen Sie mit Ihren Zeugnissen zur Beratung der Volkshochschule. Auch ausländische Zeugnisse können zählen.
rule-education-study_counselling =
    .title = Weg zum Studium
    .measure = Studienberatung für internationale Studierende: Hochschulzugang (anabin, uni-assist), Studienkolleg, Sprachprüfung und Finanzierung klären
    .why = Ein Studium ist gewünscht; Bewerbungsfristen enden oft am 15. Januar und 15. Juli.
    .client = Gehen Sie mit Ihren Zeugnissen zur Studienberatung einer Hochschule.
rule-education-training_search =
    .title = Ausbildungsstelle suchen
    .measure = Berufsberatung der Agentur für Arbeit und Passgenaue Besetzung oder Willkommenslotsen der Kammern ansprechen; Einstiegsqualifizierung, Assistierte Ausbildung und Deutsch parallel klären
    .why = Eine Ausbildung ist gewünscht, eine Stelle fehlt; der Start ist meist im August oder September.
    .client = Vereinbaren Sie mit uns einen Termin bei der Berufsberatung. Bringen Sie Zeugnisse mit, wenn Sie welche haben.
rule-education-training_grant =
    .title = Berufsausbildungsbeihilfe (BAB) beantragen
    .measure = Berufsausbildungsbeihilfe bei der Agentur für Arbeit beantragen, möglichst vor dem Beginn; Beginn dem Jobcenter mitteilen; ergänzende Leistungen des Jobcenters und Kindergeld prüfen
    .why = Während der Ausbildung reicht die Vergütung oft nicht für Miete und Leben; die Beihilfe wird frühestens ab dem Monat des Antrags gezahlt.
    .client = Beantragen Sie mit uns Geld für die Zeit der Ausbildung bei der Agentur für Arbeit. Bitte bringen Sie den Ausbildungsvertrag mit.
rule-education-student_money =
    .title = Studium finanzieren, ohne es zu gefährden
    .measure = Sozialberatung des Studierendenwerks: Nothilfefonds, Darlehenskasse, Stipendien, erlaubte Arbeitszeit; vor jedem Antrag auf Sozialleistungen Rechtsberatung, Lebensunterhalt für die nächste Verlängerung belegen
    .why = Das Geld reicht nicht bis zum Ende des Semesters; Sozialleistungen sind während des Studiums meist ausgeschlossen und können nachteilig sein, bitte vorher prüfen lassen.
    .client = Gehen Sie in dieser Woche zur Sozialberatung des Studierendenwerks. Beantragen Sie nichts, bevor wir darüber gesprochen haben.
rule-education-student_money_now =
    .title = Heute Essen und Nothilfe, vor jedem Antrag Rat
    .measure = Heute Nothilfe des Studierendenwerks, der Hochschulgemeinden und Lebensmittelausgaben vermitteln; Rechtsberatung, bevor eine Sozialleistung beantragt wird
    .why = Geld oder Essen reichen nicht; ein Antrag auf Sozialleistungen kann bei diesem Titel nachteilig sein, bitte prüfen lassen.
    .client = Gehen Sie heute zu der Stelle, die wir Ihnen nennen. Dort bekommen Sie Essen und Rat.
rule-language-right_ends =
    .title = Kursberechtigung läuft ab
    .measure = Vor dem letzten Gültigkeitstag bei einem Kursträger anmelden; ist kein Platz frei, Anmeldung schriftlich bestätigen lassen und beim BAMF oder Jobcenter um Verlängerung bitten
    .why = Die Berechtigung oder Verpflichtung gilt nur noch kurze Zeit; danach ist ein neuer Zugang 2026 oft nicht möglich.
    .client = Melden Sie sich in dieser Woche mit Ihrem Schein bei einer Sprachschule an. Lassen Sie sich die Anmeldung schriftlich geben.
rule-language-waiting =
    .title = Lange Warteliste: anderer Kurs
    .measure = Bei mehreren Trägern zugleich anfragen (Regionalkoordination des BAMF), bis dahin Online-Kurs, Sprachcafé oder Erstorientierungskurs; Systemlücke notieren
    .why = Seit mehr als drei Monaten auf einer Warteliste; ein Kurs ohne Beginn nützt nichts.
    .client = Fragen Sie mit uns bei mehreren Sprachschulen an. Bis der Kurs beginnt, finden wir ein Sprachcafé oder einen Online-Kurs.
rule-language-obstacle_cost =
    .title = Kosten und Fahrgeld für den Kurs
    .measure = Befreiung vom Kostenbeitrag und Fahrtkostenzuschuss beim BAMF über den Kursträger beantragen; Sozialticket prüfen; näheren Kurs suchen
    .why = Kosten oder Wege stehen dem Kurs im Weg; wer Leistungen bezieht, kann wahrscheinlich befreit werden.
    .client = Fragen Sie bei der Sprachschule nach der Kostenbefreiung und dem Fahrgeld. Bitte nehmen Sie Ihren Bescheid mit.
rule-language-vocational_agency =
    .title = Berufssprachkurs über die Agentur
    .measure = Berufssprachkurs (B2) bei der Agentur für Arbeit oder beim BAMF beantragen, parallel zu Arbeit oder Praktikum
    .why = B1 ist erreicht, und das Jobcenter ist nicht zuständig; die Agentur kann die Berechtigung geben.
    .client = Fragen Sie bei der Agentur für Arbeit nach einem Berufssprachkurs.
rule-language-alternatives_eu =
    .title = Deutsch lernen ohne Kurszulassung
    .measure = VHS- oder Abendkurs, Sprachcafé, Lern-App oder Selbstzahlerplatz suchen; prüfen, ob das Jobcenter zu einem Kurs verpflichten kann
    .why = Die freie Zulassung zum Integrationskurs ist 2026 für Unionsbürgerinnen und Unionsbürger gestoppt; andere Wege stehen offen.
    .client = Suchen Sie mit uns einen Deutschkurs am Abend oder ein Sprachcafé in Ihrer Nähe.

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
doc-recognition_letter = Bescheid oder Schreiben der Anerkennungsstelle
doc-school_reports = Schulzeugnisse (auch Kopien oder Fotos)
doc-enrolment = Studienbescheinigung

## Gaps

gap-collective_agreement = Ob ein Tarifvertrag oder der Arbeitsvertrag eine kürzere oder längere Frist setzt, ist nicht geprüft
gap-dismissal_protection = Betriebsgröße, Probezeit und besonderer Kündigungsschutz sind nicht gefragt
gap-title_for_this_job = Ob der Titel für genau diese Stelle erteilt wurde, ist nicht geprüft
gap-work_permission_checked = Ob die Tätigkeit erlaubt ist, muss vorher am Papier geprüft werden
gap-paragraph_16k = Ob § 16k SGB II nach der Reform unverändert gilt, ist nicht geprüft
gap-grant_conditions = Einkommen der Eltern, Miete und Titel für die Beihilfe sind nicht geprüft
gap-study_title_conditions = Welche Leistungen den Aufenthalt gefährden können, muss vor jedem Antrag geklärt werden
gap-recognition_law_of_land = Für Landesberufe und Heilberufe gelten eigene Gesetze und Fristen
gap-complete_file = Ob die Unterlagen vollständig waren, ist nicht geprüft
gap-right_date_of_paper = Die Wirkung des Datums auf dem Berechtigungsschein sollte der Kursträger bestätigen

## Links

link-language_beside_work = Sprache und Arbeit gleichzeitig, nicht nacheinander
link-report_first = die Meldung wartet nicht auf die Beratung
rule-language-vocational_beside_work =
    .title = Berufssprachkurs B2 neben der Arbeit
    .measure = Berufssprachkurs (B2, für die Anerkennung auch ein Fachkurs) beim BAMF beantragen; Abend- oder Teilzeitkurs wählen, der zur Arbeit passt; Kosten vorher klären
    .why = B1 ist erreicht; für die Anerkennung wird meist B2 verlangt. Wer arbeitet, beantragt den Kurs wahrscheinlich beim BAMF; bitte prüfen lassen.
    .client = Fragen Sie mit uns nach einem Berufssprachkurs, der zu Ihren Arbeitszeiten passt.
