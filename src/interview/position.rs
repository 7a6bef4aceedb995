//! Where an interview stands.

use crate::base::{QuestionId, RowId};
use crate::expr::{RosterId, Slot};
use crate::form::Form;
use crate::profile::At;

/// A step of the interview.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Position {
    /// A question, in a row for those of rosters.
    Question(Slot, Option<RowId>),
    /// The rows of a roster: add one, or say that these are all.
    Roster(RosterId),
    /// Behind the last question.
    End,
}

impl Position {
    /// Returns the position as events name it; the end has no name.
    pub fn at(self, form: &Form) -> Option<At> {
        match self {
            Self::Question(slot, row) => Some(At {
                question: form.question(slot).id.clone(),
                row,
            }),
            Self::Roster(roster) => {
                let question = QuestionId::new(form.roster(roster).id.as_str());
                Some(At {
                    question,
                    row: None,
                })
            }
            Self::End => None,
        }
    }

    /// Finds the position that an event names.
    pub fn find(form: &Form, at: &At) -> Option<Self> {
        let name = at.question.as_str();
        let question = form.find(name).map(|it| Self::Question(it, at.row));
        question.or_else(|| form.find_roster(name).map(Self::Roster))
    }
}
