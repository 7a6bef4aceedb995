# Families, children, health, old age, and the counselor's assessment, as a counselor says it aloud.

## Sections

s-member = Jede Person im Haushalt
s-youth = Jugend und junge Erwachsene
s-later_life = Alter und Rente
s-pregnancy = Schwangerschaft
s-screening = Einschätzung der Beratung

## person

q-person-preferred_name = Wie möchten Sie angesprochen werden?
    .hint = Rufname, mit „Herr“ oder „Frau“ oder ohne
q-person-spellings = Ist Ihr Name in anderen Papieren anders geschrieben? Wie?
    .hint = Zum Beispiel im Pass oder in der Geburtsurkunde; sonst: „trifft nicht zu“
    .help = Verschiedene Schreibweisen sind häufig der Grund, wenn ein Amt etwas nicht findet.
q-person-gender = Welches Geschlecht sollen wir eintragen?
    .hint = Sie müssen das nicht angeben
q-person-birth_country = In welchem Land sind Sie geboren?
q-person-second_nationality = Haben Sie noch eine weitere Staatsangehörigkeit?
    .hint = Sonst: „trifft nicht zu“
q-person-contact_ways = Wie dürfen wir Sie erreichen?
    .hint = Mehreres ist möglich
    .help = Was nicht angekreuzt ist, tun wir nicht. Auf der Mailbox und in Nachrichten nennen wir nie den Grund.
    .check-none_and_more = Die erste Antwort passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-person-messenger = Welchen Messenger benutzen Sie?
    .hint = Nur für Termine, nie für Inhalte
q-person-email = Wie lautet Ihre E-Mail-Adresse?
    .hint = Eine Adresse, die nur Sie lesen
q-person-contact_times = Wann erreichen wir Sie gut, und wann sollen wir nicht anrufen?
q-person-trusted_person = Wen dürfen wir anrufen, wenn wir Sie nicht erreichen?
    .hint = Vorname und Nummer; niemand: „trifft nicht zu“
q-person-address = An welche Adresse können wir Ihnen schreiben?
    .hint = Der Name am Briefkasten gehört dazu
q-person-representatives = Darf oder muss jemand für Sie entscheiden oder unterschreiben?
    .hint = Mehreres ist möglich; es gibt dazu meist einen Ausweis oder eine Urkunde
    .check-none_and_more = Die erste Antwort passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-person-representative_contact = Wie erreichen wir diese Person?
    .hint = Name, Nummer und, wenn bekannt, das Aktenzeichen

## family

q-family-state = Wie ist Ihr Familienstand?
q-family-help_wanted = Wünschen Sie sich Unterstützung im Familienalltag oder bei der Erziehung?
    .hint = Freiwillig, kostenlos und vertraulich

## member

q-member-lives = Lebt diese Person bei Ihnen?
q-member-nationality = Welche Staatsangehörigkeit hat diese Person?
q-member-support_needed = Braucht diese Person wegen Krankheit, Behinderung oder Alter besondere Unterstützung?
    .hint = Sie müssen nicht sagen, warum

## child

q-child-place = Wo ist dieses Kind tagsüber?
q-child-custody = Wer hat das Sorgerecht für dieses Kind?
    .hint = Wer darf unterschreiben und entscheiden?
q-child-kita_from = Ab wann brauchen Sie den Platz?
    .hint = Der Monat genügt
q-child-kita_hours = Wie viele Stunden in der Woche brauchen Sie?
q-child-need_notified_on = Wann haben Sie das dem Jugendamt mitgeteilt?
    .hint = Das Datum steht auf der E-Mail oder der Kopie
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte das Jahr prüfen.
q-child-birth_certificate = Welches Papier gibt es über die Geburt dieses Kindes?
q-child-parental_allowance = Bekommen Sie Elterngeld für dieses Kind?
q-child-checkups = Sind die Vorsorgeuntersuchungen dieses Kindes gemacht?
    .hint = Sie stehen im gelben Heft (U-Heft)
q-child-measles = Gibt es für dieses Kind einen Nachweis über den Masernschutz?
    .hint = Impfausweis oder Bescheinigung vom Arzt
q-child-doctor = Hat dieses Kind eine Kinderärztin oder einen Kinderarzt?
q-child-disability = Hat dieses Kind eine Behinderung, oder entwickelt es sich anders, als Sie erwarten?
    .hint = Sie müssen nicht sagen, welche
q-child-school_step = Was haben Sie für einen Schulplatz schon getan?
q-child-school_kind = Welche Schule besucht dieses Kind?
q-child-class_year = In welche Klasse geht dieses Kind?
q-child-school_since = Seit wann geht dieses Kind in Deutschland zur Schule?
    .hint = Der Monat genügt
q-child-all_day_wanted = Brauchen Sie für dieses Kind nach dem Unterricht eine Betreuung (Ganztag, OGS)?
q-child-school_report = Gibt es Zeugnisse aus einer Schule im Ausland?
    .hint = Auch Kopien oder Fotos
q-child-learning_support = Braucht dieses Kind Hilfe beim Lernen oder in der Schule?
q-child-education_package = Bekommt dieses Kind Leistungen für Bildung und Teilhabe?
    .hint = Zum Beispiel Mittagessen, Ausflüge, Schulsachen, Nachhilfe, Verein
q-child-youth_office_help = Gibt es für dieses Kind schon Hilfe vom Jugendamt?
    .hint = Zum Beispiel eine Familienhilfe; dann stimmen wir uns mit Ihrem Einverständnis ab

## youth

q-youth-situation = Was machen Sie zurzeit?
q-youth-care = Haben Sie in einer Wohngruppe, bei einer Pflegefamilie oder mit einem Vormund gelebt?
    .hint = Jugendhilfe vom Jugendamt
q-youth-care_until = Bis wann ist diese Hilfe bewilligt, oder wann hat sie geendet?
    .hint = Es steht im Bescheid oder im Hilfeplan
q-youth-care_wanted = Wünschen Sie sich weiter Hilfe, zum Beispiel beim Wohnen, mit Ämtern oder bei der Ausbildung?

## later_life

q-later_life-pension = Bekommen Sie eine Rente aus Deutschland, oder haben Sie sie beantragt?
q-later_life-worked_here = Haben Sie in Deutschland gearbeitet oder Kinder erzogen?
    .hint = Auch kurze Zeiten zählen
q-later_life-pension_abroad = Haben Sie in einem anderen Land für eine Rente eingezahlt?

## health

q-health-earlier_insurance = Wie waren Sie zuletzt versichert?
q-health-card = Haben Sie eine gültige Versichertenkarte?
    .hint = Die Karte mit Foto von der Krankenkasse
q-health-doctor = Haben Sie eine Hausärztin oder einen Hausarzt?
q-health-treatment = Brauchen Sie eine Behandlung, die Sie zurzeit nicht bekommen?
    .hint = Sie müssen nicht sagen, welche
q-health-chronic = Müssen Sie regelmäßig zum Arzt oder dauerhaft Medikamente nehmen?
    .hint = Sie müssen nicht sagen, warum
q-health-medicine_until = Bis wann reichen Ihre Medikamente?
    .hint = Keine Medikamente: „trifft nicht zu“
q-health-strain = Wie geht es Ihnen mit Schlaf, Sorgen und Erinnerungen?
    .hint = Nur so viel, wie Sie sagen möchten
    .help = Bitte nicht nach Erlebnissen fragen. Es genügt zu wissen, ob die Person Unterstützung möchte.
q-health-support_wanted = Möchten Sie mit jemandem sprechen, der dafür ausgebildet ist?
    .hint = Vertraulich und kostenlos, mit Sprachmittlung
q-health-disability = Haben Sie eine Behinderung?
    .hint = Sie müssen nicht sagen, welche
q-health-care = Brauchen Sie jeden Tag Hilfe, zum Beispiel beim Waschen, Anziehen oder Essen?

## pregnancy

q-pregnancy-expecting = Erwarten Sie oder Ihre Partnerin ein Kind?
    .hint = Sie müssen darauf nicht antworten
q-pregnancy-due_on = Wann soll das Kind zur Welt kommen?
    .hint = Der Termin steht im Mutterpass (ET); der Monat genügt
    .check-passed = Dieser Termin ist schon länger vorbei. Stimmt das Datum?
    .check-far_ahead = Das liegt mehr als 41 Wochen in der Zukunft. Stimmt das Datum?
q-pregnancy-record = Gibt es schon einen Mutterpass?
    .hint = Sie bekommen ihn in der Frauenarztpraxis oder von der Hebamme
q-pregnancy-midwife = Gibt es schon eine Hebamme?
q-pregnancy-foundation = Ist Geld von der Bundesstiftung „Mutter und Kind“ beantragt?
    .hint = Für Babykleidung, Bett und Wagen; nur vor der Geburt möglich
q-pregnancy-supplement = Bekommen Sie schon mehr Geld wegen der Schwangerschaft?
    .hint = „Mehrbedarf“ im Bescheid, ab der 13. Woche
q-pregnancy-equipment = Ist die Erstausstattung für Schwangerschaft und Geburt beantragt?
    .hint = Umstandskleidung, Babykleidung, Möbel
q-pregnancy-employed = Arbeitet die werdende Mutter, oder ist sie in Ausbildung?
q-pregnancy-paternity = Wer ist rechtlich der Vater?
    .hint = Wichtig für Namen, Unterhalt und Sorgerecht
q-pregnancy-birth_papers = Liegen die Papiere der Eltern für die Geburtsurkunde vor?
    .hint = Pass, Geburtsurkunden, Heiratsurkunde, mit Übersetzung

## screening

q-screening-areas = In welchen Lebensbereichen besteht Bedarf?
    .hint = Mehreres ist möglich; ab drei gilt die Lage als komplex
q-screening-agencies = Wie viele Stellen sind beteiligt oder müssten es sein?
    .hint = Ämter, Beratungsstellen, Ärzte, Schulen zusammen
q-screening-regular_paths = Kommt die Person auf den üblichen Wegen ans Ziel?
    .hint = „Nein“, wenn Zuständigkeiten offen sind oder Angebote nicht greifen
q-screening-own_resources = Kann die Person das mit eigenen Kräften und ihrem Umfeld schaffen?
    .hint = Mit Informationen, aber ohne Begleitung
q-screening-consents = Möchte die Person ein Case Management und ist sie damit einverstanden?
    .hint = Freiwillig und jederzeit zu beenden
q-screening-criteria_met = Erfüllte Kriterien für ein Case Management (von fünf)
q-screening-consult = Mit wem soll vertraulich Rücksprache gehalten werden?
    .hint = Hier nie einen Grund notieren
    .help = Anhaltspunkte, Vorwürfe und Diagnosen gehören nicht in diese Akte. Die Fachstelle berät ohne Namen.
    .check-none_and_more = Die erste Antwort passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
