//! A list over the plan: short ones with digits, long ones with a search.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::dialog;
use super::flow::Flow;
use super::input;
use super::measure;
use super::piece::Piece;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Choice, ChoiceItem, Choose, MOST_DIGITS};
use crate::tui::paint::Canvas;

/// Rows beside the items: the search, the measure, the way to see more.
const BESIDE: u16 = 5;

/// So many items are shown in full.
const FEW: usize = 4;

/// Draws the list.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    choose: &Choose,
) -> Status {
    let items = scene.app.choices();
    let title = scene.read(&choose.choice.label());
    let status = Status::of(title.text.clone());
    let rows = u16::try_from(items.len()).unwrap_or(u16::MAX);
    let notes = notes(scene, canvas, area);
    let rows = rows.saturating_add(BESIDE).saturating_add(notes.height());
    let inside = dialog::open(scene, canvas, area, (title, rows));
    let mut flow = Flow::new(canvas, inside);
    if notes.height() > 0 {
        let most = flow.rest().height.saturating_sub(BESIDE);
        let area = flow.take(notes.height().min(most));
        notes.draw(flow.canvas, area, 0);
        flow.air(4);
    }
    let searches = items.len() > MOST_DIGITS || !choose.search.is_empty();
    if let Some(about) = about(scene, &choose.choice) {
        let heading = flow.canvas.theme().heading;
        flow.text(about, heading);
        flow.air(8);
    }
    if searches {
        let width = flow.rest().width.saturating_sub(2);
        input::line(&mut flow, &choose.search, (true, width));
        flow.air(8);
    }
    // Few items stand whole, however many rows they take; long lists are read quickly.
    let whole = items.len() <= FEW || matches!(choose.choice, Choice::Remarks);
    let several = matches!(choose.choice, Choice::With(_));
    let item = |at: usize| {
        let sign = match (searches, items.get(at).is_some_and(|it| it.marked)) {
            (_, true) if several => "+".to_owned(),
            (true, _) => String::new(),
            (false, _) => (at + 1).to_string(),
        };
        let item = items.get(at);
        item.map(|it| row(scene, it, (sign, whole)))
            .unwrap_or_default()
    };
    let list = Choices {
        count: items.len(),
        cursor: Some(choose.cursor),
        item: &item,
        columns: 1,
        has_focus: !searches,
    };
    choices::draw(scene, &mut flow, &list);
    if items.is_empty() {
        let hint = flow.canvas.theme().hint;
        flow.text(scene.say("choose-nothing_found"), hint);
    }
    let marked = items.get(choose.cursor).map(|it| it.label.clone());
    status
        .with(marked.unwrap_or_default())
        .at((!items.is_empty()).then_some(choose.cursor), items.len())
}

/// Writes what is to be known before something is chosen.
fn notes<'s>(scene: Scene<'s>, canvas: &Canvas<'_, '_>, area: Rect) -> Sheet<'s> {
    let mut notes = Sheet::new(scene, dialog::inner_width(area));
    for note in scene.app.choice_notes() {
        notes.signed("!", scene.words(note), canvas.theme().alert);
    }
    notes
}

fn row(scene: Scene<'_>, item: &ChoiceItem, (sign, whole): (String, bool)) -> Vec<Vec<Piece>> {
    let label = scene.words(item.label.clone());
    let label = if whole {
        Piece::rest(label)
    } else {
        Piece::short(label)
    };
    vec![vec![Piece::sign(sign, 3), label]]
}

/// Names the measure that is changed, or the settled plan.
fn about(scene: Scene<'_>, choice: &Choice) -> Option<crate::text::Text> {
    if let Choice::Mark(at) = choice {
        return scene.app.revision_title(*at).map(|it| scene.words(it));
    }
    let measure = scene.case()?.plan().measure(choice.measure()?.as_str())?;
    Some(measure::short_title(scene, measure))
}
