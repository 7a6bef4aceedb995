//! The papers that the person's steps need: there, missing, who gets it.
//!
//! It goes home with her, so it holds only papers of measures that may stand on her copy, in
//! words that say nothing of status.

use super::client::is_for_client;
use super::papers::{neutral, papers};
use crate::document::{Document, DocumentKind, Line, Words};
use crate::text::{Args, TextKey};

/// A box to tick.
const BOX: &str = "☐";

/// Writes the list in the person's language.
pub(super) fn compose(words: &Words<'_>) -> Document {
    let title = words.say("document-checklist-title");
    let mut list = Document::new(DocumentKind::Checklist, words.language(), &title);
    let today = Args::new().day("day", words.dossier().draft.today);
    list.subtitle = Line::new(&words.text(&TextKey::new("document-client-today"), &today));
    let papers = papers(words.dossier(), |it| is_for_client(it, words));
    if papers.is_empty() {
        list.paragraph(&words.say("document-checklist-none"));
        return list;
    }
    list.paragraph(&words.say("document-checklist-how"));
    let head = ["paper", "there", "missing", "gets_it", "by"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = papers.into_keys().map(|it| {
        let paper = neutral(it, words);
        vec![
            paper,
            BOX.to_owned(),
            BOX.to_owned(),
            String::new(),
            String::new(),
        ]
    });
    list.table(&head, &[12, 3, 3, 7, 5], &rows.collect::<Vec<_>>());
    list.note(&words.say("document-checklist-note"));
    list
}
