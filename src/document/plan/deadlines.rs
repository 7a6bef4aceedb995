//! The box of deadlines, and those that can't be kept any more.

use crate::document::Words;
use crate::document::markdown::Markdown;
use crate::plan::{DeadlineLine, Unreachable};
use crate::text::{Args, TextKey};

/// Writes all hard dates in order, and below them what is out of reach.
pub(super) fn write(page: &mut Markdown, words: &Words<'_>) {
    let draft = words.dossier().draft;
    let hard = draft.deadlines.iter().filter(|it| it.dated.kind.is_hard());
    let rows: Vec<Vec<String>> = hard.map(|it| row(it, words)).collect();
    if rows.is_empty() && draft.unreachable.is_empty() {
        return;
    }
    page.heading(2, &words.say("document-plan-deadlines"));
    let head = ["due", "safe_by", "kind", "number", "measure"];
    let head = head.map(|it| words.word("document-column", it));
    page.table(&head, &rows);
    for late in &draft.unreachable {
        page.paragraph(&unreachable(late, words));
    }
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
        measure.map_or_else(String::new, |it| words.title(it)),
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
    words.text(&TextKey::new("document-unreachable"), &args)
}
