//! A worked case as it is meant.

use crate::base::{ActorId, Day, Place, RuleId};
use crate::profile::{AnswersFile, At};

/// A worked case.
#[derive(Clone, Debug)]
pub struct Case {
    /// What the person answers.
    pub answers: AnswersFile,
    /// What must stand in the plan.
    pub expects: Vec<Expect>,
    /// How it is practised; nothing when it is only a test.
    pub practice: Option<Practice>,
}

/// A measure that must stand in the plan; what is absent isn't compared.
#[derive(Clone, Debug)]
pub struct Expect {
    /// Where the expectation stands.
    pub place: Place,
    /// The measure's id.
    pub measure: String,
    /// Who leads.
    pub lead: Option<ActorId>,
    /// Who joins, at least.
    pub with: Vec<ActorId>,
    /// Who decides.
    pub decides: Option<ActorId>,
    /// When it is done.
    pub act_by: Option<Vec<Day>>,
    /// The date that the plan shows.
    pub due: Option<Day>,
    /// The measures it is linked to, at least; an empty list says that it waits for nothing.
    pub after: Option<Vec<String>>,
    /// The rule that a conditional measure watches.
    pub only_if: Option<RuleId>,
}

/// How a case is practised.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Practice {
    /// How hard it is, from 1.
    pub level: u8,
    /// The message that names it, with `.setting` and `.advice`.
    pub title: String,
    /// What the person tells only when she is asked.
    pub hidden: Vec<Hidden>,
}

/// An answer that is given only when it is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hidden(pub At);
