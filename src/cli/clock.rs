//! The clock, read once per command.

use super::Failure;
use crate::base::{Day, Stamp};

/// Returns the day on this machine's calendar.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock is read"
)]
pub(super) fn today() -> Result<Day, Failure> {
    use chrono::Datelike as _;
    let now = chrono::Local::now();
    let day = Day::new(now.year(), now.month(), now.day());
    day.ok_or_else(|| {
        Failure::told(
            "the clock of this machine is wrong",
            "set it, or give --today",
        )
    })
}

/// Returns the wall time.
#[expect(
    clippy::disallowed_methods,
    reason = "the shell is where the clock is read"
)]
pub(super) fn now() -> Stamp {
    Stamp(chrono::Utc::now().timestamp())
}
