//! Hours of German clocks as UTC, by the summer time of the Union (Directive 2000/84/EC).

use crate::base::{Day, Stamp, Weekday};

/// A time of day in Germany, in minutes since midnight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Clock(u16);

impl Clock {
    /// Returns the time; nothing from 24:00 on.
    pub fn new(minutes: u16) -> Option<Self> {
        (minutes < 24 * 60).then_some(Self(minutes))
    }

    /// Returns the time some minutes later, at the latest 23:59 of the same day.
    pub(super) fn later(self, minutes: u16) -> Self {
        Self((self.0 + minutes).min(24 * 60 - 1))
    }
}

/// Writes a day, such as `20261129`.
pub(super) fn date(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Writes a time of German clocks in UTC, such as `20270328T073000Z`.
///
/// An hour that the change to summer time skips counts from before it, one that happens twice is
/// the first.
pub fn in_utc(day: Day, clock: Clock) -> String {
    let minutes = i64::from(clock.0) - 60 * hours_ahead(day, clock);
    let (day, minutes) = if minutes < 0 {
        (day.plus_days(-1).unwrap_or(day), minutes + 24 * 60)
    } else {
        (day, minutes)
    };
    format!("{}T{:02}{:02}00Z", date(day), minutes / 60, minutes % 60)
}

/// Writes the moment of an export.
pub(super) fn stamp(made: Stamp) -> String {
    let seconds = made.0.rem_euclid(86_400);
    let epoch = Day::new(1970, 1, 1).unwrap_or(Day::FIRST);
    let day = epoch.plus_days(made.0.div_euclid(86_400)).unwrap_or(epoch);
    let (hours, minutes) = (seconds / 3_600, seconds % 3_600 / 60);
    format!("{}T{hours:02}{minutes:02}{:02}Z", date(day), seconds % 60)
}

/// How many hours German clocks are ahead of UTC: two from the last Sunday of March, 2:00, to the
/// last Sunday of October, 3:00.
fn hours_ahead(day: Day, clock: Clock) -> i64 {
    let key = (day, clock.0);
    let starts = last_sunday(day.year(), 3).map(|it| (it, 3 * 60));
    let ends = last_sunday(day.year(), 10).map(|it| (it, 3 * 60));
    match (starts, ends) {
        (Some(starts), Some(ends)) if starts <= key && key < ends => 2,
        _ => 1,
    }
}

fn last_sunday(year: i32, month: u32) -> Option<Day> {
    let last = Day::new(year, month, 31)?;
    (0..7)
        .filter_map(|it| last.plus_days(-it))
        .find(|it| it.weekday() == Weekday::Sun)
}
