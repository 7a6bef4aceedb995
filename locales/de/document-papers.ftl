# What the documents beside the old ones need: subtitles, annexes, checklist, handover, conference.

## Names of the documents, as they are offered

document-kind-plan = Hilfeplan für die Akte
document-kind-client = Blatt für die Person, in ihrer Sprache
document-kind-checklist = Unterlagen-Liste für die Person
document-kind-handover = Übergabeblatt an eine Stelle
document-kind-conference = Blatt für die Fallkonferenz

## The plan for the file

document-plan-subtitle = { $status } vom { $day }
document-plan-person = Person
document-plan-household = Haushalt
document-plan-strengths = Stärken
document-note-versions = Stand: Fragebogen { $form }, Version { $version }; Regeln { $rules }.
document-reason-why = Warum
document-column-severity = Gewicht
document-column-measures = Nr.

## The person's own page
# The sentences are said in German at a counter; other languages say what they mean.

document-client-phrases = Sätze für den Schalter
document-phrase-receipt = Ich möchte das abgeben. Bitte geben Sie mir eine Eingangsbestätigung mit Datum.
document-phrase-missing = Bitte schreiben Sie mir auf, was noch fehlt und bis wann.
document-phrase-language = Ich spreche { $language }. Können Sie bitte langsam sprechen oder jemanden zum Übersetzen holen?

## Papers: there, missing, who gets them

document-checklist-title = Meine Unterlagen
document-checklist-how = Kreuzen Sie an, was Sie schon haben. Was fehlt, besorgen wir zusammen.
document-checklist-none = Für Ihre nächsten Schritte brauchen Sie keine Unterlagen.
document-checklist-note = Geben Sie Originale nie aus der Hand: Zeigen Sie das Original und geben Sie eine Kopie ab.
document-column-paper = Unterlage
document-column-there = ist da
document-column-missing = fehlt
document-column-gets_it = Wer besorgt es?
document-column-by = bis wann

## The warm handover

document-handover-title = Übergabeblatt
document-handover-to = An
document-handover-reached = Kontakt
document-handover-phone = Telefon der Person
document-handover-done = Schon erledigt
document-handover-topics = Worum es geht
document-handover-request = Unsere Bitte
document-handover-request-appointment = Bitte geben Sie der Person einen Termin und sagen Sie ihr, was sie mitbringen soll.
document-handover-request-answer = Bitte geben Sie uns eine kurze Rückmeldung, auch wenn Sie nicht zuständig sind.
document-handover-reply = Rückmeldung
document-handover-reply-contact = Ansprechperson, Telefon
document-handover-reply-appointment = Termin am, um
document-handover-reply-result = Ergebnis
document-handover-consent = Die Person hat eingewilligt, dass wir diese Angaben weitergeben: { $actor }. Sie kann das jederzeit widerrufen. Bitte nutzen Sie die Angaben nur für diese Sache.
document-column-your_role = Ihre Rolle

## The case conference

document-conference-title = Fallkonferenz
document-conference-when = Tag, Ort
document-conference-chair = Leitung
document-conference-consent = Wo keine Einwilligung steht: erst die Person fragen, dann einladen. Sie selbst ist immer eingeladen.
document-conference-topics = Themen
document-conference-decisions = Beschlüsse
document-column-present = anwesend
document-column-decision = Was
document-column-who = Wer
document-signature-minutes = Protokoll

## Why a document is not made

document-refused-no_recipient = Für das Übergabeblatt fehlt, an wen es geht. Wählen Sie eine Stelle, für die eine Einwilligung notiert ist.
document-refused-no_consent = Für diese Stelle ist keine Einwilligung notiert. Fragen Sie die Person und notieren Sie ihre Antwort, dann geht es weiter.
document-refused-no_part = Diese Stelle hat in diesem Plan keine Aufgabe.
document-refused-no_font = Keine Schrift auf diesem Rechner hat alle Zeichen ({ $letters }). Bitte das Paket { $package } installieren lassen, oder ein anderes Format nehmen.
document-refused-not_built = Dieses Format ist in diesem Programm nicht enthalten. Nehmen Sie ODT und wandeln Sie es um.
document-refused-template = Eine Vorlage ist fehlerhaft ({ $file }). Bitte sagen Sie es denen, die das Programm betreuen.
