//! What is missing or doubtful.

use super::choices::{self, Choices};
use super::flow::Flow;
use super::piece::Piece;
use super::scene::Scene;
use super::status::Status;
use crate::app::{OpenCase, OpenPointsScreen};
use crate::base::{Level, NonAnswer};
use crate::interview::{OpenPoint, Position, Reason};
use crate::text::{Args, Text, TextKey};

/// The least width in which the reason stands beside the question.
const BESIDE: u16 = 56;

/// Draws the open points.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    screen: OpenPointsScreen,
) -> Status {
    let theme = flow.canvas.theme();
    flow.air(12);
    let points = case.interview().open_points();
    let count = Args::new().count("count", points.len());
    let title = scene.say("open_points-title");
    let status = Status::of(title.text.clone());
    if points.is_empty() {
        flow.text(title, theme.heading);
        flow.air(4);
        flow.text(scene.say("open_points-none"), theme.text);
        return status;
    }
    flow.text(scene.say_with("end-open_points", &count), theme.heading);
    flow.air(12);
    let wide = flow.rest().width >= BESIDE;
    let item = |at: usize| {
        let point = points.get(at);
        point
            .map(|it| row(scene, case, it, wide))
            .unwrap_or_default()
    };
    let list = Choices {
        count: points.len(),
        cursor: Some(screen.cursor),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, flow, &list);
    let marked = points
        .get(screen.cursor)
        .map(|it| asked(scene, case, it).text);
    status
        .with(marked.unwrap_or_default())
        .at(Some(screen.cursor), points.len())
}

fn row(scene: Scene<'_>, case: &OpenCase, point: &OpenPoint, wide: bool) -> Vec<Vec<Piece>> {
    let question = Piece::rest(asked(scene, case, point));
    let sign = Piece::sign(
        if matches!(point.reason, Reason::Failed(..)) {
            "!"
        } else {
            ""
        },
        2,
    );
    let reason = scene.say(reason_key(&point.reason));
    if wide {
        return vec![vec![sign, Piece::fixed(reason, 20), question]];
    }
    let below = vec![Piece::sign("", 2), question];
    vec![vec![sign, Piece::rest(reason)], below]
}

/// Names the step, with the row that it is asked in.
fn asked(scene: Scene<'_>, case: &OpenCase, point: &OpenPoint) -> Text {
    match point.position {
        Position::Question(slot, row) => {
            let mut text = scene.read(&TextKey::question(&case.form().question(slot).id));
            if let Some(name) = row.and_then(|it| scene.row_name(it)) {
                text.text = format!("{name}: {}", text.text);
            }
            text
        }
        Position::Roster(roster) => scene.read(&TextKey::section(&case.form().roster(roster).id)),
        Position::End => scene.say("end-title"),
    }
}

const fn reason_key(reason: &Reason) -> &'static str {
    match reason {
        Reason::Failed(_, Level::Error) => "reason-error",
        Reason::Failed(_, Level::Warning) => "reason-warning",
        Reason::Withheld(NonAnswer::Later) => "reason-later",
        Reason::Withheld(_) => "reason-unknown",
        Reason::NotAsked => "reason-not_asked",
        Reason::OffRoute => "reason-off_route",
    }
}
