//! Boxes and rules, in Unicode, in ASCII, or not at all.

use ratatui::layout::{Margin, Position, Rect};
use ratatui::style::Style;

use super::Canvas;
use crate::text::{Base, fit};

/// The characters of a box.
struct Strokes {
    corners: [&'static str; 4],
    horizontal: &'static str,
    vertical: &'static str,
}

const UNICODE: Strokes = Strokes {
    corners: ["┌", "┐", "└", "┘"],
    horizontal: "─",
    vertical: "│",
};
const ASCII: Strokes = Strokes {
    corners: ["+", "+", "+", "+"],
    horizontal: "-",
    vertical: "|",
};
/// Screen readers read strokes aloud, so they can be left out; the room stays.
const NONE: Strokes = Strokes {
    corners: [" ", " ", " ", " "],
    horizontal: " ",
    vertical: " ",
};

impl Canvas<'_, '_> {
    const fn strokes(&self) -> &'static Strokes {
        match (self.look.borders, self.look.unicode_boxes) {
            (false, _) => &NONE,
            (true, true) => &UNICODE,
            (true, false) => &ASCII,
        }
    }

    /// Draws a box around an area and returns what is inside it.
    pub fn frame(&mut self, area: Rect, style: Style) -> Rect {
        let area = area.intersection(self.area());
        if area.width < 2 || area.height < 2 {
            return area;
        }
        let strokes = self.strokes();
        let (right, bottom) = (area.right() - 1, area.bottom() - 1);
        for y in [area.y, bottom] {
            self.rule(
                Rect {
                    y,
                    height: 1,
                    ..area
                },
                style,
            );
        }
        for x in [area.x, right] {
            self.divider(
                Rect {
                    x,
                    width: 1,
                    ..area
                },
                style,
            );
        }
        let places = [
            (area.x, area.y),
            (right, area.y),
            (area.x, bottom),
            (right, bottom),
        ];
        for (place, corner) in places.into_iter().zip(strokes.corners) {
            self.symbol(Position::from(place), corner, style);
        }
        area.inner(Margin::new(1, 1))
    }

    /// Draws a box with a title in its upper edge and returns what is inside it.
    pub fn titled_frame(&mut self, area: Rect, title: &str, base: Base) -> Rect {
        let theme = self.theme();
        let inside = self.frame(area, theme.text);
        let room = area.width.saturating_sub(4);
        let line = fit(&format!(" {title} "), room, base, self.look.mode);
        let edge = Rect {
            x: area.x + 2,
            width: room,
            height: 1,
            ..area
        };
        self.line(edge, &line, theme.heading);
        inside
    }

    /// Draws a line across the first row of an area.
    pub fn rule(&mut self, area: Rect, style: Style) {
        let stroke = self.strokes().horizontal;
        for x in area.left()..area.right() {
            self.symbol(Position::new(x, area.y), stroke, style);
        }
    }

    /// Draws a line down the first column of an area.
    pub fn divider(&mut self, area: Rect, style: Style) {
        let stroke = self.strokes().vertical;
        for y in area.top()..area.bottom() {
            self.symbol(Position::new(area.x, y), stroke, style);
        }
    }
}
