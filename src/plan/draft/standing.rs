//! What stands before what, whatever its priority and day.

use crate::plan::rule::{Basic, Priority, Rule};

/// The place of a measure in the plan before urgency and dates are compared; the first comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Standing {
    /// Safety, treatment, a bed, food today: nobody waits with that for an appointment.
    Basic(Basic),
    /// Counsel at once, before any authority.
    Counsel,
    /// By priority and day.
    Usual,
}

impl Standing {
    /// Finds where a rule's measure stands.
    ///
    /// `guarded` says that the answers keep authorities from learning of the person, `told` that
    /// one of them would: then counsel comes before it even for a basic need, and all counsel
    /// before whatever else is to be done.
    pub(in crate::plan) fn of(rule: &Rule, priority: Priority, guarded: bool, told: bool) -> Self {
        let soon = guarded || priority <= Priority::P1;
        match rule.basic {
            Some(basic) if !(guarded && told) => Self::Basic(basic),
            _ if rule.actors.refer.is_some() && soon => Self::Counsel,
            _ => Self::Usual,
        }
    }
}
