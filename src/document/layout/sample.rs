//! Invented documents with every kind of block, to try templates on.

use crate::base::{Day, Language};
use crate::document::{Document, DocumentKind, Line, Record};

/// Returns a sample in each direction.
pub(super) fn samples() -> [Document; 2] {
    [
        sample("de", "Muster \u{2068}1\u{2069}"),
        sample("ar", "نموذج \u{2068}1\u{2069}"),
    ]
}

fn sample(tag: &str, text: &str) -> Document {
    let language = Language::new(tag);
    let mut document = Document::new(DocumentKind::Plan, &language, text);
    document.subtitle = Line::new(text);
    document.day = Day::new(2026, 1, 2);
    document.heading(2, text);
    document.heading(3, text);
    document.paragraph(text);
    document.quote(text);
    document.note(text);
    document.item(text);
    document.item(text);
    document.task(text);
    document.field(text, text);
    document.links(text, ["https://example.org/a?b&c", "x"].into_iter());
    let row = [text.to_owned(), text.to_owned()];
    document.table(&row, &[1, 2], &[row.to_vec(), row.to_vec()]);
    document.lines([text, text]);
    document.phrase(&Language::new("de"), "Ich möchte etwas abgeben.", text);
    document.signature(text);
    document.qr("https://example.org", text);
    document.page_break();
    document.annex(text);
    let mut record = Record::new(text, 2);
    record.field(0, text, text);
    record.field(1, "", text);
    document.records(&row, &[1, 2], vec![record]);
    document.paragraph(text);
    document
}
