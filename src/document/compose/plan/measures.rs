//! The table of what comes next.

use crate::base::Day;
use crate::document::compose::papers::is_over;
use crate::document::{Document, Words};
use crate::plan::rule::LinkKind;
use crate::plan::{Due, Link, Measure};
use crate::text::{Args, TextKey};

/// The columns of the table, as they are named in `document-column-<name>`, and their widths.
const COLUMNS: [(&str, u8); 6] = [
    ("number", 3),
    ("measure", 21),
    ("lead", 13),
    ("decides", 11),
    ("by", 7),
    ("status", 9),
];

/// The most measures in the core, and how many stand there whatever their day is.
const MOST: usize = 12;
const LEAST: usize = 5;

/// Writes the table of what comes next, in the order of the plan; the annex says the rest.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let measures = dossier.draft.measures.iter();
    let open: Vec<&Measure> = measures.filter(|it| !is_over(it, dossier)).collect();
    page.heading(2, &words.say("document-plan-next"));
    if open.is_empty() {
        page.paragraph(&words.say("document-plan-no_measures"));
    }
    let head = COLUMNS.map(|it| words.word("document-column", it.0));
    let next = open.iter().enumerate();
    let next = next.filter(|(index, it)| *index < LEAST || is_next(it, words));
    let rows: Vec<Vec<String>> = next.take(MOST).map(|(_, it)| row(it, words)).collect();
    page.table(&head, &COLUMNS.map(|it| it.1), &rows);
    if let Some(more) = open.len().checked_sub(rows.len()).filter(|it| *it > 0) {
        let args = Args::new().count("count", more);
        page.paragraph(&words.text(&TextKey::new("document-more-annex"), &args));
    }
}

/// Tells what is to be done until the plan is looked at for the first time.
fn is_next(measure: &Measure, words: &Words<'_>) -> bool {
    let review = words.dossier().draft.review_on.first();
    review.is_none_or(|review| first(measure).is_some_and(|it| it <= *review))
}

/// Returns the day that comes first: the one to act by, else the last safe one.
fn first(measure: &Measure) -> Option<Day> {
    let safe = match measure.due {
        Due::On { safe_by, .. } => Some(safe_by),
        Due::Never { .. } => None,
    };
    measure.act_by.iter().copied().chain(safe).min()
}

fn row(measure: &Measure, words: &Words<'_>) -> Vec<String> {
    let number = words.dossier().number(&measure.id).unwrap_or_default();
    let decides = measure.actors.decides.as_ref();
    vec![
        number.to_string(),
        words.short(measure),
        words.actor(&measure.actors.lead),
        decides.map_or_else(String::new, |it| words.actor(it)),
        (words.dossier().draft.asked_by(measure))
            .or_else(|| first(measure))
            .map_or_else(String::new, |it| words.day(it)),
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
