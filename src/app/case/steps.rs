//! Going through the interview: on, back, to a step, through rosters and sections; undo.

use super::desk::Undone;
use super::{Around, Entry, OpenCase};
use crate::app::Note;
use crate::base::{CheckId, Level, MeasureId, RowId, SectionId};
use crate::expr::{RosterId, Value};
use crate::form::{Kind, SectionKind};
use crate::interview::Position;
use crate::profile::{Change, Decision, Event, Words};
use crate::text::fold;

impl OpenCase {
    /// Goes on without an answer; what was typed is kept.
    pub(in crate::app) fn go_on(&mut self, around: &Around<'_>) -> Option<Note> {
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.forward(&voice);
        self.took(&events, around);
        self.milestone()
    }

    /// Goes to the step before; what was typed is kept.
    pub(in crate::app) fn go_back(&mut self, around: &Around<'_>) {
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.back(&voice);
        self.took(&events, around);
    }

    /// Goes to any step; what was typed is kept.
    pub(in crate::app) fn go_to(&mut self, position: Position, around: &Around<'_>) {
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.go(position, &voice);
        self.took(&events, around);
    }

    /// Puts a remark beside the current question; an empty one removes it.
    pub(in crate::app) fn remark(&mut self, text: Words, around: &Around<'_>) {
        let voice = self.voice(around);
        let events = self.interview.remark(text, &voice);
        self.took(&events, around);
    }

    /// Lets the current answer stand against a warning.
    pub(in crate::app) fn override_warning(
        &mut self,
        check: CheckId,
        reason: Words,
        around: &Around<'_>,
    ) {
        if let Some(at) = self.interview.position().at(self.form()) {
            self.note_down(Change::WarningOverridden { at, check, reason }, around);
        }
    }

    /// Returns the warning of the current answer that can be overridden.
    pub(in crate::app) fn warning_here(&self) -> Option<CheckId> {
        let Position::Question(slot, row) = self.interview.position() else {
            return None;
        };
        let mut failed = self.interview.failed(slot, row).into_iter();
        failed.find(|it| it.1 == Level::Warning).map(|it| it.0)
    }

    /// Tells whether the current step holds something that could be taken back.
    pub(in crate::app) fn holds_here(&self) -> bool {
        let Position::Question(slot, row) = self.interview.position() else {
            return false;
        };
        self.interview.profile().cell(slot, row).is_some()
    }

    /// Returns the section of the current step.
    pub(in crate::app) fn section_here(&self) -> Option<SectionId> {
        match self.interview.position() {
            Position::Question(slot, _) => Some(self.form().section_of(slot).id.clone()),
            Position::Roster(roster) => Some(self.form().roster(roster).id.clone()),
            Position::End => None,
        }
    }

    /// Skips a section, or takes it up again.
    pub(in crate::app) fn skip(&mut self, section: SectionId, around: &Around<'_>) -> Note {
        self.desk.keep_unsent();
        let skipped = !self.interview.profile().is_skipped(&section);
        let here = self.section_here().as_ref() == Some(&section);
        let voice = self.voice(around);
        let events = if here {
            self.interview.skip_section(section, skipped, &voice)
        } else {
            let change = Change::SectionSkipped { section, skipped };
            self.interview.record(change, &voice)
        };
        self.took(&events, around);
        Note::plain(if skipped {
            "note-section_skipped"
        } else {
            "note-section_taken_up"
        })
    }

    /// Adds a row to the roster at hand, with the name that was typed.
    pub(in crate::app) fn add_row(&mut self, around: &Around<'_>) -> Option<Note> {
        let (Position::Roster(roster), Entry::Rows(rows)) =
            (self.interview.position(), &self.desk.entry)
        else {
            return None;
        };
        let name = Words::new(rows.field.text().trim());
        let voice = self.voice(around);
        let mut events = self.interview.add_row(roster, &voice);
        if events.is_empty() {
            return Some(Note::warning("note-roster_full"));
        }
        self.desk.sent();
        events.extend(self.name_row(roster, &name, around));
        self.took(&events, around);
        None
    }

    /// Makes a row of what is being typed as its beginning, and stays at the rows.
    pub(super) fn keep_row(&mut self, around: &Around<'_>) {
        let typed = self.desk.entry.unsent().is_some();
        if !typed || self.row_numbered().is_some() {
            return;
        }
        let here = self.interview.position();
        self.add_row(around);
        self.go_to(here, around);
    }

    /// Returns the place of the row whose number was typed instead of a name.
    ///
    /// The rows are shown numbered like the options of a question, so a number means the row.
    pub(in crate::app) fn row_numbered(&self) -> Option<usize> {
        let Entry::Rows(rows) = &self.desk.entry else {
            return None;
        };
        let number: usize = fold(rows.field.text()).parse().ok()?;
        let at = number.checked_sub(1)?;
        (at < self.rows_here().len()).then_some(at)
    }

    /// Answers the question that names the row which was just added.
    fn name_row(&mut self, roster: RosterId, name: &Words, around: &Around<'_>) -> Vec<Event> {
        let slot = self.form().roster(roster).name;
        let is_text = matches!(self.form().question(slot).kind, Kind::Text);
        let row = self.interview.profile().roster(roster).rows.last().copied();
        let place = Position::Question(slot, row);
        if name.is_blank() || !is_text || row.is_none() {
            return Vec::new();
        }
        let (value, voice) = (Value::Text(name.as_str().into()), self.voice(around));
        if self.interview.position() == place {
            return self.interview.answer(value, &voice);
        }
        let change = place.at(self.form()).map(|at| Change::Answered {
            at,
            value,
            source: voice.source,
            language: voice.language.clone(),
        });
        change
            .map(|it| self.interview.record(it, &voice))
            .unwrap_or_default()
    }

    /// Returns the rows of the roster at hand.
    pub fn rows_here(&self) -> &[RowId] {
        match self.interview.position() {
            Position::Roster(roster) => &self.interview.profile().roster(roster).rows,
            Position::Question(..) | Position::End => &[],
        }
    }

    /// Returns the name of a row, as far as it was said.
    pub fn row_name(&self, roster: RosterId, row: RowId) -> Words {
        let slot = self.form().roster(roster).name;
        match self.interview.profile().value(slot, Some(row)) {
            Some(Value::Text(name)) => Words::new(&**name),
            _ => Words::default(),
        }
    }

    /// Goes to the first question of a row of the roster at hand.
    pub(in crate::app) fn edit_row(&mut self, at: usize, around: &Around<'_>) {
        let Position::Roster(roster) = self.interview.position() else {
            return;
        };
        let row = self.rows_here().get(at).copied();
        let own = |kind: &SectionKind| matches!(kind, SectionKind::Roster(it) if *it == roster);
        let section = self.form().sections().iter().find(|it| own(&it.kind));
        let first = section.and_then(|it| it.questions.first()).copied();
        if let (Some(slot), Some(_)) = (first, row) {
            if let Entry::Rows(rows) = &mut self.desk.entry {
                // A number that named the row is no name that still waits.
                rows.field.set_text("");
            }
            self.desk.sent();
            self.go_to(Position::Question(slot, row), around);
        }
    }

    /// Takes a row of the roster at hand out.
    pub(in crate::app) fn remove_row(&mut self, row: RowId, around: &Around<'_>) {
        let Position::Roster(roster) = self.interview.position() else {
            return;
        };
        let voice = self.voice(around);
        let events = self.interview.remove_row(roster, row, &voice);
        self.took(&events, around);
    }

    /// Says that the rows at hand are all, and goes on.
    pub(in crate::app) fn close_roster(&mut self, around: &Around<'_>) -> Option<Note> {
        let Position::Roster(roster) = self.interview.position() else {
            return None;
        };
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.close_roster(roster, &voice);
        self.took(&events, around);
        self.milestone()
    }

    /// Takes back the last change: of typed text first, then of answers.
    pub(in crate::app) fn undo(&mut self, around: &Around<'_>) -> Option<Note> {
        if self.desk.entry.undo() {
            self.desk.undone = Undone::Typing;
            return None;
        }
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.undo(&voice);
        let none = events.is_empty();
        self.took(&events, around);
        Some(Note::plain(if none {
            "note-nothing_to_undo"
        } else {
            "note-undone"
        }))
    }

    /// Makes the last change again that was taken back.
    pub(in crate::app) fn redo(&mut self, around: &Around<'_>) -> Option<Note> {
        if self.desk.undone == Undone::Typing && self.desk.entry.redo() {
            return None;
        }
        self.desk.keep_unsent();
        let voice = self.voice(around);
        let events = self.interview.redo(&voice);
        let none = events.is_empty();
        self.took(&events, around);
        Some(Note::plain(if none {
            "note-nothing_to_redo"
        } else {
            "note-redone"
        }))
    }

    /// Decides about a measure of the plan.
    pub(in crate::app) fn decide(
        &mut self,
        measure: &MeasureId,
        decision: Decision,
        around: &Around<'_>,
    ) {
        let change = Change::PlanDecision {
            measure: measure.as_str().into(),
            decision,
            together: None,
        };
        self.note_down(change, around);
    }
}
