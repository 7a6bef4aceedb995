//! What the layout hands out: cells, lines, and how they are asked for.

use std::ops::Range;

use compact_str::CompactString;

use crate::base::{Direction, Language};

/// What is drawn at one place: a cluster of characters in one or more columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// The characters to send, without any format character.
    pub symbol: CompactString,
    /// Columns, as `unicode-width` counts the symbol; at least 1.
    pub width: u16,
    /// The bytes of the logical text it stands for.
    pub source: Range<usize>,
    /// Whether it belongs to a right-to-left run.
    pub rtl: bool,
}

/// One visual line.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Line {
    /// The cells from left to right.
    pub cells: Vec<Cell>,
    /// Whether the paragraph runs from right to left, so that the line belongs to the right edge.
    pub rtl: bool,
    /// Columns of all cells.
    pub width: u16,
    /// The bytes of the logical text the line covers, dropped blanks included.
    pub source: Range<usize>,
}

impl Line {
    /// Returns the characters to send from left to right, in one text.
    pub fn visual(&self) -> String {
        self.cells.iter().map(|it| it.symbol.as_str()).collect()
    }
}

/// Which direction a paragraph has.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Base {
    /// The one of its first strong letter, for what people type; left to right without one.
    Auto,
    /// The one of its language, for texts whose language is known.
    Fixed(Direction),
}

impl From<Direction> for Base {
    fn from(direction: Direction) -> Self {
        Self::Fixed(direction)
    }
}

impl From<&Language> for Base {
    fn from(language: &Language) -> Self {
        Self::Fixed(language.direction())
    }
}

impl Mode {
    /// Tells whether lines are laid out in visual order, their letters joined.
    pub const fn is_visual(self) -> bool {
        matches!(self, Self::App | Self::Terminal)
    }
}

/// Who orders and joins the letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum Mode {
    /// The program; the terminal draws cells as they come.
    #[default]
    App,
    /// The terminal, which orders its rows by itself: lines are laid out as for [`Mode::App`], and
    /// whole rows are then sent in an order that it turns into theirs (`sent_row`).
    Terminal,
    /// Nobody: logical text with its joiners, for screen readers and files.
    Plain,
    /// Nobody, and letters that ASCII doesn't have are written with those it has: for terminals
    /// without UTF-8.
    Ascii,
}
