//! Leaving a case: nothing of it is shown while its answers are being saved.

use super::failed::told;
use super::flow::Flow;
use super::scene::Scene;
use super::status::Status;
use crate::app::SaveState;

/// Draws what is going on.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) -> Status {
    let theme = flow.canvas.theme();
    flow.air(6);
    let state = scene.case().map(|it| it.saving().state());
    let Some(SaveState::Failed(trouble)) = state else {
        let said = scene.say("leaving-saving");
        let status = Status::of(said.text.clone());
        flow.text(said, theme.text);
        return status;
    };
    let said = scene.say("leaving-failed");
    let status = Status::of(said.text.clone());
    flow.text(said, theme.heading);
    flow.air(4);
    told(scene, flow, trouble);
    flow.air(4);
    flow.text(scene.say("leaving-failed-hint"), theme.text);
    status
}
