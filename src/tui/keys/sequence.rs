//! The rest of a key's control sequence, character by character.

use crate::app::Key;

/// How a sequence goes on after `ESC`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// `[`: parameters, then a final character.
    Control,
    /// `O`: one character.
    Single,
}

impl Start {
    pub(super) const fn of(letter: char) -> Option<Self> {
        match letter {
            '[' => Some(Self::Control),
            'O' => Some(Self::Single),
            _ => None,
        }
    }
}

/// What a character did to the sequence.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The sequence goes on.
    More,
    /// It has ended; `None` for a key that we don't use.
    Done(Option<Key>),
    /// The character can't belong to it.
    Broken,
}

/// A sequence that isn't complete.
#[derive(Debug)]
pub(super) struct Sequence {
    start: Start,
    text: String,
}

/// Longer sequences are no keys.
const LONGEST: usize = 16;

impl Sequence {
    pub(super) const fn new(start: Start) -> Self {
        Self {
            start,
            text: String::new(),
        }
    }

    pub(super) fn push(&mut self, letter: char) -> Step {
        match (self.start, letter) {
            (Start::Control, '0'..='9' | ';') if self.text.len() < LONGEST => {
                self.text.push(letter);
                Step::More
            }
            (Start::Control, '~') => Step::Done(numbered(&self.text)),
            (_, letter) => named(letter).map_or(Step::Broken, |key| Step::Done(Some(key))),
        }
    }

    /// The keys that were pressed if it was no sequence after all.
    pub(super) fn into_keys(self) -> Vec<Key> {
        let start = match self.start {
            Start::Control => '[',
            Start::Single => 'O',
        };
        let typed = std::iter::once(start)
            .chain(self.text.chars())
            .map(Key::Char);
        std::iter::once(Key::Escape).chain(typed).collect()
    }
}

const fn named(letter: char) -> Option<Key> {
    Some(match letter {
        'A' => Key::Up,
        'B' => Key::Down,
        'C' => Key::Right,
        'D' => Key::Left,
        'H' => Key::Home,
        'F' => Key::End,
        'Z' => Key::BackTab,
        'P' => Key::Function(1),
        'Q' => Key::Function(2),
        'R' => Key::Function(3),
        'S' => Key::Function(4),
        _ => return None,
    })
}

/// The keys of VT220 and its heirs: `CSI n ~`, modifiers after `;` left out.
fn numbered(parameters: &str) -> Option<Key> {
    let number: u8 = parameters.split(';').next()?.parse().ok()?;
    Some(match number {
        1 | 7 => Key::Home,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        11..=15 => Key::Function(number - 10),
        17..=21 => Key::Function(number - 11),
        23 | 24 => Key::Function(number - 12),
        _ => return None,
    })
}
