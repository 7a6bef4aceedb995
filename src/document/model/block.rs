//! The parts that documents are put together from.

use serde::Serialize;

use super::{Line, direction_code};
use crate::base::{Direction, Language};

/// A part of a document; templates tell them apart by `block`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading {
        /// 2 or 3; the title is 1.
        level: u8,
        /// What it says.
        text: Line,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        text: Line,
    },
    /// What the person said.
    Quote {
        /// Her words.
        text: Line,
    },
    /// A remark that stands out.
    Note {
        /// What it says.
        text: Line,
    },
    /// A list.
    Items {
        /// Its items.
        items: Vec<Line>,
    },
    /// Lines to tick off.
    Tasks {
        /// What is to be done or brought.
        items: Vec<Line>,
    },
    /// Labels with their values.
    Fields {
        /// The pairs.
        fields: Vec<Field>,
    },
    /// A table with a header row.
    Table {
        /// The header row.
        head: Vec<Line>,
        /// How the width is shared out, one number a column.
        weights: Vec<u8>,
        /// The other rows, each as long as the header.
        rows: Vec<Vec<Line>>,
    },
    /// An annex begins, in smaller type; the first one begins a page.
    Annex {
        /// Its heading, of level 2.
        text: Line,
    },
    /// Records that say the same kinds of things about one subject each, side by side.
    Records {
        /// What stands in each column; empty when the labels tell.
        head: Vec<Line>,
        /// How the width is shared out, one number a column.
        weights: Vec<u8>,
        /// The records, each with as many columns as there are weights.
        records: Vec<Record>,
    },
    /// Lines one below the other.
    Lines {
        /// The lines.
        lines: Vec<Line>,
    },
    /// Sentences in another language, to be shown to somebody.
    Phrases {
        /// The language in which they are said.
        language: Language,
        /// Its direction.
        #[serde(serialize_with = "direction_code")]
        direction: Direction,
        /// The sentences.
        phrases: Vec<Phrase>,
    },
    /// Lines to write on.
    Signatures {
        /// Who signs, or what is written there.
        lines: Vec<Line>,
    },
    /// A QR code.
    Qr {
        /// What a telephone reads.
        content: Line,
        /// What is written beside it.
        caption: Line,
    },
    /// The next page begins.
    PageBreak,
}

/// A label with its value.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Field {
    /// The label, without a colon.
    pub label: Line,
    /// What stands between label and value: a question needs no colon.
    pub colon: &'static str,
    /// The value.
    pub value: Line,
    /// Pages on the web.
    pub links: Vec<Line>,
}

impl Field {
    pub(super) fn new(label: &str, value: Line, links: Vec<Line>) -> Self {
        let question = label.is_empty() || label.ends_with(['?', '؟', '.', ':']);
        Self {
            label: Line::new(label),
            colon: if question { "" } else { ":" },
            value,
            links,
        }
    }

    fn each_line(&mut self, see: &mut impl FnMut(&mut Line)) {
        see(&mut self.label);
        see(&mut self.value);
    }
}

/// What is said about one subject, in columns of labelled lines.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Record {
    /// The subject; it stands at the head of the first column.
    pub title: Line,
    /// The lines of each column; a label may be empty.
    pub columns: Vec<Vec<Field>>,
}

impl Record {
    pub(in crate::document) fn new(title: &str, columns: usize) -> Self {
        Self {
            title: Line::new(title),
            columns: vec![Vec::new(); columns],
        }
    }

    /// Adds a line to a column, counted from 0; one without a value is left out.
    pub(in crate::document) fn field(&mut self, column: usize, label: &str, value: &str) {
        let value = Line::new(value);
        if let Some(fields) = self.columns.get_mut(column).filter(|_| !value.is_empty()) {
            fields.push(Field::new(label, value, Vec::new()));
        }
    }
}

/// A sentence in another language with its meaning.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Phrase {
    /// The sentence.
    pub said: Line,
    /// What it means, in the document's language.
    pub meaning: Line,
}

impl Block {
    /// Goes through the lines that people read.
    pub(super) fn each_line(&mut self, see: &mut impl FnMut(&mut Line)) {
        match self {
            Self::Heading { text, .. }
            | Self::Annex { text }
            | Self::Paragraph { text }
            | Self::Quote { text }
            | Self::Note { text }
            | Self::Qr { caption: text, .. } => see(text),
            Self::Items { items: lines }
            | Self::Tasks { items: lines }
            | Self::Lines { lines }
            | Self::Signatures { lines } => lines.iter_mut().for_each(see),
            Self::Fields { fields } => fields.iter_mut().for_each(|it| it.each_line(see)),
            Self::Records { head, records, .. } => {
                head.iter_mut().for_each(&mut *see);
                for record in records {
                    see(&mut record.title);
                    let fields = record.columns.iter_mut().flatten();
                    fields.for_each(|it| it.each_line(see));
                }
            }
            Self::Table { head, rows, .. } => {
                let rows = rows.iter_mut().flatten();
                head.iter_mut().chain(rows).for_each(see);
            }
            Self::Phrases { phrases, .. } => {
                for phrase in phrases {
                    see(&mut phrase.said);
                    see(&mut phrase.meaning);
                }
            }
            Self::PageBreak => {}
        }
    }
}
