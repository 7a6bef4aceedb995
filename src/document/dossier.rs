//! What documents are written from.

use crate::base::{MeasureId, QuestionId, RowId};
use crate::directory::Directory;
use crate::expr::{Answer, Answers as _, RosterId, Slot, Value};
use crate::form::Form;
use crate::plan::offer::Matching;
use crate::plan::{Agreed, Draft, Measure, Rules};
use crate::profile::{Decision, Reading};
use crate::text::Texts;

/// A draft with the answers it was derived from, and the texts to say it in.
#[derive(Clone, Copy)]
pub struct Dossier<'a> {
    /// The plan with what people agreed: own measures, dates and order in it.
    pub draft: &'a Draft,
    /// What people said about it; `draft` is its plan.
    pub agreed: &'a Agreed,
    /// The form that was asked.
    pub form: &'a Form,
    /// The answers.
    pub reading: Reading<'a>,
    /// The rules that it was derived with; they know for whom offers are.
    pub rules: &'a Rules,
    /// Who is where.
    pub directory: &'a Directory,
    /// The texts; the document's language must be active in them.
    pub texts: &'a Texts,
}

impl<'a> Dossier<'a> {
    /// Returns the number under which a measure stands in the plan, from 1.
    pub fn number(&self, id: &MeasureId) -> Option<usize> {
        let place = self.draft.measures.iter().position(|it| it.id == *id);
        place.map(|it| it + 1)
    }

    /// Returns what finds offers that fit the person's measures.
    pub(super) fn matching(&self) -> Matching<'_> {
        Matching::new(&self.reading, self.form, self.rules, self.directory)
    }

    /// Returns what the counselor decided about a measure.
    pub fn decision(&self, measure: &Measure) -> Option<&'a Decision> {
        self.reading.profile().decisions().get(measure.id.as_str())
    }

    /// Returns the answer to a question, if it has one that counts.
    pub fn value(&self, slot: Slot, row: Option<RowId>) -> Option<Value> {
        match self.reading.answer(slot, row) {
            Answer::Given(value) => Some(value.clone()),
            Answer::Withheld(_) | Answer::NotAsked => None,
        }
    }

    /// Returns the answer to a question by its id, for those that every document knows.
    pub(super) fn value_of(&self, id: &QuestionId) -> Option<Value> {
        self.value(self.form.find(id.as_str())?, None)
    }

    /// Returns the rows of a roster known so far.
    pub(super) fn rows(&self, roster: RosterId) -> Vec<RowId> {
        self.reading.rows(roster).known().to_vec()
    }

    /// Returns the roster that has the row.
    pub(super) fn roster_of(&self, row: RowId) -> Option<RosterId> {
        let count = u16::try_from(self.form.rosters().len()).unwrap_or(u16::MAX);
        let mut rosters = (0..count).map(RosterId);
        rosters.find(|it| self.rows(*it).contains(&row))
    }
}
