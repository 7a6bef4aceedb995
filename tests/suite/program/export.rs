//! What is written from the plan with real keys: papers that other programs open.

use std::fs;
use std::io::Read as _;

use lotse::base::{FormId, Language, QuestionId, Secret, Stamp};
use lotse::document::Format;
use lotse::expr::Value;
use lotse::profile::{At, Change, Event, Source};
use lotse::vault::{Home, KdfSetting, NewCase, SystemRandom, Vault};

use super::commands::run;
use super::office::{Office, PASSPHRASE, SAVED, answer, begin_case, first_visit};
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

/// A store with one case that was answered with version 0 of the form.
fn answered_long_ago(office: &Office) {
    let home = Home::create(&office.store(), &mut SystemRandom).unwrap();
    let (secret, random) = (Secret::new(PASSPHRASE.into()), Box::new(SystemRandom));
    let (mut vault, _) = Vault::create(&home, &secret, KdfSetting::FAST, random).unwrap();
    let (form, opened) = (FormId::new("erstgespraech"), Stamp(1_795_000_000));
    let new = NewCase {
        name: "Rima H.".into(),
        language: Language::new("de"),
        form: form.clone(),
        opened,
    };
    let case = vault.create_case(&new).unwrap();
    let at = At {
        question: QuestionId::new("frame.gone"),
        row: None,
    };
    let answered = Event {
        number: 1,
        at: opened,
        by: "u1".into(),
        form,
        version: 0,
        change: Change::Answered {
            at,
            value: Value::Text("was einmal gefragt wurde".into()),
            source: Source::Client,
            language: Language::new("de"),
        },
    };
    let head = vault.case(case).unwrap().clone();
    vault.append_events(case, &[answered], &head).unwrap();
}

#[test]
fn a_case_of_an_older_form_says_which_answers_are_not_read() {
    let office = Office::new();
    answered_long_ago(&office);
    let case = run(&office, "export --store store", "").out;
    let case = case.split('\t').next().unwrap();
    let plan = run(&office, &format!("export --store store {case}"), "");
    assert_eq!(plan.code, 0, "{}", plan.err);
    let told = "lotse: the case was answered with version 0 of its form: 0 answers hold, kept and \
                not read are those to frame.gone, questions that are new: ";
    assert!(plan.err.contains(told), "{}", plan.err);
    assert!(!plan.err.contains("was einmal"), "{}", plan.err);
}
