//! What must not wait, and what is done when something brings nothing.

use super::numbers;
use crate::document::compose::papers::is_over;
use crate::document::{Document, Words};
use crate::plan::{CriticalChain, Measure};
use crate::text::{Args, TextKey};

/// Writes the measures with the least time to spare, and those that stand under a condition.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let dossier = words.dossier();
    let chain = dossier.draft.critical.iter();
    let chain = chain.filter_map(|it| critical(it, words));
    let measures = dossier.draft.measures.iter();
    let conditional = measures.filter(|it| it.is_conditional() && !is_over(it, dossier));
    let lines: Vec<String> = chain
        .chain(conditional.map(|it| plan_b(it, words)))
        .collect();
    if lines.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-risks"));
    for line in lines {
        page.item(&line);
    }
}

/// Says the critical chain; one that is too late already stands with the deadlines.
fn critical(chain: &CriticalChain, words: &Words<'_>) -> Option<String> {
    let days = usize::try_from(chain.slack).ok()?;
    let places = chain.measures.iter();
    let places = places.filter_map(|it| words.dossier().number(it));
    let args = Args::new()
        .text("chain", numbers(words, places))
        .count("links", chain.measures.len())
        .count("days", days);
    Some(words.text(&TextKey::new("document-critical"), &args))
}

fn plan_b(measure: &Measure, words: &Words<'_>) -> String {
    let condition = measure.only_if.as_ref();
    let watched = condition
        .map(|it| it.measures.as_slice())
        .unwrap_or_default();
    let watched = watched.iter().filter_map(|it| words.dossier().number(it));
    let due = measure.due.date().filter(|_| measure.act_by.is_empty());
    let days: Vec<_> = measure.act_by.iter().copied().chain(due).collect();
    let args = Args::new()
        .text("numbers", numbers(words, watched))
        .text("days", words.days(&days))
        .text("measure", words.short(measure));
    let lacks = condition.map_or("receipt", |it| it.lacks.code());
    words.text(&TextKey::named(format!("document-plan_b-{lacks}")), &args)
}
