//! Signals, sizes, and kinds of terminal.

use rustix::process::Signal;

use super::office::{Office, SAVED, answer, begin_case, create_store, first_visit, unlock_in_case};
use super::terminal::Terminal;

const LEFT: &str = "\u{1b}[?2004l\u{1b}[8h\u{1b}[m\u{1b}[H\u{1b}[J\u{1b}[?25h\u{1b}[?1049l";

#[test]
fn a_signal_to_end_saves_the_answers_and_gives_the_terminal_back() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let (office, mut terminal) = Office::opened();
        begin_case(&mut terminal);
        let steps = first_visit();
        answer(&mut terminal, &steps[..3]);
        terminal.see(steps[3].0);
        // Not waited for on the screen: the end itself saves what was given.
        terminal.press("1");
        terminal.see(steps[4].0);
        terminal.signal(signal);
        let ended = terminal.end();
        assert_eq!(ended.code, 0, "{signal:?}: {}", ended.text);
        let written = String::from_utf8_lossy(&ended.written).into_owned();
        assert!(written.ends_with(LEFT), "{signal:?} ends with {written:?}");
        let stored = office.stored();
        let answers = stored[0].iter().filter_map(|it| it.change.answers());
        let given: Vec<_> = answers.map(|it| it.question.as_str().to_owned()).collect();
        for question in ["person.name", "frame.alone", "emergency.danger"] {
            assert!(
                given.iter().any(|it| it == question),
                "{question}: {given:?}"
            );
        }
    }
}

#[test]
fn it_goes_on_at_every_size() {
    let (_office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    for (rows, columns) in [(24, 40), (40, 120), (3, 10), (1, 1), (60, 200), (24, 80)] {
        terminal.resize(rows, columns);
        // Nothing fits on the smallest; a key is taken in there as well.
        terminal.type_words("x");
    }
    terminal.see("Was führt Sie heute zu uns?");
    terminal.see("xxxxxx");
    terminal.resize(24, 40);
    terminal.wait_for("40 columns", |it| {
        it.contains("Was führt") && it.lines().all(|it| it.chars().count() <= 40)
    });
    terminal.press("Enter");
    terminal.see("Wie heißen Sie?");
}

#[test]
fn much_that_comes_at_once_is_taken_in() {
    let (_office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    terminal.type_words(&format!("{}Ende", "Wort ".repeat(700)));
    terminal.see("Wort Ende");
    terminal.type_words(&format!(
        "\x1b[200~ {}Schluss\x1b[201~",
        "Satz ".repeat(700)
    ));
    terminal.see("Satz Schluss");
}

#[test]
fn other_terminals_work_as_well() {
    for variables in [
        &[("NO_COLOR", "1")][..],
        &[("TERM", "vt100")],
        &[("TERM", "vt220"), ("LANG", "C")],
        &[("TERM", "linux")],
        &[("TERM", "screen-256color"), ("TMUX", "/tmp/x,1,0")],
        &[("TERM", "xterm"), ("LOTSE_BIDI", "terminal")],
        &[("TERM", "no-such-terminal")],
        &[("TERM", "putty")],
        &[("TERM", "xterm-16color"), ("LANG", "C.UTF-8")],
    ] {
        let office = Office::new();
        let mut terminal = office.start_in((24, 80), variables);
        create_store(&mut terminal);
        begin_case(&mut terminal);
        terminal.type_words("Guten Tag");
        terminal.press("Enter");
        terminal.wait_for("saved", |it| {
            it.contains("Wie heißen Sie?") && it.contains("gespeichert")
        });
        check_bytes(&mut terminal, variables);
        terminal.press("^L");
        terminal.see("Gesperrt");
        unlock_and_leave(terminal);
    }
}

fn check_bytes(terminal: &mut Terminal, variables: &[(&str, &str)]) {
    let written = terminal.written();
    let colourless = variables
        .iter()
        .any(|it| it.0 == "NO_COLOR" || it.1.starts_with("vt"));
    let colours = ["\u{1b}[3", "\u{1b}[4", "\u{1b}[9"];
    let coloured = colours.iter().any(|start| {
        written.split(start).skip(1).any(|rest| {
            let mut rest = rest.chars();
            let digit = rest.next().is_some_and(|it| it.is_ascii_digit());
            digit && matches!(rest.next(), Some('m' | ';'))
        })
    });
    assert!(!(colourless && coloured), "{variables:?} got colours");
    let alternate = written.contains("\u{1b}[?1049h");
    let plain = variables
        .iter()
        .any(|it| it.1.starts_with("vt") || it.1 == "linux");
    assert_eq!(alternate, !plain, "{variables:?}");
}

/// Behind the lock one is at the same question, and leaves the program from there.
fn unlock_and_leave(mut terminal: Terminal) {
    unlock_in_case(&mut terminal, "Wie heißen Sie?");
    terminal.press("^O");
    terminal.see("Menü");
    terminal.press("v");
    assert_eq!(terminal.end().code, 0);
}

#[test]
fn where_no_screen_can_be_shown_the_interview_goes_line_by_line() {
    for variables in [&[("TERM", "dumb")][..], &[("ACCESSIBLE", "1")]] {
        let office = Office::new();
        let mut terminal = office.start_in((24, 80), variables);
        terminal.see("Sprache der Person");
        terminal.press("1 Enter");
        terminal.see("Darf ich Ihre Antworten speichern?");
        terminal.press("3 Enter");
        terminal.see("Was führt Sie heute zu uns?");
        terminal.press(". Enter");
        let ended = terminal.end();
        assert_eq!(ended.code, 0, "{}", ended.text);
        assert!(!ended.written.contains(&0x1b), "no sequences for it");
        assert!(!office.store().exists());
    }
}

#[test]
fn an_end_by_its_own_command_gives_the_terminal_back() {
    let (_office, mut terminal) = Office::opened();
    begin_case(&mut terminal);
    terminal.wait_for("saved", |it| it.contains(SAVED));
    terminal.press("^O");
    terminal.see("Menü");
    terminal.press("v");
    let ended = terminal.end();
    assert_eq!(ended.code, 0);
    assert!(ended.written.ends_with(LEFT.as_bytes()));
}
