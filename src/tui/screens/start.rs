//! The start screen: search first, the list of cases, how a new one begins.

use super::choices::{self, Choices};
use super::failed::told;
use super::flow::Flow;
use super::input::{Labelled, labelled};
use super::piece::{Piece, plain};
use super::scene::Scene;
use super::status::Status;
use crate::app::{CaseRow, Command, Listing, Start};
use crate::base::Day;
use crate::text::{Args, Text};

/// The least width in which a case takes one row.
const ONE_ROW: u16 = 60;

/// The most columns of the list: dates far from their names are hard to follow.
const WIDEST: u16 = 92;

/// Draws the search and the cases that fit it.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, start: &Start) -> Status {
    flow.narrow(WIDEST);
    flow.air(12);
    let label = scene.say("start-search");
    let status = Status::of(label.text.clone());
    let input = Labelled {
        label,
        field: &start.search,
        focused: true,
        width: 40,
    };
    labelled(scene, flow, input);
    if start.code_unconfirmed {
        let key = Args::new().text("key", scene.key_of(Command::NewCode));
        let alert = flow.canvas.theme().alert;
        flow.signed("!", scene.say_with("start-code_unconfirmed", &key), alert);
    }
    flow.air(10);
    match &start.listing {
        Listing::Reading => said(scene, flow, status, "start-reading"),
        Listing::Failed(trouble) => {
            told(scene, flow, *trouble);
            status
        }
        Listing::Read(_) if start.opening => said(scene, flow, status, "start-opening"),
        Listing::Read(all) if all.is_empty() => empty(scene, flow, status),
        Listing::Read(_) if start.shown().next().is_none() => {
            said(scene, flow, status, "start-no_match")
        }
        Listing::Read(_) => cases(scene, flow, start, status),
    }
}

fn said(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    status: Status,
    key: &'static str,
) -> Status {
    let text = scene.say(key);
    let status = status.with(text.text.clone());
    flow.text(text, flow.canvas.theme().text);
    status
}

fn empty(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, status: Status) -> Status {
    let theme = flow.canvas.theme();
    flow.text(new_case(scene, "start-empty"), theme.heading);
    flow.air(4);
    if !scene.app.settings().training {
        flow.text(scene.say("start-practice"), theme.hint);
    }
    status
}

fn new_case(scene: Scene<'_>, key: &'static str) -> Text {
    scene.say_with(
        key,
        &Args::new().text("key", scene.key_of(Command::NewCase)),
    )
}

fn cases(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, start: &Start, status: Status) -> Status {
    let hint = flow.canvas.theme().hint;
    flow.text(new_case(scene, "start-new"), hint);
    flow.air(10);
    let shown: Vec<_> = start.shown().map(|it| &it.row).collect();
    let wide = flow.rest().width >= ONE_ROW;
    let item = |at: usize| {
        shown
            .get(at)
            .map(|it| row(scene, it, wide))
            .unwrap_or_default()
    };
    let list = Choices {
        count: shown.len(),
        cursor: start.cursor(),
        item: &item,
        columns: 1,
        has_focus: false,
    };
    choices::draw(scene, flow, &list);
    let marked = start.cursor().and_then(|it| shown.get(it));
    let name = marked.map(|it| name(scene, it)).unwrap_or_default();
    status.with(name).at(start.cursor(), shown.len())
}

fn row(scene: Scene<'_>, case: &CaseRow, wide: bool) -> Vec<Vec<Piece>> {
    let (name, head) = (Piece::rest(plain(name(scene, case))), &case.head);
    let last = day(scene, "start-last_contact", head.last_contact);
    let next = match head.next_deadline {
        Some(next) => day(scene, "start-next_deadline", next),
        None => scene.say_with("start-deadlines", &Args::new().count("count", 0)),
    };
    if wide {
        return vec![vec![name, Piece::fixed(last, 20), Piece::fixed(next, 25)]];
    }
    // One row for what presses most, so that a narrow screen holds more cases.
    let day = if head.next_deadline.is_some() {
        next
    } else {
        last
    };
    vec![vec![name], vec![Piece::sign("", 2), Piece::rest(day)]]
}

fn day(scene: Scene<'_>, key: &'static str, day: Day) -> Text {
    scene.say_with(key, &Args::new().day("day", day))
}

/// Cases without a name are told apart by their numbers, as files that were written are.
fn name(scene: Scene<'_>, case: &CaseRow) -> String {
    let head = &case.head;
    match (head.name.is_blank(), head.anonymous) {
        (true, _) => format!("{} · {}", scene.word("start-nameless"), case.id.short()),
        (false, true) => format!("{} ({})", head.name.as_str(), scene.word("start-anonymous")),
        (false, false) => head.name.as_str().to_owned(),
    }
}
