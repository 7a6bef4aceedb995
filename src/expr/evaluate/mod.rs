//! Runs bound expressions over answers, in three-valued logic: nothing stands for unknown.
//!
//! One evaluator serves both evaluation and tracing, so that they cannot disagree: what happens
//! on the way is told to a [`Watch`], and evaluation's watch does nothing. A value that is of
//! another type than the form says (an old record) makes its step unknown, never a panic.

mod arithmetic;
mod compare;
mod date;
mod list;
mod seen;
mod span;
mod watch;

use super::awaited::{Awaited, Awaiter};
use super::carried::Carrier;
use super::op::{At, Bound, Condition, Op, OpKind, Place};
use super::trace::{Note, Recorder};
use super::{Answer, Answers, Slot, Trace, Truth, Value};
use crate::base::{NonAnswer, RowId};
use seen::Items;
pub(super) use seen::Seen;
use watch::Silent;
pub(super) use watch::Watch;

/// Returns the value of an expression, or nothing while the answers do not decide it.
///
/// The row is the one that the expression's own scope means, if it has one. A number or date of
/// which only bounds are known (an age from a year of birth) is unknown, unless it is a partial
/// date.
pub fn evaluate(bound: &Bound, answers: &impl Answers, row: Option<RowId>) -> Option<Value> {
    let run = Run { answers, row };
    run.seen(&bound.root, None, &mut Silent)?.value()
}

/// Tells whether a condition holds; an expression of another type is unknown.
pub fn truth(bound: &Bound, answers: &impl Answers, row: Option<RowId>) -> Truth {
    let run = Run { answers, row };
    let found = run.truth(&bound.root, None, &mut Silent);
    found.map_or(Truth::Unknown, Truth::from)
}

/// Evaluates and records every step on the way.
pub fn trace(bound: &Bound, answers: &impl Answers, row: Option<RowId>) -> Trace {
    let run = Run { answers, row };
    let mut recorder = Recorder::default();
    run.seen(&bound.root, None, &mut recorder);
    recorder.into_trace()
}

/// Returns the answers that carried the results of all these: what [`Trace::read`] returns of each,
/// for less.
pub fn carried<'b>(
    bounds: impl IntoIterator<Item = &'b Bound>,
    answers: &impl Answers,
    row: Option<RowId>,
) -> Vec<(Slot, Option<RowId>)> {
    let mut carrier = Carrier::new();
    for bound in bounds {
        Run { answers, row }.seen(&bound.root, None, &mut carrier);
    }
    carrier.into_reads()
}

/// Returns what an unknown result waits for: what [`Trace::deciding`] and
/// [`Trace::open_rosters`] return, for less. Nothing for a known result.
pub fn awaited(bound: &Bound, answers: &impl Answers, row: Option<RowId>) -> Awaited {
    let run = Run { answers, row };
    let mut awaited = Awaited::default();
    run.seen(&bound.root, None, &mut Awaiter::new(&mut awaited));
    awaited.keep_once();
    awaited
}

/// Tells whether a condition holds, as [`truth`] does; while that is unknown, leaves in `awaited`
/// what [`awaited()`] returns, otherwise nothing.
///
/// One evaluation serves for both, and the room in `awaited` for many conditions.
pub fn decide(
    bound: &Bound,
    answers: &impl Answers,
    row: Option<RowId>,
    awaited: &mut Awaited,
) -> Truth {
    let run = Run { answers, row };
    awaited.clear();
    let found = run.truth(&bound.root, None, &mut Awaiter::new(awaited));
    awaited.keep_once();
    found.map_or(Truth::Unknown, Truth::from)
}

/// One evaluation; a type for each kind of answers, since most of its time goes into reading them.
struct Run<'a, A> {
    answers: &'a A,
    row: Option<RowId>,
}

/// The value of a loop's variable, and the loops around it.
#[derive(Clone, Copy)]
struct Frame<'f, 'a> {
    value: Option<&'f Seen<'a>>,
    outer: Option<&'f Self>,
}

impl<'f, 'a> Frame<'f, 'a> {
    const fn new(value: Option<&'f Seen<'a>>, outer: Option<&'f Self>) -> Self {
        Self { value, outer }
    }
}

impl<'a, A: Answers> Run<'a, A> {
    fn seen<W: Watch>(
        &self,
        op: &'a Op,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<Seen<'a>> {
        if let OpKind::Widen(inner) = &op.kind {
            // Not a step of its own: the author did not write it.
            return self.seen(inner, frame, watch).map(Seen::widened);
        }
        let begun = watch.begin(op);
        let seen = self.step(op, frame, watch);
        watch.end(begun, seen.as_ref());
        seen
    }

    fn step<W: Watch>(
        &self,
        op: &'a Op,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<Seen<'a>> {
        match &op.kind {
            OpKind::Constant(value) => Seen::of(value),
            OpKind::Today => Some(Seen::day(self.answers.today())),
            OpKind::Parameter(name) => self.parameter(name, watch),
            OpKind::Read(place) => Seen::of(self.given(*place, frame, watch)?),
            OpKind::Rows(roster) => {
                let rows = self.answers.rows(*roster);
                watch.rows(*roster, rows);
                Some(Seen::List(Items::Rows(rows)))
            }
            OpKind::Row => self.row.map(Seen::Row),
            OpKind::Variable(index) => variable(*index, frame).cloned(),
            OpKind::Is(..)
            | OpKind::Not(_)
            | OpKind::And(_)
            | OpKind::Or(_)
            | OpKind::Compare(..)
            | OpKind::In(_) => self.decided(op, frame, watch).map(Seen::Bool),
            OpKind::Negate(inner) => {
                let value = self.seen(inner, frame, watch)?;
                noted(arithmetic::negated(&value), watch)
            }
            OpKind::Widen(inner) => self.seen(inner, frame, watch).map(Seen::widened),
            OpKind::Arithmetic(operator, parts) => {
                let [left, right] = self.both(parts, frame, watch);
                noted(arithmetic::calculated(*operator, left?, right?), watch)
            }
            OpKind::Choose(parts) => self.choose(parts, frame, watch),
            OpKind::List(ops) => {
                let items = ops.iter().map(|it| self.seen(it, frame, watch));
                Some(Seen::list(items.collect()))
            }
            OpKind::Loop(kind, parts) => self.each(*kind, parts, frame, watch),
            OpKind::Size(inner) => list::size(&self.seen(inner, frame, watch)?),
            OpKind::Apply(function, inner) => {
                let value = self.seen(inner, frame, watch)?;
                noted(
                    date::applied(*function, &value, self.answers.today()),
                    watch,
                )
            }
        }
    }

    fn truth<W: Watch>(
        &self,
        op: &'a Op,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<bool> {
        let begun = watch.begin(op);
        let found = self.decided(op, frame, watch);
        watch.end_truth(begun, found);
        found
    }

    /// Decides a condition; most of a form's and a rule's steps are of these kinds, so they make no
    /// value on the way.
    fn decided<W: Watch>(
        &self,
        op: &'a Op,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<bool> {
        match &op.kind {
            OpKind::Is(condition, place) => self.state(*condition, *place, frame, watch),
            OpKind::Not(inner) => self.truth(inner, frame, watch).map(|it| !it),
            OpKind::And(parts) => self.joined(parts, false, frame, watch),
            OpKind::Or(parts) => self.joined(parts, true, frame, watch),
            OpKind::Compare(comparison, parts) if parts.iter().all(Op::is_stored) => {
                let [left, right] = self.both_stored(parts, frame, watch);
                compare::stored(*comparison, left?, right?)
            }
            OpKind::Compare(comparison, parts) => {
                let [left, right] = self.both(parts, frame, watch);
                compare::holds(*comparison, &left?, &right?)
            }
            OpKind::In(parts) if parts.iter().all(Op::is_stored) => {
                let [needle, list] = self.both_stored(parts, frame, watch);
                list::stores(list?, needle)
            }
            OpKind::In(parts) => {
                let [needle, list] = self.both(parts, frame, watch);
                list::contains(&list?, needle.as_ref())
            }
            OpKind::Constant(_)
            | OpKind::Today
            | OpKind::Parameter(_)
            | OpKind::Read(_)
            | OpKind::Rows(_)
            | OpKind::Row
            | OpKind::Variable(_)
            | OpKind::Negate(_)
            | OpKind::Widen(_)
            | OpKind::Arithmetic(..)
            | OpKind::Choose(_)
            | OpKind::List(_)
            | OpKind::Loop(..)
            | OpKind::Size(_)
            | OpKind::Apply(..) => self.step(op, frame, watch)?.truth(),
        }
    }

    fn both<W: Watch>(
        &self,
        parts: &'a [Op; 2],
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> [Option<Seen<'a>>; 2] {
        let left = self.seen(&parts[0], frame, watch);
        [left, self.seen(&parts[1], frame, watch)]
    }

    fn both_stored<W: Watch>(
        &self,
        parts: &'a [Op; 2],
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> [Option<&'a Value>; 2] {
        let left = self.stored(&parts[0], frame, watch);
        [left, self.stored(&parts[1], frame, watch)]
    }

    /// Returns the value of a constant or of a question: most conditions compare two of these, and
    /// then nothing has to be made of them.
    #[inline]
    fn stored<W: Watch>(
        &self,
        op: &'a Op,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<&'a Value> {
        let begun = watch.begin(op);
        let value = if let OpKind::Read(place) = &op.kind {
            self.given(*place, frame, watch)
        } else {
            op.constant()
        };
        watch.end_stored(begun, value);
        value
    }

    /// Kleene's "and" (decided by one false) and "or" (decided by one true).
    fn joined<W: Watch>(
        &self,
        parts: &'a [Op; 2],
        decides: bool,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<bool> {
        let left = self.truth(&parts[0], frame, watch);
        if left == Some(decides) {
            return left;
        }
        let right = self.truth(&parts[1], frame, watch);
        if right == Some(decides) {
            return right;
        }
        (left.is_some() && right.is_some()).then_some(!decides)
    }

    /// Chooses; while the condition is unknown, what both branches agree on is known.
    fn choose<W: Watch>(
        &self,
        parts: &'a [Op; 3],
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<Seen<'a>> {
        let [condition, one, other] = parts;
        match self.truth(condition, frame, watch) {
            Some(true) => self.seen(one, frame, watch),
            Some(false) => self.seen(other, frame, watch),
            None => {
                watch.trying();
                let one = self.seen(one, frame, watch);
                let other = self.seen(other, frame, watch);
                watch.tried();
                let (one, other) = (one?, other?);
                (compare::equal(&one, &other) == Some(true)).then_some(one)
            }
        }
    }

    fn parameter<W: Watch>(&self, name: &str, watch: &mut W) -> Option<Seen<'a>> {
        let Some(value) = self.answers.parameter(name) else {
            watch.note(Note::NoParameter);
            return None;
        };
        Seen::of(value)
    }

    #[inline]
    fn given<W: Watch>(
        &self,
        place: Place,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<&'a Value> {
        let (row, answer) = self.answer(place, frame)?;
        watch.read(place, row, answer);
        match answer {
            Answer::Given(value) => Some(value),
            Answer::Withheld(_) | Answer::NotAsked => None,
        }
    }

    fn state<W: Watch>(
        &self,
        condition: Condition,
        place: Place,
        frame: Option<&Frame<'_, 'a>>,
        watch: &mut W,
    ) -> Option<bool> {
        let (row, answer) = self.answer(place, frame)?;
        watch.state(place, row, answer);
        let withheld = |why| answer == Answer::Withheld(why);
        Some(match condition {
            Condition::Answered => matches!(answer, Answer::Given(_)),
            Condition::Unknown => withheld(NonAnswer::Unknown),
            Condition::Declined => withheld(NonAnswer::Declined),
            Condition::Later => withheld(NonAnswer::Later),
            Condition::NotApplicable => withheld(NonAnswer::NotApplicable),
        })
    }

    /// Returns what a question holds, and its row; nothing when it is not known which row.
    #[inline]
    fn answer(
        &self,
        place: Place,
        frame: Option<&Frame<'_, 'a>>,
    ) -> Option<(Option<RowId>, Answer<'a>)> {
        let row = match place.at {
            At::Form => None,
            At::Row => Some(self.row?),
            At::Variable(index) => Some(variable(index, frame)?.row()?),
        };
        Some((row, self.answers.answer(place.slot, row)))
    }
}

fn variable<'f, 'a>(index: usize, frame: Option<&Frame<'f, 'a>>) -> Option<&'f Seen<'a>> {
    let mut frame = frame?;
    for _ in 0..index {
        frame = frame.outer?;
    }
    frame.value
}

/// Tells the watch why a calculation has no result.
fn noted<'a, W: Watch>(result: Result<Seen<'a>, Note>, watch: &mut W) -> Option<Seen<'a>> {
    result.map_err(|note| watch.note(note)).ok()
}
