//! The interview itself: its events, their fold, and where it stands.

use std::sync::Arc;

use super::steps::{route_steps, steps};
use super::{Foresight, Position};
use crate::base::{Day, Language, NonAnswer, RowId, SectionId, Stamp};
use crate::expr::{RosterId, Value};
use crate::form::{Form, SectionKind};
use crate::profile::{At, Change, Event, Profile, Reading, Source, Way, Words, fold};

/// An interview over one case.
///
/// Every method that changes something returns the events to be stored; they already count.
#[derive(Clone, Debug)]
pub struct Interview {
    pub(super) form: Arc<Form>,
    pub(super) events: Vec<Event>,
    pub(super) profile: Profile,
    pub(super) way: Way,
    pub(super) route: Option<usize>,
    pub(super) position: Position,
}

/// Who speaks, in which language, and when: what every event carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voice {
    /// When it happens.
    pub at: Stamp,
    /// The code of the user.
    pub by: Arc<str>,
    /// The language in which is asked.
    pub language: Language,
    /// Where answers come from.
    pub source: Source,
}

impl Interview {
    /// Takes up a case where its events left it; no events are a new case.
    ///
    /// `route` is the index of the route that comes first, or nothing for the order of the file.
    pub fn new(form: Arc<Form>, events: Vec<Event>, route: Option<usize>, day: Day) -> Self {
        let profile = fold(&form, &events);
        let way = Way::new(&form, &profile, day);
        let mut interview = Self {
            form,
            events,
            profile,
            way,
            route,
            position: Position::End,
        };
        interview.position = interview.resume();
        interview
    }

    /// Returns the form.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Returns what is known.
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Returns which questions are on the way.
    pub const fn way(&self) -> &Way {
        &self.way
    }

    /// Returns the profile as rules read it.
    pub const fn reading(&self) -> Reading<'_> {
        Reading::new(&self.profile, &self.way)
    }

    /// Returns all events, oldest first.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Returns where the interview stands.
    pub const fn position(&self) -> Position {
        self.position
    }

    /// Lists every step that is asked now, in order.
    pub fn steps(&self) -> Vec<Position> {
        steps(&self.form, &self.profile, &self.way, self.route)
    }

    /// Lists the steps of the short route; none without one.
    pub fn route_steps(&self) -> Vec<Position> {
        let route = self
            .route
            .map(|it| route_steps(&self.form, &self.profile, &self.way, it));
        route.unwrap_or_default()
    }

    /// Gives an answer to the current question and goes on to the next.
    pub fn answer(&mut self, value: Value, voice: &Voice) -> Vec<Event> {
        let Some(at) = self.question_at() else {
            return Vec::new();
        };
        let (source, language) = (voice.source, voice.language.clone());
        self.said(
            Change::Answered {
                at,
                value,
                source,
                language,
            },
            voice,
        )
    }

    /// Gives one of the four non-answers to the current question and goes on to the next.
    pub fn withhold(&mut self, why: NonAnswer, voice: &Voice) -> Vec<Event> {
        let Some(at) = self.question_at() else {
            return Vec::new();
        };
        self.said(
            Change::Withheld {
                at,
                why,
                language: voice.language.clone(),
            },
            voice,
        )
    }

    /// Takes the current question's answer back; the interview stays there.
    pub fn clear(&mut self, reason: Words, voice: &Voice) -> Vec<Event> {
        let held = self.question_at().filter(|_| self.current_cell().is_some());
        let Some(at) = held else { return Vec::new() };
        self.record(Change::Cleared { at, reason }, voice)
    }

    /// Puts a remark beside the current question.
    pub fn remark(&mut self, text: Words, voice: &Voice) -> Vec<Event> {
        let Some(at) = self.question_at() else {
            return Vec::new();
        };
        self.record(Change::Remarked { at, text }, voice)
    }

    /// Adds a row and goes to its first question; nothing when the roster is full.
    pub fn add_row(&mut self, roster: RosterId, voice: &Voice) -> Vec<Event> {
        let known = self.form.roster(roster);
        if self.profile.roster(roster).rows.len() >= known.max as usize {
            return Vec::new();
        }
        let id = known.id.clone();
        let mut events = Vec::new();
        if self.profile.roster(roster).closed {
            let reopened = Change::RosterClosed {
                roster: id.clone(),
                closed: false,
            };
            events.extend(self.record(reopened, voice));
        }
        events.extend(self.record(Change::RowAdded { roster: id }, voice));
        self.position = self.resume();
        events
    }

    /// Takes a row out; its answers stay in the events.
    pub fn remove_row(&mut self, roster: RosterId, row: RowId, voice: &Voice) -> Vec<Event> {
        let (roster_id, reason) = (self.form.roster(roster).id.clone(), Words::default());
        let events = self.record(
            Change::RowRemoved {
                roster: roster_id,
                row,
                reason,
            },
            voice,
        );
        self.position = Position::Roster(roster);
        events
    }

    /// Says that the rows are all there are, and goes on.
    pub fn close_roster(&mut self, roster: RosterId, voice: &Voice) -> Vec<Event> {
        let id = self.form.roster(roster).id.clone();
        let events = self.record(
            Change::RosterClosed {
                roster: id,
                closed: true,
            },
            voice,
        );
        self.position = self.after(Position::Roster(roster));
        events
    }

    /// Skips a section or takes it up again.
    pub fn skip_section(&mut self, section: SectionId, skipped: bool, voice: &Voice) -> Vec<Event> {
        let next = self.after_section(&section);
        let events = self.record(Change::SectionSkipped { section, skipped }, voice);
        if skipped {
            self.position = next;
        }
        events
    }

    /// Goes on without an answer.
    pub fn forward(&mut self, voice: &Voice) -> Vec<Event> {
        self.go(self.after(self.position), voice)
    }

    /// Goes to the step before.
    pub fn back(&mut self, voice: &Voice) -> Vec<Event> {
        let steps = self.steps();
        let at = steps
            .iter()
            .position(|it| *it == self.position)
            .unwrap_or(steps.len());
        let before = at.checked_sub(1).and_then(|it| steps.get(it)).copied();
        before.map(|it| self.go(it, voice)).unwrap_or_default()
    }

    /// Goes to any step.
    pub fn go(&mut self, to: Position, voice: &Voice) -> Vec<Event> {
        if to == self.position {
            return Vec::new();
        }
        let Some(at) = to.at(&self.form) else {
            self.position = to;
            return Vec::new();
        };
        let events = self.record(Change::Moved { at }, voice);
        self.position = to;
        events
    }

    /// Says what a change would do, before it is done.
    pub fn foresee(&self, change: &Change) -> Foresight {
        Foresight::new(self, change)
    }

    /// Lets a change count and returns its event; the position stays.
    pub fn record(&mut self, change: Change, voice: &Voice) -> Vec<Event> {
        let event = Event {
            number: self.events.last().map_or(1, |it| it.number + 1),
            at: voice.at,
            by: voice.by.clone(),
            form: self.form.id.clone(),
            version: self.form.version,
            change,
        };
        self.profile.apply(&self.form, &event);
        self.follow(&event.change);
        self.events.push(event.clone());
        vec![event]
    }

    /// Finds the way on another day.
    pub fn turn_day(&mut self, day: Day) {
        if self.way.day() != day {
            self.way = Way::new(&self.form, &self.profile, day);
        }
    }

    fn said(&mut self, change: Change, voice: &Voice) -> Vec<Event> {
        let here = self.position;
        let events = self.record(change, voice);
        self.position = self.after(here);
        events
    }

    fn follow(&mut self, change: &Change) {
        if let Some(at) = change.answers() {
            if let Some(slot) = self.form.find(at.question.as_str()) {
                self.way.follow(&self.form, &self.profile, slot);
            }
        } else if change.roster().is_some() {
            self.way = Way::new(&self.form, &self.profile, self.way.day());
        }
    }

    /// Returns the step behind another one, also behind one that is no longer asked.
    ///
    /// Behind the short route it is the first that holds nothing: what consent answered is not
    /// asked again.
    pub(super) fn after(&self, position: Position) -> Position {
        let steps = self.steps();
        let open = |it: &&Position| !self.is_held(**it);
        let Some(at) = steps.iter().position(|it| *it == position) else {
            return steps.iter().find(open).copied().unwrap_or(Position::End);
        };
        let mut ahead = steps.iter().skip(at + 1);
        let leaves = at + 1 == self.route_steps().len();
        let first_open = ahead.clone().find(open).filter(|_| leaves);
        let next = first_open.or_else(|| ahead.next());
        next.copied().unwrap_or(Position::End)
    }

    fn after_section(&self, section: &SectionId) -> Position {
        let steps = self.steps();
        let here = steps
            .iter()
            .position(|it| *it == self.position)
            .unwrap_or_default();
        let rest = steps.into_iter().skip(here);
        let mut rest = rest.skip_while(|it| self.section_of(*it) == Some(section));
        rest.next().unwrap_or(Position::End)
    }

    fn section_of(&self, position: Position) -> Option<&SectionId> {
        match position {
            Position::Question(slot, _) => Some(&self.form.section_of(slot).id),
            Position::Roster(roster) => Some(&self.form.roster(roster).id),
            Position::End => None,
        }
    }

    pub(super) fn is_held(&self, position: Position) -> bool {
        match position {
            Position::Question(slot, row) => self.profile.cell(slot, row).is_some(),
            Position::Roster(roster) => self.profile.roster(roster).closed,
            Position::End => true,
        }
    }

    fn question_at(&self) -> Option<At> {
        match self.position {
            Position::Question(..) => self.position.at(&self.form),
            Position::Roster(_) | Position::End => None,
        }
    }

    fn current_cell(&self) -> Option<&crate::profile::Cell> {
        match self.position {
            Position::Question(slot, row) => self.profile.cell(slot, row),
            Position::Roster(_) | Position::End => None,
        }
    }

    /// Finds the step at which the last event that counts left the interview.
    pub(super) fn resume(&self) -> Position {
        let undone = crate::profile::undone(&self.events);
        let mut counting = self
            .events
            .iter()
            .rev()
            .filter(|it| !undone.contains(&it.number));
        let left = counting.find_map(|it| self.left_at(it));
        left.unwrap_or_else(|| self.steps().first().copied().unwrap_or(Position::End))
    }

    fn left_at(&self, event: &Event) -> Option<Position> {
        let form = &self.form;
        if let Change::Moved { at } | Change::Cleared { at, .. } = &event.change {
            return Position::find(form, at);
        }
        if let Some(at) = event.change.answers() {
            return Position::find(form, at).map(|it| self.after(it));
        }
        let section = event.change.roster()?;
        let here = Position::Roster(form.find_roster(section.as_str())?);
        if let Change::RowAdded { roster } = &event.change {
            return self.first_of(roster, RowId(event.number));
        }
        let closed = matches!(event.change, Change::RosterClosed { closed: true, .. });
        Some(if closed { self.after(here) } else { here })
    }

    fn first_of(&self, roster: &SectionId, row: RowId) -> Option<Position> {
        let section = self.form.section(roster.as_str())?;
        let SectionKind::Roster(_) = section.kind else {
            return None;
        };
        section
            .questions
            .first()
            .map(|it| Position::Question(*it, Some(row)))
    }
}
