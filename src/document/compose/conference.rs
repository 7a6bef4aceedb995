//! A case conference (Fallkonferenz): who may come, what is on the table, what was decided.

use super::consent::{is_here, roles, roles_said, said};
use super::papers::is_over;
use super::plan::{askable, due, person, waits_for, write_counted, write_deadlines};
use crate::document::{Document, DocumentKind, Line, Words};
use crate::text::{Args, TextKey};

/// The most open questions that a conference goes through.
const QUESTIONS: usize = 8;
/// Rows to write decisions into.
const DECISIONS: usize = 6;

/// Writes the sheet.
pub(super) fn compose(words: &Words<'_>) -> Document {
    let title = words.say("document-conference-title");
    let mut sheet = Document::new(DocumentKind::Conference, words.language(), &title);
    let page = &mut sheet;
    let today = Args::new().day("day", words.dossier().draft.today);
    page.subtitle = Line::new(&words.text(&TextKey::new("document-client-today"), &today));
    page.field(&words.say("document-plan-person"), &person(words));
    for line in ["when", "chair"] {
        page.field(&words.word("document-conference", line), "…………………………………………");
    }
    participants(page, words);
    write_deadlines(page, words);
    write_counted(page, words);
    topics(page, words);
    questions(page, words);
    decisions(page, words);
    for who in ["client", "case_management", "minutes"] {
        page.signature(&words.word("document-signature", who));
    }
    sheet
}

fn participants(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-plan-people"));
    let head = ["actor", "roles", "consent", "present"];
    let head = head.map(|it| words.word("document-column", it));
    let roles = roles(words.dossier());
    let rows = roles.iter().map(|(actor, roles)| {
        vec![
            words.actor(actor),
            roles_said(roles, words),
            said(actor, words),
            "☐".to_owned(),
        ]
    });
    page.table(&head, &[6, 6, 4, 3], &rows.collect::<Vec<_>>());
    if roles.keys().any(|it| !is_here(it)) {
        page.note(&words.say("document-conference-consent"));
    }
}

/// Writes what is not done yet, with what it waits for.
fn topics(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-conference-topics"));
    let head = ["number", "measure", "lead", "due", "after"];
    let head = head.map(|it| words.word("document-column", it));
    let dossier = words.dossier();
    let open = dossier.draft.measures.iter().enumerate();
    let open = open.filter(|(_, it)| !is_over(it, dossier));
    let rows = open.map(|(index, measure)| {
        vec![
            (index + 1).to_string(),
            words.short(measure),
            words.actor(&measure.actors.lead),
            due(measure, words),
            waits_for(measure, words),
        ]
    });
    page.table(&head, &[2, 13, 6, 7, 6], &rows.collect::<Vec<_>>());
}

fn questions(page: &mut Document, words: &Words<'_>) {
    let open = askable(words);
    if open.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-open"));
    for question in open.iter().take(QUESTIONS) {
        page.item(&words.asked(&question.asked));
    }
}

fn decisions(page: &mut Document, words: &Words<'_>) {
    page.heading(2, &words.say("document-conference-decisions"));
    let head = ["decision", "who", "by"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = vec![vec![String::new(); 3]; DECISIONS];
    page.table(&head, &[10, 5, 3], &rows);
}
