//! The box of deadlines, and those that can't be kept any more.

use crate::document::{Document, Words};
use crate::plan::{DeadlineLine, Owed, Unreachable};
use crate::text::{Args, TextKey};

/// Writes all hard dates in order, below them how posted letters were counted, and what is out of
/// reach.
pub(in crate::document::compose) fn write(page: &mut Document, words: &Words<'_>) {
    let draft = words.dossier().draft;
    let hard = draft.deadlines.iter().filter(|it| it.dated.kind.is_hard());
    let rows: Vec<Vec<String>> = hard.map(|it| row(it, words)).collect();
    if rows.is_empty() && draft.unreachable.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-deadlines"));
    let head = ["due", "safe_by", "kind", "number", "measure"];
    let head = head.map(|it| words.word("document-column", it));
    page.table(&head, &[4, 4, 6, 2, 13], &rows);
    for line in &draft.deadlines {
        for reading in words.readings(&line.dated.counted) {
            let number = words.dossier().number(&line.measure).unwrap_or_default();
            page.item(&numbered(number, reading, words));
        }
    }
    for late in &draft.unreachable {
        page.note(&unreachable(late, words));
    }
}

/// Writes the annex on what authorities owe the person, so that nobody waits in silence.
pub(super) fn write_owed(page: &mut Document, words: &Words<'_>) {
    let owed = &words.dossier().draft.owed;
    if owed.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-owed"));
    let head = ["due", "decides", "owed", "number", "then"];
    let head = head.map(|it| words.word("document-column", it));
    let rows: Vec<Vec<String>> = owed.iter().map(|it| owed_row(it, words)).collect();
    page.table(&head, &[4, 5, 8, 2, 9], &rows);
    if owed.iter().any(|it| it.from_filing) {
        page.paragraph(&words.say("document-owed-from_filing"));
    }
}

fn owed_row(owed: &Owed, words: &Words<'_>) -> Vec<String> {
    let number = words.dossier().number(&owed.measure).unwrap_or_default();
    vec![
        words.day(owed.dated.counted.due),
        owed.by
            .as_ref()
            .map_or_else(String::new, |it| words.actor(it)),
        words.owes(owed),
        number.to_string(),
        words.owes_then(owed).unwrap_or_default(),
    ]
}

fn numbered(number: usize, text: String, words: &Words<'_>) -> String {
    let args = Args::new()
        .text("text", text)
        .text("numbers", number.to_string());
    words.text(&TextKey::new("document-numbered"), &args)
}

fn row(line: &DeadlineLine, words: &Words<'_>) -> Vec<String> {
    let counted = line.dated.counted;
    let number = words.dossier().number(&line.measure).unwrap_or_default();
    let measure = words.dossier().draft.measure(line.measure.as_str());
    vec![
        words.day(counted.due),
        words.day(counted.safe_by),
        words.word("deadline", line.dated.kind.code()),
        number.to_string(),
        measure.map_or_else(String::new, |it| words.short(it)),
    ]
}

fn unreachable(late: &Unreachable, words: &Words<'_>) -> String {
    let number = words.dossier().number(&late.measure).unwrap_or_default();
    let chain = late
        .chain
        .iter()
        .filter_map(|it| words.dossier().number(it));
    let chain = words.listed(chain.map(|it| it.to_string()));
    let args = Args::new()
        .count("number", number)
        .integer("days", late.late_by)
        .text("chain", chain);
    let mut text = words.text(&TextKey::new("document-unreachable"), &args);
    if let Some(route) = &late.urgent {
        let args = Args::new().text("way", words.urgent(route));
        text.push(' ');
        text.push_str(&words.text(&TextKey::new("document-urgent"), &args));
    }
    let plan_b = late.plan_b.iter();
    let numbers: Vec<_> = plan_b
        .filter_map(|it| words.dossier().number(it))
        .map(|it| it.to_string())
        .collect();
    if !numbers.is_empty() {
        let args = Args::new().text("numbers", words.listed(numbers));
        text.push(' ');
        text.push_str(&words.text(&TextKey::new("document-plan_b"), &args));
    }
    text
}
