## Rules
rule-social-discrimination =
    .client = Schreiben Sie auf: Was ist passiert? Wann? Wer war dabei? Die Beratung sagt nichts weiter. Wir kommen gern mit.
rule-social-discrimination_late =
    .client = Wenn Sie möchten, gehen wir mit Ihnen zur Beratung. Auch jetzt kann sie noch helfen.
rule-social-wished_offer =
    .client = Sie haben uns Wünsche genannt. Suchen Sie davon ein Angebot aus. Beim ersten Mal kommt gern jemand mit.
rule-letters-helper =
    .client = Bringen Sie Ihre Briefe in unsere Sprechstunde mit, auch die noch zu sind. Wir lesen sie zusammen.
rule-mobility-licence =
    .client = Beantragen Sie bald einen deutschen Führerschein. Nach sechs Monaten dürfen Sie mit dem alten nicht mehr fahren.
rule-mobility-licence_late =
    .client = Fahren Sie bitte zurzeit nicht Auto. Wir klären mit Ihnen: Wie bekommen Sie einen deutschen Führerschein?
rule-mobility-reduced_ticket =
    .client = Fragen Sie nach dem Sozialticket (günstige Fahrkarte). Nehmen Sie Ihren Bescheid (Brief vom Amt) mit. Wir zeigen Ihnen, wo.
rule-legal-contract_withdrawal =
    .client = Bringen Sie uns morgen den Vertrag. Oft reicht ein kurzer Brief, und der Vertrag endet.
rule-legal-contract_check =
    .client = Bringen Sie uns den Vertrag mit. Wir schauen: Wann und wie können Sie ihn beenden?
rule-social-consent_withdrawn =
    .client = Sie haben eine Einwilligung (Erlaubnis) zurückgenommen. Wir sagen es der Stelle. Sie müssen nichts tun.
rule-social-own_view =
    .client = Was soll sich für Sie zuerst ändern? Überlegen Sie das bis zum nächsten Gespräch.

## Actors
actor-anti_discrimination = Beratung gegen Diskriminierung (ADA)
actor-driving_licence_office = Führerscheinstelle
actor-consumer_advice = Verbraucherzentrale

## Papers
doc-memory_notes = Ihre Notizen (wann und wo und wer und was und wer war dabei)
doc-driving_licence = Führerschein mit Übersetzung
doc-contract = Vertrag und Briefe dazu
