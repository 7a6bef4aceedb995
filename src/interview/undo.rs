//! Undo and redo across restarts: an event that names its target.

use std::collections::BTreeSet;

use super::{Interview, Voice};
use crate::profile::{Change, Event, Way, fold, undone};

impl Interview {
    /// Undoes the last answer that counts; nothing when there is none.
    ///
    /// Steps from question to question, the notice and the plan are left alone.
    pub fn undo(&mut self, voice: &Voice) -> Vec<Event> {
        self.undo_of(is_answer, voice)
    }

    /// Redoes the answer that was undone last, as long as nothing was said since.
    pub fn redo(&mut self, voice: &Voice) -> Vec<Event> {
        self.redo_of(is_answer, voice)
    }

    /// Undoes the last decision about the plan, or change of it, that counts.
    pub fn undo_plan(&mut self, voice: &Voice) -> Vec<Event> {
        self.undo_of(Change::is_about_plan, voice)
    }

    /// Redoes what was undone last about the plan, as long as nothing was changed in it since.
    pub fn redo_plan(&mut self, voice: &Voice) -> Vec<Event> {
        self.redo_of(Change::is_about_plan, voice)
    }

    fn undo_of(&mut self, counts: fn(&Change) -> bool, voice: &Voice) -> Vec<Event> {
        let off = undone(&self.events);
        let last = self
            .events
            .iter()
            .rev()
            .find(|it| !off.contains(&it.number) && counts(&it.change));
        let targets = last.map(|it| self.at_once(it, &off)).unwrap_or_default();
        self.take_back(&targets, voice)
    }

    fn redo_of(&mut self, counts: fn(&Change) -> bool, voice: &Voice) -> Vec<Event> {
        let off = undone(&self.events);
        let counting = self
            .events
            .iter()
            .rev()
            .filter(|it| !off.contains(&it.number));
        let mut said = counting.filter(|it| counts(&it.change) || self.is_undo(&it.change, counts));
        let last = said.next().filter(|it| self.is_undo(&it.change, counts));
        let targets = last.map(|it| self.at_once(it, &off)).unwrap_or_default();
        self.take_back(&targets, voice)
    }

    /// Lists what was decided, or taken back, in one step with this event and still counts.
    fn at_once(&self, event: &Event, off: &BTreeSet<u32>) -> Vec<u32> {
        let Some(step) = self.step_of(event) else {
            return vec![event.number];
        };
        let is_undo = |it: &Event| matches!(it.change, Change::Undone { .. });
        let same = |it: &&Event| {
            !off.contains(&it.number)
                && is_undo(it) == is_undo(event)
                && self.step_of(it) == Some(step)
        };
        let all = self.events.iter().filter(same);
        all.map(|it| it.number).collect()
    }

    /// Returns the step of several decisions to which an event belongs, or which it takes back.
    fn step_of(&self, event: &Event) -> Option<u32> {
        let mut change = &event.change;
        if let Change::Undone { target } = change {
            change = &self.events.iter().find(|it| it.number == *target)?.change;
        }
        let Change::PlanDecision { together, .. } = change else {
            return None;
        };
        *together
    }

    /// Tells an undo from a redo, which undoes an undo.
    fn is_undo(&self, change: &Change, counts: fn(&Change) -> bool) -> bool {
        let Change::Undone { target } = change else {
            return false;
        };
        let target = self.events.iter().find(|it| it.number == *target);
        target.is_some_and(|it| counts(&it.change))
    }

    fn take_back(&mut self, targets: &[u32], voice: &Voice) -> Vec<Event> {
        let Some(last) = targets.last() else {
            return Vec::new();
        };
        let record = |target: &u32| self.record(Change::Undone { target: *target }, voice);
        let events = targets.iter().flat_map(record).collect();
        self.profile = fold(&self.form, &self.events);
        self.way = Way::new(&self.form, &self.profile, self.way.day());
        self.position = self.stood(*last);
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
        if change.is_about_plan() {
            return self.position;
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

/// Tells whether undo in the interview takes this change back.
const fn is_answer(change: &Change) -> bool {
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
        | Change::PapersIn { .. }
        | Change::Noticed { .. }
        | Change::Consented { .. }
        | Change::PlanDecision { .. }
        | Change::OfferWished { .. }
        | Change::PlanEdited { .. }
        | Change::PlanSettled { .. }
        | Change::RevisionMarked { .. }
        | Change::Undone { .. } => false,
    }
}
