//! The clocks: the only place of this layer that reads them.

use std::cell::Cell;
use std::time::{Duration, Instant, SystemTime};

use chrono::{Datelike as _, Local};

use crate::app::Now;
use crate::base::{Day, Moment, Stamp};

/// Does something and tells how long it took.
#[expect(
    clippy::disallowed_methods,
    reason = "what is measured is the computer itself"
)]
pub(super) fn timed<R>(run: impl FnOnce() -> R) -> (R, Duration) {
    let start = Instant::now();
    let result = run();
    (result, start.elapsed())
}

/// Tells the time since it was started.
///
/// Time in which the computer slept counts, so that a screen locks after it; the monotonic clock
/// alone would stand still.
#[derive(Debug)]
pub struct Clock {
    start: Instant,
    wall_start: SystemTime,
    latest: Cell<Duration>,
    day: Day,
    follows_calendar: bool,
}

impl Clock {
    /// Starts the clock; `today` stands in for the calendar's day. Nothing when the computer's
    /// clock shows a year that no calendar has.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clocks"
    )]
    pub fn start(today: Option<Day>) -> Option<Self> {
        Some(Self {
            start: Instant::now(),
            wall_start: SystemTime::now(),
            latest: Cell::new(Duration::ZERO),
            day: today.or_else(calendar_day)?,
            follows_calendar: today.is_none(),
        })
    }

    /// Reads the clocks; the moment never runs backwards.
    pub fn now(&self) -> Now {
        Now {
            moment: self.moment(),
            stamp: stamp(),
            day: self.day(),
        }
    }

    fn day(&self) -> Day {
        let today = if self.follows_calendar {
            calendar_day()
        } else {
            None
        };
        today.unwrap_or(self.day)
    }

    /// Returns the time since the start.
    pub fn moment(&self) -> Moment {
        let wall = self.wall_start.elapsed().unwrap_or_default();
        let latest = self.latest.get().max(wall).max(self.start.elapsed());
        self.latest.set(latest);
        Moment(latest)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clocks"
)]
fn stamp() -> Stamp {
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    Stamp(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clocks"
)]
fn calendar_day() -> Option<Day> {
    let date = Local::now().date_naive();
    Day::new(date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_day_holds() {
        let day = Day::new(2026, 11, 21);
        assert_eq!(Clock::start(day).map(|clock| clock.now().day), day);
    }

    #[test]
    fn moments_never_run_backwards() {
        let clock = Clock::start(None).unwrap();
        let first = clock.moment();
        assert!(first <= clock.moment());
        assert!(clock.now().stamp > Stamp(0));
    }
}
