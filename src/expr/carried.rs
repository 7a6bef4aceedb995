//! The answers that carried a result, found without building the tree of a trace.
//!
//! A plan asks this of every rule that fires, so it must cost little more than the evaluation.

use super::evaluate::{Seen, Watch};
use super::op::{Op, Place};
use super::trace::{Role, keep_once, role};
use super::{Answer, Slot, Value};
use crate::base::RowId;

/// Collects what [`super::Trace::read`] would return.
pub(super) struct Carrier {
    /// The steps that are done and whose outer step is not, in order.
    done: Vec<Done>,
    reads: Vec<(Slot, Option<RowId>)>,
}

/// A step that is being taken.
pub(super) struct Begun {
    role: Role,
    /// Where the steps below it begin among those that are done.
    steps: usize,
    /// Where their answers begin.
    reads: usize,
}

/// A step that has been taken.
struct Done {
    truth: Option<bool>,
    /// Where its answers begin and end.
    reads: std::ops::Range<usize>,
}

impl Carrier {
    /// Makes one with room for the steps of a usual condition.
    pub(super) fn new() -> Self {
        Self {
            done: Vec::with_capacity(8),
            reads: Vec::with_capacity(8),
        }
    }

    /// Returns the answers in order of reading, each once.
    pub(super) fn into_reads(mut self) -> Vec<(Slot, Option<RowId>)> {
        keep_once(&mut self.reads);
        self.reads
    }

    /// Keeps the answers of the list of a loop and of the parts that decided alike.
    fn keep_deciding(&mut self, step: &Begun, by: bool) {
        let mut kept = step.reads;
        for (index, part) in self.done[step.steps..].iter().enumerate() {
            let list = index == 0 && matches!(step.role, Role::Search(_));
            if list || part.truth == Some(by) {
                self.reads.copy_within(part.reads.clone(), kept);
                kept += part.reads.len();
            }
        }
        self.reads.truncate(kept);
    }
}

impl Watch for Carrier {
    type Begun = Begun;

    fn begin(&mut self, op: &Op) -> Begun {
        Begun {
            role: role(&op.kind),
            steps: self.done.len(),
            reads: self.reads.len(),
        }
    }

    fn end(&mut self, step: Begun, seen: Option<&Seen<'_>>) {
        self.end_truth(step, seen.and_then(Seen::truth));
    }

    fn end_stored(&mut self, step: Begun, value: Option<&Value>) {
        let truth = match value {
            Some(Value::Bool(it)) => Some(*it),
            _ => None,
        };
        self.end_truth(step, truth);
    }

    fn end_truth(&mut self, step: Begun, truth: Option<bool>) {
        if let Role::Decided(by) | Role::Search(by) = step.role
            && truth == Some(by)
        {
            self.keep_deciding(&step, by);
        }
        self.done.truncate(step.steps);
        self.done.push(Done {
            truth,
            reads: step.reads..self.reads.len(),
        });
    }

    fn read(&mut self, place: Place, row: Option<RowId>, answer: Answer<'_>) {
        if let Answer::Given(_) = answer {
            self.reads.push((place.slot, row));
        }
    }

    fn state(&mut self, place: Place, row: Option<RowId>, answer: Answer<'_>) {
        if answer != Answer::NotAsked {
            self.reads.push((place.slot, row));
        }
    }
}
