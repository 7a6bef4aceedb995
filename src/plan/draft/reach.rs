//! What can still be reached: places in time, the tightest chain, and the ways that are left.

use crate::base::{Code, Day, MeasureId, RuleId};

/// A place of a measure in time, from its links and the dates behind it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Timing {
    /// When it can begin, if offices take as long as they do as a rule.
    pub earliest_start: Day,
    /// When it must begin, if offices take as long as they ever do; nothing without a hard date.
    pub latest_start: Option<Day>,
    /// Days between both, reckoned with usual times; negative when a date can't be kept.
    pub slack: Option<i64>,
}

/// A deadline that can't be kept any more as things stand ("nicht mehr erreichbar").
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreachable {
    /// Whose deadline.
    pub measure: MeasureId,
    /// By how many days it is missed.
    pub late_by: i64,
    /// The measures that lead there, the first one first.
    pub chain: Vec<MeasureId>,
    /// The way that is left.
    pub urgent: Option<UrgentRoute>,
    /// The follow-ups that stand ready when one of the chain brings nothing.
    pub plan_b: Vec<MeasureId>,
}

/// The measures that lead to the hard date with the least time to spare.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CriticalChain {
    /// Days to spare by usual times; negative when the date can't be kept.
    pub slack: i64,
    /// The measures, the first one first; the last has the date.
    pub measures: Vec<MeasureId>,
}

/// The way that is left when a date can't be kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UrgentRoute {
    /// Measures of the plan.
    Measures(Vec<MeasureId>),
    /// A rule that is not in the plan.
    Rule(RuleId),
    /// What to do, a Fluent message `urgent-<code>`.
    Text(Code),
}
