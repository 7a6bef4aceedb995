//! Rows of pieces: a number before a label, a date before a title; each wraps in its own columns.

use super::flow::rows;
use crate::base::{Direction, Language};
use crate::text::{Base, Cell, Line, Text, TextOrigin, fit};
use crate::tui::paint::Canvas;

/// Opens an isolate whose direction is that of its first letter (UAX 9).
const ISOLATE: char = '\u{2068}';
/// Closes an isolate.
const END: char = '\u{2069}';

/// A part of a row.
#[derive(Clone)]
pub(super) struct Piece {
    text: Text,
    /// Its columns; what is left, when absent.
    width: Option<u16>,
    /// Whether it takes one row however long it is.
    short: bool,
    /// Whether the name in brackets at its end stays when it is cut.
    named: bool,
}

impl Piece {
    /// Makes a piece that takes what the others leave.
    pub(super) const fn rest(text: Text) -> Self {
        Self {
            text,
            width: None,
            short: false,
            named: false,
        }
    }

    /// Makes a piece that takes what the others leave of one row, cut behind a word.
    pub(super) const fn short(text: Text) -> Self {
        Self {
            text,
            width: None,
            short: true,
            named: false,
        }
    }

    /// Makes a short piece that keeps the name in brackets at its end: it tells apart rows that
    /// are alike but for the child.
    pub(super) const fn named(text: Text) -> Self {
        let mut piece = Self::short(text);
        piece.named = true;
        piece
    }

    /// Makes a piece of so many columns.
    pub(super) const fn fixed(text: Text, width: u16) -> Self {
        Self {
            text,
            width: Some(width),
            short: false,
            named: false,
        }
    }

    /// Tells whether it takes what the others leave.
    pub(super) const fn is_rest(&self) -> bool {
        self.width.is_none()
    }

    /// Makes a piece of signs or digits, which read the same in every language.
    pub(super) fn sign(sign: impl Into<String>, width: u16) -> Self {
        Self::fixed(plain(sign), width)
    }
}

/// Returns signs, digits or words of a person as a text that has no language of its own.
pub(super) fn plain(text: impl Into<String>) -> Text {
    Text {
        text: text.into(),
        language: Language::new("und"),
        origin: TextOrigin::Wanted,
    }
}

/// Sets a name, a number or an address apart, so that its signs stay where they belong in a line
/// of another direction: `+49 211` and not `211 49+`.
pub(super) fn apart(words: &str) -> String {
    format!("{ISOLATE}{words}{END}")
}

/// Returns the columns of the piece that takes what is left.
fn rest_of(pieces: &[Piece], width: u16) -> u16 {
    let fixed = pieces.iter().filter_map(|it| it.width);
    width.saturating_sub(fixed.fold(0, u16::saturating_add))
}

/// Counts the rows of pieces; what surely fits into one isn't laid out.
pub(super) fn height(canvas: &Canvas<'_, '_>, pieces: &[Piece], width: u16) -> u16 {
    let rest = rest_of(pieces, width);
    let tall = |piece: &Piece| {
        if piece.short {
            return 1;
        }
        rows_of(canvas, &piece.text, piece.width.unwrap_or(rest))
    };
    pieces.iter().map(tall).max().unwrap_or_default()
}

fn rows_of(canvas: &Canvas<'_, '_>, text: &Text, width: u16) -> u16 {
    let short = text.text.chars().count() <= usize::from(width);
    if short && text.text.chars().all(is_narrow) && !text.is_fallback() {
        return u16::from(!text.text.is_empty());
    }
    rows(&canvas.wrap(text.clone(), width))
}

/// Tells whether a letter surely takes at most one column.
fn is_narrow(letter: char) -> bool {
    letter < '\u{1100}' && !letter.is_control()
}

/// Lays pieces out beside each other in lines as wide as said; where the text that takes the rest
/// runs from right to left, the first piece stands at the right.
pub(super) fn compose(canvas: &Canvas<'_, '_>, pieces: &[Piece], width: u16) -> Vec<Line> {
    let rest = rest_of(pieces, width);
    let main = pieces.iter().find(|it| it.width.is_none());
    let rtl = main.is_some_and(|it| it.text.language.direction() == Direction::RightToLeft);
    let mut columns: Vec<_> = pieces
        .iter()
        .map(|it| {
            let width = it.width.unwrap_or(rest);
            let lines = canvas.wrap(it.text.clone(), width);
            let lines = if it.short {
                one_row(canvas, it, lines, width)
            } else {
                lines
            };
            (lines, width)
        })
        .collect();
    if rtl {
        columns.reverse();
    }
    let tallest = columns
        .iter()
        .map(|it| it.0.len())
        .max()
        .unwrap_or_default();
    let row = |at: usize| {
        let mut line = Line {
            rtl,
            ..Line::default()
        };
        for (lines, width) in &columns {
            join(&mut line, lines.get(at), *width, rtl);
        }
        line
    };
    (0..tallest).map(row).collect()
}

/// The least columns between two languages in one row.
const GAP: u16 = 3;

/// Tells whether two rows of pieces surely fit into one, without laying them out.
pub(super) fn surely_fit(first: &[Piece], second: &[Piece], width: u16) -> bool {
    let most = |pieces: &[Piece]| {
        let each = pieces.iter().map(|it| {
            let letters = it.text.text.chars().count();
            it.width
                .unwrap_or_else(|| u16::try_from(letters).unwrap_or(u16::MAX))
        });
        each.fold(GAP, u16::saturating_add)
    };
    let plain = |it: &Piece| it.text.text.chars().all(is_narrow) && !it.text.is_fallback();
    let both = most(first).saturating_add(most(second));
    both <= width && first.iter().chain(second).all(plain)
}

/// Puts two composed lines into one row where there is room: each at the edge where it begins, or
/// the second in the middle when both begin at the same edge.
pub(super) fn side_by_side(first: &Line, second: &Line, width: u16) -> Option<Line> {
    let (first, second) = (trimmed(first), trimmed(second));
    let farthest = width.checked_sub(second.width)?;
    let least = first.width.saturating_add(GAP);
    if farthest < least {
        return None;
    }
    let middle = width / 2;
    let apart = if first.rtl == second.rtl && (least..=farthest).contains(&middle) {
        middle
    } else {
        farthest
    };
    let mut row = Line {
        rtl: first.rtl,
        ..Line::default()
    };
    let between = apart - first.width;
    let (rest, rtl) = (farthest - apart, first.rtl);
    let (left, right) = if rtl {
        (second, first)
    } else {
        (first, second)
    };
    if rtl {
        pad(&mut row, rest);
    }
    put(&mut row, left);
    pad(&mut row, between);
    put(&mut row, right);
    if !rtl {
        pad(&mut row, rest);
    }
    Some(row)
}

fn put(row: &mut Line, line: Line) {
    row.width += line.width;
    row.cells.extend(line.cells);
}

/// Leaves the blanks out that fill a composed line to its width.
fn trimmed(line: &Line) -> Line {
    let mut line = line.clone();
    let blank = |it: &Cell| it.symbol == " ";
    if line.rtl {
        let filled = line.cells.iter().take_while(|it| blank(it)).count();
        line.cells.drain(..filled);
    } else {
        let kept = line.cells.iter().rposition(|it| !blank(it));
        line.cells.truncate(kept.map_or(0, |it| it + 1));
    }
    line.width = line.cells.iter().map(|it| it.width).sum();
    line
}

/// Cuts a text that takes more than one row behind a word of its first one.
fn one_row(canvas: &Canvas<'_, '_>, piece: &Piece, lines: Vec<Line>, width: u16) -> Vec<Line> {
    let [first, _, ..] = lines.as_slice() else {
        return lines;
    };
    let whole = piece.text.clone().marked();
    let tail = if piece.named {
        brackets(&whole, width)
    } else {
        ""
    };
    let head = whole.get(..first.source.end).unwrap_or_default();
    let named = whole.len() - tail.len();
    let head = head.get(..named).unwrap_or(head);
    let mut head = head.trim_end_matches([' ', ',', ':', ';']);
    let base = Base::from(&piece.text.language);
    loop {
        let line = fit(
            &format!("{head} …{tail}"),
            u16::MAX,
            base,
            canvas.look().mode,
        );
        if line.width <= width || head.is_empty() {
            return vec![line];
        }
        let word = head.rfind(' ').unwrap_or_default();
        head = head.get(..word).unwrap_or_default().trim_end();
    }
}

/// Returns the brackets at the end of a text with the blank before them, if they take a third of
/// the columns at most.
fn brackets(text: &str, width: u16) -> &str {
    let tail = text.rfind(" (").and_then(|it| text.get(it..));
    let short = |it: &&str| it.ends_with(')') && it.chars().count() <= usize::from(width / 3);
    tail.filter(short).unwrap_or_default()
}

/// Adds a line in so many columns; in a right-to-left row it stands at their right edge.
fn join(row: &mut Line, line: Option<&Line>, width: u16, rtl: bool) {
    let used = line.map_or(0, |it| it.width.min(width));
    let at_right = rtl || line.is_some_and(|it| it.rtl);
    if at_right {
        pad(row, width - used);
    }
    row.cells
        .extend(line.into_iter().flat_map(|it| it.cells.iter().cloned()));
    row.width += used;
    if !at_right {
        pad(row, width - used);
    }
}

fn pad(row: &mut Line, columns: u16) {
    row.cells.extend((0..columns).map(|_| Cell {
        symbol: " ".into(),
        width: 1,
        source: 0..0,
        rtl: row.rtl,
    }));
    row.width += columns;
}

#[cfg(test)]
mod tests {
    use super::brackets;

    #[test]
    fn a_name_at_the_end_of_a_cut_line_stays() {
        assert_eq!(brackets("Verlängern (Lea)", 40), " (Lea)");
        assert_eq!(
            brackets("Verlängern (Lea)", 12),
            "",
            "leaves no room for the rest"
        );
        assert_eq!(brackets("Kita (früher Hort) suchen", 60), "");
    }
}
