//! Goals, and the table of measures.

use crate::document::{Document, Words};
use crate::plan::rule::LinkKind;
use crate::plan::{Due, Goal, Link, Measure};
use crate::text::{Args, TextKey};

/// The columns of the table, as they are named in `document-column-<name>`, and their widths.
const COLUMNS: [(&str, u8); 6] = [
    ("number", 3),
    ("priority", 6),
    ("measure", 22),
    ("lead", 14),
    ("by", 6),
    ("status", 8),
];

/// Writes the goals with the day by which their measures are due.
pub(super) fn write_goals(page: &mut Document, words: &Words<'_>) {
    let goals = words.dossier().draft.goals.iter();
    // A need that people added has no goal until they say one.
    let goals: Vec<&Goal> = goals
        .filter(|it| !words.goal(&it.need).is_empty())
        .collect();
    if goals.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-goals"));
    for goal in goals {
        page.item(&goal_line(goal, words));
    }
}

fn goal_line(goal: &Goal, words: &Words<'_>) -> String {
    let numbers = goal
        .measures
        .iter()
        .filter_map(|it| words.dossier().number(it));
    let args = Args::new()
        .text("goal", words.goal(&goal.need))
        .text("numbers", words.listed(numbers.map(|it| it.to_string())));
    match goal.by {
        Some(day) => words.text(&TextKey::new("document-goal-by"), &args.day("day", day)),
        None => words.text(&TextKey::new("document-goal"), &args),
    }
}

/// Writes the table of measures in the order of the plan; the annex says the rest.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-plan-measures"));
    let measures = &words.dossier().draft.measures;
    if measures.is_empty() {
        page.paragraph(&words.say("document-plan-no_measures"));
    }
    let head = COLUMNS.map(|it| words.word("document-column", it.0));
    let rows: Vec<Vec<String>> = measures.iter().map(|it| row(it, words)).collect();
    page.table(&head, &COLUMNS.map(|it| it.1), &rows);
}

/// Says the day that comes first: the one to act by, else the last safe one.
fn first_day(measure: &Measure, words: &Words<'_>) -> String {
    let safe = match measure.due {
        Due::On { safe_by, .. } => Some(safe_by),
        Due::Never { .. } => None,
    };
    let days = measure.act_by.iter().copied().chain(safe);
    days.min().map_or_else(String::new, |it| words.day(it))
}

fn row(measure: &Measure, words: &Words<'_>) -> Vec<String> {
    let number = words.dossier().number(&measure.id).unwrap_or_default();
    vec![
        number.to_string(),
        measure.priority.code().to_owned(),
        words.short(measure),
        words.actor(&measure.actors.lead),
        first_day(measure, words),
        words.status(measure),
    ]
}

/// Says the date with its kind, and the safe day when that is an earlier one.
pub(in crate::document::compose) fn due(measure: &Measure, words: &Words<'_>) -> String {
    match &measure.due {
        Due::Never { because } => words.word("no-due", because.as_str()),
        Due::On {
            date,
            kind,
            safe_by,
        } => {
            let args = Args::new()
                .day("day", *date)
                .text("kind", words.word("deadline", kind.code()));
            let key = if safe_by == date {
                "document-due"
            } else {
                "document-due-safe"
            };
            words.text(&TextKey::new(key), &args.day("safe_by", *safe_by))
        }
    }
}

/// Says what comes first, and under which condition.
pub(in crate::document::compose) fn waits_for(measure: &Measure, words: &Words<'_>) -> String {
    let links = measure.after.iter().map(|it| link(it, words));
    let condition = measure.only_if.as_ref().map(|it| {
        let numbers = it
            .measures
            .iter()
            .filter_map(|it| words.dossier().number(it));
        let args = Args::new().text("numbers", words.listed(numbers.map(|it| it.to_string())));
        let key = TextKey::named(format!("document-lacks-{}", it.lacks.code()));
        words.text(&key, &args)
    });
    words.listed(links.chain(condition))
}

fn link(link: &Link, words: &Words<'_>) -> String {
    let number = words.dossier().number(&link.measure).unwrap_or_default();
    let key = match link.kind {
        LinkKind::FinishStart => "document-after",
        LinkKind::StartStart => "document-together",
    };
    words.text(&TextKey::new(key), &Args::new().count("number", number))
}
