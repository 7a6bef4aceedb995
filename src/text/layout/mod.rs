//! Scripts in a terminal's cells: logical text in, lines of cells in visual order out.
//!
//! Most terminals neither join Arabic letters nor order mixed text, and those that do order the
//! whole screen row instead of our field. So the program does both itself and asks the terminal to
//! leave its output alone (mode [`Mode::App`]). The steps: one normal form, embedding levels
//! (UAX 9), joined letter forms, clusters with their width, breaks (UAX 14) filled by the width of
//! what is drawn, and only then each line's visual order with mirrored brackets.
//!
//! Format characters (isolates, marks, joiners) have done their work when a cell is made and are
//! not in it: terminals disagree about their width.

mod ascii;
mod cache;
mod caret;
mod cell;
mod cluster;
mod fill;
mod joining;
mod joining_table;
mod normal;
mod order;
mod paragraph;
mod row;

pub use ascii::has_stand_ins;
pub use cache::LayoutCache;
pub use cell::{Base, Cell, Line, Mode};
pub use row::{LEADER, Sent, Turning, sent_row};

use self::paragraph::Paragraph;
use crate::text::character::is_line_end;

/// Lays a text out in lines of at most `width` columns.
///
/// Line ends of the text begin a new line; a soft break drops the blanks before it. A line of zero
/// columns holds nothing, so the result is empty then. A cluster wider than the whole line is
/// drawn as `?`.
pub fn layout(text: &str, width: u16, base: Base, mode: Mode) -> Vec<Line> {
    let mut lines = Vec::new();
    if width == 0 {
        return lines;
    }
    for (start, piece) in hard_lines(text) {
        Paragraph::new(piece, start, base, mode).into_lines(width, &mut lines);
    }
    lines
}

/// Lays a text out in one line; what does not fit is cut at its logical end and marked by `…`.
///
/// Line ends of the text count as blanks.
pub fn fit(text: &str, width: u16, base: Base, mode: Mode) -> Line {
    Paragraph::new(text, 0, base, mode).into_line(width)
}

/// Returns the columns that a text takes in one line.
pub fn columns(text: &str, mode: Mode) -> u16 {
    fit(text, u16::MAX, Base::Auto, mode).width
}

/// Splits at the line ends of UAX 14 (classes BK, CR, LF, NL), which take no cell.
fn hard_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = Some((0, text));
    std::iter::from_fn(move || {
        let (start, piece) = rest?;
        let Some(at) = piece.find(is_line_end) else {
            rest = None;
            return Some((start, piece));
        };
        let (line, after) = piece.split_at(at);
        let mut ends = after.chars();
        if ends.next() == Some('\r') && after.starts_with("\r\n") {
            ends.next();
        }
        let after = ends.as_str();
        // A final line end closes the last line and opens none.
        rest = (!after.is_empty()).then(|| (start + piece.len() - after.len(), after));
        Some((start, line))
    })
}

#[cfg(test)]
mod tests;
