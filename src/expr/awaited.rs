//! What an unknown result waits for, found on the way, without the record of every step.

use super::evaluate::{Seen, Watch};
use super::op::{Op, Place};
use super::trace::keep_once;
use super::{Answer, RosterId, Rows, Slot, Value};
use crate::base::RowId;

/// What would decide an expression that is unknown.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Awaited {
    /// The questions without an answer, or with a part of one: [`super::Trace::deciding`].
    pub questions: Vec<(Slot, Option<RowId>)>,
    /// The rosters of which more rows may come: [`super::Trace::open_rosters`].
    pub rosters: Vec<RosterId>,
}

impl Awaited {
    /// Tells whether nothing is waited for.
    pub const fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.rosters.is_empty()
    }

    /// Empties it, and keeps the room.
    pub(super) fn clear(&mut self) {
        self.cut(Mark::default());
    }

    /// Keeps each question and roster once, in the order of reading.
    pub(super) fn keep_once(&mut self) {
        keep_once(&mut self.questions);
        keep_once(&mut self.rosters);
    }

    const fn mark(&self) -> Mark {
        Mark {
            questions: self.questions.len(),
            rosters: self.rosters.len(),
        }
    }

    fn cut(&mut self, to: Mark) {
        self.questions.truncate(to.questions);
        self.rosters.truncate(to.rosters);
    }
}

/// How much has been found.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark {
    questions: usize,
    rosters: usize,
}

/// Collects what is waited for while the evaluation goes on: what is read and not known, until a
/// step turns out to be known all the same and what it read is taken out again.
pub(super) struct Awaiter<'f> {
    found: &'f mut Awaited,
    /// How many choices are tried both ways: the condition comes first, so what the branches read
    /// does not count.
    trying: usize,
}

impl<'f> Awaiter<'f> {
    pub(super) const fn new(found: &'f mut Awaited) -> Self {
        Self { found, trying: 0 }
    }
}

impl Watch for Awaiter<'_> {
    type Begun = Mark;

    fn begin(&mut self, _: &Op) -> Mark {
        self.found.mark()
    }

    fn end(&mut self, begun: Mark, seen: Option<&Seen<'_>>) {
        if self.found.mark() != begun && seen.is_some_and(Seen::exact) {
            self.found.cut(begun);
        }
    }

    fn end_stored(&mut self, _: Mark, _: Option<&Value>) {}

    fn end_truth(&mut self, begun: Mark, truth: Option<bool>) {
        if truth.is_some() {
            self.found.cut(begun);
        }
    }

    fn read(&mut self, place: Place, row: Option<RowId>, answer: Answer<'_>) {
        let known = matches!(answer, Answer::Given(value) if value.is_whole());
        if !known && self.trying == 0 {
            self.found.questions.push((place.slot, row));
        }
    }

    /// The state of a question is always known.
    fn state(&mut self, _: Place, _: Option<RowId>, _: Answer<'_>) {}

    fn rows(&mut self, roster: RosterId, rows: Rows<'_>) {
        if let (Rows::Open(_), 0) = (rows, self.trying) {
            self.found.rosters.push(roster);
        }
    }

    fn trying(&mut self) {
        self.trying += 1;
    }

    fn tried(&mut self) {
        self.trying -= 1;
    }
}
