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
