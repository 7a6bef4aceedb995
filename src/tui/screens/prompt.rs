//! A line to write in over the screen: a remark, or a reason.

use ratatui::layout::Rect;

use super::dialog;
use super::flow::Flow;
use super::input;
use super::measure;
use super::scene::Scene;
use super::status::Status;
use crate::app::{Prompt, Purpose};
use crate::tui::paint::Canvas;

/// The most rows of what is written.
const MOST_ROWS: u16 = 5;

/// Draws the line.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    prompt: &Prompt,
) -> Status {
    let label = scene.read(&prompt.purpose.label());
    let status = Status::of(label.text.clone());
    let inside = dialog::open(scene, canvas, area, (label, MOST_ROWS + 4));
    let mut flow = Flow::new(canvas, inside);
    let theme = flow.canvas.theme();
    let case = scene.case();
    if let (Purpose::Reject(measure), Some(case)) = (&prompt.purpose, case)
        && let Some(measure) = case.plan().measure(measure.as_str())
    {
        flow.text(measure::title(scene, measure), theme.text);
        flow.air(5);
    }
    input::words(scene, &mut flow, &prompt.field, MOST_ROWS);
    flow.air(2);
    flow.text(scene.say("prompt-hint"), theme.hint);
    status
}
