//! What lies on the counselor's desk beside the answers: the input, and how it is looked at.

use std::collections::BTreeMap;

use super::echo::Echo;
use super::entry::{Entry, Unsent};
use crate::app::PlanScreen;
use crate::base::MeasureId;
use crate::interview::Position;
use crate::profile::Source;

/// The desk: nothing of it is stored.
#[derive(Debug)]
pub struct Desk {
    /// The step that lies there.
    pub(super) position: Position,
    /// Its input.
    pub(super) entry: Entry,
    /// What was typed at other steps and not answered.
    unsent: BTreeMap<Position, Unsent>,
    /// Whether the client's language stands first.
    pub swapped: bool,
    /// Whether the deadlines stand beside the question.
    pub deadlines: bool,
    /// Whether the question's help is shown.
    pub help: bool,
    /// The plan as it stood on the screen last, and the measure marked.
    pub(in crate::app) plan: Option<(PlanScreen, Option<MeasureId>)>,
    /// Where answers come from as a rule: the client, or an interpreter.
    usual_source: Source,
    /// Where the next answer alone comes from.
    next_source: Option<Source>,
    /// Whether the end of the short route lies ahead.
    pub(super) milestone: Milestone,
    /// What undo last took back, so that redo brings the same back.
    pub(super) undone: Undone,
    /// The rest of a word whose first letter answered.
    pub(super) echo: Echo,
}

/// Whether the end of the short route was announced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Milestone {
    /// Not yet.
    Ahead,
    /// It was, or the case was opened behind it.
    Passed,
}

/// What undo took back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Undone {
    /// Typed text.
    Typing,
    /// An answer or another event.
    Answer,
}

impl Desk {
    pub(super) fn new(entry: Entry, position: Position) -> Self {
        Self {
            position,
            entry,
            unsent: BTreeMap::new(),
            swapped: false,
            deadlines: false,
            help: false,
            plan: None,
            usual_source: Source::Client,
            next_source: None,
            milestone: Milestone::Ahead,
            undone: Undone::Answer,
            echo: Echo::default(),
        }
    }

    /// Returns the input at this step.
    pub const fn entry(&self) -> &Entry {
        &self.entry
    }

    /// Returns where the next answer comes from.
    pub fn source(&self) -> Source {
        self.next_source.unwrap_or(self.usual_source)
    }

    /// Tells whether an answer that comes from there needs no new word on where it comes from.
    pub(super) fn source_is_settled(&self, held: Source) -> bool {
        self.next_source.is_none_or(|it| it == held)
    }

    /// Lets the input change.
    pub(in crate::app) const fn entry_mut(&mut self) -> &mut Entry {
        &mut self.entry
    }

    /// Says where answers come from: an interpreter stays, a document is for one answer.
    pub(in crate::app) const fn set_source(&mut self, source: Source) {
        match source {
            Source::Client | Source::Interpreter => {
                self.usual_source = source;
                self.next_source = None;
            }
            Source::Document | Source::ThirdParty => self.next_source = Some(source),
        }
    }

    /// Keeps what was typed here, before another step comes on the desk.
    pub(super) fn keep_unsent(&mut self) {
        if let Some(unsent) = self.entry.unsent() {
            self.unsent.insert(self.position, unsent);
        }
    }

    /// Forgets what was typed here: it was answered.
    pub(super) fn sent(&mut self) {
        self.unsent.remove(&self.position);
        self.next_source = None;
    }

    /// Puts a step on the desk, with what was typed there before.
    pub(super) fn turn_to(&mut self, position: Position, mut entry: Entry) {
        if position != self.position {
            self.help = false;
            self.next_source = None;
        }
        if let Some(unsent) = self.unsent.remove(&position) {
            entry.take_up(unsent);
        }
        self.position = position;
        self.entry = entry;
        self.undone = Undone::Answer;
    }
}
