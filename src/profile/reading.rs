//! How rules and conditions read a profile.

use super::{Profile, Way, WayState};
use crate::base::{Day, RowId};
use crate::expr::{Answer, Answers, RosterId, Rows, Slot, Value};

/// A profile as rules read it: off-route answers are not asked, computed values are there.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    profile: &'a Profile,
    way: &'a Way,
}

impl<'a> Reading<'a> {
    /// Reads a profile along its way, on the way's day.
    pub const fn new(profile: &'a Profile, way: &'a Way) -> Self {
        Self { profile, way }
    }

    /// Returns the profile itself.
    pub const fn profile(&self) -> &'a Profile {
        self.profile
    }

    /// Returns the way along which is read.
    pub const fn way(&self) -> &'a Way {
        self.way
    }

    /// Returns what a question holds on the way.
    pub(super) fn held(self, slot: Slot, row: Option<RowId>) -> Answer<'a> {
        if let Some(value) = self.way.computed(slot, row) {
            return Answer::Given(value);
        }
        match self.profile.cell(slot, row) {
            Some(cell) if self.way.state(slot, row) != WayState::Off => cell.given.answer(),
            Some(_) | None => Answer::NotAsked,
        }
    }

    /// Returns the rows of a roster.
    pub(super) fn rows_of(self, roster: RosterId) -> Rows<'a> {
        let state = self.profile.roster(roster);
        if state.closed {
            Rows::Closed(&state.rows)
        } else {
            Rows::Open(&state.rows)
        }
    }
}

impl Answers for Reading<'_> {
    fn today(&self) -> Day {
        self.way.day()
    }

    fn answer(&self, slot: Slot, row: Option<RowId>) -> Answer<'_> {
        self.held(slot, row)
    }

    fn rows(&self, roster: RosterId) -> Rows<'_> {
        self.rows_of(roster)
    }

    fn parameter(&self, _: &str) -> Option<&Value> {
        None
    }
}
