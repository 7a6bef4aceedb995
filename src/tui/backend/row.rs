//! One row: from what the terminal shows to what it shall show.

use ratatui::layout::Position;

use super::grid::{Glyph, Symbol};
use super::pen::{Pen, digits};
use super::wire::Wire;

/// Sequences beyond the plainest that the terminal understands.
#[derive(Clone, Copy)]
pub(super) struct Shortcuts {
    /// Erase characters, `CSI n X`.
    pub(super) erase: bool,
    /// Repeat the last character, `CSI n b`.
    pub(super) repeat: bool,
}

/// A row of both grids.
pub(super) struct Row<'a> {
    pub(super) y: u16,
    pub(super) wanted: &'a [Glyph],
    pub(super) shown: &'a mut [Glyph],
    pub(super) shortcuts: Shortcuts,
}

/// Bytes of `CSI K`.
const ERASE_ROW_END: usize = 3;

impl Row<'_> {
    /// Writes what differs; afterwards `shown` equals `wanted`.
    pub(super) fn write(mut self, wire: &mut Wire) {
        let tail = self.blank_tail();
        let mut x = 0;
        while let Some(next) = self.next_difference(x, tail) {
            x = self.write_run(next, tail, wire);
        }
        self.write_tail(tail, wire);
    }

    /// Where the blanks begin that end this row.
    fn blank_tail(&self) -> usize {
        let blanks = self
            .wanted
            .iter()
            .rev()
            .take_while(|glyph| glyph.is_plain_blank())
            .count();
        self.wanted.len() - blanks
    }

    fn next_difference(&self, from: usize, end: usize) -> Option<usize> {
        let rows = self.wanted.iter().zip(self.shown.iter());
        rows.take(end)
            .skip(from)
            .position(|(wanted, shown)| wanted != shown)
            .map(|at| from + at)
    }

    /// Columns from `x` on, up to the last one that differs, that shall hold the same glyph.
    fn run(&self, x: usize, end: usize) -> usize {
        let Some(first) = self.wanted.get(x) else {
            return 0;
        };
        let rows = self.wanted.iter().zip(self.shown.iter()).take(end).skip(x);
        let same = rows.take_while(|(wanted, _)| *wanted == first).enumerate();
        same.filter(|(_, (wanted, shown))| wanted != shown)
            .last()
            .map_or(0, |(at, _)| at + 1)
    }

    /// Writes the glyphs of one run and returns the column behind it.
    fn write_run(&mut self, x: usize, end: usize, wire: &mut Wire) -> usize {
        let Some(glyph) = self.wanted.get(x) else {
            return end;
        };
        let Symbol::One(letter) = glyph.symbol else {
            return self.write_odd(x, wire);
        };
        self.go(x, wire);
        let run = self.run(x, end);
        let sequence = 3 + digits(run as u16);
        if self.shortcuts.erase && glyph.is_plain_blank() && run > 2 * sequence {
            wire.erase(run as u16);
        } else if self.repeats(letter, run, wire) {
            wire.write(glyph);
            wire.repeat(run as u16 - 1);
        } else {
            // One glyph at a time, so that what stays between two differences can be skipped.
            wire.write(glyph);
            self.shows(x, 1);
            return x + 1;
        }
        self.shows(x, run);
        x + run
    }

    const fn repeats(&self, letter: char, run: usize, wire: &Wire) -> bool {
        let sequence = 3 + digits(run as u16);
        self.shortcuts.repeat
            && run.saturating_sub(1) * letter.len_utf8() > sequence
            && wire.repeats(letter)
    }

    fn write_odd(&mut self, x: usize, wire: &mut Wire) -> usize {
        let Some(glyph) = self.wanted.get(x) else {
            return x + 1;
        };
        let columns = if glyph.is_wide() { 2 } else { 1 };
        if glyph.symbol != Symbol::Covered {
            self.go(x, wire);
            wire.write(glyph);
        }
        self.shows(x, columns);
        x + columns
    }

    fn write_tail(&mut self, tail: usize, wire: &mut Wire) {
        let end = self.wanted.len();
        let Some(first) = self.next_difference(tail, end) else {
            return;
        };
        let run = self.run(first, end);
        self.go(first, wire);
        if run > ERASE_ROW_END {
            wire.erase_row_end();
        } else {
            (0..run).for_each(|_| wire.write(&Glyph::blank(Pen::PLAIN)));
        }
        self.shows(first, run);
    }

    fn go(&self, x: usize, wire: &mut Wire) {
        wire.go(Position::new(x as u16, self.y), self.shown);
    }

    fn shows(&mut self, x: usize, columns: usize) {
        let rows = self.shown.iter_mut().zip(self.wanted).skip(x).take(columns);
        rows.for_each(|(shown, wanted)| shown.clone_from(wanted));
    }
}
