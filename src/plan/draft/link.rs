//! How measures hang together: what comes first, what stands under a condition.

use crate::base::{Code, GuardId, MeasureId, RuleId};
use crate::plan::deadline::Offset;
use crate::plan::rule::{LinkKind, Outcome};

/// The condition of a follow-up: none of these measures has brought this.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The rule of the measures.
    pub rule: RuleId,
    /// The measures.
    pub measures: Vec<MeasureId>,
    /// What is lacking.
    pub lacks: Outcome,
}

/// What a measure begins with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StartsOn {
    /// What the measures before it bring.
    pub outcome: Outcome,
    /// Those measures.
    pub measures: Vec<MeasureId>,
}

/// A link to a measure that comes first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The other measure.
    pub measure: MeasureId,
    /// How they hang together.
    pub kind: LinkKind,
    /// How many days to wait besides; a month counts as it falls.
    pub lag: Offset,
    /// Why, a Fluent message `link-<code>`.
    pub reason: Option<Code>,
}

/// A link that fell away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DroppedLink {
    /// The other rule.
    pub rule: RuleId,
    /// Why it is not in the plan.
    pub because: Absence,
}

/// Why a rule is not in a plan.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Absence {
    /// Its condition does not hold.
    DidNotFire,
    /// The answers so far do not decide it.
    Unknown,
    /// Its law does not hold on the day.
    NotInForce,
    /// It would fire, or might, and a guard holds it back.
    HeldBack(GuardId),
}
