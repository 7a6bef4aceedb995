//! The interview: one question at a time, in both languages, and what is entered.

use super::asked;
use super::entry;
use super::flow::{Flow, ends};
use super::pane;
use super::roster;
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Entry, OpenCase, Tone, shown_cell};
use crate::base::RowId;
use crate::expr::{Slot, Value};
use crate::form::Question;
use crate::interview::Position;
use crate::profile::{Cell, Given, Source, WayState};
use crate::text::{Args, Text, TextKey, columns};

/// The most rows that are kept for what stands beside the input, before the question is drawn.
const MOST_ASIDES: u16 = 2;

/// Draws the step of the interview.
pub(super) fn draw(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, case: &OpenCase) -> Status {
    let mut main = pane::split(scene, flow, case);
    place(scene, &mut main, case);
    match (case.interview().position(), case.desk().entry()) {
        (Position::Question(slot, row), _) => question(scene, &mut main, case, (slot, row)),
        (Position::Roster(roster), Entry::Rows(rows)) => {
            roster::draw(scene, &mut main, case, (roster, rows))
        }
        (Position::Roster(_) | Position::End, _) => end(scene, &mut main, case),
    }
}

/// The row that says where in the talk one is, and how far it is.
fn place(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, case: &OpenCase) {
    let row = flow.take(1);
    let progress = case.interview().route_progress();
    let done = progress.held >= progress.asked && case.interview().route_place().is_none();
    let (key, progress) = if done {
        ("interview-progress", case.interview().progress())
    } else {
        ("interview-route_progress", progress)
    };
    let args = Args::new().count("held", progress.held);
    let right = scene
        .say_with(key, &args.count("asked", progress.asked))
        .marked();
    let left = where_in_talk(scene, case);
    let widths = [&left, &right].map(|it| columns(it, scene.mode()));
    let both = widths
        .iter()
        .fold(2, |sum: u16, it| sum.saturating_add(*it));
    let right = if both <= row.width {
        right.as_str()
    } else {
        ""
    };
    let hint = flow.canvas.theme().hint;
    ends(scene, flow.canvas, row, (&left, right, hint));
}

/// Names the question's place on the short way, its section, and the row it is asked in.
fn where_in_talk(scene: Scene<'_>, case: &OpenCase) -> String {
    let (section, row) = match case.interview().position() {
        Position::Question(slot, row) => (case.form().section_of(slot).id.clone(), row),
        Position::Roster(roster) => (case.form().roster(roster).id.clone(), None),
        Position::End => return scene.word("end-title"),
    };
    let section = scene.read(&TextKey::section(&section)).marked();
    let section = match row {
        Some(row) => in_row(scene, case, &section, row),
        None => section,
    };
    let args = Args::new().text("section", section.as_str());
    match case.interview().route_place() {
        Some(place) => {
            let total = case.interview().route_progress().asked;
            let args = args.count("number", place).count("total", total);
            scene.say_with("interview-place", &args).marked()
        }
        None => scene.say_with("interview-place-beyond", &args).marked(),
    }
}

fn in_row(scene: Scene<'_>, case: &OpenCase, section: &str, row: RowId) -> String {
    let args = Args::new().text("section", section);
    if let Some(name) = scene.row_name(row) {
        return scene
            .say_with("interview-row", &args.text("name", name))
            .marked();
    }
    let place = (0..case.form().rosters().len()).find_map(|it| {
        let roster = crate::expr::RosterId(u16::try_from(it).ok()?);
        let rows = &case.interview().profile().roster(roster).rows;
        rows.iter().position(|it| *it == row)
    });
    let number = place.map_or(1, |it| it + 1);
    scene
        .say_with("interview-row-nameless", &args.count("number", number))
        .marked()
}

fn question(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    (slot, row): (Slot, Option<RowId>),
) -> Status {
    let question = case.form().question(slot);
    let asides = asides(scene, flow, case, (question, row));
    let wanted = entry::wanted(scene, flow, case, question);
    let wanted = wanted.saturating_add(asides.height().min(MOST_ASIDES));
    asked::draw(scene, flow, case, (question, wanted));
    let below = asides.height().min(flow.rest().height / 3);
    let kept = flow.keep_below(below);
    let status = entry::draw(scene, flow, case, question);
    flow.give_back(kept);
    flow.air(below + 2);
    let area = flow.rest();
    asides.draw(flow.canvas, area, 0);
    status
}

/// What stands beside the input: the answer so far, remark, doubts, the source of the next answer.
fn asides<'s>(
    scene: Scene<'s>,
    flow: &Flow<'_, '_, '_>,
    case: &OpenCase,
    (question, row): (&Question, Option<RowId>),
) -> Sheet<'s> {
    let mut sheet = Sheet::new(scene, flow.rest().width);
    let theme = flow.canvas.theme();
    let (interview, slot) = (case.interview(), question.slot);
    for (check, _) in interview.failed(slot, row) {
        let key = TextKey::check(&question.id, &check);
        if scene.app.note().is_none_or(|it| it.key != key) {
            sheet.signed(sign(Tone::Warning), scene.read(&key), theme.alert);
        }
    }
    if let Some(cell) = interview.profile().cell(slot, row) {
        if !shows(case.desk().entry(), cell) {
            let answer = shown_cell(question, cell, scene.texts(), scene.own());
            let args = Args::new().text("answer", answer);
            sheet.text(scene.say_with("view-held", &args), theme.text);
        }
        if cell.source != Source::Client {
            sheet.text(source(scene, cell.source), theme.hint);
        }
        if interview.way().state(slot, row) == WayState::Off {
            sheet.text(scene.say("interview-off_route"), theme.text);
        }
    }
    if case.desk().source() != Source::Client {
        sheet.text(source(scene, case.desk().source()), theme.hint);
    }
    if let Some(remark) = interview.profile().remark(slot, row) {
        let args = Args::new().text("text", remark.as_str());
        sheet.text(scene.say_with("interview-remark", &args), theme.text);
    }
    sheet
}

/// Tells whether the input shows what is held, so that it needs no words of its own.
fn shows(entry: &Entry, cell: &Cell) -> bool {
    match (entry, &cell.given) {
        (Entry::Line(line), Given::Value(_)) => !line.is_changed(),
        (Entry::Options(options), Given::Value(Value::Code(code))) => {
            let marked = options.cursor().and_then(|it| options.shown().nth(it));
            marked.is_some_and(|it| it.code == *code)
        }
        (Entry::Options(options), Given::Value(Value::List(held))) => {
            let chosen = |it: &Value| matches!(it, Value::Code(code) if options.is_chosen(code));
            options.chosen() == held.len() && held.iter().all(chosen)
        }
        (Entry::Scale(scale), Given::Value(Value::Int(held))) => scale.marked == Some(*held),
        _ => false,
    }
}

fn source(scene: Scene<'_>, source: Source) -> Text {
    let name = scene.read(&source_key(source)).marked();
    scene.say_with("interview-source", &Args::new().text("source", name))
}

/// Names where an answer comes from.
pub(super) const fn source_key(source: Source) -> TextKey {
    TextKey::new(match source {
        Source::Client => "source-client",
        Source::Interpreter => "source-interpreter",
        Source::Document => "source-document",
        Source::ThirdParty => "source-third_party",
    })
}

/// The sign that stands before a message, so that its tone isn't told by colour alone.
pub(super) const fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Good | Tone::Plain => "",
        Tone::Warning => "!",
        Tone::Error => "!!",
    }
}

/// Behind the last question.
fn end(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, case: &OpenCase) -> Status {
    let theme = flow.canvas.theme();
    flow.air(8);
    let title = scene.say("end-title");
    let status = Status::of(title.text.clone());
    flow.text(title, theme.heading);
    flow.air(6);
    let open = case.interview().open_points().len();
    flow.text(
        scene.say_with("end-open_points", &Args::new().count("count", open)),
        theme.text,
    );
    flow.air(6);
    flow.text(scene.say("end-hint"), theme.text);
    status
}
