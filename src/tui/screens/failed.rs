//! The store can't be used: what happened, and what to do.

use super::flow::Flow;
use super::scene::Scene;
use super::status::Status;
use crate::app::Trouble;

/// Draws what went wrong with the store.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, trouble: Trouble) -> Status {
    flow.air(4);
    let heading = flow.canvas.theme().heading;
    flow.text(scene.say("failed-title"), heading);
    flow.air(4);
    let status = Status::of(scene.read(&trouble.what()).text);
    told(scene, flow, trouble);
    flow.air(3);
    let text = flow.canvas.theme().text;
    flow.text(scene.say("failed-hint"), text);
    status
}

/// Tells what went wrong and what to do.
pub(super) fn told(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, trouble: Trouble) {
    let theme = flow.canvas.theme();
    flow.signed("!", scene.read(&trouble.what()), theme.alert);
    flow.air(2);
    flow.text(scene.read(&trouble.remedy()), theme.text);
}
