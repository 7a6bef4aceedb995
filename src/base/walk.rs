//! The walk through a TOML file: every key is asked for by name, every mistake is reported.
//!
//! `serde` stops at the first mistake; this walk goes on, so that the author of a file sees all
//! of them at once, each with its line.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Day, PartialDate, Place, Report, SourceFile, nearest};

/// Parses a file and hands its top table to the reader, as much of it as could be parsed.
///
/// Syntax errors are reported first; after one, missing and unknown keys may follow from it, so
/// the reader's findings are kept only when the syntax is sound or they are all there is.
pub fn walk<T>(
    file: &SourceFile,
    report: &mut Report,
    read: impl FnOnce(Fields<'_>, &mut Report) -> T,
) -> T {
    let (table, errors) = DeTable::parse_recoverable(file.text());
    for error in &errors {
        let place = file.place(error.span().map_or(0, |it| it.start));
        let message = error.message().lines().collect::<Vec<_>>().join("; ");
        report.error("syntax", place, message);
        report
            .remedy("see https://toml.io/en/v1.0.0 for how tables, strings and dates are written");
    }
    let fields = Fields::new(file, table.get_ref(), table.span());
    let mut followed = Report::default();
    let result = read(
        fields,
        if errors.is_empty() {
            report
        } else {
            &mut followed
        },
    );
    let telling = followed
        .found()
        .iter()
        .filter(|it| !matches!(it.code, "missing_key" | "unknown_key"));
    telling.for_each(|it| report.add(it.clone()));
    result
}

/// A table whose keys are asked for one by one; what nobody asked for is unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    file: &'a SourceFile,
    table: &'a DeTable<'a>,
    span: Range<usize>,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    const fn new(file: &'a SourceFile, table: &'a DeTable<'a>, span: Range<usize>) -> Self {
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
        Some(Item {
            file: self.file,
            value: value.get_ref(),
            span: value.span(),
        })
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
            (
                key,
                Item {
                    file: self.file,
                    value: value.get_ref(),
                    span: value.span(),
                },
            )
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

/// A value of the file with its place.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    file: &'a SourceFile,
    value: &'a DeValue<'a>,
    span: Range<usize>,
}

impl<'a> Item<'a> {
    /// Returns where the value begins.
    pub fn place(&self) -> Place {
        self.file.place(self.span.start)
    }

    /// Returns the place of a byte of this text, or of the value when escapes hide it.
    pub fn place_at(&self, offset: usize) -> Place {
        let raw = self.file.slice(self.span.clone()).unwrap_or_default();
        let start = self
            .value
            .as_str()
            .and_then(|text| raw.find(text))
            .map(|it| it + offset);
        self.file.place(self.span.start + start.unwrap_or_default())
    }

    /// Reads a text.
    pub fn text(&self, report: &mut Report) -> Option<&'a str> {
        self.expect(self.value.as_str(), "a text in quotes", report)
    }

    /// Reads a whole number.
    pub fn integer(&self, report: &mut Report) -> Option<i64> {
        let number = self.value.as_integer();
        let number = number.and_then(|it| i64::from_str_radix(it.as_str(), it.radix()).ok());
        self.expect(number, "a whole number", report)
    }

    /// Reads `true` or `false`.
    pub fn boolean(&self, report: &mut Report) -> Option<bool> {
        self.expect(self.value.as_bool(), "true or false", report)
    }

    /// Reads a day without time.
    pub fn day(&self, report: &mut Report) -> Option<Day> {
        self.expect(
            self.date().and_then(PartialDate::whole),
            "a date such as 2026-11-21",
            report,
        )
    }

    /// Returns a date written as a TOML date or as the text of a partial one.
    pub fn date(&self) -> Option<PartialDate> {
        if let Some(text) = self.value.as_str() {
            return PartialDate::parse(text);
        }
        let stamp = self.value.as_datetime()?;
        let date = stamp.date.filter(|_| stamp.time.is_none())?;
        Day::new(date.year.into(), date.month.into(), date.day.into()).map(PartialDate::Day)
    }

    /// Returns a number as it is written, whole or with decimals, without `_`.
    pub fn number(&self) -> Option<String> {
        match self.value {
            DeValue::Integer(it) if it.radix() == 10 => Some(it.as_str().replace('_', "")),
            DeValue::Float(it) => Some(it.as_str().replace('_', "")),
            DeValue::Integer(_)
            | DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        }
    }

    /// Returns the text if it is one, without a report.
    pub fn as_text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// Returns the truth value if it is one, without a report.
    pub fn as_boolean(&self) -> Option<bool> {
        self.value.as_bool()
    }

    /// Returns the table's fields if it is one, without a report.
    pub fn as_fields(&self) -> Option<Fields<'a>> {
        let table = self.value.as_table()?;
        Some(Fields::new(self.file, table, self.span.clone()))
    }

    /// Returns the elements if it is a list, without a report.
    pub fn as_list(&self) -> Option<Vec<Self>> {
        let element = |it: &'a Spanned<DeValue<'a>>| Self {
            file: self.file,
            value: it.get_ref(),
            span: it.span(),
        };
        self.value
            .as_array()
            .map(|it| it.iter().map(element).collect())
    }

    /// Reads a table.
    pub fn fields(&self, report: &mut Report) -> Option<Fields<'a>> {
        self.expect(self.as_fields(), "a table", report)
    }

    /// Reads a list.
    pub fn list(&self, report: &mut Report) -> Option<Vec<Self>> {
        self.expect(self.as_list(), "a list in brackets", report)
    }

    /// Reads a list of texts.
    pub fn texts(&self, report: &mut Report) -> Vec<&'a str> {
        let items = self.list(report).unwrap_or_default();
        items.iter().filter_map(|it| it.text(report)).collect()
    }

    /// Reads one word of a closed vocabulary.
    pub fn word<T: Copy>(&self, known: &[(&'static str, T)], report: &mut Report) -> Option<T> {
        let text = self.text(report)?;
        if let Some((_, meant)) = known.iter().find(|it| it.0 == text) {
            return Some(*meant);
        }
        let words: Vec<_> = known.iter().map(|it| it.0).collect();
        let message = format!("`{text}` is not a word that can stand here");
        report.error("unknown_word", self.place(), message);
        match nearest(text, words.iter().copied()) {
            Some(near) => report.remedy(format!("did you mean `{near}`?")),
            None => report.remedy(format!("known here: {}", words.join(", "))),
        }
        None
    }

    /// Says in one word what stands here.
    pub const fn what(&self) -> &'static str {
        match self.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a decimal number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or time",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        }
    }

    fn expect<T>(&self, found: Option<T>, wanted: &str, report: &mut Report) -> Option<T> {
        if found.is_none() {
            let message = format!("expected {wanted}, found {}", self.what());
            report.error("wrong_type", self.place(), message);
            report.remedy(format!("write {wanted} here"));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut report = Report::default();
        let file = SourceFile::new("f.toml", text.as_bytes(), &mut report);
        walk(&file, &mut report, |mut fields, report| {
            fields.need("id", report).and_then(|it| it.text(report));
            fields.get("version").and_then(|it| it.integer(report));
            fields.finish(report);
        });
        let lines: Vec<_> = report
            .into_sorted()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn says_all_mistakes_at_once() {
        check(
            "id = 3\nverison = 1\n",
            &[
                "f.toml:1:6: error[wrong_type]: expected a text in quotes, found a whole number\n  help: write a text in quotes here",
                "f.toml:2:1: error[unknown_key]: `verison` is not a key of this table\n  help: did you mean `version`?",
            ],
        );
        check(
            "version = 1\n",
            &[
                "f.toml:1:1: error[missing_key]: `id` is missing\n  help: add a line `id = …` to this table",
            ],
        );
    }

    #[test]
    fn goes_on_after_a_broken_line() {
        let mut report = Report::default();
        let file = SourceFile::new("f.toml", b"id = \nversion = \"x\"", &mut report);
        walk(&file, &mut report, |mut fields, report| {
            fields.get("version").and_then(|it| it.integer(report));
        });
        let codes: Vec<_> = report.found().iter().map(|it| it.code).collect();
        assert_eq!(codes, ["syntax", "wrong_type"]);
    }
}
