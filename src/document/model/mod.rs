//! What a document says, before anything is known of paper: a title and blocks of lines.
//!
//! Pure data; [`Templates`](super::Templates) lay it out. Texts are added as messages give them,
//! their values between FSI and PDI, and stay data in every format.

mod bind;
mod block;
mod line;

use serde::{Serialize, Serializer};

pub use block::{Block, Field, Phrase, Record};
pub use line::Line;
pub(super) use line::{is_address, runs};

use super::DocumentKind;
use crate::base::{Day, Direction, Language};

/// A document in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Document {
    /// What it is; templates may lay kinds out differently.
    pub kind: DocumentKind,
    /// Its title, also for the file's own data.
    pub title: Line,
    /// What stands below the title: day, status.
    pub subtitle: Line,
    /// The language of its texts.
    pub language: Language,
    /// The direction of its script.
    #[serde(serialize_with = "direction_code")]
    pub direction: Direction,
    /// The day for which it was made, when there is one; the file's own data hold it.
    #[serde(skip)]
    pub day: Option<Day>,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Begins a document without blocks.
    pub fn new(kind: DocumentKind, language: &Language, title: &str) -> Self {
        Self {
            kind,
            title: Line::new(title),
            subtitle: Line::default(),
            language: language.clone(),
            direction: language.direction(),
            day: None,
            blocks: Vec::new(),
        }
    }

    /// Adds a heading; level 2 parts the document, level 3 its parts.
    pub fn heading(&mut self, level: u8, text: &str) {
        let text = Line::new(text);
        self.blocks.push(Block::Heading { level, text });
    }

    /// Adds a paragraph; one without text is left out.
    pub fn paragraph(&mut self, text: &str) {
        let text = Line::new(text);
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph { text });
        }
    }

    /// Adds what the person said herself, in her own words; nothing is left out.
    pub fn quote(&mut self, text: &str) {
        let text = Line::new(text);
        if !text.is_empty() {
            self.blocks.push(Block::Quote { text });
        }
    }

    /// Adds a remark that stands out.
    pub fn note(&mut self, text: &str) {
        let text = Line::new(text);
        if !text.is_empty() {
            self.blocks.push(Block::Note { text });
        }
    }

    /// Adds an item to the list that is being written, or to a new one.
    pub fn item(&mut self, text: &str) {
        let text = Line::new(text);
        match self.blocks.last_mut() {
            Some(Block::Items { items }) => items.push(text),
            _ => self.blocks.push(Block::Items { items: vec![text] }),
        }
    }

    /// Adds a line that can be ticked off.
    pub fn task(&mut self, text: &str) {
        let text = Line::new(text);
        match self.blocks.last_mut() {
            Some(Block::Tasks { items }) => items.push(text),
            _ => self.blocks.push(Block::Tasks { items: vec![text] }),
        }
    }

    /// Adds a label with its value; one without a value is left out.
    pub fn field(&mut self, label: &str, value: &str) {
        let value = Line::new(value);
        if !value.is_empty() {
            self.add_field(Field::new(label, value, Vec::new()));
        }
    }

    /// Adds a label with pages on the web; what is no address is text.
    pub fn links<'a>(&mut self, label: &str, pages: impl Iterator<Item = &'a str>) {
        let (links, rest): (Vec<&str>, Vec<&str>) = pages.partition(|it| is_address(it));
        if !links.is_empty() || !rest.is_empty() {
            let links = links.into_iter().map(Line::new).collect();
            self.add_field(Field::new(label, Line::new(&rest.join("; ")), links));
        }
    }

    fn add_field(&mut self, field: Field) {
        match self.blocks.last_mut() {
            Some(Block::Fields { fields }) => fields.push(field),
            _ => self.blocks.push(Block::Fields {
                fields: vec![field],
            }),
        }
    }

    /// Adds a table; one without rows is left out. `weights` share out the width.
    pub fn table(&mut self, head: &[String], weights: &[u8], rows: &[Vec<String>]) {
        let lines = |row: &[String]| row.iter().map(|it| Line::new(it)).collect::<Vec<_>>();
        if !rows.is_empty() {
            self.blocks.push(Block::Table {
                head: lines(head),
                weights: weights.to_vec(),
                rows: rows.iter().map(|it| lines(it)).collect(),
            });
        }
    }

    /// Begins an annex: what follows is set in smaller type.
    pub fn annex(&mut self, text: &str) {
        let text = Line::new(text);
        self.blocks.push(Block::Annex { text });
    }

    /// Adds records; none are left out, and without any there is no block.
    pub fn records(&mut self, head: &[String], weights: &[u8], records: Vec<Record>) {
        if !records.is_empty() {
            self.blocks.push(Block::Records {
                head: head.iter().map(|it| Line::new(it)).collect(),
                weights: weights.to_vec(),
                records,
            });
        }
    }

    /// Adds lines that stand one below the other, such as an address; empty ones are left out.
    pub fn lines<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) {
        let lines = lines.into_iter().map(Line::new);
        let lines: Vec<Line> = lines.filter(|it| !it.is_empty()).collect();
        if !lines.is_empty() {
            self.blocks.push(Block::Lines { lines });
        }
    }

    /// Adds a sentence to show, in its own language, with what it means in the document's.
    pub fn phrase(&mut self, language: &Language, said: &str, meaning: &str) {
        let phrase = Phrase {
            said: Line::new(said),
            meaning: Line::new(meaning),
        };
        match self.blocks.last_mut() {
            Some(Block::Phrases {
                language: shown,
                phrases,
                ..
            }) if shown == language => phrases.push(phrase),
            _ => self.blocks.push(Block::Phrases {
                language: language.clone(),
                direction: language.direction(),
                phrases: vec![phrase],
            }),
        }
    }

    /// Adds a line to write on, with who signs or what is written below it.
    pub fn signature(&mut self, who: &str) {
        let who = Line::new(who);
        match self.blocks.last_mut() {
            Some(Block::Signatures { lines }) => lines.push(who),
            _ => self.blocks.push(Block::Signatures { lines: vec![who] }),
        }
    }

    /// Adds a QR code with what is written beside it; keep the content to about 300 bytes.
    pub fn qr(&mut self, content: &str, caption: &str) {
        self.blocks.push(Block::Qr {
            content: Line::data(content),
            caption: Line::new(caption),
        });
    }

    /// Begins a new page.
    pub fn page_break(&mut self) {
        self.blocks.push(Block::PageBreak);
    }

    /// Goes through every line, in the order of the document.
    pub(super) fn each_line(&mut self, see: &mut impl FnMut(&mut Line)) {
        see(&mut self.title);
        see(&mut self.subtitle);
        for block in &mut self.blocks {
            block.each_line(see);
        }
    }

    /// Returns the document without the isolates that change nothing.
    ///
    /// A German file stays text that can be searched and compared; an Arabic paper keeps them all.
    pub(super) fn tidied(&self) -> Self {
        let mut tidy = self.clone();
        if self.direction == Direction::LeftToRight {
            tidy.each_line(&mut Line::tidy);
        }
        tidy
    }

    /// Returns the document with numbers that no line tears apart.
    pub(super) fn bound(&self) -> Self {
        let mut bound = self.clone();
        bound.each_line(&mut Line::bind);
        bound
    }

    /// Returns the document as office programs show it best.
    ///
    /// LibreOffice measures lines with many isolates wrongly, so that words overlap. A value that
    /// runs with the document needs none: marks at both ends do the same.
    pub(super) fn for_offices(&self) -> Self {
        let mut marked = self.clone();
        if self.direction == Direction::RightToLeft {
            marked.each_line(&mut Line::mark_values);
            marked.each_line(&mut Line::isolate_brackets);
            marked.each_line(&mut Line::bind_otherwise);
        }
        marked
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde gives fields by reference"
)]
fn direction_code<S: Serializer>(direction: &Direction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    })
}
