//! Spans of time as rules write them: `"-1 day"`, `"+4 weeks"`, `"1 month"`, `"48 hours"`.

use std::fmt;

use crate::base::Day;

/// A span of time, forwards or backwards; weeks are days and years are months.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Offset {
    /// So many hours.
    Hours(i64),
    /// So many days.
    Days(i64),
    /// So many months.
    Months(i64),
}

/// The longest span that can be written, in its unit: far more than any file needs.
const LONGEST: i64 = 100_000;

impl Offset {
    /// Reads an optional sign, a whole number and a unit, singular or plural.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, unit) = text.trim().split_once(' ')?;
        let amount: i64 = number.parse().ok()?;
        if !(-LONGEST..=LONGEST).contains(&amount) {
            return None;
        }
        match unit.trim() {
            "hour" | "hours" => Some(Self::Hours(amount)),
            "day" | "days" => Some(Self::Days(amount)),
            "week" | "weeks" => Some(Self::Days(amount * 7)),
            "month" | "months" => Some(Self::Months(amount)),
            "year" | "years" => Some(Self::Months(amount * 12)),
            _ => None,
        }
    }

    /// Tells whether the span runs backwards.
    pub const fn is_negative(self) -> bool {
        match self {
            Self::Hours(it) | Self::Days(it) | Self::Months(it) => it < 0,
        }
    }

    /// Returns the day that lies this span after a day; hours count as whole days of 24.
    ///
    /// The day itself is not counted (§ 187 Abs. 1 BGB); months end on the day of the same
    /// number, or on the month's last (§ 188 Abs. 2 and 3 BGB).
    pub fn after(self, day: Day) -> Option<Day> {
        match self {
            Self::Hours(it) => day.plus_days(it.div_euclid(24)),
            Self::Days(it) => day.plus_days(it),
            Self::Months(it) => day.plus_months(it),
        }
    }

    /// Returns the span that runs as far the other way.
    pub const fn reversed(self) -> Self {
        match self {
            Self::Hours(it) => Self::Hours(-it),
            Self::Days(it) => Self::Days(-it),
            Self::Months(it) => Self::Months(-it),
        }
    }

    /// Returns the same span with another amount, in the unit it is kept in.
    pub const fn changed_by(self, step: i64) -> Self {
        match self {
            Self::Hours(it) => Self::Hours(it + step),
            Self::Days(it) => Self::Days(it + step),
            Self::Months(it) => Self::Months(it + step),
        }
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (amount, unit) = match self {
            Self::Hours(it) => (it, "hour"),
            Self::Days(it) => (it, "day"),
            Self::Months(it) => (it, "month"),
        };
        let plural = if amount.abs() == 1 { "" } else { "s" };
        write!(f, "{amount} {unit}{plural}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_spans_and_nothing_else() {
        let spans = [
            ("-1 day", Offset::Days(-1)),
            ("+4 weeks", Offset::Days(28)),
            ("1 month", Offset::Months(1)),
            ("2 years", Offset::Months(24)),
            ("48 hours", Offset::Hours(48)),
        ];
        for (text, span) in spans {
            assert_eq!(Offset::parse(text), Some(span), "{text}");
        }
        for text in [
            "",
            "day",
            "1",
            "1day",
            "one day",
            "1 dya",
            "1.5 days",
            "9999999 days",
        ] {
            assert_eq!(Offset::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_printed_is_read_again() {
        for span in [Offset::Days(-1), Offset::Months(13), Offset::Hours(1)] {
            assert_eq!(Offset::parse(&span.to_string()), Some(span));
        }
    }
}
