//! What an unknown result waits for, found on the way, without the record of every step.

use super::evaluate::{Seen, Watch};
use super::op::{Op, Place};
use super::trace::{Note, Role, keep_once, role};
use super::{Answer, RosterId, Rows, Slot};
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
}

/// Collects what is waited for while the evaluation goes on.
pub(super) struct Awaiter {
    begun: Vec<Begun>,
    found: Awaited,
}

/// A step that is being taken.
struct Begun {
    role: Role,
    /// What had been found before it.
    before: Mark,
    /// What is found once the condition of a choice has turned out unknown: nothing behind it
    /// counts, since the condition comes first.
    end: Option<Mark>,
    /// Whether a step below it has been taken.
    entered: bool,
}

/// How much has been found.
#[derive(Clone, Copy)]
struct Mark {
    questions: usize,
    rosters: usize,
}

impl Awaiter {
    /// Makes one with room for the steps of a usual condition.
    pub(super) fn new() -> Self {
        Self {
            begun: Vec::with_capacity(8),
            found: Awaited {
                questions: Vec::with_capacity(8),
                rosters: Vec::new(),
            },
        }
    }

    /// Returns what was found, each once.
    pub(super) fn into_awaited(mut self) -> Awaited {
        keep_once(&mut self.found.questions);
        keep_once(&mut self.found.rosters);
        self.found
    }

    const fn mark(&self) -> Mark {
        Mark {
            questions: self.found.questions.len(),
            rosters: self.found.rosters.len(),
        }
    }

    fn cut(&mut self, to: Mark) {
        self.found.questions.truncate(to.questions);
        self.found.rosters.truncate(to.rosters);
    }
}

impl Watch for Awaiter {
    fn begin(&mut self, op: &Op) {
        self.begun.push(Begun {
            role: role(&op.kind),
            before: self.mark(),
            end: None,
            entered: false,
        });
    }

    fn end(&mut self, seen: Option<&Seen<'_>>) {
        let Some(step) = self.begun.pop() else {
            return;
        };
        let exact = seen.is_some_and(Seen::exact);
        if exact {
            self.cut(step.before);
        } else if let Some(end) = step.end {
            self.cut(end);
        }
        let mark = self.mark();
        if let Some(outer) = self.begun.last_mut() {
            let condition = outer.role == Role::Choose && !outer.entered;
            if condition && !exact {
                outer.end = Some(mark);
            }
            outer.entered = true;
        }
    }

    fn read(&mut self, place: Place, row: Option<RowId>, _: Answer<'_>) {
        self.found.questions.push((place.slot, row));
    }

    fn rows(&mut self, rows: &Rows) {
        if let (Some(step), Rows::Open(_)) = (self.begun.last(), rows)
            && let Role::Rows(roster, _) = step.role
        {
            self.found.rosters.push(roster);
        }
    }

    fn note(&mut self, _: Note) {}
}
