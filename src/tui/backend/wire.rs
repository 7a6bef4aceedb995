//! The bytes of a frame: moves, pens and symbols, each as short as the terminal allows.

use ratatui::layout::{Position, Size};

use super::grid::{Glyph, Symbol};
use super::pen::{Pen, digits, push_number};

/// Where the terminal's cursor stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Spot {
    Unknown,
    At(Position),
    /// Behind the last column of this row: terminals wrap late.
    Edge(u16),
}

/// The frame being written, and what is known of the terminal's cursor and pen.
pub(super) struct Wire {
    bytes: Vec<u8>,
    size: Size,
    spot: Spot,
    pen: Option<Pen>,
    /// Left-to-right marks stand behind right-to-left letters.
    pub(super) armour: bool,
}

/// A way to a cell.
#[derive(Clone, Copy)]
enum Way {
    Stay,
    Absolute,
    /// Carriage return and line feeds, then to the right.
    Return,
    /// Cursor movements from where it stands.
    Relative(Position),
}

impl Wire {
    pub(super) const fn new(size: Size) -> Self {
        Self {
            bytes: Vec::new(),
            size,
            spot: Spot::Unknown,
            pen: None,
            armour: false,
        }
    }

    /// Takes the bytes written since the last call.
    pub(super) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// Forgets what is known of cursor and pen.
    pub(super) const fn forget(&mut self) {
        self.spot = Spot::Unknown;
        self.pen = None;
    }

    /// Appends a control sequence that moves nothing.
    pub(super) fn control(&mut self, sequence: &[u8]) {
        self.bytes.extend_from_slice(sequence);
    }

    /// Clears the screen of a terminal that now has this size.
    pub(super) fn clear(&mut self, size: Size) {
        self.size = size;
        self.set_pen(Pen::PLAIN);
        self.bytes.extend_from_slice(b"\x1b[H\x1b[J");
        self.spot = Spot::At(Position::ORIGIN);
    }

    /// Erases from the cursor to the end of the row.
    pub(super) fn erase_row_end(&mut self) {
        self.set_erasing_pen();
        self.bytes.extend_from_slice(b"\x1b[K");
    }

    /// Erases cells from the cursor on, which stays.
    pub(super) fn erase(&mut self, count: u16) {
        self.set_erasing_pen();
        self.sequence(count, b'X');
    }

    fn set_erasing_pen(&mut self) {
        if !self.pen.is_some_and(Pen::erases_plainly) {
            self.set_pen(Pen::PLAIN);
        }
    }

    /// Takes a pen in hand.
    pub(super) fn set_pen(&mut self, pen: Pen) {
        pen.write_from(self.pen, &mut self.bytes);
        self.pen = Some(pen);
    }

    /// Whether the pen in hand draws this glyph as it shall look.
    fn pen_fits(&self, glyph: &Glyph) -> bool {
        self.pen.is_some_and(|pen| glyph.fits(pen))
    }

    /// Writes a glyph where the cursor stands.
    pub(super) fn write(&mut self, glyph: &Glyph) {
        if !self.pen_fits(glyph) {
            self.set_pen(glyph.pen);
        }
        match &glyph.symbol {
            Symbol::One(letter) => {
                self.letter(*letter);
                self.advance(1);
            }
            Symbol::Odd { text, .. } => {
                self.bytes.extend_from_slice(text.as_bytes());
                self.spot = Spot::Unknown;
            }
            Symbol::Covered => {}
        }
    }

    /// Whether a letter can be repeated after it was written.
    pub(super) const fn repeats(&self, letter: char) -> bool {
        !self.is_armoured(letter)
    }

    /// Repeats the glyph just written.
    pub(super) fn repeat(&mut self, count: u16) {
        self.sequence(count, b'b');
        self.advance(count);
    }

    const fn advance(&mut self, columns: u16) {
        if let Spot::At(Position { x, y }) = self.spot {
            let x = x + columns;
            let inside = x < self.size.width;
            self.spot = if inside {
                Spot::At(Position { x, y })
            } else {
                Spot::Edge(y)
            };
        }
    }

    /// Moves the cursor by the shortest way; `row` is what the terminal shows in the target's row.
    pub(super) fn go(&mut self, to: Position, row: &[Glyph]) {
        match self.way(to, row) {
            Way::Stay => {}
            Way::Absolute => self.absolute(to),
            Way::Return => self.carriage_return(to, row),
            Way::Relative(from) => self.relative(from, to, row),
        }
        self.spot = Spot::At(to);
    }

    fn way(&self, to: Position, row: &[Glyph]) -> Way {
        let (from, y) = match self.spot {
            Spot::Unknown => return Way::Absolute,
            Spot::At(from) if from == to => return Way::Stay,
            Spot::At(from) => (Some(from), from.y),
            Spot::Edge(y) => (None, y),
        };
        let absolute = (absolute_cost(to), Way::Absolute);
        let down = to.y.checked_sub(y).map(|rows| {
            (
                1 + usize::from(rows) + self.right_cost(0, to.x, row),
                Way::Return,
            )
        });
        let relative = from.map(|from| (self.relative_cost(from, to, row), Way::Relative(from)));
        let ways = [Some(absolute), down, relative];
        ways.into_iter()
            .flatten()
            .min_by_key(|(cost, _)| *cost)
            .map_or(Way::Absolute, |way| way.1)
    }

    fn relative_cost(&self, from: Position, to: Position, row: &[Glyph]) -> usize {
        let vertical = step_cost(from.y.abs_diff(to.y));
        let horizontal = if to.x < from.x {
            usize::from(from.x - to.x).min(step_cost(from.x - to.x))
        } else {
            self.right_cost(from.x, to.x, row)
        };
        vertical + horizontal
    }

    fn right_cost(&self, from: u16, to: u16, row: &[Glyph]) -> usize {
        self.rewrite_cost(from, to, row)
            .unwrap_or_else(|| step_cost(to - from))
    }

    /// What it costs to write the cells between once more; `None` if a sequence is shorter.
    fn rewrite_cost(&self, from: u16, to: u16, row: &[Glyph]) -> Option<usize> {
        let most = step_cost(to - from);
        let mut cost = 0;
        for glyph in row.get(usize::from(from)..usize::from(to))? {
            match glyph.symbol {
                Symbol::One(letter) if self.pen_fits(glyph) => cost += self.letter_cost(letter),
                Symbol::One(_) | Symbol::Odd { .. } | Symbol::Covered => return None,
            }
            if cost > most {
                return None;
            }
        }
        Some(cost)
    }

    fn absolute(&mut self, to: Position) {
        self.bytes.extend_from_slice(b"\x1b[");
        if to.y > 0 || to.x > 0 {
            push_number(&mut self.bytes, to.y + 1);
        }
        if to.x > 0 {
            self.bytes.push(b';');
            push_number(&mut self.bytes, to.x + 1);
        }
        self.bytes.push(b'H');
    }

    fn carriage_return(&mut self, to: Position, row: &[Glyph]) {
        let y = match self.spot {
            Spot::At(from) => from.y,
            Spot::Edge(y) => y,
            Spot::Unknown => return self.absolute(to),
        };
        self.bytes.push(b'\r');
        let feeds = usize::from(to.y.saturating_sub(y));
        self.bytes.resize(self.bytes.len() + feeds, b'\n');
        self.right(0, to.x, row);
    }

    fn relative(&mut self, from: Position, to: Position, row: &[Glyph]) {
        match to.y {
            y if y > from.y => self.sequence(y - from.y, b'B'),
            y if y < from.y => self.sequence(from.y - y, b'A'),
            _ => {}
        }
        if to.x < from.x {
            self.left(from.x - to.x);
        } else {
            self.right(from.x, to.x, row);
        }
    }

    fn left(&mut self, columns: u16) {
        if usize::from(columns) <= step_cost(columns) {
            self.bytes
                .resize(self.bytes.len() + usize::from(columns), 8);
        } else {
            self.sequence(columns, b'D');
        }
    }

    fn right(&mut self, from: u16, to: u16, row: &[Glyph]) {
        if self.rewrite_cost(from, to, row).is_none() {
            return self.sequence(to - from, b'C');
        }
        for glyph in row
            .get(usize::from(from)..usize::from(to))
            .unwrap_or_default()
        {
            if let Symbol::One(letter) = glyph.symbol {
                self.letter(letter);
            }
        }
    }

    fn letter(&mut self, letter: char) {
        let mut buffer = [0; 4];
        self.bytes
            .extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
        if self.is_armoured(letter) {
            self.bytes.extend_from_slice(LEFT_TO_RIGHT_MARK.as_bytes());
        }
    }

    const fn letter_cost(&self, letter: char) -> usize {
        let mark = if self.is_armoured(letter) {
            LEFT_TO_RIGHT_MARK.len()
        } else {
            0
        };
        letter.len_utf8() + mark
    }

    const fn is_armoured(&self, letter: char) -> bool {
        self.armour && is_right_to_left(letter)
    }

    /// A control sequence with a count, of which one is the default.
    fn sequence(&mut self, count: u16, kind: u8) {
        self.bytes.extend_from_slice(b"\x1b[");
        if count > 1 {
            push_number(&mut self.bytes, count);
        }
        self.bytes.push(kind);
    }
}

const LEFT_TO_RIGHT_MARK: &str = "\u{200e}";

/// Whether a letter belongs to a script written from right to left (Hebrew, Arabic, Syriac,
/// Thaana and their presentation forms).
const fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Bytes of a control sequence with a count.
const fn step_cost(count: u16) -> usize {
    match count {
        0 => 0,
        1 => 3,
        _ => 3 + digits(count),
    }
}

const fn absolute_cost(to: Position) -> usize {
    let row = if to.y > 0 || to.x > 0 {
        digits(to.y + 1)
    } else {
        0
    };
    let column = if to.x > 0 { 1 + digits(to.x + 1) } else { 0 };
    3 + row + column
}
