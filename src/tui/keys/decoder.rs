//! Bytes from the terminal as keys and answers, whatever pieces a slow line tears them into.

use super::sequence::{self, Step};
use crate::app::Key;

/// How the bytes of letters are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// One byte a letter, as ISO 8859-1 has it; for locales without UTF-8.
    Latin1,
}

/// What the terminal said of itself when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The state of a mode (DECRPM): its number, then 0 unknown, 1 set, 2 reset, 3 or 4 for ever so.
    Mode(u16, u16),
    /// What kind of terminal it is (secondary device attributes).
    Kind(Vec<u16>),
    /// It has answered what was asked before (primary device attributes).
    Done,
}

/// A key or an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A key, or a text pasted.
    Key(Key),
    /// An answer of the terminal.
    Reply(Reply),
}

/// Cuts the terminal's bytes into tokens; what is not complete waits for more.
#[derive(Debug, Default)]
pub struct Decoder {
    encoding: Encoding,
    waiting: Vec<u8>,
}

const ESCAPE: u8 = 0x1b;
const PASTE_START: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";

/// What stands first in the waiting bytes.
enum First {
    /// More bytes must come.
    Incomplete,
    /// So many bytes make these tokens.
    Tokens(usize, Vec<Token>),
}

impl Decoder {
    /// Reads letters in this encoding.
    pub const fn new(encoding: Encoding) -> Self {
        Self {
            encoding,
            waiting: Vec::new(),
        }
    }

    /// Takes bytes in and returns what is complete with them.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Token> {
        self.waiting.extend_from_slice(bytes);
        let mut tokens = Vec::new();
        while let First::Tokens(length, found) = self.first() {
            self.waiting.drain(..length);
            tokens.extend(found);
        }
        tokens
    }

    /// Whether bytes wait for the rest of a sequence.
    pub const fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Whether a pasted text is coming in whose end isn't there yet.
    pub fn is_in_paste(&self) -> bool {
        self.waiting.starts_with(PASTE_START)
    }

    /// Gives up waiting: what came was typed, letter by letter, or is all there is of a paste.
    pub fn give_up(&mut self) -> Vec<Token> {
        let waiting = std::mem::take(&mut self.waiting);
        if let Some(pasted) = waiting.strip_prefix(PASTE_START) {
            return vec![self.paste(pasted)];
        }
        let text = self.text(&waiting);
        let keys = text.chars().filter_map(single).map(Token::Key);
        keys.collect()
    }

    fn first(&self) -> First {
        match self.waiting.as_slice() {
            [] => First::Incomplete,
            [ESCAPE, rest @ ..] => self.after_escape(rest),
            [byte, ..] if byte.is_ascii() => one(1, single(char::from(*byte))),
            bytes => self.letter(bytes),
        }
    }

    fn after_escape(&self, rest: &[u8]) -> First {
        match rest {
            [] => First::Incomplete,
            _ if PASTE_START.starts_with(&self.waiting) && self.waiting != PASTE_START => {
                First::Incomplete
            }
            _ if self.is_in_paste() => self.pasted(),
            [b'[' | b'O', ..] => match sequence::read(rest) {
                Step::More => First::Incomplete,
                Step::Done(length, token) => First::Tokens(1 + length, token.into_iter().collect()),
                Step::Broken => one(1, Some(Key::Escape)),
            },
            // Alt and a letter, or Escape and a letter soon after: they can't be told apart.
            _ => one(1, Some(Key::Escape)),
        }
    }

    fn pasted(&self) -> First {
        let body = self.waiting.get(PASTE_START.len()..).unwrap_or_default();
        let end = body.windows(PASTE_END.len()).position(|it| it == PASTE_END);
        let Some(text) = end.and_then(|it| body.get(..it)) else {
            return First::Incomplete;
        };
        let length = PASTE_START.len() + text.len() + PASTE_END.len();
        First::Tokens(length, vec![self.paste(text)])
    }

    fn paste(&self, bytes: &[u8]) -> Token {
        let text = self.text(bytes).replace("\r\n", "\n").replace('\r', "\n");
        Token::Key(Key::Paste(text))
    }

    fn letter(&self, bytes: &[u8]) -> First {
        if self.encoding == Encoding::Latin1 {
            let first = bytes.first().copied().map(char::from);
            return one(1, first.and_then(single));
        }
        let longest = bytes.get(..bytes.len().min(4)).unwrap_or_default();
        let valid = match std::str::from_utf8(longest) {
            Ok(text) => text,
            Err(error) if error.valid_up_to() == 0 => {
                // Nothing that more bytes could mend is dropped.
                return error
                    .error_len()
                    .map_or(First::Incomplete, |length| one(length, None));
            }
            Err(error) => longest
                .get(..error.valid_up_to())
                .and_then(|it| std::str::from_utf8(it).ok())
                .unwrap_or_default(),
        };
        let letter = valid.chars().next();
        one(letter.map_or(1, char::len_utf8), letter.and_then(single))
    }

    fn text(&self, bytes: &[u8]) -> String {
        match self.encoding {
            Encoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Encoding::Latin1 => bytes.iter().copied().map(char::from).collect(),
        }
    }
}

fn one(length: usize, key: Option<Key>) -> First {
    First::Tokens(length, key.map(Token::Key).into_iter().collect())
}

/// The key of a single character; Control and a letter come as one of the first 32.
pub(super) fn single(character: char) -> Option<Key> {
    Some(match character {
        '\u{1b}' => Key::Escape,
        '\r' | '\n' => Key::Enter,
        '\t' => Key::Tab,
        '\u{8}' | '\u{7f}' => Key::Backspace,
        control @ '\u{1}'..='\u{1a}' => {
            Key::Ctrl(char::from(b'`' + u8::try_from(u32::from(control)).ok()?))
        }
        control if control.is_control() => return None,
        letter => Key::Char(letter),
    })
}
