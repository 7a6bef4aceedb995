//! What the client may see when the screen is turned to her: this question alone, or her steps.

use crate::app::App;
use crate::base::RowId;
use crate::expr::Slot;
use crate::form::Side;
use crate::interview::Position;
use crate::plan::{Draft, Measure};
use crate::profile::Decision;

use super::Screen;
use crate::plan::rule::{Domain, Paper};

/// The client's side of the screen, in her language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ClientSide<'a> {
    /// One question.
    Question(Slot, Option<RowId>),
    /// The notice before a new case.
    Notice,
    /// Her next steps, those of her paper: `rule-<id>.client`.
    Steps(Vec<&'a Measure>),
    /// A friendly screen that says nothing: what is at hand is not for her eyes.
    Neutral,
}

/// Returns what the client's side shows of what is at hand.
pub(in crate::app) fn client_side(app: &App) -> ClientSide<'_> {
    match (app.screen(), app.case()) {
        (Screen::Notice(_), _) => ClientSide::Notice,
        (Screen::Plan(_), Some(case)) => steps(case.plan(), app),
        (Screen::Interview, Some(case)) => match case.interview().position() {
            Position::Question(slot, row) if case.form().question(slot).side == Side::Both => {
                ClientSide::Question(slot, row)
            }
            Position::Question(..) | Position::Roster(_) | Position::End => ClientSide::Neutral,
        },
        _ => ClientSide::Neutral,
    }
}

fn steps<'a>(draft: &'a Draft, app: &'a App) -> ClientSide<'a> {
    let rejected = |it: &Measure| {
        let decisions = app.case().map(|it| it.interview().profile().decisions());
        let decision = decisions.and_then(|all| all.get(it.id.as_str()));
        decision.is_some_and(Decision::is_over)
    };
    let steps = draft.steps(|it| {
        let open = it.paper == Paper::Client && it.domain != Domain::Protection;
        open && !it.is_conditional() && it.actors.has_client_task() && !rejected(it)
    });
    if steps.is_empty() {
        ClientSide::Neutral
    } else {
        ClientSide::Steps(steps)
    }
}
