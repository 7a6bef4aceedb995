//! One Fluent file's entries, and what is wrong with their wording.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use unicode_normalization::is_nfc;

use super::inventory::Entry;
use super::references::References;
use crate::base::{Place, Report, SourceFile};

/// Reads the entries of one file.
pub(super) struct Reader<'a> {
    pub(super) source: &'a SourceFile,
    pub(super) overriding: bool,
    pub(super) report: &'a mut Report,
}

/// Returns what is said, values left out.
fn words(pattern: &ast::Pattern<&str>) -> String {
    let texts = pattern.elements.iter().filter_map(|it| match it {
        ast::PatternElement::TextElement { value } => Some(*value),
        ast::PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}

impl Reader<'_> {
    /// Adds an entry's texts by their keys.
    pub(super) fn entry(&mut self, entry: &ast::Entry<&str>, into: &mut BTreeMap<String, Entry>) {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    self.add(id.to_owned(), id, value, into);
                }
                for attribute in &message.attributes {
                    let name = attribute.id.name;
                    self.add(format!("{id}.{name}"), name, &attribute.value, into);
                }
            }
            ast::Entry::Term(term) => {
                let id = term.id.name;
                self.add(format!("-{id}"), id, &term.value, into);
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }

    fn add(
        &mut self,
        key: String,
        name: &str,
        pattern: &ast::Pattern<&str>,
        into: &mut BTreeMap<String, Entry>,
    ) {
        let place = self.place(name);
        self.check_wording(&key, pattern);
        if let Some(first) = into.get(&key)
            && !self.overriding
        {
            let message = format!("`{key}` is defined twice, first at {}", first.place);
            self.report.error("text_twice", place, message);
            self.report.remedy("take one of them out");
            return;
        }
        let mut references = References::default();
        references.pattern(pattern);
        let entry = Entry {
            place,
            variables: references.variables,
            references: references.messages,
            words: words(pattern),
        };
        into.insert(key, entry);
    }

    fn check_wording(&mut self, key: &str, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            let ast::PatternElement::TextElement { value } = element else {
                continue;
            };
            if !is_nfc(value) {
                let message = format!("`{key}` is not in normal form C");
                self.report
                    .error("text_not_nfc", self.place(value), message);
                self.report
                    .remedy("save it with composed letters (Unicode NFC), `ä` as one character");
            }
            if value.chars().any(is_direction_mark) {
                let message = format!("`{key}` holds an invisible direction mark");
                self.report
                    .error("text_direction_mark", self.place(value), message);
                self.report
                    .remedy("remove it: values are isolated and lines are ordered by the program");
            }
        }
    }

    /// Finds where a slice of the file stands: the parser hands out slices, not spans.
    fn place(&self, slice: &str) -> Place {
        let offset = (slice.as_ptr() as usize).saturating_sub(self.source.text().as_ptr() as usize);
        self.source.place(offset)
    }
}

/// Tells LRM, RLM, ALM, embeddings, overrides and isolates.
const fn is_direction_mark(char: char) -> bool {
    matches!(char, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
