//! The record of an evaluation: what each step gave, what it read, and what would decide.

use std::ops::Range;

use super::evaluate::{Seen, Watch};
use super::op::{Loop, Op, OpKind, Place};
use super::{Answer, RosterId, Rows, Slot, Value};
use crate::base::{NonAnswer, RowId};

/// The record of one evaluation.
#[derive(Clone, PartialEq, Debug)]
pub struct Trace {
    /// The whole expression.
    pub root: Step,
}

/// One step: a part of the expression, evaluated once.
#[derive(Clone, PartialEq, Debug)]
pub struct Step {
    /// The bytes of the expression's text.
    pub span: Range<usize>,
    /// The value; nothing while it is unknown. A partial date stands as such.
    pub outcome: Option<Value>,
    /// The question it read, if it read one itself.
    pub reading: Option<Reading>,
    /// Why there is no value, when no answer would bring one.
    pub note: Option<Note>,
    /// The steps it rests on, in the order they were taken; a loop's list comes first, then
    /// its body once for each element.
    pub steps: Vec<Self>,
    role: Role,
    /// Whether nothing of the value is unknown.
    exact: bool,
}

/// A question that was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The question.
    pub slot: Slot,
    /// The row it was read in, for questions of rosters.
    pub row: Option<RowId>,
    /// What it held.
    pub state: State,
}

/// What a question held when it was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// A whole answer.
    Answered,
    /// A date of which a part is missing.
    Partial,
    /// One of the four non-answers.
    Withheld(NonAnswer),
    /// Nothing.
    NotAsked,
}

/// Why a step has no value although the answers are there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Note {
    /// A division whose divisor is or may be zero.
    DivisionByZero,
    /// A number or date beyond what can be represented.
    Overflow,
    /// A remainder of a number of which only bounds are known.
    Inexact,
    /// The age of one who is not yet born on the day.
    NotYetBorn,
    /// A parameter without a value on the day.
    NoParameter,
    /// A value of another type than the form says.
    WrongKind,
}

/// How a step depends on those below it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// Reads a question's value.
    Read,
    /// Asks for a question's state.
    State,
    /// Reads the rows of a roster.
    Rows(RosterId, bool),
    /// Decided by one part of this outcome: `&&` and `||`.
    Decided(bool),
    /// A list, and a body that decides with one such outcome: `exists` and `all`.
    Search(bool),
    /// The first part chooses among the others.
    Choose,
    /// Needs all its parts.
    All,
}

impl Trace {
    /// Returns the unanswered questions, and the answers of which a part is missing, that an
    /// unknown result waits for; none of a branch that is decided. In order of reading, each once.
    pub fn deciding(&self) -> Vec<(Slot, Option<RowId>)> {
        let mut found = Vec::new();
        self.root.waiting(&mut |step| {
            found.extend(step.reading.map(|it| (it.slot, it.row)));
        });
        keep_once(&mut found);
        found
    }

    /// Returns the rosters that an unknown result waits for, because more rows may come.
    pub fn open_rosters(&self) -> Vec<RosterId> {
        let mut found = Vec::new();
        self.root.waiting(&mut |step| {
            if let Role::Rows(roster, true) = step.role {
                found.push(roster);
            }
        });
        keep_once(&mut found);
        found
    }

    /// Returns the answered questions that carried the result: of a false `&&` only those of the
    /// false part. A question whose state was asked for (`declined(q)`) counts with any answer or
    /// non-answer. In order of reading, each once.
    pub fn read(&self) -> Vec<(Slot, Option<RowId>)> {
        let mut found = Vec::new();
        self.root.carried(&mut found);
        keep_once(&mut found);
        found
    }
}

impl Step {
    /// Visits the steps without steps of their own that an unknown result waits for.
    fn waiting(&self, visit: &mut impl FnMut(&Self)) {
        if self.exact {
            return;
        }
        visit(self);
        let steps = match self.steps.split_first() {
            Some((condition, _)) if self.role == Role::Choose && !condition.exact => {
                std::slice::from_ref(condition)
            }
            _ => &self.steps,
        };
        for step in steps {
            step.waiting(visit);
        }
    }

    fn carried(&self, found: &mut Vec<(Slot, Option<RowId>)>) {
        if let Some(reading) = self.reading {
            let counts = match reading.state {
                State::Answered | State::Partial => true,
                State::Withheld(_) => self.role == Role::State,
                State::NotAsked => false,
            };
            found.extend(counts.then_some((reading.slot, reading.row)));
        }
        let decided = match self.role {
            Role::Decided(by) | Role::Search(by) => self.outcome == Some(Value::Bool(by)),
            Role::Read | Role::State | Role::Rows(..) | Role::Choose | Role::All => false,
        };
        for (index, step) in self.steps.iter().enumerate() {
            let list = index == 0 && matches!(self.role, Role::Search(_));
            if !decided || list || step.outcome == self.outcome {
                step.carried(found);
            }
        }
    }
}

/// Keeps the first of several like ones.
pub(super) fn keep_once<T: Copy + PartialEq>(found: &mut Vec<T>) {
    let mut kept = 0;
    for at in 0..found.len() {
        let item = found[at];
        if !found[..kept].contains(&item) {
            found[kept] = item;
            kept += 1;
        }
    }
    found.truncate(kept);
}

/// Builds the tree while the evaluation goes on.
#[derive(Default)]
pub(super) struct Recorder {
    begun: Vec<Step>,
    done: Option<Step>,
}

impl Recorder {
    pub(super) fn into_trace(self) -> Trace {
        let root = self.done.unwrap_or_else(|| Step::new(0..0, Role::All));
        Trace { root }
    }
}

impl Step {
    const fn new(span: Range<usize>, role: Role) -> Self {
        Self {
            span,
            outcome: None,
            reading: None,
            note: None,
            steps: Vec::new(),
            role,
            exact: false,
        }
    }
}

impl Watch for Recorder {
    type Begun = ();

    fn begin(&mut self, op: &Op) {
        self.begun.push(Step::new(op.span.clone(), role(&op.kind)));
    }

    fn end(&mut self, (): (), seen: Option<&Seen<'_>>) {
        let Some(mut step) = self.begun.pop() else {
            return;
        };
        step.outcome = seen.and_then(Seen::value);
        step.exact = seen.is_some_and(Seen::exact);
        match self.begun.last_mut() {
            Some(outer) => outer.steps.push(step),
            None => self.done = Some(step),
        }
    }

    fn read(&mut self, place: Place, row: Option<RowId>, answer: Answer<'_>) {
        let state = match answer {
            Answer::Given(Value::Date(date)) if date.whole().is_none() => State::Partial,
            Answer::Given(_) => State::Answered,
            Answer::Withheld(why) => State::Withheld(why),
            Answer::NotAsked => State::NotAsked,
        };
        if let Some(step) = self.begun.last_mut() {
            let slot = place.slot;
            step.reading = Some(Reading { slot, row, state });
        }
    }

    fn rows(&mut self, _: RosterId, rows: Rows<'_>) {
        if let Some(step) = self.begun.last_mut()
            && let Role::Rows(_, open) = &mut step.role
        {
            *open = matches!(rows, Rows::Open(_));
        }
    }

    fn note(&mut self, note: Note) {
        if let Some(step) = self.begun.last_mut() {
            step.note = Some(note);
        }
    }
}

pub(super) const fn role(kind: &OpKind) -> Role {
    match kind {
        OpKind::Read(_) => Role::Read,
        OpKind::Is(..) => Role::State,
        OpKind::Rows(roster) => Role::Rows(*roster, false),
        OpKind::And(_) => Role::Decided(false),
        OpKind::Or(_) => Role::Decided(true),
        OpKind::Loop(Loop::All, _) => Role::Search(false),
        OpKind::Loop(Loop::Exists, _) => Role::Search(true),
        OpKind::Choose(_) => Role::Choose,
        OpKind::Constant(_)
        | OpKind::Today
        | OpKind::Parameter(_)
        | OpKind::Row
        | OpKind::Variable(_)
        | OpKind::Not(_)
        | OpKind::Negate(_)
        | OpKind::Widen(_)
        | OpKind::Compare(..)
        | OpKind::In(_)
        | OpKind::Arithmetic(..)
        | OpKind::List(_)
        | OpKind::Loop(Loop::Filter | Loop::Map, _)
        | OpKind::Size(_)
        | OpKind::Apply(..) => Role::All,
    }
}
