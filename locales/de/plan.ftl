# The Hilfeplan: needs with their goals, what is to be done and why, actors, papers, gaps, and the words of the plan.
# `.measure` is a line for the file, in the language of offices. `.why` is one sentence. `.client` is said to the person
# and may stand on her own paper: it names neither status nor protection, and never the kind of card. What to bring and by
# when stand beside it there. A goal names no time either: the plan adds the day.

## Words of the plan

priority-p0 = Heute
priority-p1 = Innerhalb von 7 Tagen
priority-p2 = Innerhalb von 6 Wochen
priority-p3 = Innerhalb von 3 Monaten
priority-p4 = Perspektive

certainty-certain = gesichert
certainty-likely = wahrscheinlich, bitte prüfen
certainty-check = unsicher, bitte fachlich prüfen lassen

deadline-legal = Gesetzliche Frist
deadline-fixed_by_authority = Von der Behörde gesetzte Frist
deadline-appointment = Termin
deadline-benefit_period = Ende des Bewilligungszeitraums
deadline-hours = Frist nach Stunden
deadline-backward = Vorlauffrist
deadline-inbound = Antwort, die das Amt schuldet
deadline-internal = Eigener Termin

domain-residence = Aufenthalt
domain-housing = Wohnen
domain-livelihood = Existenzsicherung
domain-health = Gesundheit
domain-language = Sprache
domain-education = Bildung
domain-work = Arbeit und Beruf
domain-family = Familie
domain-protection = Schutz
domain-social = Soziales Umfeld
domain-letters = Behördenpost

scope-federal = Bundesrecht
scope-nrw = Landesrecht NRW
scope-duesseldorf = Düsseldorf

severity-1 = gering
severity-2 = spürbar
severity-3 = erheblich
severity-4 = existenziell

lacks-receipt = nur wenn kein Eingangsnachweis vorliegt
lacks-decision = nur wenn noch nicht entschieden ist
starts_on-receipt = sobald der Eingangsnachweis da ist
starts_on-decision = sobald entschieden ist

link-finish_start = nach der Entscheidung über
link-start_start = zusammen mit oder nach der Antragstellung bei
link-receipt = der Eingangsnachweis wird weitergegeben
link-application_first = erst der formlose Antrag, dann die Nachweise
link-shows_the_proof = die Bedarfsanzeige wird dort vorgelegt
link-papers_follow = Unterlagen folgen dem Antrag und halten ihn nicht auf
link-in_parallel = beides gleichzeitig, nicht nacheinander
link-asked_there = wird beim Termin im Jobcenter angesprochen
link-same_talk = im selben Beratungsgespräch

no-due-date_unknown = Das Datum ist noch nicht bekannt
no-due-not_agreed = Noch kein Tag vereinbart

income_support_name-buergergeld = Bürgergeld
income_support_name-grundsicherungsgeld = Grundsicherungsgeld (früher Bürgergeld)

## The model case

case-rima = Rima H., 29, alleinerziehend
    .setting = Beratung im Stadtteil, Arabisch mit Sprachmittlung. Die Tochter spielt im Nebenraum. Rima H. erzählt viel, wenn man offen fragt, und wenig, wenn man eine Liste abarbeitet.
    .advice = Zuerst die Daten auf beiden Karten, dann das Ende der Leistung, dann die Kita. Nach Terminen der nächsten 14 Tage ausdrücklich fragen.

## Needs

need-residence-continuous = Lückenloser Aufenthalt für alle in der Familie
    .goal = Vor dem letzten Gültigkeitstag ist für jede Person in meiner Familie ein eigener Antrag abgeschickt, und ich habe den Nachweis in der Hand.
need-residence-counsel = Rechtsberatung, bevor eine Behörde kontaktiert wird
    .goal = Ich habe mit einer Beratungsstelle gesprochen, bevor ich auf eine Forderung antworte oder einen Termin wahrnehme.
need-residence-outlook = Weg zu einem unbefristeten Aufenthalt und zur Einbürgerung
    .goal = Ich weiß, was mir für den nächsten Schritt noch fehlt, und sammle die Nachweise dafür.
need-livelihood-continuous = Geld ohne Unterbrechung
    .goal = Mein Antrag liegt vor dem Ende der Bewilligung beim Amt, und es gibt keinen Monat ohne Geld und Krankenversicherung.
need-livelihood-entitlements = Leistungen, die zustehen und noch nicht beantragt sind
    .goal = Die Leistungen sind beantragt, die meinem Kind und mir zustehen.
need-livelihood-today = Geld und Essen für heute
    .goal = Es ist geklärt, wovon ich bis zur nächsten Zahlung lebe.
need-livelihood-account = Ein eigenes Konto
    .goal = Ich habe ein Konto, auf das mein Geld kommt und über das ich verfügen kann.
need-housing-tonight = Ein sicherer Schlafplatz
    .goal = Ich schlafe heute Nacht an einem sicheren Ort und weiß, wie es morgen weitergeht.
need-housing-keep = Die Wohnung behalten
    .goal = Auf den Brief ist rechtzeitig geantwortet, und ich kann in meiner Wohnung bleiben.
need-housing-space = Genug Platz zum Wohnen
    .goal = Ich habe den Wohnberechtigungsschein beantragt und bin beim Wohnungsamt vorgemerkt.
need-health-treatment = Behandlung heute
    .goal = Ich bin bei einer Ärztin oder einem Arzt gewesen und habe die Medikamente, die ich brauche.
need-health-insured = Krankenversicherung
    .goal = Es ist geklärt, wer meine Behandlung bezahlt.
need-language-course = Deutsch lernen
    .goal = Ich habe nach einem Deutschkurs gefragt, der zu meinem Alltag passt, und weiß, wann er anfangen kann.
need-language-work = Deutsch für den Beruf
    .goal = Ich habe einen Berufssprachkurs beantragt, der neben Arbeit oder Praktikum möglich ist.
need-work-skills = Berufliches Können nachweisen
    .goal = Ich habe einen Beratungstermin gehabt und weiß, wie mein Können anerkannt oder bescheinigt werden kann.
need-work-own_business = Selbstständigkeit vorbereiten
    .goal = Ich kenne die Schritte bis zum eigenen Betrieb und habe mit dem ersten angefangen.
need-family-childcare = Ein Betreuungsplatz für das Kind
    .goal = Das Jugendamt weiß schriftlich, dass wir einen Platz brauchen, und mein Kind ist bei mehreren Stellen angemeldet.
need-protection-safety = Sicherheit
    .goal = Ich weiß, an wen ich mich jederzeit wenden kann und wo ich sicher bin.
need-social-connected = Menschen und Orte in der Nähe
    .goal = Ich kenne einen Ort in meinem Stadtteil, an den ich gern wiederkomme.
need-social-one_lead = Eine Stelle führt, alle anderen wissen davon
    .goal = Es ist mit meinem Einverständnis abgesprochen, wer mich hauptsächlich begleitet.
need-letters-deadlines = Fristen in Briefen einhalten
    .goal = Auf jeden Brief mit einer Frist ist rechtzeitig reagiert.
need-letters-appointments = Termine bei Ämtern wahrnehmen
    .goal = Ich bin zum Termin gegangen, habe verstanden und gesagt, was mir wichtig ist.
need-letters-post = Post kommt sicher an
    .goal = Mein Name steht am Briefkasten, und die Ämter haben meine richtige Adresse.

## Rules: residence

rule-residence-renewal =
    .measure = Verlängerung vor Ablauf nachweisbar beantragen: Antrag heute unterschreiben und absenden, Nachweis sichern, Fiktionsbescheinigung verlangen
    .why = Nur ein Antrag, der vor dem Ablauf eingeht, lässt den bisherigen Titel bis zur Entscheidung fortgelten; ein Anruf oder ein gebuchter Termin genügt dafür nicht sicher.
    .client = Unterschreiben Sie jetzt mit uns die Anträge auf Verlängerung: für Ihre Karte und für jede Karte in Ihrer Familie, die bald endet. Wir schicken sie ab, und Sie bewahren den Nachweis gut auf.
rule-residence-renewal_member =
    .measure = Eigenen Verlängerungsantrag für dieses Familienmitglied vor Ablauf nachweisbar stellen, bei Kindern durch die Sorgeberechtigten
    .why = Jede Person hat einen eigenen Titel mit eigenem Ablaufdatum; der Antrag der Eltern gilt nicht für das Kind.
    .client = Unterschreiben Sie heute mit uns auch den Antrag für die Karte Ihres Familienmitglieds: Jede Person braucht einen eigenen Antrag.
rule-residence-receipt =
    .measure = Antrag erneut per Fax oder mit Zeugen abgeben und die Fiktionsbescheinigung anfordern
    .why = Wer die rechtzeitige Antragstellung nicht beweisen kann, riskiert Lücken bei Aufenthalt, Arbeit und Leistung.
    .client = Rufen Sie uns an, wenn bis dahin kein Brief über den Eingang Ihres Antrags da ist. Dann geben wir ihn noch einmal gemeinsam ab.
rule-residence-papers =
    .measure = Unterlagen zur Verlängerung nachreichen: Pass, Einkommen, Miete, Krankenversicherung
    .why = Bei diesem Titel prüft die Behörde in der Regel Lebensunterhalt, Wohnraum und Pass; die Unterlagen folgen dem Antrag.
    .client = Sammeln Sie die Unterlagen auf dieser Liste und bringen Sie sie zum nächsten Gespräch mit. Der Antrag geht trotzdem schon vorher ab.
rule-residence-proof_missing =
    .measure = Eingangsnachweis für den gestellten Antrag beschaffen und Fiktionsbescheinigung anfordern
    .why = Der Antrag ist gestellt, aber ohne Nachweis lässt sich das gegenüber Jobcenter, Bank oder Arbeitgeber nicht belegen.
    .client = Bringen Sie uns alles mit, was zeigt, dass Sie den Antrag für Ihre Karte gestellt haben: E-Mail, Kopie, Einschreibebeleg. Wir bitten um eine Bestätigung.
rule-residence-expired =
    .measure = Titel abgelaufen, kein Antrag bekannt: sofort Rechtsberatung, dann Antrag mit Begründung und Anordnung der Fortgeltung wegen unbilliger Härte
    .why = Nach dem Ablauf tritt die Fortgeltung nicht von selbst ein; sie muss angeordnet werden, und der erste Schritt sollte beraten sein.
    .client = Gehen Sie morgen mit uns zu einem Beratungstermin.
rule-residence-expired_member =
    .measure = Titel dieses Familienmitglieds abgelaufen, kein Antrag bekannt: sofort Rechtsberatung, dann Antrag mit Begründung
    .why = Auch für ein Kind tritt die Fortgeltung nach dem Ablauf nicht von selbst ein.
    .client = Gehen Sie morgen mit uns zu einem Beratungstermin.
rule-residence-fiction_end =
    .measure = Neue Fiktionsbescheinigung formlos anfordern
    .why = Die Bescheinigung läuft ab, die Wirkung des Antrags besteht bis zur Entscheidung fort; ohne Papier glauben es Jobcenter, Bank und Arbeitgeber oft nicht.
    .client = Kommen Sie in den nächsten Tagen mit Ihrer Bescheinigung zu uns. Wir bitten gemeinsam um eine neue.
rule-residence-temporary_protection =
    .measure = Automatische Fortgeltung bis 4. März 2027 belegen und jetzt prüfen, welcher Aufenthalt danach in Betracht kommt
    .why = Ein am 1. Februar 2026 gültiger Titel nach § 24 AufenthG gilt ohne Antrag bis zum 4. März 2027; was danach kommt, steht noch nicht fest.
    .client = Kommen Sie in der nächsten Woche zu einem Gespräch.
rule-residence-permission_paper =
    .measure = Verlängerung des Papiers vorbereiten; vor dem Termin bei der Ausländerbehörde durch die Asyl- oder Flüchtlingsberatung beraten lassen
    .why = Eine Duldung oder Aufenthaltsgestattung ist kein Titel; ein Termin ohne Beratung kann nachteilig sein.
    .client = Gehen Sie vor Ihrem nächsten Termin zur Beratung.
rule-residence-legal_check =
    .measure = Vorsorgliche Rechtsberatung: Briefe über Widerruf, Forderung nach einem Pass, keine Reise in das Herkunftsland, nicht zur Botschaft ohne Beratung
    .why = Bei internationalem Schutz können ein unbeantworteter Brief, ein Botschaftsbesuch oder eine Reise den Schutz gefährden.
    .client = Gehen Sie zu einem Beratungstermin; wir machen ihn mit Ihnen aus.
rule-residence-revocation =
    .measure = Brief des BAMF über den Schutz: heute Frist feststellen, sofort Rechtsberatung, vorher keine Antwort und kein Gespräch
    .why = In einem Widerrufsverfahren entscheidet oft die erste Antwort; die Frist steht im Brief und läuft.
    .client = Gehen Sie morgen mit uns zu einem Beratungstermin.
rule-residence-passport_demand =
    .measure = Forderung nach Pass oder Botschaftsbesuch: vor jeder Antwort Rechtsberatung, Unzumutbarkeit und Reiseausweis prüfen lassen
    .why = Für anerkannte Flüchtlinge kann ein Botschaftsbesuch den Schutz gefährden, mit einer Duldung kann ein Pass die Abschiebung ermöglichen, bei subsidiärem Schutz ist die Zumutbarkeit zu prüfen.
    .client = Gehen Sie in den nächsten Tagen mit uns zu einem Beratungstermin, bevor Sie etwas beantragen.
rule-residence-undocumented =
    .measure = Vertrauliche Rechtsberatung vermitteln; keine Behörde kontaktieren, keine Daten weitergeben
    .why = Öffentliche Stellen müssen einen unerlaubten Aufenthalt melden, von dem sie bei ihrer Aufgabe erfahren; Beratungsstellen müssen das nicht.
    .client = Gehen Sie zu der Beratungsstelle, die wir Ihnen nennen. Dort müssen Sie Ihren Namen nicht sagen.
rule-residence-opportunity_end =
    .measure = Übergang aus § 104c AufenthG beraten und vor Ablauf den Antrag nach § 25a oder § 25b AufenthG vorbereiten
    .why = Der Chancen-Aufenthalt wird nicht verlängert; nur ein Antrag nach § 25a oder § 25b vor dem Ablauf wirkt fort.
    .client = Gehen Sie in der nächsten Woche mit uns zu einem Beratungstermin.
rule-residence-outlook =
    .measure = Perspektive klären: Niederlassungserlaubnis, Erlaubnis zum Daueraufenthalt-EU, Einbürgerung; fehlende Voraussetzungen und Nachweise sammeln
    .why = Die Zeiten laufen schon: Deutschkenntnisse, Lebensunterhalt und Rentenbeiträge zählen für den nächsten Schritt.
    .client = Heben Sie Zeugnisse und Lohnabrechnungen in einem Ordner auf. Wir schauen beim nächsten Gespräch gemeinsam hinein.

## Rules: livelihood

rule-livelihood-renewal =
    .measure = Weiterbewilligung jetzt formlos oder online beim Jobcenter beantragen, Nachweis sichern; fehlende Unterlagen nachreichen
    .why = Der Bewilligungszeitraum endet, und der formlose Antrag wahrt den Beginn der Leistung; er braucht keinen anderen Nachweis.
    .client = Beantragen Sie in den nächsten drei Tagen mit unserer Hilfe, dass Ihr Geld vom Jobcenter weitergeht. Ein kurzer Antrag genügt.
rule-livelihood-renewal_near =
    .measure = Weiterbewilligung heute beim Jobcenter beantragen, zugleich vorläufige Entscheidung und Vorschuss verlangen
    .why = Bis zum Ende der Bewilligung sind es weniger als zwei Wochen; eine Entscheidung dauert meist länger.
    .client = Beantragen Sie heute mit uns, dass Ihr Geld vom Jobcenter weitergeht.
rule-livelihood-renewal_social_office =
    .measure = Weitergewährung jetzt formlos bei der zahlenden Stelle (Sozialamt oder AsylbLG-Stelle) beantragen, Nachweis sichern
    .why = Die Bewilligung endet; ein formloser Antrag verhindert eine Lücke.
    .client = Beantragen Sie in den nächsten drei Tagen mit unserer Hilfe, dass Ihr Geld weitergeht.
rule-livelihood-renewal_other =
    .measure = Weiterbewilligung formlos bei der Stelle beantragen, die zahlt; am Bescheid feststellen, um welche Leistung es geht
    .why = Die Bewilligung endet; das Datum zählt auch dann, wenn die Art der Leistung noch nicht geklärt ist.
    .client = Bringen Sie uns in den nächsten drei Tagen den Bescheid über Ihr Geld mit. Wir beantragen gemeinsam, dass es weitergeht.
rule-livelihood-lapsed =
    .measure = Bewilligung abgelaufen: heute neuen Antrag stellen, Vorschuss verlangen, Krankenversicherung klären
    .why = Der Zeitraum ist vorbei und ein Antrag ist nicht bekannt; jeder weitere Tag kann Geld und Versicherung kosten.
    .client = Stellen Sie heute mit uns einen neuen Antrag.
rule-livelihood-decision_missing =
    .measure = Beim Jobcenter nach dem Stand fragen und eine vorläufige Entscheidung verlangen
    .why = Der Antrag ist gestellt, der Zeitraum endet bald, und eine Entscheidung ist nicht bekannt.
    .client = Bringen Sie uns in den nächsten drei Tagen die Kopie Ihres Antrags. Wir fragen beim Jobcenter nach.
rule-livelihood-residence_proof =
    .measure = Nachweis über den Verlängerungsantrag an Jobcenter, Familienkasse und Krankenkasse weitergeben
    .why = Die Stellen stellen sonst Zahlungen ein, sobald die Karte abgelaufen ist; der formlose Leistungsantrag wartet darauf nicht.
    .client = Geben Sie dem Jobcenter und der Krankenkasse eine Kopie des Nachweises über Ihren Antrag, sobald Sie ihn haben, und auch der Familienkasse, wenn Sie Kindergeld bekommen. Das Original behalten Sie.
rule-livelihood-provisional =
    .measure = Plan B: vorläufige Bewilligung nach § 41a SGB II verlangen, Beratungshilfe holen
    .why = Fehlt kurz vor dem Ablauf der Karte noch der Nachweis, darf die Leistung daran nicht scheitern; das lässt sich nur mit einem ausdrücklichen Antrag durchsetzen.
    .client = Rufen Sie uns an, wenn der Nachweis bis dahin nicht da ist. Wir haben einen zweiten Weg vorbereitet.
rule-livelihood-court =
    .measure = Plan B: Eilantrag beim Sozialgericht vorbereiten, Beratungshilfe holen
    .why = Ist kurz vor dem Ende der Bewilligung nicht entschieden, kann das Sozialgericht die Zahlung vorläufig anordnen.
    .client = Rufen Sie uns an, wenn bis dahin keine Antwort vom Jobcenter da ist. Dann holen wir Hilfe, damit Ihr Geld weitergeht.
rule-livelihood-single_parent_supplement =
    .measure = Bescheid auf den Mehrbedarf für Alleinerziehende prüfen; fehlt er, Mehrbedarf und Überprüfung früherer Bescheide (§ 44 SGB X) beantragen
    .why = Alleinerziehenden steht ein Mehrbedarf zu; eine Überprüfung wirkt nur bis zum Beginn des Vorjahres zurück, deshalb muss sie noch in diesem Jahr eingehen.
    .client = Bringen Sie uns in dieser Woche den ganzen Bescheid vom Jobcenter mit allen Seiten. Vielleicht steht Ihnen mehr Geld zu, weil Sie Ihr Kind allein erziehen.
rule-livelihood-first_claim =
    .measure = Grundsicherungsgeld (früher Bürgergeld) sofort formlos beantragen, noch in diesem Monat
    .why = Es kommt keine Leistung an, und der Anspruch beginnt erst mit dem Antrag; ein Tag im nächsten Monat kann einen Monat kosten.
    .client = Stellen Sie morgen mit uns den Antrag beim Jobcenter.
rule-livelihood-account =
    .measure = Basiskonto beantragen; bei Sperre oder Pfändung Umwandlung in ein Pfändungsschutzkonto verlangen
    .why = Ohne verfügbares Konto kommen Leistung und Miete nicht an; auf ein Basiskonto besteht ein Anspruch.
    .client = Beantragen Sie bei einer Bank ein Basiskonto. Bitte nehmen Sie Ihren Ausweis und die Meldebescheinigung mit. Lehnt die Bank ab, lassen Sie es sich schriftlich geben.
rule-livelihood-no_money =
    .measure = Heute Vorschuss oder vorläufige Leistung beim Jobcenter verlangen, Lebensmittel organisieren; bei Ablehnung Eilantrag beim Sozialgericht
    .why = Geld oder Essen reichen nicht bis zur nächsten Zahlung.
    .client = Gehen Sie heute mit uns zum Jobcenter. Wir sagen Ihnen auch, wo Sie heute Essen bekommen.
rule-livelihood-no_money_social_office =
    .measure = Heute Leistung bei der zuständigen Stelle (Sozialamt oder AsylbLG-Stelle) verlangen, Lebensmittel organisieren; bei Ablehnung Eilantrag beim Sozialgericht
    .why = Geld oder Essen reichen nicht bis zur nächsten Zahlung.
    .client = Gehen Sie heute mit uns zum Sozialamt. Wir sagen Ihnen auch, wo Sie heute Essen bekommen.
rule-livelihood-no_money_without_papers =
    .measure = Heute Lebensmittel und Nothilfe freier Träger vermitteln; keine Behörde kontaktieren, Rechtsberatung anbieten
    .why = Geld oder Essen reichen nicht, und ein Antrag bei einer Behörde kann eine Meldung auslösen.
    .client = Gehen Sie heute zu der Stelle, die wir Ihnen nennen. Dort bekommen Sie Essen und Rat, ohne Ihren Namen zu sagen.

## Rules: family and childcare

rule-family-maintenance_advance =
    .measure = Unterhaltsvorschuss für das Kind beantragen, Beistandschaft und Sorgerechtsnachweis beim Jugendamt klären, noch vor dem Monatsende
    .why = Der Vorschuss wird höchstens für den Monat vor dem Antrag nachgezahlt; er geht dem Grundsicherungsgeld vor und wird darauf angerechnet.
    .client = Beantragen Sie in dieser Woche beim Jugendamt Unterhaltsvorschuss für Ihr Kind. Wir füllen das Formular mit Ihnen aus.
rule-family-child_benefit =
    .measure = Kindergeld bei der Familienkasse beantragen
    .why = Für ein Kind unter 18 Jahren ist kein Kindergeld angegeben; nachgezahlt wird nur für sechs Monate.
    .client = Beantragen Sie in den nächsten zwei Wochen Kindergeld.
rule-childcare-need_notice =
    .measure = Betreuungsbedarf schriftlich beim Jugendamt anzeigen: ab sofort und zum nächsten Kitajahr, mit gewünschtem Umfang
    .why = Erst die schriftliche Anzeige setzt die Pflichten des Jugendamts in Gang; sie soll sechs Monate vorher, bei plötzlichem Bedarf unverzüglich vorliegen.
    .client = Unterschreiben Sie in den nächsten drei Tagen mit uns einen kurzen Brief an das Jugendamt: Wir brauchen einen Betreuungsplatz, sofort und ab August. Eine Kopie behalten Sie.
rule-childcare-confirmation =
    .measure = Das Jugendamt an die Bedarfsanzeige erinnern und die Bestätigung mit Angabe der Beiträge verlangen
    .why = Das Jugendamt muss den Eingang innerhalb eines Monats bestätigen; bleibt das aus, ist die Anzeige vielleicht nicht angekommen.
    .client = Rufen Sie uns an, wenn bis dahin kein Brief vom Jugendamt da ist. Wir fragen nach.
rule-childcare-places =
    .measure = Kind im Kita-Navigator in mehreren Kitas vormerken und zugleich Kindertagespflege anfragen; Absagen sammeln
    .why = Plätze zum August werden meist bis zum 1. Februar vergeben; eine Tagespflege ist oft früher frei.
    .client = Melden Sie Ihr Kind in den nächsten zwei Wochen im Kita-Navigator bei mehreren Kitas an und fragen Sie nach Tagespflege. Der i-Punkt Familie hilft dabei. Heben Sie jede Absage auf.
rule-childcare-refusals =
    .measure = Vormerkungen und Absagen der Kitas belegen und dem Jobcenter (Beauftragte für Chancengleichheit) mitteilen; Betreuung nach § 16a SGB II ansprechen
    .why = Arbeit oder ein Kurs gelten seit der Reform von 2026 schon bei jüngeren Kindern als zumutbar, aber nicht ohne Betreuung; die Absagen sind der Beweis.
    .client = Legen Sie alle Anmeldungen und Absagen der Kitas in einen Umschlag und nehmen Sie ihn zum Jobcenter mit. So zeigen Sie, dass Sie einen Platz suchen.

## Rules: language

rule-language-course_obligation =
    .measure = Jobcenter um die Verpflichtung zum Integrationskurs (§ 44a AufenthG) bitten; wenn nötig Teilzeit oder einen Kurs mit Kinderbetreuung verlangen
    .why = Das Deutschniveau liegt unter B1; die Verpflichtung durch das Jobcenter öffnet den Kurs, auch wenn die freie Zulassung gestoppt ist.
    .client = Bitten Sie im Jobcenter um einen Schein für den Deutschkurs. Haben Sie ein Kind, sagen Sie auch, dass Sie eine Betreuung brauchen.
rule-language-course_childcare =
    .measure = Kurs mit Kinderbetreuung, in Teilzeit oder online suchen, gleichzeitig mit der Suche nach einem Betreuungsplatz
    .why = Der letzte Kurs endete, weil die Betreuung fehlte; beides zusammen zu suchen spart Monate.
    .client = Fragen Sie mit uns bei den Sprachschulen nach einem Kurs mit Kinderbetreuung oder am Vormittag.
rule-language-course_claim =
    .measure = Mit dem vorhandenen Berechtigungsschein oder der Verpflichtung bei einem Kursträger anmelden, Einstufungstest vereinbaren
    .why = Eine Berechtigung liegt vor, aber kein Kurs; sie ist befristet.
    .client = Melden Sie sich in den nächsten zwei Wochen mit Ihrem Schein bei einer Sprachschule an. Bitte nehmen Sie den Schein und den Bescheid vom Jobcenter mit, dann kann der Kurs kostenlos sein.
rule-language-course_application =
    .measure = Teilnahmeberechtigung für den Integrationskurs beim BAMF beantragen; Jahresfrist seit dem ersten Titel prüfen
    .why = Der Titel begründet in der Regel einen Anspruch auf einen Integrationskurs; er erlischt meist nach einem Jahr.
    .client = Beantragen Sie mit uns den Schein für einen Deutschkurs.
rule-language-alternatives =
    .measure = Erstorientierungskurs, kommunale Kurse, VHS, Ehrenamt und Lern-Apps prüfen; Verpflichtung nach § 5b AsylbLG ansprechen
    .why = Die Zulassung zum Integrationskurs auf freie Plätze ist 2026 gestoppt; andere Angebote sind möglich.
    .client = Suchen Sie mit uns einen Deutschkurs oder ein Sprachcafé in Ihrer Nähe, das Sie gleich besuchen können.
rule-language-vocational =
    .measure = Berufssprachkurs (B2) beim Jobcenter beantragen, parallel zu Arbeit oder Praktikum
    .why = B1 ist erreicht; Sprache und Arbeit zusammen führen schneller weiter als nacheinander.
    .client = Fragen Sie im Jobcenter nach einem Berufssprachkurs neben der Arbeit oder dem Praktikum.
rule-language-literacy =
    .measure = Kurs mit Alphabetisierung suchen; Schriftliches mündlich erklären
    .why = Lesen fällt in jeder Schrift schwer; ein gewöhnlicher Kurs würde überfordern.
    .client = Wir suchen mit Ihnen einen Kurs, in dem man auch Lesen und Schreiben lernt. Briefe lesen wir Ihnen gern vor.

## Rules: work

rule-work-validation =
    .measure = Beratung der Kammer zu Validierung (ab 25 Jahren, in der Regel anderthalbfache Ausbildungszeit) oder Teilqualifikation vereinbaren
    .why = Berufserfahrung ohne Zeugnis kann seit 2025 von den Kammern festgestellt werden; reicht die Zeit noch nicht, hilft eine Teilqualifikation.
    .client = Schreiben Sie auf, wo und wie lange Sie gearbeitet haben, und suchen Sie Fotos von Ihrer Arbeit. Damit gehen wir zur Beratung bei der Kammer.
rule-work-recognition =
    .measure = Anerkennungsberatung vereinbaren, Unterlagen und Übersetzung klären, Kostenübernahme beim Jobcenter ansprechen
    .why = Ein Abschluss mit Zeugnis kann geprüft und oft anerkannt werden.
    .client = Gehen Sie in den nächsten vier Wochen zur Anerkennungsberatung. Bitte nehmen Sie Ihre Zeugnisse mit, auch Kopien oder Fotos.
rule-work-own_craft_business =
    .measure = Gründungsberatung der Handwerkskammer: Meisterpflicht, Ausnahmebewilligung (§ 8 HwO), Ausübungsberechtigung (§ 7b HwO) oder angestellte Betriebsleitung klären
    .why = Viele Handwerke, auch das Friseurhandwerk, setzen für einen eigenen Betrieb einen Meisterbrief oder eine Ausnahme voraus.
    .client = Fragen Sie bei der Beratung der Handwerkskammer auch nach dem Weg zum eigenen Betrieb. Ihr Wunsch ist aufgeschrieben.
rule-work-own_business =
    .measure = Gründungsberatung (Startercenter NRW) vereinbaren; Förderung nach §§ 16b, 16c SGB II ansprechen
    .why = Eine Gründung braucht einen tragfähigen Plan und die Erlaubnis zur selbstständigen Tätigkeit.
    .client = Gehen Sie mit Ihrer Idee zur Gründungsberatung. Schreiben Sie vorher auf, was Sie anbieten möchten.

## Rules: people, housing, letters

rule-social-local_offer =
    .measure = Ein Angebot im Stadtteil auswählen und beim ersten Mal gemeinsam besuchen
    .why = Die Person fühlt sich oft allein; ein gemeinsam besuchter Ort hilft mehr als eine Liste.
    .client = Suchen Sie sich mit uns einen Ort aus, zum Beispiel ein Sprachcafé, einen Verein oder einen Treff im Stadtteil. Beim ersten Mal gehen wir zusammen hin.
rule-social-one_lead =
    .measure = Mit Einverständnis klären, welche Stelle die Fallführung hat, und Doppelberatung vermeiden
    .why = Eine andere Stelle begleitet die Person bereits.
    .client = Sagen Sie uns, ob wir mit Ihrer Beraterin oder Ihrem Berater sprechen dürfen. Dann machen wir nichts doppelt.
rule-housing-permit =
    .measure = Wohnberechtigungsschein beantragen und beim Wohnungsamt vormerken lassen; vor einem Umzug Zusicherung des Jobcenters einholen
    .why = Ein Zimmer für Elternteil und Kind ist eng, und die Wartezeiten sind lang.
    .client = Beantragen Sie mit uns einen Wohnberechtigungsschein.
rule-letters-post =
    .measure = Name am Briefkasten anbringen, allen Ämtern die Anschrift mitteilen, Empfang in der Unterkunft klären
    .why = Briefe gelten oft als zugegangen, auch wenn sie nicht ankommen; Fristen laufen dann unbemerkt.
    .client = Schreiben Sie Ihren Namen gut lesbar an den Briefkasten und schauen Sie jeden Tag hinein. Sagen Sie uns, wenn Briefe fehlen.
rule-letters-counsel =
    .measure = Brief mit Frist von BAMF, Ausländerbehörde, Gericht oder Polizei: heute Rechtsberatung, Umschlag mit Zustelldatum aufheben
    .why = Bei diesen Absendern können Fristen sehr kurz sein; es zählt die kürzeste Lesart.
    .client = Gehen Sie heute mit uns zur Beratung.
rule-letters-deadline =
    .measure = Brief prüfen: Absender, Zugang, Rechtsbehelfsbelehrung; fristwahrend antworten oder Widerspruch einlegen, Nachweis sichern
    .why = In dem Brief läuft eine Frist.
    .client = Bringen Sie uns in den nächsten zwei Tagen den Brief mit dem Umschlag. Wir antworten rechtzeitig gemeinsam.
rule-letters-deadline_passed =
    .measure = Frist verpasst: heute Beratung zur Wiedereinsetzung, Grund des Versäumnisses belegen; bei Sozialleistungen Überprüfungsantrag prüfen
    .why = Wer eine Frist ohne Verschulden versäumt hat, kann oft Wiedereinsetzung beantragen, aber nur kurze Zeit.
    .client = Bringen Sie uns morgen den Brief mit dem Umschlag. Oft lässt sich noch etwas machen.
rule-letters-landlord =
    .measure = Kündigung, Mietrückstand oder Klage: Beratung, Übernahme der Mietschulden beim Jobcenter beantragen, Fachstelle für Wohnungsnotfälle einschalten
    .why = Ein Brief des Vermieters mit Frist kann die Wohnung gefährden; bei einer Klage bleiben nur zwei Wochen für die Verteidigungsanzeige.
    .client = Bringen Sie uns morgen den Brief vom Vermieter, den Mietvertrag und die letzten Kontoauszüge. Wir suchen gleich nach einer Lösung.
rule-letters-jobcenter_appointment =
    .measure = Termin beim Jobcenter mit Sprachmittlung wahrnehmen; Deutschkurs und Kinderbetreuung ansprechen, vorhandene Nachweise vorlegen; Absage nur mit wichtigem Grund und Nachweis
    .why = Ein versäumter Meldetermin kann die Leistung mindern; der Termin ist zugleich die Gelegenheit, Kurs und Betreuung zu klären.
    .client = Gehen Sie zum Termin im Jobcenter, wir besorgen eine Sprachmittlung. Bitte nehmen Sie die Einladung, Ihren Ausweis und alle Nachweise mit, die Sie haben. Sind Sie krank, rufen Sie vorher an und holen Sie ein Attest.
rule-letters-appointment =
    .measure = Termin vorbereiten: Sprachmittlung, Begleitung, Unterlagen; Verhinderung vorher schriftlich mitteilen
    .why = In den nächsten Tagen ist ein Termin.
    .client = Gehen Sie zu Ihrem Termin und nehmen Sie die Einladung und Ihren Ausweis mit. Sagen Sie uns, wenn Sie eine Sprachmittlung oder Begleitung brauchen.
rule-letters-embassy_appointment =
    .measure = Termin bei Botschaft oder Konsulat: vorher Rechtsberatung, Termin bis dahin nicht wahrnehmen
    .why = Ein Besuch bei der Vertretung des Herkunftsstaats kann Schutz oder Aufenthalt gefährden.
    .client = Gehen Sie vor diesem Termin mit uns zur Beratung.

## Rules: emergencies

rule-housing-tonight =
    .measure = Heute Unterbringung sichern: Fachstelle für Wohnungsnotfälle, Notunterkunft, für Frauen mit Kindern eigene Häuser
    .why = Der Schlafplatz für heute Nacht oder die nächsten Nächte ist nicht sicher.
    .client = Gehen Sie heute mit uns zu einer Unterkunft. Bitte nehmen Sie Ihren Ausweis mit, wenn Sie einen haben.
rule-housing-tonight_without_papers =
    .measure = Heute Schlafplatz bei freien Trägern vermitteln; keine Behörde kontaktieren, Rechtsberatung anbieten
    .why = Der Schlafplatz ist nicht sicher, und der Kontakt mit einer Behörde kann eine Meldung auslösen.
    .client = Gehen Sie heute zu der Unterkunft, die wir Ihnen nennen.
rule-health-urgent =
    .measure = Heute ärztliche Behandlung sicherstellen: Notfall 112, Bereitschaftsdienst 116117, Praxis; Sprachmittlung
    .why = Heute wird ärztliche Hilfe oder ein Medikament gebraucht.
    .client = Gehen Sie heute zum Arzt; wir rufen mit Ihnen dort an. Bitte nehmen Sie Ihre Versichertenkarte und Ihre Medikamente mit. Im Notfall: 112.
rule-health-urgent_uninsured =
    .measure = Heute Behandlung über die Clearingstelle oder als Notfall in der Klinik sichern; keinen Behandlungsschein bei einer Behörde beantragen, bevor die Lage geklärt ist
    .why = Heute wird Hilfe gebraucht, und eine Versicherung fehlt; Klinikabrechnungen von Notfällen sind geschützt, ein Antrag beim Sozialamt nicht in jedem Fall.
    .client = Gehen Sie heute zu der Stelle, die wir Ihnen nennen. Sie werden dort auch ohne Versicherung behandelt. Im Notfall: 112.
rule-health-insured =
    .measure = Zugang zur Krankenversicherung klären: Pflicht- oder Familienversicherung, Leistungsbezug, Beitragsschulden
    .why = Eine Versicherung fehlt oder ruht.
    .client = Kommen Sie in dieser Woche mit allen Papieren zur Krankenversicherung zu uns. Wir klären mit Ihnen, wer die Behandlung bezahlt.
rule-protection-danger =
    .measure = Unter vier Augen: Gefährdung einschätzen, Frauenberatung oder Hilfetelefon 116 016, Polizei 110, sicheren Ort klären; vor jeder Mitteilung an die Ausländerbehörde beraten lassen; nichts ausdrucken
    .why = Die Person fühlt sich bedroht oder ist unsicher.
    .client = Sie können jederzeit zu uns kommen.

## Actors

actor-client = Klientin oder Klient
actor-case_management = Case Management (KIM)
actor-immigration_office = Ausländerbehörde
    .client = Servicepoint der Stadt
actor-naturalisation_office = Einbürgerungsbehörde
    .client = Servicepoint der Stadt
actor-jobcenter = Jobcenter
actor-employment_agency = Agentur für Arbeit
actor-social_office = Sozialamt
    .client = Sozialamt
actor-youth_office = Jugendamt
actor-family_information = i-Punkt Familie
actor-school_office = Schulamt
actor-registration_office = Bürgerbüro
actor-housing_office = Wohnungsamt
actor-emergency_shelter = Notunterkunft
actor-interpreter_service = Sprachmittlung
actor-family_benefits_office = Familienkasse
actor-health_insurance = Krankenkasse
actor-health_clearing = Clearingstelle Krankenversicherung
    .client = Beratung zur Gesundheit
actor-recognition_counselling = Anerkennungsberatung
actor-chamber = Handwerkskammer oder IHK
actor-language_course_provider = Sprachkursträger
actor-migration_counselling = Migrationsberatung (MBE)
actor-youth_migration_service = Jugendmigrationsdienst (JMD)
actor-asylum_counselling = Asyl- und Flüchtlingsberatung
    .client = Beratungsstelle
actor-legal_counsel = Anwältin oder Anwalt
    .client = Beratungsstelle
actor-womens_counselling = Frauenberatungsstelle
    .client = Beratungsstelle
actor-integration_agency = Integrationsagentur
actor-bamf = BAMF
    .client = Bundesamt
actor-court = Gericht
actor-landlord = Vermieterin oder Vermieter
actor-employer = Arbeitgeber
actor-bank = Bank

offer-kita_navigator = Kita-Navigator
offer-welcome_point = Welcome Point

## Papers

doc-bamf_decision = Bescheid des BAMF
    .client = Ihr Bescheid vom Bundesamt
doc-bank_statements = Kontoauszüge der letzten drei Monate
doc-benefit_notice = letzter Bescheid (alle Seiten)
doc-birth_certificate = Geburtsurkunde
doc-certificates = Zeugnisse und Urkunden (auch Kopien oder Fotos)
doc-consent_form = Einwilligung
doc-copy_of_application = Kopie des Antrags mit Sendenachweis
doc-copy_of_notice = Kopie der Bedarfsanzeige
doc-course_certificate = Kursbescheinigungen und Zertifikate
doc-course_right = Berechtigungsschein oder Verpflichtung
doc-custody_papers = Nachweis über das Sorgerecht
doc-cv = Lebenslauf
doc-fiction_certificate = Fiktionsbescheinigung
    .client = Ihre Bescheinigung
doc-id_document = Ausweis oder Pass (wenn vorhanden)
doc-income_proof = Lohnabrechnungen oder anderer Einkommensnachweis
doc-insurance_card = Versichertenkarte
doc-insurance_proof = Bescheinigung der Krankenkasse
doc-invitation = Einladung zum Termin
doc-kita_refusals = Anmeldungen und Absagen der Kitas
doc-letters_and_envelopes = Briefe mit Umschlägen
doc-medicines = Medikamente oder Rezepte
doc-passport = Pass
doc-photo = biometrisches Passfoto
doc-receipt_of_application = Nachweis über den Verlängerungsantrag
    .client = Nachweis über Ihren Antrag
doc-registration_certificate = Meldebescheinigung
doc-rental_contract = Mietvertrag
doc-residence_card = Aufenthaltstitel (eAT) mit Zusatzblatt
    .client = Ihre Karte mit dem Zusatzblatt
doc-residence_paper = Aufenthaltspapier (Titel, Duldung oder Gestattung)
    .client = Ihr Ausweispapier
doc-tax_number = Steuer-Identifikationsnummern
doc-vaccination_record = Impfausweis (Masernschutz) und U-Heft
doc-work_evidence = Nachweise über die Arbeit (Fotos, Briefe, Namen von Betrieben)

## Gaps: what a rule cannot see

gap-before_geas = Rechtsstand vor den Änderungen vom 12. Juni 2026 (GEAS): bitte prüfen
gap-benefit_not_known = Um welche Leistung es geht, ist noch nicht geklärt
gap-care_of_child_not_checked = Ob das Kind überwiegend hier betreut wird, ist nicht geprüft
gap-certificate_got_abroad_not_asked = In welchem Land das Zeugnis erworben wurde, ist nicht gefragt
gap-change_of_address = Ob sich die Adresse geändert hat, ist nicht gefragt
gap-conditions_not_checked = Die Voraussetzungen der Verlängerung sind nicht geprüft
gap-counselling_for_men = Für Männer und andere Betroffene eine passende Stelle wählen
gap-counts_as_income = Der Vorschuss wird auf das Grundsicherungsgeld angerechnet
gap-course_hours_left = Wie viele Unterrichtsstunden noch offen sind, ist nicht gefragt
gap-course_places = Ob es freie Plätze und Kinderbetreuung gibt, muss der Kursträger sagen
gap-course_right_date = Seit wann und bis wann die Berechtigung gilt, ist nicht gefragt
gap-custody_not_asked = Das Sorgerecht ist nicht gefragt
gap-date_of_first_title = Ob der Titel am 1. Februar 2026 gültig war, ist nicht geprüft
gap-day_of_service_not_asked = Der Tag des Zugangs oder der Zustellung ist nicht gefragt
gap-earlier_insurance_not_asked = Frühere Versicherungszeiten sind nicht gefragt
gap-earlier_stays_not_asked = Frühere Aufenthaltszeiten sind nicht gefragt
gap-employer_not_asked = Ob ein Arbeitgeber den Nachweis braucht, ist nicht gefragt
gap-hours_not_asked = Der gewünschte Betreuungsumfang ist nicht gefragt
gap-household_not_counted = Wohnfläche und Zahl der Personen sind nicht genau geprüft
gap-income_not_checked = Einkommen und Vermögen sind nicht geprüft
gap-kind_of_letter_not_asked = Die Art des Briefes ist nicht gefragt
gap-law_after_2026 = Was 2027 gilt, ist nicht bekannt
gap-law_after_march_2027 = Was nach dem 4. März 2027 gilt, ist nicht bekannt
gap-livelihood_not_checked = Die Sicherung des Lebensunterhalts ist nicht geprüft
gap-mobility_not_asked = Wie weit die Wege sein dürfen, ist nicht gefragt
gap-office_of_another_town = Gilt für die Ausländerbehörde Düsseldorf; sonst die zuständige Behörde feststellen
gap-over_twelve = Für Kinder ab 12 Jahren gelten weitere Voraussetzungen
gap-reason_of_delay_not_asked = Der Grund für das Versäumnis ist nicht gefragt
gap-reasons_against_embassy = Gründe gegen einen Botschaftsbesuch sind nicht gefragt
gap-reform_2026 = Die Reform des SGB II von 2026 ist nicht abschließend geprüft
gap-regulated_not_asked = Ob der Beruf reglementiert ist, ist nicht gefragt
gap-residence_rule_not_asked = Eine Wohnsitzauflage ist nicht gefragt
gap-six_months_back = Kindergeld wird nur für die letzten sechs Monate vor dem Antrag nachgezahlt
gap-title_allows_business = Ob der Titel eine selbstständige Tätigkeit erlaubt, ist nicht geprüft
gap-title_conditions_of_benefit = Ob der Titel zum Kindergeld berechtigt, ist nicht geprüft
gap-title_may_be_missing = Ohne Papiere zuerst vertraulich beraten lassen, bevor eine Behörde kontaktiert wird
gap-trade_not_matched = Der Beruf ist keinem Ausbildungsberuf zugeordnet
gap-validation_years = Die Validierung verlangt meist das Anderthalbfache der Ausbildungszeit; bei drei Jahren sind das viereinhalb
gap-who_pays_rent_not_asked = Wer die Miete zahlt, ist nicht gefragt
gap-work_not_asked = Erwerbsfähigkeit und Arbeit sind nicht gefragt
