//! What a measure rests on, and what is still asked for it.

use crate::base::{Day, NonAnswer, ParameterId, QuestionId, RowId};
use crate::expr::{Slot, Value};
use crate::plan::rule::Certainty;

/// An answer that a measure rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Because {
    /// The question.
    pub question: QuestionId,
    /// Its place in the form.
    pub slot: Slot,
    /// The row.
    pub row: Option<RowId>,
    /// What it holds.
    pub value: Held,
}

/// What a question holds, as a rule read it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Held {
    /// An answer.
    Value(Value),
    /// One of the four non-answers.
    Withheld(NonAnswer),
    /// Nothing.
    NotAsked,
}

/// A parameter that a measure rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParameterRead {
    /// The parameter.
    pub id: ParameterId,
    /// Its value on the day.
    pub value: Value,
    /// Since when it has that value.
    pub from: Day,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A question, or a roster whose rows are not all known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Asked {
    /// Its place in the form; nothing for a roster.
    pub slot: Option<Slot>,
    /// The row.
    pub row: Option<RowId>,
    /// The question's or roster's id.
    pub question: QuestionId,
}
