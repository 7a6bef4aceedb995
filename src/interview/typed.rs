//! What was typed into a field, read the way people write it.

use rust_decimal::Decimal;

use crate::base::{Day, PartialDate};
use crate::expr::Value;
use crate::form::{Kind, Question};

/// Why typed text is no answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TypedFault {
    /// Nothing was typed.
    Empty,
    /// This is no date of the calendar.
    Date,
    /// This is no time of day.
    Time,
    /// This is no number.
    Number,
    /// The number is outside of what the question allows.
    Range,
    /// This question is answered by choosing.
    Choose,
}

impl TypedFault {
    /// Returns the id of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Date => "date",
            Self::Time => "time",
            Self::Number => "number",
            Self::Range => "range",
            Self::Choose => "choose",
        }
    }
}

/// Reads typed text as the answer to a question.
///
/// Dates may be `29.12.2026`, `29.12.26`, `29122026`, `12.2026`, `2026`, `2026-12-29`, with
/// unknown parts as in papers (`00.00.1985`, `??.05.2001`), or `+38` for days from `today`.
/// Arabic and Persian digits count as digits, and decimals may have a comma.
pub fn read_typed(question: &Question, text: &str, today: Day) -> Result<Value, TypedFault> {
    let plain = western_digits(text.trim());
    if plain.is_empty() {
        return Err(TypedFault::Empty);
    }
    match question.kind {
        Kind::Text | Kind::LongText | Kind::Email => Ok(Value::Text(text.trim().into())),
        Kind::Phone => Ok(Value::Text(plain.into())),
        Kind::Integer | Kind::Scale => {
            let number: i64 = plain.parse().map_err(|_error| TypedFault::Number)?;
            within(question, Decimal::from(number)).map(|()| Value::Int(number))
        }
        Kind::Decimal | Kind::Money => {
            let number = decimal(&plain).ok_or(TypedFault::Number)?;
            within(question, number).map(|()| Value::Decimal(number))
        }
        Kind::Date => date(&plain, today).map(Value::Date).ok_or(TypedFault::Date),
        Kind::Time => time(&plain).map(Value::Time).ok_or(TypedFault::Time),
        Kind::Choice(_) | Kind::Choices(_) | Kind::Note | Kind::Computed(_) => {
            Err(TypedFault::Choose)
        }
    }
}

/// Reads a typed day: as [`read_typed`] does, and `24.12.` or `24.12` as the next day of that date.
pub fn read_day(text: &str, today: Day) -> Option<Day> {
    let this = |it: &Day| *it >= today;
    typed_day(text, today, (&this, today.year() + 1))
}

/// Reads a typed day of something that has happened: `24.12.` is the last day of that date.
pub fn read_past_day(text: &str, today: Day) -> Option<Day> {
    let this = |it: &Day| *it <= today;
    typed_day(text, today, (&this, today.year() - 1))
}

/// A day without a year lies in this one where that fits, else in the other.
fn typed_day(text: &str, today: Day, year: (&dyn Fn(&Day) -> bool, i32)) -> Option<Day> {
    let plain = western_digits(text.trim());
    if let Some((day, month)) = without_year(&plain) {
        let (fits, other) = year;
        let this = Day::new(today.year(), month, day).filter(fits);
        return this.or_else(|| Day::new(other, month, day));
    }
    match date(&plain, today)? {
        PartialDate::Day(day) => Some(day),
        PartialDate::Year(_) | PartialDate::Month(..) => None,
    }
}

/// Reads `24.12.` or `24.12`: day and month.
fn without_year(plain: &str) -> Option<(u32, u32)> {
    let (day, month) = plain.strip_suffix('.').unwrap_or(plain).split_once('.')?;
    Some((part(day.trim())?, part(month.trim())?))
}

fn within(question: &Question, number: Decimal) -> Result<(), TypedFault> {
    let (min, max) = question.bounds();
    let fits = min.is_none_or(|it| it <= number) && max.is_none_or(|it| number <= it);
    if fits { Ok(()) } else { Err(TypedFault::Range) }
}

/// Turns Arabic-Indic and Persian digits into Western ones.
fn western_digits(text: &str) -> String {
    let western = |it: char| match it {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(it) - 0x660, 10).unwrap_or(it),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(it) - 0x6f0, 10).unwrap_or(it),
        _ => it,
    };
    text.chars().map(western).collect()
}

/// Reads `1.234,56`, `1234.56`, `1 234,5` or `12 €`.
fn decimal(text: &str) -> Option<Decimal> {
    let text = text
        .trim_end_matches('€')
        .replace([' ', '\u{a0}', '\u{202f}'], "");
    let text = match text.rsplit_once(',') {
        Some((whole, cents)) => format!("{}.{cents}", whole.replace('.', "")),
        None => text,
    };
    text.parse().ok()
}

fn time(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let (hours, minutes) = (hours.parse::<u16>().ok()?, minutes.parse::<u16>().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn date(text: &str, today: Day) -> Option<PartialDate> {
    if let Some(days) = text.strip_prefix('+') {
        return today.plus_days(days.parse().ok()?).map(PartialDate::Day);
    }
    if let Some(date) = PartialDate::parse(text) {
        return Some(date);
    }
    let parts: Vec<&str> = text
        .split(['.', '/', ' '])
        .filter(|it| !it.is_empty())
        .collect();
    match parts.as_slice() {
        [day, month, year] => of_parts(part(day)?, part(month)?, full_year(year, today)?),
        [month, year] => of_parts(0, part(month)?, full_year(year, today)?),
        [run] if run.len() == 8 => {
            let digits = run.bytes().all(|it| it.is_ascii_digit());
            let parts = digits.then(|| Some((run.get(..2)?, run.get(2..4)?, run.get(4..)?)))??;
            of_parts(part(parts.0)?, part(parts.1)?, full_year(parts.2, today)?)
        }
        _ => None,
    }
}

/// Returns a part of a date; 0 is a part that papers leave open.
fn part(text: &str) -> Option<u32> {
    if text.len() <= 2
        && text
            .bytes()
            .all(|it| matches!(it, b'?' | b'x' | b'X' | b'-'))
    {
        return Some(0);
    }
    let digits = text.len() <= 2 && text.bytes().all(|it| it.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// Returns the year; two digits mean one from 80 years before to 19 years after today.
fn full_year(text: &str, today: Day) -> Option<i32> {
    let year: i32 = text
        .bytes()
        .all(|it| it.is_ascii_digit())
        .then(|| text.parse().ok())??;
    match text.len() {
        4 => Some(year),
        2 => {
            let century = today.year() - today.year().rem_euclid(100);
            let near = century + year;
            Some(if near > today.year() + 19 {
                near - 100
            } else {
                near
            })
        }
        _ => None,
    }
}

fn of_parts(day: u32, month: u32, year: i32) -> Option<PartialDate> {
    match (day, month) {
        (0, 0) => PartialDate::parse(&format!("{year:04}")),
        (0, month) => PartialDate::parse(&format!("{year:04}-{month:02}")),
        (day, month) => Day::new(year, month, day).map(PartialDate::Day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let today = Day::new(2026, 11, 21).unwrap();
        let found = date(&western_digits(text), today).map(|it| it.to_string());
        assert_eq!(found.unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn dates_as_people_write_them() {
        check("29.12.2026", "2026-12-29");
        check("9.2.26", "2026-02-09");
        check("1.1.85", "1985-01-01");
        check("29122026", "2026-12-29");
        check("12.2026", "2026-12");
        check("12/2026", "2026-12");
        check("1985", "1985");
        check("00.00.1985", "1985");
        check("??.05.2001", "2001-05");
        check("٢٩.١٢.٢٠٢٦", "2026-12-29");
        check("+38", "2026-12-29");
        check("30.02.2026", "");
        check("12.13.2026", "");
        check("bald", "");
        check("1.2.3.4", "");
        check("", "");
    }

    #[test]
    fn amounts_as_people_write_them() {
        for text in ["1.234,56", "1234.56", "1 234,56 €"] {
            assert_eq!(decimal(text), Some(Decimal::new(123_456, 2)), "{text}");
        }
        assert_eq!(time("9:30"), Some(570));
        assert_eq!(time("24:00"), None);
    }
}
