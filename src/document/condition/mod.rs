//! Conditions of rules in words: questions and options by their texts, in the counselor's language.
//!
//! A condition becomes an outline: what must hold together stands one below the other, what is
//! enough by itself under "at least one of these", and what must not hold is said as its opposite,
//! so that nobody has to turn a negation over. Only what no text can say stands as it is written
//! in the rule.

mod among;
mod operator;
mod outline;
mod phrase;

pub use outline::{Outlined, outline, outline_clause};
pub(super) use phrase::Phraser;

use super::Words;
use crate::base::Day;
use crate::expr::{Node, NodeKind, Operator};
use crate::plan::Rules;

/// What conditions are said from.
#[derive(Clone, Copy)]
pub(in crate::document) struct Source<'a> {
    /// The words of the language.
    pub(in crate::document) words: &'a Words<'a>,
    /// The rules whose parameters are meant.
    pub(in crate::document) rules: &'a Rules,
    /// The day on which parameters are read.
    pub(in crate::document) today: Day,
    /// Whether names of groups, parameters and rows are said too, for those who write rules.
    pub(in crate::document) names: bool,
}

/// Whether a condition is said as it stands, or that it does not hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::document) enum Says {
    /// As it stands.
    Yes,
    /// Its opposite.
    No,
}

impl Says {
    /// Returns the other one.
    pub(in crate::document) const fn opposite(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
        }
    }
}

/// Returns the members of a chain of one operator.
pub(super) fn members(node: &Node, operator: Operator) -> Vec<&Node> {
    if let NodeKind::Binary(found, parts) = &node.kind
        && *found == operator
    {
        return parts.iter().flat_map(|it| members(it, operator)).collect();
    }
    vec![node]
}
