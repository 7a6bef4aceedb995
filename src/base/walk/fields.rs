//! A table of a file: which keys it has, and which nobody asked for.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::Item;
use crate::base::{Day, Place, Report, SourceFile, nearest};

/// A table whose keys are asked for one by one; what nobody asked for is unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    file: &'a SourceFile,
    table: &'a DeTable<'a>,
    span: Range<usize>,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub(super) const fn new(
        file: &'a SourceFile,
        table: &'a DeTable<'a>,
        span: Range<usize>,
    ) -> Self {
        Self {
            file,
            table,
            span,
            asked: Vec::new(),
        }
    }

    /// Returns the place of the table itself.
    pub fn place(&self) -> Place {
        self.file.place(self.span.start)
    }

    /// Asks for a key that may be absent.
    pub fn get(&mut self, key: &'static str) -> Option<Item<'a>> {
        self.asked.push(key);
        let value = self.table.get(key)?;
        Some(Item::new(self.file, value))
    }

    /// Asks for a key that must be there.
    pub fn need(&mut self, key: &'static str, report: &mut Report) -> Option<Item<'a>> {
        let found = self.get(key);
        if found.is_none() {
            report.error("missing_key", self.place(), format!("`{key}` is missing"));
            report.remedy(format!("add a line `{key} = …` to this table"));
        }
        found
    }

    /// Asks for an optional text.
    pub fn text(&mut self, key: &'static str, report: &mut Report) -> Option<&'a str> {
        self.get(key)?.text(report)
    }

    /// Asks for a text that must be there.
    pub fn need_text(&mut self, key: &'static str, report: &mut Report) -> Option<&'a str> {
        self.need(key, report)?.text(report)
    }

    /// Asks for an optional word of a closed vocabulary.
    pub fn word<T: Copy>(
        &mut self,
        key: &'static str,
        known: &[(&'static str, T)],
        report: &mut Report,
    ) -> Option<T> {
        self.get(key)?.word(known, report)
    }

    /// Asks for a word of a closed vocabulary that must be there.
    pub fn need_word<T: Copy>(
        &mut self,
        key: &'static str,
        known: &[(&'static str, T)],
        report: &mut Report,
    ) -> Option<T> {
        self.need(key, report)?.word(known, report)
    }

    /// Asks for an optional `true` or `false`.
    pub fn boolean(&mut self, key: &'static str, report: &mut Report) -> Option<bool> {
        self.get(key)?.boolean(report)
    }

    /// Asks for an optional day.
    pub fn day(&mut self, key: &'static str, report: &mut Report) -> Option<Day> {
        self.get(key)?.day(report)
    }

    /// Asks for a day that must be there.
    pub fn need_day(&mut self, key: &'static str, report: &mut Report) -> Option<Day> {
        self.need(key, report)?.day(report)
    }

    /// Asks for an optional list; absent and wrong are an empty one.
    pub fn list(&mut self, key: &'static str, report: &mut Report) -> Vec<Item<'a>> {
        self.get(key)
            .and_then(|it| it.list(report))
            .unwrap_or_default()
    }

    /// Asks for an optional list of tables.
    pub fn tables(&mut self, key: &'static str, report: &mut Report) -> Vec<Self> {
        let items = self.list(key, report);
        items
            .into_iter()
            .filter_map(|it| it.fields(report))
            .collect()
    }

    /// Returns every key with its value and marks none as asked for.
    pub fn entries(&self) -> Vec<(Key<'a>, Item<'a>)> {
        let entry = |(key, value): (&'a Spanned<_>, &'a Spanned<_>)| {
            let name: &'a std::borrow::Cow<'a, str> = key.get_ref();
            let key = Key {
                name,
                place: self.file.place(key.span().start),
            };
            (key, Item::new(self.file, value))
        };
        let mut entries: Vec<_> = self.table.iter().map(entry).collect();
        entries.sort_by(|a, b| {
            (a.0.place.line, a.0.place.column).cmp(&(b.0.place.line, b.0.place.column))
        });
        entries
    }

    /// Reports every key that nobody asked for, with the nearest one that is known.
    pub fn finish(self, report: &mut Report) {
        for (key, _) in self.entries() {
            if self.asked.contains(&key.name) {
                continue;
            }
            report.error(
                "unknown_key",
                key.place,
                format!("`{}` is not a key of this table", key.name),
            );
            match nearest(key.name, self.asked.iter().copied()) {
                Some(known) => report.remedy(format!("did you mean `{known}`?")),
                None => report.remedy(format!("known here: {}", self.asked.join(", "))),
            }
        }
    }
}

/// A key as it stands in the file.
#[derive(Clone, Debug)]
pub struct Key<'a> {
    /// The name.
    pub name: &'a str,
    /// Where it stands.
    pub place: Place,
}
