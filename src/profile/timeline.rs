//! What happened before: the days of the answers and of the case, in their order.

use std::collections::BTreeMap;

use super::{Change, Decision, Event, Reading, RevisionMark, undone};
use crate::base::{Day, PartialDate, RowId, Stamp};
use crate::expr::{Answer, Answers as _, Slot, Value};
use crate::form::{Form, Sensitivity};

/// Something that happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Happening {
    /// When.
    pub when: When,
    /// What.
    pub what: What,
}

/// When something happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// On a day of which parts may be unknown, as it was said.
    Said(PartialDate),
    /// At a time of the case.
    Noted(Stamp),
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// What a question for a date asks for.
    Answer {
        /// The question.
        slot: Slot,
        /// The row.
        row: Option<RowId>,
    },
    /// The case began.
    Began,
    /// Consent was given or withdrawn.
    Consented,
    /// Somebody decided about a measure.
    Decided {
        /// The measure.
        measure: std::sync::Arc<str>,
        /// How.
        decision: Decision,
    },
    /// A plan was settled.
    Settled,
    /// A settled plan was signed or handed over.
    Marked(RevisionMark),
}

/// Lists what happened up to the day of the reading, the earliest first.
///
/// A day that is known in part stands where it ends at the latest. Sealed answers are left out,
/// as are days that lie ahead: those stand in the plan; and decisions that were taken back.
pub fn timeline(form: &Form, reading: &Reading<'_>, events: &[Event]) -> Vec<Happening> {
    let today = reading.today();
    let said = reading.profile().held_at().into_iter();
    let said = said.filter_map(|(slot, row)| {
        let open = form.question(slot).sensitivity != Sensitivity::Sealed;
        let Answer::Given(Value::Date(date)) = reading.answer(slot, row) else {
            return None;
        };
        let past = date.earliest().is_some_and(|it| it <= today);
        let happening = Happening {
            when: When::Said(*date),
            what: What::Answer { slot, row },
        };
        (open && past).then_some(happening)
    });
    let (off, reopened) = (undone(events), reopened(events));
    let counts = |event: &&Event| {
        let Change::PlanDecision { measure, .. } = &event.change else {
            return !off.contains(&event.number);
        };
        let open_again = reopened
            .get(&**measure)
            .is_some_and(|it| event.number <= *it);
        !open_again && !off.contains(&event.number)
    };
    let noted = events.iter().filter(counts).filter_map(|event| {
        let what = noted(event)?;
        let when = When::Noted(event.at);
        Some(Happening { when, what })
    });
    let mut all: Vec<_> = said.chain(noted).collect();
    all.sort_by_key(|it| it.when.day());
    all
}

/// Finds when a measure was made a proposal again last: what was decided before counts no more.
fn reopened(events: &[Event]) -> BTreeMap<&str, u32> {
    let off = undone(events);
    let counting = events.iter().filter(|it| !off.contains(&it.number));
    let reopened = counting.filter_map(|event| {
        let Change::PlanDecision {
            measure,
            decision: Decision::Reopened,
            ..
        } = &event.change
        else {
            return None;
        };
        Some((&**measure, event.number))
    });
    reopened.collect()
}

fn noted(event: &Event) -> Option<What> {
    if event.number == 1 {
        return Some(What::Began);
    }
    if let Change::Consented { .. } = &event.change {
        return Some(What::Consented);
    }
    if let Change::PlanDecision {
        measure, decision, ..
    } = &event.change
    {
        let (measure, decision) = (measure.clone(), decision.clone());
        return Some(What::Decided { measure, decision });
    }
    if let Change::PlanSettled { .. } = &event.change {
        return Some(What::Settled);
    }
    if let Change::RevisionMarked { mark, .. } = &event.change {
        return Some(What::Marked(*mark));
    }
    None
}

impl When {
    /// Returns the day by which it surely had happened.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Said(date) => date.latest(),
            Self::Noted(stamp) => day_of(stamp),
        }
    }
}

/// Returns the day of a time of the case, in UTC.
pub fn day_of(stamp: Stamp) -> Option<Day> {
    let first = Day::new(1970, 1, 1)?;
    first.plus_days(stamp.0.div_euclid(24 * 60 * 60))
}
