//! What follows the table: papers, agreements, risks, reviews, open questions, notes, signatures.

use std::collections::BTreeMap;

use crate::base::ActorId;
use crate::document::compose::papers::papers;
use crate::document::{Document, Words};
use crate::form::{Sensitivity, Side};
use crate::plan::{Measure, OpenQuestion};
use crate::text::{Args, TextKey};

/// Writes the papers, each once, with the measures that need it and room to say who gets it.
pub(super) fn write_documents(page: &mut Document, words: &Words<'_>) {
    let papers = papers(words.dossier(), |_| true);
    if papers.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-documents"));
    for (document, numbers) in papers {
        page.task(&numbered(words.document(document), &numbers, words));
    }
}

/// Writes what each one has taken on: the person first, then whoever leads.
pub(super) fn write_agreements(page: &mut Document, words: &Words<'_>) {
    let measures = &words.dossier().draft.measures;
    let mut led: BTreeMap<(bool, &ActorId), Vec<usize>> = BTreeMap::new();
    for (index, measure) in measures.iter().enumerate() {
        let lead = &measure.actors.lead;
        let others = lead.as_str() != "client";
        led.entry((others, lead)).or_default().push(index + 1);
    }
    if led.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-agreements"));
    for ((_, lead), numbers) in led {
        page.item(&numbered(words.actor(lead), &numbers, words));
    }
}

/// Writes the measures that stand under a condition, and what rules can't see.
pub(super) fn write_risks(page: &mut Document, words: &Words<'_>) {
    let measures = &words.dossier().draft.measures;
    let conditional = measures.iter().filter(|it| it.is_conditional());
    let lines: Vec<String> = conditional.map(|it| plan_b(it, words)).collect();
    if lines.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-risks"));
    for line in lines {
        page.item(&line);
    }
}

fn plan_b(measure: &Measure, words: &Words<'_>) -> String {
    let condition = measure.only_if.as_ref();
    let watched = condition
        .map(|it| it.measures.as_slice())
        .unwrap_or_default();
    let numbers = watched.iter().filter_map(|it| words.dossier().number(it));
    let due = measure.due.date().filter(|_| measure.act_by.is_empty());
    let days: Vec<_> = measure.act_by.iter().copied().chain(due).collect();
    let args = Args::new()
        .text("numbers", words.listed(numbers.map(|it| it.to_string())))
        .text("days", words.days(&days))
        .text("measure", words.title(measure));
    let lacks = condition.map_or("receipt", |it| it.lacks.code());
    words.text(&TextKey::named(format!("document-plan_b-{lacks}")), &args)
}

/// Writes the days on which the plan is looked at again.
pub(super) fn write_reviews(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-plan-reviews"));
    let draft = words.dossier().draft;
    for (planned, open) in draft.review_on.iter().zip(&draft.review_open) {
        if planned == open {
            page.item(&words.day(*planned));
            continue;
        }
        let args = Args::new().day("planned", *planned).day("open", *open);
        page.item(&words.text(&TextKey::new("document-review-moved"), &args));
    }
}

/// How many open questions a paper lists; the program shows all of them.
const OPEN: usize = 10;

/// Writes the questions that would decide most; sealed ones and the counselor's own never.
pub(super) fn write_open(page: &mut Document, words: &Words<'_>) {
    let open = askable(words);
    if open.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-open"));
    for question in open.iter().take(OPEN) {
        page.item(&open_line(question, words));
    }
    if let Some(more) = open.len().checked_sub(OPEN).filter(|it| *it > 0) {
        let args = Args::new().count("count", more);
        page.paragraph(&words.text(&TextKey::new("document-open-more"), &args));
    }
}

/// Returns the open questions that may stand on paper, the weightiest first.
pub(in crate::document::compose) fn askable<'a>(words: &Words<'a>) -> Vec<&'a OpenQuestion> {
    let dossier = words.dossier();
    let (form, draft) = (dossier.form, dossier.draft);
    let may = |it: &&OpenQuestion| {
        let question = it.asked.slot.map(|slot| form.question(slot));
        question.is_none_or(|it| it.sensitivity != Sensitivity::Sealed && it.side == Side::Both)
    };
    draft.open_questions.iter().filter(may).collect()
}

fn open_line(open: &OpenQuestion, words: &Words<'_>) -> String {
    let question = words.asked(&open.asked);
    match open.withheld {
        Some(why) => {
            let args = Args::new()
                .text("question", question)
                .text("why", words.word("non_answer", why.code()));
            words.text(&TextKey::new("document-open-withheld"), &args)
        }
        None => question,
    }
}

/// Writes what the plan is and is not, and where people sign.
pub(super) fn write_notes(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-plan-notes"));
    page.item(&words.say("document-note-draft"));
    page.item(&words.say("document-note-no_advice"));
    page.item(&words.say("document-note-certainty"));
    if words.dossier().draft.measures.iter().any(|it| it.outdated) {
        page.item(&words.say("document-note-outdated"));
    }
    let versions = &words.dossier().draft.versions;
    let args = Args::new()
        .text("form", versions.form.as_str())
        .integer("version", versions.form_version.into())
        .text("rules", &*versions.rules);
    page.item(&words.text(&TextKey::new("document-note-versions"), &args));
    page.heading(2, &words.say("document-plan-signatures"));
    for who in ["client", "case_management", "interpreter"] {
        page.signature(&words.word("document-signature", who));
    }
}

fn numbered(text: String, numbers: &[usize], words: &Words<'_>) -> String {
    let numbers = words.listed(numbers.iter().map(ToString::to_string));
    let args = Args::new().text("text", text).text("numbers", numbers);
    words.text(&TextKey::new("document-numbered"), &args)
}
