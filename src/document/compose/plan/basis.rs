//! How far the plan can be relied on: what it is, what rules can't see, values of the law, sources.

use std::collections::BTreeMap;

use super::{numbered, numbers};
use crate::document::{Document, Words};
use crate::plan::{Agreed, Measure};
use crate::text::{Args, TextKey};

/// Writes the remarks, then each gap, value and source once, with the measures that it is about.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    write_notes(page, words);
    let gap = |it: &Measure| {
        let gaps = it.gaps.iter();
        let gaps = gaps.map(|it| words.text(&TextKey::gap(it), &Args::new()));
        gaps.collect()
    };
    items(page, words, "gaps", gap);
    let parameter = |it: &Measure| {
        let parameters = it.parameters.iter();
        parameters.filter_map(|it| words.in_law(it)).collect()
    };
    items(page, words, "parameters", parameter);
    write_sources(page, words);
}

fn write_notes(page: &mut Document, words: &Words<'_>) {
    let outdated = words.dossier().draft.measures.iter().any(|it| it.outdated);
    page.item(&words.say("document-note-certainty"));
    if outdated {
        page.item(&words.say("document-note-outdated"));
    }
    let versions = &words.dossier().draft.versions;
    let args = Args::new()
        .text("form", versions.form.as_str())
        .integer("version", versions.form_version.into())
        .text("rules", &*versions.rules);
    page.item(&words.text(&TextKey::new("document-note-versions"), &args));
}

/// Writes what measures have in common, in the order in which it comes up.
fn items(
    page: &mut Document,
    words: &Words<'_>,
    heading: &str,
    of: impl Fn(&Measure) -> Vec<String>,
) {
    let mut found: Vec<(String, Vec<usize>)> = Vec::new();
    for (number, measure) in by_rules(words) {
        for text in of(measure) {
            match found.iter_mut().find(|it| it.0 == text) {
                Some((_, numbers)) => numbers.push(number),
                None => found.push((text, vec![number])),
            }
        }
    }
    if found.is_empty() {
        return;
    }
    page.heading(3, &words.word("document-reason", heading));
    for (text, numbers) in found {
        page.item(&numbered(text, &numbers, words));
    }
}

/// Returns the measures that rules propose; what people added has none behind it.
fn by_rules<'a>(words: &Words<'a>) -> impl Iterator<Item = (usize, &'a Measure)> {
    let measures = words.dossier().draft.measures.iter().enumerate();
    let measures = measures.filter(|(_, it)| !Agreed::is_own(&it.id));
    measures.map(|(index, it)| (index + 1, it))
}

fn write_sources(page: &mut Document, words: &Words<'_>) {
    let mut sources: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, measure) in by_rules(words) {
        for source in measure.sources.iter() {
            sources.entry(source).or_default().push(number);
        }
    }
    let mut measures: BTreeMap<Vec<usize>, Vec<&str>> = BTreeMap::new();
    for (source, about) in sources {
        measures.entry(about).or_default().push(source);
    }
    if measures.is_empty() {
        return;
    }
    page.heading(3, &words.word("document-reason", "sources"));
    for (about, sources) in measures {
        let args = Args::new().text("numbers", numbers(words, about));
        let label = words.text(&TextKey::new("document-numbers"), &args);
        page.links(&label, sources.into_iter());
    }
}
