//! A box over the screen, in which something is asked or shown.

use ratatui::layout::Rect;

use super::flow::{Flow, centred, rows as lines_as_rows};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{BOX_FRAME, box_width};
use crate::text::{Base, Text, columns};
use crate::tui::paint::Canvas;

/// Lower areas are filled by the box as a whole.
const LEAST_HEIGHT: u16 = 10;

/// Returns the columns inside a box over this area.
pub(super) const fn inner_width(area: Rect) -> u16 {
    box_width(area.width).saturating_sub(BOX_FRAME)
}

/// Words in a box through which one pages: the title, what it says, and its status row.
pub(super) struct Panel<'s> {
    pub(super) title: Text,
    pub(super) sheet: Sheet<'s>,
    pub(super) status: Status,
}

impl Panel<'_> {
    /// Draws the box, its words from this row on.
    pub(super) fn draw(
        self,
        scene: Scene<'_>,
        canvas: &mut Canvas<'_, '_>,
        area: Rect,
        scroll: usize,
    ) -> Status {
        let inside = open(scene, canvas, area, (self.title, self.sheet.height()));
        self.sheet.draw(canvas, inside, scroll);
        self.status
    }
}

/// Draws a box with a title for so many rows and returns what is inside it.
pub(super) fn open(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    parts: (Text, u16),
) -> Rect {
    let (title, rows) = parts;
    let base = Base::from(scene.own());
    // A title that the frame would cut stands whole above what is asked.
    let room = box_width(area.width).saturating_sub(6);
    let wide = columns(&title.clone().marked(), scene.mode()) > room;
    let (framed, above) = if wide {
        let lines = canvas.wrap(title, inner_width(area));
        (String::new(), lines)
    } else {
        (title.marked(), Vec::new())
    };
    let rows = rows.saturating_add(lines_as_rows(&above) + u16::from(wide));
    let small = area.height < LEAST_HEIGHT;
    let width = box_width(area.width);
    let height = if small {
        area.height
    } else {
        rows.saturating_add(4).min(area.height)
    };
    let outer = centred(area, width, height);
    // Whole rows, so that no torn words stand beside the box.
    canvas.clear(Rect {
        x: area.x,
        width: area.width,
        ..outer
    });
    let inside = if wide {
        canvas.frame(outer, canvas.theme().text)
    } else {
        canvas.titled_frame(outer, &framed, base)
    };
    let side = 1.min(inside.width / 2);
    let air = u16::from(!small && inside.height > rows);
    let inside = Rect {
        x: inside.x + side,
        width: inside.width - 2 * side,
        y: inside.y + air,
        height: (inside.height - air).min(if small { u16::MAX } else { rows }),
    };
    let mut flow = Flow::new(canvas, inside);
    let heading = flow.canvas.theme().heading;
    flow.lines(&above, heading);
    flow.gap(u16::from(wide && !small));
    let inside = flow.rest();
    canvas.cursor(inside.as_position());
    inside
}
