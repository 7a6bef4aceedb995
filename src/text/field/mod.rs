//! A one-line text field: the logical text, a caret, undo; no keys and no drawing.
//!
//! The text is kept in NFC and free of control and format characters except the joiners that
//! Persian needs. The caret is a byte offset at a cluster's border. Left and right follow the
//! screen, all else follows the text. What people type is wiped from memory when the field goes.

mod edit;
mod history;
mod rows;
mod view;

use std::fmt;

use zeroize::Zeroizing;

pub use view::FieldView;

use self::history::History;
use super::{Base, Line, Mode, fit};

/// The most characters a field takes unless told otherwise.
const LIMIT: usize = 10_000;
/// Bytes kept ready, so that a passphrase is not moved and left behind while it grows.
const ROOM: usize = 256;

/// The model of a one-line text field.
pub struct Field {
    text: Zeroizing<String>,
    caret: usize,
    base: Base,
    masked: bool,
    limit: usize,
    history: History,
}

impl Field {
    /// Starts empty; `base` is [`Base::Auto`] for what may be in any script.
    pub fn new(base: Base) -> Self {
        Self {
            text: Zeroizing::new(String::with_capacity(ROOM)),
            caret: 0,
            base,
            masked: false,
            limit: LIMIT,
            history: History::default(),
        }
    }

    /// Starts empty for a passphrase: shown as `*`, left to right, without undo.
    pub fn masked() -> Self {
        Self {
            masked: true,
            ..Self::new(Base::Fixed(crate::base::Direction::LeftToRight))
        }
    }

    /// Starts with a text and the caret behind it.
    pub fn with_text(base: Base, text: &str) -> Self {
        let mut field = Self::new(base);
        field.insert(text);
        field.history = History::default();
        field
    }

    /// Takes at most so many characters.
    #[must_use]
    pub const fn limited(mut self, characters: usize) -> Self {
        self.limit = characters;
        self
    }

    /// Returns the logical text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the caret as a byte offset of the text.
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// Tells whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Moves before the first character.
    pub const fn home(&mut self) {
        self.caret = 0;
    }

    /// Moves behind the last character.
    pub fn end(&mut self) {
        self.caret = self.text.len();
    }

    /// Moves one place to the left on the screen.
    pub fn left(&mut self, mode: Mode) {
        self.caret = if self.is_visual(mode) {
            self.line(mode).left_of(self.caret).unwrap_or(self.caret)
        } else {
            self.before()
        };
    }

    /// Moves one place to the right on the screen.
    pub fn right(&mut self, mode: Mode) {
        self.caret = if self.is_visual(mode) {
            self.line(mode).right_of(self.caret).unwrap_or(self.caret)
        } else {
            self.after()
        };
    }

    /// Takes back the last change.
    pub fn undo(&mut self) {
        if let Some((text, caret)) = self.history.undo(&self.text, self.caret) {
            (self.text, self.caret) = (text, caret);
        }
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self) {
        if let Some((text, caret)) = self.history.redo(&self.text, self.caret) {
            (self.text, self.caret) = (text, caret);
        }
    }

    /// Returns the whole text as one visual line.
    pub fn line(&self, mode: Mode) -> Line {
        if self.masked {
            let stars = "*".repeat(self.stars(self.text.len()));
            fit(&stars, u16::MAX, self.base, mode)
        } else {
            fit(&self.text, u16::MAX, self.base, mode)
        }
    }

    /// Masked text is drawn by stars, whose places are not those of the text.
    const fn is_visual(&self, mode: Mode) -> bool {
        mode.is_visual() && !self.masked
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Field(…)")
    }
}

#[cfg(test)]
mod tests;
