//! Keys of a console that sends records, not bytes.

use std::collections::VecDeque;
use std::io;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::Input;
use super::decoder::single;
use crate::app::Key;

/// The console of this process.
#[derive(Debug, Default)]
pub(super) struct Console {
    ready: VecDeque<Input>,
}

impl Console {
    /// Waits for the next input; an error means that the console is gone.
    pub(super) fn next_input(&mut self) -> io::Result<Input> {
        loop {
            if let Some(input) = self.ready.pop_front() {
                return Ok(input);
            }
            match event::read()? {
                Event::Key(event) => self.ready.extend(keys(event).map(Input::Key)),
                Event::Paste(text) => self.ready.push_back(Input::Key(Key::Paste(text))),
                Event::Resize(columns, rows) => {
                    self.ready.push_back(Input::Resize(columns, rows));
                }
                Event::FocusGained | Event::FocusLost | Event::Mouse(_) => {}
            }
        }
    }
}

/// The keys an event stands for: none, one, or two where Escape and a letter came so fast that
/// they look like Alt and the letter.
fn keys(event: KeyEvent) -> impl Iterator<Item = Key> {
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
        '[' => Some(Key::Escape),
        letter @ 'a'..='z' => single(char::from(letter as u8 & 0x1f)),
        _ => None,
    }
}
