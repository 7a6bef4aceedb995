//! A day of the calendar.

use std::fmt;

use chrono::{Datelike as _, Months, NaiveDate, TimeDelta};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use chrono::Weekday;

/// A day of the proleptic Gregorian calendar, without time or zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first day of the calendar.
    pub const FIRST: Self = match NaiveDate::from_yo_opt(1, 1) {
        Some(date) => Self(date),
        None => Self(NaiveDate::MIN),
    };

    /// Returns the day, or nothing when the calendar lacks it; years 1 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let within = (1..=9999).contains(&year);
        within
            .then(|| NaiveDate::from_ymd_opt(year, month, day))?
            .map(Self)
    }

    /// Reads `2026-11-21`.
    pub fn parse(text: &str) -> Option<Self> {
        match super::PartialDate::parse(text)? {
            super::PartialDate::Day(day) => Some(day),
            super::PartialDate::Year(_) | super::PartialDate::Month(..) => None,
        }
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Returns the day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Moves by days; nothing when that leaves the calendar.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let moved = self.0.checked_add_signed(TimeDelta::try_days(days)?)?;
        Self::within(moved)
    }

    /// Moves by months; a day the month lacks becomes its last (§ 188 Abs. 3 BGB).
    pub fn plus_months(self, months: i64) -> Option<Self> {
        let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
        let moved = if months < 0 {
            self.0.checked_sub_months(count)
        } else {
            self.0.checked_add_months(count)
        };
        Self::within(moved?)
    }

    /// Returns the last day of this day's month.
    pub fn end_of_month(self) -> Self {
        let first = self
            .0
            .with_day(1)
            .and_then(|it| it.checked_add_months(Months::new(1)));
        first.and_then(|it| it.pred_opt()).map_or(self, Self)
    }

    /// Counts the days from this day to the other; negative when the other came first.
    pub const fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// Returns how many days it lies behind the last of the year 0: 1 for the first of the year 1.
    pub fn number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    fn within(date: NaiveDate) -> Option<Self> {
        (1..=9999).contains(&date.year()).then_some(Self(date))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no day of the form YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_that_lacks_the_day_ends_on_its_last() {
        let day = Day::new(2026, 1, 31).unwrap();
        assert_eq!(day.plus_months(1), Day::new(2026, 2, 28));
        assert_eq!(
            Day::new(2028, 2, 3).unwrap().end_of_month(),
            Day::new(2028, 2, 29).unwrap()
        );
    }

    #[test]
    fn days_of_the_calendar_only() {
        assert_eq!(Day::parse("2026-02-30"), None);
        assert_eq!(Day::parse("2026-2-3"), None);
        assert_eq!(Day::parse("2026-11"), None);
        assert_eq!(Day::parse("2026-11-21").unwrap().to_string(), "2026-11-21");
        assert_eq!(Day::new(9999, 12, 31).unwrap().plus_days(1), None);
    }
}
