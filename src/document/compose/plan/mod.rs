//! The plan for the office's file: a core of one or two pages, and annexes behind the signatures.
//!
//! The core holds what people act on: the dates that bind, three goals at a time with who leads,
//! what comes next, what was agreed, plan B, the day to look again. A reader may stop there. The
//! annexes hold the rest in smaller type, each thing said once: every measure with its reasons,
//! needs and later goals, who takes part, what offices owe, the way to citizenship, the answers,
//! and how sure the law is.
//!
//! It names status and law, so it is not for the person's bag: that is the client's copy. Sealed
//! answers are not written here either.

mod agreements;
mod answers;
mod basis;
mod deadlines;
mod detail;
mod end;
mod goals;
mod measures;
mod offers;
mod path;
mod people;
mod risks;

pub(super) use deadlines::{write as write_deadlines, write_counted};
pub(super) use end::askable;
pub(super) use measures::{due, waits_for};
pub(super) use people::contact;

use crate::base::QuestionId;
use crate::document::{Block, Document, DocumentKind, Line, Words};
use crate::text::{Args, TextKey};

/// Writes a part of the plan.
type Part = fn(&mut Document, &Words<'_>);

/// The annexes in order: their texts `document-annex-<name>`, and what stands in them.
const ANNEXES: [(&str, &[Part]); 6] = [
    ("measures", &[detail::write]),
    ("situation", &[goals::write_situation]),
    (
        "people",
        &[people::write, end::write_documents, offers::write],
    ),
    (
        "time",
        &[
            deadlines::write_counting,
            deadlines::write_owed,
            path::write,
        ],
    ),
    ("answers", &[end::write_open, answers::write]),
    ("basis", &[basis::write]),
];

/// Writes the plan for the file.
pub(super) fn compose(words: &Words<'_>) -> Document {
    let title = words.say("document-plan-title");
    let mut plan = Document::new(DocumentKind::Plan, words.language(), &title);
    let page = &mut plan;
    head(page, words);
    quote(page, words, "document-plan-occasion", "frame.own_words");
    quote(page, words, "document-plan-wishes", "goals.wish");
    deadlines::write(page, words);
    goals::write(page, words);
    measures::write(page, words);
    agreements::write(page, words);
    risks::write(page, words);
    end::write_reviews(page, words);
    end::write_signatures(page, words);
    for (name, parts) in ANNEXES {
        annex(page, words, name, parts);
    }
    plan
}

/// Writes an annex, unless nothing would stand in it.
fn annex(page: &mut Document, words: &Words<'_>, name: &str, parts: &[Part]) {
    let before = page.blocks.iter();
    let before = before.filter(|it| matches!(it, Block::Annex { .. }));
    let args = Args::new()
        .count("number", before.count() + 1)
        .text("title", words.word("document-annex", name));
    page.annex(&words.text(&TextKey::new("document-annex"), &args));
    let begun = page.blocks.len();
    for part in parts {
        part(page, words);
    }
    if page.blocks.len() == begun {
        page.blocks.pop();
    }
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
        let language = words.language_name(language);
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

/// Writes numbers of measures in a row.
fn numbers(words: &Words<'_>, numbers: impl IntoIterator<Item = usize>) -> String {
    words.listed(numbers.into_iter().map(|it| it.to_string()))
}

/// Writes a text with the numbers of the measures that it is about.
fn numbered(text: String, about: &[usize], words: &Words<'_>) -> String {
    let numbers = numbers(words, about.iter().copied());
    let args = Args::new().text("text", text).text("numbers", numbers);
    words.text(&TextKey::new("document-numbered"), &args)
}
