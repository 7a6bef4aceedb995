//! The words views draw with: lines, paragraphs, boxes, lists, fields.
//!
//! Texts come laid out by [`text`](crate::text), in visual order; right-to-left lines stand at the
//! right edge of their area. Nothing here draws outside the area it is given.

mod boxes;
mod field;
mod list;
mod sent;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

pub use self::list::{Item, page};
use super::terminal::{Abilities, Colours};
use super::theme::Theme;
use crate::app::{Settings, ThemeName};
use crate::text::{Base, Line, Mode, Text, Turning, fit, layout};

/// How everything is drawn on this terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The styles.
    pub theme: Theme,
    /// The colours that themes may use.
    pub colours: Colours,
    /// Whether boxes and rules are drawn.
    pub borders: bool,
    /// Box drawing characters of Unicode; else `+`, `-` and `|`.
    pub unicode_boxes: bool,
    /// Who orders right-to-left text.
    pub mode: Mode,
    /// What a terminal that orders it turns round.
    pub turning: Turning,
}

impl Look {
    /// The look that suits a terminal.
    pub const fn of(abilities: Abilities, mode: Mode) -> Self {
        Self {
            theme: Theme::of(ThemeName::Default, abilities.colours),
            colours: abilities.colours,
            borders: true,
            unicode_boxes: abilities.unicode_boxes,
            mode,
            turning: Turning::Runs,
        }
    }

    /// The look that the person at this terminal chose.
    pub fn chosen(self, settings: &Settings) -> Self {
        let display = &settings.display;
        let theme = match display.theme {
            ThemeName::Default => self.theme,
            name @ (ThemeName::HighContrast | ThemeName::Light | ThemeName::Mono) => {
                Theme::of(name, self.colours)
            }
        };
        Self {
            theme,
            borders: display.borders,
            unicode_boxes: self.unicode_boxes
                && settings.mode != Mode::Ascii
                && settings.glyphs.as_ref().is_none_or(|it| it.contains(&'─')),
            mode: settings.mode,
            ..self
        }
    }
}

/// A part of a logical text with a style of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accent {
    /// Bytes of the logical text.
    pub source: std::ops::Range<usize>,
    /// Laid over the text's style.
    pub style: Style,
}

/// A frame being drawn.
pub struct Canvas<'a, 'b> {
    frame: &'a mut Frame<'b>,
    look: Look,
    muted: bool,
    placed: Option<Position>,
    sent_as: Vec<(u16, Mode)>,
}

impl<'a, 'b> Canvas<'a, 'b> {
    /// Starts drawing a frame.
    pub const fn new(frame: &'a mut Frame<'b>, look: Look) -> Self {
        Self {
            frame,
            look,
            muted: false,
            placed: None,
            sent_as: Vec::new(),
        }
    }

    /// Returns the whole screen's area.
    pub const fn area(&self) -> Rect {
        self.frame.area()
    }

    /// Returns the look in use.
    pub const fn look(&self) -> Look {
        self.look
    }

    /// Returns the theme in use.
    pub const fn theme(&self) -> Theme {
        self.look.theme
    }

    /// Gives an area a style; letters in it stay.
    pub fn shade(&mut self, area: Rect, style: Style) {
        let area = area.intersection(self.area());
        self.frame.buffer_mut().set_style(area, style);
    }

    /// Empties an area.
    pub fn clear(&mut self, area: Rect) {
        for position in area.intersection(self.area()).positions() {
            if let Some(cell) = self.frame.buffer_mut().cell_mut(position) {
                cell.reset();
                cell.set_style(self.look.theme.text);
            }
        }
    }

    /// Says that the cursor isn't wanted for what is drawn next, since something lies over it.
    pub const fn mute_cursor(&mut self, muted: bool) {
        self.muted = muted;
    }

    /// Puts the terminal's cursor somewhere; a frame without one hides it.
    pub fn cursor(&mut self, position: Position) {
        if !self.muted && self.area().contains(position) {
            self.frame.set_cursor_position(position);
            self.placed = Some(position);
        }
    }

    /// Says that a row is sent as a mode sends it, whatever the screen's own mode is.
    pub fn send_as(&mut self, row: u16, mode: Mode) {
        self.sent_as.push((row, mode));
    }

    /// Puts the rows that the terminal orders by itself into the order in which they are sent.
    pub fn send(&mut self) {
        let area = self.area();
        for y in area.top()..area.bottom() {
            let own = self.sent_as.iter().rfind(|it| it.0 == y);
            if own.map_or(self.look.mode, |it| it.1) == Mode::Terminal {
                self.send_row(y);
            }
        }
    }

    /// Draws a laid-out line in the first row of an area.
    pub fn line(&mut self, area: Rect, line: &Line, style: Style) {
        self.accented(area, line, style, &[]);
    }

    /// Draws a laid-out line in the first row of an area, parts of it accented.
    pub fn accented(&mut self, area: Rect, line: &Line, style: Style, accents: &[Accent]) {
        let mut column = line.indent(area.width);
        for cell in &line.cells {
            let end = column.saturating_add(cell.width);
            if end > area.width {
                return;
            }
            let accent = accents
                .iter()
                .rfind(|accent| accent.source.contains(&cell.source.start));
            let style = accent.map_or(style, |accent| style.patch(accent.style));
            self.symbol(Position::new(area.x + column, area.y), &cell.symbol, style);
            column = end;
        }
    }

    /// Draws laid-out lines from the top of an area and returns how many rows they took.
    pub fn lines(&mut self, area: Rect, lines: &[Line], style: Style) -> u16 {
        for (row, line) in area.rows().zip(lines) {
            self.line(row, line, style);
        }
        area.height
            .min(u16::try_from(lines.len()).unwrap_or(u16::MAX))
    }

    /// Draws a text in one row, cut with `…` where it doesn't fit.
    pub fn one_line(&mut self, area: Rect, text: &str, base: Base, style: Style) {
        let line = fit(text, area.width, base, self.look.mode);
        self.line(area, &line, style);
    }

    /// Draws a wrapped message and returns how many rows it took. A message that fell back to
    /// another language says so: `(de)`.
    pub fn paragraph(&mut self, area: Rect, text: Text, style: Style) -> u16 {
        let lines = self.wrap(text, area.width);
        self.lines(area, &lines, style)
    }

    /// Lays a message out in the width of an area, its fallback marked.
    pub fn wrap(&self, text: Text, width: u16) -> Vec<Line> {
        let base = Base::from(&text.language);
        layout(&text.marked(), width, base, self.look.mode)
    }

    /// Draws one symbol if it lies on the screen.
    pub(in crate::tui) fn symbol(&mut self, position: Position, symbol: &str, style: Style) {
        // Letters that stand in for one are cells of their own.
        if symbol.len() > 1 && symbol.is_ascii() {
            let cells = (position.x..).zip(symbol.chars());
            for (x, letter) in cells {
                self.symbol(
                    Position { x, ..position },
                    letter.encode_utf8(&mut [0; 4]),
                    style,
                );
            }
            return;
        }
        if let Some(cell) = self.frame.buffer_mut().cell_mut(position) {
            cell.set_symbol(symbol).set_style(style);
        }
    }
}

#[cfg(test)]
mod tests;
