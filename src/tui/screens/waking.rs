//! The first frame, while the program looks for its store.

use super::flow::Flow;
use super::scene::Scene;
use super::status::Status;

/// Draws the first frame.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) -> Status {
    flow.air(8);
    let said = scene.say("unlock-waking");
    let status = Status::of(said.text.clone());
    flow.text(said, flow.canvas.theme().text);
    status
}
