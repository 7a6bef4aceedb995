//! Papers, reviews, open questions, signatures.

use super::numbered;
use crate::document::compose::papers::papers;
use crate::document::{Document, Words};
use crate::form::{Sensitivity, Side};
use crate::plan::OpenQuestion;
use crate::text::{Args, TextKey};

/// Writes the papers, each once, with the measures that need it and room to say who gets it.
pub(super) fn write_documents(page: &mut Document, words: &Words<'_>) {
    let papers = papers(words.dossier(), |_| true);
    if papers.is_empty() {
        return;
    }
    page.heading(3, &words.say("document-plan-documents"));
    for (document, numbers) in papers {
        page.task(&numbered(words.document(document), &numbers, words));
    }
}

/// Writes the days on which the plan is looked at again.
pub(super) fn write_reviews(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-plan-reviews"));
    let draft = words.dossier().draft;
    let days = draft.review_on.iter().zip(&draft.review_open);
    let days: Vec<String> = days
        .map(|(planned, open)| {
            if planned == open {
                return words.day(*planned);
            }
            let args = Args::new().day("planned", *planned).day("open", *open);
            words.text(&TextKey::new("document-review-moved"), &args)
        })
        .collect();
    page.paragraph(&days.join("; "));
}

/// How many open questions a paper lists; the program shows all of them.
const OPEN: usize = 10;

/// Writes the questions that would decide most; sealed ones and the counselor's own never.
pub(super) fn write_open(page: &mut Document, words: &Words<'_>) {
    let open = askable(words);
    if open.is_empty() {
        return;
    }
    page.heading(3, &words.say("document-plan-open"));
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
pub(super) fn write_signatures(page: &mut Document, words: &Words<'_>) {
    let notes = ["document-note-draft", "document-note-no_advice"];
    page.paragraph(&notes.map(|it| words.say(it)).join(" "));
    page.heading(2, &words.say("document-plan-signatures"));
    for who in ["client", "case_management", "interpreter"] {
        page.signature(&words.word("document-signature", who));
    }
}
