//! A line to write in over the screen: a remark, or a reason.

use ratatui::layout::Rect;

use super::dialog;
use super::flow::Flow;
use super::input;
use super::measure;
use super::scene::Scene;
use super::status::Status;
use crate::app::{PlanText, Prompt, Purpose};
use crate::base::NeedId;
use crate::plan::Measure;
use crate::text::Args;
use crate::tui::paint::Canvas;

/// The most rows of what is written.
const MOST_ROWS: u16 = 5;

/// Draws the line.
pub(super) fn draw(
    scene: Scene<'_>,
    canvas: &mut Canvas<'_, '_>,
    area: Rect,
    prompt: &Prompt,
) -> Status {
    let label = scene.read(&prompt.purpose.label());
    let status = Status::of(label.text.clone());
    let inside = dialog::open(scene, canvas, area, (label, MOST_ROWS + 4));
    let mut flow = Flow::new(canvas, inside);
    let theme = flow.canvas.theme();
    let case = scene.case();
    let about = match &prompt.purpose {
        Purpose::Reject(measure) => Some(measure),
        Purpose::Plan(text) => text.measure(),
        Purpose::Remark | Purpose::Clear | Purpose::Override(_) => None,
    };
    let measure = about.and_then(|it| case?.plan().measure(it.as_str()));
    if let Some(measure) = measure {
        flow.text(measure::short_title(scene, measure), theme.text);
        flow.air(5);
    }
    if let (Purpose::Plan(PlanText::Day(_)), Some(measure)) = (&prompt.purpose, measure) {
        now(scene, &mut flow, measure);
    }
    if let Purpose::Plan(PlanText::Goal(need)) = &prompt.purpose {
        goal(scene, &mut flow, need);
    }
    input::words(scene, &mut flow, &prompt.field, MOST_ROWS);
    flow.air(2);
    flow.text(scene.say(hint(&prompt.purpose)), theme.hint);
    status
}

/// The day that holds stands above the line: whoever writes another one need not delete it.
fn now(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, measure: &Measure) {
    let day = measure.act_by.first().copied();
    if let Some(day) = day.or_else(|| measure.due.date()) {
        let args = Args::new().day("day", day);
        let hint = flow.canvas.theme().hint;
        flow.text(scene.say_with("plan-day_now", &args), hint);
    }
}

/// The need and the person's own words stand above the goal that is made of them.
fn goal(scene: Scene<'_>, flow: &mut Flow<'_, '_, '_>, need: &NeedId) {
    let theme = flow.canvas.theme();
    if let Some(case) = scene.case() {
        flow.text(scene.words(scene.app.words(case).need(need)), theme.text);
    }
    if let Some(said) = scene.app.own_words() {
        let args = Args::new().text("words", said);
        flow.text(scene.say_with("plan-own_words", &args), theme.hint);
    }
    flow.air(6);
}

const fn hint(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Plan(PlanText::Day(_) | PlanText::GoalDay(_)) => "prompt-hint-day",
        Purpose::Plan(PlanText::Task(_)) => "prompt-hint-task",
        Purpose::Plan(PlanText::Goal(_)) => "prompt-hint-goal",
        Purpose::Plan(PlanText::Title(_)) => "prompt-hint-proposal",
        Purpose::Plan(_)
        | Purpose::Remark
        | Purpose::Clear
        | Purpose::Override(_)
        | Purpose::Reject(_) => "prompt-hint",
    }
}
