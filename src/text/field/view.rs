//! The part of a field that fits into its box, scrolled so that the caret is seen.

use std::ops::Range;

use compact_str::CompactString;
use unicode_segmentation::UnicodeSegmentation as _;

use super::Field;
use crate::text::{Cell, Line, Mode};

/// What to draw of a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldView {
    /// Exactly as many columns of cells as the box has.
    pub cells: Vec<Cell>,
    /// The column for the terminal's cursor.
    pub caret: u16,
    /// Whether text is hidden beyond the left edge.
    pub more_left: bool,
    /// Whether text is hidden beyond the right edge.
    pub more_right: bool,
}

impl Field {
    /// Returns what a box of `width` columns shows; a right-to-left text stands at its right edge.
    pub fn view(&self, width: u16, mode: Mode) -> FieldView {
        let line = self.line(mode);
        let offset = if self.masked {
            self.stars(self.caret)
        } else {
            self.caret
        };
        let left = scrolled(&line, line.caret_cell(offset), i32::from(width));
        let window = left..left + i32::from(width);
        let caret = line.caret_cell(offset).start - left;
        FieldView {
            caret: u16::try_from(caret)
                .unwrap_or(0)
                .min(width.saturating_sub(1)),
            more_left: window.start > 0,
            more_right: window.end < i32::from(line.width),
            cells: cut(&line, &window),
        }
    }

    /// Counts the clusters before an offset, which are the stars of a masked field.
    pub(super) fn stars(&self, offset: usize) -> usize {
        let head = self.text.get(..offset).unwrap_or_default();
        head.graphemes(true).count()
    }
}

/// Returns the line's column at the left edge of the box: the least scrolling from the line's
/// beginning that shows the caret.
fn scrolled(line: &Line, caret: Range<i32>, width: i32) -> i32 {
    let whole = i32::from(line.width);
    if line.rtl {
        (whole - width).min(caret.start)
    } else {
        (caret.end - width).max(0)
    }
}

/// Returns the cells of a window, blanks where the line has none or a wide cell is cut.
fn cut(line: &Line, window: &Range<i32>) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut next = window.start;
    let mut column = 0;
    for cell in &line.cells {
        let columns = column..column + i32::from(cell.width);
        column = columns.end;
        if columns.start >= window.start && columns.end <= window.end {
            fill(&mut cells, next..columns.start, line);
            next = columns.end;
            cells.push(cell.clone());
        }
    }
    fill(&mut cells, next..window.end, line);
    cells
}

fn fill(cells: &mut Vec<Cell>, columns: Range<i32>, line: &Line) {
    cells.extend(columns.map(|_| Cell {
        symbol: CompactString::const_new(" "),
        width: 1,
        source: line.source.end..line.source.end,
        rtl: line.rtl,
    }));
}
