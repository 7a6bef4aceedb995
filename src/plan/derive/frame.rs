//! What is looked at while a draft is derived.

use crate::base::{Day, NonAnswer, RowId};
use crate::directory::{Calendars, Directory};
use crate::expr::{Answer, Answers as _, Slot};
use crate::plan::rule::{Rules, WithParameters};
use crate::profile::{Reading, WayState};

/// A person's answers on a day, and the files that are laid over them.
pub(in crate::plan) struct Frame<'a> {
    pub(in crate::plan) answers: WithParameters<'a>,
    pub(in crate::plan) reading: &'a Reading<'a>,
    pub(in crate::plan) rules: &'a Rules,
    pub(in crate::plan) directory: &'a Directory,
    pub(in crate::plan) calendars: &'a Calendars,
    pub(in crate::plan) today: Day,
}

impl<'a> Frame<'a> {
    pub(in crate::plan) fn new(
        reading: &'a Reading<'a>,
        rules: &'a Rules,
        directory: &'a Directory,
        calendars: &'a Calendars,
    ) -> Self {
        Self {
            answers: WithParameters::new(reading, rules.parameters()),
            reading,
            rules,
            directory,
            calendars,
            today: reading.today(),
        }
    }

    /// Tells whether a question is asked as things stand.
    pub(in crate::plan) fn is_on_the_way(&self, slot: Slot, row: Option<RowId>) -> bool {
        self.reading.way().state(slot, row) == WayState::On
    }

    /// Tells whether it makes sense to ask a question: not when it is off-route, nor when it was
    /// said not to fit this person.
    pub(in crate::plan) fn can_be_asked(&self, slot: Slot, row: Option<RowId>) -> bool {
        let off = self.reading.way().state(slot, row) == WayState::Off;
        let unfit = Answer::Withheld(NonAnswer::NotApplicable);
        !off && self.reading.answer(slot, row) != unfit
    }
}
