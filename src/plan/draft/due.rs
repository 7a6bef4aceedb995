//! When a measure is due, and what authorities owe.

use crate::base::{ActorId, Code, Day, MeasureId};
use crate::plan::deadline::{Counted, DeadlineKind};

/// When a measure is due.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Due {
    /// On a day.
    On {
        /// The end in law, the fixed date, or the day to act by.
        date: Day,
        /// What kind of date it is; `internal` for the day to act by.
        kind: DeadlineKind,
        /// The last day before it on which the office is open.
        safe_by: Day,
    },
    /// On none, and why.
    Never {
        /// The code of the reason, a Fluent message `no-due-<code>`.
        because: Code,
    },
}

impl Due {
    /// Returns the day.
    pub const fn date(&self) -> Option<Day> {
        match self {
            Self::On { date, .. } => Some(*date),
            Self::Never { .. } => None,
        }
    }
}

/// A deadline of a measure with its dates.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Dated {
    /// The kind.
    pub kind: DeadlineKind,
    /// The dates.
    pub counted: Counted,
    /// When it had best be done.
    pub ideal: Option<Day>,
    /// Whether the anchor was a partial date, read at its earliest.
    pub from_partial: bool,
}

/// A deadline in the list of all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeadlineLine {
    /// The measure.
    pub measure: MeasureId,
    /// The deadline.
    pub dated: Dated,
}

/// What an authority owes the person by a day (§ 88 SGG, § 75 `VwGO`, § 5 `KiBiz` …).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Owed {
    /// The measure that asks for it.
    pub measure: MeasureId,
    /// Who owes it.
    pub by: Option<ActorId>,
    /// What, a Fluent message `owes-<code>`; its `.then` says what is left when it doesn't come.
    pub what: Option<Code>,
    /// By when.
    pub dated: Dated,
    /// Whether it runs from a filing that is planned, and not from an answer.
    pub from_filing: bool,
}
