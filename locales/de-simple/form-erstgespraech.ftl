## Sections
s-frame = Unser Gespräch
s-emergency = Was heute dringend ist
s-letter = Briefe und Termine
s-person = Über Sie
s-residence = Ihr Aufenthalt
s-household = Wer mit Ihnen wohnt
s-family = Familie
s-child = Kind
s-livelihood = Geld zum Leben
s-health = Gesundheit
s-language = Sprache
s-work = Arbeit und Beruf
s-housing = Wohnen
s-network = Menschen und Beratung
s-goals = Was Sie können und wünschen
s-consent = Mit wem wir sprechen dürfen

## The talk itself
q-frame-language = In welcher Sprache möchten Sie mit uns sprechen?
    .hint = Sie können die Sprache immer wechseln
q-frame-own_words = Warum kommen Sie heute zu uns?
    .hint = Mit Ihren eigenen Worten. Sie müssen nicht alles sagen
    .help = Wir schreiben auf, was Sie sagen. Kann Ihnen etwas schaden? Das schreiben wir nicht auf.
# Spoken, never shown on the client's side.
q-frame-alone = Können wir jetzt allein sprechen?
    .hint = Nur mündlich fragen. Niemand sonst soll zuhören
    .help = Ist die Antwort „Nein“? Dann fragen Sie heute nicht nach Gefahr. Machen Sie einen Termin für ein Gespräch zu zweit. Sagen Sie keinen Grund.

## Emergencies
# Spoken, never shown on the client's side.
q-emergency-danger = Fühlen Sie sich zu Hause oder unterwegs in Gefahr?
    .hint = Nur mündlich fragen und nur zu zweit
    .help = Gefahr jetzt sofort: Polizei 110. Hilfetelefon „Gewalt gegen Frauen“: 116 016. Es ist Tag und Nacht da, kostet nichts und hilft in vielen Sprachen. Bitte nichts ausdrucken.
q-emergency-roof = Wissen Sie, wo Sie heute Nacht schlafen?
    .hint = Sie und alle, die zu Ihnen gehören
q-emergency-money = Haben Sie genug Geld und Essen bis zur nächsten Zahlung?
q-emergency-doctor = Brauchen Sie heute Hilfe vom Arzt oder Medikamente?
    .hint = Sie müssen nicht sagen, welche Krankheit Sie haben
    .help = Notfall: 112. Hilfe vom Arzt am Abend und am Wochenende (Ärztlicher Bereitschaftsdienst): 116 117.

## Letters and appointments
q-letter-deadline = Haben Sie einen Brief, auf den Sie bis zu einem Tag antworten müssen (Frist)? Bis wann?
    .hint = Mehrere Briefe: der früheste Tag. Kein Brief: „passt hier nicht“
    .help = Zeigen Sie uns gern auch Briefe, die noch zu sind. Ist ein Umschlag gelb? Heben Sie ihn bitte auf: Das Datum darauf ist wichtig.
    .check-passed = Dieser Tag ist schon vorbei. Stimmt das Datum? Wenn ja: Gehen Sie bitte noch heute zu einer Beratungsstelle.
q-letter-sender = Von wem ist dieser Brief?
q-letter-appointment_on = Haben Sie in den nächsten 14 Tagen einen Termin bei einem Amt? Wann?
    .hint = Auch ohne Brief. Kein Termin: „passt hier nicht“
    .check-passed = Dieser Termin ist schon vorbei. Stimmt das Datum?
q-letter-appointment_with = Bei wem ist dieser Termin?

## The person
q-person-name = Wie heißen Sie?
    .hint = Vorname und Familienname wie im Ausweis
    .help = Sie dürfen auch einen anderen Namen sagen. Sie können auch erst einmal ohne Namen bleiben.
q-person-birth_date = Wann sind Sie geboren?
    .hint = Sie wissen den Tag nicht? Das Jahr reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
    .check-long_ago = Das ist mehr als 110 Jahre her. Stimmt das Jahr?
q-person-nationality = Welche Staatsangehörigkeit haben Sie? (Von welchem Land ist Ihr Pass?)
    .hint = Sie haben mehrere? Die vom Aufenthaltstitel (Ihrer Karte)
q-person-phone = Unter welcher Nummer können wir Sie sicher anrufen?
    .hint = Eine Nummer, bei der niemand mithört oder mitliest
    .help = Dürfen wir anrufen, auf die Mailbox sprechen oder eine Nachricht schreiben? Bitte schreiben Sie das als Anmerkung auf.
q-person-post_arrives = Kommt Ihre Post sicher bei Ihnen an?
    .hint = Steht Ihr Name am Briefkasten?

## Residence
# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Bis wann gilt Ihr Aufenthaltstitel (Ihre Erlaubnis für Deutschland)?
    .hint = Das Datum steht vorne auf der Karte
    .help = Haben Sie eine Fiktionsbescheinigung (Papier, bis das Amt entscheidet), eine Duldung (Deutschland schiebt Sie zurzeit nicht ab) oder eine Aufenthaltsgestattung (Papier im Asylverfahren)? Dann zählt das Datum auf diesem Papier. Hat Ihr Titel kein Ende? Dann wählen Sie: „passt hier nicht“.
    .check-long_ago = Das ist mehr als fünf Jahre her. Stimmt das Jahr?
    .check-far_ahead = Das ist erst in mehr als elf Jahren. Stimmt das Jahr?
q-residence-title = Welchen Aufenthaltstitel oder welches Papier für Deutschland haben Sie?
    .hint = Der Paragraf steht auf der Karte bei „Anmerkungen“
    .help = Am einfachsten ist es so: Sie zeigen uns die Karte. Sie wissen es nicht? Das ist in Ordnung: Das Datum zählt trotzdem. Sie haben kein Papier? Das müssen Sie hier nicht sagen.
q-residence-renewal_filed = Haben Sie die Verlängerung schon beantragt (die Karte soll länger gelten)?
    .hint = Ein Anruf ist noch kein Antrag. Eine Bitte um einen Termin auch nicht
q-residence-renewal_steps = Was haben Sie für die Verlängerung schon getan?
    .hint = Sie können mehrere Antworten wählen
    .check-nothing_and_more = „Noch nichts“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-residence-title_since = Seit wann haben Sie diesen Aufenthaltstitel?
    .hint = Das Jahr oder der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
    .check-after_end = Der Anfang liegt nach dem Ende. Bitte prüfen Sie beide Daten.
q-residence-demands = Wollte ein Amt etwas von Ihnen, wegen Ihrem Schutz oder Ihrem Pass?
    .hint = Zum Beispiel ein Brief vom BAMF oder der Ausländerbehörde
    .help = Das BAMF ist das Bundesamt für Migration und Flüchtlinge. Die Ausländerbehörde ist das Amt für Aufenthaltspapiere. Bitte gehen Sie noch nicht zur Botschaft. Zuerst muss eine Beratungsstelle das prüfen.
    .check-nothing_and_more = „Nichts davon“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.

## Household
q-household-first_name = Welchen Vornamen hat die Person?
    .hint = Alle, die mit Ihnen wohnen. Eine Person nach der anderen
q-household-role = Wer ist diese Person für Sie?
q-household-birth_date = Wann ist diese Person geboren?
    .hint = Das Jahr oder der Monat reicht
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen Sie das Jahr.
    .check-long_ago = Das ist mehr als 110 Jahre her. Stimmt das Jahr?
q-household-valid_until = Bis wann gilt der Aufenthaltstitel (die Erlaubnis für Deutschland) von dieser Person?
    .hint = Jede Karte hat ein eigenes Datum, auch die Karte von einem Kind
    .help = Deutscher Pass oder ein Titel ohne Ende: „passt hier nicht“.
    .check-long_ago = Das ist mehr als fünf Jahre her. Stimmt das Jahr?
q-household-renewal_filed = Haben Sie die Verlängerung für diese Person schon beantragt?
    .hint = Jede Person braucht einen eigenen Antrag, auch ein Kind

## Family
q-family-single_parent = Erziehen Sie Ihr Kind oder Ihre Kinder allein?

## Each child
q-child-kita_wanted = Möchten Sie für dieses Kind einen Platz in einer Kita oder bei einer Tagesmutter (Tagespflege)?
q-child-kita_steps = Was haben Sie schon für den Platz getan?
    .hint = Sie können mehrere Antworten wählen
    .help = Hat eine Kita Nein gesagt? Heben Sie diese Antwort auf, auch E-Mails. Damit können Sie zeigen: Sie suchen einen Platz.
    .check-nothing_and_more = „Noch nichts“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-child-need_notified = Haben Sie dem Jugendamt (Amt für Kinder und Familien) geschrieben, dass Sie einen Platz brauchen?
    .hint = „Bedarfsanzeige“: Ein Brief oder eine E-Mail reicht
    .help = Ab diesem Brief läuft die Zeit. In dieser Zeit soll das Jugendamt antworten und einen Platz anbieten.
q-child-maintenance = Zahlt der andere Elternteil Unterhalt (Geld für dieses Kind)?
    .help = Ohne Ihre Erlaubnis melden wir uns nicht beim anderen Elternteil.
q-child-maintenance_advance = Bekommen Sie für dieses Kind Unterhaltsvorschuss?
    .hint = Geld vom Jugendamt, wenn der andere Elternteil nicht zahlt

## Livelihood
q-livelihood-benefits = Welche Leistungen (Geld vom Staat) bekommen Sie zurzeit?
    .hint = Es steht im Bescheid (Brief vom Amt). Mehrere sind möglich
    .help = Nach Unterhaltsvorschuss fragen wir bei jedem Kind. Das ist Geld vom Jugendamt, wenn der andere Elternteil nicht zahlt.
    .check-none_and_more = „Keine“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-livelihood-benefit_until = Bis wann zahlt das Amt dieses Geld?
    .hint = Im Bescheid steht „Bewilligungszeitraum“ oder „von … bis …“
    .help = Ein Bescheid ist ein Brief mit der Entscheidung vom Amt. Bekommen Sie mehrere Leistungen? Dann zählt das Geld, von dem Sie leben.
    .check-long_ago = Das ist mehr als ein Jahr her. Stimmt das Jahr?
q-livelihood-renewal_filed = Haben Sie schon einen Antrag gestellt, dass das Geld weiter kommt?
    .hint = „Weiterbewilligungsantrag“. Auch ein kurzer Brief zählt
q-livelihood-single_parent_supplement = Steht in Ihrem Bescheid (Brief vom Amt) extra Geld für Alleinerziehende („Mehrbedarf“)?
    .hint = Sehen Sie auf die Seite mit den Zahlen („Berechnungsbogen“)
q-livelihood-account = Haben Sie ein eigenes Bankkonto?

## Health
q-health-insurance = Welche Krankenversicherung haben Sie?
    .hint = Zeigen Sie uns gern Ihre Karte

## Language
q-language-reads = Welche Schriften lesen Sie gut?
    .hint = Sie können mehrere wählen
    .help = Dann wissen wir: Hilft Ihnen ein Blatt in Ihrer Sprache? Oder sprechen wir lieber darüber?
    .check-none_and_more = „Ich lese kaum“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-language-german_level = Wie gut können Sie Deutsch?
    .hint = Was steht auf dem Zertifikat? Oder was denken Sie selbst?
q-language-course = Besuchen Sie einen Deutschkurs? Oder haben Sie früher einen besucht?
q-language-course_stopped_by = Warum mussten Sie mit dem Kurs aufhören?
    .hint = Sie können mehrere Antworten wählen
q-language-course_right = Dürfen oder müssen Sie einen Integrationskurs (Deutschkurs) machen?
    .hint = Blatt vom Amt: „Berechtigungsschein“ oder „Verpflichtung“

## Work
q-work-occupation = Welchen Beruf haben Sie gelernt? Oder in welchem Beruf haben Sie gearbeitet?
    .hint = Noch kein Beruf: „passt hier nicht“
q-work-field = Zu welchem Bereich gehört dieser Beruf?
q-work-years = Wie viele Jahre haben Sie in diesem Beruf gearbeitet?
q-work-certificate = Haben Sie ein Zeugnis für diesen Beruf?
    .help = Sie haben keine Papiere? Eine Stelle kann trotzdem prüfen, was Sie können. Dann bekommen Sie ein Papier darüber.
q-work-goal = Was möchten Sie bei der Arbeit als Nächstes erreichen?

## Housing
q-housing-kind = Wie wohnen Sie?
q-housing-rooms = Wie viele Zimmer hat Ihre Wohnung?
    .hint = Ohne Küche und Bad. 1,5 ist möglich
q-housing-district = In welchem Stadtteil wohnen Sie?

## People around
q-network-counselling = Wer berät oder begleitet Sie schon?
    .hint = Sie können mehrere Antworten wählen
    .help = So machen wir nichts doppelt. Wenn Sie es erlauben, sprechen wir uns mit dieser Stelle ab.
    .check-none_and_more = „Niemand“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
q-network-supporters = Wer hilft Ihnen im Alltag?
    .hint = Zum Beispiel eine Nachbarin, Freunde, Familie, ein Verein
    .help = Bitte schreiben Sie keine Namen auf. „Eine Nachbarin“ reicht.
q-network-isolation = Wie oft fühlen Sie sich allein?
    .hint = 1 = nie, 5 = sehr oft

## Strengths and wishes
q-goals-strengths = Was haben Sie schon geschafft? Worauf sind Sie stolz?
    .hint = Auch kleine Dinge zählen
q-goals-wish = Was soll in drei Monaten anders sein?
    .hint = Mit Ihren eigenen Worten
q-goals-support = Wie können wir Ihnen helfen?

## Passing on
q-consent-share_with = Mit wem dürfen wir für Sie sprechen?
    .hint = Nur mit diesen Stellen. Sie können das immer zurücknehmen
    .help = Vorher sagen wir Ihnen für jede Stelle: Was geben wir weiter? Und warum?
    .check-none_and_more = „Mit niemandem“ passt nicht zu den anderen Antworten. Bitte nehmen Sie eine Antwort wieder weg.
