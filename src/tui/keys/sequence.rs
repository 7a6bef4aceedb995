//! Control sequences behind `ESC`: keys, and the terminal's answers.

use super::decoder::{Reply, Token, single};
use crate::app::Key;

/// What the bytes behind an `ESC` are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The sequence goes on.
    More,
    /// So many bytes are a sequence; nothing for one that we don't use.
    Done(usize, Option<Token>),
    /// They are none.
    Broken,
}

/// Longer sequences are neither keys nor answers.
const LONGEST: usize = 64;

/// Reads a sequence, from its `[` or `O` on.
pub(super) fn read(bytes: &[u8]) -> Step {
    match bytes {
        [b'O' | b'['] | [b'[', b'['] => Step::More,
        // Enter of the keypad.
        [b'O', b'M', ..] => done(2, Key::Enter),
        [b'O', letter, ..] => named(*letter).map_or(Step::Broken, |key| done(2, key)),
        // The Linux console's first five function keys.
        [b'[', b'[', letter @ b'A'..=b'E', ..] => done(3, Key::Function(letter - b'A' + 1)),
        [b'[', rest @ ..] => control(rest),
        _ => Step::Broken,
    }
}

const fn done(length: usize, key: Key) -> Step {
    Step::Done(length, Some(Token::Key(key)))
}

/// Parameters, intermediates and a final byte, as ECMA-48 has them.
fn control(rest: &[u8]) -> Step {
    let body = rest.iter().position(|byte| !matches!(byte, 0x20..=0x3f));
    let Some(length) = body else {
        return if rest.len() < LONGEST {
            Step::More
        } else {
            Step::Broken
        };
    };
    let (Some(parameters), Some(end @ 0x40..=0x7e)) = (rest.get(..length), rest.get(length)) else {
        return Step::Broken;
    };
    Step::Done(2 + length, token(parameters, *end))
}

fn token(parameters: &[u8], end: u8) -> Option<Token> {
    let key = match (parameters, end) {
        ([b'?', ..], b'c') => return Some(Token::Reply(Reply::Done)),
        ([b'>', rest @ ..], b'c') => return Some(Token::Reply(Reply::Kind(numbers(rest)))),
        ([mode @ .., b'$'], b'y') => return state(mode).map(Token::Reply),
        (_, b'~') => numbered(&numbers(parameters)),
        (_, b'u') => written(&numbers(parameters)),
        // With numbers an R is a place of the cursor.
        ([_, ..], b'R') | ([b'<' | b'=' | b'>' | b'?', ..], _) => None,
        (_, end) => named(end),
    };
    key.map(Token::Key)
}

fn numbers(parameters: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(parameters);
    text.split(';')
        .map(|it| it.split(':').next().unwrap_or_default())
        .map(|it| it.parse().unwrap_or_default())
        .collect()
}

fn state(mode: &[u8]) -> Option<Reply> {
    match numbers(mode).as_slice() {
        [mode, state] => Some(Reply::Mode(*mode, *state)),
        _ => None,
    }
}

const fn named(letter: u8) -> Option<Key> {
    Some(match letter {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'Z' => Key::BackTab,
        b'P' => Key::Function(1),
        b'Q' => Key::Function(2),
        b'R' => Key::Function(3),
        b'S' => Key::Function(4),
        _ => return None,
    })
}

/// The keys of VT220 and its heirs, `CSI n ~`; modifiers behind it are left out.
fn numbered(numbers: &[u16]) -> Option<Key> {
    if let [27, modifiers, code] = numbers {
        return written(&[*code, *modifiers]);
    }
    let number = u8::try_from(*numbers.first()?).ok()?;
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

const SHIFT: u16 = 1;
const CONTROL: u16 = 4;

/// A key told by its character and modifiers, as some terminals are set up to do.
fn written(numbers: &[u16]) -> Option<Key> {
    let character = char::from_u32(u32::from(*numbers.first()?))?;
    let modifiers = numbers.get(1).map_or(0, |it| it.saturating_sub(1));
    if modifiers & CONTROL != 0 && character.is_ascii_alphabetic() {
        let control = u32::from(character.to_ascii_lowercase()) & 0x1f;
        return char::from_u32(control).and_then(single);
    }
    if character == '\t' && modifiers & SHIFT != 0 {
        return Some(Key::BackTab);
    }
    single(character)
}
