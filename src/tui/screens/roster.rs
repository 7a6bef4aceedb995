//! The rows of a roster, and the question that begins the next one.

use super::asked::heads;
use super::choices::{self, Choices};
use super::flow::{Flow, beside, rows as rows_of};
use super::input;
use super::piece::Piece;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Command, OpenCase, RowsEntry, shown_cell};
use crate::base::{Language, RowId};
use crate::expr::RosterId;
use crate::form::SectionKind;
use crate::text::{Args, Text, TextKey};

/// The columns of the field that begins a row.
const NAME: u16 = 48;

/// Draws the rows of a roster, and the question that begins the next one.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    (roster, entry): (RosterId, &RowsEntry),
) -> Status {
    let theme = flow.canvas.theme();
    let languages = scene.languages();
    let title = TextKey::section(&case.form().roster(roster).id);
    let asked = TextKey::question(&case.form().question(case.form().roster(roster).name).id);
    heads(scene, flow, &languages);
    flow.each(scene.in_each(&languages, &title), theme.heading);
    flow.air(9);
    let ids = case.rows_here();
    let item = |at: usize| {
        ids.get(at)
            .map(|it| row_of(scene, case, roster, (at, *it)))
            .unwrap_or_default()
    };
    let list = Choices {
        count: ids.len(),
        cursor: entry.cursor,
        item: &item,
        columns: 1,
        has_focus: false,
    };
    // What asks for the next row stands below the rows, which get what is left above it.
    let hinted = ids.is_empty() || beside(flow.rest(), languages.len()).is_some();
    let below = next_row(scene, flow, (&languages, &asked, hinted));
    let hint = rows_hint(scene, case, roster);
    let told = rows_of(&flow.canvas.wrap(hint.clone(), flow.rest().width));
    let wanted = below.height().saturating_add(told).saturating_add(2);
    let kept = flow.keep_below(wanted.min(flow.rest().height.saturating_sub(1)));
    choices::draw(scene, flow, &list);
    flow.give_back(kept);
    if !ids.is_empty() {
        flow.air(below.height() + told + 2);
    }
    let least = told + 1;
    let place = flow.take(below.height().min(flow.rest().height.saturating_sub(least)));
    below.draw(flow.canvas, place, 0);
    input::line(flow, &entry.field, (true, NAME));
    flow.text(hint, theme.hint);
    let status = Status::of(scene.read(&title).text);
    match entry.cursor.and_then(|it| ids.get(it)) {
        Some(id) => status
            .with(summary(scene, case, roster, *id))
            .at(entry.cursor, ids.len()),
        None => status.with(scene.read(&asked).text),
    }
}

/// The question that begins the next row, with its hint where that is new or there is room.
fn next_row<'s>(
    scene: Scene<'s>,
    flow: &Flow<'_, '_, '_>,
    (languages, asked, hinted): (&[&Language], &TextKey, bool),
) -> Sheet<'s> {
    let theme = flow.canvas.theme();
    let mut sheet = Sheet::new(scene, flow.rest().width);
    sheet.each(scene.in_each(languages, asked), theme.text);
    let hints = scene.maybe_in_each(languages, &asked.attribute("hint"));
    if hinted && hints.iter().any(|it| !it.text.is_empty()) {
        sheet.each(hints, theme.hint);
    }
    sheet
}

fn rows_hint(scene: Scene<'_>, case: &OpenCase, roster: RosterId) -> Text {
    let state = case.interview().profile().roster(roster);
    if state.closed {
        return scene.say("rows-closed");
    }
    if state.rows.is_empty() {
        let args = Args::new().text("key", scene.key_of(Command::NotApplicable));
        return scene.say_with("rows-hint-empty", &args);
    }
    scene.say("rows-hint")
}

fn row_of(
    scene: Scene<'_>,
    case: &OpenCase,
    roster: RosterId,
    (at, row): (usize, RowId),
) -> Vec<Vec<Piece>> {
    let number = Piece::sign((at + 1).to_string(), 4);
    vec![vec![
        number,
        Piece::rest(scene.words(summary(scene, case, roster, row))),
    ]]
}

/// Says of a row what is known of it: `Lea · Kind · 07.2024`.
fn summary(scene: Scene<'_>, case: &OpenCase, roster: RosterId, row: RowId) -> String {
    let own = |kind: &SectionKind| matches!(kind, SectionKind::Roster(it) if *it == roster);
    let section = case.form().sections().iter().find(|it| own(&it.kind));
    let slots = section
        .map(|it| it.questions.as_slice())
        .unwrap_or_default();
    let held = slots.iter().filter_map(|slot| {
        let cell = case.interview().profile().cell(*slot, Some(row))?;
        let question = case.form().question(*slot);
        Some(shown_cell(question, cell, scene.texts(), scene.own()))
    });
    let held: Vec<_> = held.take(3).collect();
    if held.is_empty() {
        return nameless(scene, case, roster, row);
    }
    held.join(" · ")
}

/// Names a row of which nothing is known yet: the section and the row's number.
fn nameless(scene: Scene<'_>, case: &OpenCase, roster: RosterId, row: RowId) -> String {
    let section = scene.read(&TextKey::section(&case.form().roster(roster).id));
    let rows = &case.interview().profile().roster(roster).rows;
    let number = rows.iter().position(|it| *it == row).map_or(1, |it| it + 1);
    let args = Args::new().text("section", section.marked());
    scene
        .say_with("interview-row-nameless", &args.count("number", number))
        .marked()
}
