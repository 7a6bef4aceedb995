//! Why a measure is in the plan: its answers, its law, how sure that is, what it cannot see.

use ratatui::layout::Rect;

use super::measure::{Teller, title};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use super::{dialog, explained};
use crate::plan::Agreed;
use crate::tui::paint::Canvas;

/// Draws the reasons of the marked measure.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    scroll: usize,
) -> Status {
    let (Some(case), Some(measure)) = (scene.case(), scene.app.marked_measure()) else {
        return Status::default();
    };
    let mut sheet = Sheet::new(scene, dialog::inner_width(area));
    let theme = canvas.theme();
    let teller = Teller {
        scene,
        case,
        measure,
        theme,
    };
    teller.reasons(&mut sheet);
    sheet.gap();
    teller.details(&mut sheet, true);
    if !Agreed::is_own(&measure.id) {
        sheet.gap();
        sheet.text(scene.say("why-trace"), theme.heading);
        explained::write(scene, case, &measure.rule, (&mut sheet, theme));
    }
    let heading = scene.say("why-title");
    let status = Status::of(heading.text.clone()).with(title(scene, measure).text);
    let inside = dialog::open(scene, canvas, area, (heading, sheet.height()));
    sheet.draw(canvas, inside, scroll);
    status
}
