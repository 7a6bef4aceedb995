//! A value of a file: read as what it must be, or reported.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::Fields;
use crate::base::{Day, PartialDate, Place, Report, SourceFile, nearest};

/// A value of the file with its place.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    file: &'a SourceFile,
    value: &'a DeValue<'a>,
    span: Range<usize>,
}

impl<'a> Item<'a> {
    pub(super) fn new(file: &'a SourceFile, value: &'a Spanned<DeValue<'a>>) -> Self {
        let span = value.span();
        Self {
            file,
            value: value.get_ref(),
            span,
        }
    }

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
        let items = self.value.as_array()?.iter();
        Some(items.map(|it| Self::new(self.file, it)).collect())
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
