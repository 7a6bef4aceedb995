use crossterm::event::{KeyEvent, KeyModifiers};

use super::*;

/// Events, and pauses between them that are longer than any patience.
struct Script(VecDeque<Option<Event>>);

impl Events for Script {
    fn poll(&mut self, _: Duration) -> io::Result<bool> {
        Ok(!matches!(self.0.front(), None | Some(None)))
    }

    fn read(&mut self) -> io::Result<Event> {
        loop {
            match self.0.pop_front() {
                Some(Some(event)) => return Ok(event),
                Some(None) => {}
                None => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
    }
}

fn press(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// `␛` is a lone escape, `·` a pause, anything else a typed character.
fn script(text: &str) -> Vec<Option<Event>> {
    let event = |letter| match letter {
        '·' => None,
        '␛' => Some(press(KeyCode::Esc, KeyModifiers::NONE)),
        letter => Some(press(KeyCode::Char(letter), KeyModifiers::NONE)),
    };
    text.chars().map(event).collect()
}

#[track_caller]
fn check(events: Vec<Option<Event>>, expected: &[Key]) {
    let mut keys = Keys::new(Script(events.into()), false);
    let read = std::iter::from_fn(|| keys.next_input().ok());
    let expected: Vec<_> = expected.iter().cloned().map(Input::Key).collect();
    assert!(read.collect::<Vec<_>>() == expected);
}

#[test]
fn torn_sequences_come_together() {
    check(script("␛[B"), &[Key::Down]);
    check(script("␛OP"), &[Key::Function(1)]);
    check(script("␛[3~x"), &[Key::Delete, Key::Char('x')]);
    check(script("␛[24~␛[1;5C"), &[Key::Function(12), Key::Right]);
    check(
        script("␛[200~Rima␛[201~"),
        &"Rima".chars().map(Key::Char).collect::<Vec<_>>(),
    );
}

#[test]
fn escape_stays_escape() {
    check(script("␛"), &[Key::Escape]);
    check(
        script("␛·[B"),
        &[Key::Escape, Key::Char('['), Key::Char('B')],
    );
    check(script("␛␛[A"), &[Key::Escape, Key::Up]);
    check(script("␛x"), &[Key::Escape, Key::Char('x')]);
    check(
        script("␛[·B"),
        &[Key::Escape, Key::Char('['), Key::Char('B')],
    );
    check(
        script("␛[1x"),
        &[Key::Escape, Key::Char('['), Key::Char('1'), Key::Char('x')],
    );
}

#[test]
fn keys_mean_the_same_on_every_terminal() {
    let cases = [
        (KeyCode::Char('h'), KeyModifiers::CONTROL, Key::Backspace),
        (KeyCode::Backspace, KeyModifiers::NONE, Key::Backspace),
        (KeyCode::Char('j'), KeyModifiers::CONTROL, Key::Enter),
        (KeyCode::Char('m'), KeyModifiers::CONTROL, Key::Enter),
        (KeyCode::Char('i'), KeyModifiers::CONTROL, Key::Tab),
        (KeyCode::Char('T'), KeyModifiers::CONTROL, Key::Ctrl('t')),
        (KeyCode::Char('Ö'), KeyModifiers::SHIFT, Key::Char('Ö')),
        (
            KeyCode::Char('@'),
            KeyModifiers::CONTROL | KeyModifiers::ALT,
            Key::Char('@'),
        ),
        (KeyCode::BackTab, KeyModifiers::SHIFT, Key::BackTab),
    ];
    for (code, modifiers, key) in cases {
        check(vec![Some(press(code, modifiers))], &[key]);
    }
}

#[test]
fn alt_is_escape_and_a_letter() {
    check(
        vec![Some(press(KeyCode::Char('n'), KeyModifiers::ALT))],
        &[Key::Escape, Key::Char('n')],
    );
}

#[test]
fn typed_text_is_not_in_debug() {
    let shown = format!("{:?}", Input::Key(Key::Paste("Rima".to_owned())));
    assert_eq!(shown, "Key(Paste(…))");
}
