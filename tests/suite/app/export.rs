//! From the plan to a file: which document, in which format, and whether it is safe at home.

use super::desk::Desk;
use lotse::app::{Confirm, Context, ExportStep, Key, Msg, NoteValue, Overlay, Trouble, Unwritten};
use lotse::base::Language;
use lotse::document::{Format, Refusal};

fn rima() -> Desk {
    let mut desk = Desk::in_case();
    desk.keys("Hallo<Enter>Rima<Enter>");
    desk.go_to("residence.valid_until")
        .keys("29.12.2026<Enter>");
    desk.go_to("residence.renewal_filed").keys("n");
    desk
}

/// The digit of a format.
fn digit(format: Format) -> String {
    let at = Format::BUILT.iter().position(|it| *it == format).unwrap();
    (at + 1).to_string()
}

fn files(desk: &Desk) -> Vec<&str> {
    desk.store.files.iter().map(|it| it.0.as_str()).collect()
}

#[test]
fn three_enters_write_the_plan_to_be_edited() {
    let mut desk = rima();
    desk.keys("<C-f>x<Enter><Enter>");
    let (name, bytes) = desk.store.files.first().unwrap();
    assert_eq!(name, "case-plan-2026-11-21.odt");
    assert!(bytes.starts_with(b"PK"));
    assert_eq!(desk.note(), "note-exported");
    assert_eq!(desk.app.context(), Context::Plan);
}

#[test]
fn the_last_format_is_offered_again() {
    let mut desk = rima();
    desk.keys("<C-f>x1").keys(&digit(Format::Html));
    desk.keys("x5<Enter>");
    assert_eq!(
        files(&desk),
        [
            "case-plan-2026-11-21.html",
            "case-conference-2026-11-21.html"
        ]
    );
}

#[test]
fn escape_goes_back_by_one_step() {
    let mut desk = rima();
    desk.keys("<C-f>x6<Enter>");
    let step = |desk: &Desk| match desk.app.overlays().last() {
        Some(Overlay::Export(dialog)) => Some(dialog.step.clone()),
        _ => None,
    };
    assert!(matches!(step(&desk), Some(ExportStep::Format(_))));
    desk.keys("<Esc>");
    assert_eq!(step(&desk), Some(ExportStep::Letter));
    desk.keys("<Esc>");
    assert_eq!(step(&desk), Some(ExportStep::What));
    desk.keys("<Esc>");
    assert_eq!(step(&desk), None);
    assert!(desk.store.files.is_empty());
}

#[test]
fn paper_for_the_client_is_asked_about_first() {
    let mut desk = rima();
    desk.keys("<C-f>x2").keys(&digit(Format::Markdown));
    let last = desk.app.overlays().last();
    assert!(matches!(
        last,
        Some(Overlay::Confirm(Confirm::SafeAtHome(..)))
    ));
    desk.keys("j");
    let (name, bytes) = desk.store.files.first().unwrap();
    assert_eq!(name, "case-client-2026-11-21.md");
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(!text.contains("Rima") && text.contains("خطوات"), "{text}");
    assert_eq!(desk.note(), "note-exported");
}

#[test]
fn where_paper_is_not_safe_something_else_is_offered() {
    let mut desk = rima();
    desk.keys("<C-f>x2<Enter>n");
    assert!(desk.store.files.is_empty());
    assert_eq!(desk.note(), "note-not_exported");
    desk.keys("1");
    assert_eq!(files(&desk), ["case-client-2026-11-21-bleibt-im-buero.odt"]);
    desk.keys("x2<Enter>n2");
    assert_eq!(desk.app.context(), Context::ClientView);
    desk.keys("<Esc>x2<Enter>n3");
    assert_eq!(desk.app.context(), Context::Appointment);
    desk.keys("<Esc>");
    assert_eq!(desk.app.context(), Context::Plan);
    assert_eq!(files(&desk).len(), 1);
}

#[test]
fn a_letter_is_written_and_asked_about() {
    let mut desk = rima();
    desk.keys("<C-f>x6");
    let offered = desk.app.export_items();
    let renewal = offered
        .iter()
        .position(|it| it.label.contains("Verlängerung"));
    let digit = (renewal.unwrap() + 1).to_string();
    desk.keys(&digit).keys("<Enter>j");
    assert_eq!(
        files(&desk),
        ["case-letter-residence_renewal-2026-11-21.odt"]
    );
}

#[test]
fn nobody_gets_a_handover_sheet_whom_the_person_did_not_allow() {
    let mut desk = rima();
    desk.keys("<C-f>x4");
    assert!(desk.app.export_items().is_empty());
    desk.keys("<Enter>1");
    assert!(desk.store.files.is_empty());
    desk.keys("<Esc><Esc>");
    assert_eq!(desk.app.context(), Context::Plan);
}

#[test]
fn data_and_calendars_need_no_format() {
    let mut desk = rima();
    desk.keys("<C-f>x71x72x73x8x9");
    assert_eq!(
        files(&desk),
        [
            "case-calendar-2026-11-21.ics",
            "case-calendar-client-2026-11-21.ics",
            "case-calendar-2026-11-21.ics",
            "case-plan-2026-11-21.json",
            "case-plan-fhir-2026-11-21.json",
        ]
    );
    for (name, bytes) in &desk.store.files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(!text.contains("Rima"), "{name}");
        assert!(!bytes.is_empty(), "{name}");
    }
}

#[test]
fn while_it_is_written_the_screen_says_so() {
    let mut desk = rima();
    desk.slow = true;
    desk.keys("<C-f>x<Enter><Enter>");
    assert_eq!(desk.note(), "note-writing");
    desk.press(Key::Down);
    assert_eq!(desk.note(), "note-writing");
    let refusal = Refusal::NoFont {
        language: Language::new("ar"),
        letters: "خ".to_owned(),
        package: "fonts-noto-core",
    };
    desk.send(Msg::Refused(Box::new(refusal)));
    assert_eq!(desk.note(), "document-refused-no_font");
    desk.press(Key::Down);
    assert_eq!(desk.note(), "");
}

#[test]
fn one_key_shows_the_next_appointment_and_takes_it_away() {
    let mut desk = rima();
    desk.keys("<C-f>q");
    assert_eq!(desk.app.context(), Context::Appointment);
    let entry = desk.app.next_appointment().unwrap();
    assert!(entry.description.is_empty());
    assert!(!entry.summary.contains("Rima"));
    desk.keys("q<C-e>q");
    assert_eq!(desk.app.context(), Context::Appointment);
    desk.keys("<Esc>");
    assert_eq!(desk.app.context(), Context::ClientView);
}

#[test]
fn a_folder_that_takes_no_file_is_named() {
    let mut desk = rima();
    desk.send(Msg::Exported(Err(Unwritten {
        trouble: Trouble::ReadOnly,
        folder: "/home/desk/lotse".to_owned(),
    })));
    assert_eq!(desk.note(), "note-export_failed");
    let note = desk.app.note().unwrap();
    let named = NoteValue::File("/home/desk/lotse".to_owned());
    assert!(note.values.iter().any(|it| it.1 == named));
}
