# Questions about: money, debts and home.

## livelihood

q-livelihood-tax_number = Haben Sie eine Steuer-Identifikationsnummer?
    .hint = Ein Brief vom Bundeszentralamt für Steuern; die Nummer brauchen wir nicht
q-livelihood-insurance_number = Haben Sie eine Sozialversicherungsnummer?
    .hint = Die Nummer selbst brauchen wir nicht
q-livelihood-asylum_benefits_since = Seit wann sind Sie in Deutschland und bekommen diese Leistungen?
    .hint = Der Monat genügt
    .help = Nach 36 Monaten Aufenthalt ändern sich die Leistungen.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-livelihood-enough = Reicht Ihr Einkommen jeden Monat für alles Nötige?
    .hint = Miete, Essen, Strom, Wege
q-livelihood-broadcast = Sind Sie vom Rundfunkbeitrag befreit?
    .hint = Briefe vom „Beitragsservice“

## benefit

s-benefit = Weitere Leistungen und Bescheide
q-benefit-name = Welche Leistung ist das?
    .hint = Wie sie im Bescheid heißt; eine nach der anderen
q-benefit-authority = Welches Amt zahlt sie?
q-benefit-granted_from = Ab wann ist sie bewilligt?
    .hint = Steht im Bescheid
q-benefit-granted_until = Bis wann ist sie bewilligt?
    .hint = Ohne Ende: „trifft nicht zu“
    .check-before_start = Die Bewilligung hätte vor ihrem Anfang geendet. Bitte beide Daten prüfen.
q-benefit-amount = Wie viel ist es im Monat?
    .hint = Ungefähr
q-benefit-renewal_filed = Ist schon beantragt, dass sie weitergeht?
q-benefit-outcome = Was steht im letzten Bescheid?
    .hint = Wir lesen ihn gern gemeinsam
q-benefit-notice_posted = Welches Datum steht auf dem Bescheid?
    .hint = Oben rechts
    .help = Gemeint ist der Tag, an dem das Amt ihn zur Post gegeben hat.
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-benefit-objection_filed = Haben Sie schon Widerspruch eingelegt?

## income

s-income = Einkommen
q-income-person = Wer in Ihrem Haushalt hat Einkommen?
    .hint = Zum Beispiel „ich“ oder „mein Mann“
q-income-kind = Woher kommt es?
q-income-amount = Wie viel ist es im Monat?

## debts

s-debts = Schulden und Strom
q-debts-kinds = Wem schulden Sie Geld?
    .hint = Mehreres ist möglich; Sie müssen nichts davon erklären
    .check-none_and_more = „Keine Schulden“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-debts-sum = Wie viel ist es zusammen ungefähr?
    .hint = Eine Schätzung genügt
q-debts-enforcement = Ist wegen der Schulden schon etwas davon gekommen?
    .hint = Das Dringendste auswählen
q-debts-order_served = Wann wurde der Brief vom Gericht zugestellt?
    .hint = Das Datum steht auf dem gelben Umschlag
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-debts-counselling = Waren Sie schon bei einer Schuldnerberatung?
q-debts-energy = Wie ist es mit Strom und Gas?
    .hint = Briefe vom Versorger bitte zeigen
q-debts-energy_cut_on = An welchem Tag soll gesperrt werden?
    .hint = Steht im Brief

## housing

q-housing-moved_in = Seit wann wohnen Sie dort?
    .hint = Der Tag des Einzugs
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-housing-registered = Sind Sie dort angemeldet?
    .hint = Bei einem Bürgerbüro
q-housing-landlord_paper = Haben Sie die Wohnungsgeberbestätigung?
    .hint = Ein Blatt, das die Vermieterin oder die Unterkunft unterschreibt
q-housing-persons = Wie viele Menschen wohnen dort zusammen?
    .hint = Sie selbst mitgezählt
q-housing-square_metres = Wie groß ist die Wohnung in Quadratmetern?
    .hint = Steht im Mietvertrag
q-housing-cost = Wie viel kostet die Wohnung im Monat, mit allem?
    .hint = Warmmiete
q-housing-paid_by = Wer zahlt die Miete?
q-housing-threat = Haben Sie Sorge, die Wohnung zu verlieren?
    .hint = Das Dringendste auswählen; Briefe bitte zeigen
q-housing-arrears = Wie viel Miete ist noch offen?
    .hint = Ungefähr
q-housing-action_served = Wann wurde die Räumungsklage zugestellt?
    .hint = Das Datum steht auf dem gelben Umschlag
    .check-in_future = Dieses Datum liegt in der Zukunft. Bitte prüfen.
q-housing-eviction_on = An welchem Tag ist die Räumung?
    .hint = Steht im Brief des Gerichtsvollziehers
q-housing-leave_on = Bis wann sollen Sie laut Kündigung ausziehen?
    .hint = Steht in der Kündigung
q-housing-defects = Was stört Sie an der Wohnung?
    .hint = Mehreres ist möglich
    .check-none_and_more = „Nichts“ passt nicht zu den anderen Angaben. Bitte eines davon abwählen.
q-housing-wants_flat = Suchen Sie eine andere Wohnung?
    .hint = Auch aus einer Unterkunft heraus
q-housing-permit = Haben Sie einen Wohnberechtigungsschein?
    .hint = „WBS“
q-housing-permit_until = Bis wann ist er gültig?
    .hint = Meist ein Jahr
q-housing-wished_districts = In welchen Stadtteilen würden Sie gern wohnen?
    .hint = Mehrere sind möglich
q-housing-without_steps = Brauchen Sie eine Wohnung ohne Stufen?
    .hint = Für Sie oder jemanden in Ihrer Familie
q-housing-obligation = Müssen Sie an einem bestimmten Ort wohnen?
    .hint = Steht auf der Karte oder dem Zusatzblatt: „Wohnsitzauflage“
q-housing-obligation_until = Bis wann gilt das?
    .hint = Steht kein Datum dort: „trifft nicht zu“
q-housing-move_reason = Warum möchten Sie umziehen?
q-housing-offer = Haben Sie schon eine Wohnung in Aussicht?
    .hint = Bitte nichts unterschreiben, bevor das Amt zugesagt hat
q-housing-empty = Fehlt in Ihrer Wohnung etwas Wichtiges, zum Beispiel Bett, Herd oder Kühlschrank?
