//! What others can see: on a locked screen, in the store's folder, in another person's case.

use std::fs;

use super::export::write_markdown;
use super::office::{
    Office, PASSPHRASE, SAVED, Step, USUAL, answer, begin_case, create_store, day, first_visit,
    unlock,
};
use super::terminal::Terminal;
use crate::folder::files;

const PHONE: &str = "0211 5550123";

/// Words of the model case that nobody else may see.
const TRACES: [&str; 4] = ["Rima", "Lea", "Verlängerung", "Aufenthalt"];

fn assert_no_trace(terminal: &Terminal, place: &str) {
    let text = terminal.text();
    for trace in TRACES {
        assert!(!text.contains(trace), "{trace} is seen {place}:\n{text}");
    }
}

#[test]
fn a_locked_screen_shows_nothing_of_the_case() {
    let (_office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    answer(&mut terminal, &first_visit());
    terminal.see("Kurzgespräch fertig");
    for (keys, seen) in [
        ("", "Kurzgespräch fertig"),
        ("^F", "Maßnahmen"),
        ("^F w", "Regel residence"),
        ("^F x", "Was soll ausgegeben"),
        ("^E", "Esc"),
        ("^O", "Menü"),
        ("^K", "Zur Frage"),
    ] {
        terminal.press(keys);
        terminal.see(seen);
        terminal.press("^L");
        terminal.see("Gesperrt");
        terminal.see("Enter entsperrt");
        assert_no_trace(&terminal, &format!("after {keys:?} and the lock"));
        for key in ["^P", "^F", "Tab", "Tab", "Esc", "^E", "^O"] {
            terminal.press(key);
        }
        // Keys while locked do nothing; what is typed next shows that they were taken.
        terminal.type_words("falsch");
        terminal.press("Enter");
        terminal.see("die Passphrase stimmt nicht");
        assert_no_trace(&terminal, "behind a locked screen");
        terminal.type_words(PASSPHRASE);
        terminal.press("Enter");
        terminal.see_no_more("Gesperrt");
        terminal.see("· Rima H.");
        if terminal.text().contains("Hilfeplan · Rima H.") {
            terminal.press("Esc");
        }
        terminal.see("Frage · Rima H.");
    }
    terminal.press("^B");
    terminal.see_no_more("Frage · Rima H.");
    assert_no_trace(&terminal, "on the blank screen");
}

#[test]
fn nothing_typed_stands_in_the_folder_of_the_store() {
    let office = Office::new();
    let mut terminal = office.start(USUAL);
    let code = create_store(&mut terminal);
    begin_case(&mut terminal);
    let mut steps = first_visit();
    steps[0].1 = format!("Ruf mich an: {PHONE}, oder meine Nachbarin Dilnaz Zarrinpour");
    answer(&mut terminal, &steps);
    terminal.see("Kurzgespräch fertig");
    let iso = |it: &str| it.split('.').rev().collect::<Vec<_>>().join("-");
    let days = [9, 38, 58].map(day);
    let mut secrets: Vec<String> = days.iter().map(|it| iso(it)).collect();
    secrets.extend(days);
    let typed = ["Rima", "Lea", "Dilnaz", "Zarrinpour", PHONE, "5550123"];
    secrets.extend(typed.map(str::to_owned));
    secrets.extend([PASSPHRASE.to_owned(), code.concat(), code.join("-")]);
    secrets.extend(["25_2_subsidiary", "erstgespraech", "residence"].map(str::to_owned));
    assert_hidden(&office, &secrets);
    terminal.press("^L");
    terminal.see("Gesperrt");
    assert_hidden(&office, &secrets);
    terminal.kill();
    assert_hidden(&office, &secrets);
}

fn assert_hidden(office: &Office, secrets: &[String]) {
    let files = files(&office.store());
    assert!(files.len() >= 4, "the store's files were not met");
    for file in files {
        let content = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
        for secret in secrets {
            let found = content.contains(secret) || file.to_string_lossy().contains(secret);
            assert!(!found, "{secret} stands in {}", file.display());
        }
    }
}

#[test]
fn a_second_program_on_the_same_store_is_told_so() {
    let (office, first) = Office::opened();
    let mut second = office.start(USUAL);
    second.see("in einem anderen Fenster offen");
    second.see("Bitte das andere Fenster schließen");
    second.see("Strg+X: beenden");
    second.press("^X");
    assert_eq!(second.end().code, 0);
    let mut third = office.start(USUAL);
    third.see("in einem anderen Fenster offen");
    first.kill();
    third.press("r");
    unlock(&mut third);
}

#[test]
fn one_case_shows_nothing_of_another() {
    let (office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    answer(&mut terminal, &first_visit());
    terminal.see("Kurzgespräch fertig");
    close_case(&mut terminal);
    begin_case(&mut terminal);
    let name = |words: &str| words.replace("Rima H.", "Omar K.");
    let steps = first_visit().into_iter().take(10);
    let steps: Vec<Step> = steps
        .map(|Step(asked, words, keys)| Step(asked, name(&words), keys))
        .collect();
    for step in &steps {
        answer(&mut terminal, std::slice::from_ref(step));
        let text = terminal.text();
        assert!(!text.contains("Rima") && !text.contains("Lea"), "{text}");
    }
    terminal.see("Welchen Aufenthaltstitel");
    for keys in ["^E", "^F", "^O"] {
        let before = terminal.text();
        terminal.press(keys);
        terminal.wait_for("another screen", |it| it != before);
        let text = terminal.text();
        assert!(!text.contains("Rima") && !text.contains("Lea"), "{text}");
        terminal.press("Esc");
        terminal.see("Welchen Aufenthaltstitel");
    }
    terminal.press("^F");
    terminal.see("Hilfeplan · Omar K.");
    write_markdown(&mut terminal);
    let files = files(&office.exports());
    let plan = fs::read_to_string(&files[0]).unwrap();
    assert!(plan.contains("Omar K.") && !plan.contains("Rima") && !plan.contains("Lea"));
}

fn close_case(terminal: &mut Terminal) {
    terminal.wait_for("saved", |it| it.contains(SAVED));
    terminal.press("^O");
    terminal.see("Menü");
    terminal.press("s");
    terminal.see("Startseite");
    terminal.see("Rima H.");
}
