//! An area that fills from the top: paragraphs, gaps, texts in both languages.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::scene::Scene;
use crate::base::Direction;
use crate::text::{Base, Line, Text, columns, fit};
use crate::tui::paint::Canvas;

/// The least width in which both languages stand side by side: a screen of 60 less its margins.
const BESIDE: u16 = 56;
/// The columns between two languages.
const GUTTER: u16 = 3;

/// An area that fills from the top.
pub(super) struct Flow<'c, 'a, 'b> {
    /// What is drawn on.
    pub(super) canvas: &'c mut Canvas<'a, 'b>,
    rest: Rect,
}

impl<'c, 'a, 'b> Flow<'c, 'a, 'b> {
    /// Starts at the top of an area.
    pub(super) const fn new(canvas: &'c mut Canvas<'a, 'b>, area: Rect) -> Self {
        Self { canvas, rest: area }
    }

    /// Returns what is still free.
    pub(super) const fn rest(&self) -> Rect {
        self.rest
    }

    /// Takes rows off the top and returns them; fewer when fewer are left.
    pub(super) const fn take(&mut self, rows: u16) -> Rect {
        let height = if rows < self.rest.height {
            rows
        } else {
            self.rest.height
        };
        let taken = Rect {
            height,
            ..self.rest
        };
        self.rest.y += height;
        self.rest.height -= height;
        taken
    }

    /// Leaves rows empty.
    pub(super) const fn gap(&mut self, rows: u16) {
        let _rows = self.take(rows);
    }

    /// Leaves a row empty when at least so many rows are left: air only where there is room.
    pub(super) const fn air(&mut self, least: u16) {
        if self.rest.height >= least {
            self.gap(1);
        }
    }

    /// Uses at most so many columns from here on.
    pub(super) const fn narrow(&mut self, columns: u16) {
        if self.rest.width > columns {
            self.rest.width = columns;
        }
    }

    /// Keeps rows at the bottom free and returns them.
    pub(super) const fn keep_below(&mut self, rows: u16) -> Rect {
        let height = if rows < self.rest.height {
            rows
        } else {
            self.rest.height
        };
        self.rest.height -= height;
        Rect {
            y: self.rest.y + self.rest.height,
            height,
            ..self.rest
        }
    }

    /// Takes rows back that were kept below, once what stands above them is drawn.
    pub(super) const fn give_back(&mut self, kept: Rect) {
        self.rest.height += kept.height;
    }

    /// Keeps columns at the right free and returns them.
    pub(super) const fn keep_right(&mut self, columns: u16) -> Rect {
        let width = if columns < self.rest.width {
            columns
        } else {
            self.rest.width
        };
        self.rest.width -= width;
        Rect {
            x: self.rest.x + self.rest.width,
            width,
            ..self.rest
        }
    }

    /// Draws laid-out lines.
    pub(super) fn lines(&mut self, lines: &[Line], style: Style) {
        let rows = self.take(rows(lines));
        self.canvas.lines(rows, lines, style);
    }

    /// Draws a wrapped text; nothing when it is empty.
    pub(super) fn text(&mut self, text: Text, style: Style) {
        if !text.text.is_empty() {
            let lines = self.canvas.wrap(text, self.rest.width);
            self.lines(&lines, style);
        }
    }

    /// Draws a wrapped text behind a sign such as `!`, which stands alone in its column.
    pub(super) fn signed(&mut self, sign: &'static str, text: Text, style: Style) {
        let rtl = text.language.direction() == Direction::RightToLeft;
        let width = self.rest.width.saturating_sub(SIGN);
        let lines = self.canvas.wrap(text, width);
        let area = self.take(rows(&lines));
        let (x, column) = if rtl {
            (area.x, area.right().saturating_sub(1))
        } else {
            (area.x + SIGN.min(area.width), area.x)
        };
        if area.height > 0 {
            self.canvas
                .symbol(Position::new(column, area.y), sign, style);
        }
        self.canvas.lines(Rect { x, width, ..area }, &lines, style);
    }

    /// Draws a text in each language: side by side where there is room, else one below the other.
    pub(super) fn each(&mut self, texts: Vec<Text>, style: Style) {
        let Some(areas) = beside(self.rest, texts.len()) else {
            for text in texts {
                self.text(text, style);
            }
            return;
        };
        let columns = areas.iter().zip(texts);
        let laid: Vec<_> = columns
            .map(|(area, text)| {
                if text.text.is_empty() {
                    return Vec::new();
                }
                self.canvas.wrap(text, area.width)
            })
            .collect();
        let tallest = laid.iter().map(|it| rows(it)).max().unwrap_or_default();
        let taken = self.take(tallest);
        for (area, lines) in areas.iter().zip(&laid) {
            let area = Rect {
                x: area.x,
                width: area.width,
                ..taken
            };
            self.canvas.lines(area, lines, style);
        }
    }
}

/// What a text will take, before it is drawn.
impl Flow<'_, '_, '_> {
    /// Counts the rows that a text in each language takes.
    pub(super) fn rows_of_each(&self, texts: &[Text]) -> u16 {
        let tall = |text: &Text, width: u16| {
            if text.text.is_empty() {
                return 0;
            }
            rows(&self.canvas.wrap(text.clone(), width))
        };
        let Some(areas) = beside(self.rest, texts.len()) else {
            let all = texts.iter().map(|it| tall(it, self.rest.width));
            return all.fold(0, u16::saturating_add);
        };
        let columns = areas.iter().zip(texts);
        let all = columns.map(|(area, text)| tall(text, area.width));
        all.max().unwrap_or_default()
    }

    /// Counts the rows that a text behind a sign takes.
    pub(super) fn rows_of_signed(&self, text: &Text) -> u16 {
        let width = self.rest.width.saturating_sub(SIGN);
        rows(&self.canvas.wrap(text.clone(), width))
    }
}

/// Draws two texts at the two ends of a row, the first where the counselor's language begins;
/// where there isn't room for both it is cut, and the second to half of the row.
pub(super) fn ends(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    row: Rect,
    (first, last, style): (&str, &str, Style),
) {
    let whole = columns(last, scene.mode());
    let gap = if whole == 0 { 0 } else { 2 };
    let left = row.width.saturating_sub(columns(first, scene.mode()) + gap);
    let width = whole.min(left.max(row.width / 2));
    let room = row.width.saturating_sub(width + gap);
    let rtl = scene.own().direction() == Direction::RightToLeft;
    let [first_x, last_x] = if rtl {
        [row.right() - room, row.x]
    } else {
        [row.x, row.right() - width]
    };
    let base = Base::from(scene.own());
    let line = fit(first, room, base, scene.mode());
    canvas.line(
        Rect {
            x: first_x,
            width: room,
            ..row
        },
        &line,
        style,
    );
    let line = fit(last, width, base, scene.mode());
    canvas.line(
        Rect {
            x: last_x,
            width,
            ..row
        },
        &line,
        style,
    );
}

/// The columns of a sign before a text.
const SIGN: u16 = 2;

/// Returns the columns of two languages when they fit side by side.
pub(super) const fn beside(area: Rect, languages: usize) -> Option<[Rect; 2]> {
    if languages != 2 || area.width < BESIDE {
        return None;
    }
    let width = (area.width - GUTTER) / 2;
    let x = area.x + area.width - width;
    Some([Rect { width, ..area }, Rect { x, width, ..area }])
}

/// Returns a place of this size, which must fit, in the middle of an area.
pub(super) const fn centred(area: Rect, width: u16, height: u16) -> Rect {
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    }
}

/// Counts lines as rows.
pub(super) fn rows(lines: &[Line]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}
