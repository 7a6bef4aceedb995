//! The values put into messages, and how days are written.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

use crate::base::{Day, Language, PartialDate};

/// The values of a message's variables, by name.
#[derive(Clone, Default)]
pub struct Args<'a>(Vec<(Cow<'a, str>, Argument<'a>)>);

/// One value.
#[derive(Clone)]
enum Argument<'a> {
    Text(Cow<'a, str>),
    Integer(i64),
    Day(Day),
    Date(PartialDate),
}

impl<'a> Args<'a> {
    /// Starts without any value.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a text; it is isolated, so that its direction cannot disturb the sentence.
    pub fn text(self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.with(name, Argument::Text(value.into()))
    }

    /// Adds a whole number, on which a message may choose its plural.
    pub fn integer(self, name: impl Into<Cow<'a, str>>, value: i64) -> Self {
        self.with(name, Argument::Integer(value))
    }

    /// Adds a number of things, on which a message may choose its plural.
    pub fn count(self, name: impl Into<Cow<'a, str>>, value: usize) -> Self {
        self.integer(name, i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// Adds a day, written as the message's language writes days.
    pub fn day(self, name: impl Into<Cow<'a, str>>, value: Day) -> Self {
        self.with(name, Argument::Day(value))
    }

    /// Adds a date of which the day or the month may be missing.
    pub fn date(self, name: impl Into<Cow<'a, str>>, value: PartialDate) -> Self {
        self.with(name, Argument::Date(value))
    }

    /// Tells whether there is no value.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Turns the values into Fluent's own, for the language of the message that was found.
    pub(super) fn for_language(&self, language: &Language) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, argument) in &self.0 {
            args.set(&**name, argument.value(language));
        }
        args
    }

    fn with(mut self, name: impl Into<Cow<'a, str>>, argument: Argument<'a>) -> Self {
        self.0.push((name.into(), argument));
        self
    }
}

impl Argument<'_> {
    fn value(&self, language: &Language) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Integer(number) => FluentValue::from(*number),
            Self::Day(day) => FluentValue::from(format_day(language, *day)),
            Self::Date(date) => FluentValue::from(format_partial(language, *date)),
        }
    }
}

/// Languages that part day, month and year by a slash (Unicode CLDR, short forms).
const SLASHED: [&str; 8] = ["en", "es", "fr", "it", "pt", "so", "ti", "vi"];

/// Writes a day as the language does, always day first and in Western digits.
///
/// The order and the digits are the same in every language, because counselor and client compare
/// the day with the one on the paper between them.
pub fn format_day(language: &Language, day: Day) -> String {
    let mark = separator(language);
    format!(
        "{:02}{mark}{:02}{mark}{:04}",
        day.day(),
        day.month(),
        day.year()
    )
}

/// Writes what is known of a date: `29.12.2026`, `12.2026` or `2026`.
pub fn format_partial(language: &Language, date: PartialDate) -> String {
    match date {
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::Month(year, month) => format!("{month:02}{}{year:04}", separator(language)),
        PartialDate::Day(day) => format_day(language, day),
    }
}

fn separator(language: &Language) -> char {
    let primary = language.as_str().split('-').next().unwrap_or_default();
    if SLASHED.contains(&primary) { '/' } else { '.' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_stay_comparable_across_languages() {
        let day = Day::parse("2026-12-29").expect("a day");
        for (tag, expected) in [
            ("de", "29.12.2026"),
            ("ar", "29.12.2026"),
            ("fr", "29/12/2026"),
        ] {
            assert_eq!(format_day(&Language::new(tag), day), expected);
        }
        let german = Language::new("de");
        assert_eq!(
            format_partial(&german, PartialDate::Month(2027, 3)),
            "03.2027"
        );
        assert_eq!(format_partial(&german, PartialDate::Year(1985)), "1985");
    }
}
