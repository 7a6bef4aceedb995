//! The time, as a message brings it.

use crate::base::{Day, Moment, Stamp};

/// When a message was taken in: the shell's clocks, read once for each message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
    /// Time since the program's start; deadlines are counted in it.
    pub moment: Moment,
    /// Wall time, for events.
    pub stamp: Stamp,
    /// Today, for ages and time limits.
    pub day: Day,
}
