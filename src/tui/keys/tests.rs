use std::collections::VecDeque;

use super::*;
use crate::tui::terminal::Bidi;

/// Pieces of bytes, and pauses between them.
struct Script {
    pieces: VecDeque<Vec<u8>>,
    now: Duration,
}

/// A pause longer than the patience with torn keys, and one longer than that with answers.
const PAUSE: &str = "·";
const LONG: &str = "…";

impl Line for Script {
    fn wait(&mut self, most: Option<Duration>) -> io::Result<bool> {
        let front = self.pieces.front().map(Vec::as_slice);
        let pause = match front {
            Some(it) if it == PAUSE.as_bytes() => Duration::from_millis(100),
            Some(it) if it == LONG.as_bytes() => Duration::from_secs(9),
            None if most.is_some() => Duration::from_secs(9),
            _ => return Ok(true),
        };
        if most.is_some_and(|most| most < pause) {
            self.now += most.unwrap_or_default();
            // What is left of a pause is no matter for these tests.
            self.pieces.pop_front();
            return Ok(false);
        }
        self.now += pause;
        self.pieces.pop_front();
        self.wait(most)
    }

    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let Some(piece) = self.pieces.pop_front() else {
            return Ok(0);
        };
        bytes[..piece.len()].copy_from_slice(&piece);
        Ok(piece.len())
    }

    fn now(&self) -> Duration {
        self.now
    }
}

fn read(pieces: &[&str], listening: Listening) -> Vec<Input> {
    let pieces = pieces.iter().map(|it| it.as_bytes().to_vec()).collect();
    let now = Duration::ZERO;
    let mut reader = Reader::new(Script { pieces, now }, listening);
    std::iter::from_fn(|| reader.next_input().ok()).collect()
}

const LOCAL: Listening = Listening::new(Encoding::Utf8, false);

#[track_caller]
fn check(pieces: &[&str], expected: &[Key]) {
    let expected: Vec<_> = expected.iter().cloned().map(Input::Key).collect();
    assert!(read(pieces, LOCAL) == expected);
}

fn typed(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

#[test]
fn torn_sequences_come_together() {
    check(&["\x1b", "[B"], &[Key::Down]);
    check(&["\x1b", "O", "P"], &[Key::Function(1)]);
    check(&["\x1b[", "3", "~x"], &[Key::Delete, Key::Char('x')]);
    check(&["\x1b[24~\x1b[1;5C"], &[Key::Function(12), Key::Right]);
    check(&["\x1b[[A\x1bOM"], &[Key::Function(1), Key::Enter]);
    let pasted = Key::Paste("Rima\nLea".to_owned());
    check(
        &["\x1b[20", "0~Rima\r", PAUSE, "Lea\x1b[201", "~"],
        &[pasted],
    );
}

#[test]
fn escape_stays_escape() {
    check(&["\x1b"], &[Key::Escape]);
    check(
        &["\x1b", PAUSE, "[B"],
        &[Key::Escape, Key::Char('['), Key::Char('B')],
    );
    check(&["\x1b\x1b[A"], &[Key::Escape, Key::Up]);
    check(&["\x1bx"], &[Key::Escape, Key::Char('x')]);
    check(
        &["\x1b[", PAUSE, "B"],
        &[Key::Escape, Key::Char('['), Key::Char('B')],
    );
    check(&["\x1bOx"], &[Key::Escape, Key::Char('O'), Key::Char('x')]);
}

#[test]
fn slow_lines_get_more_time() {
    let remote = Listening::new(Encoding::Utf8, true);
    assert_eq!(
        read(&["\x1b", PAUSE, "[B"], remote),
        [Input::Key(Key::Down)]
    );
}

#[test]
fn letters_come_in_pieces_and_in_other_encodings() {
    check(&["ö€", "نعم"], &typed("ö€نعم"));
    let mut decoder = Decoder::default();
    assert_eq!(decoder.push(b"\xd9"), []);
    assert_eq!(
        decoder.push(b"\x86\xff!"),
        ['ن', '!'].map(|it| Token::Key(Key::Char(it)))
    );
    let mut decoder = Decoder::new(Encoding::Latin1);
    assert_eq!(decoder.push(b"\xe4"), [Token::Key(Key::Char('ä'))]);
}

#[test]
fn keys_mean_the_same_on_every_terminal() {
    let cases = [
        ("\x08", Key::Backspace),
        ("\x7f", Key::Backspace),
        ("\r", Key::Enter),
        ("\n", Key::Enter),
        ("\t", Key::Tab),
        ("\x14", Key::Ctrl('t')),
        ("\x1a", Key::Ctrl('z')),
        ("\x1b[Z", Key::BackTab),
        ("\x1b[1~", Key::Home),
        ("\x1b[11~", Key::Function(1)),
        ("\x1b[13;5u", Key::Enter),
        ("\x1b[116;5u", Key::Ctrl('t')),
        ("\x1b[27;2;9~", Key::BackTab),
    ];
    for (bytes, key) in cases {
        check(&[bytes], &[key]);
    }
}

#[test]
fn answers_are_no_keys() {
    let replies = "\x1b[8;1$y\x1b[>65;7006;1c\x1b[?62c\x1b[5;7R\x1b[I\x1b[?1;2x";
    check(&["a", "b"], &typed("ab"));
    let found = read(&["a", replies, "b"], LOCAL);
    let keys: Vec<_> = found
        .iter()
        .filter(|it| matches!(it, Input::Key(_)))
        .collect();
    assert_eq!(keys.len(), 2, "{found:?}");
}

/// What comes of a terminal's answers: the modes chosen, and what was typed meanwhile.
fn probed(pieces: &[&str]) -> (Vec<Bidi>, usize) {
    let answer = Some(Duration::from_millis(200));
    let found = read(pieces, Listening { answer, ..LOCAL });
    let chosen = found.iter().filter_map(|it| match it {
        Input::Answer(answer) => Some(Bidi::default().answered(answer)),
        Input::Key(_)
        | Input::Resize(..)
        | Input::Glyphs(_)
        | Input::Tick
        | Input::Suspend
        | Input::Resume
        | Input::Stop => None,
    });
    let typed = found.iter().filter(|it| matches!(it, Input::Key(_)));
    (chosen.collect(), typed.count())
}

#[test]
fn what_is_typed_while_the_terminal_answers_is_kept() {
    let (chosen, keys) = probed(&["R", "\x1b[>0;136", ";0ci\x1b[?6", "cm"]);
    assert_eq!(chosen[0].mode, crate::text::Mode::Terminal);
    assert_eq!((chosen.len(), keys), (1, 3));
}

#[test]
fn silence_is_an_answer_and_a_late_one_still_counts() {
    assert_eq!(probed(&[LONG]).0, [Bidi::default()]);
    let (chosen, keys) = probed(&[LONG, "\x1b[>0;136;0c\x1b[?6c", "x"]);
    assert_eq!(chosen.len(), 2);
    assert_eq!(chosen[1].mode, crate::text::Mode::Terminal);
    assert_eq!(keys, 1);
}

#[test]
fn typed_text_is_not_in_debug() {
    let shown = format!("{:?}", Input::Key(Key::Paste("Rima".to_owned())));
    assert_eq!(shown, "Key(Paste(…))");
}
