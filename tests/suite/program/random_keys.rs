//! Random keys: no panic, no trap, and every answer that the screen called saved is in the store.

use std::time::{Duration, Instant};

use lotse::app::{COMMANDS, Command, Key};

use super::office::{Office, PASSPHRASE, begin_case, unlock};
use super::terminal::{PATIENCE, Terminal, bytes_of};

const KEYS: usize = 2_000;
/// So many keys come at once.
const BURST: usize = 20;

#[test]
fn random_keys_at_80_columns() {
    torment((24, 80), 11);
}

#[test]
fn random_keys_at_120_columns() {
    torment((40, 120), 12);
}

#[test]
fn random_keys_at_40_columns() {
    torment((24, 40), 13);
}

fn torment(size: (u16, u16), seed: u64) {
    let (office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    terminal.type_words("Guten Tag");
    terminal.press("Enter");
    terminal.see("Wie heißen Sie?");
    terminal.resize(size.0, size.1);
    let keys = keys();
    let mut random = Random(seed);
    for burst in 0..KEYS / BURST {
        let pressed: String = (0..BURST).map(|_| random.of(&keys)).collect();
        terminal.type_words(&pressed);
        terminal.take(Duration::from_millis(5));
        if burst % 10 == 9 {
            settle(&office, &mut terminal, size);
        }
        alive(&office, &mut terminal, size);
    }
    let last = settle(&office, &mut terminal, size);
    terminal.kill();
    let cases = office.stored();
    let events: usize = cases.iter().map(Vec::len).sum();
    assert!(events > 20, "{events} events");
    let found = (1..=cases.len()).map(|it| place_of_case(&office, it, size));
    let found: Vec<_> = found.collect();
    assert!(found.contains(&last), "{last:?} is not among {found:?}");
}

/// Where the case in this row of the list goes on, in a program started again.
fn place_of_case(office: &Office, row: usize, size: (u16, u16)) -> (String, String) {
    let mut terminal = office.start(size);
    unlock(&mut terminal);
    terminal.press(&"Down ".repeat(row));
    terminal.press("Enter");
    terminal.see_no_more("Startseite");
    terminal.wait_for("a question", |it| place(it).is_some());
    let found = place(&terminal.text()).unwrap();
    terminal.kill();
    found
}

/// Every key of every command, letters, digits, Arabic letters, and pastes.
fn keys() -> Vec<String> {
    // The way back is told in German, so nothing leads to another language of the screens.
    let stays = COMMANDS
        .iter()
        .filter(|it| it.command != Command::Languages);
    let mut keys: Vec<String> = stays.flat_map(|it| it.keys).map(sent).collect();
    keys.extend(('a'..='y').chain('0'..='9').map(String::from));
    keys.extend("ابتثجحخدسعلمنهويء".chars().map(String::from));
    keys.extend([" ", ",", ".", "+38", "ß", "29.12.2026\r", "\u{1b}"].map(str::to_owned));
    keys.extend(
        [
            "\x1b[200~Rima\tH.\nLea\x1b[201~",
            "\x1b[200~بطاقتي\x1b[201~",
        ]
        .map(str::to_owned),
    );
    keys.extend(["Left", "Right", "Home", "End", "Delete", "Backspace"].map(bytes_of));
    // Answers and the way on are pressed most often.
    for often in ["Enter", "Enter", "Tab", "1", "2", "j", "n", "Down"] {
        keys.extend(vec![bytes_of(often); 6]);
    }
    keys
}

fn sent(key: &Key) -> String {
    let name = match key {
        Key::Char(letter) => letter.to_string(),
        Key::Ctrl(letter) => format!("^{letter}"),
        Key::Function(_) => "F1".to_owned(),
        Key::Escape => "Esc".to_owned(),
        Key::BackTab => "ShiftTab".to_owned(),
        Key::Enter
        | Key::Tab
        | Key::Backspace
        | Key::Delete
        | Key::Up
        | Key::Down
        | Key::Left
        | Key::Right
        | Key::Home
        | Key::End
        | Key::PageUp
        | Key::PageDown
        | Key::Paste(_) => format!("{key:?}"),
    };
    bytes_of(&name)
}

/// Starts the program again if it has ended, which only its own command may do.
fn alive(office: &Office, terminal: &mut Terminal, size: (u16, u16)) {
    if terminal.has_ended() {
        let next = office.start(size);
        let ended = std::mem::replace(terminal, next).end();
        let written = String::from_utf8_lossy(&ended.written);
        assert_eq!(ended.code, 0, "{written}");
        assert!(!written.contains("panicked"), "{written}");
        unlock(terminal);
    }
}

/// Leads from wherever random keys have led back to a question whose answers are saved, by the
/// documented ways alone, and returns its place and progress.
fn settle(office: &Office, terminal: &mut Terminal, size: (u16, u16)) -> (String, String) {
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        alive(office, terminal, size);
        let before = terminal.text();
        if let Some(place) = place(&before) {
            // It stands when nothing more is on its way.
            if !terminal.watch(Duration::from_millis(150), &|it| it != before) {
                return place;
            }
            continue;
        }
        // A program that is about to end has given the terminal back, which then echoes.
        if !before.contains("^[") {
            step(terminal, &before);
        }
        terminal.watch(Duration::from_millis(150), &|it| it != before);
    }
    unreachable!("no way out of\n{}", terminal.text());
}

/// One step towards a question.
fn step(terminal: &mut Terminal, text: &str) {
    let title = text.lines().next().unwrap_or_default().trim();
    let unwrapped: Vec<&str> = text.split_whitespace().collect();
    let unwrapped = unwrapped.join(" ");
    if text.contains("verwerfen?") {
        terminal.press("j");
    } else if is_covered(text) {
        terminal.press("Esc");
    } else if title.ends_with("nur im Speicher") || title.contains("nur im Speicher ·") {
        terminal.press("^O");
        terminal.see("Menü");
        terminal.press("s");
    } else if unwrapped.contains("Tab: mit der Passphrase") {
        terminal.press("Tab");
    } else if title.starts_with("Entsperren") {
        terminal.press("Home");
        terminal.type_words(&"\x1b[3~".repeat(300));
        terminal.type_words(PASSPHRASE);
        terminal.press("Enter");
    } else if title.starts_with("Startseite") {
        terminal.press("Home");
        terminal.type_words(&"\x1b[3~".repeat(300));
        terminal.press("Down Enter");
    } else {
        terminal.press("Esc");
    }
}

/// Whether something lies over the screen; random keys may have switched its box off.
fn is_covered(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let bar = lines[lines.len().saturating_sub(3)..].join(" ");
    text.contains('┌')
        || ["Esc  Schließen", "N  Nein"]
            .iter()
            .any(|it| bar.contains(it))
}

/// The words that say where in the case one is and how many questions are answered.
fn place(text: &str) -> Option<(String, String)> {
    let title = text.lines().next()?.trim();
    let asked = ["Frage", "Liste", "Ende der Fragen"];
    let asked = asked.iter().any(|it| title.starts_with(it));
    // In 40 columns less stands beside it than `SAVED` wants.
    let saved = title.contains("  gespeichert");
    if !asked || !saved || is_covered(text) {
        return None;
    }
    let mut lines = text.lines().skip(1).map(str::trim);
    let line = lines.find(|it| !it.is_empty() && !it.starts_with('!'))?;
    // The deadlines may stand beside it.
    let words: Vec<&str> = line.split_whitespace().collect();
    let progress =
        |it: &&str| it.contains('/') && it.chars().all(|it| it.is_ascii_digit() || it == '/');
    let at = words.iter().position(progress).unwrap_or(words.len() - 1);
    Some((words[..at].join(" "), words[at].to_owned()))
}

/// A small generator of its own, so that the same keys come for ever (xorshift64*).
struct Random(u64);

impl Random {
    fn of(&mut self, choices: &[String]) -> String {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        choices[number as usize % choices.len()].clone()
    }
}
