//! Our ratatui backend: keeps what the terminal shows and sends only what changed, in one write.
//!
//! A typed letter costs one byte, a frame without a change none. It knows no terminal database:
//! what a terminal understands beyond plain ECMA-48 is told by [`Abilities`]. It reads nothing
//! from the terminal; its size is told by [`Lean::resize`].
//!
//! Why not ratatui's own? It sends 44 bytes a letter, named colours as `38;5;n`, which a VT220
//! takes for blinking, and loses reverse video under `NO_COLOR`.

mod grid;
mod pen;
mod row;
mod wire;

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use self::grid::{Glyph, Grid};
use self::pen::Pen;
use self::row::{Row, Shortcuts};
use self::wire::Wire;
use crate::tui::terminal::Abilities;

/// A ratatui backend that writes as few bytes as it can.
pub struct Lean<W: Write> {
    out: W,
    abilities: Abilities,
    size: Size,
    wire: Wire,
    wanted: Grid,
    shown: Grid,
    /// Nothing is known of the screen: the next frame clears it first.
    stale: bool,
    cursor: Cursor,
}

/// What the terminal's cursor does, and shall do.
struct Cursor {
    visible: Option<bool>,
    wanted_visible: bool,
    wanted: Position,
}

impl<W: Write> Lean<W> {
    /// Makes a backend for a terminal of this size, of which nothing is known: the first frame
    /// clears it.
    pub fn new(out: W, size: Size, abilities: Abilities) -> Self {
        Self {
            out,
            abilities,
            size,
            wire: Wire::new(size),
            wanted: Grid::blank(size),
            shown: Grid::blank(size),
            stale: true,
            cursor: Cursor {
                visible: None,
                wanted_visible: false,
                wanted: Position::ORIGIN,
            },
        }
    }

    /// Tells the terminal's new size; the next frame is written whole.
    ///
    /// Also when the size is the old one: a window that was made small and wide again has lost
    /// what it showed, and of quick changes only the last is told.
    pub const fn resize(&mut self, size: Size) {
        self.size = size;
        self.forget();
    }

    /// Forgets what the terminal shows, so that the next frame is written whole: another program
    /// wrote over it.
    pub const fn forget(&mut self) {
        self.stale = true;
        self.wire.forget();
        self.cursor.visible = None;
    }

    /// Puts a left-to-right mark behind each right-to-left letter from now on, or no more, since
    /// something between us and the terminal swallows `CSI 8 l` (tmux). A change draws all anew.
    pub const fn armour(&mut self, armour: bool) {
        if self.wire.armour != armour {
            self.wire.armour = armour;
            self.forget();
        }
    }

    /// Gives the writer back, to look at what was written.
    pub const fn writer(&mut self) -> &mut W {
        &mut self.out
    }

    fn write_rows(&mut self) {
        let shortcuts = Shortcuts {
            erase: self.abilities.erase,
            repeat: self.abilities.repeat,
        };
        for y in 0..self.wanted.size().height {
            let (wanted, shown) = (self.wanted.row(y), self.shown.row_mut(y));
            Row {
                y,
                wanted,
                shown,
                shortcuts,
            }
            .write(&mut self.wire);
        }
    }

    fn write_cursor(&mut self) {
        let Cursor {
            visible,
            wanted_visible,
            wanted,
        } = self.cursor;
        if wanted_visible {
            self.wire.go(wanted, self.shown.row(wanted.y));
            // The next typed letter then needs no pen of its own.
            if let Some(glyph) = self.wanted.row(wanted.y).get(usize::from(wanted.x)) {
                self.wire.set_pen(glyph.pen);
            }
        }
        if self.abilities.cursor_hide && visible != Some(wanted_visible) {
            self.wire.control(if wanted_visible {
                b"\x1b[?25h"
            } else {
                b"\x1b[?25l"
            });
            self.cursor.visible = Some(wanted_visible);
        }
    }

    fn clear_cells(&mut self, within: impl Fn(Position) -> bool) {
        let size = self.wanted.size();
        for y in 0..size.height {
            let cells = (0..).zip(self.wanted.row_mut(y));
            let cleared = cells.filter(|(x, _)| within(Position { x: *x, y }));
            cleared.for_each(|(_, glyph)| *glyph = Glyph::blank(Pen::PLAIN));
        }
    }
}

impl<W: Write> Backend for Lean<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let colours = self.abilities.has_colours();
        for (x, y, cell) in content {
            self.wanted.put(x, y, Glyph::of(cell, colours));
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor.wanted_visible = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor.wanted_visible = true;
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.wanted)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        let last = |length: u16| length.saturating_sub(1);
        self.cursor.wanted = Position {
            x: x.min(last(self.size.width)),
            y: y.min(last(self.size.height)),
        };
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        let at = self.cursor.wanted;
        match region {
            ClearType::All => {
                self.wanted = Grid::blank(self.size);
                self.stale = true;
            }
            ClearType::AfterCursor => self.clear_cells(|cell| (cell.y, cell.x) >= (at.y, at.x)),
            ClearType::BeforeCursor => self.clear_cells(|cell| (cell.y, cell.x) <= (at.y, at.x)),
            ClearType::CurrentLine => self.clear_cells(|cell| cell.y == at.y),
            ClearType::UntilNewLine => {
                self.clear_cells(|cell| cell.y == at.y && cell.x >= at.x);
            }
        }
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size,
            pixels: Size::ZERO,
        })
    }

    /// Writes the frame, if anything changed, with one call of the writer.
    fn flush(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.stale) {
            let size = self.wanted.size();
            self.wire.clear(size);
            self.shown = Grid::blank(size);
        }
        self.write_rows();
        self.write_cursor();
        let bytes = self.wire.take();
        if bytes.is_empty() {
            return Ok(());
        }
        let written = self.out.write_all(&bytes).and_then(|()| self.out.flush());
        if written.is_err() {
            self.forget();
        }
        written
    }
}
