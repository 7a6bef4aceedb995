# Needs and measures about people, ways, law.

## Needs

need-social-fair = Schutz vor Benachteiligung
    .goal = Ich habe mit einer Beratungsstelle gesprochen und meine Ansprüche rechtzeitig angemeldet.
need-social-mobile = Unterwegs sein können
    .goal = Ich kann zu Kurs, Arbeit und Terminen kommen und fahre nur, wenn ich darf.
need-livelihood-contracts = Verträge im Griff
    .goal = Der Vertrag ist geprüft und rechtzeitig widerrufen oder gekündigt.
need-social-consent = Einwilligungen achten
    .goal = Die Stelle weiß, dass ich meine Einwilligung zurückgenommen habe.
need-social-own_view = Was der Person selbst wichtig ist
    .goal = Wir haben über den Bereich gesprochen, mit dem ich unzufrieden bin, und ein eigenes Ziel aufgeschrieben.

## Rules

rule-social-discrimination =
    .title = Diskriminierung: Ansprüche in 2 Monaten
    .measure = Antidiskriminierungsberatung; Gedächtnisprotokoll schreiben, Zeugen notieren; Ansprüche innerhalb von zwei Monaten schriftlich anmelden
    .why = Bei Arbeit und Wohnung verfallen Ansprüche wahrscheinlich zwei Monate, nachdem man von der Benachteiligung erfahren hat.
    .client = Schreiben Sie auf, was passiert ist, wann und wer dabei war. Die Beratung ist vertraulich, und wir kommen gern mit.
rule-social-discrimination_late =
    .title = Beratung nach Diskriminierung
    .measure = Antidiskriminierungsberatung: auch nach zwei Monaten sind Beschwerde, Gespräch oder andere Ansprüche möglich
    .why = Die Frist des AGG ist wahrscheinlich vorbei; Unterstützung und andere Wege bleiben.
    .client = Wenn Sie möchten, gehen wir mit Ihnen zur Beratung. Auch jetzt kann sie noch helfen.
rule-social-wished_offer =
    .title = Ein Angebot, das gewünscht ist
    .measure = Eines der gewünschten Angebote im Stadtteil aussuchen, Zeit und Weg klären, beim ersten Mal begleiten
    .why = Die Person hat gesagt, was sie kennenlernen möchte.
    .client = Suchen Sie sich aus Ihren Wünschen ein Angebot aus. Beim ersten Mal kommt gern jemand mit.
rule-letters-helper =
    .title = Hilfe beim Lesen von Briefen
    .measure = Feste Zeit für Briefe vereinbaren (Briefsprechstunde, Sozialberatung, Ehrenamt), Ordner anlegen, gelbe Umschläge aufheben
    .why = Niemand hilft mit Briefen und Formularen; Fristen laufen dann unbemerkt.
    .client = Bringen Sie Ihre Briefe zu unserer Sprechstunde mit, auch die ungeöffneten. Wir lesen sie gemeinsam.
rule-mobility-licence =
    .title = Führerschein umschreiben (6 Monate)
    .measure = Umschreibung bei der Fahrerlaubnisbehörde beantragen, Übersetzung und Prüfungen klären; nach sechs Monaten nicht mehr mit dem ausländischen Führerschein fahren
    .why = Ein Führerschein aus einem Land außerhalb von EU und EWR gilt nur sechs Monate ab dem Wohnsitz in Deutschland.
    .client = Beantragen Sie bald einen deutschen Führerschein. Nach sechs Monaten dürfen Sie mit dem alten nicht mehr fahren.
rule-mobility-licence_late =
    .title = Führerschein gilt nicht mehr: umschreiben
    .measure = Vorerst nicht mehr fahren (sonst Fahren ohne Fahrerlaubnis); Umschreibung beantragen, Prüfungen und Kosten klären
    .why = Die sechs Monate sind vorbei; der ausländische Führerschein gilt in Deutschland wahrscheinlich nicht mehr.
    .client = Fahren Sie bitte zurzeit nicht Auto. Wir schauen mit Ihnen, wie Sie einen deutschen Führerschein bekommen.
rule-mobility-reduced_ticket =
    .title = Günstiges Ticket
    .measure = Sozialticket (Deutschlandticket Sozial) mit dem Leistungsbescheid und dem Düsselpass bei der Rheinbahn beantragen
    .why = Einzelfahrten sind teuer; mit dieser Leistung gibt es wahrscheinlich ein günstigeres Ticket.
    .client = Fragen Sie mit Ihrem Bescheid nach dem Sozialticket. Wir zeigen Ihnen, wo.
rule-legal-contract_withdrawal =
    .title = Vertrag widerrufen (14 Tage)
    .measure = Vertrag heute prüfen: an der Haustür, am Telefon oder online geschlossen? Dann schriftlich widerrufen, Nachweis sichern; Verbraucherzentrale einschalten
    .why = Viele solcher Verträge lassen sich in der Regel innerhalb von 14 Tagen ohne Grund widerrufen.
    .client = Bringen Sie uns morgen den Vertrag. Oft genügt ein kurzer Brief, um ihn wieder loszuwerden.
rule-legal-contract_check =
    .title = Vertrag prüfen und kündigen
    .measure = Kündigungsfrist, Belehrung und Kosten mit der Verbraucherzentrale prüfen; Kündigung schriftlich mit Nachweis
    .why = Die 14 Tage sind wahrscheinlich vorbei; kündigen oder ein besserer Tarif ist oft möglich.
    .client = Bringen Sie uns den Vertrag mit. Wir schauen, wann und wie Sie kündigen können.
rule-social-consent_withdrawn =
    .title = Rücknahme einer Einwilligung umsetzen
    .measure = Ab sofort nichts mehr weitergeben, die Stelle informieren, Rücknahme vermerken; prüfen, welche Maßnahmen daran hingen
    .why = Eine Einwilligung wurde zurückgenommen; das muss so einfach sein wie das Erteilen und wirkt sofort.
    .client = Sie haben eine Einwilligung zurückgenommen. Wir sagen der Stelle Bescheid, Sie müssen nichts tun.
rule-social-own_view =
    .title = Über das sprechen, was unzufrieden macht
    .measure = Im nächsten Gespräch den Bereich mit der niedrigsten Zufriedenheit vertiefen: Was soll anders sein, was hat schon geholfen, was ist ein kleiner Schritt? Mit der Sicht der Beratung vergleichen
    .why = Die Person ist mit mindestens einem Lebensbereich unzufrieden; ihre eigene Sicht bestimmt die Ziele.
    .client = Überlegen Sie bis zum nächsten Gespräch, was sich für Sie zuerst ändern soll.

## Actors

actor-anti_discrimination = Servicestelle Antidiskriminierungsarbeit (ADA)
actor-driving_licence_office = Fahrerlaubnisbehörde
actor-consumer_advice = Verbraucherzentrale

## Papers

doc-memory_notes = Aufzeichnungen: wann, wo, wer, was, Zeuginnen und Zeugen
doc-driving_licence = Führerschein mit Übersetzung
doc-contract = Vertrag und Briefe dazu

## Gaps

gap-kind_of_discrimination = Ob das Allgemeine Gleichbehandlungsgesetz gilt, hängt vom Bereich ab (Arbeit, Wohnung, Laden, Amt)
gap-licence_country_rules = Für manche Länder und für die Ukraine gelten Sonderregeln
gap-withdrawal_right = Ob ein Widerrufsrecht besteht und ab wann die Frist läuft, ist nicht geprüft
gap-local_ticket = Preis und Bedingungen des Sozialtickets ändern sich oft
