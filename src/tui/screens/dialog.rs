//! A box over the screen, in which something is asked or shown.

use ratatui::layout::Rect;

use super::scene::Scene;
use crate::text::{Base, Text};
use crate::tui::paint::Canvas;

/// The most columns of a box: longer lines are hard to read.
const WIDEST: u16 = 76;
/// Smaller areas are filled by the box as a whole.
const LEAST: (u16, u16) = (44, 10);

/// Returns the columns inside a box over this area.
pub(super) fn inner_width(area: Rect) -> u16 {
    outer_width(area).saturating_sub(4)
}

fn outer_width(area: Rect) -> u16 {
    let free = if area.width < LEAST.0 { 0 } else { 4 };
    area.width.saturating_sub(free).min(WIDEST)
}

/// Draws a box with a title for so many rows and returns what is inside it.
pub(super) fn open(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    parts: (Text, u16),
) -> Rect {
    let (title, rows) = parts;
    let small = area.height < LEAST.1;
    let width = outer_width(area);
    let height = if small {
        area.height
    } else {
        rows.saturating_add(4).min(area.height)
    };
    let outer = Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    };
    canvas.clear(outer);
    let inside = canvas.titled_frame(outer, &title.marked(), Base::from(scene.own()));
    let side = 1.min(inside.width / 2);
    let above = u16::from(!small && inside.height > rows);
    let inside = Rect {
        x: inside.x + side,
        width: inside.width - 2 * side,
        y: inside.y + above,
        height: (inside.height - above).min(if small { u16::MAX } else { rows }),
    };
    canvas.cursor(inside.as_position());
    inside
}
