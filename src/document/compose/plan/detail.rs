//! Each measure in full: what, who, when, why, by which law, and what the rule can't see.

use super::measures;
use crate::document::isolate::isolated;
use crate::document::{Document, Words};
use crate::plan::{Agreed, Because, Measure};
use crate::text::{Args, TextKey};

/// Writes the annex, a short section for each measure.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let all = &words.dossier().draft.measures;
    if all.is_empty() {
        return;
    }
    page.page_break();
    page.heading(2, &words.say("document-plan-detail"));
    for (index, measure) in all.iter().enumerate() {
        page.heading(3, &format!("{}. {}", index + 1, words.short(measure)));
        step(page, measure, words);
        reasons(page, measure, words);
    }
}

fn step(page: &mut Document, measure: &Measure, words: &Words<'_>) {
    let actors = &measure.actors;
    let task = words.measure_text(measure, "client");
    let task = task.filter(|_| actors.has_client_task());
    let full = words.title(measure);
    let full = (full != words.short(measure)).then_some(full);
    let with = actors.refer.iter().filter(|it| **it != actors.lead);
    let with = with.chain(actors.with.iter());
    let decides = actors.decides.as_ref().map(|it| words.actor(it));
    let documents = measure.documents.iter().map(|it| words.document(it));
    let mut field = |name, text: String| page.field(&words.word("document-column", name), &text);
    field("measure", full.unwrap_or_default());
    field("goal", words.goal(&measure.need));
    field("lead", words.actor(&actors.lead));
    field("with", words.actors(with));
    field("decides", decides.unwrap_or_default());
    field("client_task", task.unwrap_or_default());
    field("due", measures::due(measure, words));
    field("act_by", words.days(&measure.act_by));
    field("after", measures::waits_for(measure, words));
    field("documents", words.listed(documents));
}

fn reasons(page: &mut Document, measure: &Measure, words: &Words<'_>) {
    let because = measure.because.iter().map(|it| answer(it, words));
    let law = measure.law.iter().map(|it| isolated(it));
    let parameters = measure.parameters.iter();
    let parameters = parameters.filter_map(|it| words.in_law(it));
    let gaps = measure.gaps.iter();
    let gaps = gaps.map(|it| words.text(&TextKey::gap(it), &Args::new()));
    let why = words.measure_text(measure, "why");
    let mut field = |name, text: String| page.field(&words.word("document-reason", name), &text);
    field("why", why.unwrap_or_default());
    // What people added has no rule behind it.
    if Agreed::is_own(&measure.id) {
        return;
    }
    field("because", joined(because));
    field("law", joined(law));
    field("parameters", joined(parameters));
    field("gaps", joined(gaps));
    field("rule", rule(measure, words));
    let sources = measure.sources.iter().map(|it| &**it);
    page.links(&words.word("document-reason", "sources"), sources);
}

fn answer(because: &Because, words: &Words<'_>) -> String {
    let question = words.dossier().form.question(because.slot);
    let asked = words.text(&TextKey::question(&question.id), &Args::new());
    let held = isolated(&words.held(question, &because.value));
    match because.row {
        Some(row) => format!("{}, {asked} {held}", isolated(&words.row_name(row))),
        None => format!("{asked} {held}"),
    }
}

fn rule(measure: &Measure, words: &Words<'_>) -> String {
    let certainty = words.word("certainty", measure.certainty.code());
    let outdated = measure.outdated.then(|| words.say("document-outdated"));
    let parts = [measure.rule.to_string(), certainty];
    joined(parts.into_iter().chain(outdated))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
