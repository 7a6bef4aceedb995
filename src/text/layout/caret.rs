//! The caret: where a byte of the logical text stands on the line, and back.
//!
//! A terminal's cursor covers a cell. So the caret before a character stands on that character's
//! cell, and the caret behind the whole text stands beyond the line's end, which is the left one
//! in a right-to-left paragraph. Every place is thus one byte offset and the other way round.

use std::ops::Range;

use super::Line;

/// A place of the caret on a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stop {
    /// On a cell, by its place from the left.
    Cell(usize),
    /// Behind the text.
    End,
}

impl Line {
    /// Returns the column of the caret in a box of `room` columns; right-to-left lines stand at
    /// the box's right edge.
    ///
    /// A line as wide as the box leaves no column behind the text: the caret then stays on the
    /// last one.
    pub fn caret_column(&self, offset: usize, room: u16) -> u16 {
        let column = i32::from(self.indent(room)) + self.caret_cell(offset).start;
        u16::try_from(column)
            .unwrap_or(0)
            .min(room.saturating_sub(1))
    }

    /// Returns the columns under the caret, counted from the line's first cell; behind a
    /// right-to-left text that is column -1.
    pub(in crate::text) fn caret_cell(&self, offset: usize) -> Range<i32> {
        let (start, width) = match self.stop(offset) {
            Stop::Cell(index) => {
                let before = self.cells.iter().take(index).map(|it| i32::from(it.width));
                (before.sum(), self.cells.get(index).map_or(1, |it| it.width))
            }
            Stop::End if self.rtl => (-1, 1),
            Stop::End => (i32::from(self.width), 1),
        };
        start..start + i32::from(width)
    }

    /// Returns the columns left free before the line in a box of `room` columns.
    pub const fn indent(&self, room: u16) -> u16 {
        if self.rtl {
            room.saturating_sub(self.width)
        } else {
            0
        }
    }

    /// Returns the byte whose cell is at a column of a box of `room` columns, or the text's end.
    pub fn offset_at(&self, column: u16, room: u16) -> usize {
        let mut right = self.indent(room);
        if column < right {
            return self.source.end;
        }
        for cell in &self.cells {
            right = right.saturating_add(cell.width);
            if column < right {
                return cell.source.start;
            }
        }
        match self.cells.last() {
            Some(last) if self.rtl => last.source.start,
            _ => self.source.end,
        }
    }

    /// Returns the caret one place to the left on the screen, or nothing at the edge.
    pub fn left_of(&self, offset: usize) -> Option<usize> {
        match self.stop(offset) {
            Stop::Cell(0) => self.rtl.then_some(self.source.end),
            Stop::Cell(index) => self.start_of(index - 1),
            Stop::End if self.rtl => None,
            Stop::End => self.start_of(self.cells.len().checked_sub(1)?),
        }
    }

    /// Returns the caret one place to the right on the screen, or nothing at the edge.
    pub fn right_of(&self, offset: usize) -> Option<usize> {
        match self.stop(offset) {
            Stop::Cell(index) if index + 1 < self.cells.len() => self.start_of(index + 1),
            Stop::Cell(_) => (!self.rtl).then_some(self.source.end),
            Stop::End if self.rtl => self.start_of(0),
            Stop::End => None,
        }
    }

    fn start_of(&self, index: usize) -> Option<usize> {
        self.cells.get(index).map(|it| it.source.start)
    }

    /// Finds the cell that holds the byte, else the one of the next byte that has a cell.
    fn stop(&self, offset: usize) -> Stop {
        self.cells
            .iter()
            .enumerate()
            .filter(|it| it.1.source.end > offset)
            .min_by_key(|it| it.1.source.start)
            .map_or(Stop::End, |it| Stop::Cell(it.0))
    }
}
