//! Goals, and the table of measures.

use crate::document::Words;
use crate::document::isolate::isolated;
use crate::document::markdown::Markdown;
use crate::plan::rule::LinkKind;
use crate::plan::{Agreed, Due, Goal, Link, Measure};
use crate::profile::Decision;
use crate::text::{Args, TextKey};

/// The columns of the table, as they are named in `document-column-<name>`.
const COLUMNS: [&str; 16] = [
    "number",
    "priority",
    "domain",
    "need",
    "goal",
    "measure",
    "lead",
    "with",
    "decides",
    "client_task",
    "due",
    "act_by",
    "after",
    "documents",
    "law",
    "status",
];

/// Writes the goals with the day by which their measures are due.
pub(super) fn write_goals(page: &mut Markdown, words: &Words<'_>) {
    let goals = &words.dossier().draft.goals;
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

/// Writes the table of measures in the order of the plan.
pub(super) fn write(page: &mut Markdown, words: &Words<'_>) {
    page.heading(2, &words.say("document-plan-measures"));
    let measures = &words.dossier().draft.measures;
    if measures.is_empty() {
        page.paragraph(&words.say("document-plan-no_measures"));
    }
    let head = COLUMNS.map(|it| words.word("document-column", it));
    let rows: Vec<Vec<String>> = measures.iter().map(|it| row(it, words)).collect();
    page.table(&head, &rows);
}

fn row(measure: &Measure, words: &Words<'_>) -> Vec<String> {
    let actors = &measure.actors;
    let number = words.dossier().number(&measure.id).unwrap_or_default();
    let task = words.measure_text(measure, "client");
    let documents = measure.documents.iter().map(|it| words.document(it));
    vec![
        number.to_string(),
        measure.priority.code().to_owned(),
        words.word("domain", measure.domain.code()),
        words.need(&measure.need),
        words.goal(&measure.need),
        words.title(measure),
        words.actor(&actors.lead),
        words.actors(actors.refer.iter().chain(actors.with.iter())),
        actors
            .decides
            .as_ref()
            .map_or_else(String::new, |it| words.actor(it)),
        task.filter(|_| actors.has_client_task())
            .unwrap_or_default(),
        due(measure, words),
        words.days(&measure.act_by),
        waits_for(measure, words),
        words.listed(documents),
        law(measure, words),
        status(measure, words),
    ]
}

/// Says the date with its kind, and the safe day when that is an earlier one.
fn due(measure: &Measure, words: &Words<'_>) -> String {
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

fn waits_for(measure: &Measure, words: &Words<'_>) -> String {
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

/// Says the paragraphs, and how sure they are.
fn law(measure: &Measure, words: &Words<'_>) -> String {
    if Agreed::is_own(&measure.id) {
        return String::new();
    }
    let certainty = words.word("certainty", measure.certainty.code());
    let law = measure
        .law
        .iter()
        .map(|it| isolated(it))
        .collect::<Vec<_>>();
    format!("{} ({certainty})", law.join("; "))
        .trim_start()
        .to_owned()
}

fn status(measure: &Measure, words: &Words<'_>) -> String {
    let code = match words.dossier().decision(measure) {
        None | Some(Decision::Reopened) => "proposed",
        Some(Decision::Accepted) => "agreed",
        Some(Decision::Rejected(_)) => "rejected",
        Some(Decision::Done | Decision::Closed { .. }) => "done",
    };
    words.word("document-status", code)
}
