//! Where the person stands: needs by area of life, and what she brings along.

use crate::base::QuestionId;
use crate::document::{Document, Words};

/// Writes a line for each need, the most urgent first, and her strengths beside them.
pub(super) fn write(page: &mut Document, words: &Words<'_>) {
    let draft = words.dossier().draft;
    let strengths = words.said(&QuestionId::new("goals.strengths"));
    if draft.needs.is_empty() && strengths.is_none() {
        return;
    }
    page.heading(2, &words.say("document-plan-situation"));
    let head = ["domain", "need", "severity", "measures"];
    let head = head.map(|it| words.word("document-column", it));
    let rows = draft.needs.iter().map(|need| {
        let measures = need.measures.iter();
        let numbers = measures.filter_map(|it| words.dossier().number(it));
        vec![
            words.word("domain", need.domain.code()),
            words.need(&need.id),
            words.word("severity", &need.severity.to_string()),
            words.listed(numbers.map(|it| it.to_string())),
        ]
    });
    page.table(&head, &[7, 18, 5, 5], &rows.collect::<Vec<_>>());
    let strengths = strengths.map(|it| words.quoted(it)).unwrap_or_default();
    page.field(&words.say("document-plan-strengths"), &strengths);
}
