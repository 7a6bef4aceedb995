## Rules: pregnancy
rule-pregnancy-care =
    .client = Machen Sie in dieser Woche einen Termin bei einer Frauenärztin oder einem Frauenarzt. Wir rufen gern mit Ihnen an. Dort bekommen Sie den Mutterpass (Heft für die Schwangerschaft).
rule-pregnancy-care_uninsured =
    .client = Gehen Sie in den nächsten drei Tagen zur Schwangerschaftsberatung, die wir Ihnen nennen. Sie kostet nichts, auch ohne Versicherung. Niemand sagt etwas weiter.
rule-pregnancy-midwife =
    .client = Suchen Sie mit uns eine Hebamme (sie hilft bei und nach der Geburt). Sie kommt nach der Geburt auch zu Ihnen nach Hause. Wir klären mit Ihnen: Wer bezahlt das?
rule-pregnancy-foundation =
    .client = Machen Sie einen Termin bei der Schwangerschaftsberatung. Fragen Sie nach Geld von der Stiftung „Mutter und Kind“. Das geht nur vor der Geburt. Bitte nehmen Sie den Mutterpass (Heft für die Schwangerschaft) mit.
rule-pregnancy-supplement =
    .client = Zeigen Sie dem Jobcenter (Amt für Geld und Arbeit) in dieser Woche eine Kopie aus dem Mutterpass (Heft für die Schwangerschaft). Dort steht, wann das Kind kommt. Wir schreiben mit Ihnen den Antrag auf mehr Geld.
rule-pregnancy-supplement_later =
    .client = Ab der 13. Woche bekommen Sie mehr Geld vom Jobcenter (Amt für Geld und Arbeit). Bringen Sie uns dann den Mutterpass (Heft für die Schwangerschaft). Wir haben den Tag aufgeschrieben.
rule-pregnancy-supplement_social_office =
    .client = Zeigen Sie dem Sozialamt (Amt für Hilfe zum Leben) in dieser Woche eine Kopie aus dem Mutterpass (Heft für die Schwangerschaft). Dort steht, wann das Kind kommt. Wir schreiben den Antrag mit Ihnen.
rule-pregnancy-equipment =
    .client = Beantragen Sie mit uns beim Jobcenter (Amt für Geld und Arbeit) Geld für Kleidung in der Schwangerschaft und für Babysachen. Bitte kaufen Sie noch nichts davon.
rule-pregnancy-equipment_social_office =
    .client = Beantragen Sie mit uns beim Sozialamt (Amt für Hilfe zum Leben) Geld für Kleidung in der Schwangerschaft und für Babysachen. Bitte kaufen Sie noch nichts davon.
rule-pregnancy-paternity =
    .client = Soll der Vater in der Geburtsurkunde stehen? Wenn Sie das möchten, machen wir vor der Geburt einen Termin beim Jugendamt (Amt für Kinder und Familien). Wir sprechen vorher darüber, was das für Sie heißt.
rule-pregnancy-birth_papers =
    .client = Legen Sie Ihre Papiere in einen Umschlag: Ausweis, Geburtsurkunden, Heiratsurkunde. Wir fragen beim Standesamt (Amt für Geburten und Heiraten), was noch fehlt. Bitte gehen Sie noch nicht zur Botschaft. Sprechen Sie zuerst mit uns.
rule-pregnancy-work =
    .client = Schreiben Sie Ihrem Arbeitgeber, wann das Kind kommt. Wir helfen beim Brief. Sechs Wochen vor der Geburt beginnt der Mutterschutz (Sie müssen nicht arbeiten). Das Geld dafür kommt von der Krankenkasse (Ihrer Krankenversicherung).
rule-pregnancy-without_papers =
    .client = Gehen Sie in den nächsten drei Tagen zu der Beratungsstelle, die wir Ihnen nennen. Dort müssen Sie Ihren Namen nicht sagen.

## Rules: health
rule-health-insured_without_papers =
    .client = Gehen Sie in dieser Woche zu der Stelle, die wir Ihnen nennen. Dort bekommen Sie Hilfe ohne Versicherung und ohne Namen.
rule-health-insurance_unclear =
    .client = Hat Ihnen eine Krankenkasse (Krankenversicherung) oder ein Amt geschrieben? Bringen Sie uns in dieser Woche alles mit. Wir klären, ob und wo Sie versichert sind.
rule-health-home_country =
    .client = Bringen Sie uns Ihre Versicherungskarte aus Ihrem Land. Wir klären: Können Sie hier in eine Krankenkasse (Krankenversicherung)?
rule-health-card =
    .client = Schicken Sie der Krankenkasse (Ihrer Krankenversicherung) ein Foto für die neue Karte. Müssen Sie vorher zum Arzt? Dann rufen wir mit Ihnen die Krankenkasse an. Sie schickt eine Bescheinigung.
rule-health-card_now =
    .client = Wir rufen mit Ihnen die Krankenkasse (Ihre Krankenversicherung) an. Sie schickt dem Arzt eine Bescheinigung. Dann hilft Ihnen der Arzt auch ohne Karte. Das Foto für die neue Karte schicken wir gleich mit.
rule-health-family_doctor =
    .client = Suchen Sie mit uns eine Hausärztin oder einen Hausarzt in Ihrer Nähe. Sie sollen dort Ihre Sprache verstehen. Unter 116117 hilft der Terminservice.
rule-health-appointment =
    .client = Holen Sie bei Ihrer Hausärztin oder Ihrem Hausarzt eine Überweisung (Papier für einen anderen Arzt). Dann rufen wir mit Ihnen bei 116117 an und machen einen Termin.
rule-health-asylblg_treatment =
    .client = Welche Behandlung brauchen Sie? Bitten Sie den Arzt um ein Papier darüber. Damit stellen wir einen Antrag: Das Sozialamt (Amt für Hilfe zum Leben) soll die Behandlung bezahlen.
rule-health-uninsured_treatment =
    .client = Gehen Sie in dieser Woche zu der Stelle, die wir Ihnen nennen. Dort hilft Ihnen ein Arzt auch ohne Versicherung. Bitte nehmen Sie Ihre Medikamente mit.
rule-health-medicine =
    .client = Holen Sie in den nächsten zwei Tagen ein neues Rezept (Papier für Medikamente). Bitte nehmen Sie die Packungen mit. Sind Sie nicht versichert? Sagen Sie es uns gleich.
rule-health-copayment =
    .client = Sammeln Sie die Quittungen aus der Apotheke. Wir nehmen dazu den Bescheid (Brief) vom Amt und stellen einen Antrag. Dann zahlen Sie nichts mehr dazu.
rule-health-mind =
    .client = Möchten Sie mit jemandem sprechen? Dann melden wir Sie an. Dort hört Ihnen jemand zu, in Ihrer Sprache, und sagt nichts weiter. Sie entscheiden, was Sie erzählen.
rule-health-crisis =
    .client = Wir gehen heute mit Ihnen zu einer Stelle, die Ihnen hilft. Sie sind nicht allein. Im Notfall: 112.
rule-health-child_doctor =
    .client = Suchen Sie mit uns eine Kinderärztin oder einen Kinderarzt in Ihrer Nähe. Haben Sie das gelbe Heft und den Impfausweis? Bitte nehmen Sie beides mit. Ist Ihr Kind nicht versichert? Sagen Sie es uns gleich.
rule-health-checkups =
    .client = Machen Sie für Ihr Kind einen Termin zur Vorsorgeuntersuchung (der Arzt prüft, ob das Kind gesund ist). Sie kostet nichts. Bitte nehmen Sie das gelbe Heft mit.
rule-health-measles =
    .client = Gehen Sie mit Ihrem Kind zur Kinderärztin oder zum Kinderarzt. Fragen Sie: Ist mein Kind gegen Masern (eine Krankheit) geimpft? Die Impfung kostet Sie nichts. Ohne Versicherung sagen wir Ihnen, wohin Sie gehen. Kita und Schule brauchen das Papier.

## Rules: care
rule-care-level =
    .client = Rufen Sie mit uns in dieser Woche die Krankenkasse (Ihre Krankenversicherung) an. Wir beantragen einen Pflegegrad (damit gibt es Geld und Hilfe für die Pflege). Jemand besucht Sie dann zu Hause. Die Pflegeberatung bereitet den Besuch mit Ihnen vor.
rule-care-social_office =
    .client = Wir schreiben mit Ihnen einen Antrag auf Hilfe bei der Pflege. Bitte bringen Sie ein Papier vom Arzt mit.
rule-care-refused =
    .client = Bringen Sie uns in den nächsten drei Tagen den Brief mit dem Umschlag. Wir prüfen: Schreiben wir einen Widerspruch (Brief gegen die Entscheidung)?
rule-care-disability =
    .client = Wir machen mit Ihnen einen Termin bei einer unabhängigen Beratung. Sie hilft beim Antrag. Sie erklärt auch, was Sie bekommen können.
rule-care-member =
    .client = Wir machen mit Ihnen einen Termin bei der Pflegeberatung. Dort sprechen Sie über Hilfe für Ihre Angehörigen. Auch Sie selbst sollen es leichter haben.
rule-care-child_early =
    .client = Wir machen mit Ihnen einen Termin bei der Frühförderung (Hilfe für kleine Kinder). Dort sieht man, was Ihrem Kind guttut. Das kostet Sie nichts.
rule-care-child_school =
    .client = Welche Hilfe braucht Ihr Kind im Unterricht? Wir sprechen mit Ihnen und der Schule darüber. Den Antrag stellen wir zusammen.
rule-care-child_allowance =
    .client = Rufen Sie noch in diesem Monat mit uns die Krankenkasse (Ihre Krankenversicherung) an. Wir beantragen für Ihr Kind einen Pflegegrad. Dann gibt es Geld und Hilfe für die Pflege.

## Rules: family
rule-family-birth_certificate =
    .client = Wir gehen mit Ihnen zum Standesamt (Amt für Geburten und Heiraten). Fehlt noch ein Papier? Dann bitten wir um einen Auszug aus dem Register (ein Papier über die Geburt). Damit können Sie alles andere beantragen.
rule-family-parental_allowance =
    .client = Beantragen Sie mit uns Elterngeld (Geld nach der Geburt). Sie haben vorher nicht gearbeitet? Auch dann bekommen Sie etwas Geld. Bitte bringen Sie die Geburtsurkunde mit.
rule-family-newborn_insurance =
    .client = Melden Sie Ihr Baby in dieser Woche bei der Krankenkasse (Ihrer Krankenversicherung) an. Das kostet nichts extra.
rule-family-newborn_jobcenter =
    .client = Schreiben Sie in dieser Woche mit uns dem Jobcenter (Amt für Geld und Arbeit): Ihr Kind ist da. Dann gibt es mehr Geld.
rule-family-newborn_social_office =
    .client = Schreiben Sie in dieser Woche mit uns dem Sozialamt (Amt für Hilfe zum Leben): Ihr Kind ist da. Dann gibt es mehr Geld, und Ihr Kind kann zum Arzt.
rule-family-education_package =
    .client = Das Amt kann für Ihr Kind Mittagessen, Ausflüge und einen Verein bezahlen. Bringen Sie uns die Rechnungen von Kita oder Schule. Wir geben sie mit Ihnen ab.
rule-family-education_package_social_office =
    .client = Das Amt kann für Ihr Kind Schulsachen, Mittagessen, Ausflüge und einen Verein bezahlen. Wir füllen den Antrag mit Ihnen aus.
rule-family-orphan_pension =
    .client = Ihr Kind hat einen Elternteil verloren. Das tut uns sehr leid. Vielleicht bekommt Ihr Kind eine Rente (Geld jeden Monat). Wir prüfen das mit Ihnen.
rule-family-widow_pension =
    .client = Ihre Partnerin oder Ihr Partner ist gestorben. Vielleicht bekommen Sie deshalb eine Rente (Geld jeden Monat). Wir prüfen das mit Ihnen und schreiben an die Rentenversicherung.
rule-family-paternity_open =
    .client = Das Jugendamt (Amt für Kinder und Familien) kann klären: Wer ist der Vater? Wer zahlt Unterhalt (Geld für das Kind)? Das kostet nichts. Wir tun es nur, wenn Sie das möchten.
rule-family-custody =
    .client = Wir klären mit Ihnen: Wer darf für Ihr Kind unterschreiben? Das Jugendamt (Amt für Kinder und Familien) gibt Ihnen dafür ein Papier.
rule-family-youth_office_lead =
    .client = Dürfen wir mit Ihrer Familienhilfe sprechen? Bitte sagen Sie es uns. Dann passt alles zusammen. Sie müssen nichts zweimal erzählen.
rule-family-parents =
    .client = Wir suchen mit Ihnen eine Beratung für Eltern in Ihrer Nähe. Sie kostet nichts, und niemand sagt etwas weiter. Beim ersten Mal kommen wir gern mit.
rule-family-confidential_advice =
    .client = Wir melden uns bei Ihnen. Dann sprechen wir in Ruhe.

## Rules: school
rule-school-place =
    .client = Wir machen in den nächsten drei Tagen mit Ihnen einen Termin bei der Schulberatung der Stadt. Dort bekommt Ihr Kind eine Schule. Zeugnisse helfen, auch Fotos davon.
rule-school-upper =
    .client = Wir machen in den nächsten drei Tagen einen Termin bei der Schulberatung. Es gibt Klassen für Jugendliche. Dort lernen sie Deutsch und einen Beruf kennen.
rule-school-waiting =
    .client = Ist nach zwei Wochen kein Brief da? Rufen Sie uns an. Wir fragen nach, wann die Schule beginnt.
rule-school-without_papers =
    .client = Ihr Kind darf in die Schule gehen. Gehen Sie in dieser Woche zu der Beratungsstelle, die wir Ihnen nennen. Sie spricht für Sie mit einer Schule.
rule-school-start =
    .client = Ihr Kind kommt im nächsten Sommer in die Schule. Haben Sie es schon angemeldet? Wenn nicht, machen wir mit Ihnen einen Termin in der Grundschule.
rule-school-all_day =
    .client = Fragen Sie in der Schule nach einem Platz im Ganztag (OGS: Betreuung nach dem Unterricht). Wir schreiben mit Ihnen, dass Sie den Platz brauchen.
rule-school-learning =
    .client = Wir bitten die Schule um ein Gespräch. Jemand übersetzt dort. Für Nachhilfe (Hilfe beim Lernen) gibt es oft Geld. In Ihrer Nähe gibt es auch Hilfe bei den Hausaufgaben.

## Rules: childcare_waiting
rule-childcare-answer_due =
    .client = Zeigen Sie uns die Antwort vom Jugendamt (Amt für Kinder und Familien). Ist keine da? Dann fragen wir zusammen nach.
rule-childcare-bridge =
    .client = Sie warten auf den Kitaplatz? Bis dahin gibt es Spielgruppen in Ihrer Nähe. Wir suchen eine mit Ihnen aus.
rule-childcare-court =
    .client = Gibt es weiter keinen Platz? Dann kann eine Anwältin helfen. Wir erklären Ihnen, wie das geht. Es kostet Sie fast nichts.

## Rules: youth
rule-youth-transition =
    .client = Gehen Sie mit uns zum Jugendmigrationsdienst (Beratung für junge Menschen). Dort machen Sie einen Plan: Schule, Praktikum oder Ausbildung. Was passt zu Ihnen?
rule-youth-leaving_care =
    .client = Sie können auch nach dem 18. Geburtstag Hilfe bekommen. Wir schreiben mit Ihnen den Antrag an das Jugendamt (Amt für Kinder und Familien), bevor Ihre Hilfe endet.
rule-youth-return_to_care =
    .client = Ihre Hilfe ist schon zu Ende? Sie können noch einmal Hilfe bekommen. Wir schreiben den Antrag in dieser Woche mit Ihnen.
rule-youth-aftercare =
    .client = Ihr früheres Jugendamt (Amt für Kinder und Familien) muss Sie weiter beraten. Wir helfen Ihnen, dort wieder anzurufen oder zu schreiben.

## Rules: later_life
rule-later_life-pension =
    .client = Wir machen mit Ihnen einen Termin bei der Rentenversicherung (Stelle für Geld im Alter). Bitte sammeln Sie alle Papiere über Ihre Arbeit, hier und in anderen Ländern.
rule-later_life-basic_income =
    .client = Ihr Geld soll zum Leben reichen. Wir schreiben dafür in dieser Woche mit Ihnen an das Sozialamt (Amt für Hilfe zum Leben). Bitte bringen Sie Kontoauszüge (Papiere von der Bank) und den Mietvertrag mit.
rule-later_life-system_change =
    .client = Bald bekommen Sie Ihr Geld nicht mehr vom Jobcenter (Amt für Geld und Arbeit). Dann zahlt eine andere Stelle. Wir stellen die Anträge früh genug mit Ihnen.

## Rules: screening
rule-screening-case_management =
    .client = Wir begleiten Sie in den nächsten Monaten. Wir sprechen alles mit den Ämtern ab. Eine feste Person ist für Sie da.
rule-screening-referral =
    .client = Eine andere Beratungsstelle kann Ihnen besser helfen. Wir rufen mit Ihnen dort an. Wir sagen dort auch, was schon klar ist.
rule-screening-information =
    .client = Wir haben Ihnen aufgeschrieben, wohin Sie gehen können. Klappt etwas nicht? Kommen Sie gern wieder.
rule-screening-single_counselling =
    .client = Wir machen einige Termine aus. Wir klären eine Frage nach der anderen. Danach schauen wir zusammen, was Sie noch brauchen.
rule-screening-legal_counsel =
    .client = Wir machen für Sie einen Termin bei einer Beratungsstelle aus.
rule-screening-specialist =
    .client = Wir machen für Sie einen Termin bei einer Beratungsstelle aus.

## Rules: work_asylum
rule-work-permission_asylum =
    .client = Haben Sie eine Arbeit gefunden? Dann füllt der Arbeitgeber ein Formular aus. Bringen Sie es uns, bevor Sie anfangen. Wir beantragen die Erlaubnis mit Ihnen.

## Actors
actor-pregnancy_counselling = Schwangerschaftsberatung
actor-midwife = Hebamme
actor-medical_practice = Arztpraxis
actor-registry_office = Standesamt
actor-parental_allowance_office = Elterngeldstelle
actor-family_counselling = Erziehungs- und Familienberatung
actor-child_protection_advice = Fachberatung (Kinderschutz)
    .client = Fachberatung
actor-early_support = Frühförderung
actor-school_counselling = Schulberatung für neue Kinder (Seiteneinsteigerberatung, KI)
actor-district_government = Bezirksregierung Düsseldorf
actor-school = Schule
actor-psychosocial_centre = Psychosoziales Zentrum (PSZ)
    .client = Beratungsstelle
actor-disability_counselling = Beratung bei Behinderung (EUTB)
actor-disability_office = Amt für Schwerbehinderte
actor-care_counselling = Pflegeberatung
actor-care_fund = Pflegekasse
actor-pension_insurance = Deutsche Rentenversicherung

## Papers
doc-maternity_record = Mutterpass
doc-translations = Übersetzungen von den Urkunden
doc-medical_certificate = Papier vom Arzt
doc-receipts = Quittungen (was Sie selbst bezahlt haben)
doc-hospital_notice = Geburtsanzeige (Papier vom Krankenhaus)
doc-school_confirmation = Papier oder Rechnung von Kita oder Schule oder Verein
doc-death_certificate = Sterbeurkunde (wenn Sie sie haben)
doc-copy_of_registration = Kopie der Anmeldung
doc-employer_statement = Bescheinigung über Arbeit oder Kurs
doc-help_plan = Hilfeplan oder Bescheid (Brief) vom Jugendamt
doc-insurance_history = Versicherungsverlauf und Sozialversicherungsausweis (Papiere für die Rente)
doc-pension_notice = Bescheid über die Rente oder Absage (wenn Sie sie haben)
doc-job_form = Formular vom Arbeitgeber (Erklärung zum Beschäftigungsverhältnis)

## Gaps
rule-health-follow_on =
    .client = Schreiben Sie mit uns an Ihre letzte Krankenkasse (Krankenversicherung). Vielleicht sind Sie dort noch versichert. Bringen Sie alte Briefe oder die alte Karte mit.
rule-youth-after_care =
    .client = Ist bis dahin kein Brief vom Jugendamt (Amt für Kinder und Familien) da? Rufen Sie uns an. Dann fragen wir zusammen nach. Wir planen auch, wo Sie wohnen.
