//! Undo and redo across restarts: an event that names its target.

use super::{Interview, Voice};
use crate::profile::{Change, Event, Way, fold, undone};

impl Interview {
    /// Undoes the last change that counts; nothing when there is none.
    ///
    /// Steps from question to question, the notice and decisions about the plan are left alone.
    pub fn undo(&mut self, voice: &Voice) -> Vec<Event> {
        let off = undone(&self.events);
        let last = self
            .events
            .iter()
            .rev()
            .find(|it| !off.contains(&it.number) && can_undo(&it.change));
        let target = last.map(|it| it.number);
        target
            .map(|it| self.take_back(it, voice))
            .unwrap_or_default()
    }

    /// Redoes what was undone last, as long as nothing was said since.
    pub fn redo(&mut self, voice: &Voice) -> Vec<Event> {
        let off = undone(&self.events);
        let counting = self
            .events
            .iter()
            .rev()
            .filter(|it| !off.contains(&it.number));
        let mut said = counting.filter(|it| can_undo(&it.change) || self.is_undo(&it.change));
        let last = said
            .next()
            .filter(|it| self.is_undo(&it.change))
            .map(|it| it.number);
        last.map(|it| self.take_back(it, voice)).unwrap_or_default()
    }

    /// Tells an undo from a redo, which undoes an undo.
    fn is_undo(&self, change: &Change) -> bool {
        let Change::Undone { target } = change else {
            return false;
        };
        let target = self.events.iter().find(|it| it.number == *target);
        target.is_some_and(|it| can_undo(&it.change))
    }

    fn take_back(&mut self, target: u32, voice: &Voice) -> Vec<Event> {
        let events = self.record(Change::Undone { target }, voice);
        self.profile = fold(&self.form, &self.events);
        self.way = Way::new(&self.form, &self.profile, self.way.day());
        self.position = self.stood(target);
        events
    }

    /// Goes to the question that the undone or redone event was about.
    fn stood(&self, target: u32) -> super::Position {
        let event = self.events.iter().find(|it| it.number == target);
        let Some(change) = event.map(|it| &it.change) else {
            return self.resume();
        };
        if let Change::Undone { target } = change {
            return self.stood(*target);
        }
        if let Some(roster) = change.roster() {
            let roster = self.form.find_roster(roster.as_str());
            return roster.map_or_else(|| self.resume(), super::Position::Roster);
        }
        let at = change
            .answers()
            .and_then(|it| super::Position::find(&self.form, it));
        at.unwrap_or_else(|| self.resume())
    }
}

/// Tells whether undo takes this change back.
const fn can_undo(change: &Change) -> bool {
    match change {
        Change::Answered { .. }
        | Change::Withheld { .. }
        | Change::Cleared { .. }
        | Change::Remarked { .. }
        | Change::WarningOverridden { .. }
        | Change::RowAdded { .. }
        | Change::RowRemoved { .. }
        | Change::RosterClosed { .. }
        | Change::SectionSkipped { .. } => true,
        Change::Moved { .. }
        | Change::LanguageChanged { .. }
        | Change::Noticed { .. }
        | Change::Consented { .. }
        | Change::PlanDecision { .. }
        | Change::OfferWished { .. }
        | Change::Undone { .. } => false,
    }
}
