# The form of the first conversation, as a counselor says it aloud.
# A hint is one short line; a help text explains; a check says what looks wrong and what to do.

## Sections

s-frame = Gespräch
s-emergency = Was heute dringend ist
s-letter = Briefe und Termine
s-person = Zur Person
s-residence = Aufenthalt
s-household = Wer mit Ihnen zusammenlebt
s-family = Familie
s-child = Kind
s-livelihood = Lebensunterhalt
s-health = Gesundheit
s-language = Sprache
s-work = Arbeit und Beruf
s-housing = Wohnen
s-network = Menschen und Beratung
s-goals = Stärken und Wünsche
s-consent = Weitergabe an andere Stellen

## The talk itself

q-frame-language = In welcher Sprache möchten Sie mit uns sprechen?
    .hint = Sie können die Sprache jederzeit wechseln
q-frame-own_words = Was führt Sie heute zu uns?
    .hint = Mit Ihren eigenen Worten, es muss nicht vollständig sein
    .help = Wir schreiben auf, was Sie sagen. Was Ihnen schaden könnte, schreiben wir nicht auf.
# Spoken, never shown on the client's side.
q-frame-alone = Können wir jetzt allein sprechen?
    .hint = Nur mündlich fragen, niemand sonst soll zuhören
    .help = Bei „Nein“ wird heute nicht nach Gefahr gefragt. Bitte ein Gespräch unter vier Augen vereinbaren, ohne einen Grund zu nennen.

## Emergencies

# Spoken, never shown on the client's side.
q-emergency-danger = Fühlen Sie sich zu Hause oder unterwegs in Gefahr?
    .hint = Nur mündlich und nur unter vier Augen fragen
    .help = Bei akuter Gefahr: Polizei 110. Hilfetelefon „Gewalt gegen Frauen“: 116 016, Tag und Nacht, kostenlos, in vielen Sprachen. Nichts ausdrucken.
q-emergency-roof = Wissen Sie, wo Sie heute Nacht schlafen?
    .hint = Sie und alle, die zu Ihnen gehören
q-emergency-money = Reichen Geld und Essen bis zur nächsten Zahlung?
q-emergency-doctor = Brauchen Sie heute ärztliche Hilfe oder Medikamente?
    .hint = Sie müssen nicht sagen, was Ihnen fehlt
    .help = Notfall: 112. Ärztlicher Bereitschaftsdienst: 116 117.

## Letters and appointments

q-letter-deadline = Haben Sie einen Brief mit einer Frist? Bis wann läuft die Frist?
    .hint = Bei mehreren die früheste; kein solcher Brief: „trifft nicht zu“
    .help = Zeigen Sie uns gern auch ungeöffnete Briefe. Einen gelben Umschlag bitte aufheben: Das Datum darauf ist wichtig.
    .check-passed = Diese Frist ist schon vorbei. Stimmt das Datum? Wenn ja, bitte noch heute eine Beratungsstelle einschalten.
q-letter-sender = Von wem ist dieser Brief?
q-letter-appointment_on = Haben Sie in den nächsten 14 Tagen einen Termin bei einem Amt? Wann?
    .hint = Auch ohne Brief; kein Termin: „trifft nicht zu“
    .check-passed = Dieser Termin ist schon vorbei. Stimmt das Datum?
q-letter-appointment_with = Bei wem ist dieser Termin?

## The person

q-person-name = Wie heißen Sie?
    .hint = Vorname und Familienname wie im Ausweis
    .help = Sie dürfen auch einen anderen Namen nennen oder zunächst ohne Namen bleiben.
q-person-birth_date = Wann sind Sie geboren?
    .hint = Ist der Tag nicht bekannt, genügt das Jahr
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte das Jahr prüfen.
    .check-long_ago = Das liegt mehr als 110 Jahre zurück. Stimmt das Jahr?
q-person-nationality = Welche Staatsangehörigkeit haben Sie?
    .hint = Bei mehreren die, die im Aufenthaltstitel steht
q-person-phone = Unter welcher Nummer erreichen wir Sie sicher?
    .hint = Eine Nummer, bei der niemand mithört oder mitliest
    .help = Dürfen wir anrufen, auf die Mailbox sprechen oder eine Nachricht schreiben? Das bitte als Bemerkung festhalten.
q-person-post_arrives = Kommt Ihre Post sicher bei Ihnen an?
    .hint = Steht Ihr Name am Briefkasten?

## Residence

# The card's front shows the date; a Fiktionsbescheinigung's date counts too.
q-residence-valid_until = Bis wann ist Ihr Aufenthaltstitel gültig?
    .hint = Das Datum steht auf der Karte vorne
    .help = Fiktionsbescheinigung, Duldung oder Aufenthaltsgestattung: das Datum dort eintragen. Ist der Titel unbefristet: „trifft nicht zu“.
    .check-long_ago = Das liegt mehr als fünf Jahre zurück. Stimmt das Jahr?
    .check-far_ahead = Das liegt mehr als elf Jahre in der Zukunft. Stimmt das Jahr?
q-residence-title = Welchen Aufenthaltstitel oder welches Papier haben Sie?
    .hint = Der Paragraf steht auf der Karte bei „Anmerkungen“
    .help = Am einfachsten ist es, wenn Sie uns die Karte zeigen. „Weiß nicht“ ist in Ordnung: Das Datum zählt trotzdem. Wer kein Papier hat, muss das hier nicht sagen.
q-residence-renewal_filed = Haben Sie die Verlängerung schon beantragt?
    .hint = Ein Anruf oder eine Terminanfrage ist noch kein Antrag
q-residence-renewal_steps = Was haben Sie für die Verlängerung schon getan?
    .hint = Mehreres ist möglich
    .check-nothing_and_more = „Noch nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-residence-title_since = Seit wann haben Sie diesen Aufenthaltstitel?
    .hint = Das Jahr oder der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte das Jahr prüfen.
    .check-after_end = Der Titel hätte nach seinem Ende begonnen. Bitte beide Daten prüfen.
q-residence-demands = Hat eine Behörde wegen Ihres Schutzes oder Ihres Passes etwas von Ihnen verlangt?
    .hint = Zum Beispiel ein Brief vom BAMF oder der Ausländerbehörde
    .help = Bitte gehen Sie nicht zur Botschaft, bevor eine Beratungsstelle das geprüft hat.
    .check-nothing_and_more = „Nichts davon“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.

## Household

q-household-first_name = Wie heißt die Person mit Vornamen?
    .hint = Alle, die mit Ihnen zusammenleben, eine Person nach der anderen
q-household-role = Wer ist diese Person für Sie?
q-household-birth_date = Wann ist diese Person geboren?
    .hint = Das Jahr oder der Monat genügt
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte das Jahr prüfen.
    .check-long_ago = Das liegt mehr als 110 Jahre zurück. Stimmt das Jahr?
q-household-valid_until = Bis wann ist der Aufenthaltstitel dieser Person gültig?
    .hint = Jede Karte hat ihr eigenes Datum, auch die eines Kindes
    .help = Deutscher Pass oder unbefristeter Titel: „trifft nicht zu“.
    .check-long_ago = Das liegt mehr als fünf Jahre zurück. Stimmt das Jahr?
q-household-renewal_filed = Ist die Verlängerung für diese Person schon beantragt?
    .hint = Jede Person braucht einen eigenen Antrag, auch ein Kind

## Family

q-family-single_parent = Erziehen Sie Ihr Kind oder Ihre Kinder allein?

## Each child

q-child-kita_wanted = Wünschen Sie sich für dieses Kind einen Platz in Kita oder Tagespflege?
q-child-kita_steps = Was haben Sie für den Platz schon unternommen?
    .hint = Mehreres ist möglich
    .help = Bitte heben Sie jede Absage auf, auch E-Mails: Sie ist Ihr Nachweis.
    .check-nothing_and_more = „Noch nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-child-need_notified = Haben Sie dem Jugendamt schriftlich mitgeteilt, dass Sie einen Platz brauchen?
    .hint = „Bedarfsanzeige“: ein Brief oder eine E-Mail genügt
    .help = Ab dieser Mitteilung läuft die Zeit, in der das Jugendamt antworten und einen Platz anbieten soll.
q-child-maintenance = Zahlt der andere Elternteil Unterhalt für dieses Kind?
    .help = Wir nehmen ohne Ihr Einverständnis keinen Kontakt zum anderen Elternteil auf.
q-child-maintenance_advance = Bekommen Sie für dieses Kind Unterhaltsvorschuss?
    .hint = Geld vom Jugendamt, wenn der andere Elternteil nicht zahlt

## Livelihood

q-livelihood-benefits = Welche Leistungen bekommen Sie zurzeit?
    .hint = Mehreres ist möglich; es steht im Bescheid
    .help = Nach Unterhaltsvorschuss fragen wir bei jedem Kind.
    .check-none_and_more = „Keine“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-livelihood-benefit_until = Bis wann ist die Leistung bewilligt?
    .hint = Im Bescheid steht „Bewilligungszeitraum“ oder „von … bis …“
    .help = Bei mehreren Leistungen: die, von der Sie leben.
    .check-long_ago = Das liegt mehr als ein Jahr zurück. Stimmt das Jahr?
q-livelihood-renewal_filed = Haben Sie schon beantragt, dass die Leistung weitergeht?
    .hint = „Weiterbewilligungsantrag“; auch ein formloser Antrag zählt
q-livelihood-single_parent_supplement = Steht in Ihrem Bescheid ein Mehrbedarf für Alleinerziehende?
    .hint = Er steht im Berechnungsbogen des Bescheids
q-livelihood-account = Haben Sie ein eigenes Bankkonto?

## Health

q-health-insurance = Wie sind Sie krankenversichert?
    .hint = Zeigen Sie uns gern Ihre Karte

## Language

q-language-reads = Welche Schriften lesen Sie gut?
    .hint = Mehrere sind möglich
    .help = Dann wissen wir, ob ein Blatt in Ihrer Sprache Ihnen hilft oder ob wir es lieber besprechen.
    .check-none_and_more = „Ich lese kaum“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-language-german_level = Wie gut können Sie Deutsch?
    .hint = Nach dem letzten Zertifikat oder nach Ihrer Einschätzung
q-language-course = Besuchen Sie einen Deutschkurs, oder haben Sie einen besucht?
q-language-course_stopped_by = Was kam dazwischen, sodass Sie mit dem Kurs aufhören mussten?
    .hint = Mehreres ist möglich
q-language-course_right = Dürfen oder müssen Sie einen Integrationskurs besuchen?
    .hint = „Berechtigungsschein“ oder „Verpflichtung“, ein Blatt vom Amt

## Work

q-work-occupation = Welchen Beruf haben Sie gelernt oder ausgeübt?
    .hint = Noch kein Beruf: „trifft nicht zu“
q-work-field = Zu welchem Bereich gehört dieser Beruf?
q-work-years = Wie viele Jahre haben Sie in diesem Beruf gearbeitet?
q-work-certificate = Haben Sie ein Zeugnis über diesen Beruf?
    .help = Auch ohne Papiere kann Ihr Können geprüft und bescheinigt werden.
q-work-goal = Was möchten Sie beruflich als Nächstes erreichen?

## Housing

q-housing-kind = Wie wohnen Sie?
q-housing-rooms = Wie viele Zimmer hat Ihre Wohnung?
    .hint = Ohne Küche und Bad; 1,5 ist möglich
q-housing-district = In welchem Stadtteil wohnen Sie?

## People around

q-network-counselling = Wer berät oder begleitet Sie schon?
    .hint = Mehreres ist möglich
    .help = So machen wir nichts doppelt und können uns mit Ihrem Einverständnis absprechen.
    .check-none_and_more = „Niemand“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-network-supporters = Wer hilft Ihnen im Alltag?
    .hint = Zum Beispiel eine Nachbarin, Freunde, Verwandte, ein Verein
    .help = Bitte keine Namen aufschreiben: „eine Nachbarin“ genügt.
q-network-isolation = Wie oft fühlen Sie sich allein?
    .hint = 1 = nie, 5 = sehr oft

## Strengths and wishes

q-goals-strengths = Was haben Sie schon geschafft? Worauf sind Sie stolz?
    .hint = Auch kleine Dinge zählen
q-goals-wish = Was soll in drei Monaten anders sein?
    .hint = Mit Ihren eigenen Worten
q-goals-support = Welche Unterstützung wünschen Sie sich von uns?

## Passing on

q-consent-share_with = Mit wem dürfen wir für Sie sprechen?
    .hint = Nur mit denen, die Sie nennen; Sie können das jederzeit zurücknehmen
    .help = Vorher sagen wir Ihnen bei jeder Stelle, was wir weitergeben und wozu.
    .check-none_and_more = „Mit niemandem“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
