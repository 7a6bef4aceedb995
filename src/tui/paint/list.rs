//! Lists of which one item is chosen, in one language or two.
//!
//! A list longer than its area is shown page by page: a step inside a page then changes two rows
//! only, which a slow line notices.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Canvas;
use crate::text::{Base, Line, fit};

/// An item, laid out for each of the columns it is shown in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The lines for each column.
    pub columns: Vec<Vec<Line>>,
    /// Its style when it isn't chosen.
    pub style: Style,
}

impl Item {
    /// Makes an item of one column.
    pub fn of(lines: Vec<Line>, style: Style) -> Self {
        Self {
            columns: vec![lines],
            style,
        }
    }

    /// Rows taken, at least one.
    fn height(&self) -> u16 {
        let longest = self.columns.iter().map(Vec::len).max().unwrap_or_default();
        u16::try_from(longest.max(1)).unwrap_or(u16::MAX)
    }
}

/// Returns which items are shown in so many rows: the page that holds the chosen one.
pub fn page(heights: &[u16], rows: u16, chosen: usize) -> Range<usize> {
    let mut start = 0;
    let mut filled = 0;
    for (index, height) in heights.iter().enumerate() {
        if index > start && filled + height > rows {
            if chosen < index {
                return start..index;
            }
            (start, filled) = (index, 0);
        }
        filled = height.saturating_add(filled);
    }
    start..heights.len()
}

/// Columns that the marker takes before an item.
const MARKER: u16 = 2;

impl Canvas<'_, '_> {
    /// Returns the columns that items have in an area.
    pub const fn item_width(area: Rect) -> u16 {
        area.width.saturating_sub(MARKER)
    }

    /// Draws the page of a list that holds the chosen item, each column of the items in its area.
    ///
    /// The areas stand side by side and have the same height. The chosen item is marked by `>`
    /// (`<` where its column runs from right to left) and shown reversed. The last row says how
    /// many items there are when not all are seen.
    pub fn list(&mut self, areas: &[Rect], items: &[Item], chosen: Option<usize>) {
        let rows = areas.first().map_or(0, |area| area.height);
        let heights: Vec<u16> = items.iter().map(Item::height).collect();
        let all: u32 = heights.iter().map(|height| u32::from(*height)).sum();
        let fits = all <= u32::from(rows);
        let rows = if fits { rows } else { rows.saturating_sub(1) };
        let shown = page(&heights, rows, chosen.unwrap_or_default());
        let mut top = 0;
        for (index, item) in items.iter().enumerate().skip(shown.start).take(shown.len()) {
            let height = item.height().min(rows.saturating_sub(top));
            for (area, lines) in areas.iter().zip(&item.columns) {
                let area = Rect {
                    y: area.y + top,
                    height,
                    ..*area
                };
                self.item(area, lines, item.style, chosen == Some(index));
            }
            top += height;
        }
        if let (false, Some(area)) = (fits, areas.first()) {
            self.count(*area, &shown, items.len());
        }
    }

    fn item(&mut self, area: Rect, lines: &[Line], style: Style, chosen: bool) {
        let rtl = lines.first().is_some_and(|line| line.rtl);
        let width = Self::item_width(area);
        let text = Rect {
            x: if rtl {
                area.x
            } else {
                area.x + MARKER.min(area.width)
            },
            width,
            ..area
        };
        let style = if chosen { self.theme().chosen } else { style };
        if chosen {
            self.shade(text, style);
            let (x, marker) = if rtl {
                (area.right().saturating_sub(1), "<")
            } else {
                (area.x, ">")
            };
            self.symbol((x, area.y).into(), marker, self.theme().heading);
        }
        self.lines(text, lines, style);
    }

    /// The row below a list that doesn't fit: `4–9 / 23`.
    fn count(&mut self, area: Rect, shown: &Range<usize>, all: usize) {
        let text = format!("{}-{} / {all}", shown.start + 1, shown.end);
        let line = fit(&text, area.width, Base::Auto, self.look.mode);
        let y = area.bottom().saturating_sub(1);
        let hint = self.theme().hint;
        self.line(
            Rect {
                y,
                height: 1,
                ..area
            },
            &line,
            hint,
        );
    }
}
