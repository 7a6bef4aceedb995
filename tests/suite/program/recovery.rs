//! The passphrase is lost: the recovery code opens the store, and a new passphrase takes its place.

use super::office::{Office, PASSPHRASE, PROGRAM, USUAL, open_case, unlock};
use super::terminal::Terminal;

const NEW: &str = "noch ein anderer langer Satz";

/// An office with one case, its program ended, and the recovery code on paper.
fn left() -> (Office, String) {
    let (office, groups) = Office::left_in_a_case();
    (office, groups.join(" ").to_lowercase())
}

fn enter(terminal: &mut Terminal, asked: &str, words: &str) {
    terminal.see(asked);
    terminal.type_words(words);
    terminal.press("Enter");
}

/// The store opens with the new passphrase, not with the old one, and the case is there.
fn holds(office: &Office) {
    let mut terminal = office.start(USUAL);
    enter(&mut terminal, "Enter entsperrt", PASSPHRASE);
    enter(&mut terminal, "die Passphrase stimmt nicht", NEW);
    open_case(&mut terminal, "Rima H.");
    terminal.kill();
}

/// The code was typed instead of the passphrase, and a new one for the first time.
fn asked_for_a_new_one() -> (Office, Terminal) {
    let (office, code) = left();
    let mut terminal = office.start(USUAL);
    terminal.see("Enter entsperrt");
    terminal.press("Tab");
    enter(&mut terminal, "mit der Passphrase", &code);
    enter(&mut terminal, "Legen Sie eine neue Passphrase fest", NEW);
    (office, terminal)
}

#[test]
fn the_recovery_code_leads_to_a_new_passphrase() {
    let (office, mut terminal) = asked_for_a_new_one();
    terminal.type_words(NEW);
    terminal.press("Enter");
    terminal.see("Die neue Passphrase gilt ab jetzt");
    terminal.kill();
    holds(&office);
}

#[test]
fn escape_leaves_the_old_passphrase_as_it_was() {
    let (office, mut terminal) = asked_for_a_new_one();
    terminal.press("Esc");
    terminal.see("Die bisherige Passphrase gilt weiter");
    terminal.kill();
    unlock(&mut office.start(USUAL));
}

#[test]
fn the_line_mode_takes_the_code_in_place_of_the_passphrase() {
    let (office, code) = left();
    let command: Vec<_> = [
        PROGRAM,
        "interview",
        "--plain",
        "--language",
        "de",
        "--store",
    ]
    .map(Into::into)
    .into();
    let command = [command, vec![office.store().into()]].concat();
    let mut terminal = Terminal::start(&command, (60, 100), &office.environment(&[]));
    terminal.see("1");
    enter(&mut terminal, "speichern", "1");
    enter(&mut terminal, "Passphrase:", &code);
    enter(&mut terminal, "Neue Passphrase", NEW);
    enter(&mut terminal, "Noch einmal:", NEW);
    terminal.see("Die neue Passphrase gilt ab jetzt");
    terminal.kill();
    holds(&office);
}
