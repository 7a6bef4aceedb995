//! Why each measure is there: its answers, its rule, its law, and what the rule can't see.

use crate::document::Words;
use crate::document::isolate::isolated;
use crate::document::markdown::Markdown;
use crate::expr::Value;
use crate::plan::{Agreed, Because, Measure, ParameterRead};
use crate::text::{Args, TextKey};

/// Writes a short section for each measure.
pub(super) fn write(page: &mut Markdown, words: &Words<'_>) {
    let measures = &words.dossier().draft.measures;
    if measures.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-reasons"));
    let measures = measures.iter().enumerate();
    // What people added has no rule behind it.
    for (index, measure) in measures.filter(|it| !Agreed::is_own(&it.1.id)) {
        page.heading(3, &format!("{}. {}", index + 1, words.title(measure)));
        write_one(page, measure, words);
    }
}

fn write_one(page: &mut Markdown, measure: &Measure, words: &Words<'_>) {
    page.paragraph(&words.measure_text(measure, "why").unwrap_or_default());
    let because = measure.because.iter().map(|it| answer(it, words));
    let mut field = |name, text: String| page.field(&words.word("document-reason", name), &text);
    field("because", because.collect::<Vec<_>>().join("; "));
    field("rule", rule(measure, words));
    field("law", joined(measure.law.iter().map(|it| isolated(it))));
    let parameters = measure
        .parameters
        .iter()
        .filter_map(|it| parameter(it, words));
    field("parameters", joined(parameters));
    let gaps = measure
        .gaps
        .iter()
        .map(|it| words.text(&TextKey::gap(it), &Args::new()));
    field("gaps", joined(gaps));
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

/// Says what the law calls something on the day; numbers of the law stand in the rule's own text.
fn parameter(read: &ParameterRead, words: &Words<'_>) -> Option<String> {
    let Value::Code(code) = &read.value else {
        return None;
    };
    let args = Args::new()
        .text("value", words.word(read.id.as_str(), code.as_str()))
        .day("day", read.from)
        .text("certainty", words.word("certainty", read.certainty.code()));
    Some(words.text(&TextKey::new("document-parameter"), &args))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}
