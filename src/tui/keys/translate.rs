//! crossterm's key events as keys of the program.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::Key;

/// Whether this is the key Escape, or the first byte of a torn sequence.
pub(super) fn is_lone_escape(event: KeyEvent) -> bool {
    event.code == KeyCode::Esc && event.kind == KeyEventKind::Press && event.modifiers.is_empty()
}

/// The keys an event stands for: none, one, or two where Escape and a letter came so fast that
/// they look like Alt and the letter.
pub(super) fn keys(event: KeyEvent) -> impl Iterator<Item = Key> {
    let pressed = event.kind != KeyEventKind::Release;
    let key = if pressed { key(event) } else { None };
    let escape = key.is_some() && event.modifiers == KeyModifiers::ALT;
    escape.then_some(Key::Escape).into_iter().chain(key)
}

fn key(event: KeyEvent) -> Option<Key> {
    Some(match event.code {
        KeyCode::Char(letter) => return character(letter, event.modifiers),
        KeyCode::Enter => Key::Enter,
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Esc => Key::Escape,
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Insert
        | KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => return None,
    })
}

/// Control and Alt together are `AltGr`, which German keyboards need for `@`.
fn character(letter: char, modifiers: KeyModifiers) -> Option<Key> {
    let control = modifiers.contains(KeyModifiers::CONTROL);
    if !control || modifiers.contains(KeyModifiers::ALT) {
        return (!letter.is_control()).then_some(Key::Char(letter));
    }
    match letter.to_ascii_lowercase() {
        'h' => Some(Key::Backspace),
        'i' => Some(Key::Tab),
        'j' | 'm' => Some(Key::Enter),
        '[' => Some(Key::Escape),
        letter @ 'a'..='z' => Some(Key::Ctrl(letter)),
        _ => None,
    }
}
