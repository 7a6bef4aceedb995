//! What the counselor may let stand beside the question: the next deadlines, and the plan so far.
//!
//! The client sits beside the screen, so what concerns protection never stands here.

use ratatui::layout::Rect;

use super::flow::Flow;
use super::measure;
use super::scene::Scene;
use super::sheet::Sheet;
use crate::app::{Command, DEADLINES_BESIDE, DEADLINES_WIDTH, OpenCase, margin};
use crate::base::Day;
use crate::plan::rule::Domain;
use crate::plan::{DeadlineLine, Draft, Measure};
use crate::text::{Args, Text, format_day};

/// The columns of the pane.
const WIDTH: u16 = DEADLINES_WIDTH - 3;
/// The least width in which the pane stands beside the question.
const BESIDE: u16 = DEADLINES_BESIDE - 2 * margin(DEADLINES_BESIDE);
/// The rows that the deadlines take below the question on a narrow screen.
const BELOW: u16 = 4;

/// Splits the area when the deadlines are shown, draws them, and returns what is left for the
/// question.
pub(super) fn split<'f, 'a, 'b>(
    scene: Scene<'_>,
    flow: &'f mut Flow<'_, 'a, 'b>,
    case: &OpenCase,
) -> Flow<'f, 'a, 'b> {
    let area = flow.rest();
    if !case.desk().deadlines {
        return Flow::new(flow.canvas, area);
    }
    if area.width < BESIDE {
        let below = flow.keep_below(BELOW.min(area.height / 3));
        let mut sheet = Sheet::new(scene, area.width);
        next(scene, flow, &mut sheet, case.plan());
        sheet.draw(flow.canvas, below, 0);
        let rest = flow.rest();
        return Flow::new(flow.canvas, rest);
    }
    let pane = Rect {
        x: area.right() - WIDTH,
        width: WIDTH,
        ..area
    };
    let text = flow.canvas.theme().text;
    flow.canvas.divider(
        Rect {
            x: pane.x - 2,
            ..pane
        },
        text,
    );
    let mut sheet = Sheet::new(scene, WIDTH);
    deadlines(scene, flow, &mut sheet, case.plan(), 5);
    sheet.gap();
    plan_so_far(scene, flow, &mut sheet, case.plan());
    let key = Args::new().text("key", scene.key_of(Command::Plan));
    let more = scene.say_with("view-more", &key);
    sheet.draw_head(flow.canvas, pane, more);
    let main = Rect {
        width: area.width - DEADLINES_WIDTH,
        ..area
    };
    Flow::new(flow.canvas, main)
}

fn deadlines(
    scene: Scene<'_>,
    flow: &Flow<'_, '_, '_>,
    sheet: &mut Sheet<'_>,
    draft: &Draft,
    most: usize,
) {
    let theme = flow.canvas.theme();
    sheet.text(scene.say("pane-deadlines"), theme.heading);
    let lines = open(draft, most);
    if lines.is_empty() {
        sheet.text(scene.say("pane-none"), theme.hint);
    }
    for line in lines {
        let when = scene.words(when(scene, draft, line));
        sheet.signed(sign(draft, line), when, theme.text);
        if let Some(measure) = draft.measure(line.measure.as_str()) {
            sheet.short(
                flow.canvas,
                ("", measure::short_title(scene, measure)),
                theme.text,
            );
        }
    }
}

/// The next deadlines in one row each, for a narrow screen.
fn next(scene: Scene<'_>, flow: &Flow<'_, '_, '_>, sheet: &mut Sheet<'_>, draft: &Draft) {
    let theme = flow.canvas.theme();
    sheet.text(scene.say("pane-deadlines"), theme.heading);
    let lines = open(draft, usize::from(BELOW - 1));
    if lines.is_empty() {
        sheet.text(scene.say("pane-none"), theme.hint);
    }
    for line in lines {
        let title = draft
            .measure(line.measure.as_str())
            .map(|it| measure::short_title(scene, it));
        let title = title.map(Text::marked).unwrap_or_default();
        let text = scene.words(format!("{} · {title}", when(scene, draft, line)));
        sheet.short(flow.canvas, (sign(draft, line), text), theme.text);
    }
}

/// Returns the next deadlines that may stand here.
fn open(draft: &Draft, most: usize) -> Vec<&DeadlineLine> {
    let seen = |it: &&DeadlineLine| draft.measure(it.measure.as_str()).is_some_and(may_be_seen);
    let near = |it: &&DeadlineLine| draft.is_ahead(it.dated.counted.due);
    let lines = draft.deadlines.iter().filter(seen).filter(near);
    lines.take(most).collect()
}

/// The sign of a deadline that presses.
const fn sign(draft: &Draft, line: &DeadlineLine) -> &'static str {
    let left = draft.today.days_until(line.dated.counted.due);
    if left <= 7 { "!" } else { "" }
}

fn when(scene: Scene<'_>, draft: &Draft, line: &DeadlineLine) -> String {
    let due = line.dated.counted.due;
    let date = format_day(scene.own(), due);
    format!("{date} · {}", days(scene, draft.today, due).marked())
}

/// Says how many days are left, or how long ago it was.
pub(super) fn days(scene: Scene<'_>, today: Day, day: Day) -> Text {
    let left = today.days_until(day);
    let key = if left < 0 {
        "pane-overdue"
    } else {
        "pane-days"
    };
    scene.say_with(key, &Args::new().integer("count", left.abs()))
}

fn plan_so_far(scene: Scene<'_>, flow: &Flow<'_, '_, '_>, sheet: &mut Sheet<'_>, draft: &Draft) {
    let theme = flow.canvas.theme();
    sheet.text(scene.say("pane-plan"), theme.heading);
    let measures: Vec<_> = draft.measures.iter().filter(|it| may_be_seen(it)).collect();
    for measure in &measures {
        sheet.short(
            flow.canvas,
            ("-", measure::short_title(scene, measure)),
            theme.text,
        );
    }
}

fn may_be_seen(measure: &Measure) -> bool {
    measure.domain != Domain::Protection
}
