//! The first visit of the model case, with real keys.

use super::office::{Office, answer, begin_case, first_visit};

#[test]
fn the_first_visit_takes_at_most_25_keystrokes_beside_typed_words() {
    let (office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    answer(&mut terminal, &first_visit());
    terminal.see("Kurzgespräch fertig");
    terminal.press("^F");
    terminal.see("Verlängerung vor Ablauf nachweisbar");
    assert!(
        terminal.keystrokes <= 25,
        "{} keystrokes",
        terminal.keystrokes
    );
    terminal.kill();
    let cases = office.stored();
    assert_eq!(cases.len(), 1);
}

/// Kind, date, way, instruction: one key each, and the day stands there; nothing is stored.
#[test]
fn a_letter_is_read_in_four_keystrokes() {
    let (office, mut terminal) = Office::opened();
    terminal.press("^E");
    terminal.see("Was für ein Brief ist es?");
    let before = terminal.keystrokes;
    for key in ["a", "b", "a", "a"] {
        terminal.press(key);
    }
    terminal.see("Widerspruch");
    terminal.see("sicher bis");
    assert_eq!(terminal.keystrokes - before, 4);
    terminal.kill();
    assert_eq!(office.stored().len(), 0);
}
