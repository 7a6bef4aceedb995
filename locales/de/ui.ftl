# What stands on the screens beside questions, options and the plan.

locale-name = Deutsch
locale-name-de = Deutsch
# Says whether a person who speaks the language has read the texts: reviewed or machine.
locale-review = machine

## Keys

# Stands in front of a letter.
key-control = Strg+
key-enter = Enter
key-tab = Tab
key-back_tab = Umschalt+Tab
key-backspace = Rücktaste
key-delete = Entf
key-home = Pos1
key-end = Ende
key-page_up = Bild↑
key-page_down = Bild↓
key-escape = Esc
key-paste = Einfügen
keys-key = Taste
keys-what = Was sie tut
keys-everywhere = fast überall
keys-where = Wo
# Letters that answer yes or no at once.
letters-yes = jy
letters-no = n

## Commands

command-answer = Antworten
command-submit = Weiter
command-yes = Ja
command-no = Nein
command-next = Ohne Antwort weiter
command-back = Zurück
command-step_back = Zurück
command-next_field = Nächstes Feld
command-talk_language = Sprache wählen
command-new_case = Neuer Fall
command-new_code = Neuer Wiederherstellungscode
command-up = Hinauf
command-down = Hinunter
command-page_up = Seite hinauf
command-page_down = Seite hinunter
command-close = Schließen
command-question_menu = Zur Frage
command-unknown = Weiß nicht
command-declined = Möchte nicht
command-later = Später klären
command-not_applicable = Trifft nicht zu
command-plan = Hilfeplan
command-undo = Rückgängig
command-redo = Wiederholen
command-swap_languages = Sprachen tauschen
command-client_view = Ansicht für die Person
command-blank = Bildschirm leeren
command-menu = Menü
command-deadlines = Fristen ein/aus
command-overview = Übersicht
command-open_points = Offene Punkte
command-migration = Neue Fassung der Fragen
command-save_again = Noch einmal speichern
command-close_case = Fall schließen
command-question_help = Erklärung ein/aus
command-remark = Bemerkung
command-source = Quelle der Antwort
command-clear = Antwort zurücknehmen
command-override = Warnung begründet übergehen
command-skip_section = Abschnitt überspringen/aufnehmen
command-remove_row = Eintrag entfernen
command-details = Einzelheiten
command-told = Ganz lesen
command-why = Warum?
command-accept = Annehmen
command-accept_all = Alle annehmen
command-reject = Verwerfen
command-done = Erledigt
command-reopen = Wieder Vorschlag
command-export = Ausgeben
command-directory = Angebote
command-retry = Noch einmal
command-return = Zurück zum Fall
command-lock = Sperren
command-help = Hilfe
command-help_letter = Hilfe
command-quit = Beenden
command-quit_here = Beenden

## Places

context-first_start = Erster Start
context-unlock = Entsperren
context-new_passphrase = Neue Passphrase
context-new_code = Neuer Wiederherstellungscode
context-start = Startseite
context-notice = Hinweis und Einwilligung
context-interview = Frage
context-rows = Liste
context-end = Ende der Fragen
context-overview = Übersicht
context-open_points = Offene Punkte
context-plan = Hilfeplan
context-leaving = Speichern beim Verlassen
context-failed = Störung
context-menu = Menü
context-help = Hilfe
context-prompt = Eingabezeile
context-confirm = Rückfrage
context-export = Ausgabe
context-source = Quelle
context-why = Begründung
context-client_view = Ansicht für die Person
context-blank = Leerer Bildschirm

## Banners

banner-training = ÜBUNG – keine echten Daten eingeben
banner-training-short = ÜBUNG
banner-not_stored = Wird nicht gespeichert: Beim Schließen ist alles weg
banner-anonymous = Anonym: keine Namen, Adressen, Nummern
banner-machine = Maschinell übersetzt, noch nicht geprüft

## Saving

save-saved = gespeichert
save-saving = wird gespeichert …
save-not_stored = nur im Speicher
save-failed = NICHT gespeichert

## First start

first_start-title = Willkommen bei lotse
first_start-language = In welcher Sprache arbeiten Sie?
first_start-language-hint = ↑↓ und Enter
first_start-passphrase = Legen Sie eine Passphrase fest
first_start-passphrase-hint = Mindestens { $characters } Zeichen oder { $words } Wörter. Ein Satz, den nur Sie kennen, ist leicht zu merken.
first_start-passphrase-first = Passphrase
first_start-passphrase-second = Noch einmal
first_start-passphrase-warning = Ohne Passphrase und ohne Wiederherstellungscode kann niemand die Daten öffnen, auch wir nicht. Das ist endgültig.
first_start-making = Der Speicher wird angelegt …
first_start-making-hint = Das dauert einige Sekunden.
first_start-code = Ihr Wiederherstellungscode
first_start-code-hint = Schreiben Sie ihn auf Papier und verwahren Sie ihn getrennt vom Rechner. Er wird nur jetzt gezeigt.
first_start-code-continue = Aufgeschrieben: weiter mit Enter. Zwei Gruppen werden abgefragt.
first_start-typed_back = Tippen Sie zwei Gruppen vom Papier ab
first_start-typed_back-group = Gruppe { $number }
first_start-typed_back-wrong = Diese Gruppe stimmt nicht. Bitte auf dem Papier nachsehen.
first_start-typed_back-hint = So ist sicher, dass der Code richtig auf dem Papier steht. Esc zeigt ihn noch einmal.
passphrase-short = Zu kurz: mindestens 12 Zeichen oder 4 Wörter
passphrase-uniform = Zu gleichförmig: bitte mehr verschiedene Zeichen
passphrase-different = Die beiden Eingaben sind verschieden. Bitte die zweite noch einmal tippen.
passphrase-new = Legen Sie eine neue Passphrase fest
passphrase-new-hint = Sie ersetzt die bisherige. Der Wiederherstellungscode auf dem Papier gilt weiter. Esc: nichts ändern
passphrase-changing = Die Passphrase wird geändert …

## Unlock

unlock-title = Gesperrt
unlock-passphrase = Passphrase
unlock-code = Wiederherstellungscode
unlock-passphrase-hint = Enter entsperrt. Tab: mit dem Wiederherstellungscode
unlock-code-hint = Enter entsperrt. Tab: mit der Passphrase
unlock-waiting = Wird geprüft …
unlock-attempts = { $count ->
        [one] { $count } Versuch stimmte nicht
       *[other] { $count } Versuche stimmten nicht
    }
unlock-kept = Einige Antworten sind noch nicht gespeichert. Sie bleiben erhalten: Bitte entsperren, dann wird gespeichert.
unlock-waking = lotse startet …

## Start

start-title = Fälle
start-search = Suchen
start-search-hint = Namen tippen, ↑↓ wählt, Enter öffnet
start-new = { $key }: neuer Fall
start-empty = Noch kein Fall. { $key } beginnt den ersten.
start-no_match = Kein Fall passt zur Suche
start-reading = Fälle werden gelesen …
start-opening = Fall wird geöffnet …
start-nameless = ohne Namen
start-anonymous = anonym
start-last_contact = zuletzt { $day }
start-deadlines = { $count ->
        [0] keine offene Frist
        [one] { $count } offene Frist
       *[other] { $count } offene Fristen
    }
start-next_deadline = nächste Frist { $day }
start-count = { $shown } von { $total }
start-practice = lotse --training: üben ohne echte Daten
start-code_unconfirmed = Der Wiederherstellungscode wurde nie abgetippt. Ohne ihn ist bei vergessener Passphrase alles verloren. { $key } macht einen neuen.

## Notice and consent

notice-title = Bevor wir beginnen
notice-language = Sprache des Gesprächs: { $name }
notice-language-hint = Tab oder Namen tippen
notice-who = Ich berate Sie und schreibe mit. Ich gebe nichts ohne Ihre Erlaubnis weiter, auch nicht an die Ausländerbehörde.
notice-duty = Ausnahmen: Bei Gefahr für Leib und Leben, vor allem für Kinder, muss ich Hilfe holen; das sage ich Ihnen vorher. Öffentliche Stellen müssen außerdem melden, wenn sie von einem Aufenthalt ohne Erlaubnis erfahren: Bleiben Sie dann anonym.
notice-free = Alles ist freiwillig. Sie können jede Frage auslassen und jederzeit aufhören. Nachteile hat das nicht.
notice-anonymous = Sie können anonym bleiben. Dann schreibe ich keinen Namen, keine Adresse und keine Nummer auf.
notice-purpose = Wir schreiben Ihre Antworten auf, um mit Ihnen einen Hilfeplan zu machen. Grundlage ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO).
notice-where = Die Daten liegen verschlüsselt auf dem Rechner dieser Beratungsstelle. Verantwortlich ist die Stelle, deren Name und Datenschutzkontakt auf dem Aushang stehen. Weitergegeben wird nur, was Sie für jede Stelle einzeln erlauben.
notice-how_long = Wir löschen die Daten, wenn die Beratung beendet ist und keine Aufbewahrungspflicht mehr besteht.
notice-rights = Sie dürfen Ihre Daten ansehen und mitnehmen, sie berichtigen oder löschen lassen und die Einwilligung jederzeit widerrufen. Beschweren können Sie sich bei der Datenschutzaufsicht des Landes.
notice-question = Darf ich Ihre Antworten speichern?
agreement-stored = Ja, speichern
agreement-anonymous = Ja, aber anonym (mit erfundenem Namen)
agreement-not_stored = Nein, nichts speichern
notice-pseudonym = Erfundener Name oder Kürzel
notice-pseudonym-hint = Enter beginnt das Gespräch. Esc: zurück

## Interview

interview-place = Frage { $number } von { $total } · { $section }
interview-place-beyond = { $section }
interview-progress = { $held }/{ $asked }
interview-route_progress = Kurzgespräch { $held }/{ $asked }
interview-counselor_only = Nur für Sie: mündlich fragen, nicht zeigen
interview-remark = Bemerkung: { $text }
interview-source = Quelle: { $source }
interview-filter = Filter
interview-no_match = Keine Antwort passt. Rücktaste löscht den Filter.
interview-choose_one = Ziffer oder Anfang tippen, Enter antwortet
interview-choose_one-long = Anfang tippen, ↑↓ wählt, Enter antwortet
interview-choose_many = Ziffer oder Leertaste wählt, Enter antwortet
interview-choose_many-long = Anfang tippen; Komma: noch eine; Enter antwortet
interview-chosen = { $count ->
        [one] { $count } gewählt
       *[other] { $count } gewählt
    }
interview-date = TT.MM.JJJJ; Teile dürfen fehlen: 12.2026 oder 2026; +38 = in 38 Tagen
interview-time = HH:MM
interview-money = Betrag in Euro
interview-number = Zahl
interview-scale = { $min } bis { $max }
interview-text = Text, Enter antwortet
interview-note = Vorlesen, dann Enter
interview-row = { $section }: { $name }
interview-row-nameless = { $section }, Eintrag { $number }
interview-off_route = zählt zurzeit nicht
rows-hint = Eintippen und Enter: hinzufügen. Enter allein: Das ist alles. ↑↓ oder Ziffer und Enter: ändern
rows-hint-empty = Eintippen und Enter: hinzufügen. { $key }: keine Einträge
rows-closed = Das ist alles
end-title = Alle Fragen sind gestellt
end-hint = Enter zeigt den Hilfeplan
end-open_points = { $count ->
        [0] Keine offenen Punkte
        [one] { $count } offener Punkt
       *[other] { $count } offene Punkte
    }
non_answer-unknown = weiß nicht
non_answer-declined = möchte nicht antworten
non_answer-later = später klären
non_answer-not_applicable = trifft nicht zu
source-client = Die Person selbst
source-interpreter = Sprachmittlung
source-document = Dokument gesehen
source-third_party = Dritte
source-title = Woher kommt die Antwort?
typed-empty = Es ist nichts eingegeben
typed-date = Das ist kein Datum. Beispiele: 29.12.2026, 12.2026, 2026
typed-time = Das ist keine Uhrzeit. Beispiel: 09:30
typed-number = Das ist keine Zahl
typed-range = Die Zahl liegt außerhalb dessen, was hier möglich ist
typed-choose = Bitte eine Antwort aus der Liste wählen
pane-deadlines = Fristen
pane-plan = Hilfeplan bisher
pane-none = Noch keine Frist
pane-days = { $count ->
        [0] heute
        [one] in { $count } Tag
       *[other] in { $count } Tagen
    }
pane-overdue = { $count ->
        [one] seit { $count } Tag vorbei
       *[other] seit { $count } Tagen vorbei
    }

## Overview and open points

overview-title = Übersicht
overview-skipped = übersprungen
overview-nothing_asked = zurzeit keine Fragen
open_points-title = Offene Punkte
open_points-none = Nichts ist offen.
migration-title = Neue Fassung der Fragen
migration-versions = Dieser Fall wurde mit Fassung { $from } der Fragen beantwortet. Jetzt gilt Fassung { $to }.
migration-carried = Antworten, die weiter gelten: { $count }
migration-homeless = Ohne Platz in den Fragen: aufbewahrt, aber in Plan und Papieren nicht gelesen
migration-option = { $answer } (die Auswahl „{ $option }“ gibt es nicht mehr)
migration-no_text = { $answer } (die Auswahl „{ $option }“ gibt es nicht mehr, ihr Text ist nicht mehr da)
migration-new = Neue Fragen
reason-error = Fehler
reason-warning = Bitte prüfen
reason-unknown = weiß nicht
reason-later = später klären
reason-not_asked = noch nicht gefragt
reason-off_route = zählt zurzeit nicht

## Plan

plan-title = Hilfeplan – Entwurf
plan-empty = Aus den Antworten folgt noch keine Maßnahme.
plan-count = { $count ->
        [one] { $count } Maßnahme
       *[other] { $count } Maßnahmen
    }
plan-lead = Federführung
plan-with = Mit
plan-decides = Entscheidet
plan-refer = Zuerst und vor jeder Behörde
plan-due = Frist
plan-safe_by = sicher bis { $day }
plan-act_by = Angehen bis
plan-after = Kommt nach
plan-together = Beginnt mit
plan-only_if = Nur wenn
plan-documents = Unterlagen
plan-law = Recht
plan-certainty = Sicherheit
plan-gaps = Nicht berücksichtigt
plan-client_task = Aufgabe der Person
plan-because = Weil
plan-parameters = Stand des Rechts
plan-outdated = Rechtsstand prüfen: Diese Regel sollte schon nachgesehen sein.
plan-unreachable = Nicht mehr erreichbar
plan-unreachable-by = { $count ->
        [one] um { $count } Tag
       *[other] um { $count } Tage
    }
plan-open_questions = Fragen, die mehr entscheiden
plan-deadlines = Fristen
plan-review = Wiedervorlage { $day }
plan-since = seit { $day }
plan-rule = Regel { $rule }
plan-no_legal_advice = Vorschlag, keine Rechtsberatung. Sie entscheiden.
why-title = Warum?
why-not_asked = nicht gefragt
decision-proposed = Vorschlag
decision-accepted = angenommen
decision-rejected = verworfen
decision-rejected-because = verworfen: { $reason }
decision-done = erledigt

## Menus, lines to write in, questions

menu-title = Menü
menu-question = Zur Frage
menu-hint = Buchstabe oder ↑↓ und Enter. Esc schließt
help-title = Hilfe
help-question = Zu dieser Frage
help-keys = Tasten hier
prompt-remark = Bemerkung zur Frage
prompt-clear = Warum wird die Antwort zurückgenommen?
prompt-override = Warum stimmt die Antwort trotz der Warnung?
prompt-reject = Warum wird die Maßnahme verworfen?
prompt-hint = Enter übernimmt. Esc schließt, der Text bleibt
confirm-change = Diese Änderung hat Folgen. Übernehmen?
confirm-change-lost = Zählt dann nicht mehr:
confirm-change-dropped = Fällt aus dem Hilfeplan:
confirm-remove_row = Diesen Eintrag entfernen? Rückgängig geht mit Strg+U.
confirm-discard = Dieses Gespräch ist nirgends gespeichert. Wirklich verwerfen?
confirm-quit_unsaved = Einige Antworten sind noch nicht gespeichert und gehen verloren. Trotzdem beenden?
confirm-accept_all =
    { $count ->
        [one] Ein Vorschlag ist noch offen. Annehmen?
       *[other] { $count } Vorschläge sind noch offen. Alle annehmen?
    } Verworfenes und Geändertes bleibt, wie es ist. Strg+U nimmt alles auf einmal zurück.
confirm-safe_at_home = Ist es für die Person sicher, Papier mit nach Hause zu nehmen?
confirm-keys = j: ja · n: nein

## Client's side

client_view-title = Unsere Frage an Sie
client_view-steps = Ihre nächsten Schritte
client_view-neutral = Einen Moment bitte
client_view-by = bis { $day }

## Leaving and failures

leaving-saving = Antworten werden gespeichert …
leaving-failed = Die Antworten sind noch nicht gespeichert
leaving-failed-hint = r: noch einmal versuchen · Esc: zurück zum Fall · Strg+X: beenden
failed-title = Der Speicher lässt sich nicht benutzen
failed-hint = r: noch einmal versuchen · Strg+X: beenden

## Messages

note-milestone = Kurzgespräch fertig. { $key }: Hilfeplan ansehen. Weiterfragen geht jederzeit.
note-check = Diese Antwort bitte prüfen. Enter noch einmal lässt sie stehen.
note-anonymous_refused = Anonymes Gespräch: Das wird nicht aufgeschrieben. Tab geht weiter.
note-nothing_entered = Nichts eingegeben. Tab geht ohne Antwort weiter.
note-rows_empty = Noch nichts eingetragen. Eintippen, oder „Trifft nicht zu“, wenn es hier nichts gibt.
note-rows_there = Es ist schon etwas eingetragen. Enter allein: Das ist alles.
note-roster_full = Mehr Einträge gehen hier nicht.
note-choose_row = Erst mit ↑↓ einen Eintrag wählen.
note-choose_case = Erst mit ↑↓ einen Fall wählen oder suchen.
note-agreement_needed = Bitte mit 1, 2 oder 3 festhalten, was die Person erlaubt.
note-pseudonym_needed = Bitte einen erfundenen Namen oder ein Kürzel eintragen.
note-reason_needed = Bitte einen kurzen Grund eintragen.
note-section_skipped = Abschnitt übersprungen
note-section_taken_up = Abschnitt wieder aufgenommen
note-nothing_to_undo = Es gibt nichts rückgängig zu machen.
note-nothing_to_redo = Es gibt nichts zu wiederholen.
note-undone = Rückgängig gemacht
note-redone = Wiederholt
note-nothing_to_clear = Hier ist keine Antwort, die man zurücknehmen könnte.
note-nothing_to_override = Hier ist keine Warnung.
note-remarked = Bemerkung festgehalten
note-overridden = Warnung mit Begründung übergangen
note-accepted = Maßnahme angenommen
note-all_accepted = Alle offenen Vorschläge sind angenommen. { $key }: Plan vereinbaren
note-no_proposals = Kein Vorschlag ist mehr offen
note-rejected = Maßnahme verworfen
note-done = Maßnahme erledigt
note-reopened = Wieder ein Vorschlag
note-exported = Geschrieben, nicht verschlüsselt: { $file }
note-export_failed = Nichts geschrieben: Der Ordner { $folder } nimmt keine Datei an. Bitte Ordner und Rechte prüfen, oder mit LOTSE_EXPORTS einen anderen nennen.
note-export_full = Nichts geschrieben: Im Ordner { $folder } ist kein Platz mehr. Bitte Platz schaffen und noch einmal ausgeben.
note-resumed = Ihre Antworten sind noch da.
note-passphrase_changed = Die neue Passphrase gilt ab jetzt, die bisherige nicht mehr.
note-passphrase_kept = Nichts geändert: Die bisherige Passphrase gilt weiter.
note-code_new = Der alte Code gilt, bis Sie zwei Gruppen des neuen abgetippt haben.
note-code_changed = Der neue Wiederherstellungscode gilt, der alte nicht mehr.
note-code_kept = Nichts geändert: Es gilt der bisherige Wiederherstellungscode.
note-not_exported = Nichts ausgegeben.

## What went wrong, and what to do

err-full = kein Platz mehr auf dem Datenträger
rec-full = Bitte Platz schaffen. Die Antworten bleiben so lange im Programm, und es wird weiter versucht zu speichern.
err-read_only = auf den Datenträger kann nicht geschrieben werden
rec-read_only = Bitte prüfen, ob er schreibgeschützt ist. Die Antworten bleiben so lange im Programm; den Plan können Sie ausgeben.
err-damaged = die Daten im Speicher sind beschädigt
rec-damaged = Bitte nichts löschen. Eine Sicherung zurückspielen oder die Technik holen.
err-busy = der Speicher ist schon in einem anderen Fenster offen
rec-busy = Bitte das andere Fenster schließen und es noch einmal versuchen.
err-newer = eine neuere Fassung des Programms hat diesen Speicher geschrieben
rec-newer = Bitte das Programm aktualisieren.
err-occupied = an der Stelle des Speichers liegt etwas anderes
rec-occupied = Bitte mit --store einen anderen Ordner nennen. Was da liegt, bleibt, wie es ist.
err-disk = der Datenträger antwortet nicht richtig
rec-disk = Bitte Kabel und Laufwerk prüfen. Die Antworten bleiben so lange im Programm.
err-wrong_passphrase = die Passphrase stimmt nicht
rec-wrong_passphrase = Bitte Feststelltaste und Tastaturbelegung prüfen, oder mit Tab den Wiederherstellungscode nehmen.
err-wrong_code = der Wiederherstellungscode stimmt nicht
rec-wrong_code = Bitte Gruppe für Gruppe mit dem Papier vergleichen.
err-locked = der Speicher ist gesperrt
rec-locked = Bitte die Passphrase eingeben.
err-changed = jemand anders hat diesen Fall inzwischen geändert
rec-changed = Bitte den Fall schließen und noch einmal öffnen.
err-no_case = diesen Fall gibt es nicht mehr
rec-no_case = Bitte die Liste der Fälle ansehen.
err-no_form = das Formular dieses Falls fehlt
rec-no_form = Bitte den Ordner mit den Formularen prüfen (--data).
err-no_texts = die Texte dieser Sprache lassen sich nicht lesen
rec-no_texts = Bitte den Ordner mit den Sprachen prüfen: lotse check.
err-document = das Dokument ließ sich nicht erstellen
rec-document = Bitte die Vorlagen prüfen: lotse check.

## Rows and columns

view-place = { $number } von { $total }
view-part = { $from }–{ $to } von { $total }
view-part-rows = Zeile { $from }–{ $to } von { $total }
# Behind the name of a language whose texts nobody has reviewed yet.
view-machine = maschinell, ungeprüft
view-held = Bisher: { $answer }
view-more = … weiter mit { $key }
