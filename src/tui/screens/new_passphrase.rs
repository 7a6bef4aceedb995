//! A new passphrase once the recovery code has unlocked.

use super::first_start::{opening, typed_twice};
use super::flow::Flow;
use super::scene::Scene;
use super::status::Status;
use crate::app::NewPassphrase;

/// Draws the question for a new passphrase.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    screen: &NewPassphrase,
) -> Status {
    flow.air(10);
    let theme = flow.canvas.theme();
    if screen.waiting {
        let said = scene.say("passphrase-changing");
        let status = Status::of(said.text.clone());
        opening(flow, [said, scene.say("first_start-making-hint")]);
        return status;
    }
    let status = typed_twice(scene, flow, scene.say("passphrase-new"), &screen.typed);
    flow.air(3);
    flow.text(scene.say("passphrase-new-hint"), theme.text);
    status
}
