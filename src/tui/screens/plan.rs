//! The plan: its measures in the order in which they are done, and the details of the marked one.

use ratatui::layout::Rect;

use super::choices::{self, Choices};
use super::facts;
use super::flow::Flow;
use super::measure::{self, Teller};
use super::piece::{Piece, compose, plain};
use super::scene::Scene;
use super::sheet::Sheet;
use super::status::Status;
use crate::app::{Command, OpenCase, PlanScreen};
use crate::plan::Measure;
use crate::profile::Decision;
use crate::text::{Args, format_day};

/// The least width in which the details stand beside the list.
const BESIDE: u16 = 100;
/// The least width in which a measure's date stands in the row of its title.
const ONE_ROW: u16 = 44;

/// The columns of a priority with its mark.
const PRIORITY: u16 = 4;
/// The columns of a date.
const DATE: u16 = 12;
/// The columns of what heads the dates.
const ACT_BY: u16 = 16;

/// Draws the plan.
pub(super) fn draw(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    screen: PlanScreen,
) -> Status {
    heading(scene, flow, case);
    let measures = scene.app.plan_lines();
    if measures.is_empty() {
        flow.air(6);
        let said = scene.say("plan-empty");
        let status = Status::of(scene.say("plan-title").text).with(said.text.clone());
        flow.text(said, flow.canvas.theme().text);
        return status;
    }
    flow.air(12);
    let marked = measures.get(screen.cursor).copied();
    if let (true, Some(measure)) = (screen.details, marked) {
        let area = details_area(flow);
        details(scene, flow, case, (measure, area));
    }
    list(scene, flow, case, screen);
    let title = marked.map(|it| measure::short_title(scene, it).text);
    Status::of(scene.say("plan-title").text)
        .with(title.unwrap_or_default())
        .at(Some(screen.cursor), measures.len())
}

/// What stands above the list: how much it is, and that it is a proposal.
fn heading(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, case: &OpenCase) {
    let theme = flow.canvas.theme();
    let args = Args::new().count("count", case.plan().measures.len());
    let mut parts = vec![scene.say_with("plan-count", &args).marked()];
    let review = case.plan().review_open.first();
    parts.extend(review.map(|it| {
        scene
            .say_with("plan-review", &Args::new().day("day", *it))
            .marked()
    }));
    let settled = case.interview().profile().settled().last();
    parts.extend(settled.map(|it| {
        scene
            .say_with("plan-settled_on", &Args::new().day("day", it.revision.day))
            .marked()
    }));
    flow.text(scene.words(parts.join(" · ")), theme.heading);
    let changes = scene.app.plan_changes();
    if changes > 0 {
        let args = Args::new()
            .text("key", scene.key_of(Command::Changes))
            .count("count", changes);
        flow.text(scene.say_with("plan-changes", &args), theme.alert);
    }
    let remarks = scene.app.plan_remarks();
    match remarks.as_slice() {
        [] if flow.rest().height > 12 && flow.rest().width >= ONE_ROW => {
            flow.text(scene.say("plan-no_legal_advice"), theme.hint);
        }
        [] => {}
        [first, others @ ..] => {
            let args = Args::new()
                .text("key", scene.key_of(Command::Remarks))
                .text("remark", first.as_str())
                .count("others", others.len());
            let said = scene.say_with("plan-remarks", &args);
            flow.text(said, theme.alert);
        }
    }
}

/// Takes the place of the details: the right part of a wide screen, the lower part of others.
pub(super) fn details_area(flow: &mut Flow<'_, '_, '_>) -> Rect {
    let area = flow.rest();
    let text = flow.canvas.theme().text;
    if area.width >= BESIDE {
        let width = area.width * 2 / 5;
        let right = flow.keep_right(width + 3);
        flow.canvas.divider(
            Rect {
                x: right.x + 1,
                ..right
            },
            text,
        );
        return Rect {
            x: right.x + 3,
            width: right.width.saturating_sub(3),
            ..right
        };
    }
    // Where each line of the list takes two rows, the list needs more of them.
    let part = if area.width < ONE_ROW { 5 } else { 6 };
    let below = flow.keep_below(area.height * part / 10);
    flow.canvas.rule(below, text);
    let rule = 1.min(below.height);
    Rect {
        y: below.y + rule,
        height: below.height - rule,
        ..below
    }
}

fn details(
    scene: Scene<'_>,
    flow: &mut Flow<'_, '_, '_>,
    case: &OpenCase,
    (measure, area): (&Measure, Rect),
) {
    let mut sheet = Sheet::new(scene, area.width);
    let theme = flow.canvas.theme();
    let teller = Teller {
        scene,
        case,
        measure,
        theme,
    };
    teller.details(&mut sheet, area.height > 12);
    let key = Args::new().text("key", scene.key_of(Command::Why));
    let more = scene.say_with("view-more", &key);
    sheet.draw_head(flow.canvas, area, more);
}

fn list(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, case: &OpenCase, screen: PlanScreen) {
    let lines = rows(scene);
    let wide = flow.rest().width >= ONE_ROW;
    if wide && flow.rest().height > 6 {
        column_heads(scene, flow);
    }
    let item = |at: usize| match lines.get(at) {
        Some(Row::Group(group)) => vec![vec![Piece::rest(scene.words(format!("── {group}")))]],
        Some(Row::Measure(measure)) => row(scene, case, measure, (wide, wide || screen.details)),
        None => Vec::new(),
    };
    let marked = lines.iter().enumerate();
    let mut marked = marked.filter(|it| matches!(it.1, Row::Measure(_)));
    let list = Choices {
        count: lines.len(),
        cursor: marked.nth(screen.cursor).map(|it| it.0),
        item: &item,
        columns: 1,
        has_focus: true,
    };
    choices::draw(scene, flow, &list);
}

/// A row of the list: the name of a group, or a measure of it.
enum Row<'a> {
    Group(String),
    Measure(&'a Measure),
}

fn rows(scene: Scene<'_>) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut before = None;
    for measure in scene.app.plan_lines() {
        let group = scene.app.plan_group(measure);
        if let Some(key) = group.as_ref().filter(|_| group != before) {
            rows.push(Row::Group(scene.read(key).marked()));
        }
        before = group;
        rows.push(Row::Measure(measure));
    }
    rows
}

/// Says what the dates are: the days to act by, not the deadlines; and what the marks mean.
fn column_heads(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>) {
    let Some(case) = scene.case() else { return };
    let marks = case.plan().measures.iter().map(|it| facts::mark(case, it));
    let marks: std::collections::BTreeSet<_> = marks.collect();
    // What the marks mean, where there are any.
    let legend = [("*", "plan-mark-critical"), ("!", "plan-mark-unreachable")];
    let legend = legend.into_iter().filter(|it| marks.contains(it.0));
    let legend = legend.map(|it| scene.word(it.1));
    let legend: Vec<_> = legend.chain(decided(scene, case)).collect();
    let legend = Piece::short(scene.words(legend.join("  ")));
    let day = Piece::fixed(scene.say("plan-act_by"), ACT_BY);
    let settled = !case.interview().profile().settled().is_empty();
    let before = 2 + u16::from(settled) + PRIORITY;
    let pieces = [Piece::sign("", before), day, legend];
    let (row, hint) = (flow.take(1), flow.canvas.theme().hint);
    let lines = compose(flow.canvas, &pieces, row.width);
    flow.canvas.lines(row, &lines, hint);
}

fn row(
    scene: Scene<'_>,
    case: &OpenCase,
    measure: &Measure,
    (wide, short): (bool, bool),
) -> Vec<Vec<Piece>> {
    let day = measure
        .act_by
        .first()
        .copied()
        .or_else(|| measure.due.date());
    let day = day
        .map(|it| format_day(scene.own(), it))
        .unwrap_or_default();
    // What is not as it was agreed bears a second sign, once something was settled.
    let settled = !case.interview().profile().settled().is_empty();
    let change = if settled {
        scene.app.change_sign(&measure.id)
    } else {
        ""
    };
    let columns = if settled { 3 } else { 2 };
    let state = Piece::sign(format!("{}{change}", sign(case, measure)), columns);
    let mark = facts::mark(case, measure);
    let priority = Piece::sign(format!("{}{mark}", measure.priority.code()), PRIORITY);
    let title = measure::short_title(scene, measure);
    let title = match (short, measure.row) {
        (true, Some(_)) => Piece::named(title),
        (true, None) => Piece::short(title),
        (false, _) => Piece::rest(title),
    };
    if wide {
        return vec![vec![state, priority, Piece::sign(day, DATE), title]];
    }
    vec![
        vec![state, priority, Piece::rest(plain(day))],
        vec![Piece::sign("", columns), title],
    ]
}

/// Says what the signs of decisions mean that stand in the list.
fn decided(scene: Scene<'_>, case: &OpenCase) -> impl Iterator<Item = String> {
    let signs = case.plan().measures.iter().map(|it| sign(case, it));
    let signs: std::collections::BTreeSet<_> = signs.collect();
    let words = [
        ("+", "decision-accepted"),
        ("-", "decision-rejected"),
        ("x", "decision-done"),
    ];
    let words = words.into_iter().filter(move |it| signs.contains(it.0));
    words.map(move |it| format!("{} {}", it.0, scene.word(it.1)))
}

/// The sign of a measure's state; its details say it in words.
fn sign(case: &OpenCase, measure: &Measure) -> &'static str {
    match measure::decision(case, measure) {
        Some(Decision::Accepted) => "+",
        Some(Decision::Rejected(_)) => "-",
        Some(Decision::Done | Decision::Closed { .. }) => "x",
        None | Some(Decision::Reopened) => "",
    }
}
