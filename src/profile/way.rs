//! Which questions are on the way, and which answers therefore count.

use std::collections::{BTreeSet, HashMap};

use super::{Profile, Reading};
use crate::base::{Day, RowId};
use crate::expr::{Slot, Truth, Value, awaited, evaluate, truth};
use crate::form::{Form, Kind, Question, SectionKind};

/// Whether a question is on the way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WayState {
    /// It is asked, and its answer counts.
    On,
    /// Not known yet: it isn't asked, and an answer already given counts.
    Undecided,
    /// Its condition is false: its answer is kept and does not count.
    Off,
}

/// The state of every question, and the values of the computed ones.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    day: Day,
    once: Vec<WayState>,
    in_rows: HashMap<(Slot, RowId), WayState>,
    computed: Vec<Option<Value>>,
    computed_in_rows: HashMap<(Slot, RowId), Value>,
}

impl Way {
    /// Finds the way through the form for a profile on a day.
    pub fn new(form: &Form, profile: &Profile, day: Day) -> Self {
        let questions = form.questions().len();
        let mut way = Self {
            day,
            once: vec![WayState::On; questions],
            in_rows: HashMap::default(),
            computed: vec![None; questions],
            computed_in_rows: HashMap::default(),
        };
        for slot in form.evaluation_order() {
            way.decide(form, profile, *slot);
        }
        way
    }

    /// Finds the way anew after an answer to one question; returns the questions whose state or
    /// value changed, in the order of evaluation.
    pub fn follow(&mut self, form: &Form, profile: &Profile, changed: Slot) -> Vec<Slot> {
        let ranked = |slot: &Slot| (form.rank(*slot), *slot);
        let mut pending: BTreeSet<_> = form.dependents(changed).iter().map(ranked).collect();
        let mut touched = Vec::new();
        while let Some((_, slot)) = pending.pop_first() {
            if self.decide(form, profile, slot) {
                touched.push(slot);
                pending.extend(form.dependents(slot).iter().map(ranked));
            }
        }
        touched
    }

    /// Returns the state of a question.
    pub fn state(&self, slot: Slot, row: Option<RowId>) -> WayState {
        match row {
            None => self
                .once
                .get(slot.0 as usize)
                .copied()
                .unwrap_or(WayState::Off),
            Some(row) => self
                .in_rows
                .get(&(slot, row))
                .copied()
                .unwrap_or(WayState::Off),
        }
    }

    /// Returns the value of a computed question, when it is known.
    pub fn computed(&self, slot: Slot, row: Option<RowId>) -> Option<&Value> {
        match row {
            None => self.computed.get(slot.0 as usize)?.as_ref(),
            Some(row) => self.computed_in_rows.get(&(slot, row)),
        }
    }

    /// Returns the computed values with their places, in no order.
    pub(super) fn computed_values(&self) -> impl Iterator<Item = (Slot, Option<RowId>, &Value)> {
        let once = self.computed.iter().zip(0..);
        let once = once.filter_map(|(value, slot)| Some((Slot(slot), None, value.as_ref()?)));
        let in_rows = self.computed_in_rows.iter();
        once.chain(in_rows.map(|((slot, row), value)| (*slot, Some(*row), value)))
    }

    /// Returns the day for which the way was found.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// Decides one question in all its rows; tells whether anything changed.
    fn decide(&mut self, form: &Form, profile: &Profile, slot: Slot) -> bool {
        let question = form.question(slot);
        let Some(roster) = question.roster else {
            return self.decide_in(form, profile, question, None);
        };
        let mut changed = false;
        for row in &profile.roster(roster).rows {
            changed |= self.decide_in(form, profile, question, Some(*row));
        }
        changed
    }

    fn decide_in(
        &mut self,
        form: &Form,
        profile: &Profile,
        question: &Question,
        row: Option<RowId>,
    ) -> bool {
        let reading = Reading::new(profile, self);
        let state = state_of(form, &reading, question, row);
        let value = question.value.as_ref().filter(|_| state != WayState::Off);
        let value = value.and_then(|it| evaluate(it, &reading, row));
        let key = (question.slot, row);
        let before = self.keep(key, state);
        let changed = self.keep_value(key, value);
        changed || before != Some(state)
    }

    /// Keeps a computed value; tells whether it is another one than before.
    fn keep_value(&mut self, key: (Slot, Option<RowId>), value: Option<Value>) -> bool {
        let place = match key {
            (slot, None) => self.computed.get_mut(slot.0 as usize),
            (slot, Some(row)) => return self.keep_in_row((slot, row), value),
        };
        place.is_some_and(|it| {
            let changed = *it != value;
            *it = value;
            changed
        })
    }

    fn keep_in_row(&mut self, key: (Slot, RowId), value: Option<Value>) -> bool {
        let Some(value) = value else {
            return self.computed_in_rows.remove(&key).is_some();
        };
        let before = self.computed_in_rows.insert(key, value.clone());
        before != Some(value)
    }

    fn keep(&mut self, key: (Slot, Option<RowId>), state: WayState) -> Option<WayState> {
        if let Some(row) = key.1 {
            return self.in_rows.insert((key.0, row), state);
        }
        let place = self.once.get_mut(key.0.0 as usize)?;
        Some(std::mem::replace(place, state))
    }
}

fn state_of(
    form: &Form,
    reading: &Reading<'_>,
    question: &Question,
    row: Option<RowId>,
) -> WayState {
    let in_row = match &form.sections()[question.section].kind {
        SectionKind::PerRow {
            condition: Some(condition),
            ..
        } => truth(condition, reading, row),
        SectionKind::PerRow {
            condition: None, ..
        }
        | SectionKind::Once
        | SectionKind::Roster(_) => Truth::True,
    };
    let shown = question
        .show_if
        .as_ref()
        .map_or(Truth::True, |it| truth(it, reading, row));
    match in_row.min(shown) {
        Truth::True => WayState::On,
        Truth::Unknown if waits_for_nobody(reading, question, row) => WayState::Off,
        Truth::Unknown => WayState::Undecided,
        Truth::False => WayState::Off,
    }
}

/// Tells whether the condition is open only because of questions that are off-route themselves:
/// nobody will answer them, so a branch within a closed branch is closed too.
fn waits_for_nobody(reading: &Reading<'_>, question: &Question, row: Option<RowId>) -> bool {
    let Some(condition) = &question.show_if else {
        return false;
    };
    let is_off = |slot: Slot, row| reading.way().state(slot, row) == WayState::Off;
    let reads = condition.reads().iter();
    if !reads
        .clone()
        .any(|it| is_off(*it, None) || is_off(*it, row))
    {
        return false;
    }
    let deciding = awaited(condition, reading, row).questions;
    !deciding.is_empty() && deciding.into_iter().all(|(slot, row)| is_off(slot, row))
}

impl Way {
    /// Tells whether the question is asked now: on the way, and no computed value.
    pub fn asks(&self, form: &Form, slot: Slot, row: Option<RowId>) -> bool {
        let asked = !matches!(form.question(slot).kind, Kind::Computed(_));
        asked && self.state(slot, row) == WayState::On
    }
}
