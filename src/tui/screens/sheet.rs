//! Laid-out rows that may be more than their area holds: help, reasons, notices.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::flow::beside;
use super::piece::{Piece as Cut, compose, plain};
use super::scene::Scene;
use crate::base::Direction;
use crate::text::{Args, Base, Line, Text, columns, layout};
use crate::tui::paint::Canvas;

/// The columns of labels beside their texts.
const LABEL: u16 = 16;
/// The least width in which labels stand beside their texts.
const BESIDE_LABEL: u16 = 44;

/// Rows of one column.
pub(super) struct Sheet<'s> {
    scene: Scene<'s>,
    width: u16,
    label: u16,
    rows: Vec<Row>,
}

/// One row: up to two lines, each in its columns.
#[derive(Default)]
struct Row {
    pieces: Vec<Piece>,
}

/// A line in its columns.
struct Piece {
    x: u16,
    width: u16,
    line: Line,
    style: Style,
}

impl<'s> Sheet<'s> {
    /// Starts without rows.
    pub(super) const fn new(scene: Scene<'s>, width: u16) -> Self {
        Self {
            scene,
            width,
            label: LABEL,
            rows: Vec::new(),
        }
    }

    /// Gives labels so many columns.
    pub(super) const fn with_labels(mut self, columns: u16) -> Self {
        self.label = columns;
        self
    }

    /// Counts the rows.
    pub(super) fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Returns the columns.
    pub(super) const fn width(&self) -> u16 {
        self.width
    }

    /// Adds lines that are laid out already.
    pub(super) fn composed(&mut self, lines: Vec<Line>, style: Style) {
        for line in lines {
            let piece = Piece {
                x: 0,
                width: self.width,
                line,
                style,
            };
            self.rows.push(Row {
                pieces: vec![piece],
            });
        }
    }

    /// Adds an empty row, unless it would be the first.
    pub(super) fn gap(&mut self) {
        if !self.rows.is_empty() {
            self.rows.push(Row::default());
        }
    }

    /// Adds a wrapped text.
    pub(super) fn text(&mut self, text: Text, style: Style) {
        self.indented(0, text, style);
    }

    /// Adds a wrapped text some columns from the edge.
    pub(super) fn indented(&mut self, indent: u16, text: Text, style: Style) {
        let width = self.width.saturating_sub(indent);
        for line in self.wrap(text, width) {
            let x = if line.rtl { 0 } else { indent };
            let piece = Piece {
                x,
                width,
                line,
                style,
            };
            self.rows.push(Row {
                pieces: vec![piece],
            });
        }
    }

    /// Adds a wrapped text behind a sign such as `!`.
    pub(super) fn signed(&mut self, sign: &str, text: Text, style: Style) {
        let rtl = text.language.direction() == Direction::RightToLeft;
        let signs = columns(sign, self.scene.mode()).max(1);
        let (edge, x) = if rtl {
            (self.width.saturating_sub(signs), 0)
        } else {
            (0, signs + 1)
        };
        let width = self.width.saturating_sub(signs + 1);
        let mut sign = Some(self.wrap(plain(sign), signs));
        for line in self.wrap(text, width) {
            let sign = sign.take().and_then(|it| it.into_iter().next());
            let sign = sign.map(|line| Piece {
                x: edge,
                width: signs,
                line,
                style,
            });
            let text = Piece {
                x,
                width,
                line,
                style,
            };
            self.rows.push(Row {
                pieces: sign.into_iter().chain([text]).collect(),
            });
        }
    }

    /// Adds a text in one row behind a sign, cut behind a word where it is longer.
    pub(super) fn short(
        &mut self,
        canvas: &Canvas<'_, '_>,
        (sign, text): (&str, Text),
        style: Style,
    ) {
        let pieces = [Cut::sign(sign, 2), Cut::short(text)];
        self.composed(compose(canvas, &pieces, self.width), style);
    }

    /// Adds a text in each language: side by side where there is room, else one below the other.
    pub(super) fn each(&mut self, texts: Vec<Text>, style: Style) {
        let area = Rect::new(0, 0, self.width, 1);
        let Some(areas) = beside(area, texts.len()) else {
            for text in texts {
                self.text(text, style);
            }
            return;
        };
        let columns = areas.iter().zip(texts);
        let columns: Vec<_> = columns
            .map(|(area, text)| (area, self.wrap(text, area.width)))
            .collect();
        let tallest = columns
            .iter()
            .map(|it| it.1.len())
            .max()
            .unwrap_or_default();
        for at in 0..tallest {
            let pieces = columns.iter().filter_map(|(area, lines)| {
                let line = lines.get(at)?.clone();
                Some(Piece {
                    x: area.x,
                    width: area.width,
                    line,
                    style,
                })
            });
            self.rows.push(Row {
                pieces: pieces.collect(),
            });
        }
    }

    /// Adds a text behind its label, or below it where that is too narrow.
    pub(super) fn labelled(&mut self, label: Text, text: Text, styles: (Style, Style)) {
        if self.width < BESIDE_LABEL {
            self.text(label, styles.0);
            self.indented(2, text, styles.1);
            return;
        }
        let rtl = label.language.direction() == Direction::RightToLeft;
        let mut labels = self.wrap(label, self.label - 2).into_iter();
        let mut lines = self.wrap(text, self.width - self.label).into_iter();
        loop {
            let (label, line) = (labels.next(), lines.next());
            if label.is_none() && line.is_none() {
                return;
            }
            let beside = self.width - self.label;
            let label = label.map(|line| Piece {
                x: if line.rtl { beside } else { 0 },
                width: self.label,
                line,
                style: styles.0,
            });
            let line = line.map(|line| Piece {
                x: if rtl { 0 } else { self.label },
                width: beside,
                line,
                style: styles.1,
            });
            self.rows.push(Row {
                pieces: label.into_iter().chain(line).collect(),
            });
        }
    }

    /// Draws as many rows as there is room for, the first ones left out as far as it is scrolled.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_, '_>, area: Rect, scroll: usize) {
        if let Some(part) = self.rows_from(canvas, area, scroll) {
            let text = self.part(part);
            self.last_row(canvas, area, text);
        }
    }

    /// Draws what there is room for; where that isn't all, the last row says how to see more.
    pub(super) fn draw_head(&self, canvas: &mut Canvas<'_, '_>, area: Rect, more: Text) {
        if self.rows_from(canvas, area, 0).is_some() {
            self.last_row(canvas, area, more);
        }
    }

    /// Draws rows and returns which ones, when others are left out.
    fn rows_from(
        &self,
        canvas: &mut Canvas<'_, '_>,
        area: Rect,
        scroll: usize,
    ) -> Option<(usize, usize)> {
        let all = self.rows.len();
        let fits = all <= usize::from(area.height);
        let height = if fits || area.height < 2 {
            area.height
        } else {
            area.height - 1
        };
        let start = scroll.min(all.saturating_sub(usize::from(height)));
        let rows = self.rows.iter().skip(start).take(usize::from(height));
        for (row, place) in rows.zip(area.rows()) {
            for piece in &row.pieces {
                let x = piece.x.min(place.width);
                let width = piece.width.min(place.width - x);
                let area = Rect {
                    x: place.x + x,
                    width,
                    ..place
                };
                canvas.line(area, &piece.line, piece.style);
            }
        }
        let end = (start + usize::from(height)).min(all);
        (!fits && area.height > 1).then_some((start + 1, end))
    }

    /// Says which rows are seen.
    fn part(&self, (from, to): (usize, usize)) -> Text {
        let args = Args::new().count("from", from).count("to", to);
        let args = args.count("total", self.rows.len());
        self.scene.say_with("view-part-rows", &args)
    }

    fn last_row(&self, canvas: &mut Canvas<'_, '_>, area: Rect, text: Text) {
        let row = Rect {
            y: area.bottom().saturating_sub(1),
            height: 1,
            ..area
        };
        let (hint, base) = (canvas.theme().hint, Base::from(self.scene.own()));
        canvas.one_line(row, &text.marked(), base, hint);
    }

    fn wrap(&self, text: Text, width: u16) -> Vec<Line> {
        if text.text.is_empty() {
            return Vec::new();
        }
        let base = Base::from(&text.language);
        layout(&text.marked(), width, base, self.scene.mode())
    }
}
