//! The caret in a text that is wrapped over several rows: up, down, to a row's beginning and end.

use super::Field;
use super::edit::border;
use crate::text::{Line, Mode, layout};

impl Field {
    /// Moves one row up where the text is wrapped at so many columns; nothing in the first row.
    pub fn row_up(&mut self, width: u16, mode: Mode) {
        let (lines, at) = self.rows(width, mode);
        if let Some(target) = at.checked_sub(1) {
            self.turn_to_row(&lines, (at, target), width);
        }
    }

    /// Moves one row down where the text is wrapped at so many columns; nothing in the last row.
    pub fn row_down(&mut self, width: u16, mode: Mode) {
        let (lines, at) = self.rows(width, mode);
        self.turn_to_row(&lines, (at, at + 1), width);
    }

    /// Moves to the beginning of the row, and from there to the beginning of the text.
    pub fn row_home(&mut self, width: u16, mode: Mode) {
        let (lines, at) = self.rows(width, mode);
        let start = lines.get(at).map_or(0, |it| it.source.start);
        self.caret = if self.caret == start {
            0
        } else {
            border(&self.text, start)
        };
    }

    /// Moves to the end of the row, and from there to the end of the text.
    pub fn row_end(&mut self, width: u16, mode: Mode) {
        let (lines, at) = self.rows(width, mode);
        let end = last_in(&lines, at);
        let end = end.map(|it| border(&self.text, it));
        self.caret = end
            .filter(|it| *it != self.caret)
            .unwrap_or(self.text.len());
    }

    /// Wraps the text and finds the row of the caret.
    fn rows(&self, width: u16, mode: Mode) -> (Vec<Line>, usize) {
        let lines = layout(&self.text, width, self.base, mode);
        let at = lines
            .iter()
            .rposition(|it| it.source.start <= self.caret)
            .unwrap_or_default();
        (lines, at)
    }

    /// Moves to the place of another row that lies above or below the caret.
    fn turn_to_row(&mut self, lines: &[Line], (from, to): (usize, usize), width: u16) {
        if let (Some(here), Some(there)) = (lines.get(from), lines.get(to)) {
            let column = here.caret_column(self.caret, width);
            let most = last_in(lines, to).unwrap_or(self.text.len());
            let offset = there.offset_at(column, width).min(most);
            self.caret = border(&self.text, offset);
        }
    }
}

/// Returns the last place of the caret that is drawn in a row: behind its letters, unless that
/// already is the next row's beginning.
fn last_in(lines: &[Line], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    if at + 1 == lines.len() {
        return Some(line.source.end);
    }
    let behind = line.cells.iter().map(|it| it.source.end).max();
    let last = line.cells.iter().map(|it| it.source.start).max();
    behind.filter(|it| *it < line.source.end).or(last)
}
