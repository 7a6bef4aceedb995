//! A text field with the terminal's own cursor, which screen readers follow.

use ratatui::layout::{Position, Rect};

use super::Canvas;
use crate::text::Field;

impl Canvas<'_, '_> {
    /// Draws the field that takes the keys in the first row of an area, between brackets that turn
    /// into `<` and `>` where text is hidden, and puts the cursor into it.
    pub fn focused_field(&mut self, area: Rect, field: &Field) {
        let Some(inside) = inside(area) else { return };
        let view = field.view(inside.width, self.look.mode);
        let theme = self.theme();
        let (left, right) = (
            if view.more_left { "<" } else { "[" },
            if view.more_right { ">" } else { "]" },
        );
        self.symbol(area.as_position(), left, theme.text);
        self.symbol(Position::new(inside.right(), area.y), right, theme.text);
        let mut x = inside.x;
        for cell in &view.cells {
            self.symbol(Position::new(x, area.y), &cell.symbol, theme.field);
            x = x.saturating_add(cell.width);
        }
        self.cursor(Position::new(inside.x + view.caret, area.y));
    }

    /// Draws a field that doesn't take keys now.
    pub fn resting_field(&mut self, area: Rect, field: &Field) {
        let Some(inside) = inside(area) else { return };
        let theme = self.theme();
        self.symbol(area.as_position(), "[", theme.text);
        self.symbol(Position::new(inside.right(), area.y), "]", theme.text);
        let line = field.line(self.look.mode);
        self.line(inside, &line, theme.text);
    }
}

fn inside(area: Rect) -> Option<Rect> {
    let width = area.width.checked_sub(2).filter(|width| *width > 0)?;
    (area.height > 0).then_some(Rect {
        x: area.x + 1,
        width,
        height: 1,
        ..area
    })
}
