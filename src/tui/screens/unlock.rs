//! The passphrase, at the start and after a lock.

use super::failed::told;
use super::flow::Flow;
use super::input::{Labelled, labelled};
use super::scene::Scene;
use super::status::Status;
use crate::app::{Unlock, UnlockWay};
use crate::text::Args;

/// Draws the question for the passphrase or the recovery code.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, unlock: &Unlock) -> Status {
    let theme = flow.canvas.theme();
    flow.air(6);
    flow.text(scene.say("unlock-title"), theme.heading);
    if scene.app.keeps_unsaved() {
        flow.air(4);
        flow.signed("!", scene.say("unlock-kept"), theme.text);
    }
    flow.air(4);
    let (label, other) = match unlock.way {
        UnlockWay::Passphrase => ("unlock-passphrase", "unlock-passphrase-hint"),
        UnlockWay::Code => ("unlock-code", "unlock-code-hint"),
    };
    let label = scene.say(label);
    let mut status = Status::of(label.text.clone());
    let input = Labelled {
        label,
        field: &unlock.field,
        focused: !unlock.waiting,
        width: 40,
    };
    labelled(scene, flow, input);
    flow.air(4);
    if unlock.waiting {
        let waiting = scene.say("unlock-waiting");
        status = status.with(waiting.text.clone());
        flow.text(waiting, theme.text);
        return status;
    }
    flow.text(scene.say(other), theme.hint);
    if let Some(trouble) = unlock.trouble {
        status = status.with(scene.read(&trouble.what()).text);
        flow.air(3);
        told(scene, flow, trouble);
    }
    if unlock.attempts > 1 {
        let args = Args::new().count("count", unlock.attempts);
        flow.text(scene.say_with("unlock-attempts", &args), theme.text);
    }
    status
}
