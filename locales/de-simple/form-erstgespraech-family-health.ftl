## Sections
s-member = Alle, die mit Ihnen wohnen
s-youth = Jugendliche und junge Erwachsene
s-later_life = Alter und Rente
s-pregnancy = Schwangerschaft
s-screening = So sieht es die Beratung

## person
q-person-preferred_name = Wie sollen wir Sie nennen?
    .hint = Zum Beispiel Vorname, mit „Herr“ oder „Frau“ oder ohne
q-person-spellings = Steht Ihr Name in anderen Papieren anders? Wie?
    .hint = Zum Beispiel im Pass. Immer gleich: „passt hier nicht“
    .help = Manchmal findet ein Amt etwas nicht. Oft ist der Name dann verschieden geschrieben.
q-person-gender = Welches Geschlecht sollen wir aufschreiben?
    .hint = Sie müssen das nicht sagen
q-person-birth_country = In welchem Land sind Sie geboren?
q-person-second_nationality = Haben Sie noch eine andere Staatsangehörigkeit?
    .hint = Keine andere: „passt hier nicht“
q-person-contact_ways = Wie dürfen wir uns bei Ihnen melden?
    .hint = Sie können mehrere Antworten wählen
    .help = Wir melden uns nur so, wie Sie es erlauben. Auf der Mailbox und in Nachrichten sagen wir nie den Grund.
    .check-none_and_more = Die erste Antwort passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-person-messenger = Welche App benutzen Sie für Nachrichten (Messenger)?
    .hint = Nur für Termine. Wir schreiben nie, worum es geht
q-person-email = Welche E-Mail-Adresse haben Sie?
    .hint = Eine Adresse, die nur Sie lesen
q-person-contact_times = Wann können wir Sie gut anrufen? Und wann sollen wir nicht anrufen?
q-person-trusted_person = Sie sind nicht am Telefon? Wen dürfen wir dann anrufen?
    .hint = Vorname und Nummer. Niemand: „passt hier nicht“
q-person-address = An welche Adresse können wir Ihnen schreiben?
    .hint = Schreiben Sie auch den Namen am Briefkasten auf
q-person-representatives = Darf oder muss jemand für Sie entscheiden oder unterschreiben?
    .hint = Mehrere sind möglich. Meist gibt es dazu ein Papier
    .check-none_and_more = Die erste Antwort passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-person-representative_contact = Wie können wir mit dieser Person sprechen?
    .hint = Name, Nummer und das Aktenzeichen (Nummer vom Fall), wenn Sie es wissen

## family
q-family-state = Sind Sie verheiratet, ledig, getrennt oder etwas anderes (Familienstand)?
q-family-help_wanted = Möchten Sie Hilfe im Alltag mit der Familie oder bei der Erziehung?
    .hint = Freiwillig und kostenlos. Niemand sagt etwas weiter

## member
q-member-lives = Lebt diese Person bei Ihnen?
q-member-nationality = Welche Staatsangehörigkeit hat diese Person?
q-member-support_needed = Ist diese Person krank oder alt, oder hat sie eine Behinderung? Braucht sie deshalb besondere Hilfe?
    .hint = Sie müssen nicht sagen, warum

## child
q-child-place = Wo ist dieses Kind am Tag?
q-child-custody = Wer hat das Sorgerecht für dieses Kind (wer darf entscheiden)?
    .hint = Wer darf für das Kind unterschreiben?
q-child-kita_from = Ab wann brauchen Sie den Platz?
    .hint = Der Monat reicht
q-child-kita_hours = Wie viele Stunden in der Woche brauchen Sie?
q-child-need_notified_on = Wann haben Sie das dem Jugendamt (Amt für Kinder und Familien) geschrieben?
    .hint = Das Datum steht auf der E-Mail oder der Kopie
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
q-child-birth_certificate = Welches Papier haben Sie über die Geburt von diesem Kind?
q-child-parental_allowance = Bekommen Sie Elterngeld für dieses Kind (Geld für Eltern nach der Geburt)?
q-child-checkups = War dieses Kind bei allen Vorsorgeuntersuchungen (der Arzt prüft: ist das Kind gesund)?
    .hint = Das steht im gelben Heft (U-Heft)
q-child-measles = Haben Sie ein Papier, dass dieses Kind gegen Masern (eine Krankheit) geschützt ist?
    .hint = Impfausweis oder Papier vom Arzt
q-child-doctor = Hat dieses Kind eine Kinderärztin oder einen Kinderarzt?
q-child-disability = Hat dieses Kind eine Behinderung? Oder entwickelt es sich anders, als Sie denken?
    .hint = Sie müssen nicht sagen, welche
q-child-school_step = Was haben Sie schon für einen Platz in der Schule getan?
q-child-school_kind = In welche Schule geht dieses Kind?
q-child-class_year = In welche Klasse geht dieses Kind?
q-child-school_since = Seit wann geht dieses Kind in Deutschland zur Schule?
    .hint = Der Monat reicht
q-child-all_day_wanted = Braucht dieses Kind nach dem Unterricht eine Betreuung (Ganztag, OGS)?
q-child-school_report = Haben Sie Zeugnisse von einer Schule im Ausland?
    .hint = Auch Kopien oder Fotos
q-child-learning_support = Braucht dieses Kind Hilfe beim Lernen oder in der Schule?
q-child-education_package = Zahlt das Amt für dieses Kind „Bildung und Teilhabe“ (Geld für Schule und Freizeit)?
    .hint = Zum Beispiel Mittagessen, Ausflüge, Schulsachen, Nachhilfe, Verein
q-child-youth_office_help = Bekommt dieses Kind schon Hilfe vom Jugendamt (Amt für Kinder und Familien)?
    .hint = Zum Beispiel Familienhilfe. Wenn Sie es erlauben, sprechen wir mit ihr

## youth
q-youth-situation = Was machen Sie zurzeit?
q-youth-care = Haben Sie in einer Wohngruppe, bei einer Pflegefamilie oder mit einem Vormund gelebt?
    .hint = Hilfe vom Jugendamt. Vormund: Person, die für ein Kind entscheidet
q-youth-care_until = Bis wann bekommen Sie diese Hilfe? Oder wann war sie zu Ende?
    .hint = Es steht im Brief vom Jugendamt (Bescheid) oder im Hilfeplan
q-youth-care_wanted = Möchten Sie weiter Hilfe? Zum Beispiel beim Wohnen, mit Ämtern oder bei der Ausbildung?

## later_life
q-later_life-pension = Bekommen Sie eine Rente aus Deutschland (Geld im Alter)? Oder haben Sie sie beantragt?
q-later_life-worked_here = Haben Sie in Deutschland gearbeitet? Oder haben Sie hier Kinder erzogen?
    .hint = Auch kurze Zeiten zählen
q-later_life-pension_abroad = Haben Sie in einem anderen Land Geld für eine Rente eingezahlt?

## health
q-health-earlier_insurance = Welche Krankenversicherung hatten Sie zuletzt?
q-health-card = Haben Sie eine Karte von der Krankenkasse, die noch gilt?
    .hint = Die Karte mit Foto von Ihrer Krankenversicherung
q-health-doctor = Haben Sie eine Hausärztin oder einen Hausarzt (für alle Krankheiten)?
q-health-treatment = Brauchen Sie zurzeit eine Behandlung, die Sie nicht bekommen?
    .hint = Sie müssen nicht sagen, welche
q-health-chronic = Müssen Sie oft zum Arzt? Oder brauchen Sie immer Medikamente?
    .hint = Sie müssen nicht sagen, warum
q-health-medicine_until = Bis wann haben Sie noch Medikamente?
    .hint = Keine Medikamente: „passt hier nicht“
q-health-strain = Wie geht es Ihnen mit Schlaf, Sorgen und Erinnerungen?
    .hint = Sagen Sie nur so viel, wie Sie möchten
    .help = Bitte fragen Sie nicht, was passiert ist. Es reicht die Antwort: Möchte die Person Hilfe?
q-health-support_wanted = Möchten Sie mit jemandem sprechen, der das gelernt hat?
    .hint = Kostenlos. Niemand sagt etwas weiter. Jemand kann übersetzen
q-health-disability = Haben Sie eine Behinderung?
    .hint = Sie müssen nicht sagen, welche
q-health-care = Brauchen Sie jeden Tag Hilfe, zum Beispiel beim Waschen, Anziehen oder Essen?

## pregnancy
q-pregnancy-expecting = Sind Sie schwanger, oder ist Ihre Partnerin schwanger?
    .hint = Sie müssen darauf nicht antworten
q-pregnancy-due_on = Wann kommt das Kind?
    .hint = Das Datum steht im Mutterpass (ET). Der Monat reicht
    .check-passed = Dieser Tag ist schon länger vorbei. Stimmt das Datum?
    .check-far_ahead = Das ist erst in mehr als 41 Wochen. Stimmt das Datum?
q-pregnancy-record = Gibt es schon einen Mutterpass (Heft für die Schwangerschaft)?
    .hint = Sie bekommen ihn beim Frauenarzt oder von der Hebamme
q-pregnancy-midwife = Haben Sie schon eine Hebamme (sie hilft bei und nach der Geburt)?
q-pregnancy-foundation = Haben Sie schon Geld von der Bundesstiftung „Mutter und Kind“ beantragt?
    .hint = Für Babysachen, Bett und Wagen. Das geht nur vor der Geburt
q-pregnancy-supplement = Bekommen Sie schon mehr Geld wegen der Schwangerschaft?
    .hint = Im Brief vom Amt: „Mehrbedarf“. Ab der 13. Woche
q-pregnancy-equipment = Haben Sie schon Geld für Kleidung und Babysachen beantragt („Erstausstattung“)?
    .hint = Kleidung für die Schwangerschaft, Babykleidung, Möbel
q-pregnancy-employed = Arbeitet die schwangere Frau? Oder macht sie eine Ausbildung?
q-pregnancy-paternity = Wer ist nach dem Gesetz der Vater?
    .hint = Wichtig für den Namen, für das Geld und für das Sorgerecht
q-pregnancy-birth_papers = Haben Sie die Papiere von den Eltern für die Geburtsurkunde?
    .hint = Pass, Geburtsurkunden, Heiratsurkunde, mit Übersetzung

## screening
q-screening-areas = In welchen Bereichen braucht die Person Hilfe?
    .hint = Mehrere sind möglich. Ab drei gilt die Lage als schwierig
q-screening-agencies = Wie viele Stellen helfen mit? Oder wie viele müssten helfen?
    .hint = Ämter, Beratungsstellen, Ärzte und Schulen zusammen
q-screening-regular_paths = Bekommt die Person auf normalem Weg Hilfe?
    .hint = „Nein“: Unklar, wer zuständig ist, oder die Angebote helfen nicht
q-screening-own_resources = Schafft die Person das allein und mit ihrer Familie und ihren Freunden?
    .hint = Mit Informationen, aber ohne Begleitung
q-screening-consents = Möchte die Person ein Case Management (Begleitung durch eine feste Person)? Sagt sie Ja dazu?
    .hint = Das ist freiwillig. Sie kann immer aufhören
q-screening-criteria_met = So viele von fünf Gründen für ein Case Management passen
q-screening-consult = Mit wem soll die Beratung vertraulich sprechen?
    .hint = Hier nie einen Grund aufschreiben
    .help = Schreiben Sie hier keinen Verdacht, keinen Vorwurf und keine Krankheit auf. Die Fachstelle berät ohne Namen.
    .check-none_and_more = Die erste Antwort passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
