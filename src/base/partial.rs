//! A date of which a part may be unknown.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Day;

/// A date as people know it: a year, a month of a year, or a whole day.
///
/// Many who arrive know only their year of birth; the missing part is never invented.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// The year and the month (1 to 12) are known.
    Month(i32, u32),
    /// The whole day is known.
    Day(Day),
}

impl PartialDate {
    /// Reads `2027`, `2027-03` or `2027-03-14`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let year = i32::try_from(year).ok().filter(|it| *it >= 1)?;
        let Some(month) = parts.next() else {
            return Some(Self::Year(year));
        };
        let month = number(month, 2).filter(|it| (1..=12).contains(it))?;
        let Some(day) = parts.next() else {
            return Some(Self::Month(year, month));
        };
        let day = Day::new(year, month, number(day, 2)?)?;
        parts.next().is_none().then_some(Self::Day(day))
    }

    /// Returns the first day that the date can mean.
    pub fn earliest(self) -> Option<Day> {
        match self {
            Self::Year(year) => Day::new(year, 1, 1),
            Self::Month(year, month) => Day::new(year, month, 1),
            Self::Day(day) => Some(day),
        }
    }

    /// Returns the last day that the date can mean.
    pub fn latest(self) -> Option<Day> {
        match self {
            Self::Year(year) => Day::new(year, 12, 31),
            Self::Month(year, month) => Day::new(year, month, 1).map(Day::end_of_month),
            Self::Day(day) => Some(day),
        }
    }

    /// Returns the day when all of it is known.
    pub const fn whole(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Year(_) | Self::Month(..) => None,
        }
    }
}

fn number(text: &str, digits: usize) -> Option<u32> {
    let plain = text.len() == digits && text.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

/// Shows how much is known, never what: a birth date is a person's own.
impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Year(_) => "Year(…)",
            Self::Month(..) => "Month(…)",
            Self::Day(_) => "Day(…)",
        })
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| D::Error::custom("no date of the form YYYY, YYYY-MM or YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_known_and_nothing_else() {
        for text in ["1985", "1985-07", "1985-07-09"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "85",
            "1985-",
            "1985-13",
            "1985-7",
            "1985-02-30",
            "1985-07-09-1",
            "0000",
            "+985",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }

    #[test]
    fn spans_the_days_it_can_mean() {
        let year = PartialDate::parse("2028-02").unwrap();
        assert_eq!(year.earliest(), Day::new(2028, 2, 1));
        assert_eq!(year.latest(), Day::new(2028, 2, 29));
    }
}
