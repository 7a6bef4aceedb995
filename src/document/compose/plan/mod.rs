//! The plan for the office's file, under the headings that Hilfepläne have, with two annexes:
//! each measure in full, and the answers.
//!
//! It names status and law, so it is not for the person's bag: that is the client's copy. Sealed
//! answers are not written here either.

mod answers;
mod deadlines;
mod detail;
mod end;
mod measures;
mod offers;
mod people;
mod situation;

pub(super) use deadlines::write as write_deadlines;
pub(super) use end::askable;
pub(super) use measures::{due, waits_for};
pub(super) use people::contact;

use crate::base::QuestionId;
use crate::document::{Document, DocumentKind, Line, Words};
use crate::text::{Args, TextKey};

/// Writes the plan for the file.
pub(super) fn compose(words: &Words<'_>) -> Document {
    let title = words.say("document-plan-title");
    let mut plan = Document::new(DocumentKind::Plan, words.language(), &title);
    let page = &mut plan;
    head(page, words);
    quote(page, words, "document-plan-occasion", "frame.own_words");
    deadlines::write(page, words);
    situation::write(page, words);
    quote(page, words, "document-plan-wishes", "goals.wish");
    measures::write_goals(page, words);
    measures::write(page, words);
    people::write(page, words);
    end::write_documents(page, words);
    end::write_agreements(page, words);
    end::write_risks(page, words);
    end::write_reviews(page, words);
    end::write_open(page, words);
    end::write_notes(page, words);
    detail::write(page, words);
    offers::write(page, words);
    deadlines::write_owed(page, words);
    answers::write(page, words);
    people::write_contacts(page, words);
    plan
}

fn head(page: &mut Document, words: &Words<'_>) {
    let draft = words.dossier().draft;
    let args = Args::new()
        .text("status", words.say("document-plan-draft"))
        .day("day", draft.today);
    page.subtitle = Line::new(&words.text(&TextKey::new("document-plan-subtitle"), &args));
    let mut field = |key, text: &str| page.field(&words.say(key), text);
    field("document-plan-person", &person(words));
    field("document-plan-household", &household(words));
    if let Some(language) = words.dossier().reading.profile().language() {
        let language = words.word("list-languages", language.as_str());
        field("document-plan-language", &language);
    }
}

/// Names the person; without a name the line stays away.
pub(super) fn person(words: &Words<'_>) -> String {
    let said = |question| words.said(&QuestionId::new(question));
    let parts = ["person.name", "person.birth_date"];
    words.listed(parts.into_iter().filter_map(said))
}

/// Names the others of the household.
fn household(words: &Words<'_>) -> String {
    let Some(roster) = words.dossier().form.find_roster("household") else {
        return String::new();
    };
    let rows = words.dossier().rows(roster);
    words.listed(rows.into_iter().map(|it| words.row_name(it)))
}

/// Writes the person's own words under a heading; nothing when she has not said any.
fn quote(page: &mut Document, words: &Words<'_>, heading: &'static str, question: &str) {
    if let Some(said) = words.said(&QuestionId::new(question)) {
        page.heading(2, &words.say(heading));
        page.quote(&words.quoted(said));
    }
}
