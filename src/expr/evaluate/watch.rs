//! Who is told what happens on the way of an evaluation.

use super::Seen;
use crate::base::RowId;
use crate::expr::op::{Op, Place};
use crate::expr::{Answer, Note, RosterId, Rows, Value};

/// Hears of every step of an evaluation, in order, inner steps before the end of outer ones.
pub(in crate::expr) trait Watch {
    /// What is remembered of a step while it is taken.
    type Begun;

    fn begin(&mut self, op: &Op) -> Self::Begun;
    fn end(&mut self, begun: Self::Begun, seen: Option<&Seen<'_>>);
    /// The step ends with a value as it is stored.
    fn end_stored(&mut self, begun: Self::Begun, value: Option<&Value>) {
        self.end(begun, value.and_then(Seen::of).as_ref());
    }
    /// The step ends as a condition.
    fn end_truth(&mut self, begun: Self::Begun, truth: Option<bool>) {
        self.end(begun, truth.map(Seen::Bool).as_ref());
    }
    /// The value of a question was read.
    fn read(&mut self, place: Place, row: Option<RowId>, answer: Answer<'_>);
    /// The state of a question was asked for.
    fn state(&mut self, place: Place, row: Option<RowId>, answer: Answer<'_>) {
        self.read(place, row, answer);
    }
    fn rows(&mut self, _: RosterId, _: Rows<'_>) {}
    /// The condition of a choice is unknown: both branches are tried until [`Self::tried`].
    fn trying(&mut self) {}
    fn tried(&mut self) {}
    fn note(&mut self, _: Note) {}
}

/// Hears nothing: for evaluation itself.
pub(super) struct Silent;

impl Watch for Silent {
    type Begun = ();

    fn begin(&mut self, _: &Op) {}
    fn end(&mut self, (): (), _: Option<&Seen<'_>>) {}
    fn end_stored(&mut self, (): (), _: Option<&Value>) {}
    fn end_truth(&mut self, (): (), _: Option<bool>) {}
    fn read(&mut self, _: Place, _: Option<RowId>, _: Answer<'_>) {}
}
