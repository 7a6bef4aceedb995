//! When an offer is open.

use std::fmt;

use crate::base::{Day, Weekday};

/// A time of day without a zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Reads `09:30`; seconds and an offset behind it are passed over.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, rest) = text.split_once(':')?;
        let minute = rest.get(..2)?;
        let number = |it: &str| it.parse::<u16>().ok();
        let (hour, minute) = (number(hour)?, number(minute)?);
        (hour < 24 && minute < 60).then_some(Self(hour * 60 + minute))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Days of the week with hours (HSDS `schedule`, a weekly rule of RFC 5545).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Schedule {
    /// The days, Monday first.
    pub days: Vec<Weekday>,
    /// From when, if known.
    pub opens: Option<TimeOfDay>,
    /// Until when, if known.
    pub closes: Option<TimeOfDay>,
    /// The first day on which this holds.
    pub from: Option<Day>,
    /// The last day on which this holds.
    pub until: Option<Day>,
}

impl Schedule {
    /// Tells whether it is open on the day.
    pub fn is_open_on(&self, day: Day) -> bool {
        let begun = self.from.is_none_or(|it| it <= day);
        let over = self.until.is_some_and(|it| it < day);
        begun && !over && self.days.contains(&day.weekday())
    }
}

/// Returns the first day from this one on, within two weeks, on which one of them is open.
pub fn next_open(schedules: &[Schedule], from: Day) -> Option<Day> {
    let days = (0..14).filter_map(|it| from.plus_days(it));
    let mut open = days.filter(|day| schedules.iter().any(|it| it.is_open_on(*day)));
    open.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_mondays() -> Schedule {
        Schedule {
            days: vec![Weekday::Mon],
            opens: TimeOfDay::parse("09:00"),
            closes: TimeOfDay::parse("12:30:00+01:00"),
            from: None,
            until: Day::new(2026, 11, 30),
        }
    }

    #[test]
    fn times_are_read_and_written_with_two_digits() {
        let closes = on_mondays().closes.unwrap();
        assert_eq!(closes.to_string(), "12:30");
        assert_eq!(TimeOfDay::parse("24:00"), None);
        assert_eq!(TimeOfDay::parse("9"), None);
        assert_eq!(TimeOfDay::parse("9:5"), None);
    }

    #[test]
    fn the_next_open_day_lies_within_the_days_of_the_schedule() {
        let saturday = Day::new(2026, 11, 21).unwrap();
        let schedules = [on_mondays()];
        assert_eq!(next_open(&schedules, saturday), Day::new(2026, 11, 23));
        let last = Day::new(2026, 11, 30).unwrap();
        assert_eq!(next_open(&schedules, last), Some(last));
        assert_eq!(next_open(&schedules, last.plus_days(1).unwrap()), None);
    }
}
