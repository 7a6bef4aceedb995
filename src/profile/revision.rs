//! A plan as it was settled: what was agreed that day, what was proposed, and on which answers.
//!
//! Written once into the events and never changed or undone: a later agreement is a later revision.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::Decision;
use crate::base::{
    ActorId, Code, Day, DocumentCode, Language, MeasureId, QuestionId, RowId, Stamp,
};
use crate::expr::Value;

/// A settled plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PlanRevision {
    /// The day.
    pub day: Day,
    /// The language in which it was gone through with the person.
    pub language: Language,
    /// The form's version.
    pub form_version: u32,
    /// The rules' version.
    pub rules: Arc<str>,
    /// A sum over all items, 16 hexadecimal digits, that papers can name.
    pub hash: Arc<str>,
    /// Whether it was signed.
    pub signed: bool,
    /// Whether the person got it.
    pub handed_over: bool,
    /// The measures in the order of the plan.
    pub items: Vec<AgreedItem>,
}

/// A measure of a settled plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AgreedItem {
    /// The measure.
    pub measure: MeasureId,
    /// What was decided about it; nothing while it was a proposal.
    pub decision: Option<Decision>,
    /// What the rules proposed that day.
    pub proposed: ItemParts,
    /// What was agreed.
    pub agreed: ItemParts,
    /// The answers it rested on.
    pub grounds: Vec<Ground>,
    /// Whether no rule proposed it any more and nobody had decided about it yet, so that it was
    /// taken over from the plan before as it stood there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carried: bool,
}

/// What people act on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ItemParts {
    /// How soon it must be looked at: `P0` to `P4`.
    pub priority: Code,
    /// Who leads.
    pub lead: ActorId,
    /// Who joins.
    pub with: Vec<ActorId>,
    /// Who decides.
    pub decides: Option<ActorId>,
    /// When it is due, unless that is our own day.
    pub due: Option<Day>,
    /// When to do it.
    pub act_by: Vec<Day>,
    /// What to bring.
    pub documents: Vec<DocumentCode>,
    /// How sure it is.
    pub certainty: Code,
}

/// An answer that a measure rested on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ground {
    /// The question.
    pub question: QuestionId,
    /// The row.
    pub row: Option<RowId>,
    /// The answer; nothing for a non-answer.
    pub value: Option<Value>,
}

/// What may happen to a settled plan: when it is settled, or later.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevisionMark {
    /// It was signed.
    Signed,
    /// The person got it.
    HandedOver,
}

impl RevisionMark {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Signed, Self::HandedOver];

    /// Returns its code; the text is `mark-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::HandedOver => "handed_over",
        }
    }
}

/// A revision with the event that holds it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settled {
    /// The event's number.
    pub event: u32,
    /// When that was.
    pub at: Stamp,
    /// What was settled.
    pub revision: Arc<PlanRevision>,
    /// What happened to it later, the earliest first; the revision itself stays as it was.
    pub marks: Vec<(RevisionMark, Stamp)>,
}

impl Settled {
    /// Tells whether this happened to it, when it was settled or later.
    pub fn is_marked(&self, mark: RevisionMark) -> bool {
        let at_once = match mark {
            RevisionMark::Signed => self.revision.signed,
            RevisionMark::HandedOver => self.revision.handed_over,
        };
        at_once || self.marks.iter().any(|it| it.0 == mark)
    }
}
