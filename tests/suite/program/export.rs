//! What is written from the plan with real keys: papers that other programs open.

use std::fs;
use std::io::Read as _;

use lotse::document::Format;

use super::commands::run;
use super::office::{Office, SAVED, answer, begin_case, first_visit};
use super::terminal::Terminal;

/// The digit of Markdown, which a test reads best.
pub(super) fn markdown() -> String {
    let mut all = Format::BUILT.iter();
    let at = all.position(|it| *it == Format::Markdown).unwrap();
    (at + 1).to_string()
}

/// Writes the plan that is on the screen as Markdown.
pub(super) fn write_markdown(terminal: &mut Terminal) {
    terminal.press("x");
    terminal.see("Was soll ausgegeben werden?");
    terminal.press("1");
    terminal.see("In welchem Format?");
    terminal.press(&markdown());
    terminal.see("Geschrieben, nicht verschlüsselt: ");
}

#[test]
fn the_client_copy_and_a_letter_are_papers_of_an_office_program() {
    let (office, mut terminal) = Office::at_the_plan();
    write(&mut terminal, "2", "In welchem Format?");
    terminal.see("client-");
    terminal.press("x");
    terminal.see("Was soll ausgegeben werden?");
    terminal.press("6");
    terminal.see("Welcher Brief?");
    terminal.see("Verlängerung des Aufenthaltstitels beantragen");
    let text = terminal.text();
    let mut lines = text.lines();
    let line = lines.find(|it| it.contains("Verlängerung des Aufenthaltstitels"));
    let digit = line.unwrap().chars().find(char::is_ascii_digit).unwrap();
    terminal.press(&digit.to_string());
    safe(&mut terminal);
    terminal.see("residence_renewal-");
    let mut names = Vec::new();
    for file in fs::read_dir(office.exports()).unwrap() {
        let path = file.unwrap().path();
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
        let content = content(&path);
        assert!(content.contains("<office:text"), "{path:?}");
    }
    names.sort();
    assert_eq!(names.len(), 2);
    assert!(names.iter().all(|it| !it.contains("Rima")), "{names:?}");
    assert!(names[0].contains("-client-") && names[0].rsplit('.').next() == Some("odt"));
    let number = |it: &str| it.split('-').next().map(str::to_owned);
    assert_eq!(number(&names[0]), number(&names[1]), "both are hers");
    the_appointment_is_shown(&mut terminal);
}

fn write(terminal: &mut Terminal, document: &str, then: &str) {
    terminal.press("x");
    terminal.see("Was soll ausgegeben werden?");
    terminal.press(document);
    terminal.see(then);
    safe(terminal);
}

fn safe(terminal: &mut Terminal) {
    terminal.see("In welchem Format?");
    terminal.press("Enter");
    terminal.see("Ist es für die Person sicher");
    terminal.press("j");
    terminal.see("Geschrieben, nicht verschlüsselt: ");
}

/// The letters inside an ODT.
fn content(path: &std::path::Path) -> String {
    let file = fs::File::open(path).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    let mut content = String::new();
    let mut inside = archive.by_name("content.xml").unwrap();
    inside.read_to_string(&mut content).unwrap();
    content
}

fn the_appointment_is_shown(terminal: &mut Terminal) {
    terminal.press("q");
    terminal.see("▀");
    let text = terminal.text();
    let ink = text.chars().filter(|it| matches!(it, '█' | '▀' | '▄'));
    assert!(ink.count() > 200, "{text}");
    assert!(!text.contains("Rima"), "{text}");
    terminal.press("q");
    terminal.see("Maßnahmen · Wiedervorlage");
}

#[test]
fn a_stored_case_is_listed_and_written_from_the_command_line() {
    let (office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    answer(&mut terminal, &first_visit());
    terminal.see("Kurzgespräch fertig");
    terminal.wait_for("saved", |it| it.contains(SAVED));
    terminal.kill();
    let export = |rest: &str| run(&office, &format!("export --store store {rest}"), "");

    let listed = export("");
    assert_eq!(listed.code, 0, "{}", listed.err);
    let fields: Vec<&str> = listed.out.trim_end().split('\t').collect();
    assert_eq!(fields[1..3], ["Rima H.", "ar"], "{}", listed.out);
    let case = fields[0];

    let plan = export(case.split_at(8).0);
    assert_eq!(plan.code, 0, "{}", plan.err);
    assert!(plan.out.starts_with("# Hilfeplan"), "{}", plan.out);
    assert!(plan.out.contains("§ 25 Abs. 2"), "{}", plan.out);
    let client = export(&format!(
        "{case} --document client --format odt --output hers.odt"
    ));
    assert_eq!(client.code, 0, "{}", client.err);
    let hers = content(&office.folder().join("hers.odt"));
    assert!(hers.contains("خطوات") && !hers.contains("Rima"));

    let wrong = export("nobody");
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("there is no case"), "{}", wrong.err);
    let none = run(&office, "export --store elsewhere", "");
    assert_eq!(none.code, 3, "{}", none.err);
    assert!(!office.folder().join("elsewhere").exists());
}
