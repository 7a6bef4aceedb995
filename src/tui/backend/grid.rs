//! Cells as the terminal shows them, or shall show them.

use ratatui::buffer::{Cell, CellWidth as _};
use ratatui::layout::Size;

use super::pen::Pen;

/// What stands in a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Symbol {
    /// One code point, one column.
    One(char),
    /// Several code points or two columns: after it the column of the cursor isn't sure, since
    /// terminals count such symbols differently.
    Odd { text: Box<str>, wide: bool },
    /// The second column of the symbol before.
    Covered,
}

/// A symbol and its pen; two glyphs are equal when they look the same.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    pub(super) symbol: Symbol,
    pub(super) pen: Pen,
}

impl PartialEq for Glyph {
    fn eq(&self, other: &Self) -> bool {
        self.symbol == other.symbol && self.visible_pen() == other.visible_pen()
    }
}

impl Glyph {
    pub(super) const fn blank(pen: Pen) -> Self {
        Self {
            symbol: Symbol::One(' '),
            pen,
        }
    }

    /// What can be seen of the pen: a blank has no letters to be coloured or bold.
    fn visible_pen(&self) -> Pen {
        if self.symbol == Symbol::One(' ') {
            self.pen.on_blank()
        } else {
            self.pen
        }
    }

    /// Whether this pen draws the glyph as it shall look.
    pub(super) fn fits(&self, pen: Pen) -> bool {
        let pen = if self.symbol == Symbol::One(' ') {
            pen.on_blank()
        } else {
            pen
        };
        pen == self.visible_pen()
    }

    const fn covered(pen: Pen) -> Self {
        Self {
            symbol: Symbol::Covered,
            pen,
        }
    }

    /// Takes over a cell; control characters become blanks, so that no text can send commands
    /// to the terminal.
    pub(super) fn of(cell: &Cell, colours: bool) -> Self {
        let pen = Pen::new(cell.fg, cell.bg, cell.modifier, colours);
        let text = cell.symbol();
        if text == " " || text.contains(char::is_control) {
            return Self::blank(pen);
        }
        let mut letters = text.chars();
        match (cell.cell_width(), letters.next(), letters.next()) {
            (0, _, _) | (_, None, _) => Self::blank(pen),
            (1, Some(letter), None) => Self {
                symbol: Symbol::One(letter),
                pen,
            },
            (width, _, _) => Self {
                symbol: Symbol::Odd {
                    text: text.into(),
                    wide: width > 1,
                },
                pen,
            },
        }
    }

    /// Whether this is a blank in the terminal's own colours.
    pub(super) fn is_plain_blank(&self) -> bool {
        self.symbol == Symbol::One(' ') && self.visible_pen() == Pen::PLAIN
    }

    /// Whether this symbol takes two columns.
    pub(super) const fn is_wide(&self) -> bool {
        matches!(self.symbol, Symbol::Odd { wide: true, .. })
    }
}

/// A screen full of glyphs.
pub(super) struct Grid {
    size: Size,
    glyphs: Vec<Glyph>,
}

impl Grid {
    pub(super) fn blank(size: Size) -> Self {
        let count = usize::from(size.width) * usize::from(size.height);
        Self {
            size,
            glyphs: vec![Glyph::blank(Pen::PLAIN); count],
        }
    }

    pub(super) const fn size(&self) -> Size {
        self.size
    }

    fn start(&self, y: u16) -> usize {
        usize::from(y) * usize::from(self.size.width)
    }

    /// A row, empty below the last one.
    pub(super) fn row(&self, y: u16) -> &[Glyph] {
        let start = self.start(y);
        self.glyphs
            .get(start..start + usize::from(self.size.width))
            .unwrap_or_default()
    }

    pub(super) fn row_mut(&mut self, y: u16) -> &mut [Glyph] {
        let start = self.start(y);
        let width = usize::from(self.size.width);
        self.glyphs
            .get_mut(start..start + width)
            .unwrap_or_default()
    }

    /// Puts a glyph as ratatui's difference names it, and keeps two-column symbols whole.
    pub(super) fn put(&mut self, x: u16, y: u16, glyph: Glyph) {
        let x = usize::from(x);
        let row = self.row_mut(y);
        let Some(old) = row.get(x) else { return };
        // The difference names a covered cell only for terminals that don't clear it themselves.
        if old.symbol == Symbol::Covered {
            return;
        }
        let (freed, wide, pen) = (old.is_wide(), glyph.is_wide(), glyph.pen);
        let uncovered = Glyph::blank(old.pen);
        if wide && x + 1 == row.len() {
            if let Some(last) = row.last_mut() {
                *last = Glyph::blank(pen);
            }
            return;
        }
        place(row, x, glyph);
        match (freed, wide) {
            (true, false) => place(row, x + 1, uncovered),
            (false, true) => cover(row, x + 1, pen),
            (true, true) => place(row, x + 1, Glyph::covered(pen)),
            (false, false) => {}
        }
    }
}

fn place(row: &mut [Glyph], x: usize, glyph: Glyph) {
    if let Some(cell) = row.get_mut(x) {
        *cell = glyph;
    }
}

/// Covers a cell; a wide symbol that began there loses its second half.
fn cover(row: &mut [Glyph], x: usize, pen: Pen) {
    let begins_wide = row
        .get(x)
        .filter(|glyph| glyph.is_wide())
        .map(|glyph| glyph.pen);
    place(row, x, Glyph::covered(pen));
    if let Some(pen) = begins_wide {
        place(row, x + 1, Glyph::blank(pen));
    }
}
