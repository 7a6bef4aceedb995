//! The terminal is asked who orders right-to-left text; scripted replies stand for each kind.

use super::office::{Office, begin_case, create_store};
use super::terminal::Terminal;

const QUESTIONS: &str = "\u{1b}[8$p\u{1b}[>c\u{1b}[c";
const MLTERM_OFF: &str = "\u{1b}]5379;use_ctl=false\u{7}";
const MLTERM_ON: &str = "\u{1b}]5379;use_ctl=true\u{7}";

/// A program whose terminal has answered, with a new case open.
fn answered(replies: &str, variables: &[(&str, &str)]) -> (Office, Terminal) {
    let office = Office::new();
    let mut terminal = office.start_in((24, 80), variables);
    while !terminal.written().contains(QUESTIONS) {
        terminal.take(std::time::Duration::from_millis(20));
        assert!(!terminal.has_ended(), "{}", terminal.text());
    }
    assert!(terminal.text().contains("lotse"), "the first frame stands");
    terminal.type_words(replies);
    create_store(&mut terminal);
    begin_case(&mut terminal);
    (office, terminal)
}

/// The word "الذي" of the first question as it is seen from left to right, and as it is spoken.
const SEEN: &str = "ﻱﺬﻟﺍ";
const SPOKEN: &str = "ﺍﻟﺬﻱ";

/// Whether Arabic words come as they are seen, and whether as they are spoken.
fn order(terminal: &Terminal) -> (bool, bool) {
    let text = terminal.text().replace('\u{200e}', "");
    (text.contains(SEEN), text.contains(SPOKEN))
}

fn quit(mut terminal: Terminal) -> String {
    terminal.press("^O");
    terminal.see("Menü");
    terminal.press("v");
    let ended = terminal.end();
    assert_eq!(ended.code, 0);
    String::from_utf8_lossy(&ended.written).into_owned()
}

#[test]
fn terminals_that_leave_the_order_to_us_get_it_ready() {
    let tmux = &[("TERM", "screen-256color"), ("TMUX", "/tmp/x,1,0")];
    for (name, replies, variables) in [
        ("xterm", "\x1b[8;0$y\x1b[>41;379;0c\x1b[?64;1;2c", &[][..]),
        ("VTE", "\x1b[8;2$y\x1b[>65;7006;1c\x1b[?65;1;9c", &[]),
        ("tmux", "\x1b[>84;0;0c\x1b[?1;2c", tmux),
        ("silent", "", &[]),
    ] {
        let (_office, terminal) = answered(replies, variables);
        assert_eq!(
            order(&terminal),
            (true, false),
            "{name}:\n{}",
            terminal.text()
        );
        let armoured = terminal.written().contains('\u{200e}');
        assert_eq!(armoured, name == "tmux", "{name}");
        let written = quit(terminal);
        assert!(
            written.contains("\x1b[8l") && written.contains("\x1b[8h"),
            "{name}"
        );
        assert!(!written.contains("5379"), "{name}");
    }
}

#[test]
fn mlterm_is_told_in_its_own_words() {
    let (_office, terminal) = answered("\x1b[8;0$y\x1b[>24;279;0c\x1b[?63;1;2c", &[]);
    assert_eq!(order(&terminal), (true, false));
    assert!(terminal.written().contains(MLTERM_OFF));
    assert!(!terminal.written().contains(MLTERM_ON));
    assert!(quit(terminal).contains(MLTERM_ON));
}

#[test]
fn putty_gets_its_text_as_it_is_spoken_behind_a_latin_letter() {
    let (_office, terminal) = answered("\x1b[>0;136;0c\x1b[?6c", &[]);
    assert_eq!(order(&terminal), (false, true));
    for row in terminal.text().lines() {
        let arabic = |it: &char| matches!(it, '\u{622}'..='\u{64a}' | '\u{fe80}'..='\u{fefc}');
        let letters = |it: &char| it.is_ascii_alphabetic() || arabic(it);
        let first = row.chars().find(letters);
        assert!(first.is_none_or(|it| it.is_ascii()), "{row}");
    }
    let written = quit(terminal);
    assert!(written.contains("\x1b[8h"));
}

#[test]
fn a_wish_wins_over_every_answer() {
    let wish = &[("LOTSE_BIDI", "terminal")];
    let (_office, terminal) = answered("\x1b[8;1$y\x1b[>65;7006;1c\x1b[?65;1;9c", wish);
    assert_eq!(order(&terminal), (false, true));
}

#[test]
fn what_is_typed_before_the_answer_is_kept() {
    let (_office, mut terminal) = answered("", &[]);
    terminal.type_words("Gut\x1b[>0;136;0cen \x1b[?6");
    terminal.type_words("cTag");
    terminal.see("Guten Tag");
}

#[test]
fn old_terminals_are_not_asked() {
    for kind in ["linux", "vt100", "vt220"] {
        let office = Office::new();
        let mut terminal = office.start_in((24, 80), &[("TERM", kind)]);
        terminal.see("In welcher Sprache arbeiten Sie?");
        assert!(!terminal.written().contains("\x1b[c"), "{kind}");
        terminal.kill();
    }
}

#[test]
fn without_utf8_everything_is_ascii_and_says_what_cannot_be_shown() {
    let office = Office::new();
    let mut terminal =
        office.start_in((24, 80), &[("TERM", "vt220"), ("LANG", "de_DE.ISO-8859-1")]);
    terminal.see("In welcher Sprache arbeiten Sie?");
    terminal.press("Enter");
    terminal.see("Legen Sie eine Passphrase fest");
    for _ in 0..2 {
        terminal.type_words(super::office::PASSPHRASE);
        terminal.press("Enter");
    }
    terminal.see("Aufgeschrieben: weiter mit Enter");
    terminal.kill();
    let mut terminal = practice(&office, &[("LANG", "de_DE.ISO-8859-1")]);
    terminal.press("^N");
    terminal.see("Darf ich Ihre Antworten speichern?");
    terminal.press("1");
    terminal.see("Was fuehrt Sie heute zu uns?");
    terminal.see("Diesem Bildschirm fehlt die Schrift: Arabisch");
    assert!(terminal.written().is_ascii(), "{}", terminal.text());
    terminal.kill();
}

fn practice(office: &Office, variables: &[(&str, &str)]) -> Terminal {
    let command = [super::office::PROGRAM, "--training"].map(Into::into);
    let mut terminal = Terminal::start(&command, (24, 80), &office.environment(variables));
    terminal.see("Suchen");
    terminal
}

#[test]
fn what_was_chosen_for_a_terminal_is_remembered() {
    let office = Office::new();
    let mut terminal = practice(&office, &[]);
    terminal.press("^O");
    terminal.see("Menü");
    terminal.press("m PageDown PageDown PageDown PageDown PageDown PageDown Space Esc");
    terminal.see_no_more("Anzeige auf diesem Bildschirm");
    terminal.press("^X");
    assert_eq!(terminal.end().code, 0);
    let file = office.folder().join(".config/lotse/terminals.json");
    let text = std::fs::read_to_string(file).unwrap();
    assert!(
        text.contains("xterm-256color") && text.contains("\"no_borders\": true"),
        "{text}"
    );
    let mut terminal = practice(&office, &[]);
    terminal.press("^O");
    terminal.see("Menü");
    assert!(!terminal.text().contains('─'), "{}", terminal.text());
    terminal.kill();
}

#[test]
fn a_stopped_program_comes_back_whole() {
    let office = Office::new();
    let program = format!(
        "{} --store '{}'\n",
        super::office::PROGRAM,
        office.store().display()
    );
    let variables = [("PS1", "shell> "), ("ENV", "")];
    let shell = ["/bin/sh", "-i"].map(Into::into);
    let mut terminal = Terminal::start(&shell, (24, 80), &office.environment(&variables));
    terminal.see("shell>");
    terminal.type_words(&program);
    create_store(&mut terminal);
    begin_case(&mut terminal);
    terminal.type_words("Guten Tag");
    terminal.see("Guten Tag");
    terminal.press("^Z");
    terminal.see("Stopped");
    terminal.see_no_more("Guten Tag");
    // The shell has its own line back.
    terminal.type_words("echo $((6*7))\n");
    terminal.see("42");
    terminal.type_words("fg\n");
    terminal.see("Guten Tag");
    terminal.type_words(", Frau");
    terminal.see("Guten Tag, Frau");
    terminal.see_no_more("shell>");
    terminal.press("Enter");
    terminal.see("Wie heißen Sie?");
    terminal.kill();
}

#[test]
fn where_no_shell_waits_nothing_stops() {
    let (_office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    terminal.press("^Z");
    terminal.type_words("Guten Tag");
    terminal.see("Guten Tag");
}
