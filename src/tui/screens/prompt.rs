//! A line to write in over the screen: a remark, or a reason.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::dialog;
use super::flow::{Flow, rows};
use super::input;
use super::measure;
use super::scene::Scene;
use super::status::Status;
use crate::app::{PlanText, Prompt, Purpose};
use crate::base::NeedId;
use crate::plan::Measure;
use crate::text::{Args, Text};
use crate::tui::paint::Canvas;
use crate::tui::theme::Theme;

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
    let theme = canvas.theme();
    let width = dialog::inner_width(area);
    let above = above(scene, theme, &prompt.purpose).into_iter();
    let above: Vec<_> = above.map(|it| (canvas.wrap(it.0, width), it.1)).collect();
    let hint = canvas.wrap(scene.say(hint(&prompt.purpose)), width);
    let around = above.iter().map(|it| rows(&it.0)).sum::<u16>() + rows(&hint);
    let height = MOST_ROWS.saturating_add(around + 2);
    let inside = dialog::open(scene, canvas, area, (label, height));
    let mut flow = Flow::new(canvas, inside);
    for (lines, style) in &above {
        flow.lines(lines, *style);
    }
    flow.gap(u16::from(!above.is_empty() && inside.height >= height));
    // What the line is for is read before it is typed: the line gives way, not the hint.
    let room = flow.rest().height.saturating_sub(rows(&hint) + 1);
    input::words(scene, &mut flow, &prompt.field, room.clamp(1, MOST_ROWS));
    flow.air(rows(&hint) + 1);
    flow.lines(&hint, theme.hint);
    status
}

/// What stands above the line: what it is about, and what holds now.
fn above(scene: Scene<'_>, theme: Theme, purpose: &Purpose) -> Vec<(Text, Style)> {
    let about = match purpose {
        Purpose::Reject(measure) => Some(measure),
        Purpose::Plan(text) => text.measure(),
        Purpose::Remark | Purpose::Clear | Purpose::Override(_) => None,
    };
    let case = scene.case();
    let measure = about.and_then(|it| case?.plan().measure(it.as_str()));
    // What is no longer in the plan has a name all the same.
    let name = |it| match measure {
        Some(measure) => measure::short_title(scene, measure),
        None => scene.words(scene.app.measure_name(it)),
    };
    let title = about.map(|it| (name(it), theme.text));
    let more = match purpose {
        Purpose::Plan(PlanText::Day(_)) => {
            let now = measure.and_then(|it| now(scene, theme, it));
            now.into_iter().collect()
        }
        Purpose::Plan(PlanText::Goal(need)) => goal(scene, theme, need),
        Purpose::Plan(_)
        | Purpose::Remark
        | Purpose::Clear
        | Purpose::Override(_)
        | Purpose::Reject(_) => Vec::new(),
    };
    title.into_iter().chain(more).collect()
}

/// The day that holds stands above the line: whoever writes another one need not delete it.
fn now(scene: Scene<'_>, theme: Theme, measure: &Measure) -> Option<(Text, Style)> {
    let day = measure
        .act_by
        .first()
        .copied()
        .or_else(|| measure.due.date())?;
    let args = Args::new().day("day", day);
    Some((scene.say_with("plan-day_now", &args), theme.hint))
}

/// The need and the person's own words stand above the goal that is made of them.
fn goal(scene: Scene<'_>, theme: Theme, need: &NeedId) -> Vec<(Text, Style)> {
    let need = scene.case().map(|case| {
        let need = scene.app.words(case).need(need);
        (scene.words(need), theme.text)
    });
    let said = scene.app.own_words().map(|said| {
        let args = Args::new().text("words", said);
        (scene.say_with("plan-own_words", &args), theme.hint)
    });
    need.into_iter().chain(said).collect()
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
