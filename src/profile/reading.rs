//! How rules and conditions read a profile.

use super::{Given, Profile, Way, WayState};
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
}

impl Answers for Reading<'_> {
    fn today(&self) -> Day {
        self.way.day()
    }

    fn answer(&self, slot: Slot, row: Option<RowId>) -> Answer<'_> {
        if let Some(value) = self.way.computed(slot, row) {
            return Answer::Given(value);
        }
        let Some(cell) = self.profile.cell(slot, row) else {
            return Answer::NotAsked;
        };
        if self.way.state(slot, row) == WayState::Off {
            return Answer::NotAsked;
        }
        match &cell.given {
            Given::Value(value) => Answer::Given(value),
            Given::Withheld(why) => Answer::Withheld(*why),
        }
    }

    fn rows(&self, roster: RosterId) -> Rows {
        let state = self.profile.roster(roster);
        if state.closed {
            Rows::Closed(state.rows.clone())
        } else {
            Rows::Open(state.rows.clone())
        }
    }

    fn parameter(&self, _: &str) -> Option<Value> {
        None
    }
}
